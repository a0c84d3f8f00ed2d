package org.fostering.model.carer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * The places with the carers as a service counted them on a day: filled, vacant and not available.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringPlaces {

  /** The day for which the numbers hold. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getCountedOn();

  /**
   * How many places the service counts with the carers, filled, vacant and not available together.
   * The terms of the approval may allow more.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getTotalPlaces();

  /** How many of the places are filled. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getFilled();

  /** How many of the places are vacant: a child could be placed now. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getVacant();

  /** How many of the places are neither filled nor to be had. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getNotAvailable();

  /** Why places are not available. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  List<@Valid PlacesNotAvailable> getNotAvailableReasons();

  /** Whether any approved places cannot be used, and whether the reasons listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  Optional<ListAnswer> getNotAvailableReasonsAnswer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFosteringPlaces.Builder {
    Builder() {}
  }
}
