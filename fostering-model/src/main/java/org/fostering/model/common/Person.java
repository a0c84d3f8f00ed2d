package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
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
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  Optional<@Valid PersonName> getName();

  /** The date of birth, as far as known. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 Schedule 3 paragraph 1 and regulation 31")
  @Value.Redacted
  Optional<PartialDate> getDateOfBirth();

  /** The country in which the person was born, as its code of two letters. */
  @Term(value = Sensitivity.PERSONAL, source = "ISO 3166-1")
  @Value.Redacted
  Optional<@Pattern(regexp = "[A-Z]{2}", message = "{constraint.country}") String>
      getCountryOfBirth();

  /** The place in which the person was born. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getPlaceOfBirth();

  /** How the person can be reached. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid ContactDetails> getContact();

  /** Who beside the person may have to be reached in matters of the person. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  List<@Valid OtherContact> getOtherContacts();

  /**
   * Whether there is anybody else who may have to be reached about the person, and whether those
   * listed are all of them.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ListAnswer> getOtherContactsAnswer();

  /** The languages in which the person wishes to be served. */
  @Term(value = Sensitivity.PERSONAL, source = "Welsh Language Standards (correspondence)")
  Optional<@Valid LanguagePreference> getLanguage();

  /** The numbers by which systems know the person. */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
