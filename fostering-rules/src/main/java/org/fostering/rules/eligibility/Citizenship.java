package org.fostering.rules.eligibility;

import java.util.List;
import org.fostering.rules.rule.Known;

/** What the answers about nationality tell together. */
final class Citizenship {

  private Citizenship() {}

  /** A citizen of either has it, whatever else is recorded. */
  static Known<Boolean> rightToWork(PersonInHome person) {
    Known<Boolean> said = Known.ofAnswer(person.rightToWork());
    Known<Boolean> citizen = britishOrIrish(person);
    return citizen.equals(Known.of(true)) ? said.and(citizen) : said;
  }

  static Known<Boolean> britishOrIrish(PersonInHome person) {
    Known<Boolean> said = Known.ofAnswer(person.britishOrIrishCitizen());
    List<String> nationalities = person.nationalities();
    if (nationalities.isEmpty()) {
      return said;
    }
    boolean either = nationalities.contains("GB") || nationalities.contains("IE");
    return either
        ? said.and(Known.of(true))
        : said.and(AnyOf.known(false, person.nationalitiesAnswer()));
  }
}
