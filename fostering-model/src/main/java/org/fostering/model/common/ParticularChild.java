package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A particular child, without a name: who it is, the responsible authority knows. What somebody is
 * to the child stands beside it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ParticularChild {

  /** The number by which the responsible authority knows the child. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  Optional<@Valid Identifier> getIdentifier();

  /** The authority that looks after the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24")
  Optional<@Valid OrganisationReference> getResponsibleAuthority();

  /**
   * A child of whom only the responsible authority is known.
   *
   * @param authorityCode the GSS code of the authority that looks after the child, or the ODS code
   *     of the trust
   * @return the child
   */
  static ParticularChild lookedAfterBy(String authorityCode) {
    return builder()
        .responsibleAuthority(OrganisationReference.builder().authorityCode(authorityCode).build())
        .build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableParticularChild.Builder {
    Builder() {}
  }
}
