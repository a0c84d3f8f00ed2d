package org.fostering.cli.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.SamplePolicies;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * The sample policies and the standards by the names that {@code --policies} takes. A policy holds
 * wherever its owner works, so in every nation; the standards and the guidance are England's.
 */
enum Policies {
  /** A minimum age. */
  MINIMUM_AGE("minimum-age", 18, 30, SamplePolicies::minimumAge),
  /** A minimum age for those who think of teenagers. */
  MINIMUM_AGE_FOR_TEENAGERS(
      "minimum-age-for-teenagers",
      18,
      30,
      (owner, age, first, others) ->
          SamplePolicies.minimumAgeForOlderChildren(owner, age, 13, first, others)),
  /** A spare bedroom. */
  SPARE_BEDROOM("spare-bedroom", SamplePolicies::spareBedroom),
  /** A spare bedroom, unless all children thought of are younger. */
  SPARE_BEDROOM_EXCEPT_UNDER("spare-bedroom-except-under", 1, 3, SamplePolicies::spareBedroom),
  /** No smoking where children under five are. */
  NO_SMOKING_WITH_UNDER_FIVES(
      "no-smoking-with-under-fives", SamplePolicies::noSmokingWithUnderFives),
  /** No more dogs than a number. */
  MOST_DOGS("most-dogs", 0, 20, SamplePolicies::mostDogs),
  /** Banned breeds and dangerous wild animals. */
  DANGEROUS_ANIMALS("dangerous-animals", SamplePolicies::dangerousAnimals),
  /** The landlord's consent. */
  LANDLORDS_CONSENT("landlords-consent", SamplePolicies::landlordsConsent),
  /** The right to work. */
  RIGHT_TO_WORK("right-to-work", "guidance-right-to-work"),
  /** Eighteen years of age. */
  AT_LEAST_18("at-least-18", "guidance-at-least-18"),
  /** A bedroom of the child's own. */
  OWN_BEDROOM("own-bedroom", "standard-own-bedroom");

  private final String option;
  private final boolean takesNumber;
  private final boolean hasOwner;
  private final int least;
  private final int most;
  private final Numbered rule;

  /** A policy of a service with a number in it. */
  private interface Numbered {
    Rule<Enquiry> of(String owner, int number, Nation first, Nation... others);
  }

  /** A policy of a service. */
  private interface Plain {
    Rule<Enquiry> of(String owner, Nation first, Nation... others);
  }

  Policies(String option, int least, int most, Numbered rule) {
    this(option, true, true, least, most, rule);
  }

  Policies(String option, Plain rule) {
    this(option, false, true, 0, 0, (owner, none, first, all) -> rule.of(owner, first, all));
  }

  /** A standard or guidance: it is nobody's own. */
  Policies(String option, String standard) {
    this(option, false, false, 0, 0, (owner, none, first, others) -> standard(standard));
  }

  Policies(
      String option, boolean takesNumber, boolean hasOwner, int least, int most, Numbered rule) {
    this.option = option;
    this.takesNumber = takesNumber;
    this.hasOwner = hasOwner;
    this.least = least;
    this.most = most;
    this.rule = rule;
  }

  private static Rule<Enquiry> standard(String id) {
    return Eligibility.standards().values().stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The pack of the policies that were named, each for the owner; empty if none was. */
  static Optional<RulePack<Enquiry>> pack(List<String> named, Optional<String> owner)
      throws UnusableException {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Rule<Enquiry>> rules = new LinkedHashMap<>();
    for (String text : named) {
      Rule<Enquiry> rule = rule(text.strip(), owner);
      rules.put(rule.id(), rule);
    }
    return Optional.of(
        RulePack.<Enquiry>builder("command-line-policies", "1")
            .title(new Bilingual("Policies of the service", "Polisïau’r gwasanaeth"))
            .facts(EnquiryFacts.ALL)
            .rules(new ArrayList<>(rules.values()))
            .build());
  }

  /** How each is written, with the highest number that it takes. */
  static final class Written implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values())
          .map(policy -> policy.takesNumber ? policy.option + "=" + policy.most : policy.option)
          .iterator();
    }
  }

  private static Rule<Enquiry> rule(String text, Optional<String> owner) throws UnusableException {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    for (Policies policy : values()) {
      if (policy.option.equals(name) && (equals >= 0) == policy.takesNumber) {
        return policy.rule.of(
            policy.owner(owner),
            policy.takesNumber ? policy.number(text.substring(equals + 1)) : 0,
            Nation.ENGLAND,
            Nation.WALES,
            Nation.SCOTLAND,
            Nation.NORTHERN_IRELAND);
      }
    }
    throw new UnusableException("policy.unknown", text, String.join(", ", new Written()));
  }

  private String owner(Optional<String> owner) throws UnusableException {
    return hasOwner
        ? owner
            .filter(name -> !name.isBlank())
            .orElseThrow(() -> new UnusableException("policy.owner-missing", option))
        : "";
  }

  private int number(String text) throws UnusableException {
    int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new UnusableException(
          "policy.number", option, Integer.toString(least), Integer.toString(most));
    }
    return number;
  }
}
