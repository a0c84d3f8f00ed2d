package org.fostering.model.enquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.EnquiryClosingReason;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * An entry in the history of an enquiry: what it became, from when that holds, and when it was
 * written down.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface EnquiryStatusChange {

  /** The status that the enquiry came to have. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  EnquiryStatus getStatus();

  /** The day from which the status holds. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getEffectiveOn();

  /** When the change was written down. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Moment> getRecordedAt();

  /** The reason, where the enquiry was closed. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<EnquiryClosingReason> getReason();

  /** The role or team that wrote the change down, without names. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getRecordedBy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEnquiryStatusChange.Builder {
    Builder() {}
  }
}
