package org.fostering.rules.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.AssessmentChoice;
import org.fostering.model.applicant.DecisionToAssess;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentDecision;
import org.fostering.model.assessment.AssessmentReport;
import org.fostering.model.assessment.AssessmentRole;
import org.fostering.model.assessment.DecisionKind;
import org.fostering.model.assessment.PanelMeeting;
import org.fostering.model.assessment.PanelRecommendation;
import org.fostering.model.assessment.PreparationTraining;
import org.fostering.model.assessment.QualifyingDetermination;
import org.fostering.model.assessment.QualifyingDeterminationKind;
import org.fostering.model.assessment.RecommendationKind;
import org.fostering.model.assessment.Remedy;
import org.fostering.model.assessment.ReportKind;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.assessment.StageOneNotice;
import org.fostering.model.assessment.StageTwo;
import org.fostering.model.assessment.SupersededCompletion;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovalNotice;
import org.fostering.model.carer.ApprovalStatusChange;
import org.fostering.model.carer.ApprovalTermination;
import org.fostering.model.carer.ApprovedCarer;
import org.fostering.model.carer.CarerReview;
import org.fostering.model.carer.CarerTransfer;
import org.fostering.model.carer.DecisionReview;
import org.fostering.model.carer.DeterminationResponse;
import org.fostering.model.carer.FosterCareAgreement;
import org.fostering.model.carer.FosteringLimitException;
import org.fostering.model.carer.RecordRetention;
import org.fostering.model.carer.Resignation;
import org.fostering.model.carer.RetentionAnchor;
import org.fostering.model.carer.ReviewDetermination;
import org.fostering.model.carer.ServiceClosure;
import org.fostering.model.carer.TemporaryApproval;
import org.fostering.model.carer.TemporaryApprovalExtension;
import org.fostering.model.code.AppointmentStatus;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.ApprovalStatus;
import org.fostering.model.code.AssessmentRoleKind;
import org.fostering.model.code.ContactOutcome;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.code.DecisionReviewSubject;
import org.fostering.model.code.DeterminationReply;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.code.ExtensionGround;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.LimitExceptionGround;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.code.RemedyKind;
import org.fostering.model.code.RemedyOutcome;
import org.fostering.model.code.RetentionEvent;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Notice;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.enquiry.Appointment;
import org.fostering.model.enquiry.ContactAttempt;
import org.fostering.model.enquiry.ContactDirection;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryClosing;
import org.fostering.model.enquiry.EnquiryStatusChange;
import org.fostering.model.enquiry.EnquiryVisit;
import org.fostering.model.finding.Pointer;
import org.fostering.model.handover.Handover;
import org.fostering.model.handover.HandoverStatusChange;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each part of a document says has happened. Long, because every part that has a day is here,
 * each with the event that it becomes.
 */
class TimelinesTest {

