package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.assessment.AssessmentCheck;
import org.fostering.model.assessment.AssessmentVisit;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.ApprovalCoexistence;
import org.fostering.model.code.ApprovalEndReason;
import org.fostering.model.code.ApprovalProceeding;
import org.fostering.model.code.ApprovalReviewKind;
import org.fostering.model.code.ApprovalReviewTrigger;
import org.fostering.model.code.ApprovalScope;
import org.fostering.model.code.ApprovalStatus;
import org.fostering.model.code.AssessmentVisitKind;
import org.fostering.model.code.AvailabilityReason;
import org.fostering.model.code.CarerAvailability;
import org.fostering.model.code.CarerChangeKind;
import org.fostering.model.code.CarerEndReason;
import org.fostering.model.code.CarerRelation;
import org.fostering.model.code.CheckKind;
import org.fostering.model.code.ClosureArrangement;
import org.fostering.model.code.ConcernAudience;
import org.fostering.model.code.ConcernKind;
import org.fostering.model.code.ConcernOutcome;
import org.fostering.model.code.ConnectionToChild;
import org.fostering.model.code.DecisionReviewSubject;
import org.fostering.model.code.DeterminationReply;
import org.fostering.model.code.ExemptionEnd;
import org.fostering.model.code.ExtensionGround;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringLimitBasis;
import org.fostering.model.code.FosteringPurpose;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.LanguageAbilityLevel;
import org.fostering.model.code.LegalHoldReason;
import org.fostering.model.code.LimitCounting;
import org.fostering.model.code.LimitExceptionGround;
import org.fostering.model.code.MatchingAsset;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.NoticeRecipient;
import org.fostering.model.code.OtherArrangementKind;
import org.fostering.model.code.PlaceUnavailableReason;
import org.fostering.model.code.RegisterSex;
import org.fostering.model.code.ResignationReason;
import org.fostering.model.code.RetentionEvent;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.code.ReviewViewSource;
import org.fostering.model.code.ScottishPlacement;
import org.fostering.model.code.TemporaryApprovalEnd;
import org.fostering.model.code.TerminationReason;
import org.fostering.model.code.TermsOrigin;
import org.fostering.model.code.TransferOutcome;
import org.fostering.model.code.WorkerRole;
import org.fostering.model.common.Address;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.ApprovalRange;
import org.fostering.model.common.CaseWorker;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Notice;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.common.RecordAccessRequest;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/**
 * Approvals of made-up carers. Between them they fill every property of the package, which is why
 * the class is long: it is a list of values and has no logic.
 */
public final class ApprovalExamples {

  private static final String SYSTEM = "https://carers.example.org";

  private ApprovalExamples() {}

  /**
   * All of them.
   *
   * @return the examples
   */
  public static List<Approval> all() {
    return List.of(
        minimal(), full(), ended(), temporary(), scottish(), takenOver(), terminated(), moved());
  }

  /**
   * One carer and nothing else.
   *
   * @return the least that is an approval
   */
  public static Approval minimal() {
    return Approval.builder()
        .addPeople(person("p1", "Ann Example"))
        .addCarers(ApprovedCarer.builder().person("p1").build())
        .build();
  }

