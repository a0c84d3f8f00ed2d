package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.OTHERS_IN_HOUSEHOLD;
import static org.fostering.rules.eligibility.PersonFacts.ADULT;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_ELSEWHERE;
import static org.fostering.rules.eligibility.PersonFacts.offenceToWeigh;

import java.util.List;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.RulePack;

/**
 * The law of Northern Ireland that bears on an enquiry: the Foster Placement (Children) Regulations
 * (Northern Ireland) 1996, in force from 4 November 1996. They ask about convictions, and no list
 * of offences that bar was found in the parts that were read; a live approval elsewhere stands in
 * the way of another.
 *
 * <p>Read for this pack: regulations 1 and 3 and Schedule 1.
 */
public final class NorthernIrelandPack {

  private static final String KEY = "fpcr-1996";
  private static final Instrument FPCR = Instrument.of(KEY);
  private static final String ADULT_MEMBERS =
      "Schedule 1 paragraphs 2 and 9: other adult members of the household";

  private NorthernIrelandPack() {}

  /**
   * The pack.
   *
   * @return the rules of law that bear on an enquiry in Northern Ireland
   */
  public static RulePack<Enquiry> pack() {
    return RulePack.<Enquiry>builder("northern-ireland-enquiry", "2026.2")
        .title(
            new Bilingual(
                "The law of Northern Ireland on enquiries",
                "Cyfraith Gogledd Iwerddon ar ymholiadau"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                Law.read(
                        "nir-conviction-declared-enquirer",
                        KEY,
                        "regulation 3(4)(b) and Schedule 1 paragraph 9")
                    .when(ENQUIRERS.some(offenceToWeigh(OffenceDisposal.CONVICTION)))
                    .then(
                        Effect.ASSESS,
                        "An enquirer declares a conviction that may matter. Schedule 1 lists no"
                            + " offences that bar: the authority has regard to it, subject to the"
                            + " law on the rehabilitation of offenders, before it is satisfied that"
                            + " the person is suitable.",
                        "Mae ymholwr yn datgan collfarn a allai fod yn berthnasol. Nid yw Atodlen 1"
                            + " yn rhestru troseddau sy’n gwahardd: mae’r awdurdod yn rhoi sylw"
                            + " iddi, yn ddarostyngedig i’r gyfraith ar adsefydlu troseddwyr, cyn"
                            + " iddo gael ei fodloni bod y person yn addas.")
                    .build(),
                Law.read(
                        "nir-conviction-declared-household",
                        KEY,
                        "regulation 3(4)(b) and Schedule 1 paragraph 9")
                    .mayReadProtected(FPCR.title(), ADULT_MEMBERS)
                    .when(
                        OTHERS_IN_HOUSEHOLD.some(
                            Condition.all(
                                AGE.atLeast(ADULT), offenceToWeigh(OffenceDisposal.CONVICTION))))
                    .then(
                        Effect.ASSESS,
                        "A conviction that may matter is declared of an adult of the household."
                            + " Schedule 1 lists no offences that bar: the authority has regard to"
                            + " it, subject to the law on the rehabilitation of offenders, before"
                            + " it is satisfied that the household is suitable.",
                        "Datgenir collfarn a allai fod yn berthnasol am oedolyn ar yr aelwyd. Nid"
                            + " yw Atodlen 1 yn rhestru troseddau sy’n gwahardd: mae’r awdurdod yn"
                            + " rhoi sylw iddi, yn ddarostyngedig i’r gyfraith ar adsefydlu"
                            + " troseddwyr, cyn iddo gael ei fodloni bod yr aelwyd yn addas.")
                    .build(),
                Law.read("nir-household-member-turning-18", KEY, "Schedule 1 paragraphs 2 and 9")
                    .mayReadProtected(FPCR.title(), ADULT_MEMBERS)
                    .when(
                        OTHERS_IN_HOUSEHOLD.some(
                            Condition.all(AGE.atLeast(ADULT - 1), AGE.below(ADULT))))
                    .then(
                        Effect.INFO,
                        "A member of the household turns eighteen within a year. From then on the"
                            + " regulations ask for particulars and convictions of that person as"
                            + " an adult.",
                        "Bydd aelod o’r aelwyd yn troi’n ddeunaw o fewn blwyddyn. O hynny ymlaen"
                            + " mae’r rheoliadau yn gofyn am fanylion a chollfarnau’r person hwnnw"
                            + " fel oedolyn.")
                    .build(),
                Law.read("nir-approved-elsewhere", KEY, "regulation 3(3)(a)")
                    .when(ENQUIRERS.some(APPROVED_ELSEWHERE.is(true)))
                    .then(
                        Effect.ASSESS,
                        "An enquirer is approved by another authority or voluntary organisation."
                            + " The enquiry may go ahead; approval cannot be given while that"
                            + " approval stands.",
                        "Mae ymholwr wedi’i gymeradwyo gan awdurdod neu gorff gwirfoddol arall."
                            + " Gall yr ymholiad fynd rhagddo; ni ellir rhoi cymeradwyaeth tra bo’r"
                            + " gymeradwyaeth honno’n sefyll.")
                    .build()))
        .build();
  }
}
