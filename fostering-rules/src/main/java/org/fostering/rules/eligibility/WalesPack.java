package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.OTHERS_IN_HOUSEHOLD;
import static org.fostering.rules.eligibility.PersonFacts.ADULT;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_ELSEWHERE;
import static org.fostering.rules.eligibility.PersonFacts.adultConvictedOrCautionedFor;
import static org.fostering.rules.eligibility.PersonFacts.convictedOrCautionedFor;
import static org.fostering.rules.eligibility.PersonFacts.offenceToWeigh;

import java.util.List;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.RulePack;

/**
 * The law of Wales that bears on an enquiry: the Fostering Panels (Establishment and Functions)
 * (Wales) Regulations 2018, in force from 29 April 2019.
 *
 * <p>Read for this pack: regulation 7(1), (2) and (3)(a) and Schedule 1. What regulation 7 goes on
 * to say of specified offences, Schedule 2, and what regulation 8 says of an approval elsewhere are
 * believed and not read: they are in {@link #unverified()}, which is in no default. So that an
 * offence is not passed over in silence, the pack says that a person must read them.
 */
public final class WalesPack {

  private static final String KEY = "fpwr-2018";
  private static final Instrument FPR = Instrument.of(KEY);

  private static final String OFFENCES = "regulation 7(2)(a) and (3)(a) and Schedule 1 paragraph 9";
  private static final String BELIEVED_OFFENCES = "regulation 7 and Schedule 2";
  private static final String HOUSEHOLD_18 =
      "Schedule 1 paragraph 9: a member of the household aged 18 or over";

  private static final OffenceDisposal[] ON_A_CERTIFICATE = {
    OffenceDisposal.CONVICTION, OffenceDisposal.CAUTION_BY_CONSTABLE
  };

  /** Believed to be the same classes as in England. */
  private static final OffenceKind[] BELIEVED_SPECIFIED = {
    OffenceKind.OFFENCE_AGAINST_CHILD,
    OffenceKind.SCHEDULE_4_PART_1,
    OffenceKind.SCHEDULE_4_PART_2,
    OffenceKind.INDECENT_IMAGES_IMPORT,
    OffenceKind.BODILY_INJURY_TO_CHILD
  };

  private WalesPack() {}

  /**
   * The pack.
   *
   * @return the rules of law that bear on an enquiry in Wales and that were read
   */
  public static RulePack<Enquiry> pack() {
    return RulePack.<Enquiry>builder("wales-enquiry", "2026.1")
        .title(new Bilingual("The law of Wales on enquiries", "Cyfraith Cymru ar ymholiadau"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                Law.read("wls-offence-declared-enquirer", KEY, OFFENCES)
                    .when(ENQUIRERS.some(offenceToWeigh(ON_A_CERTIFICATE)))
                    .then(
                        Effect.ASSESS,
                        "An enquirer declares a conviction or a caution that may matter. The"
                            + " service must obtain an enhanced criminal record certificate and"
                            + " have regard to it. This library has no verified text of what"
                            + " regulation 7 says of particular offences: a person must read it.",
                        "Mae ymholwr yn datgan collfarn neu rybuddiad a allai fod yn berthnasol."
                            + " Rhaid i’r gwasanaeth gael tystysgrif cofnod troseddol manwl a rhoi"
                            + " sylw iddi. Nid oes gan y llyfrgell hon destun wedi’i wirio o’r hyn"
                            + " y mae rheoliad 7 yn ei ddweud am droseddau penodol: rhaid i berson"
                            + " ei ddarllen.")
                    .build(),
                Law.read("wls-offence-declared-household", KEY, OFFENCES)
                    .mayReadProtected(FPR.title(), HOUSEHOLD_18)
                    .when(
                        OTHERS_IN_HOUSEHOLD.some(
                            Condition.all(AGE.atLeast(ADULT), offenceToWeigh(ON_A_CERTIFICATE))))
                    .then(
                        Effect.ASSESS,
                        "A conviction or a caution that may matter is declared of a member of the"
                            + " household aged eighteen or over. The service must obtain an"
                            + " enhanced criminal record certificate and have regard to it. This"
                            + " library has no verified text of what regulation 7 says of"
                            + " particular offences: a person must read it.",
                        "Datgenir collfarn neu rybuddiad a allai fod yn berthnasol am aelod o’r"
                            + " aelwyd sy’n ddeunaw oed neu’n hŷn. Rhaid i’r gwasanaeth gael"
                            + " tystysgrif cofnod troseddol manwl a rhoi sylw iddi. Nid oes gan y"
                            + " llyfrgell hon destun wedi’i wirio o’r hyn y mae rheoliad 7 yn ei"
                            + " ddweud am droseddau penodol: rhaid i berson ei ddarllen.")
                    .build(),
                Law.read("wls-household-member-turning-18", KEY, "Schedule 1 paragraph 9")
                    .mayReadProtected(FPR.title(), HOUSEHOLD_18)
                    .when(
                        OTHERS_IN_HOUSEHOLD.some(
                            Condition.all(AGE.atLeast(ADULT - 1), AGE.below(ADULT))))
                    .then(
                        Effect.INFO,
                        "A member of the household turns eighteen within a year. From then on the"
                            + " regulations ask for an enhanced criminal record certificate of that"
                            + " person too.",
                        "Bydd aelod o’r aelwyd yn troi’n ddeunaw o fewn blwyddyn. O hynny ymlaen"
                            + " mae’r rheoliadau yn gofyn am dystysgrif cofnod troseddol manwl ar"
                            + " gyfer y person hwnnw hefyd.")
                    .build(),
                Law.read("wls-reference-from-other-service", KEY, "regulation 7(2)(b)")
                    .when(ENQUIRERS.some(APPROVED_ELSEWHERE.is(true)))
                    .then(
                        Effect.INFO,
                        "An enquirer is approved by another fostering service. A service that"
                            + " assesses must ask for a written reference from each service in"
                            + " Wales or England that approved the person and for which the person"
                            + " fostered in the last three years.",
                        "Mae ymholwr wedi’i gymeradwyo gan wasanaeth maethu arall. Rhaid i"
                            + " wasanaeth sy’n asesu ofyn am eirda ysgrifenedig gan bob gwasanaeth"
                            + " yng Nghymru neu Loegr a gymeradwyodd y person ac y bu’r person yn"
                            + " maethu iddo yn ystod y tair blynedd diwethaf.")
                    .build()))
        .build();
  }

