package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Bilingual;

/**
 * What another pack made of a rule, as the result of the rule tells it: extended where the rule
 * still applies, and otherwise replaced, retired or superseded as its status says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack the pack that amends, as id and version
 * @param by the rule that stands in its place, if there is one
 * @param since the first day of that in the nation; empty when it was always so
 * @param why why
 */
public record AmendmentEffect(
    String pack, Optional<String> by, Optional<LocalDate> since, Bilingual why) {

  /** Checks that all parts are there. */
  public AmendmentEffect {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(why, "why");
  }
}
