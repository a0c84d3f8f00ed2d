package org.fostering.model.common;

import jakarta.validation.Valid;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * Another document of the vocabulary, by its type and a number by which a system knows it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface DocumentReference {

  /** The type of the other document: enquiry, application and so on. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getDocumentType();

  /** A number of the other document. */
  @Term(Sensitivity.PERSONAL)
  @Valid
  Identifier getIdentifier();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDocumentReference.Builder {
    Builder() {}
  }
}
