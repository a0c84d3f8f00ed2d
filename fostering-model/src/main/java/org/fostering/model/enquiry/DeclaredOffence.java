package org.fostering.model.enquiry;

import java.util.Optional;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * One offence that a person has declared. It holds no more than regulation 26 of SI 2011/581 asks:
 * what class of offence, how it was dealt with, and whether it was committed at eighteen or over.
 * Particulars belong in the check, not here.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface DeclaredOffence {

  /** The class of the offence, by the judgement of a person in the service. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(6) and (7)")
  @Value.Redacted
  Optional<OffenceKind> getKind();

  /** How the offence was dealt with. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(5)")
  @Value.Redacted
  Optional<OffenceDisposal> getDisposal();

  /** Whether the offence was committed at the age of eighteen or over. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(5)(a)")
  @Value.Redacted
  Optional<Answer> getCommittedAtEighteenOrOver();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDeclaredOffence.Builder {
    Builder() {}
  }
}
