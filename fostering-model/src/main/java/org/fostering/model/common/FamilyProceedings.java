package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A case before a family court in which somebody had a part, as they say. What was heard is not
 * held.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FamilyProceedings {

  /** When the case began. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<PartialDate> getStartedOn();

  /** When the case ended. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<PartialDate> getEndedOn();

  /** The authority that brought the case or took part in the case. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getAuthority();

  /** The order that was made, in the words of the person. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getOrder();

  /**
   * Where what is known of the case can be read: a system, and the number or name in that system.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFamilyProceedings.Builder {
    Builder() {}
  }
}
