package org.fostering.model.carer;

import java.util.Optional;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Somebody who lives with the carers: an adult or a child of the family, a lodger, a parent in a
 * parent and child arrangement.
 *
 * <p>Whether a member is an adult follows from the date of birth of the person and the day in
 * question, and is never recorded.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringHouseholdMember {

  /** The local id of the member among the people of the document. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  @Text(max = 50)
  String getPerson();

  /** The local id of the carer to whom the relationship is. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<@Text(max = 50) String> getRelatedTo();

  /** What the member is to that carer. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<HouseholdRelationship> getRelationship();

  /** When the member began to live in the home. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** When the member ceased to live in the home. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** Whether the member lives elsewhere for part of the year, as a student may. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getPartlyAway();

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
  class Builder extends ImmutableFosteringHouseholdMember.Builder {
    Builder() {}
  }
}
