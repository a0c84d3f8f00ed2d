package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.EnquiryFacts.BANNED_BREED;
import static org.fostering.rules.eligibility.EnquiryFacts.DANGEROUS_WILD_ANIMAL;
import static org.fostering.rules.eligibility.EnquiryFacts.DOGS;
import static org.fostering.rules.eligibility.EnquiryFacts.ENQUIRERS;
import static org.fostering.rules.eligibility.EnquiryFacts.LANDLORD_CONSENT_HELD;
import static org.fostering.rules.eligibility.EnquiryFacts.OLDEST_CHILD;
import static org.fostering.rules.eligibility.EnquiryFacts.PETS;
import static org.fostering.rules.eligibility.EnquiryFacts.PET_KIND;
import static org.fostering.rules.eligibility.EnquiryFacts.RENTED;
import static org.fostering.rules.eligibility.EnquiryFacts.SMOKING;
import static org.fostering.rules.eligibility.EnquiryFacts.SPARE_BEDROOMS;
import static org.fostering.rules.eligibility.EnquiryFacts.VAPING;
import static org.fostering.rules.eligibility.EnquiryFacts.YOUNGEST_CHILD;
import static org.fostering.rules.eligibility.PersonFacts.AGE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.code.PetKind;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;

/**
 * What fostering services commonly ask besides the law. None of these is law and none is in a
 * default pack: a service that has such a policy adopts the rule under its own name. None has a
 * graver effect than a point to discuss, because none can make anybody unsuitable. What they say is
 * in {@code policies.csv}. What the government publishes as a standard or as guidance is {@link
 * Eligibility#standards}.
 *
 * <p>Some things that services ask are left out on purpose. A pause after a pregnancy, fertility
 * treatment or a bereavement turns on pregnancy, which the law protects, and on health. A level of
 * English and a residence status stand for race and nationality. What an enquiry says of
 * nationality, the language of the home, driving and who is at home in the day is among the facts
 * for a service that has such a policy and can show what allows it.
 *
 * <p>What it gives is immutable and thread-safe.
 */
public final class SamplePolicies {

  private static final String EQUALITY_ACT = Instrument.named("equality-act-2010").title();
  private static final String NORTHERN_IRELAND_ACT = Instrument.named("nia-1998").title();
  private static final String AGES = "a minimum age is from 18 to 30 years";

  private static final String POLICY = "Fostering policy of ";

