package org.fostering.model.carer;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.fostering.model.code.LanguageAbilityLevel;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A language that a carer can use with a child. To know Welsh or another language helps to match;
 * not to know one is never a bar.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CarerLanguage {

  /** The local id of the carer. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** The language as a BCP 47 tag, such as cy, pl or bfi. */
  @Term(value = Sensitivity.PERSONAL, source = "BCP 47")
  @Value.Redacted
  @Pattern(regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}", message = "{constraint.language}")
  String getLanguage();

  /** How well the carer uses the language. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LanguageAbilityLevel> getFluency();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCarerLanguage.Builder {
    Builder() {}
  }
}
