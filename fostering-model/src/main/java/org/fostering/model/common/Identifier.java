package org.fostering.model.common;

import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A number or name by which a system knows something. The system is always named, because the same
 * number means different things in different councils.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Identifier {

  /** The system that gave the value: a URI, a domain name or a name agreed between the parties. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 200)
  String getSystem();

  /** The value within that system. */
  @Term(Sensitivity.PERSONAL)
  @Text(max = 200)
  @Value.Redacted
  String getValue();

  /**
   * An identifier.
   *
   * @param system the system that gave it
   * @param value the value within that system
   * @return the identifier
   */
  static Identifier of(String system, String value) {
    return builder().system(system).value(value).build();
  }

  /** {@return a new builder of an identifier} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds identifiers. Not thread-safe. */
  class Builder extends ImmutableIdentifier.Builder {
    Builder() {}
  }
}
