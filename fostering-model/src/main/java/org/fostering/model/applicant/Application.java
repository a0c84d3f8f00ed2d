package org.fostering.model.applicant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.code.ApplicationKind;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.CaseWorker;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Person;
import org.fostering.model.common.Pet;
import org.fostering.model.common.PrivacyNotice;
import org.fostering.model.common.RecordAccessRequest;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.SignedDeclaration;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * An application to be assessed as a foster carer, also called a registration of interest: one
 * application and one household, however many people apply together. It is made by people in a home
 * and is neither an enquiry nor an approval, and in England it becomes an assessment only when a
 * service decides to assess (SI 2011/581 regulation 26(1)).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
@DocumentType("application")
public interface Application extends Document {

  /** The day on which the service received the application to be assessed. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 14")
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** How the applicants come to apply. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ApplicationKind> getKind();

  /** The fostering service to which the applicants apply. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1)")
  @Value.Redacted
  Optional<@Valid OrganisationReference> getService();

  /** The enquiries that led to the application; a household may have made several. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid DocumentReference> getEnquiries();

  /** Whether the service decided to assess. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1)")
  Optional<@Valid DecisionToAssess> getDecisionToAssess();

  /** What the applicants would like to do. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid FosteringInterests> getInterests();

  /** Everybody who has a part in the application, once each. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  List<@Valid Person> getPeople();

  /** The people who ask to be approved, one or several together. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1)")
  @Size(min = 1, message = "{constraint.count}")
  List<@Valid Applicant> getApplicants();

  /** Who belongs to the home. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  Optional<@Valid HouseholdComposition> getHousehold();

  /** The children in the family, in the household or not, and other children in the household. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  List<@Valid FamilyChild> getChildren();

  /**
   * Whether the applicants have or had any children of their own or of the family, and whether
   * those listed are all of them.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<ListAnswer> getChildrenAnswer();

  /** What the people are to each other. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  List<@Valid Relationship> getRelationships();

  /**
   * Whether any people of the application are related to each other, and whether the relationships
   * listed are all of them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<ListAnswer> getRelationshipsAnswer();

  /**
   * The current and previous marriages, civil partnerships and similar relationships of the
   * applicants.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  List<@Valid Partnership> getPartnerships();

  /**
   * Whether the applicants have or had any partners, and whether the partnerships listed are all of
   * them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<ListAnswer> getPartnershipsAnswer();

  /** The people named to give a reference. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 8; SR 1996/467 regulation 3(4)")
  List<@Valid Referee> getReferees();

  /** Whether any referees were named, and whether those listed are all of them. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 8; SR 1996/467 regulation 3(4)")
  @Value.Redacted
  Optional<ListAnswer> getRefereesAnswer();

  /** The people on whose support the applicants count. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  List<@Valid Supporter> getSupporters();

  /**
   * Whether the applicants have anybody to support them, and whether those listed are all of them.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ListAnswer> getSupportersAnswer();

  /** The home in which the applicants live. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  Optional<@Valid Accommodation> getAccommodation();

  /** Where the people lived before. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid PreviousAddress> getPreviousAddresses();

  /**
   * Whether the people of the application lived anywhere else before, and whether the addresses
   * listed are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getPreviousAddressesAnswer();

  /** The animals kept at the home. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  List<@Valid Pet> getPets();

  /** Whether any animals are kept at the home, and whether those listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<ListAnswer> getPetsAnswer();

  /** What the household lives on, without amounts. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  Optional<@Valid Finances> getFinances();

  /** Earlier applications and approvals to foster, adopt or look after children. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 Schedule 3 paragraphs 6 and 7; WSI 2018/1333 Schedule 1 paragraphs 6 and 7; SR 1996/467 Schedule 1")
  Optional<@Valid CareHistory> getCareHistory();

  /** The particular children for whom the applicants wish to care, if any. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  List<@Valid ConnectedChildCase> getConnectedChildCases();

  /**
   * Whether the application is about any particular children, and whether those listed are all of
   * them.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  @Value.Redacted
  Optional<ListAnswer> getConnectedChildCasesAnswer();

  /** What the applicants say about connections with the service. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid ConflictDeclaration> getConflictOfInterest();

  /** The privacy notices given, to the applicants and to others named in the application. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR articles 13 and 14")
  List<@Valid PrivacyNotice> getPrivacyNotices();

  /** What people were asked to agree to. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1A)(e) and (f)")
  List<@Valid ConsentRecord> getConsents();

  /** The workers who deal with the application, and those who did before. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Valid CaseWorker> getWorkers();

  /** The declarations of the applicants that what the application says is true. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Valid SignedDeclaration> getDeclarations();

  /** How far each section of the form has been filled in. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Valid FormSection> getFormSections();

  /** The requests of people to see what is held about themselves. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 15")
  @Value.Redacted
  List<@Valid RecordAccessRequest> getAccessRequests();

  /**
   * The withdrawal of the application by the applicants: their own act. An end by the service
   * stands elsewhere and excludes a withdrawal.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 32(3)")
  Optional<@Valid Withdrawal> getWithdrawal();

  /**
   * The end that the service put to the application after deciding to assess. An end by the service
   * is no withdrawal, because the applicants may have rights against the decision.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 26(1B) and 27")
  Optional<@Valid ServiceEnding> getEndedByService();

  /** The statuses of the application, one entry for each change. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid ApplicationStatusChange> getStatusHistory();

  /** Checks that the application came to its end in one way only. */
  @Value.Check
  default void check() {
    boolean declined =
        getDecisionToAssess()
            .flatMap(DecisionToAssess::getChoice)
            .filter(AssessmentChoice.DECLINE::equals)
            .isPresent();
    long ends =
        Stream.of(getWithdrawal().isPresent(), getEndedByService().isPresent(), declined)
            .filter(end -> end)
            .count();
    if (ends > 1) {
      throw new IllegalStateException(
          "an application is withdrawn, ended by the service or declined: one of them at most");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableApplication.Builder {
    Builder() {}
  }
}
