package org.fostering.model.applicant;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Something that a person has learnt and can show.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Qualification {

  /** What the qualification is called. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getTitle();

  /** The body that awarded the qualification. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getAwardedBy();

  /** When the person gained the qualification. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<PartialDate> getGainedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableQualification.Builder {
    Builder() {}
  }
}
