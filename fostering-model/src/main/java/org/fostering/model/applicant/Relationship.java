package org.fostering.model.applicant;

import java.util.Optional;
import org.fostering.model.code.RelationshipKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * What one person is to another, and when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Relationship {

  /** The local id of the person. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** What the person is to the other. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  RelationshipKind getKind();

  /** The local id of the other person. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Text(max = 50)
  @Value.Redacted
  String getRelatedPerson();

  /** Since when the two people have been related so. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** Until when the two people were related so. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.checkPartial(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRelationship.Builder {
    Builder() {}
  }
}
