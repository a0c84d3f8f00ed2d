package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.RetentionEvent;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * An event from which the time to keep a record runs.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface RetentionAnchor {

  /** The event from which the time to keep the record runs. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 32; WSI 2018/1333 regulation 13")
  @Value.Redacted
  RetentionEvent getEvent();

  /** The day of the event from which the time to keep the record runs. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getOccurredOn();

  /** The nation whose law of records applies. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Nation> getNation();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRetentionAnchor.Builder {
    Builder() {}
  }
}
