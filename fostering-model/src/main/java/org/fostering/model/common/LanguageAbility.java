package org.fostering.model.common;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.fostering.model.code.LanguageAbilityLevel;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A language that a person knows. It helps to place a child well and is never a condition.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface LanguageAbility {

  /** The language, as a BCP 47 tag such as cy, pl or bfi. */
  @Term(value = Sensitivity.PERSONAL, source = "BCP 47")
  @Pattern(regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}", message = "{constraint.language}")
  @Value.Redacted
  String getLanguage();

  /** How well the person speaks or signs the language. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 13")
  @Value.Redacted
  Optional<LanguageAbilityLevel> getSpoken();

  /** How well the person reads and writes the language. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 13")
  @Value.Redacted
  Optional<LanguageAbilityLevel> getWritten();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableLanguageAbility.Builder {
    Builder() {}
  }
}