  /**
   * A live joint approval in England, with as much as one may have.
   *
   * @return the approval
   */
  public static Approval full() {
    return Approval.builder()
        .addIdentifiers(id("approval-1"))
        .addExtensions(
            Extension.builder().system("example.org").name("colour").value("green").build())
        .addPeople(person("p1", "Ann Example"), person("p2", "Bo Example"))
        .addPeople(person("p3", "Cy Example"))
        .addCarers(carer("p1", RegisterSex.FEMALE).build(), carer("p2", RegisterSex.MALE).build())
        .household(household())
        .nation(Nation.ENGLAND)
        .service(organisation("Example Council"))
        .assessedBy(organisation("Example Assessors"))
        .areaAuthority(area())
        .application(document("application", "application-1"))
        .basis(ApprovalBasis.FULL_APPROVAL)
        .approvedOn(day("2024-03-01"))
        .noticeOfApproval(notice("2024-03-04"))
        .addStatusHistory(
            ApprovalStatusChange.builder()
                .status(ApprovalStatus.APPROVED_WITH_TERMS)
                .effectiveOn(day("2024-03-01"))
                .recordedAt(Moment.parse("2024-03-04T09:00:00Z"))
                .recordedBy("panel administrator")
                .build(),
            ApprovalStatusChange.builder()
                .status(ApprovalStatus.APPROVED_WITH_TERMS)
                .proceeding(ApprovalProceeding.DETERMINATION_PENDING)
                .effectiveOn(day("2025-04-07"))
                .build(),
            ApprovalStatusChange.builder()
                .status(ApprovalStatus.APPROVED_WITH_TERMS)
                .effectiveOn(day("2025-04-21"))
                .build())
        .addTerms(
            inForce().since(day("2024-03-01")).until(day("2025-04-20")).build(),
            inForce()
                .since(day("2025-04-21"))
                .origin(TermsOrigin.AGREED_REVISION)
                .terms(TermsOfApproval.builder().from(terms()).numberOfChildren(6).build())
                .build())
        .addAgreements(
            FosterCareAgreement.builder()
                .addPeople("p1", "p2")
                .signedOn(day("2024-03-05"))
                .until(day("2025-03-04"))
                .addIdentifiers(id("agreement-1"))
                .build())
        .usualFosteringLimit(
            UsualFosteringLimit.builder()
                .numberOfChildren(3)
                .basis(FosteringLimitBasis.CHILDREN_ACT_1989)
                .countedPer(LimitCounting.PERSON)
                .build())
        .addLimitExemptions(exemption())
        .addPlaces(places())
        .addOffers(
            FosteringOffer.builder()
                .kind(FosteringKind.LONG_TERM)
                .primary(Answer.YES)
                .relation(CarerRelation.OTHER_FOSTER_CARER)
                .purpose(FosteringPurpose.LONG_TERM)
                .since(day("2024-03-01"))
                .until(day("2026-03-01"))
                .build())
        .offersAnswer(ListAnswer.ALL)
        .matching(matching())
        .addAvailabilityHistory(
            AvailabilityChange.builder()
                .availability(CarerAvailability.ON_HOLD)
                .reason(AvailabilityReason.NOT_TO_BE_SAID_HERE)
                .effectiveOn(day("2025-02-01"))
                .expectedUntil(day("2025-05-31"))
                .recordedAt(Moment.parse("2025-02-01T12:00:00Z"))
                .recordedBy("duty team")
                .build())
        .addReviews(review())
        .addDeterminations(agreedRevision())
        .addConcerns(concern())
        .concernsAnswer(ListAnswer.ALL)
        .addTransfers(
            transfer()
                .newService(organisation("Other Agency"))
                .outcome(TransferOutcome.STAYED)
                .build())
        .addSkillLevels(
            SkillLevel.builder()
                .person("p1")
                .level(id("level-2"))
                .since(day("2024-03-01"))
                .until(day("2025-03-01"))
                .build())
        .skillLevelsAnswer(ListAnswer.ALL)
        .exitInterviewOffered(Answer.YES)
        .exitInterviewOn(PartialDate.of(day("2026-04-20")))
        .addWorkers(
            CaseWorker.builder()
                .role(WorkerRole.SUPERVISING_SOCIAL_WORKER)
                .worker(Identifier.of("https://example.org/workers", "W-7"))
                .name("Jo Worker")
                .organisation(OrganisationReference.builder().name("Example Fostering").build())
                .since(LocalDate.of(2026, 1, 1))
                .until(LocalDate.of(2026, 9, 1))
                .build())
        .addTraining(
            CarerTraining.builder()
                .addPeople("ann")
                .title("First aid")
                .provider(OrganisationReference.builder().name("Example College").build())
                .required(Answer.YES)
                .completedOn(PartialDate.parse("2026-03"))
                .validUntil(PartialDate.of(LocalDate.of(2029, 3, 1)))
                .build())
        .trainingAnswer(ListAnswer.ALL)
        .addChecks(
            AssessmentCheck.builder()
                .kind(CheckKind.DBS_ENHANCED_CHILDRENS_BARRED_LIST)
                .person("ann")
                .receivedOn(day("2026-02-10"))
                .build())
        .addVisits(
            AssessmentVisit.builder()
                .visitedOn(day("2026-03-04"))
                .kind(AssessmentVisitKind.UNANNOUNCED_VISIT)
                .addSeen("ann")
                .build())
        .addChangeNotices(
            CarerNotice.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .person("ann")
                .kind(CarerChangeKind.PETS)
                .happenedOn(PartialDate.parse("2026-04"))
                .receivedOn(LocalDate.of(2026, 4, 2))
                .channel(NoticeChannel.EMAIL)
                .build())
        .addAccessRequests(
            RecordAccessRequest.builder()
                .person("ann")
                .receivedOn(LocalDate.of(2026, 4, 2))
                .answeredOn(LocalDate.of(2026, 4, 20))
                .given(Answer.YES)
                .build())
        .addOtherArrangements(
            OtherArrangement.builder()
                .kind(OtherArrangementKind.STAYING_PUT)
                .addPeople("p1", "p2")
                .youngPerson(child("child-9"))
                .since(day("2025-06-01"))
                .until(day("2026-06-01"))
                .build())
        .otherArrangementsAnswer(ListAnswer.ALL)
        .build();
  }

