package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.CONNECTED_CHILDREN;
import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.OTHERS_IN_HOUSEHOLD;
import static org.fostering.rules.eligibility.EnquiryFacts.RELATIVE_OF_CHILD;
import static org.fostering.rules.eligibility.PersonFacts.ADULT;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.APPROVED_ELSEWHERE;
import static org.fostering.rules.eligibility.PersonFacts.offenceToWeigh;

import java.util.List;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.RulePack;

/**
 * The law of Scotland that bears on an enquiry: the Looked After Children (Scotland) Regulations
 * 2009, in force from 28 September 2009. No list of offences, no age and no bar on an approval
 * elsewhere was found in them; that a foster carer belongs to the PVG scheme is a {@link
 * LegalStatement}, because an enquiry has no fact for it.
 *
 * <p>Read for this pack: regulations 10 (by the explanatory note), 21, 22 and 31(4) and (5). What
 * regulation 23 says was not read and is in {@link #unverified()}, which is in no default.
 */
public final class ScotlandPack {

  private static final String KEY = "lacsr-2009";

  private ScotlandPack() {}

  /**
   * The pack.
   *
   * @return the rules of law that bear on an enquiry in Scotland and that were read
   */
  public static RulePack<Enquiry> pack() {
    return RulePack.<Enquiry>builder("scotland-enquiry", "2026.2")
        .title(new Bilingual("The law of Scotland on enquiries", "Cyfraith yr Alban ar ymholiadau"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                Law.read("sct-offence-declared-enquirer", KEY, "regulation 22(2) and (4)(c)")
                    .when(ENQUIRERS.some(offenceToWeigh()))
                    .then(
                        Effect.ASSESS,
                        "An enquirer declares an offence that may matter. No list of offences that"
                            + " bar was found in the regulations: the panel and the authority weigh"
                            + " it when they consider whether the person is suitable to have a"
                            + " child placed with them.",
                        "Mae ymholwr yn datgan trosedd a allai fod yn berthnasol. Ni chafwyd rhestr"
                            + " o droseddau sy’n gwahardd yn y rheoliadau: bydd y panel a’r"
                            + " awdurdod yn ei phwyso wrth ystyried a yw’n addas lleoli plentyn"
                            + " gyda’r person.")
                    .build(),
                Law.read(
                        "sct-offence-declared-household",
                        KEY,
                        "regulations 22(2) and (4)(c) and 31(4) and (5)(b)")
                    .mayReadProtected(
                        Instrument.of("equality-act-2010").title(),
                        "section 28(1)(a): age under 18 is not protected in services, and only"
                            + " adults of the household are asked about")
                    .when(
                        OTHERS_IN_HOUSEHOLD.some(
                            Condition.all(AGE.atLeast(ADULT), offenceToWeigh())))
                    .then(
                        Effect.ASSESS,
                        "An offence that may matter is declared of an adult of the household. No"
                            + " list of offences that bar was found in the regulations: information"
                            + " about the household is part of what the authority gathers and"
                            + " weighs.",
                        "Datgenir trosedd a allai fod yn berthnasol am oedolyn ar yr aelwyd. Ni"
                            + " chafwyd rhestr o droseddau sy’n gwahardd yn y rheoliadau: mae"
                            + " gwybodaeth am yr aelwyd yn rhan o’r hyn y mae’r awdurdod yn ei"
                            + " gasglu a’i bwyso.")
                    .build(),
                Law.read("sct-kinship-carer-is-separate", KEY, "Part V and regulation 10")
                    .when(CONNECTED_CHILDREN.some(RELATIVE_OF_CHILD.is(true)))
                    .then(
                        Effect.INFO,
                        "The enquiry is about a child to whom somebody in the home is related. In"
                            + " Scotland a kinship carer is approved under Part V and is not a"
                            + " foster carer: the child’s authority can say which is meant.",
                        "Mae’r ymholiad yn ymwneud â phlentyn y mae rhywun yn y cartref yn perthyn"
                            + " iddo. Yn yr Alban cymeradwyir gofalwr sy’n berthynas o dan Ran V,"
                            + " ac nid gofalwr maeth ydyw: gall awdurdod y plentyn ddweud pa un a"
                            + " olygir.")
                    .build()))
        .build();
  }

  /**
   * What is believed of the law of Scotland and was not read; it is in no default.
   *
   * @return the rules, each {@link org.fostering.rules.law.Certainty#UNVERIFIED}
   */
  public static RulePack<Enquiry> unverified() {
    return RulePack.<Enquiry>builder("scotland-enquiry-unverified", "2026.1")
        .title(
            new Bilingual(
                "Believed of the law of Scotland on enquiries, not verified",
                "Credir am gyfraith yr Alban ar ymholiadau, heb ei wirio"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                Law.believed("sct-derivative-approval", KEY, "regulation 23")
                    .when(ENQUIRERS.some(APPROVED_ELSEWHERE.is(true)))
                    .then(
                        Effect.INFO,
                        "An enquirer is approved by another service. It is believed that regulation"
                            + " 23 lets an authority adopt that approval: a person must read it.",
                        "Mae ymholwr wedi’i gymeradwyo gan wasanaeth arall. Credir bod rheoliad 23"
                            + " yn caniatáu i awdurdod fabwysiadu’r gymeradwyaeth honno: rhaid i"
                            + " berson ei ddarllen.")
                    .build()))
        .build();
  }
}
