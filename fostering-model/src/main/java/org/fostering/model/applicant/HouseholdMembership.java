package org.fostering.model.applicant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.HouseholdMemberKind;
import org.fostering.model.common.CommunicationNeed;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A spell for which somebody belongs to the home, and on what footing. Lodgers, students away,
 * partners with another home and a parent in a parent and child arrangement stand here with what is
 * known of their stay, because it matters in law who is a member of the household and readings
 * differ (SI 2011/581 regulation 26(5) and (9)(b)). The age is not held: who turns eighteen follows
 * from the date of birth.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface HouseholdMembership {

  /** The local id of the person. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** On what footing the person belongs to the home. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(9)(b)")
  @Value.Redacted
  Optional<HouseholdMemberKind> getKind();

  /** When the spell began. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** When the spell ended. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** How many nights of a usual week the person sleeps in the home. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 7, message = "{constraint.range}") Integer>
      getNightsPerWeek();

  /** What the member of the household does by day: work, school, college or none of them. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 3")
  @Value.Redacted
  Optional<@Text(max = 200) String> getOccupation();

  /** Whether the service treats the person as a member of the household. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(5)")
  @Value.Redacted
  Optional<Answer> getCountedAsMember();

  /**
   * The day on which the service settled whether the person counts as a member of the household.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<LocalDate> getCountedOn();

  /** Whether the person agrees that the household fosters. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getAgreesToFostering();

  /** What is said about convictions and cautions of a member who is no applicant. */
  @Term(
      value = Sensitivity.CRIMINAL_OFFENCE,
      source = "SI 2011/581 regulation 26(5); SR 1996/467 Schedule 1")
  Optional<@Valid OffenceDeclaration> getOffences();

  /** Whether a member who is no applicant smokes or vapes. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "policies of services")
  Optional<@Valid SmokingHabit> getSmoking();

  /** What a member who is no applicant needs in order to be understood and to understand. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  List<@Valid CommunicationNeed> getCommunicationNeeds();

  /**
   * Whether the person needs anything in order to be understood and to understand, and whether what
   * is listed is all.
   */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<ListAnswer> getCommunicationNeedsAnswer();

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
  class Builder extends ImmutableHouseholdMembership.Builder {
    Builder() {}
  }
}
