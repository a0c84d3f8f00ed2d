package org.fostering.model.applicant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ApplicantLeavingReason;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.model.code.MaritalStatus;
import org.fostering.model.common.CaringExperience;
import org.fostering.model.common.CommunicationNeed;
import org.fostering.model.common.Driving;
import org.fostering.model.common.Employment;
import org.fostering.model.common.FamilyProceedings;
import org.fostering.model.common.LanguageAbility;
import org.fostering.model.common.ReasonableAdjustment;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * One of the people who ask to be approved. Checks, health and references attach to the person and
 * not to the couple; a joint applicant may leave while the application goes on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Applicant {

  /** The local id of the person. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** The first day on which the person was an applicant, where others applied before. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the person was an applicant, where the others go on alone. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** Why the person is no longer an applicant. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ApplicantLeavingReason> getLeavingReason();

  /** Whether the person is or was married or in a civil partnership. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 Schedule 3 paragraph 10; SR 1996/467 Schedule 1")
  @Value.Redacted
  Optional<MaritalStatus> getMaritalStatus();

  /** Whether the person may work in the United Kingdom. */
  @Term(value = Sensitivity.PERSONAL, source = "GOV.UK: becoming a foster parent in England")
  @Value.Redacted
  Optional<Answer> getRightToWork();

  /** The nationalities of the person, as codes of two letters. */
  @Term(value = Sensitivity.PERSONAL, source = "ISO 3166-1")
  @Value.Redacted
  List<@Pattern(regexp = "[A-Z]{2}", message = "{constraint.country}") String> getNationalities();

  /** Whether the person has any nationality, and whether those listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "ISO 3166-1")
  @Value.Redacted
  Optional<ListAnswer> getNationalitiesAnswer();

  /**
   * By what right a person who is neither a British nor an Irish citizen lives in the United
   * Kingdom.
   */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<ImmigrationStatus> getImmigrationStatus();

  /** Whether the person is a citizen of the United Kingdom or of Ireland. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services; Equality Act 2010 section 9")
  @Value.Redacted
  Optional<Answer> getBritishOrIrishCitizen();

  /** What the person says about convictions and cautions. */
  @Term(
      value = Sensitivity.CRIMINAL_OFFENCE,
      source = "SI 2011/581 regulation 26(5); SR 1996/467 Schedule 1")
  Optional<@Valid OffenceDeclaration> getOffences();

  /** The past and present work of the person, the present first. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  List<@Valid Employment> getEmployments();

  /**
   * Whether the person works or ever worked, and whether the employments listed are all of them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<ListAnswer> getEmploymentsAnswer();

  /** What the person has learnt and can show. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 16")
  @Value.Redacted
  List<@Valid Qualification> getQualifications();

  /** Whether the person has any qualifications, and whether those listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 16")
  @Value.Redacted
  Optional<ListAnswer> getQualificationsAnswer();

  /** What the person has done for children, or for adults who need care. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 15")
  @Value.Redacted
  List<@Valid CaringExperience> getExperiences();

  /** Whether the person has any experience of caring, and whether what is listed is all. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 15")
  @Value.Redacted
  Optional<ListAnswer> getExperiencesAnswer();

  /** The cases before a family court in which the person had a part. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  List<@Valid FamilyProceedings> getFamilyProceedings();

  /**
   * Whether the person had a part in any case before a family court, and whether those listed are
   * all of them.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ListAnswer> getFamilyProceedingsAnswer();

  /**
   * Whether the person or the person’s family had to do with social services, in other matters than
   * fostering.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getKnownToSocialServices();

  /** Whether the person can drive a child. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  Optional<@Valid Driving> getDriving();

  /** Whether the person smokes or vapes. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  Optional<@Valid SmokingHabit> getSmoking();

  /** The languages that the person knows. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 13")
  List<@Valid LanguageAbility> getLanguages();

  /** Whether the person knows any languages, and whether those listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 13")
  @Value.Redacted
  Optional<ListAnswer> getLanguagesAnswer();

  /** What the person needs in order to be understood and to understand. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  List<@Valid CommunicationNeed> getCommunicationNeeds();

  /**
   * Whether the person needs anything in order to be understood and to understand, and whether what
   * is listed is all.
   */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<ListAnswer> getCommunicationNeedsAnswer();

  /** The changes that were asked for so that the person is not put at a disadvantage. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 20")
  List<@Valid ReasonableAdjustment> getAdjustments();

  /**
   * Whether any changes were asked for so that the person is not put at a disadvantage, and whether
   * those listed are all of them.
   */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 20")
  @Value.Redacted
  Optional<ListAnswer> getAdjustmentsAnswer();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableApplicant.Builder {
    Builder() {}
  }
}
