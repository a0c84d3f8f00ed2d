package org.fostering.model.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DurationUnit;
import org.immutables.value.Value;

/**
 * For how long data passed under an agreement is kept, counted from an event. The law sets mostly a
 * least and not a most; a legal hold may prolong either.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface RetentionTerm {

  /** Whether the data is kept for at least or for at most the time. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "SI 2011/581 regulation 32; UK GDPR article 5(1)(e)")
  Optional<RetentionBound> getBound();

  /** How many units of time. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 1200, message = "{constraint.range}") Integer>
      getAmount();

  /** The unit in which the time is counted. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<DurationUnit> getUnit();

  /** The event from which the time runs. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<JourneyEvent> getAfterEvent();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRetentionTerm.Builder {
    Builder() {}
  }
}
