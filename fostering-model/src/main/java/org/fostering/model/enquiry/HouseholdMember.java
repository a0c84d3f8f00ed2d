package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.common.PersonName;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Somebody who lives in the home besides the enquirers, a parent in a parent and child arrangement
 * among them (SI 2011/581 regulation 26(9)(b)).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface HouseholdMember {

  /** What the person is called, where that is known. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  Optional<@Valid PersonName> getName();

  /** A name for the person within this document, to which visits point. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getId();

  /** What the person is to the first enquirer. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<HouseholdRelationship> getRelationship();

  /** The date of birth, as far as known. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<PartialDate> getDateOfBirth();

  /**
   * The age in whole years that was given when the enquiry was received, where no date of birth
   * was.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 130, message = "{constraint.range}") Integer>
      getAge();

  /** Since when the person has lived in the home. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** What the member of the household does by day: work, school, college or none of them. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 3")
  @Value.Redacted
  Optional<@Text(max = 200) String> getOccupation();

  /** Whether the person agrees that the household fosters. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getAgreesToFostering();

  /** What is said about convictions and cautions of the person. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(5)")
  Optional<@Valid OffenceDeclaration> getOffences();

  /** Whether the person is a relative of the particular child that the enquiry is about. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)(a)")
  @Value.Redacted
  Optional<Answer> getRelativeOfChild();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableHouseholdMember.Builder {
    Builder() {}
  }
}
