package org.fostering.model.common;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * Ages of children in whole years, both ends included: those whom somebody thinks of, would rather
 * have or is approved for. An end that is absent is open.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AgeRange {

  /** The age in whole years of the youngest child. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 25, message = "{constraint.range}") Integer>
      getYoungest();

  /** The age in whole years of the oldest child. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 25, message = "{constraint.range}") Integer>
      getOldest();

  /** Checks that the ages do not run backwards. */
  @Value.Check
  default void check() {
    if (getYoungest().isPresent()
        && getOldest().isPresent()
        && getOldest().get() < getYoungest().get()) {
      throw new IllegalStateException("the oldest age must not be below the youngest");
    }
  }

  /**
   * The ages from one to another.
   *
   * @param youngest the age of the youngest child, 0 to 25
   * @param oldest the age of the oldest child, 0 to 25
   * @return the range
   * @throws IllegalStateException if the oldest age is below the youngest
   */
  static AgeRange of(int youngest, int oldest) {
    return builder().youngest(youngest).oldest(oldest).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAgeRange.Builder {
    Builder() {}
  }
}
