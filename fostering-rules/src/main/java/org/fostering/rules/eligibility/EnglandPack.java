package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.ALREADY_FOSTERING_CHILD;
import static org.fostering.rules.eligibility.EnquiryFacts.CONNECTED_CHILDREN;
import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.OTHERS_IN_HOUSEHOLD;
import static org.fostering.rules.eligibility.EnquiryFacts.RELATIVE_OF_CHILD;
import static org.fostering.rules.eligibility.PersonFacts.ADULT;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_ELSEWHERE;
import static org.fostering.rules.eligibility.PersonFacts.adultConvictedOrCautionedFor;
import static org.fostering.rules.eligibility.PersonFacts.convictedOrCautionedFor;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * The law of England that bears on an enquiry: the Fostering Services (England) Regulations 2011,
 * in force from 1 April 2011 (regulation 1(1)). There is no statutory age, room, tenure, marriage
 * or nationality rule, so there is none here: {@link LegalStatement} says so.
 *
 * <p>The exclusions of the offences themselves (section 9 of the Sexual Offences Act 2003 and
 * Schedule 4 paragraphs 3 and 8 of Part 1 and 4 of Part 2, where the offender was under twenty;
 * common assault and battery) are part of the class of the offence, which a person in the service
 * judges: what class an offence is of is asked and never guessed.
 */
public final class EnglandPack {

  private static final String KEY = "fsr-2011";
  private static final Instrument FSR = Instrument.of(KEY);

  /** The day from which SI 2013/984 put two stages of information in regulation 26(1A). */
  private static final InForce SINCE_TWO_STAGES = InForce.from(LocalDate.of(2013, 7, 1));

  private static final String HOUSEHOLD_18 =
      "regulation 26(5) and (7): a member of the household aged 18 or over";

  /** The classes of a specified offence, regulation 26(6). */
  private static final OffenceKind[] SPECIFIED = {
    OffenceKind.OFFENCE_AGAINST_CHILD,
    OffenceKind.SCHEDULE_4_PART_1,
    OffenceKind.INDECENT_IMAGES_IMPORT,
    OffenceKind.BODILY_INJURY_TO_CHILD
  };

  /** The repealed offences, regulation 26(7). */
  private static final OffenceKind[] REPEALED = {OffenceKind.SCHEDULE_4_PART_2};

  private static final Condition<Enquiry> SOMEBODY_IS_BARRED =
      Condition.any(
          ENQUIRERS.some(convictedOrCautionedFor(SPECIFIED)),
          ENQUIRERS.some(convictedOrCautionedFor(REPEALED)),
          OTHERS_IN_HOUSEHOLD.some(adultConvictedOrCautionedFor(SPECIFIED)),
          OTHERS_IN_HOUSEHOLD.some(adultConvictedOrCautionedFor(REPEALED)));

  private EnglandPack() {}

  /**
   * The pack.
   *
   * @return the rules of law that bear on an enquiry in England
   */
  public static RulePack<Enquiry> pack() {
    return RulePack.<Enquiry>builder("england-enquiry", "2026.2")
        .title(new Bilingual("The law of England on enquiries", "Cyfraith Lloegr ar ymholiadau"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                specifiedOffenceOfEnquirer(),
                repealedOffenceOfEnquirer(),
                specifiedOffenceInHousehold(),
                repealedOffenceInHousehold(),
                exceptionForParticularChild(),
                turningEighteen(),
                approvedElsewhere(),
                reference()))
        .build();
  }

  private static Rule<Enquiry> specifiedOffenceOfEnquirer() {
    return Law.read("eng-specified-offence-enquirer", KEY, "regulation 26(5) and (6)")
        .when(ENQUIRERS.some(convictedOrCautionedFor(SPECIFIED)))
        .then(
            Effect.BAR,
            "An enquirer has been convicted of, or cautioned by a constable for, a specified"
                + " offence committed at eighteen or over. A person must apply regulation"
                + " 26(5) and consider the exception in regulation 26(8).",
            "Mae ymholwr wedi’i gollfarnu o drosedd benodedig a gyflawnwyd yn ddeunaw oed"
                + " neu’n hŷn, neu wedi’i rybuddio gan gwnstabl amdani. Rhaid i berson"
                + " gymhwyso rheoliad 26(5) ac ystyried yr eithriad yn rheoliad 26(8).")
        .build();
  }

