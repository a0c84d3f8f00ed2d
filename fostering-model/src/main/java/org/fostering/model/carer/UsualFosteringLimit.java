package org.fostering.model.carer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.FosteringLimitBasis;
import org.fostering.model.code.LimitCounting;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * The number of children that the law lets a person foster without an exemption. It is neither the
 * number in the terms of approval nor the capacity.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface UsualFosteringLimit {

  /** The number of children that may usually be fostered, without an exemption or exception. */
  @Term(value = Sensitivity.PERSONAL, source = "Children Act 1989 Schedule 7")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getNumberOfChildren();

  /** The provision that sets the limit. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<FosteringLimitBasis> getBasis();

  /** Whether the authority applies the limit to each person or to the home. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LimitCounting> getCountedPer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableUsualFosteringLimit.Builder {
    Builder() {}
  }
}
