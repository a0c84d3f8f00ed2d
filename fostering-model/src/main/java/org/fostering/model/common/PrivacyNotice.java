package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A privacy notice that was given to people: what a controller does with their data. To give it
 * asks for no consent.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PrivacyNotice {

  /** The controller who gives the notice. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR articles 13(1)(a) and 14(1)(a)")
  @Value.Redacted
  Optional<@Valid OrganisationReference> getController();

  /** The version of the notice, or where the notice can be read. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "UK GDPR articles 13 and 14")
  Optional<@Text(max = 100) String> getVersion();

  /** The language in which the notice was given, as a BCP 47 tag. */
  @Term(value = Sensitivity.PERSONAL, source = "BCP 47")
  @Value.Redacted
  Optional<
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}",
              message = "{constraint.language}")
          String>
      getLanguage();

  /** When, how and to whom the privacy notice was given. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR articles 13 and 14")
  Optional<@Valid Notice> getNotice();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePrivacyNotice.Builder {
    Builder() {}
  }
}