  private static Rule<Enquiry> repealedOffenceOfEnquirer() {
    return Law.read("eng-repealed-offence-enquirer", KEY, "regulation 26(7) and Schedule 4 Part 2")
        .when(ENQUIRERS.some(convictedOrCautionedFor(REPEALED)))
        .then(
            Effect.BAR,
            "An enquirer has been convicted of, or cautioned by a constable for, an offence"
                + " in Part 2 of Schedule 4 committed at eighteen or over. A person must"
                + " apply regulation 26(7) and consider the exception in regulation 26(8).",
            "Mae ymholwr wedi’i gollfarnu o drosedd yn Rhan 2 o Atodlen 4 a gyflawnwyd yn"
                + " ddeunaw oed neu’n hŷn, neu wedi’i rybuddio gan gwnstabl amdani. Rhaid i"
                + " berson gymhwyso rheoliad 26(7) ac ystyried yr eithriad yn rheoliad"
                + " 26(8).")
        .build();
  }

  private static Rule<Enquiry> specifiedOffenceInHousehold() {
    return Law.read("eng-specified-offence-household", KEY, "regulation 26(5), (6) and (9)(b)")
        .mayReadProtected(FSR.title(), HOUSEHOLD_18)
        .when(OTHERS_IN_HOUSEHOLD.some(adultConvictedOrCautionedFor(SPECIFIED)))
        .then(
            Effect.BAR,
            "A member of the household aged eighteen or over has been convicted of, or"
                + " cautioned by a constable for, a specified offence committed at eighteen"
                + " or over. A person must apply regulation 26(5) and consider the exception"
                + " in regulation 26(8).",
            "Mae aelod o’r aelwyd sy’n ddeunaw oed neu’n hŷn wedi’i gollfarnu o drosedd"
                + " benodedig a gyflawnwyd yn ddeunaw oed neu’n hŷn, neu wedi’i rybuddio gan"
                + " gwnstabl amdani. Rhaid i berson gymhwyso rheoliad 26(5) ac ystyried yr"
                + " eithriad yn rheoliad 26(8).")
        .build();
  }

  private static Rule<Enquiry> repealedOffenceInHousehold() {
    return Law.read(
            "eng-repealed-offence-household",
            KEY,
            "regulation 26(7) and (9)(b) and Schedule 4 Part 2")
        .mayReadProtected(FSR.title(), HOUSEHOLD_18)
        .when(OTHERS_IN_HOUSEHOLD.some(adultConvictedOrCautionedFor(REPEALED)))
        .then(
            Effect.BAR,
            "A member of the household aged eighteen or over has been convicted of, or"
                + " cautioned by a constable for, an offence in Part 2 of Schedule 4"
                + " committed at eighteen or over. A person must apply regulation 26(7) and"
                + " consider the exception in regulation 26(8).",
            "Mae aelod o’r aelwyd sy’n ddeunaw oed neu’n hŷn wedi’i gollfarnu o drosedd yn"
                + " Rhan 2 o Atodlen 4 a gyflawnwyd yn ddeunaw oed neu’n hŷn, neu wedi’i"
                + " rybuddio gan gwnstabl amdani. Rhaid i berson gymhwyso rheoliad 26(7) ac"
                + " ystyried yr eithriad yn rheoliad 26(8).")
        .build();
  }

