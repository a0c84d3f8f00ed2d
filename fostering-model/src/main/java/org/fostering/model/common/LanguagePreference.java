package org.fostering.model.common;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * The languages in which a person wishes to be served, written and spoken apart, because people
 * differ in both.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface LanguagePreference {

  /** The language for letters and messages, as a BCP 47 tag such as cy or en. */
  @Term(value = Sensitivity.PERSONAL, source = "Welsh Language Standards (correspondence); BCP 47")
  @Value.Redacted
  Optional<
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}",
              message = "{constraint.language}")
          String>
      getWritten();

  /** The language for calls and visits, as a BCP 47 tag such as cy, en or bfi. */
  @Term(value = Sensitivity.PERSONAL, source = "Welsh Language Standards (correspondence); BCP 47")
  @Value.Redacted
  Optional<
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}",
              message = "{constraint.language}")
          String>
      getSpoken();

  /** The day on which the person was asked. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getAskedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableLanguagePreference.Builder {
    Builder() {}
  }
}
