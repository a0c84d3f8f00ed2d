package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.model.code.MaritalStatus;
import org.fostering.model.common.CaringExperience;
import org.fostering.model.common.CommunicationNeed;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.Driving;
import org.fostering.model.common.Employment;
import org.fostering.model.common.FamilyProceedings;
import org.fostering.model.common.LanguageAbility;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.PersonName;
import org.fostering.model.common.ReasonableAdjustment;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A person who asks about fostering. Two people who ask together are two enquirers of one enquiry.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Enquirer {

  /** What the person is called. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Valid
  PersonName getName();

  /** How the person can be reached. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid ContactDetails> getContact();

  /** The languages in which the person wishes to be served. */
  @Term(value = Sensitivity.PERSONAL, source = "Welsh Language Standards (correspondence)")
  Optional<@Valid LanguagePreference> getLanguage();

  /** The date of birth, as far as known. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Value.Redacted
  Optional<PartialDate> getDateOfBirth();

  /**
   * The age in whole years that the person said to have reached when the enquiry was received,
   * where no date of birth was given: 21 for a yes to “are you 21 or over?”, and the age itself
   * where the age was given.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 130, message = "{constraint.range}") Integer>
      getAgeAtLeast();

  /**
   * The age in whole years that the person said not to have passed when the enquiry was received,
   * where no date of birth was given: 20 for a no to “are you 21 or over?”, and the age itself
   * where the age was given.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 130, message = "{constraint.range}") Integer>
      getAgeAtMost();

  /** Whether the person may work in the United Kingdom. */
  @Term(value = Sensitivity.PERSONAL, source = "GOV.UK: becoming a foster parent in England")
  @Value.Redacted
  Optional<Answer> getRightToWork();

  /** Whether the person lives in the United Kingdom all the year. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getLivesInUnitedKingdom();

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

  /** The country in which the person was born, as its code of two letters. */
  @Term(value = Sensitivity.PERSONAL, source = "ISO 3166-1")
  @Value.Redacted
  Optional<@Pattern(regexp = "[A-Z]{2}", message = "{constraint.country}") String>
      getCountryOfBirth();

  /** Whether another fostering service has approved the person and the approval still stands. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(1)")
  @Value.Redacted
  Optional<Answer> getApprovedElsewhere();

  /** What the person says about convictions and cautions. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(5)")
  Optional<@Valid OffenceDeclaration> getOffences();

  /**
   * A name for the person within this document, to which consents, contacts and connections point.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getId();

  /** What the person is to the first enquirer, for the second of two. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<HouseholdRelationship> getRelationship();

  /** Whether the person is or was married or in a civil partnership. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<MaritalStatus> getMaritalStatus();

  /** Since when the second enquirer and the first have been a couple. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<PartialDate> getRelationshipSince();

  /** The past and present work of the person, the present first. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  List<@Valid Employment> getEmployments();

  /**
   * Whether the person works or ever worked, and whether the employments listed are all of them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<ListAnswer> getEmploymentsAnswer();

  /** Whether the person can drive a child. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<@Valid Driving> getDriving();

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

  /** Whether the person could come to training. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.3")
  @Value.Redacted
  Optional<Answer> getCanAttendTraining();

  /** The languages that the person knows, beside those chosen for service. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 13")
  List<@Valid LanguageAbility> getLanguages();

  /** Whether the person knows any other languages, and whether those listed are all of them. */
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

  /** Whether the person is a citizen of the United Kingdom or of Ireland. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services; Equality Act 2010 section 9")
  @Value.Redacted
  Optional<Answer> getBritishOrIrishCitizen();

  /** Whether the person is a relative of the particular child that the enquiry is about. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)(a)")
  @Value.Redacted
  Optional<Answer> getRelativeOfChild();

  /**
   * Whether the person is already acting as a foster parent for the particular child that the
   * enquiry is about.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)(b)")
  @Value.Redacted
  Optional<Answer> getAlreadyFosteringChild();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEnquirer.Builder {
    Builder() {}
  }
}
