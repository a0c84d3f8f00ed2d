package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.CaseFacts.ALREADY_FOSTERING_CHILD;
import static org.fostering.rules.eligibility.CaseFacts.RELATIVE_OF_CHILD;
import static org.fostering.rules.eligibility.CaseFacts.WELFARE_RULES_IT_OUT;
import static org.fostering.rules.eligibility.PersonFacts.ADULT;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.AGE_AT_MOST;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_ELSEWHERE;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_OUTSIDE_ENGLAND;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_OUTSIDE_ENGLAND_AND_WALES;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_OUTSIDE_NORTHERN_IRELAND;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_OUTSIDE_SCOTLAND;
import static org.fostering.rules.eligibility.PersonFacts.CONVICTED_OR_CAUTIONED;
import static org.fostering.rules.eligibility.PersonFacts.OFFENCE_DISPOSAL;
import static org.fostering.rules.eligibility.PersonFacts.RIGHT_TO_WORK;
import static org.fostering.rules.eligibility.PersonFacts.SPECIFIED_IN_WALES;
import static org.fostering.rules.eligibility.PersonFacts.anyOffence;
import static org.fostering.rules.eligibility.PersonFacts.convictedOrCautionedFor;
import static org.fostering.rules.eligibility.PersonFacts.ofClass;
import static org.fostering.rules.eligibility.PersonFacts.offenceToWeigh;

import java.util.stream.Stream;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;

/**
 * The conditions that the column {@code when} of {@code rules.csv} names, over the facts of a case
 * in whatever document they stand. The book of rules prints each in words.
 *
 * <p>The exclusions of the offences themselves (section 9 of the Sexual Offences Act 2003 and
 * Schedule 4 paragraphs 3 and 8 of Part 1 and 4 of Part 2 of the regulations of England, where the
 * offender was under twenty; common assault and battery) are part of the class of the offence,
 * which a person in the service judges: what class an offence is of is asked and never guessed.
 */
enum LawCondition {
  /** Somebody who asks was convicted of, or cautioned for, an offence of regulation 26(6). */
  ENQUIRER_SPECIFIED_OFFENCE,
  /** The same for an offence of regulation 26(7), under an Act since repealed. */
  ENQUIRER_REPEALED_OFFENCE,
  /** An offence of regulation 26(6) of another adult of the household. */
  HOUSEHOLD_SPECIFIED_OFFENCE,
  /** An offence of regulation 26(7) of another adult of the household. */
  HOUSEHOLD_REPEALED_OFFENCE,
  /**
   * One of these four, and a particular child is a relative or already fostered, and the record
   * does not say that the welfare of this child does not require it.
   */
  SOMEBODY_BARRED_BUT_CHILD_CONNECTED,

  /** An offence that the regulations of Wales specify, of somebody who asks. */
  ENQUIRER_SPECIFIED_IN_WALES,
  /** The same of another adult of the household. */
  HOUSEHOLD_SPECIFIED_IN_WALES,
  /** One of these two, and such a child. */
  SOMEBODY_BARRED_IN_WALES_BUT_CHILD_CONNECTED,

  /** Somebody who asks declares an offence, dealt with in any way. */
  ENQUIRER_OFFENCE,
  /** The same of another adult of the household. */
  HOUSEHOLD_OFFENCE,
  /** Somebody who asks declares an offence that a criminal record certificate shows. */
  ENQUIRER_CONVICTION_OR_CAUTION,
  /** The same of another adult of the household. */
  HOUSEHOLD_CONVICTION_OR_CAUTION,
  /** Somebody who asks declares a conviction. */
  ENQUIRER_CONVICTION,
  /** The same of another adult of the household. */
  HOUSEHOLD_CONVICTION,

  /** Somebody else in the household is seventeen. */
  HOUSEHOLD_MEMBER_TURNING_18,
  /** Somebody who asks is approved by another service, in England or in a nation not recorded. */
  ENQUIRER_APPROVED_IN_ENGLAND,
  /** The same for England and Wales. */
  ENQUIRER_APPROVED_IN_ENGLAND_OR_WALES,
  /** The same for Scotland. */
  ENQUIRER_APPROVED_IN_SCOTLAND,
  /** The same for Northern Ireland. */
  ENQUIRER_APPROVED_IN_NORTHERN_IRELAND,
  /** It is about a child to whom somebody in the home is related. */
  CHILD_OF_A_RELATIVE,

  /** Somebody who asks may not work in the United Kingdom. */
  ENQUIRER_WITHOUT_RIGHT_TO_WORK,
  /** Somebody who asks is not an adult. */
  ENQUIRER_UNDER_18,
  /** There is no spare bedroom; "over three" is read as three years old or more. */
  NO_BEDROOM_FOR_CHILD_OVER_3;

