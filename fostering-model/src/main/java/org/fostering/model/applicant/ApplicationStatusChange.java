package org.fostering.model.applicant;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.code.ApplicationStatusReason;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * An entry in the history of an application: what it became, from when that holds, and when it was
 * written down.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ApplicationStatusChange {

  /** What the application became. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  ApplicationStatus getStatus();

  /** The day from which the status holds. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getEffectiveOn();

  /** When the change was written down. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Moment> getRecordedAt();

  /** Why the status changed, on the way; reasons for an end stand with the end. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<ApplicationStatusReason> getReason();

  /** The role or team that wrote the change down, without names. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getRecordedBy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableApplicationStatusChange.Builder {
    Builder() {}
  }
}
