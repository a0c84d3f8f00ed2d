package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.assessment.AssessmentCheck;
import org.fostering.model.assessment.AssessmentVisit;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.common.CaseWorker;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Person;
import org.fostering.model.common.RecordAccessRequest;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * The approval of the foster carer or carers of one household by one fostering service: what it is
 * in law, and, apart from that, whether and for whom they are available.
 *
 * <p>Five numbers are kept apart, because each answers another question: the terms of approval
 * ({@link TermsInForce}), the usual fostering limit ({@link UsualFosteringLimit}), an exemption
 * from it ({@link FosteringLimitExemption}), and the capacity and the vacancies of the places
 * ({@link FosteringPlaces}).
 *
 * <p>Only {@link #getStatusHistory()} says what the approval is in law. A review that is overdue, a
 * concern, a hold, a qualifying determination or an intention to move leaves it as it is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
@DocumentType("approval")
public interface Approval extends Document {

  /** The people whom the approval is about or mentions, each of them once. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27")
  List<@Valid Person> getPeople();

  /** The foster carers whom the approval covers: one, or two who are approved jointly. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 31")
  List<@Valid ApprovedCarer> getCarers();

  /** The home of the carers and the people who live in the home besides. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 to 5")
  Optional<@Valid FosteringHousehold> getHousehold();

  /** The nation under whose law the approval was given. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Nation> getNation();

  /** The fostering service that gave the approval and is responsible for the approval. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27")
  Optional<@Valid OrganisationReference> getService();

  /** The authority or trust for which the approval was given, where the service acts for one. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 48")
  Optional<@Valid OrganisationReference> getOnBehalfOf();

  /** The organisation that assessed the carers, where another than the approving service. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid OrganisationReference> getAssessedBy();

  /**
   * The authority or trust in whose area the carers live, which need be neither the approving
   * service, nor the authority that placed a child, nor the one that looks after the child.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Children Act 1989 Schedule 7")
  Optional<@Valid OrganisationReference> getAreaAuthority();

  /** The application that led to the approval. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid DocumentReference> getApplication();

  /**
   * Approvals that one or more of the carers had before. A carer who comes back is approved anew.
   */
  @Term(Sensitivity.PERSONAL)
  List<@Valid DocumentReference> getEarlierApprovals();

  /**
   * Whether the same people were approved before, and whether the approvals listed are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getEarlierApprovalsAnswer();

  /** Approvals by other services that are, or may be, live at the same time. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(1)")
  List<@Valid OtherApproval> getOtherApprovals();

  /**
   * Whether any other approval or registration stands beside the approval, and whether those listed
   * are all of them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(1)")
  @Value.Redacted
  Optional<ListAnswer> getOtherApprovalsAnswer();

  /** The provision of law under which the carers may foster. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27; SI 2010/959 regulation 24")
  @Value.Redacted
  Optional<ApprovalBasis> getBasis();

  /** The day on which the approval was given. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 31")
  @Value.Redacted
  Optional<LocalDate> getApprovedOn();

  /** The written notice of the approval and of any terms. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(5)")
  Optional<@Valid ApprovalNotice> getNoticeOfApproval();

  /** What a temporary approval for a particular child has besides. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2010/959 regulations 24, 25 and 25A; WSI 2015/1818 regulations 26 to 28")
  Optional<@Valid TemporaryApproval> getTemporary();

  /** What the approval was in law, and from when. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid ApprovalStatusChange> getStatusHistory();

  /** The workers who deal with the carers, and those who did before. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Valid CaseWorker> getWorkers();

  /** The training that the carers had after the approval. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  List<@Valid CarerTraining> getTraining();

  /** Whether the carers had any training after the approval, and whether what is listed is all. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  Optional<ListAnswer> getTrainingAnswer();

  /**
   * The checks made or renewed since the approval, of carers, of other members of the household and
   * of the home.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(3)")
  List<@Valid AssessmentCheck> getChecks();

  /** The visits of the service to the carers since the approval, announced or not. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 21.8")
  List<@Valid AssessmentVisit> getVisits();

  /** The notices by which carers told the service of a change. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 Schedule 5 paragraph 2(6)")
  @Value.Redacted
  List<@Valid CarerNotice> getChangeNotices();

  /** The requests of people to see what is held about themselves. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 15")
  @Value.Redacted
  List<@Valid RecordAccessRequest> getAccessRequests();

  /** The terms of the approval, those that no longer hold among them. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 regulations 27(5) and 31; SSI 2009/210 regulation 22(5); SR 1996/467 regulation 3(5)")
  List<@Valid TermsInForce> getTerms();

  /**
   * The foster care agreements with the carers. A child cannot be placed before an agreement is
   * made.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(5) and Schedule 5; SI 2010/959 regulation 22(2)(c)")
  List<@Valid FosterCareAgreement> getAgreements();

  /** The number of children that the law lets a person foster without more. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5; SSI 2009/210 regulation 27A")
  Optional<@Valid UsualFosteringLimit> getUsualFosteringLimit();

  /** Times when the law itself let the usual fostering limit be exceeded. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "Children Act 1989 Schedule 7; SSI 2009/210 regulations 27A and 27B")
  List<@Valid FosteringLimitException> getLimitExceptions();

  /** Exemptions from the usual fostering limit, those that have ended among them. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "Children Act 1989 Schedule 7")
  List<@Valid FosteringLimitExemption> getLimitExemptions();

  /** The places with the carers, as counted from time to time. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  List<@Valid FosteringPlaces> getPlaces();

  /** The kinds of fostering that the carers offer, within the terms. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid FosteringOffer> getOffers();

  /**
   * Whether the carers offer any kinds of fostering, and whether the offers listed are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getOffersAnswer();

  /**
   * What the carers wish and bring when a child is matched with the carers. A wish is no term of
   * the approval.
   */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid MatchingProfile> getMatching();

  /**
   * Whether the carers were available, and from when. Availability says nothing about the approval
   * in law.
   */
  @Term(Sensitivity.PERSONAL)
  List<@Valid AvailabilityChange> getAvailabilityHistory();

  /** The reviews of the approval, the first among them. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 regulation 28; WSI 2018/1333 regulation 9; SSI 2009/210 regulation 25; SR 1996/467 regulation 4")
  List<@Valid CarerReview> getReviews();

  /**
   * The qualifying determinations on the approval: proposals to end the approval or to revise its
   * terms.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)")
  List<@Valid ReviewDetermination> getDeterminations();

  /** The reviews of decisions on the approval that the carers asked for. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  List<@Valid DecisionReview> getDecisionReviews();

  /**
   * Allegations and concerns about standards of care, for those who may see such records. An open
   * concern says nothing about the approval in law.
   */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "National Minimum Standard 22 (England)")
  @Value.Redacted
  List<@Valid CarerConcern> getConcerns();

  /** Whether there was any allegation or concern, and whether those listed are all of them. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "National Minimum Standard 22 (England)")
  @Value.Redacted
  Optional<ListAnswer> getConcernsAnswer();

  /** The notices by which carers said that the wish to foster has ended. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(13)")
  List<@Valid Resignation> getResignations();

  /** The final decision of the service to end the approval. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(12)")
  Optional<@Valid ApprovalTermination> getTermination();

  /**
   * The moves to another service that carers said were intended, whether or not a move came about.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  List<@Valid CarerTransfer> getTransfers();

  /** What became of the approval when the agency that gave the approval ceased to foster. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 33 and 34")
  Optional<@Valid ServiceClosure> getServiceClosure();

  /** Whether a carer who leaves was offered a talk with somebody else than the own worker. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getExitInterviewOffered();

  /** The day of the talk with a carer who leaves; absent where the carer took up no offer. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<PartialDate> getExitInterviewOn();

  /** The levels of skill or payment at which the service ranks the carers, by its own scheme. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid SkillLevel> getSkillLevels();

  /**
   * Whether the carers hold any level of skill or payment, and whether those listed are all of
   * them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getSkillLevelsAnswer();

  /**
   * What the carers do for children and young people besides, which needs no approval as a foster
   * carer.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  List<@Valid OtherArrangement> getOtherArrangements();

  /**
   * Whether the carers look after anybody under other arrangements, and whether those listed are
   * all of them.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ListAnswer> getOtherArrangementsAnswer();

  /** What governs how long the record of the approval is kept. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 32")
  Optional<@Valid RecordRetention> getRetention();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableApproval.Builder {
    Builder() {}
  }
}
