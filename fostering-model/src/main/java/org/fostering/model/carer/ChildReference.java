package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A child, by a number that the responsible authority gave. The name of the child does not belong
 * in the record of an approval.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ChildReference {

  /** The number by which the responsible authority knows the child. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  Optional<@Valid Identifier> getIdentifier();

  /** The authority that looks after the child. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  Optional<@Valid OrganisationReference> getResponsibleAuthority();

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableChildReference.Builder {
    Builder() {}
  }
}
