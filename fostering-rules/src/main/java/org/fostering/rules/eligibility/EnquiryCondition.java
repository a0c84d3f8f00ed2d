package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.ALREADY_FOSTERING_CHILD;
import static org.fostering.rules.eligibility.EnquiryFacts.CONNECTED_CHILDREN;
import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.OLDEST_CHILD;
import static org.fostering.rules.eligibility.EnquiryFacts.OTHERS_IN_HOUSEHOLD;
import static org.fostering.rules.eligibility.EnquiryFacts.RELATIVE_OF_CHILD;
import static org.fostering.rules.eligibility.EnquiryFacts.SPARE_BEDROOMS;
import static org.fostering.rules.eligibility.PersonFacts.ADULT;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_ELSEWHERE;
import static org.fostering.rules.eligibility.PersonFacts.RIGHT_TO_WORK;
import static org.fostering.rules.eligibility.PersonFacts.adultConvictedOrCautionedFor;
import static org.fostering.rules.eligibility.PersonFacts.convictedOrCautionedFor;
import static org.fostering.rules.eligibility.PersonFacts.offenceToWeigh;

import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.rule.Condition;

/**
 * The conditions that the column {@code when} of {@code rules.csv} names. The book of rules prints
 * each in words.
 *
 * <p>The exclusions of the offences themselves (section 9 of the Sexual Offences Act 2003 and
 * Schedule 4 paragraphs 3 and 8 of Part 1 and 4 of Part 2 of the regulations of England, where the
 * offender was under twenty; common assault and battery) are part of the class of the offence,
 * which a person in the service judges: what class an offence is of is asked and never guessed.
 */
enum EnquiryCondition {
  /** An enquirer was convicted of, or cautioned for, an offence of a specified class. */
  ENQUIRER_SPECIFIED_OFFENCE(ENQUIRERS.some(convictedOrCautionedFor(Offences.SPECIFIED))),
  /** An enquirer was convicted of, or cautioned for, an offence under an Act since repealed. */
  ENQUIRER_REPEALED_OFFENCE(ENQUIRERS.some(convictedOrCautionedFor(Offences.REPEALED))),
  /** The same of another adult of the household. */
  HOUSEHOLD_SPECIFIED_OFFENCE(
      OTHERS_IN_HOUSEHOLD.some(adultConvictedOrCautionedFor(Offences.SPECIFIED))),
  /** The same of another adult of the household. */
  HOUSEHOLD_REPEALED_OFFENCE(
      OTHERS_IN_HOUSEHOLD.some(adultConvictedOrCautionedFor(Offences.REPEALED))),
  /** One of these four, and a particular child is a relative or already fostered. */
  SOMEBODY_BARRED_BUT_CHILD_CONNECTED(
      Condition.all(
          Condition.any(
              ENQUIRER_SPECIFIED_OFFENCE.condition,
              ENQUIRER_REPEALED_OFFENCE.condition,
              HOUSEHOLD_SPECIFIED_OFFENCE.condition,
              HOUSEHOLD_REPEALED_OFFENCE.condition),
          CONNECTED_CHILDREN.some(
              Condition.any(RELATIVE_OF_CHILD.is(true), ALREADY_FOSTERING_CHILD.is(true))))),

  /** For Wales, whose one rule has the classes of both of England’s in substance. */
  ENQUIRER_SPECIFIED_OR_REPEALED_OFFENCE(
      ENQUIRERS.some(convictedOrCautionedFor(Offences.SPECIFIED_OR_REPEALED))),
  /** The same of another adult of the household. */
  HOUSEHOLD_SPECIFIED_OR_REPEALED_OFFENCE(
      OTHERS_IN_HOUSEHOLD.some(adultConvictedOrCautionedFor(Offences.SPECIFIED_OR_REPEALED))),

