package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.CaringExperienceKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Something that a person has done for children, or for adults who need care.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CaringExperience {

  /** In what way the person cared. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13")
  @Value.Redacted
  Optional<CaringExperienceKind> getKind();

  /** The ages of the children for whom the person cared. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 15")
  @Value.Redacted
  Optional<@Valid AgeRange> getAges();

  /** For how many years the person cared, in whole years. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 15")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 80, message = "{constraint.range}") Integer>
      getYears();

  /** For how many whole years the person cared at least, where more was not said. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 15")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 80, message = "{constraint.range}") Integer>
      getYearsAtLeast();

  /** When the caring began. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 15")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** When the caring ended. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 15")
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.checkPartial(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCaringExperience.Builder {
    Builder() {}
  }
}
