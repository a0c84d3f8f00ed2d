package org.fostering.model.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.AssessmentStatus;
import org.fostering.model.code.AssessmentStatusReason;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * A status of the assessment as a whole: from which day it holds, and when that was written down.
 * The two are apart, because much is recorded later than it happened.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AssessmentStatusChange {

  /** What the assessment as a whole became with the change. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  AssessmentStatus getStatus();

  /** The day from which the status holds. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getEffectiveOn();

  /** When the change was written down. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Moment> getRecordedAt();

  /** Why the status changed. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<AssessmentStatusReason> getReason();

  /** The role or team that wrote the change down, not a name. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getRecordedBy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessmentStatusChange.Builder {
    Builder() {}
  }
}
