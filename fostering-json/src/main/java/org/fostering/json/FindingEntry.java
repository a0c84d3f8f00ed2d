package org.fostering.json;

import java.util.Objects;
import org.fostering.model.finding.Severity;

/**
 * What the catalogue of findings says about one code, in one language.
 *
 * <p>Where a text has a bound, a list or a form that depends on the place, brackets say here what
 * stands there. Immutable and thread-safe.
 *
 * @param code the code, such as {@code property.unknown}
 * @param strict how grave it is to a strict reader
 * @param tolerant how grave it is to a tolerant reader; the same for what no reader finds
 * @param when in which step of the work it is found
 * @param text what it says is wrong
 * @param fix how to mend it
 * @param since the version of the library that had it first, such as {@code 0.1.0}
 */
public record FindingEntry(
    String code,
    Severity strict,
    Severity tolerant,
    String when,
    String text,
    String fix,
    String since) {

  /** Checks that all parts are there. */
  public FindingEntry {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(strict, "strict");
    Objects.requireNonNull(tolerant, "tolerant");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(since, "since");
  }
}
