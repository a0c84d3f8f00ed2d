package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.TermsOrigin;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * The terms of an approval as they stood for a time. Terms that are revised are closed and kept,
 * and the new ones added.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface TermsInForce {

  /** The first day on which the terms held. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 regulations 27(5) and 31")
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the terms held. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 regulations 27(5) and 31")
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** On what occasion the terms were set. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<TermsOrigin> getOrigin();

  /** What the terms say. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(5) and 31")
  @Valid
  TermsOfApproval getTerms();

  /** The written notice by which the terms were given. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(5) and 28(12)")
  Optional<@Valid ApprovalNotice> getNotice();

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
  class Builder extends ImmutableTermsInForce.Builder {
    Builder() {}
  }
}
