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
 * What governs how long the record is kept: the events from which its time runs, and what forbids
 * to destroy it. The times of the law are the least, not the most.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface RecordRetention {

  /** The events from which the time runs. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 32; WSI 2018/1333 regulation 13")
  List<@Valid RetentionAnchor> getAnchors();

  /** The orders by which the record must not be destroyed. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid LegalHold> getLegalHolds();

  /**
   * Whether anything forbids to destroy the records, and whether the holds listed are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getLegalHoldsAnswer();

  /** How many years the service keeps such records by its own policy. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 150, message = "{constraint.range}") Integer>
      getPolicyYears();

  /** The day on which the rest of the record was destroyed. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 32")
  @Value.Redacted
  Optional<LocalDate> getDestroyedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRecordRetention.Builder {
    Builder() {}
  }
}
