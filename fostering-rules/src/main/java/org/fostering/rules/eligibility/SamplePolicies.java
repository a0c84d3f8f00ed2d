package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.SMOKING;
import static org.fostering.rules.eligibility.EnquiryFacts.SPARE_BEDROOMS;
import static org.fostering.rules.eligibility.EnquiryFacts.VAPING;
import static org.fostering.rules.eligibility.EnquiryFacts.YOUNGEST_CHILD;
import static org.fostering.rules.eligibility.PersonFacts.AGE;
import static org.fostering.rules.eligibility.PersonFacts.RIGHT_TO_WORK;

import org.fostering.model.common.Nation;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.Certainty;
import org.fostering.rules.Condition;
import org.fostering.rules.Effect;
import org.fostering.rules.Rule;
import org.fostering.rules.Source;

/**
 * What fostering services commonly ask besides the law. None of these is law and none is in a
 * default pack: a service that has such a policy adopts the rule under its own name. None has a
 * graver effect than a point to discuss, because none can make anybody unsuitable.
 */
public final class SamplePolicies {

  private static final String EQUALITY_ACT = "Equality Act 2010";
  private static final String BECOMING =
      "GOV.UK guidance: becoming a foster parent in England (Department for Education)";
  private static final String NMS = "Fostering services: national minimum standards (2011)";

  private static final String POLICY = "Fostering policy of ";

  private SamplePolicies() {}

  /**
   * A minimum age that a service asks for. No regulation sets one; guidance in England says
   * eighteen, and many services ask for twenty-one. A policy that treats adults differently by age
   * needs objective justification (Equality Act 2010 section 13(2)), which is for the service to
   * have.
   *
   * @param owner the service whose policy it is
   * @param years the age in whole years, from 18 to 30
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   * @throws IllegalArgumentException if the age is out of range
   */
  public static Rule<Enquiry> minimumAge(String owner, int years, Nation first, Nation... others) {
    if (years < 18 || years > 30) {
      throw new IllegalArgumentException("a minimum age is from 18 to 30 years");
    }
    return Rule.<Enquiry>of("policy-minimum-age", Source.POLICY, owner)
        .cites(POLICY + owner, "")
        .in(first, others)
        .mayReadProtected(
            EQUALITY_ACT, "section 13(2): a proportionate means, for the owner to justify")
        .when(ENQUIRERS.some(AGE.below(years)))
        .then(
            Effect.ASSESS,
            "An enquirer is younger than the service’s policy asks. This is a policy of the service"
                + " and not the law; another service may differ.",
            "Mae ymholwr yn iau nag y mae polisi’r gwasanaeth yn gofyn amdano. Polisi’r gwasanaeth"
                + " yw hyn ac nid y gyfraith; gall gwasanaeth arall fod yn wahanol.")
        .build();
  }

  /**
   * A spare bedroom. National minimum standard 10.6 in England says that each child over three
   * should have a room of their own, with exceptions; guidance says that a spare bedroom is usual.
   *
   * @param owner the service whose policy it is
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   */
  public static Rule<Enquiry> spareBedroom(String owner, Nation first, Nation... others) {
    return Rule.<Enquiry>of("policy-spare-bedroom", Source.POLICY, owner)
        .cites(NMS, "standard 10.6")
        .in(first, others)
        .when(SPARE_BEDROOMS.below(1))
        .then(
            Effect.ASSESS,
            "There is no spare bedroom now. The service’s policy asks for one; whether a room can be"
                + " made free, or what kinds of fostering need none, is a point to discuss.",
            "Nid oes ystafell wely sbâr ar hyn o bryd. Mae polisi’r gwasanaeth yn gofyn am un; mae a"
                + " ellir rhyddhau ystafell, neu pa fathau o faethu nad oes angen un arnynt, yn bwynt"
                + " i’w drafod.")
        .build();
  }

  /**
   * Smoking or vaping in a household that would care for a child under five. It limits which
   * children are placed there and is no bar to approval.
   *
   * @param owner the service whose policy it is
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   */
  public static Rule<Enquiry> noSmokingWithUnderFives(
      String owner, Nation first, Nation... others) {
    return Rule.<Enquiry>of("policy-no-smoking-with-under-fives", Source.POLICY, owner)
        .cites(POLICY + owner, "")
        .in(first, others)
        .when(
            Condition.all(
                Condition.any(SMOKING.is(true), VAPING.is(true)), YOUNGEST_CHILD.below(5)))
        .then(
            Effect.PLACEMENT_RESTRICTION,
            "Somebody in the household smokes or vapes and the enquirers think of a child under five."
                + " The service’s policy is not to place children under five there; older children"
                + " are not affected.",
            "Mae rhywun ar yr aelwyd yn ysmygu neu’n fepio ac mae’r ymholwyr yn meddwl am blentyn dan"
                + " bump oed. Polisi’r gwasanaeth yw peidio â lleoli plant dan bump yno; nid yw’n"
                + " effeithio ar blant hŷn.")
        .build();
  }

  /**
   * The right to work in the United Kingdom, which government guidance in England names. It is
   * guidance: the regulations do not ask for it.
   *
   * @return the rule, for England
   */
  public static Rule<Enquiry> rightToWork() {
    return Rule.<Enquiry>of("guidance-right-to-work", Source.STANDARD, "Department for Education")
        .certainty(Certainty.READ)
        .cites(BECOMING, "")
        .in(Nation.ENGLAND)
        .when(ENQUIRERS.some(Condition.not(RIGHT_TO_WORK.is(true))))
        .then(
            Effect.ASSESS,
            "An enquirer says that they may not work in the United Kingdom. Government guidance asks"
                + " for the right to work; what status the person has is a point to discuss.",
            "Mae ymholwr yn dweud nad oes ganddo hawl i weithio yn y Deyrnas Unedig. Mae canllawiau’r"
                + " llywodraeth yn gofyn am yr hawl i weithio; mae statws y person yn bwynt i’w"
                + " drafod.")
        .build();
  }
}
