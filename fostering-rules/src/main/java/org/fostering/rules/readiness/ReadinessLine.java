package org.fostering.rules.readiness;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;

/**
 * Something that is written down: what, by whom and since when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where in the directory; the whole of it for what a rule pack says
 * @param what what is written down, in the words of whoever wrote it; empty where the place says it
 * @param who whose it is; empty where nobody is named
 * @param since its first day; empty where that is not known
 */
public record ReadinessLine(
    Pointer place, Optional<Bilingual> what, Optional<Bilingual> who, Optional<LocalDate> since) {

  /** Checks that nothing is missing. */
  public ReadinessLine {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(since, "since");
  }
}
