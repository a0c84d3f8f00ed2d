package org.fostering.model.common;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.SignatureMethod;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * That a person declared what a document says to be true, or put their name to it. The signature
 * itself is not held.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface SignedDeclaration {

  /** The local id of the person who declares. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** Whether the person declares that what the document says is true and complete. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getTrueAndComplete();

  /** The day on which the person signed. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getSignedOn();

  /** How the person signed. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<SignatureMethod> getMethod();

  /** The version of the wording that was signed. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getWording();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableSignedDeclaration.Builder {
    Builder() {}
  }
}
