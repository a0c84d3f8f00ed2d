package org.fostering.rules.law;

import java.util.Objects;

/**
 * Where a rule stands: an instrument and the provision in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the instrument with its number, such as {@code Fostering Services (England)
 *     Regulations 2011 (SI 2011/581)}, or the title of a standard or policy
 * @param provision the place in it, such as {@code regulation 26(5)}; empty for the whole
 */
public record Citation(String instrument, String provision) {

  /**
   * Checks that the instrument is named.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Citation {
    Objects.requireNonNull(provision, "provision");
    if (Objects.requireNonNull(instrument, "instrument").isBlank()) {
      throw new IllegalArgumentException("a citation names its instrument");
    }
  }

  /** The citation as it is printed: the instrument, then the provision. */
  @Override
  public String toString() {
    return provision.isEmpty() ? instrument : instrument + " " + provision;
  }
}
