package org.fostering.model.common;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.AdjustmentKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * A change that was asked for so that somebody is not put at a disadvantage, and what became of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ReasonableAdjustment {

  /** Which adjustment was asked for. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 20")
  @Value.Redacted
  AdjustmentKind getKind();

  /** The day on which the adjustment was asked for, or on which the service saw the need. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getRequestedOn();

  /** Whether the service agreed to make the adjustment. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getAgreed();

  /** The day on which the service answered. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getAgreedOn();

  /** The first day on which the adjustment was in place. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the adjustment was in place. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

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
  class Builder extends ImmutableReasonableAdjustment.Builder {
    Builder() {}
  }
}
