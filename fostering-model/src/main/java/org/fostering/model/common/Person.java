package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Somebody whom a document is about or mentions, once each, however many roles the person has in
 * it. Roles point here by the local id.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Person {

  /** A name for the person within this document, to which roles and relationships point. */
  @Term(Sensitivity.PERSONAL)
  @Text(max = 50)
  @Value.Redacted
  String getId();

  /** What the person is called, where that is known or may be said. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid PersonName> getName();

  /** The date of birth, as far as it is known. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 Schedule 3 paragraph 1 and regulation 31")
  @Value.Redacted
  Optional<PartialDate> getDateOfBirth();

  /** How the person can be reached. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid ContactDetails> getContact();

  /** The languages in which the person wishes to be served. */
  @Term(value = Sensitivity.PERSONAL, source = "Welsh Language Standards (correspondence)")
  Optional<@Valid LanguagePreference> getLanguage();

  /** The numbers by which systems know the person. */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
