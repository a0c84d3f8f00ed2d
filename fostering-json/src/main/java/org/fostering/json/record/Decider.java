package org.fostering.json.record;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;

/**
 * Decides, such as {@code eligibility::decide}.
 *
 * @param <S> the type of the subject
 */
@FunctionalInterface
public interface Decider<S> {

  /**
   * What the rules come to.
   *
   * @param subject the subject
   * @param nations the nations whose law may apply
   * @param asOf the day on which it is asked
   * @return the decision
   */
  Decision decide(S subject, List<Nation> nations, LocalDate asOf);
}
