package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A particular child for whom the enquirers wish to care, and what they are to the child. An
 * enquiry asks that of the household as one; an application asks it of each person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ConnectedChild {

  /** The child, with the authority that looks after the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24")
  Optional<@Valid ParticularChild> getChild();

  /** Whether an enquirer, or somebody in the household, is a relative of the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)(a)")
  @Value.Redacted
  Optional<Answer> getRelative();

  /** Whether an enquirer is already acting as a foster parent for the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)(b)")
  @Value.Redacted
  Optional<Answer> getAlreadyFostering();

  /**
   * Whether the service is satisfied that the welfare of the child requires that a person whom an
   * offence would bar otherwise is regarded as suitable for this child.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)")
  @Value.Redacted
  Optional<Answer> getWelfareRequires();

  /** Since when an enquirer has known the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 Schedule 4 paragraph 1")
  @Value.Redacted
  Optional<PartialDate> getKnownSince();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableConnectedChild.Builder {
    Builder() {}
  }
}
