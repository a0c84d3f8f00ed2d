package org.fostering.rules.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.fostering.rules.interpretation.Interpretations;

/**
 * The context in which a fact is read: the day on which it is asked, and how the law is read where
 * it can be read in more than one way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the day on which it is asked
 * @param interpretations one choice for each reading of the law
 */
public record FactContext(LocalDate asOf, Interpretations interpretations) {

  /** Checks that both parts are there. */
  public FactContext {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(interpretations, "interpretations");
  }

  /**
   * A day, with the law read by the default of every reading.
   *
   * @param day the day on which it is asked
   * @return the context
   */
  public static FactContext on(LocalDate day) {
    return new FactContext(day, Interpretations.defaults());
  }
}
