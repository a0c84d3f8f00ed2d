package org.fostering.model.applicant;

import java.util.Optional;
import org.fostering.model.code.RelationshipKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * What one person in the household is to a particular child.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ChildConnection {

  /** The local id of the person. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** What the person is to the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  @Value.Redacted
  Optional<RelationshipKind> getRelationship();

  /** Whether the person is a relative of the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)(a)")
  @Value.Redacted
  Optional<Answer> getRelative();

  /** Whether the person is already acting as a foster parent for the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)(b)")
  @Value.Redacted
  Optional<Answer> getAlreadyFostering();

  /** Since when the person has known the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 Schedule 4 paragraph 1")
  @Value.Redacted
  Optional<PartialDate> getKnownSince();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableChildConnection.Builder {
    Builder() {}
  }
}
