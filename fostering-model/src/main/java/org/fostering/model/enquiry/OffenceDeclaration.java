package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
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

  /** Each offence of which the person told, by kind and how the person was dealt with. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(5)")
  @Value.Redacted
  List<@Valid DeclaredOffence> getOffences();

  /**
   * Whether the person has ever been convicted of an offence or cautioned for one, and whether the
   * offences listed are all of them.
   */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(5)")
  @Value.Redacted
  Optional<ListAnswer> getOffencesAnswer();

  /** Whether the person tells of being barred from work with children. */
  @Term(
      value = Sensitivity.CRIMINAL_OFFENCE,
      source = "Safeguarding Vulnerable Groups Act 2006 section 3; asp 2007/14 section 1")
  @Value.Redacted
  Optional<Answer> getOnBarredList();

  /**
   * Whether the person tells of being under investigation, or of an arrest without an outcome yet.
   */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<Answer> getUnderInvestigation();

  /**
   * Where what was said about the offences can be read: a system, and the number or name in that
   * system.
   */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableOffenceDeclaration.Builder {
    Builder() {}
  }
}
