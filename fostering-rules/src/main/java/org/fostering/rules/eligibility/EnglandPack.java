package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.ALREADY_FOSTERING_CHILD;
import static org.fostering.rules.eligibility.EnquiryFacts.CONNECTED_CHILDREN;
import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.OTHERS_IN_HOUSEHOLD;
import static org.fostering.rules.eligibility.EnquiryFacts.RELATIVE_OF_CHILD;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_ELSEWHERE;
import static org.fostering.rules.eligibility.PersonFacts.convictedOrCautionedFor;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.common.Nation;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.Bilingual;
import org.fostering.rules.Certainty;
import org.fostering.rules.Condition;
import org.fostering.rules.Effect;
import org.fostering.rules.InForce;
import org.fostering.rules.Rule;
import org.fostering.rules.RulePack;
import org.fostering.rules.Source;

/**
 * The law of England that bears on an enquiry: the Fostering Services (England) Regulations 2011,
 * in force from 1 April 2011 (regulation 1(1)). There is no statutory age, room, tenure, marriage
 * or nationality rule, so there is none here.
 */
public final class EnglandPack {

  private static final String FSR = "Fostering Services (England) Regulations 2011 (SI 2011/581)";
  private static final String OWNER = "Department for Education";
  private static final InForce SINCE_2011 = InForce.from(LocalDate.of(2011, 4, 1));

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
          OTHERS_IN_HOUSEHOLD.some(adultAnd(SPECIFIED)),
          OTHERS_IN_HOUSEHOLD.some(adultAnd(REPEALED)));

  private EnglandPack() {}

  /**
   * The pack.
   *
   * @return the rules of law that bear on an enquiry in England
   */
  public static RulePack<Enquiry> pack() {
    return new RulePack<>(
        "england-enquiry",
        "2026.1",
        new Bilingual("The law of England on enquiries", "Cyfraith Lloegr ar ymholiadau"),
        EnquiryFacts.ALL,
        List.of(
            law("eng-specified-offence-enquirer")
                .cites(FSR, "regulation 26(5) and (6)")
                .when(ENQUIRERS.some(convictedOrCautionedFor(SPECIFIED)))
                .then(
                    Effect.BAR,
                    "An enquirer has been convicted of, or cautioned by a constable for, a specified"
                        + " offence committed at eighteen or over. A person must apply regulation"
                        + " 26(5) and consider the exception in regulation 26(8).",
                    "Mae ymholwr wedi’i gollfarnu o drosedd benodedig a gyflawnwyd yn ddeunaw oed"
                        + " neu’n hŷn, neu wedi’i rybuddio gan gwnstabl amdani. Rhaid i berson"
                        + " gymhwyso rheoliad 26(5) ac ystyried yr eithriad yn rheoliad 26(8).")
                .build(),
            law("eng-repealed-offence-enquirer")
                .cites(FSR, "regulation 26(7) and Schedule 4 Part 2")
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
                .build(),
            law("eng-specified-offence-household")
                .cites(FSR, "regulation 26(5), (6) and (9)(b)")
                .mayReadProtected(
                    FSR, "regulation 26(5): a member of the household aged 18 or over")
                .when(OTHERS_IN_HOUSEHOLD.some(adultAnd(SPECIFIED)))
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
                .build(),
            law("eng-repealed-offence-household")
                .cites(FSR, "regulation 26(7) and (9)(b) and Schedule 4 Part 2")
                .mayReadProtected(
                    FSR, "regulation 26(7): a member of the household aged 18 or over")
                .when(OTHERS_IN_HOUSEHOLD.some(adultAnd(REPEALED)))
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
                .build(),
            law("eng-exception-for-particular-child")
                .cites(FSR, "regulation 26(8)")
                .mayReadProtected(
                    FSR, "regulation 26(5) and (7): a member of the household aged 18 or over")
                .when(
                    Condition.all(
                        SOMEBODY_IS_BARRED,
                        CONNECTED_CHILDREN.some(
                            Condition.any(
                                RELATIVE_OF_CHILD.is(true), ALREADY_FOSTERING_CHILD.is(true)))))
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
                .build(),
            law("eng-household-member-turning-18")
                .cites(FSR, "regulation 26(5) and (7) and Schedule 3 paragraph 9")
                .mayReadProtected(
                    FSR, "regulation 26(5): a member of the household aged 18 or over")
                .when(OTHERS_IN_HOUSEHOLD.some(Condition.all(AGE.atLeast(17), AGE.below(18))))
                .then(
                    Effect.INFO,
                    "A member of the household turns eighteen within a year. From then on the"
                        + " regulations ask for an enhanced criminal record certificate and look at"
                        + " offences of that person too.",
                    "Bydd aelod o’r aelwyd yn troi’n ddeunaw o fewn blwyddyn. O hynny ymlaen mae’r"
                        + " rheoliadau yn gofyn am dystysgrif cofnod troseddol manwl ac yn edrych ar"
                        + " droseddau’r person hwnnw hefyd.")
                .build(),
            law("eng-approved-elsewhere")
                .cites(FSR, "regulation 27(1)")
                .when(ENQUIRERS.some(APPROVED_ELSEWHERE.is(true)))
                .then(
                    Effect.ASSESS,
                    "An enquirer is approved by another fostering service. The enquiry and an"
                        + " assessment may go ahead; approval cannot be given until the other"
                        + " approval has been terminated.",
                    "Mae ymholwr wedi’i gymeradwyo gan wasanaeth maethu arall. Gall yr ymholiad ac"
                        + " asesiad fynd rhagddynt; ni ellir rhoi cymeradwyaeth nes bod y"
                        + " gymeradwyaeth arall wedi’i therfynu.")
                .build()));
  }

  private static Condition<PersonInHome> adultAnd(OffenceKind... kinds) {
    return Condition.all(AGE.atLeast(18), convictedOrCautionedFor(kinds));
  }

  private static Rule.Builder<Enquiry> law(String id) {
    return Rule.<Enquiry>of(id, Source.STATUTE, OWNER)
        .in(Nation.ENGLAND)
        .during(SINCE_2011)
        .certainty(Certainty.READ);
  }
}
