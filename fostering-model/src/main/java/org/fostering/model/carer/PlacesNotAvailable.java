package org.fostering.model.carer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.PlaceUnavailableReason;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * Places that are neither filled nor to be had, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PlacesNotAvailable {

  /** How many places are not available. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getNumberOfPlaces();

  /** Why the places are not available, as far as all who see the record may know. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<PlaceUnavailableReason> getReason();

  /** The first day on which the places were not available. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the places are expected not to be available. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePlacesNotAvailable.Builder {
    Builder() {}
  }
}