  /**
   * An approval in England of which one carer has died and the other resigned.
   *
   * @return the approval
   */
  public static Approval ended() {
    return Approval.builder()
        .addPeople(person("p1", "Dee Example"), person("p2", "Eli Example"))
        .addCarers(
            carer("p1", RegisterSex.FEMALE)
                .until(day("2025-05-01"))
                .endReason(CarerEndReason.DIED)
                .diedOn(day("2025-05-01"))
                .build(),
            carer("p2", RegisterSex.MALE)
                .until(day("2025-09-28"))
                .endReason(CarerEndReason.RESIGNED)
                .build())
        .nation(Nation.ENGLAND)
        .addEarlierApprovals(document("approval", "approval-0"))
        .earlierApprovalsAnswer(ListAnswer.ALL)
        .addOtherApprovals(
            OtherApproval.builder()
                .person("p2")
                .service(organisation("Northern Agency"))
                .nation(Nation.SCOTLAND)
                .ground(ApprovalCoexistence.OLD_RECORD)
                .since(day("2015-01-01"))
                .until(day("2019-01-01"))
                .confirmedOn(day("2024-01-10"))
                .build())
        .otherApprovalsAnswer(ListAnswer.ALL)
        .addResignations(
            Resignation.builder()
                .addPeople("p2")
                .inWriting(Answer.YES)
                .channel(NoticeChannel.LETTER)
                .receivedOn(day("2025-09-01"))
                .addReasons(ResignationReason.FAMILY_CIRCUMSTANCES)
                .reasonsAnswer(ListAnswer.ALL)
                .withdrawalAskedOn(day("2025-09-10"))
                .approvalEndsOn(day("2025-09-29"))
                .acknowledgement(notice("2025-09-02"))
                .build())
        .addStatusHistory(
            ApprovalStatusChange.builder()
                .status(ApprovalStatus.TERMINATED)
                .reason(ApprovalEndReason.RESIGNED)
                .effectiveOn(day("2025-09-29"))
                .build())
        .retention(
            RecordRetention.builder()
                .addAnchors(
                    RetentionAnchor.builder()
                        .event(RetentionEvent.APPROVAL_TERMINATED)
                        .occurredOn(day("2025-09-29"))
                        .nation(Nation.ENGLAND)
                        .build())
                .addLegalHolds(
                    LegalHold.builder()
                        .reason(LegalHoldReason.PUBLIC_INQUIRY)
                        .since(day("2025-10-01"))
                        .until(day("2025-12-01"))
                        .recordedBy("records manager")
                        .build())
                .legalHoldsAnswer(ListAnswer.ALL)
                .policyYears(75)
                .destroyedOn(day("2099-12-31"))
                .build())
        .build();
  }

