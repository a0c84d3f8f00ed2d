package org.fostering.json.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.common.Nation;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.Bilingual;
import org.fostering.rules.Rule;
import org.fostering.rules.RulePack;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.SamplePolicies;

/**
 * The sample policies by the names that {@code --policies} takes. They are those of England,
 * because no other nation has rules here yet.
 */
enum Policies {
  /** A minimum age, with the age. */
  MINIMUM_AGE("minimum-age"),
  /** A spare bedroom. */
  SPARE_BEDROOM("spare-bedroom"),
  /** No smoking where children under five are. */
  NO_SMOKING_WITH_UNDER_FIVES("no-smoking-with-under-fives"),
  /** The right to work. */
  RIGHT_TO_WORK("right-to-work");

  private final String option;

  Policies(String option) {
    this.option = option;
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
        new RulePack<>(
            "command-line-policies",
            "1",
            new Bilingual("Policies of the service", "Polisïau’r gwasanaeth"),
            EnquiryFacts.ALL,
            new ArrayList<>(rules.values())));
  }

  private static Rule<Enquiry> rule(String text, Optional<String> owner) throws UnusableException {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    Optional<Integer> number = equals < 0 ? Optional.empty() : number(text.substring(equals + 1));
    for (Policies policy : values()) {
      if (policy.option.equals(name) && (equals >= 0) == (policy == MINIMUM_AGE)) {
        return policy.rule(number, owner);
      }
    }
    throw new UnusableException("policy.unknown", text);
  }

  private Rule<Enquiry> rule(Optional<Integer> number, Optional<String> owner)
      throws UnusableException {
    if (this == RIGHT_TO_WORK) {
      return SamplePolicies.rightToWork();
    }
    String service =
        owner
            .filter(name -> !name.isBlank())
            .orElseThrow(() -> new UnusableException("policy.owner-missing", option));
    return switch (this) {
      case MINIMUM_AGE -> minimumAge(service, number);
      case SPARE_BEDROOM -> SamplePolicies.spareBedroom(service, Nation.ENGLAND);
      default -> SamplePolicies.noSmokingWithUnderFives(service, Nation.ENGLAND);
    };
  }

  private static Rule<Enquiry> minimumAge(String service, Optional<Integer> years)
      throws UnusableException {
    try {
      return SamplePolicies.minimumAge(
          service, years.orElseThrow(() -> new UnusableException("policy.age")), Nation.ENGLAND);
    } catch (IllegalArgumentException e) {
      throw new UnusableException("policy.age");
    }
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