  /** The effect and the reason of each, by id. */
  private static final Map<String, ResourceTable.Row> TABLE =
      ResourceTable.read(SamplePolicies.class.getResourceAsStream("policies.csv"), "policies.csv")
          .stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.text("id"), row -> row));

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
    check(years, 18, 30, AGES);
    return policyOnAge("policy-minimum-age", owner, first, others)
        .when(ENQUIRERS.some(AGE.below(years)))
        .build();
  }

  /**
   * A minimum age for those who think of older children, such as twenty-five for teenagers. It
   * limits which children are placed and is not a bar to approval.
   *
   * @param owner the service whose policy it is
   * @param years the age of the enquirer in whole years, from 18 to 30
   * @param child the age of the child in whole years from which it applies, from 10 to 17
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   * @throws IllegalArgumentException if an age is out of range
   */
  public static Rule<Enquiry> minimumAgeForOlderChildren(
      String owner, int years, int child, Nation first, Nation... others) {
    check(years, 18, 30, AGES);
    check(child, 10, 17, "the age of an older child is from 10 to 17 years");
    return policyOnAge("policy-minimum-age-for-older-children", owner, first, others)
        .when(Condition.all(OLDEST_CHILD.atLeast(child), ENQUIRERS.some(AGE.below(years))))
        .build();
  }

  /**
   * A spare bedroom, whatever the age of the children.
   *
   * @param owner the service whose policy it is
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   */
  public static Rule<Enquiry> spareBedroom(String owner, Nation first, Nation... others) {
    return spareBedroom(owner, 0, first, others);
  }

  /**
   * A spare bedroom, with an exception for those who think of very young children only, who may
   * share a room.
   *
   * @param owner the service whose policy it is
   * @param exceptUnder the age in whole years below which a child may share, from 0 for no
   *     exception to 3
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   * @throws IllegalArgumentException if the age is out of range
   */
  public static Rule<Enquiry> spareBedroom(
      String owner, int exceptUnder, Nation first, Nation... others) {
    check(exceptUnder, 0, 3, "the age below which a child may share a room is from 0 to 3 years");
    return policy("policy-spare-bedroom", owner, first, others)
        .when(
            exceptUnder == 0
                ? SPARE_BEDROOMS.below(1)
                : Condition.all(SPARE_BEDROOMS.below(1), OLDEST_CHILD.atLeast(exceptUnder)))
        .build();
  }

  /**
   * Smoking or vaping in a household that would care for a child under five. It limits which
   * children are placed there and is not a bar to approval.
   *
   * @param owner the service whose policy it is
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   */
  public static Rule<Enquiry> noSmokingWithUnderFives(
      String owner, Nation first, Nation... others) {
    return policy("policy-no-smoking-with-under-fives", owner, first, others)
        .when(
            Condition.all(
                Condition.any(SMOKING.is(true), VAPING.is(true)), YOUNGEST_CHILD.below(5)))
        .build();
  }

  /**
   * No more than some number of dogs without a conversation about them.
   *
   * @param owner the service whose policy it is
   * @param most the number that needs no conversation, from 0 to 20
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   * @throws IllegalArgumentException if the number is out of range
   */
  public static Rule<Enquiry> mostDogs(String owner, int most, Nation first, Nation... others) {
    check(most, 0, 20, "a number of dogs is from 0 to 20");
    return policy("policy-most-dogs", owner, first, others).when(DOGS.atLeast(most + 1)).build();
  }

  /**
   * Dogs of a type that the law prohibits, and dangerous wild animals. That such an animal is kept
   * lawfully is a matter of other law; that a service talks about it is its policy.
   *
   * @param owner the service whose policy it is
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   */
  public static Rule<Enquiry> dangerousAnimals(String owner, Nation first, Nation... others) {
    return policy("policy-dangerous-animals", owner, first, others)
        .when(
            PETS.some(
                Condition.any(
                    Condition.all(PET_KIND.is(PetKind.DOG.getText()), BANNED_BREED.is(true)),
                    DANGEROUS_WILD_ANIMAL.is(true))))
        .build();
  }

  /**
   * The landlord's consent of a household that rents, unless it is given. Renting is not a bar: the
   * law says nothing of tenure.
   *
   * @param owner the service whose policy it is
   * @param first a nation in which it applies
   * @param others more nations
   * @return the rule
   */
  public static Rule<Enquiry> landlordsConsent(String owner, Nation first, Nation... others) {
    return policy("policy-landlords-consent", owner, first, others)
        .when(Condition.all(RENTED.is(true), LANDLORD_CONSENT_HELD.is(false)))
        .build();
  }

  /** A policy with the effect and the reason that the table has for it. */
  private static Rule.Builder<Enquiry> policy(
      String id, String owner, Nation first, Nation... others) {
    ResourceTable.Row row = Objects.requireNonNull(TABLE.get(id), id);
    return Rule.<Enquiry>of(id, LegalForce.POLICY, owner)
        .cites(POLICY + owner, "")
        .in(first, others)
        .then(row.word("effect", Effect.class), row.text("en"), row.text("cy"));
  }

  private static Rule.Builder<Enquiry> policyOnAge(
      String id, String owner, Nation first, Nation... others) {
    Set<Nation> nations = EnumSet.of(first, others);
    List<String> acts = new ArrayList<>();
    List<String> provisions = new ArrayList<>();
    if (nations.contains(Nation.NORTHERN_IRELAND)) {
      acts.add(NORTHERN_IRELAND_ACT);
      provisions.add("section 75: due regard to equality, for the owner to show");
    }
    if (acts.isEmpty() || nations.size() > 1) {
      acts.add(0, EQUALITY_ACT);
      provisions.add(0, "section 13(2): a proportionate means, for the owner to justify");
    }
    return policy(id, owner, first, others)
        .mayReadProtected(String.join(" and ", acts), String.join("; ", provisions));
  }

  private static void check(int value, int least, int most, String message) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(message);
    }
  }
}