  /**
   * A temporary approval of a connected person in England that was extended and ran out.
   *
   * @return the approval
   */
  public static Approval temporary() {
    return Approval.builder()
        .addPeople(person("p1", "Fay Example"))
        .addCarers(carer("p1", RegisterSex.FEMALE).build())
        .nation(Nation.ENGLAND)
        .basis(ApprovalBasis.TEMPORARY_CONNECTED_PERSON)
        .approvedOn(day("2025-01-06"))
        .temporary(
            TemporaryApproval.builder()
                .child(child("child-3"))
                .connection(ConnectionToChild.RELATIVE)
                .assessedOn(day("2025-01-05"))
                .fullAssessmentArrangedOn(day("2025-01-06"))
                .placementStartedOn(day("2025-01-06"))
                .expiresOn(day("2025-04-27"))
                .addExtensions(
                    TemporaryApprovalExtension.builder()
                        .ground(ExtensionGround.ASSESSMENT_UNFINISHED)
                        .panelViewsSoughtOn(day("2025-04-10"))
                        .reviewingOfficerInformedOn(day("2025-04-11"))
                        .nominatedOfficerApprovedOn(day("2025-04-14"))
                        .until(day("2025-06-22"))
                        .build())
                .endedOn(day("2025-06-22"))
                .endReason(TemporaryApprovalEnd.TIME_RAN_OUT)
                .placementEndedOn(day("2025-06-22"))
                .build())
        .addStatusHistory(
            ApprovalStatusChange.builder()
                .status(ApprovalStatus.EXPIRED)
                .reason(ApprovalEndReason.TEMPORARY_APPROVAL_ENDED)
                .effectiveOn(day("2025-06-23"))
                .build())
        .build();
  }

  /**
   * An approval in Scotland whose varied terms were reviewed, and which the carer then gave up.
   *
   * @return the approval
   */
  public static Approval scottish() {
    return Approval.builder()
        .addPeople(person("p1", "Gil Example"))
        .addCarers(carer("p1", RegisterSex.MALE).build())
        .nation(Nation.SCOTLAND)
        .onBehalfOf(organisation("Example Council of Scotland"))
        .addTerms(
            TermsInForce.builder()
                .terms(
                    TermsOfApproval.builder()
                        .scope(ApprovalScope.CATEGORIES_OF_CHILD)
                        .addCategories("children of primary school age")
                        .categoriesAnswer(ListAnswer.ALL)
                        .numberOfChildren(2)
                        .build())
                .build())
        .addOffers(
            FosteringOffer.builder()
                .kind(FosteringKind.SHORT_TERM)
                .scottishDescription(ScottishPlacement.INTERIM)
                .build())
        .offersAnswer(ListAnswer.ALL)
        .addLimitExceptions(
            FosteringLimitException.builder()
                .ground(LimitExceptionGround.EXCEPTIONAL_CIRCUMSTANCES)
                .numberOfChildren(4)
                .addChildren(child("child-4"))
                .childrenAnswer(ListAnswer.ALL)
                .since(day("2025-01-01"))
                .until(day("2025-03-01"))
                .referredToPanelOn(day("2025-01-20"))
                .panelHeldOn(day("2025-02-03"))
                .decidedOn(day("2025-02-10"))
                .foundSuitable(Answer.YES)
                .decisionNotice(notice("2025-02-12"))
                .build())
        .addDecisionReviews(
            DecisionReview.builder()
                .subject(DecisionReviewSubject.VARIATION)
                .addPeople("p1")
                .noticeOfDecision(notice("2025-06-01"))
                .requestedOn(day("2025-06-10"))
                .panelHeldOn(day("2025-07-01"))
                .panelRecommendation(ReviewConclusion.CONTINUE)
                .decidedOn(day("2025-07-10"))
                .outcome(ReviewConclusion.REVISE_TERMS)
                .notice(notice("2025-07-12"))
                .build())
        .addResignations(
            Resignation.builder()
                .addPeople("p1")
                .receivedOn(day("2025-07-20"))
                .authorityTerminatedOn(day("2025-07-21"))
                .build())
        .build();
  }