  private static final Condition<PersonInHome> SPECIFIED =
      convictedOrCautionedFor(
          ofClass(
              OffenceKind.OFFENCE_AGAINST_CHILD,
              OffenceKind.SCHEDULE_4_PART_1,
              OffenceKind.INDECENT_IMAGES_IMPORT,
              OffenceKind.BODILY_INJURY_TO_CHILD));
  private static final Condition<PersonInHome> REPEALED =
      convictedOrCautionedFor(ofClass(OffenceKind.SCHEDULE_4_PART_2));
  private static final Condition<PersonInHome> OF_WALES =
      convictedOrCautionedFor(SPECIFIED_IN_WALES.is(true));
  private static final Condition<PersonInHome> ON_A_CERTIFICATE =
      offenceToWeigh(CONVICTED_OR_CAUTIONED.is(true));
  private static final Condition<PersonInHome> CONVICTION =
      offenceToWeigh(OFFENCE_DISPOSAL.is(OffenceDisposal.CONVICTION.getText()));
  private static final Condition<PersonInHome> ANY_OFFENCE = anyOffence();
  private static final Condition<ChildInCase> CONNECTED =
      Condition.all(
          Condition.any(RELATIVE_OF_CHILD.is(true), ALREADY_FOSTERING_CHILD.is(true)),
          WELFARE_RULES_IT_OUT.is(false));

  /** The condition over the facts of a case. */
  <S> Condition<S> over(CaseFacts<S> facts) {
    return switch (this) {
      case ENQUIRER_SPECIFIED_OFFENCE -> facts.applicants.some(SPECIFIED);
      case ENQUIRER_REPEALED_OFFENCE -> facts.applicants.some(REPEALED);
      case HOUSEHOLD_SPECIFIED_OFFENCE -> mayBeAdult(facts, SPECIFIED);
      case HOUSEHOLD_REPEALED_OFFENCE -> mayBeAdult(facts, REPEALED);
      case SOMEBODY_BARRED_BUT_CHILD_CONNECTED ->
          withConnectedChild(
              facts,
              ENQUIRER_SPECIFIED_OFFENCE,
              ENQUIRER_REPEALED_OFFENCE,
              HOUSEHOLD_SPECIFIED_OFFENCE,
              HOUSEHOLD_REPEALED_OFFENCE);
      case ENQUIRER_SPECIFIED_IN_WALES -> facts.applicants.some(OF_WALES);
      case HOUSEHOLD_SPECIFIED_IN_WALES -> mayBeAdult(facts, OF_WALES);
      case SOMEBODY_BARRED_IN_WALES_BUT_CHILD_CONNECTED ->
          withConnectedChild(facts, ENQUIRER_SPECIFIED_IN_WALES, HOUSEHOLD_SPECIFIED_IN_WALES);
      case ENQUIRER_OFFENCE -> facts.applicants.some(ANY_OFFENCE);
      case HOUSEHOLD_OFFENCE -> adult(facts, ANY_OFFENCE);
      case ENQUIRER_CONVICTION_OR_CAUTION -> facts.applicants.some(ON_A_CERTIFICATE);
      case HOUSEHOLD_CONVICTION_OR_CAUTION -> adult(facts, ON_A_CERTIFICATE);
      case ENQUIRER_CONVICTION -> facts.applicants.some(CONVICTION);
      case HOUSEHOLD_CONVICTION -> adult(facts, CONVICTION);
      case HOUSEHOLD_MEMBER_TURNING_18 ->
          facts.others.some(Condition.all(AGE.atLeast(ADULT - 1), AGE.below(ADULT)));
      case ENQUIRER_APPROVED_IN_ENGLAND -> approved(facts, APPROVED_OUTSIDE_ENGLAND);
      case ENQUIRER_APPROVED_IN_ENGLAND_OR_WALES ->
          approved(facts, APPROVED_OUTSIDE_ENGLAND_AND_WALES);
      case ENQUIRER_APPROVED_IN_SCOTLAND -> approved(facts, APPROVED_OUTSIDE_SCOTLAND);
      case ENQUIRER_APPROVED_IN_NORTHERN_IRELAND ->
          approved(facts, APPROVED_OUTSIDE_NORTHERN_IRELAND);
      case CHILD_OF_A_RELATIVE -> facts.children.some(RELATIVE_OF_CHILD.is(true));
      case ENQUIRER_WITHOUT_RIGHT_TO_WORK ->
          facts.applicants.some(Condition.not(RIGHT_TO_WORK.is(true)));
      case ENQUIRER_UNDER_18 -> facts.applicants.some(AGE.below(ADULT));
      case NO_BEDROOM_FOR_CHILD_OVER_3 ->
          Condition.all(facts.bedroomsForFostering.below(1), facts.oldestChild.atLeast(3));
    };
  }

  private static <S> Condition<S> withConnectedChild(CaseFacts<S> facts, LawCondition... bars) {
    return Condition.all(
        Condition.any(Stream.of(bars).map(bar -> bar.over(facts)).toList()),
        facts.children.some(CONNECTED));
  }

  /** Who committed an offence at eighteen is an adult, so that nobody need ask for the birth. */
  private static <S> Condition<S> mayBeAdult(
      CaseFacts<S> facts, Condition<PersonInHome> committedAtEighteen) {
    return facts.others.some(Condition.all(AGE_AT_MOST.atLeast(ADULT), committedAtEighteen));
  }

  private static <S> Condition<S> approved(
      CaseFacts<S> facts, Fact<PersonInHome, Boolean> outside) {
    return facts.applicants.some(Condition.all(APPROVED_ELSEWHERE.is(true), outside.is(false)));
  }

  private static <S> Condition<S> adult(CaseFacts<S> facts, Condition<PersonInHome> declares) {
    return facts.others.some(Condition.all(AGE.atLeast(ADULT), declares));
  }
}
