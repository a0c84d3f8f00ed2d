package org.fostering.model.common;

import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * Something that a local system adds to a document. It survives reading and writing unchanged, and
 * no rule of this library reads it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Extension {

  /** Who defines the addition: a URI or a domain name. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 200)
  String getSystem();

  /** The name of the addition within that system. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 200)
  String getName();

  /** The content, as text. */
  @Term(Sensitivity.PERSONAL)
  @Text(max = 4000)
  @Value.Redacted
  String getValue();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableExtension.Builder {
    Builder() {}
  }
}