  /**
   * An approval in England by an agency that ceased to foster.
   *
   * @return the approval
   */
  public static Approval takenOver() {
    return Approval.builder()
        .addPeople(person("p1", "Hal Example"))
        .addCarers(carer("p1", RegisterSex.MALE).build())
        .nation(Nation.ENGLAND)
        .basis(ApprovalBasis.SERVICE_CLOSURE)
        .serviceClosure(
            ServiceClosure.builder()
                .closingService(organisation("Closing Agency"))
                .notifiedOn(day("2025-01-10"))
                .ceasedOn(day("2025-02-28"))
                .newService(organisation("Example Council"))
                .arrangement(ClosureArrangement.AREA_AUTHORITY)
                .recordsPassedOn(day("2025-02-27"))
                .extendedUntil(day("2025-07-31"))
                .decidedOn(day("2025-07-20"))
                .newApproval(document("approval", "approval-7"))
                .build())
        .build();
  }

  /**
   * An approval in England that the service ended after an independent review.
   *
   * @return the approval
   */
  public static Approval terminated() {
    return Approval.builder()
        .addPeople(person("p1", "Ida Example"))
        .addCarers(carer("p1", RegisterSex.FEMALE).build())
        .nation(Nation.ENGLAND)
        .addDeterminations(
            ReviewDetermination.builder()
                .proposal(ReviewConclusion.TERMINATE)
                .determinedOn(day("2025-03-03"))
                .addReasons(TerminationReason.HOUSEHOLD_NOT_SUITABLE)
                .notice(notice("2025-03-03"))
                .independentReviewOffered(Answer.YES)
                .addResponses(response(DeterminationReply.INDEPENDENT_REVIEW))
                .panelRecommendation(ReviewConclusion.CONTINUE)
                .panelHeldOn(day("2025-04-01"))
                .independentRecommendation(ReviewConclusion.TERMINATE)
                .independentRecommendationOn(day("2025-06-01"))
                .decidedOn(day("2025-06-10"))
                .outcome(ReviewConclusion.TERMINATE)
                .effectiveOn(day("2025-06-20"))
                .decisionNotice(notice("2025-06-11"))
                .build())
        .termination(
            ApprovalTermination.builder()
                .decidedOn(day("2025-06-10"))
                .effectiveOn(day("2025-06-20"))
                .addReasons(TerminationReason.HOUSEHOLD_NOT_SUITABLE)
                .notice(notice("2025-06-11"))
                .build())
        .build();
  }

  /**
   * An approval in England that ended because the carer moved to another service.
   *
   * @return the approval
   */
  public static Approval moved() {
    return Approval.builder()
        .addPeople(person("p1", "Jon Example"))
        .addCarers(carer("p1", RegisterSex.MALE).build())
        .nation(Nation.ENGLAND)
        .addTransfers(
            transfer()
                .meetingConvenedBy(organisation("Example Council"))
                .meetingHeldOn(day("2025-03-20"))
                .plannedOn(day("2025-07-20"))
                .completedOn(day("2025-07-20"))
                .newApproval(document("approval", "approval-7"))
                .build())
        .build();
  }

  private static FosteringHousehold household() {
    return FosteringHousehold.builder()
        .address(
            Address.builder()
                .addLines("1 Made Up Street")
                .postcode(Postcode.parse("ZZ99 3VZ"))
                .build())
        .since(PartialDate.parse("2010"))
        .addMembers(
            FosteringHouseholdMember.builder()
                .person("p3")
                .relatedTo("p1")
                .relationship(HouseholdRelationship.CHILD)
                .since(PartialDate.parse("2010-05"))
                .until(PartialDate.parse("2025"))
                .partlyAway(Answer.YES)
                .build())
        .membersAnswer(ListAnswer.ALL)
        .confirmedOn(day("2025-02-20"))
        .build();
  }

