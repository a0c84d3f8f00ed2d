package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.code.HomeConsentKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * The consent of somebody else to fostering in the home: the landlord, the lender, another owner.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface HomeConsent {

  /** Whose consent to fostering in the home is meant: a landlord’s, a lender’s or another’s. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  HomeConsentKind getKind();

  /** The landlord or other body whose consent is meant, where the one who consents is a body. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<@Valid OrganisationReference> getOrganisation();

  /** Whether the consent is needed. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getNeeded();

  /** The day on which the consent was asked for. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<PartialDate> getAskedOn();

  /** Whether the consent was given. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getGiven();

  /** The day on which the consent was given or refused. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<PartialDate> getGivenOn();

  /** Whether the consent was given in writing. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getInWriting();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableHomeConsent.Builder {
    Builder() {}
  }
}
