package org.fostering.json.record;

import java.time.LocalDate;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.law.Jurisdiction;

/**
 * Decides, such as {@code eligibility::decide}.
 *
 * <p>An implementation must be as thread-safe as its use: one that many threads share keeps no
 * state.
 *
 * @param <S> the type of the subject
 */
@FunctionalInterface
public interface Decider<S> {

  /**
   * What the rules come to.
   *
   * @param subject the subject
   * @param jurisdiction whose law applies
   * @param asOf the day on which it is asked
   * @return the decision
   */
  Decision decide(S subject, Jurisdiction jurisdiction, LocalDate asOf);
}
