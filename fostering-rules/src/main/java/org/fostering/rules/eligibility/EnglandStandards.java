package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.OLDEST_CHILD;
import static org.fostering.rules.eligibility.EnquiryFacts.SPARE_BEDROOMS;
import static org.fostering.rules.eligibility.PersonFacts.ADULT;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.RIGHT_TO_WORK;

import java.util.List;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What the national minimum standards and the guidance of the government in England say besides the
 * law. None is law, none is in a default, and none has a graver effect than a point to discuss.
 */
public final class EnglandStandards {

  private static final String BECOMING = "becoming-england";

  /** "Over three" in standard 10.6, in whole years. */
  private static final int OVER_THREE = 3;

  private EnglandStandards() {}

  /**
   * All of them, for a service that wishes to have them beside the law.
   *
   * @return the pack
   */
  public static RulePack<Enquiry> pack() {
    return RulePack.<Enquiry>builder("england-enquiry-standards", "2026.1")
        .title(
            new Bilingual(
                "Standards and guidance for enquiries in England",
                "Safonau a chanllawiau ar gyfer ymholiadau yn Lloegr"))
        .facts(EnquiryFacts.ALL)
        .rules(List.of(rightToWork(), atLeastEighteen(), ownBedroom()))
        .build();
  }

  /**
   * The right to work in the United Kingdom, which government guidance names. The regulations do
   * not ask for it, and it is no rule on nationality.
   *
   * @return the rule
   */
  public static Rule<Enquiry> rightToWork() {
    return Law.read("guidance-right-to-work", BECOMING, "")
        .when(ENQUIRERS.some(Condition.not(RIGHT_TO_WORK.is(true))))
        .then(
            Effect.ASSESS,
            "An enquirer says that they may not work in the United Kingdom. Government guidance"
                + " asks for the right to work; what status the person has is a point to discuss.",
            "Mae ymholwr yn dweud nad oes ganddo hawl i weithio yn y Deyrnas Unedig. Mae"
                + " canllawiau’r llywodraeth yn gofyn am yr hawl i weithio; mae statws y person yn"
                + " bwynt i’w drafod.")
        .build();
  }

  /**
   * That a foster parent is an adult, which government guidance says and no regulation does.
   *
   * @return the rule
   */
  public static Rule<Enquiry> atLeastEighteen() {
    return Law.read("guidance-at-least-18", BECOMING, "")
        .mayReadProtected(
            Instrument.of("equality-act-2010").title(),
            "section 28(1)(a): age under 18 is not protected in services")
        .when(ENQUIRERS.some(AGE.below(ADULT)))
        .then(
            Effect.ASSESS,
            "An enquirer is under eighteen. Government guidance asks that a foster parent is at"
                + " least eighteen; when to ask again is a point to discuss.",
            "Mae ymholwr dan ddeunaw oed. Mae canllawiau’r llywodraeth yn gofyn bod rhiant maeth yn"
                + " ddeunaw oed o leiaf; mae pryd i ofyn eto yn bwynt i’w drafod.")
        .build();
  }

  /**
   * A bedroom of their own for each child over three, national minimum standard 10.6, which has
   * exceptions. "Over three" is read as three years old or more.
   *
   * @return the rule
   */
  public static Rule<Enquiry> ownBedroom() {
    return Law.read("standard-own-bedroom", "nms-2011", "standard 10.6")
        .when(Condition.all(SPARE_BEDROOMS.below(1), OLDEST_CHILD.atLeast(OVER_THREE)))
        .then(
            Effect.ASSESS,
            "There is no spare bedroom now, and the enquirers think of a child over three. The"
                + " standard asks for a bedroom of the child’s own, or for an agreed and assessed"
                + " arrangement to share: a point to discuss.",
            "Nid oes ystafell wely sbâr ar hyn o bryd, ac mae’r ymholwyr yn meddwl am blentyn dros"
                + " dair oed. Mae’r safon yn gofyn am ystafell wely i’r plentyn ei hun, neu"
                + " drefniant i rannu sydd wedi’i gytuno a’i asesu: pwynt i’w drafod.")
        .build();
  }
}
