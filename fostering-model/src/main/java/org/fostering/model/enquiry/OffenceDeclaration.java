package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * What a person says about convictions and cautions. Having been convicted is not in itself a bar
 * to anything.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface OffenceDeclaration {

  /** Whether the person has ever been convicted of an offence or cautioned for one. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(5)")
  @Value.Redacted
  Optional<Answer> getConvictedOrCautioned();

  /** The offences declared. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(5)")
  @Value.Redacted
  List<@Valid DeclaredOffence> getOffences();

  /** Whether the offences declared are all that there are. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<Answer> getComplete();

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableOffenceDeclaration.Builder {
    Builder() {}
  }
}
