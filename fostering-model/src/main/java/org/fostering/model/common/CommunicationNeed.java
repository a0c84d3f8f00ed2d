package org.fostering.model.common;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.CommunicationNeedKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * Something that a person needs in order to be understood and to understand. It says what is needed
 * and never why: the reason is nobody’s business here.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CommunicationNeed {

  /** What is needed. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  CommunicationNeedKind getKind();

  /**
   * The language of the interpreter or of the translation, as a BCP 47 tag such as bfi, where the
   * need is for one.
   */
  @Term(value = Sensitivity.PERSONAL, source = "BCP 47")
  @Value.Redacted
  Optional<
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}",
              message = "{constraint.language}")
          String>
      getLanguage();

  /** The day on which the person told of the need. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getRecordedOn();

  /** The last day of the need, where the need has ended. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getRecordedOn(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCommunicationNeed.Builder {
    Builder() {}
  }
}
