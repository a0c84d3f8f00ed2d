package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.code.OtherContactKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * Somebody or some body beside a person who may have to be reached about them: a general
 * practitioner, a school, the next of kin.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface OtherContact {

  /** What the contact is to the person. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<OtherContactKind> getKind();

  /** What the contact is called. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getName();

  /** The body to which the contact belongs, such as the practice or the school. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getOrganisation();

  /** How the contact can be reached. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<@Valid ContactDetails> getContact();

  /** Whether the person agrees that the service asks the contact. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getContactAgreed();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableOtherContact.Builder {
    Builder() {}
  }
}