  /**
   * What is believed of the law of Wales and was not read. A service that has read the regulations
   * and agrees may add it; it is in no default.
   *
   * @return the rules, each {@link org.fostering.rules.law.Certainty#UNVERIFIED}
   */
  public static RulePack<Enquiry> unverified() {
    return RulePack.<Enquiry>builder("wales-enquiry-unverified", "2026.1")
        .title(
            new Bilingual(
                "Believed of the law of Wales on enquiries, not verified",
                "Credir am gyfraith Cymru ar ymholiadau, heb ei wirio"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                Law.believed("wls-specified-offence-enquirer", KEY, BELIEVED_OFFENCES)
                    .when(ENQUIRERS.some(convictedOrCautionedFor(BELIEVED_SPECIFIED)))
                    .then(
                        Effect.BAR,
                        "An enquirer has been convicted of, or cautioned by a constable for, an"
                            + " offence of a class that regulation 7 and Schedule 2 are believed to"
                            + " specify. A person must read and apply them.",
                        "Mae ymholwr wedi’i gollfarnu o drosedd o ddosbarth y credir bod rheoliad 7"
                            + " ac Atodlen 2 yn ei bennu, neu wedi’i rybuddio gan gwnstabl amdani."
                            + " Rhaid i berson eu darllen a’u cymhwyso.")
                    .build(),
                Law.believed("wls-specified-offence-household", KEY, BELIEVED_OFFENCES)
                    .mayReadProtected(FPR.title(), HOUSEHOLD_18)
                    .when(
                        OTHERS_IN_HOUSEHOLD.some(adultConvictedOrCautionedFor(BELIEVED_SPECIFIED)))
                    .then(
                        Effect.BAR,
                        "A member of the household aged eighteen or over has been convicted of, or"
                            + " cautioned by a constable for, an offence of a class that regulation"
                            + " 7 and Schedule 2 are believed to specify. A person must read and"
                            + " apply them.",
                        "Mae aelod o’r aelwyd sy’n ddeunaw oed neu’n hŷn wedi’i gollfarnu o drosedd"
                            + " o ddosbarth y credir bod rheoliad 7 ac Atodlen 2 yn ei bennu, neu"
                            + " wedi’i rybuddio gan gwnstabl amdani. Rhaid i berson eu darllen a’u"
                            + " cymhwyso.")
                    .build(),
                Law.believed("wls-approved-elsewhere", KEY, "regulation 8")
                    .when(ENQUIRERS.some(APPROVED_ELSEWHERE.is(true)))
                    .then(
                        Effect.ASSESS,
                        "An enquirer is approved by another fostering service. It is believed that"
                            + " approval cannot be given until the other approval has been"
                            + " terminated: a person must read regulation 8.",
                        "Mae ymholwr wedi’i gymeradwyo gan wasanaeth maethu arall. Credir na ellir"
                            + " rhoi cymeradwyaeth nes bod y gymeradwyaeth arall wedi’i therfynu:"
                            + " rhaid i berson ddarllen rheoliad 8.")
                    .build()))
        .build();
  }
}
