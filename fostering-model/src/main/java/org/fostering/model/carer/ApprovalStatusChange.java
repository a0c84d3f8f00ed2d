package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.ApprovalEndReason;
import org.fostering.model.code.ApprovalProceeding;
import org.fostering.model.code.ApprovalStatus;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * What an approval was in law from a day on.
 *
 * <p>A qualifying determination or a notice of resignation that is running is a proceeding beside a
 * status, not a status: until it ends the carers are approved.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ApprovalStatusChange {

  /** What the approval is in law. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27 and 28")
  @Value.Redacted
  ApprovalStatus getStatus();

  /** What is under way that may end or change the approval and has not yet done so. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ApprovalProceeding> getProceeding();

  /** Why the approval ended, where the approval did end. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ApprovalEndReason> getReason();

  /** The day from which the status holds. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 regulations 27 and 28")
  @Value.Redacted
  Optional<LocalDate> getEffectiveOn();

  /** When the change was written down, which may be days after the status began. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Moment> getRecordedAt();

  /** The role or team that wrote the change down, not a name. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getRecordedBy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableApprovalStatusChange.Builder {
    Builder() {}
  }
}
