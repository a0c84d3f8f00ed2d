package org.fostering.rules.rule;

import java.time.LocalDate;

/**
 * What a condition in Java may see of a subject: the facts that it declares, and nothing else. The
 * subject itself stays out of its reach, so that no rule reads more than its pack says.
 *
 * <p>A look is for one run of one test and is not to be kept. It gives a fact only so often: a test
 * that reads more than a few thousand times is taken to be lost in a loop.
 *
 * <p>Not thread-safe.
 *
 * @param <S> the type of the subject
 */
public interface FactView<S> {

  /**
   * What is known of a fact.
   *
   * @param <T> the type of the value
   * @param fact a fact that the condition declares
   * @return the value, a range, or nothing
   * @throws IllegalStateException if the condition does not declare the fact, or reads too often;
   *     the rule fails then, whatever the test does about the exception
   */
  <T extends Comparable<T>> Known<T> of(Fact<S, T> fact);

  /** {@return the day on which it is asked, and how the law is read} */
  FactContext context();

  /** {@return the day on which it is asked} */
  default LocalDate asOf() {
    return context().asOf();
  }
}