  /** An enquirer declares an offence to weigh, dealt with in any way. */
  ENQUIRER_OFFENCE(ENQUIRERS.some(offenceToWeigh())),
  /** The same of another adult of the household. */
  HOUSEHOLD_OFFENCE(adultOfHousehold(offenceToWeigh())),
  /** An enquirer declares an offence to weigh that a criminal record certificate shows. */
  ENQUIRER_CONVICTION_OR_CAUTION(ENQUIRERS.some(offenceToWeigh(Offences.ON_A_CERTIFICATE))),
  /** The same of another adult of the household. */
  HOUSEHOLD_CONVICTION_OR_CAUTION(adultOfHousehold(offenceToWeigh(Offences.ON_A_CERTIFICATE))),
  /** An enquirer declares a conviction to weigh. */
  ENQUIRER_CONVICTION(ENQUIRERS.some(offenceToWeigh(OffenceDisposal.CONVICTION))),
  /** The same of another adult of the household. */
  HOUSEHOLD_CONVICTION(adultOfHousehold(offenceToWeigh(OffenceDisposal.CONVICTION))),

  /** Somebody else in the household is seventeen. */
  HOUSEHOLD_MEMBER_TURNING_18(
      OTHERS_IN_HOUSEHOLD.some(Condition.all(AGE.atLeast(ADULT - 1), AGE.below(ADULT)))),
  /** Another service's approval of an enquirer stands. */
  ENQUIRER_APPROVED_ELSEWHERE(ENQUIRERS.some(APPROVED_ELSEWHERE.is(true))),
  /** The enquiry is about a child to whom somebody in the home is related. */
  CHILD_OF_A_RELATIVE(CONNECTED_CHILDREN.some(RELATIVE_OF_CHILD.is(true))),

  /** An enquirer may not work in the United Kingdom. */
  ENQUIRER_WITHOUT_RIGHT_TO_WORK(ENQUIRERS.some(Condition.not(RIGHT_TO_WORK.is(true)))),
  /** An enquirer is no adult. */
  ENQUIRER_UNDER_18(ENQUIRERS.some(AGE.below(ADULT))),
  /** There is no spare bedroom; "over three" is read as three years old or more. */
  NO_BEDROOM_FOR_CHILD_OVER_3(Condition.all(SPARE_BEDROOMS.below(1), OLDEST_CHILD.atLeast(3)));

  /** The classes that some conditions name, as the regulations of England have them. */
  private static final class Offences {
    /** Regulation 26(6). */
    static final OffenceKind[] SPECIFIED = {
      OffenceKind.OFFENCE_AGAINST_CHILD,
      OffenceKind.SCHEDULE_4_PART_1,
      OffenceKind.INDECENT_IMAGES_IMPORT,
      OffenceKind.BODILY_INJURY_TO_CHILD
    };

    /** Regulation 26(7). */
    static final OffenceKind[] REPEALED = {OffenceKind.SCHEDULE_4_PART_2};

    static final OffenceKind[] SPECIFIED_OR_REPEALED = {
      OffenceKind.OFFENCE_AGAINST_CHILD,
      OffenceKind.SCHEDULE_4_PART_1,
      OffenceKind.SCHEDULE_4_PART_2,
      OffenceKind.INDECENT_IMAGES_IMPORT,
      OffenceKind.BODILY_INJURY_TO_CHILD
    };

    static final OffenceDisposal[] ON_A_CERTIFICATE = {
      OffenceDisposal.CONVICTION, OffenceDisposal.CAUTION_BY_CONSTABLE
    };
  }

  private final Condition<Enquiry> condition;

  EnquiryCondition(Condition<Enquiry> condition) {
    this.condition = condition;
  }

  Condition<Enquiry> condition() {
    return condition;
  }

  private static Condition<Enquiry> adultOfHousehold(Condition<PersonInHome> declares) {
    return OTHERS_IN_HOUSEHOLD.some(Condition.all(AGE.atLeast(ADULT), declares));
  }
}