  private static TermsInForce.Builder inForce() {
    TermsInForce.Builder inForce = TermsInForce.builder();
    inForce.terms(terms()).origin(TermsOrigin.APPROVAL).notice(notice("2024-03-04"));
    return inForce;
  }

  private static TermsOfApproval terms() {
    return TermsOfApproval.builder()
        .scope(ApprovalScope.PARTICULAR_CHILDREN)
        .numberOfChildren(2)
        .addRanges(
            ApprovalRange.builder()
                .numberOfChildren(2)
                .ages(AgeRange.of(0, 10))
                .sex(RegisterSex.FEMALE)
                .siblingsOnly(Answer.YES)
                .addKinds(FosteringKind.LONG_TERM)
                .kindsAnswer(ListAnswer.ALL)
                .build())
        .rangesAnswer(ListAnswer.ALL)
        .addChildren(child("child-1"))
        .childrenAnswer(ListAnswer.ALL)
        .addKinds(FosteringKind.LONG_TERM)
        .kindsAnswer(ListAnswer.ALL)
        .addConditions("a second bedroom is kept free")
        .conditionsAnswer(ListAnswer.ALL)
        .wording("Two sisters up to ten, long-term")
        .build();
  }

  private static FosteringLimitExemption exemption() {
    return FosteringLimitExemption.builder()
        .person("p1")
        .authority(area())
        .addChildren(child("child-1"), child("child-2"))
        .childrenAnswer(ListAnswer.ALL)
        .numberOfChildren(5)
        .addConditions("visited every two weeks")
        .conditionsAnswer(ListAnswer.ALL)
        .notice(notice("2025-05-01"))
        .since(day("2025-05-01"))
        .until(day("2025-08-01"))
        .endReason(ExemptionEnd.CANCELLED)
        .build();
  }

  private static FosteringPlaces places() {
    return FosteringPlaces.builder()
        .countedOn(day("2025-03-31"))
        .totalPlaces(4)
        .filled(2)
        .vacant(1)
        .notAvailable(1)
        .addNotAvailableReasons(
            PlacesNotAvailable.builder()
                .numberOfPlaces(1)
                .reason(PlaceUnavailableReason.NEEDS_OF_PLACED_CHILD)
                .since(day("2025-01-01"))
                .until(day("2025-12-31"))
                .build())
        .notAvailableReasonsAnswer(ListAnswer.ALL)
        .build();
  }

  private static MatchingProfile matching() {
    return MatchingProfile.builder()
        .statedOn(PartialDate.of(day("2025-01-15")))
        .addAreas("Leeds", "Wakefield")
        .areasAnswer(ListAnswer.ALL)
        .ages(AgeRange.of(3, 9))
        .sex(RegisterSex.FEMALE)
        .largestSiblingGroup(2)
        .addAssets(MatchingAsset.STEP_FREE_HOME)
        .assetsAnswer(ListAnswer.ALL)
        .addLanguages(
            CarerLanguage.builder()
                .person("p2")
                .language("cy")
                .fluency(LanguageAbilityLevel.FLUENT)
                .build())
        .languagesAnswer(ListAnswer.ALL)
        .build();
  }

  private static CarerReview review() {
    return CarerReview.builder()
        .recordedIn(Identifier.of("records.example.org", "D-1"))
        .kind(ApprovalReviewKind.FIRST)
        .addAttending("ann")
        .attendingAnswer(ListAnswer.ALL)
        .addTriggers(ApprovalReviewTrigger.INTERVAL)
        .plannedOn(day("2025-02-03"))
        .startedOn(day("2025-01-20"))
        .heldOn(day("2025-02-20"))
        .addViews(
            ReviewView.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .source(ReviewViewSource.PLACED_CHILD)
                .person("p3")
                .child(child("child-1"))
                .authority(organisation("Example Council"))
                .soughtOn(day("2025-01-25"))
                .receivedOn(day("2025-02-01"))
                .build())
        .viewsAnswer(ListAnswer.ALL)
        .reportedOn(day("2025-02-25"))
        .panelConsidered(Answer.YES)
        .panelHeldOn(day("2025-03-10"))
        .panelRecommendation(ReviewConclusion.REVISE_TERMS)
        .decidedOn(day("2025-03-17"))
        .outcome(ReviewConclusion.REVISE_TERMS)
        .notice(notice("2025-03-18"))
        .reviewedBy("independent reviewing team for foster care")
        .build();
  }