  private static Rule<Enquiry> exceptionForParticularChild() {
    return Law.read("eng-exception-for-particular-child", KEY, "regulation 26(8)")
        .mayReadProtected(FSR.title(), HOUSEHOLD_18)
        .when(
            Condition.all(
                SOMEBODY_IS_BARRED,
                CONNECTED_CHILDREN.some(
                    Condition.any(RELATIVE_OF_CHILD.is(true), ALREADY_FOSTERING_CHILD.is(true)))))
        .then(
            Effect.INFO,
            "The enquiry is about a particular child, and the person or a member of the"
                + " household is a relative of the child, or the person is already acting as"
                + " foster parent for the child. Regulation 26(8) lets the service regard the"
                + " person as suitable for that child, if the child’s welfare requires it.",
            "Mae’r ymholiad yn ymwneud â phlentyn penodol, ac mae’r person neu aelod o’r"
                + " aelwyd yn berthynas i’r plentyn, neu mae’r person eisoes yn gweithredu"
                + " fel rhiant maeth i’r plentyn. Mae rheoliad 26(8) yn caniatáu i’r"
                + " gwasanaeth ystyried y person yn addas ar gyfer y plentyn hwnnw, os yw"
                + " lles y plentyn yn gofyn am hynny.")
        .build();
  }

  private static Rule<Enquiry> turningEighteen() {
    return Law.read(
            "eng-household-member-turning-18",
            KEY,
            "regulation 26(5) and (7) and Schedule 3 paragraph 9")
        .mayReadProtected(FSR.title(), HOUSEHOLD_18)
        .when(OTHERS_IN_HOUSEHOLD.some(Condition.all(AGE.atLeast(ADULT - 1), AGE.below(ADULT))))
        .then(
            Effect.INFO,
            "A member of the household turns eighteen within a year. From then on the"
                + " regulations ask for an enhanced criminal record certificate and look at"
                + " offences of that person too.",
            "Bydd aelod o’r aelwyd yn troi’n ddeunaw o fewn blwyddyn. O hynny ymlaen mae’r"
                + " rheoliadau yn gofyn am dystysgrif cofnod troseddol manwl ac yn edrych ar"
                + " droseddau’r person hwnnw hefyd.")
        .build();
  }

  private static Rule<Enquiry> approvedElsewhere() {
    return Law.read("eng-approved-elsewhere", KEY, "regulation 27(1)")
        .cites(FSR.at("regulation 34(1): not where the agency that approved is closing"))
        .when(ENQUIRERS.some(APPROVED_ELSEWHERE.is(true)))
        .then(
            Effect.ASSESS,
            "An enquirer is approved by another fostering service. The enquiry and an"
                + " assessment may go ahead; approval cannot be given until the other"
                + " approval has been terminated, unless that agency is closing and this service"
                + " takes over its foster parents.",
            "Mae ymholwr wedi’i gymeradwyo gan wasanaeth maethu arall. Gall yr ymholiad ac"
                + " asesiad fynd rhagddynt; ni ellir rhoi cymeradwyaeth nes bod y"
                + " gymeradwyaeth arall wedi’i therfynu, oni bai bod yr asiantaeth honno’n cau a"
                + " bod y gwasanaeth hwn yn cymryd ei rhieni maeth drosodd.")
        .build();
  }

  private static Rule<Enquiry> reference() {
    return Law.read("eng-reference-from-other-service", KEY, "regulation 26(1A)(b)")
        .during(SINCE_TWO_STAGES)
        .when(ENQUIRERS.some(APPROVED_ELSEWHERE.is(true)))
        .then(
            Effect.INFO,
            "An enquirer is approved by another fostering service. A service that assesses must"
                + " ask for a written reference from each service that approved the person and for"
                + " which the person fostered in the last twelve months.",
            "Mae ymholwr wedi’i gymeradwyo gan wasanaeth maethu arall. Rhaid i wasanaeth sy’n"
                + " asesu ofyn am eirda ysgrifenedig gan bob gwasanaeth a gymeradwyodd y person ac"
                + " y bu’r person yn maethu iddo yn ystod y deuddeg mis diwethaf.")
        .build();
  }
}
