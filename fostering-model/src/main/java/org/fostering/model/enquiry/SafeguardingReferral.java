package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * That a concern for somebody’s safety that came up in an enquiry was passed on. What the concern
 * is belongs to the body that was told.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface SafeguardingReferral {

  /** The day on which the concern was passed on. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "Working Together to Safeguard Children")
  @Value.Redacted
  Optional<LocalDate> getMadeOn();

  /** The body to which the concern was passed on. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getTo();

  /** The number of the referral at the body to which the concern was passed on. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<@Valid Identifier> getIdentifier();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableSafeguardingReferral.Builder {
    Builder() {}
  }
}