  private static ReviewDetermination agreedRevision() {
    return ReviewDetermination.builder()
        .proposal(ReviewConclusion.REVISE_TERMS)
        .determinedOn(day("2025-04-07"))
        .addReasons(TerminationReason.TERMS_NOT_APPROPRIATE)
        .notice(notice("2025-04-07"))
        .proposedTerms(TermsOfApproval.builder().from(terms()).numberOfChildren(6).build())
        .supportStatementOn(day("2025-04-07"))
        .additionalSupportNeeds(Answer.YES)
        .agreementRequestedOn(day("2025-04-07"))
        .addResponses(response(DeterminationReply.WRITTEN_AGREEMENT))
        .decidedOn(day("2025-04-18"))
        .outcome(ReviewConclusion.REVISE_TERMS)
        .effectiveOn(day("2025-04-21"))
        .decisionNotice(notice("2025-04-18"))
        .build();
  }

  private static DeterminationResponse response(DeterminationReply kind) {
    return DeterminationResponse.builder()
        .person("p1")
        .kind(kind)
        .receivedOn(day("2025-04-14"))
        .build();
  }

  private static CarerConcern concern() {
    return CarerConcern.builder()
        .kind(ConcernKind.ALLEGATION)
        .addPeople("p2")
        .openedOn(day("2025-02-01"))
        .referredOn(day("2025-02-02"))
        .closedOn(day("2025-05-20"))
        .outcome(ConcernOutcome.UNFOUNDED)
        .addVisibleTo(ConcernAudience.INVESTIGATORS)
        .visibleToAnswer(ListAnswer.ALL)
        .addIdentifiers(id("restricted-77"))
        .build();
  }

  private static CarerTransfer.Builder transfer() {
    CarerTransfer.Builder transfer = CarerTransfer.builder();
    transfer
        .addPeople("p1")
        .intentionNotifiedOn(day("2025-03-01"))
        .childInPlacement(Answer.NO)
        .referenceRequestedOn(day("2025-03-05"))
        .referenceGivenOn(day("2025-03-25"));
    return transfer;
  }

  private static ApprovedCarer.Builder carer(String person, RegisterSex sex) {
    ApprovedCarer.Builder carer = ApprovedCarer.builder();
    carer.person(person).sex(sex).since(day("2024-03-01"));
    return carer;
  }

  private static Person person(String id, String name) {
    return Person.builder()
        .id(id)
        .name(PersonName.builder().fullName(name).build())
        .dateOfBirth(PartialDate.parse("1980-02-03"))
        .build();
  }

  private static ParticularChild child(String number) {
    return ParticularChild.builder()
        .identifier(id(number))
        .responsibleAuthority(organisation("Responsible Council"))
        .build();
  }

  private static ApprovalNotice notice(String given) {
    return ApprovalNotice.builder()
        .addNotices(Notice.builder().givenOn(day(given)).channel(NoticeChannel.LETTER).build())
        .addCopies(
            NoticeCopy.builder()
                .to(organisation("Placing Council"))
                .recipient(NoticeRecipient.PLACING_AUTHORITY)
                .sentOn(day(given))
                .build())
        .build();
  }

  private static OrganisationReference area() {
    return OrganisationReference.builder().name("Area Council").authorityCode("E06000001").build();
  }

  private static OrganisationReference organisation(String name) {
    return OrganisationReference.builder().name(name).build();
  }

  private static DocumentReference document(String type, String number) {
    return DocumentReference.builder().documentType(type).identifier(id(number)).build();
  }

  private static Identifier id(String value) {
    return Identifier.of(SYSTEM, value);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
