package org.fostering.rules.eligibility;

import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.rules.rule.Known;

/** What the answers about nationality tell together. */
final class Citizenship {

  private Citizenship() {}

  /**
   * A citizen of either has it, whatever else is recorded, and so has who has indefinite leave:
   * only limited leave may be given on conditions about work (Immigration Act 1971 section
   * 3(1)(c)).
   */
  static Known<Boolean> rightToWork(PersonInHome person) {
    Known<Boolean> said = Known.ofAnswer(person.rightToWork());
    boolean settled =
        britishOrIrish(person).equals(Known.of(true))
            || person.immigrationStatus().equals(Optional.of(ImmigrationStatus.INDEFINITE_LEAVE));
    return settled ? said.and(Known.of(true)) : said;
  }

  static Known<Boolean> britishOrIrish(PersonInHome person) {
    Known<Boolean> said = Known.ofAnswer(person.britishOrIrishCitizen());
    List<String> nationalities = person.nationalities();
    boolean either = nationalities.contains("GB") || nationalities.contains("IE");
    return either
        ? said.and(Known.of(true))
        : said.and(AnyOf.known(nationalities.isEmpty(), person.nationalitiesAnswer()));
  }
}
