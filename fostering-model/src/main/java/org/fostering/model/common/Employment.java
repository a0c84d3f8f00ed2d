package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.EmploymentStatus;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A spell of work, or of doing something else than paid work.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Employment {

  /** In what way the person works or does not work. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<EmploymentStatus> getStatus();

  /** What the work is. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<@Text(max = 200) String> getOccupation();

  /** For whom the person works. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<@Valid OrganisationReference> getEmployer();

  /** When the spell began. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** When the spell ended. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** How many hours a usual week has, without the part of an hour that is left over. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 168, message = "{constraint.range}") Integer>
      getHoursPerWeek();

  /**
   * How many minutes a usual week has beyond the whole hours: thirty, where somebody works 37.5
   * hours.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 59, message = "{constraint.range}") Integer>
      getMinutesBeyondHours();

  /** Whether the work is with children or with adults who need care. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getWorkWithChildren();

  /** Whether the work takes the person away from home overnight. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getAwayOvernight();

  /** Whether the hours or the place of work can be changed to fit the care of a child. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getFlexible();

  /** Whether the person agrees that the service asks the employer. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getContactAgreed();

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
  class Builder extends ImmutableEmployment.Builder {
    Builder() {}
  }
}
