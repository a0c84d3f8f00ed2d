package org.fostering.model.enquiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * What the enquirers would like to do.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringInterests {

  /** The kinds of fostering asked about. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<FosteringKind> getKinds();

  /** The age in whole years of the youngest child that the enquirers think of. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 25, message = "{constraint.range}") Integer>
      getYoungestAge();

  /** The age in whole years of the oldest child that the enquirers think of. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 25, message = "{constraint.range}") Integer>
      getOldestAge();

  /** Checks that no range of ages runs backwards. */
  @Value.Check
  default void check() {
    if (getYoungestAge().isPresent()
        && getOldestAge().isPresent()
        && getOldestAge().get() < getYoungestAge().get()) {
      throw new IllegalStateException("the oldest age must not be below the youngest");
    }
  }

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFosteringInterests.Builder {
    Builder() {}
  }
}