  /** SSI 2009/210 regulation 27B(1)(a) and (2): what began as an emergency or a short term. */
  @Test
  void only_what_may_be_an_emergency_or_a_short_term_is_referred_for_the_limit() {
    Approval.Builder approval = approvalOfTwo();
    for (LimitExceptionGround ground :
        List.of(
            LimitExceptionGround.SIBLINGS,
            LimitExceptionGround.EXCEPTIONAL_CIRCUMSTANCES,
            LimitExceptionGround.SHORT_TERM)) {
      approval.addLimitExceptions(
          FosteringLimitException.builder().ground(ground).since(day(11)).build());
    }
    approval.addLimitExceptions(FosteringLimitException.builder().since(day(11)).build());

    assertEquals(
        List.of(
            "limit-exceeded /limitExceptions/2 Optional[2026-03-11]",
            "limit-exception-made /limitExceptions/3 Optional[2026-03-11]"),
        Timelines.of(approval.build()).events().stream()
            .filter(event -> event.scope().toString().startsWith("/limitExceptions"))
            .map(event -> event.kind().getText() + " " + event.scope() + " " + event.on())
            .toList());
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static Notice notice(int day) {
    return Notice.builder().givenOn(day(day)).build();
  }

  private static ApprovalNotice approvalNotice(int given, int received) {
    return ApprovalNotice.builder()
        .addNotices(Notice.builder().givenOn(day(given)).receivedOn(day(received)).build())
        .build();
  }

  /** Each event as {@code kind day pointer [scope] [concerns]}, in order. */
  private static void assertSays(Timeline timeline, String... lines) {
    assertEquals(String.join("\n", lines), said(timeline));
  }

  private static String said(Timeline timeline) {
    return String.join("\n", timeline.events().stream().map(TimelinesTest::said).toList());
  }

  private static String said(Event event) {
    return event.kind().getText()
        + " "
        + event.on().map(on -> "" + on.getDayOfMonth()).orElse("-")
        + " "
        + event.pointer()
        + (event.scope().equals(Pointer.ROOT) ? "" : " in " + event.scope())
        + (event.concerns().isEmpty() ? "" : " " + new TreeSet<>(event.concerns()));
  }

  private static Assessment.Builder assessmentOfTwo() {
    Assessment.Builder assessment = Assessment.builder();
    for (String person : List.of("ann", "bob")) {
      assessment.addRoles(
          AssessmentRole.builder().person(person).role(AssessmentRoleKind.APPLICANT).build());
    }
    return assessment.addRoles(
        AssessmentRole.builder().person("cy").role(AssessmentRoleKind.REFEREE).build());
  }

  @Test
  void an_empty_document_says_little() {
    assertSays(Timelines.of(Assessment.builder().build()));
    assertSays(Timelines.of(Approval.builder().build()), "approved - /approvedOn");
  }

  @Test
  void the_stages_of_an_assessment_are_read_with_the_completion_that_stands() {
    Assessment assessment =
        assessmentOfTwo()
            .decidedToAssessOn(day(1))
            .stageOne(
                StageOne.builder()
                    .startedOn(day(2))
                    .allInformationObtainedOn(day(20))
                    .addSupersededCompletions(
                        SupersededCompletion.builder()
                            .obtainedOn(day(10))
                            .foundIncompleteOn(day(12))
                            .build())
                    .addNotSuitableNotices(
                        StageOneNotice.builder().addConcerns("bob").addNotices(notice(23)).build())
                    .addNotSuitableNotices(
                        StageOneNotice.builder()
                            .addConcerns("ann", "bob")
                            .addNotices(notice(24), notice(24), notice(25))
                            .build())
                    .build())
            .stageTwo(
                StageTwo.builder()
                    .startedOn(day(3))
                    .allInformationObtainedOn(day(21))
                    .thoughtUnlikelySuitableOn(day(22))
                    .build())
            .addPreparation(
                PreparationTraining.builder().addAttendees("ann").completedOn(day(15)).build())
            .build();

    assertSays(
        Timelines.of(assessment),
        "assessment-agreed 1 /decidedToAssessOn",
        "stage-1-started 2 /stageOne/startedOn",
        "stage-2-started 3 /stageTwo/startedOn",
        "stage-1-information-found-incomplete 12"
            + " /stageOne/supersededCompletions/0/foundIncompleteOn",
        "training-completed 15 /preparation/0/completedOn [ann]",
        "stage-1-information-complete 20 /stageOne/allInformationObtainedOn",
        "stage-2-information-complete 21 /stageTwo/allInformationObtainedOn",
        "thought-unlikely-suitable 22 /stageTwo/thoughtUnlikelySuitableOn",
        "stage-1-notice-given 23 /stageOne/notSuitableNotices/0/notices/0/givenOn [bob]",
        "stage-1-notice-given 24 /stageOne/notSuitableNotices/1/notices/0/givenOn",
        "stage-1-notice-given 25 /stageOne/notSuitableNotices/1/notices/2/givenOn");
  }

  @Test
  void reports_and_panel_meetings_are_scopes_of_their_own() {
    Assessment assessment =
        assessmentOfTwo()
            .addReports(
                AssessmentReport.builder()
                    .kind(ReportKind.BRIEF)
                    .completedOn(day(1))
                    .addSharing(notice(2))
                    .observationsReceivedOn(day(3))
                    .sentToPanelOn(day(4))
                    .build(),
                AssessmentReport.builder().completedOn(day(11)).addConcerns("ann").build())
            .addPanelMeetings(
                meeting(5, RecommendationKind.FULL_REPORT_REQUESTED),
                meeting(6, RecommendationKind.DEFERRED),
                meeting(7, RecommendationKind.MORE_INFORMATION_REQUESTED),
                meeting(8, RecommendationKind.SUITABLE),
                PanelMeeting.builder()
                    .papersSentOn(day(9))
                    .metOn(day(19))
                    .minutesFinalOn(day(21))
                    .addRecommendations(
                        PanelRecommendation.builder()
                            .kind(RecommendationKind.NOT_SUITABLE)
                            .recommendedOn(day(20))
                            .addConcerns("bob")
                            .build())
                    .build(),
                PanelMeeting.builder()
                    .from(meeting(22, RecommendationKind.SUITABLE))
                    .purpose(PanelPurpose.INDEPENDENT_REVIEW)
                    .build(),
                PanelMeeting.builder()
                    .from(meeting(23, RecommendationKind.SUITABLE))
                    .purpose(PanelPurpose.REQUESTED_REVIEW)
                    .build())
            .build();

    assertSays(
        Timelines.of(assessment),
        "brief-report-completed 1 /reports/0/completedOn in /reports/0",
        "report-shared 2 /reports/0/sharing/0/givenOn in /reports/0",
        "observations-received 3 /reports/0/observationsReceivedOn in /reports/0",
        "papers-sent-to-panel 4 /reports/0/sentToPanelOn in /reports/0",
        "panel-met 5 /panelMeetings/0/metOn in /panelMeetings/0",
        "full-report-requested 5 /panelMeetings/0/recommendations/0 in /panelMeetings/0",
        "panel-met 6 /panelMeetings/1/metOn in /panelMeetings/1",
        "panel-deferred 6 /panelMeetings/1/recommendations/0 in /panelMeetings/1",
        "panel-met 7 /panelMeetings/2/metOn in /panelMeetings/2",
        "panel-deferred 7 /panelMeetings/2/recommendations/0 in /panelMeetings/2",
        "panel-met 8 /panelMeetings/3/metOn in /panelMeetings/3",
        "recommended-suitable 8 /panelMeetings/3/recommendations/0 in /panelMeetings/3",
        "papers-sent-to-members 9 /panelMeetings/4/papersSentOn in /panelMeetings/4",
        "full-report-completed 11 /reports/1/completedOn in /reports/1 [ann]",
        "panel-met 19 /panelMeetings/4/metOn in /panelMeetings/4",
        "recommended-not-suitable 20 /panelMeetings/4/recommendations/0 in /panelMeetings/4 [bob]",
        "recommendation-and-minutes-received 21 /panelMeetings/4/minutesFinalOn"
            + " in /panelMeetings/4",
        "panel-met 22 /panelMeetings/5/metOn in /panelMeetings/5",
        "independent-recommendation 22 /panelMeetings/5/recommendations/0 in /panelMeetings/5",
        "panel-met 23 /panelMeetings/6/metOn in /panelMeetings/6",
        "panel-review-recommendation 23 /panelMeetings/6/recommendations/0 in /panelMeetings/6");
  }

  private static PanelMeeting meeting(int on, RecommendationKind kind) {
    return PanelMeeting.builder()
        .metOn(day(on))
        .addRecommendations(PanelRecommendation.builder().kind(kind).build())
        .build();
  }

  /** SI 2011/581 regulation 27(8)(b) and (10): nothing is awaited from a review that is none. */
  @ParameterizedTest
  @CsvSource({
    "irm-england, considered, determined-not-to-approve independent-review-requested",
    "irm-england, withdrawn, determined-not-to-approve",
    "irm-england, out-of-time, determined-not-to-approve",
    "irm-cymru, not-eligible, determined-not-to-approve",
    "irm-england, determination-withdrawn, ",
    "representations, withdrawn, determined-not-to-approve representations-received",
    "representations, determination-withdrawn, ",
    "complaint, withdrawn, determined-not-to-approve complaint-made",
  })
  void a_review_that_came_to_nothing_is_none_and_a_proposal_taken_back_is_none(
      String kind, String outcome, String told) {
    Assessment assessment =
        assessmentOfTwo()
            .addQualifyingDeterminations(
                QualifyingDetermination.builder()
                    .kind(QualifyingDeterminationKind.NOT_APPROVE)
                    .determinedOn(day(1))
                    .addRemedies(
                        Remedy.builder()
                            .kind(RemedyKind.of(kind))
                            .requestedOn(day(5))
                            .outcome(RemedyOutcome.of(outcome))
                            .build())
                    .build())
            .build();

    assertEquals(
        told == null ? List.of() : List.of(told.split(" ")),
        Timelines.of(assessment).events().stream()
            .map(event -> event.kind().toString())
            .filter(code -> !code.startsWith("proposal-"))
            .toList());
  }

  @Test
  void a_determination_and_what_was_done_about_it_stand_together() {
    Assessment assessment =
        assessmentOfTwo()
            .addQualifyingDeterminations(
                QualifyingDetermination.builder()
                    .kind(QualifyingDeterminationKind.NOT_APPROVE)
                    .determinedOn(day(1))
                    .addNotices(
                        Notice.builder().givenOn(day(2)).channel(NoticeChannel.SPOKEN).build(),
                        Notice.builder().givenOn(day(3)).receivedOn(day(4)).build())
                    .addRemedies(
                        Remedy.builder()
                            .kind(RemedyKind.IRM_ENGLAND)
                            .requestedOn(day(5))
                            .serviceNotifiedOn(day(6))
                            .papersSentOn(day(7))
                            .recommendation(
                                PanelRecommendation.builder()
                                    .kind(RecommendationKind.SUITABLE)
                                    .recommendedOn(day(8))
                                    .build())
                            .build(),
                        remedy(RemedyKind.REPRESENTATIONS, 9),
                        remedy(RemedyKind.IRM_CYMRU, 10),
                        remedy(RemedyKind.COMPLAINT, 11))
                    .build(),
                QualifyingDetermination.builder()
                    .kind(QualifyingDeterminationKind.REVISE_TERMS)
                    .determinedOn(day(21))
                    .addNotices(Notice.builder().receivedOn(day(22)).build())
                    .agreedInWritingOn(day(23))
                    .build(),
                QualifyingDetermination.builder()
                    .kind(QualifyingDeterminationKind.TERMINATE)
                    .addConcerns("bob")
                    .build())
            .build();
    String first = "/qualifyingDeterminations/0";
    String second = "/qualifyingDeterminations/1";
    String third = "/qualifyingDeterminations/2";

    assertSays(
        Timelines.of(assessment),
        "proposal-decided 1 " + first + "/determinedOn in " + first,
        "proposal-told 2 " + first + "/notices/0/givenOn in " + first,
        "determined-not-to-approve 3 " + first + "/notices/1/givenOn in " + first,
        "proposal-notified 3 " + first + "/notices/1/givenOn in " + first,
        "determination-received 4 " + first + "/notices/1/receivedOn in " + first,
        "independent-review-requested 5 "
            + (first + "/remedies/0/requestedOn in " + first + "/remedies/0"),
        "independent-review-notified 6 "
            + (first + "/remedies/0/serviceNotifiedOn in " + first + "/remedies/0"),
        "independent-review-papers-sent 7 "
            + (first + "/remedies/0/papersSentOn in " + first + "/remedies/0"),
        "independent-recommendation 8 "
            + (first + "/remedies/0/recommendation/recommendedOn in " + first + "/remedies/0"),
        "representations-received 9 "
            + (first + "/remedies/1/requestedOn in " + first + "/remedies/1"),
        "independent-review-requested 10 "
            + (first + "/remedies/2/requestedOn in " + first + "/remedies/2"),
        "complaint-made 11 " + (first + "/remedies/3/requestedOn in " + first + "/remedies/3"),
        "determined-to-revise-terms 21 " + second + "/determinedOn in " + second,
        "review-determination-received 22 " + second + "/notices/0/receivedOn in " + second,
        "terms-agreed-in-writing 23 " + second + "/agreedInWritingOn in " + second,
        "review-notified - " + second + "/notices/0/givenOn in " + second,
        "determined-to-terminate - " + third + "/determinedOn in " + third + " [bob]");
  }

  @Test
  void a_determination_is_of_the_day_of_the_first_notice_in_writing_to_each() {
    Assessment assessment =
        assessmentOfTwo()
            .addQualifyingDeterminations(
                QualifyingDetermination.builder()
                    .kind(QualifyingDeterminationKind.TERMINATE)
                    .determinedOn(day(2))
                    .addNotices(
                        Notice.builder().givenOn(day(9)).addTo("ann").build(),
                        Notice.builder().givenOn(day(4)).addTo("ann").build(),
                        Notice.builder().givenOn(day(1)).addTo("bob").build())
                    .build())
            .build();
    String at = "/qualifyingDeterminations/0";

    assertSays(
        Timelines.of(assessment),
        "review-notified 1 " + at + "/notices/2/givenOn in " + at + " [bob]",
        "determined-to-terminate 2 " + at + "/determinedOn in " + at + " [bob]",
        "determined-to-terminate 4 " + at + "/notices/1/givenOn in " + at + " [ann]",
        "review-notified 4 " + at + "/notices/1/givenOn in " + at + " [ann]",
        "review-notified 9 " + at + "/notices/0/givenOn in " + at + " [ann]");
  }

  private static Remedy remedy(RemedyKind kind, int on) {
    return Remedy.builder().kind(kind).requestedOn(day(on)).build();
  }

  @Test
  void decisions_and_withdrawals_concern_the_case_or_one_of_two() {
    Assessment assessment =
        assessmentOfTwo()
            .addDecisions(
                AssessmentDecision.builder()
                    .kind(DecisionKind.NOT_APPROVE)
                    .addConcerns("ann")
                    .decidedOn(day(1))
                    .addNotices(notice(2))
                    .addRemedies(
                        Remedy.builder()
                            .kind(RemedyKind.PANEL_REVIEW_SCOTLAND)
                            .requestedOn(day(3))
                            .recommendation(
                                PanelRecommendation.builder()
                                    .kind(RecommendationKind.SUITABLE)
                                    .recommendedOn(day(4))
                                    .build())
                            .build())
                    .build(),
                AssessmentDecision.builder()
                    .kind(DecisionKind.APPROVE)
                    .addConcerns("ann", "bob")
                    .reviewedDecision(Answer.YES)
                    .decidedOn(day(5))
                    .addNotices(notice(6))
                    .build())
            .addWithdrawals(Withdrawal.builder().addPeople("bob").receivedOn(day(7)).build())
            .addServiceEndings(
                ServiceEnding.builder().addPeople("bob", "ann").build(),
                ServiceEnding.builder()
                    .addPeople("ann")
                    .kind(ServiceEndingKind.NOT_SUITABLE_STAGE_1)
                    .addNotices(notice(8))
                    .build())
            .build();

    assertSays(
        Timelines.of(assessment),
        "refused 1 /decisions/0/decidedOn [ann]",
        "decision-notified 2 /decisions/0/notices/0/givenOn [ann]",
        "panel-review-requested 3 /decisions/0/remedies/0/requestedOn"
            + " in /decisions/0/remedies/0 [ann]",
        "panel-review-recommendation 4 /decisions/0/remedies/0/recommendation/recommendedOn"
            + " in /decisions/0/remedies/0 [ann]",
        "approved 5 /decisions/1/decidedOn",
        "review-decision-made 5 /decisions/1/decidedOn",
        "review-decision-notified 6 /decisions/1/notices/0/givenOn",
        "withdrawn-by-applicant 7 /withdrawals/0/receivedOn [bob]",
        "stage-1-notice-given 8 /serviceEndings/1/notices/0/givenOn [ann]",
        "ended-by-service - /serviceEndings/0/decidedOn");
  }

  private static Approval.Builder approvalOfTwo() {
    return Approval.builder()
        .basis(ApprovalBasis.FULL_APPROVAL)
        .addCarers(
            ApprovedCarer.builder().person("ann").build(),
            ApprovedCarer.builder().person("bob").build())
        .approvedOn(day(1));
  }

  @Test
  void an_approval_its_reviews_and_its_end_are_read() {
    Approval approval =
        approvalOfTwo()
            .nation(Nation.ENGLAND)
            .noticeOfApproval(approvalNotice(2, 3))
            .addAgreements(FosterCareAgreement.builder().addPeople("ann").signedOn(day(3)).build())
            .addReviews(
                CarerReview.builder()
                    .startedOn(day(4))
                    .heldOn(day(5))
                    .reportedOn(day(6))
                    .panelHeldOn(day(7))
                    .decidedOn(day(8))
                    .outcome(ReviewConclusion.CONTINUE)
                    .notice(approvalNotice(9, 9))
                    .build(),
                CarerReview.builder()
                    .reportedOn(day(10))
                    .decidedOn(day(11))
                    .outcome(ReviewConclusion.TERMINATE)
                    .build(),
                CarerReview.builder().decidedOn(day(12)).build(),
                CarerReview.builder().build())
            .addResignations(
                Resignation.builder().addPeople("bob").receivedOn(day(13)).build(),
                Resignation.builder().inWriting(Answer.NO).receivedOn(day(14)).build())
            .termination(
                ApprovalTermination.builder().decidedOn(day(15)).effectiveOn(day(16)).build())
            .retention(RecordRetention.builder().destroyedOn(day(17)).build())
            .build();

    assertSays(
        Timelines.of(approval),
        "approved 1 /approvedOn",
        "decision-notified 2 /noticeOfApproval/notices/0/givenOn",
        "agreement-signed 3 /agreements/0/signedOn [ann]",
        "review-started 4 /reviews/0/startedOn in /reviews/0",
        "review-completed 5 /reviews/0/heldOn in /reviews/0",
        "review-considered-by-panel 7 /reviews/0/panelHeldOn in /reviews/0",
        "approval-continued 8 /reviews/0/decidedOn in /reviews/0",
        "confirmation-notified 9 /reviews/0/notice/notices/0/givenOn in /reviews/0",
        "review-completed 10 /reviews/1/reportedOn in /reviews/1",
        "resignation-received 13 /resignations/0/receivedOn in /resignations/0 [bob]",
        "approval-terminated 15 /termination/decidedOn",
        "approval-ended 16 /termination/effectiveOn",
        "records-destroyed 17 /retention/destroyedOn",
        "review-completed - /reviews/2/heldOn in /reviews/2");
  }

  @Test
  void in_northern_ireland_a_review_decides() {
    assertSays(
        Timelines.of(
            approvalOfTwo()
                .nation(Nation.NORTHERN_IRELAND)
                .addReviews(
                    CarerReview.builder()
                        .heldOn(day(10))
                        .decidedOn(day(11))
                        .outcome(ReviewConclusion.TERMINATE)
                        .build())
                .build()),
        "approved 1 /approvedOn",
        "review-completed 10 /reviews/0/heldOn in /reviews/0",
        "approval-terminated 11 /reviews/0/decidedOn in /reviews/0");
  }

  @Test
  void notice_about_a_temporary_approval_is_no_resignation() {
    assertSays(
        Timelines.of(
            approvalOfTwo()
                .nation(Nation.ENGLAND)
                .basis(ApprovalBasis.TEMPORARY_PROSPECTIVE_ADOPTER)
                .addResignations(Resignation.builder().receivedOn(day(13)).build())
                .build()),
        "temporary-approval-given-to-adopter 1 /approvedOn in /temporary",
        "temporary-approval-notice-received 13 /resignations/0/receivedOn in /resignations/0");
  }

  @Test
  void what_is_asked_of_a_decision_belongs_to_the_review_whose_notice_is_with_it() {
    Approval approval =
        approvalOfTwo()
            .nation(Nation.SCOTLAND)
            .addReviews(
                review(2, ReviewConclusion.TERMINATE),
                review(4, ReviewConclusion.REVISE_TERMS),
                review(20, ReviewConclusion.TERMINATE))
            .addDecisionReviews(
                DecisionReview.builder()
                    .subject(DecisionReviewSubject.TERMINATION)
                    .requestedOn(day(5))
                    .build(),
                DecisionReview.builder()
                    .subject(DecisionReviewSubject.TERMS_ON_APPROVAL)
                    .requestedOn(day(6))
                    .build())
            .build();

    assertEquals(
        List.of("/reviews/0", "/decisionReviews/1"),
        Timelines.of(approval).events().stream()
            .filter(event -> event.kind().equals(JourneyEvent.PANEL_REVIEW_REQUESTED))
            .map(event -> event.scope().toString())
            .toList());
  }

  private static CarerReview review(int day, ReviewConclusion outcome) {
    return CarerReview.builder().heldOn(day(day)).decidedOn(day(day)).outcome(outcome).build();
  }

  @Test
  void in_scotland_a_review_decides_and_its_decision_may_be_reviewed() {
    Approval approval =
        approvalOfTwo()
            .nation(Nation.SCOTLAND)
            .addReviews(
                CarerReview.builder()
                    .heldOn(day(2))
                    .decidedOn(day(3))
                    .outcome(ReviewConclusion.REVISE_TERMS)
                    .build())
            .addDecisionReviews(
                DecisionReview.builder()
                    .addPeople("ann")
                    .noticeOfDecision(approvalNotice(4, 4))
                    .requestedOn(day(5))
                    .panelHeldOn(day(6))
                    .decidedOn(day(7))
                    .notice(approvalNotice(8, 8))
                    .build())
            .addResignations(Resignation.builder().authorityTerminatedOn(day(10)).build())
            .addLimitExceptions(
                FosteringLimitException.builder()
                    .ground(LimitExceptionGround.SIBLINGS)
                    .since(day(11))
                    .build(),
                FosteringLimitException.builder()
                    .ground(LimitExceptionGround.EMERGENCY)
                    .since(day(12))
                    .until(day(14))
                    .referredToPanelOn(day(13))
                    .build(),
                FosteringLimitException.builder()
                    .ground(LimitExceptionGround.SHORT_TERM)
                    .since(day(15))
                    .panelHeldOn(day(16))
                    .decidedOn(day(17))
                    .foundSuitable(Answer.YES)
                    .decisionNotice(approvalNotice(18, 19))
                    .build())
            .build();

    assertSays(
        Timelines.of(approval),
        "approved 1 /approvedOn",
        "review-completed 2 /reviews/0/heldOn in /reviews/0",
        "terms-revised 3 /reviews/0/decidedOn in /reviews/0",
        "decision-notified 4 /decisionReviews/0/noticeOfDecision/notices/0/givenOn"
            + " in /decisionReviews/0 [ann]",
        "panel-review-requested 5 /decisionReviews/0/requestedOn in /decisionReviews/0 [ann]",
        "panel-review-recommendation 6 /decisionReviews/0/panelHeldOn"
            + " in /decisionReviews/0 [ann]",
        "review-decision-made 7 /decisionReviews/0/decidedOn in /decisionReviews/0 [ann]",
        "review-decision-notified 8 /decisionReviews/0/notice/notices/0/givenOn"
            + " in /decisionReviews/0 [ann]",
        "approval-terminated 10 /resignations/0/authorityTerminatedOn in /resignations/0",
        "limit-exceeded 12 /limitExceptions/1/since in /limitExceptions/1",
        "emergency-placement-made 12 /limitExceptions/1/since in /limitExceptions/1",
        "continuation-referred 13 /limitExceptions/1/referredToPanelOn in /limitExceptions/1",
        "placement-ended 14 /limitExceptions/1/until in /limitExceptions/1",
        "limit-exceeded 15 /limitExceptions/2/since in /limitExceptions/2",
        "continuation-recommended 16 /limitExceptions/2/panelHeldOn in /limitExceptions/2",
        "continuation-decided 17 /limitExceptions/2/decidedOn in /limitExceptions/2",
        "continuation-agreed 17 /limitExceptions/2/decidedOn in /limitExceptions/2",
        "continuation-notified 18 /limitExceptions/2/decisionNotice/notices/0/givenOn"
            + " in /limitExceptions/2",
        "resignation-received - /resignations/0/receivedOn in /resignations/0");
  }

  @Test
  void carers_who_are_told_on_two_days_have_a_determination_of_each() {
    Approval approval =
        approvalOfTwo()
            .addDeterminations(
                ReviewDetermination.builder()
                    .proposal(ReviewConclusion.TERMINATE)
                    .determinedOn(day(2))
                    .notice(
                        ApprovalNotice.builder()
                            .addNotices(
                                Notice.builder().givenOn(day(3)).addTo("ann").build(),
                                Notice.builder()
                                    .givenOn(day(4))
                                    .channel(NoticeChannel.SPOKEN)
                                    .addTo("bob")
                                    .build(),
                                Notice.builder().givenOn(day(8)).build())
                            .build())
                    .build())
            .build();
    String given = "/determinations/0/notice/notices/";

    assertSays(
        Timelines.of(approval),
        "approved 1 /approvedOn",
        "determined-to-terminate 3 " + given + "0/givenOn in /determinations/0 [ann]",
        "review-notified 3 " + given + "0/givenOn in /determinations/0 [ann]",
        "determined-to-terminate 8 " + given + "2/givenOn in /determinations/0 [bob]",
        "review-notified 8 " + given + "2/givenOn in /determinations/0");
  }

  @Test
  void a_determination_concerns_those_who_are_told_of_it() {
    Approval approval =
        approvalOfTwo()
            .addDeterminations(
                ReviewDetermination.builder()
                    .proposal(ReviewConclusion.TERMINATE)
                    .notice(
                        ApprovalNotice.builder()
                            .addNotices(Notice.builder().givenOn(day(3)).addTo("ann").build())
                            .build())
                    .decidedOn(day(9))
                    .outcome(ReviewConclusion.TERMINATE)
                    .effectiveOn(day(10))
                    .build())
            .build();
    String at = "/determinations/0";

    assertSays(
        Timelines.of(approval),
        "approved 1 /approvedOn",
        "determined-to-terminate 3 " + at + "/notice/notices/0/givenOn in " + at + " [ann]",
        "review-notified 3 " + at + "/notice/notices/0/givenOn in " + at + " [ann]",
        "approval-terminated 9 " + at + "/decidedOn in " + at + " [ann]",
        "approval-ended 10 " + at + "/effectiveOn [ann]");
  }

  @Test
  void a_determination_on_an_approval_has_its_answers_and_its_decision() {
    Approval approval =
        approvalOfTwo()
            .addDeterminations(
                ReviewDetermination.builder()
                    .proposal(ReviewConclusion.TERMINATE)
                    .determinedOn(day(2))
                    .notice(approvalNotice(3, 4))
                    .addResponses(
                        reply(DeterminationReply.REPRESENTATIONS, 5, "ann"),
                        reply(DeterminationReply.INDEPENDENT_REVIEW, 6, "bob"),
                        reply(DeterminationReply.NO_RESPONSE, 7, "bob"))
                    .independentRecommendationOn(day(8))
                    .decidedOn(day(9))
                    .outcome(ReviewConclusion.TERMINATE)
                    .build(),
                ReviewDetermination.builder()
                    .proposal(ReviewConclusion.REVISE_TERMS)
                    .determinedOn(day(10))
                    .addResponses(
                        DeterminationResponse.builder()
                            .kind(DeterminationReply.WRITTEN_AGREEMENT)
                            .receivedOn(day(11))
                            .build())
                    .decidedOn(day(12))
                    .outcome(ReviewConclusion.CONTINUE)
                    .build(),
                ReviewDetermination.builder().build())
            .build();

    assertSays(
        Timelines.of(approval),
        "approved 1 /approvedOn",
        "determined-to-terminate 3 /determinations/0/notice/notices/0/givenOn in /determinations/0",
        "review-notified 3 /determinations/0/notice/notices/0/givenOn in /determinations/0",
        "review-determination-received 4 /determinations/0/notice/notices/0/receivedOn"
            + " in /determinations/0",
        "representations-received 5 /determinations/0/responses/0/receivedOn"
            + " in /determinations/0 [ann]",
        "independent-review-requested 6 /determinations/0/responses/1/receivedOn"
            + " in /determinations/0 [bob]",
        "independent-recommendation 8 /determinations/0/independentRecommendationOn"
            + " in /determinations/0",
        "approval-terminated 9 /determinations/0/decidedOn in /determinations/0",
        "determined-to-revise-terms 10 /determinations/1/determinedOn in /determinations/1",
        "terms-agreed-in-writing 11 /determinations/1/responses/0/receivedOn"
            + " in /determinations/1",
        "approval-continued 12 /determinations/1/decidedOn in /determinations/1",
        "determined-on-approval - /determinations/2/determinedOn in /determinations/2");
  }

  private static DeterminationResponse reply(DeterminationReply kind, int on, String person) {
    return DeterminationResponse.builder().kind(kind).receivedOn(day(on)).person(person).build();
  }

  @Test
  void a_temporary_approval_is_no_approval_that_reviews_run_from() {
    TemporaryApproval temporary =
        TemporaryApproval.builder()
            .placementStartedOn(day(2))
            .addExtensions(
                TemporaryApprovalExtension.builder()
                    .ground(ExtensionGround.ASSESSMENT_UNFINISHED)
                    .nominatedOfficerApprovedOn(day(3))
                    .build(),
                TemporaryApprovalExtension.builder()
                    .ground(ExtensionGround.REVIEW_OUTCOME_AWAITED)
                    .build())
            .endedOn(day(5))
            .placementEndedOn(day(6))
            .build();
    Approval.Builder approval = Approval.builder().approvedOn(day(1)).temporary(temporary);
    String[] rest = {
      "temporary-approval-extended 3 /temporary/extensions/0/nominatedOfficerApprovedOn"
          + " in /temporary",
      "temporary-approval-ended 5 /temporary/endedOn in /temporary",
      "placement-ended 6 /temporary/placementEndedOn in /temporary",
      "temporary-approval-extended-for-review -"
          + " /temporary/extensions/1/nominatedOfficerApprovedOn in /temporary"
    };
    String connected = "temporary-approval-given 1 /approvedOn in /temporary\n";
    String all = String.join("\n", rest);

    assertEquals(connected + all, said(Timelines.of(approval.build())));
    assertEquals(
        connected + all,
        said(Timelines.of(approval.basis(ApprovalBasis.TEMPORARY_CONNECTED_PERSON).build())));
    assertEquals(
        "temporary-approval-given-to-adopter 1 /approvedOn in /temporary\n" + all,
        said(Timelines.of(approval.basis(ApprovalBasis.TEMPORARY_PROSPECTIVE_ADOPTER).build())));
    assertSays(
        Timelines.of(
            approval
                .basis(ApprovalBasis.FULL_APPROVAL)
                .approvedOn(day(20))
                .temporary(TemporaryApproval.builder().build())
                .addStatusHistory(
                    ApprovalStatusChange.builder()
                        .status(ApprovalStatus.APPROVED)
                        .effectiveOn(day(20))
                        .build(),
                    ApprovalStatusChange.builder()
                        .status(ApprovalStatus.TEMPORARILY_APPROVED)
                        .effectiveOn(day(1))
                        .build())
                .build()),
        "temporary-approval-given 1 /approvedOn in /temporary",
        "approved 20 /approvedOn");
    assertSays(Timelines.of(Approval.builder().basis(ApprovalBasis.IMMEDIATE_PLACEMENT).build()));
  }

  @Test
  void a_move_calls_for_a_meeting_where_a_child_lives_there_and_leaves_it_open_where_unsaid() {
    Approval approval =
        approvalOfTwo()
            .addTransfers(
                CarerTransfer.builder()
                    .intentionNotifiedOn(day(2))
                    .childInPlacement(Answer.YES)
                    .referenceRequestedOn(day(3))
                    .referenceGivenOn(day(4))
                    .meetingHeldOn(day(5))
                    .build(),
                CarerTransfer.builder()
                    .intentionNotifiedOn(day(6))
                    .childInPlacement(Answer.NO)
                    .build(),
                CarerTransfer.builder().intentionNotifiedOn(day(7)).addPeople("ann").build())
            .build();

    assertSays(
        Timelines.of(approval),
        "approved 1 /approvedOn",
        "transfer-intention-notified 2 /transfers/0/intentionNotifiedOn in /transfers/0",
        "transfer-meeting-called-for 2 /transfers/0/intentionNotifiedOn in /transfers/0",
        "transfer-reference-requested 3 /transfers/0/referenceRequestedOn in /transfers/0",
        "transfer-reference-given 4 /transfers/0/referenceGivenOn in /transfers/0",
        "transfer-meeting-held 5 /transfers/0/meetingHeldOn in /transfers/0",
        "transfer-intention-notified 6 /transfers/1/intentionNotifiedOn in /transfers/1",
        "transfer-intention-notified 7 /transfers/2/intentionNotifiedOn in /transfers/2 [ann]",
        "transfer-meeting-called-for - /transfers/2/childInPlacement in /transfers/2 [ann]");
  }

  @Test
  void a_closure_and_the_ways_to_end_are_read_once_each() {
    assertSays(
        Timelines.of(
            approvalOfTwo()
                .serviceClosure(
                    ServiceClosure.builder()
                        .ceasedOn(day(2))
                        .extendedUntil(day(30))
                        .decidedOn(day(28))
                        .build())
                .addStatusHistory(
                    ApprovalStatusChange.builder()
                        .status(ApprovalStatus.TERMINATED)
                        .effectiveOn(day(28))
                        .build())
                .termination(ApprovalTermination.builder().effectiveOn(day(29)).build())
                .retention(
                    RecordRetention.builder()
                        .addAnchors(
                            anchor(RetentionEvent.APPROVAL_TERMINATED, 29),
                            anchor(RetentionEvent.APPLICATION_REFUSED, 30),
                            anchor(RetentionEvent.CARER_DIED, 31))
                        .build())
                .build()),
        "approved 1 /approvedOn",
        "service-ceased 2 /serviceClosure/ceasedOn in /serviceClosure",
        "reassessed-after-closure 28 /serviceClosure/decidedOn in /serviceClosure",
        "approval-ended 28 /statusHistory/0/effectiveOn",
        "refused 30 /retention/anchors/1/occurredOn",
        "closure-approval-extended - /serviceClosure/extendedUntil in /serviceClosure");
    assertSays(
        Timelines.of(
            Approval.builder()
                .approvedOn(day(1))
                .addCarers(
                    ApprovedCarer.builder().person("ann").until(day(9)).build(),
                    ApprovedCarer.builder().person("bob").build())
                .build()),
        "approved 1 /approvedOn",
        "approval-ended 9 /carers/0/until [ann]");
  }

  private static RetentionAnchor anchor(RetentionEvent event, int on) {
    return RetentionAnchor.builder().event(event).occurredOn(day(on)).build();
  }

  private static Application.Builder application() {
    return Application.builder()
        .receivedOn(day(1))
        .addApplicants(
            Applicant.builder().person("ann").build(), Applicant.builder().person("bob").build());
  }

  @Test
  void an_application_is_received_taken_up_or_declined_and_may_end() {
    assertSays(
        Timelines.of(
            application()
                .decisionToAssess(
                    DecisionToAssess.builder()
                        .choice(AssessmentChoice.ASSESS)
                        .decidedOn(day(2))
                        .build())
                .withdrawal(Withdrawal.builder().addPeople("bob").receivedOn(day(3)).build())
                .build()),
        "application-received 1 /receivedOn",
        "assessment-agreed 2 /decisionToAssess/decidedOn",
        "withdrawn-by-applicant 3 /withdrawal/receivedOn [bob]");
    assertSays(
        Timelines.of(
            application()
                .decisionToAssess(
                    DecisionToAssess.builder().choice(AssessmentChoice.DECLINE).build())
                .build()),
        "application-received 1 /receivedOn",
        "application-declined - /decisionToAssess/decidedOn");
    assertSays(
        Timelines.of(application().decisionToAssess(DecisionToAssess.builder().build()).build()),
        "application-received 1 /receivedOn");
  }

  @Test
  void how_the_service_ended_an_application_decides_which_event_it_is() {
    assertSays(
        Timelines.of(ended(ServiceEndingKind.NOT_SUITABLE_STAGE_1, true)),
        "application-received 1 /receivedOn",
        "stage-1-notice-given 5 /endedByService/notices/0/givenOn");
    assertSays(
        Timelines.of(ended(ServiceEndingKind.SPECIFIED_OFFENCE_STAGE_1, false)),
        "application-received 1 /receivedOn",
        "ended-by-service 4 /endedByService/decidedOn");
    assertSays(
        Timelines.of(ended(ServiceEndingKind.FINAL_DECISION_NOT_TO_APPROVE, true)),
        "application-received 1 /receivedOn",
        "refused 4 /endedByService/decidedOn");
    assertSays(
        Timelines.of(ended(ServiceEndingKind.NO_REPLY, true)),
        "application-received 1 /receivedOn",
        "ended-by-service 4 /endedByService/decidedOn");
  }

  private static Application ended(ServiceEndingKind kind, boolean told) {
    ServiceEnding.Builder ending = ServiceEnding.builder().kind(kind).decidedOn(day(4));
    return application()
        .endedByService(told ? ending.addNotices(notice(5)).build() : ending.build())
        .build();
  }

  private static ContactAttempt contact(
      int on, ContactDirection direction, ContactPurpose purpose, ContactOutcome outcome) {
    return ContactAttempt.builder()
        .at(moment(on))
        .direction(direction)
        .purpose(purpose)
        .outcome(outcome)
        .build();
  }

  private static Moment moment(int on) {
    return Moment.of(day(on).atTime(23, 30).atOffset(java.time.ZoneOffset.UTC));
  }

  @Test
  void an_enquiry_is_read_with_its_contacts() {
    Enquiry enquiry =
        Enquiry.builder()
            .receivedAt(moment(1))
            .addContacts(
                contact(
                    2,
                    ContactDirection.OUTGOING,
                    ContactPurpose.INFORMATION,
                    ContactOutcome.UNDELIVERABLE),
                contact(
                    3, ContactDirection.OUTGOING, ContactPurpose.INFORMATION, ContactOutcome.SENT),
                contact(
                    4,
                    ContactDirection.INCOMING,
                    ContactPurpose.FIRST_CONVERSATION,
                    ContactOutcome.REACHED),
                contact(
                    5,
                    ContactDirection.OUTGOING,
                    ContactPurpose.FIRST_VISIT,
                    ContactOutcome.ATTENDED),
                contact(
                    6,
                    ContactDirection.OUTGOING,
                    ContactPurpose.FIRST_VISIT,
                    ContactOutcome.DID_NOT_ATTEND))
            .addStatusHistory(
                EnquiryStatusChange.builder()
                    .status(EnquiryStatus.INVITED_TO_APPLY)
                    .effectiveOn(day(7))
                    .build(),
                EnquiryStatusChange.builder()
                    .status(EnquiryStatus.IN_CONTACT)
                    .effectiveOn(day(8))
                    .build())
            .closing(EnquiryClosing.builder().closedOn(day(9)).build())
            .build();

    assertSays(
        Timelines.of(enquiry),
        "enquiry-received 1 /receivedAt",
        "contact-attempted 2 /contacts/0/at",
        "contact-attempted 3 /contacts/1/at",
        "information-sent 3 /contacts/1/at",
        "first-contact-made 4 /contacts/2/at",
        "initial-call-held 4 /contacts/2/at",
        "contact-attempted 5 /contacts/3/at",
        "first-contact-made 5 /contacts/3/at",
        "initial-visit-held 5 /contacts/3/at",
        "contact-attempted 6 /contacts/4/at",
        "invited-to-apply 7 /statusHistory/0/effectiveOn",
        "enquiry-closed 9 /closing/closedOn");
  }

  @Test
  void a_visit_and_an_appointment_that_was_kept_are_contacts_with_the_enquirers() {
    Enquiry enquiry =
        Enquiry.builder()
            .receivedAt(moment(1))
            .addAppointments(
                Appointment.builder()
                    .status(AppointmentStatus.KEPT)
                    .at(moment(2))
                    .purpose(ContactPurpose.FIRST_CONVERSATION)
                    .build(),
                Appointment.builder()
                    .status(AppointmentStatus.MISSED)
                    .at(moment(3))
                    .purpose(ContactPurpose.FIRST_VISIT)
                    .build())
            .addVisits(EnquiryVisit.builder().visitedOn(day(4)).build())
            .build();

    assertSays(
        Timelines.of(enquiry),
        "enquiry-received 1 /receivedAt",
        "first-contact-made 2 /appointments/0/at",
        "initial-call-held 2 /appointments/0/at",
        "first-contact-made 4 /visits/0/visitedOn",
        "initial-visit-held 4 /visits/0/visitedOn");
  }

  @Test
  void a_handover_is_sent_acknowledged_and_accepted() {
    Handover handover =
        Handover.builder()
            .sender(organisation("hub"))
            .receiver(organisation("council"))
            .subject(
                DocumentReference.builder()
                    .documentType("enquiry")
                    .identifier(Identifier.of("example.org", "1"))
                    .build())
            .sentAt(moment(1))
            .addStatusHistory(
                handed(HandoverStatus.SENT, 1),
                handed(HandoverStatus.ACKNOWLEDGED, 2),
                handed(HandoverStatus.ACCEPTED, 3))
            .build();

    assertSays(
        Timelines.of(handover),
        "handover-sent 1 /sentAt",
        "handover-acknowledged 2 /statusHistory/1",
        "handover-accepted 3 /statusHistory/2");
  }

  private static HandoverStatusChange handed(HandoverStatus status, int on) {
    return HandoverStatusChange.builder().status(status).effectiveOn(day(on)).build();
  }

  private static OrganisationReference organisation(String name) {
    return OrganisationReference.builder().name(name).build();
  }

  @Test
  void the_documents_of_one_case_make_one_timeline() {
    Application application =
        application()
            .decisionToAssess(
                DecisionToAssess.builder()
                    .choice(AssessmentChoice.ASSESS)
                    .decidedOn(day(2))
                    .build())
            .build();
    Assessment assessment =
        assessmentOfTwo()
            .decidedToAssessOn(day(2))
            .addReports(AssessmentReport.builder().completedOn(day(3)).build())
            .addDecisions(
                AssessmentDecision.builder().kind(DecisionKind.APPROVE).decidedOn(day(4)).build())
            .build();
    Approval approval = approvalOfTwo().approvedOn(day(4)).build();

    assertSays(
        Timelines.of(application, assessment, approval),
        "application-received 1 /application/receivedOn",
        "assessment-agreed 2 /application/decisionToAssess/decidedOn",
        "full-report-completed 3 /assessment/reports/0/completedOn in /assessment/reports/0",
        "approved 4 /assessment/decisions/0/decidedOn");
  }

  @Test
  void a_timeline_finds_events_by_kind_and_part() {
    Timeline timeline =
        Timelines.of(
            approvalOfTwo()
                .addReviews(
                    CarerReview.builder().heldOn(day(9)).build(),
                    CarerReview.builder().heldOn(day(5)).build())
                .build());
    JourneyEvent completed = JourneyEvent.REVIEW_COMPLETED;

    assertEquals(
        List.of("/reviews/1/heldOn", "/reviews/0/heldOn"),
        timeline.events(completed).stream().map(event -> event.pointer().toString()).toList());
    assertEquals(
        List.of("/reviews/0/heldOn"),
        timeline.events(completed, Pointer.ROOT.property("reviews").index(0)).stream()
            .map(event -> event.pointer().toString())
            .toList());
    assertEquals(List.of(), timeline.events(completed, Pointer.ROOT));
  }

  @Test
  void an_event_shows_where_and_not_when_nor_who() {
    Event event =
        new Event(
            JourneyEvent.APPROVED,
            Optional.of(day(1)),
            Pointer.ROOT.property("approvedOn"),
            Pointer.ROOT,
            Set.of("canary"));

    assertEquals("Event[approved at /approvedOn]", event.toString());
    assertFalse(new Timeline(List.of(event)).toString().contains("canary"));
  }

  @Test
  void people_are_known_where_the_documents_name_them_alike() {
    Map<String, Pointer> two =
        Map.of("ann", Pointer.ROOT.property("a"), "bob", Pointer.ROOT.property("b"));
    Timeline both = new Timeline(List.of(), two);
    Timeline one = new Timeline(List.of(), Map.of("ann", Pointer.ROOT.property("c")));
    Timeline other = new Timeline(List.of(), Map.of("p1", Pointer.ROOT.property("d")));

    assertEquals(two, both.with(one).people());
    assertEquals(two.keySet(), one.with(both).people().keySet());
    assertEquals(two, both.with(new Timeline(List.of())).people());
    assertEquals(Map.of(), both.with(other).people());
    assertEquals(
        Pointer.ROOT.property("approval").property("a"),
        both.under("approval").people().get("ann"));
  }
}
