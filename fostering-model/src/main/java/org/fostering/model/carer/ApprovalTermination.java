package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.TerminationReason;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * The final decision of a service to end an approval.
 *
 * <p>A proposal to end the approval is not a termination; see {@link ReviewDetermination}. Nor does
 * a concern, a hold or a late review make one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ApprovalTermination {

  /** The day of the final decision. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(9) to (11)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** The day from which the approval is terminated, as the notice says. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 28(12)(b)",
      mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getEffectiveOn();

  /** Why the approval was terminated. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 28(12)(b)")
  @Value.Redacted
  List<TerminationReason> getReasons();

  /** The written notice of the termination. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(12)(b)")
  Optional<@Valid ApprovalNotice> getNotice();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getDecidedOn(), getEffectiveOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableApprovalTermination.Builder {
    Builder() {}
  }
}
