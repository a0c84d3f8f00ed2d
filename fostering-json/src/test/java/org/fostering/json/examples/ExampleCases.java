package org.fostering.json.examples;

import java.time.LocalDate;
import java.util.List;
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
import org.fostering.model.assessment.QualifyingDetermination;
import org.fostering.model.assessment.QualifyingDeterminationKind;
import org.fostering.model.assessment.RecommendationKind;
import org.fostering.model.assessment.ReportKind;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.assessment.StageOneNotice;
import org.fostering.model.assessment.StageTwo;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovedCarer;
import org.fostering.model.carer.CarerReview;
import org.fostering.model.carer.FosterCareAgreement;
import org.fostering.model.carer.Resignation;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.AssessmentRoleKind;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Notice;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;

/** A few made-up cases, each of which shows where a case can stand on 22 November 2026. */
final class ExampleCases {

  private static final String SYSTEM = "urn:example.org:case";

  private ExampleCases() {}

  static List<Document> make() {
    return List.of(
        application("A1", "2026-09-28", "2026-10-05", "Ann Sample"),
        inStageOne(),
        application("A2", "2026-06-01", "2026-06-08", "Bob Sample"),
        passedBySilence(),
        determined(),
        reviewDueInScotland(),
        reviewedInWales(),
        resigned(),
        lawless());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Identifier number(String value) {
    return Identifier.builder().system(SYSTEM).value(value).build();
  }

  private static Person person(String name) {
    return Person.builder().id("p1").name(PersonName.builder().fullName(name).build()).build();
  }

  private static Document application(String number, String received, String decided, String name) {
    return Application.builder()
        .addIdentifiers(number(number))
        .receivedOn(day(received))
        .decisionToAssess(
            DecisionToAssess.builder()
                .choice(AssessmentChoice.ASSESS)
                .decidedOn(day(decided))
                .build())
        .addPeople(person(name))
        .addApplicants(Applicant.builder().person("p1").build())
        .build();
  }

  private static Assessment.Builder assessment(String number, String name) {
    return Assessment.builder()
        .addIdentifiers(number(number))
        .nation(Nation.ENGLAND)
        .addPeople(person(name))
        .addRoles(AssessmentRole.builder().person("p1").role(AssessmentRoleKind.APPLICANT).build());
  }

  private static DocumentReference application(String number) {
    return DocumentReference.builder()
        .documentType("application")
        .identifier(number(number))
        .build();
  }

  /** All the information is there since 13 November: notice may be given until the 27th. */
  private static Document inStageOne() {
    return assessment("B1", "Ann Sample")
        .application(application("A1"))
        .decidedToAssessOn(day("2026-10-05"))
        .stageOne(
            StageOne.builder()
                .startedOn(day("2026-10-05"))
                .allInformationObtainedOn(day("2026-11-13"))
                .build())
        .build();
  }

  /** No notice came within ten working days, and stage 2 goes on. */
  private static Document passedBySilence() {
    return assessment("B2", "Bob Sample")
        .application(application("A2"))
        .decidedToAssessOn(day("2026-06-08"))
        .stageOne(
            StageOne.builder()
                .startedOn(day("2026-06-08"))
                .allInformationObtainedOn(day("2026-07-31"))
                .build())
        .stageTwo(StageTwo.builder().startedOn(day("2026-07-01")).build())
        .build();
  }

  private static Notice notice(String given, String received) {
    return Notice.builder()
        .channel(NoticeChannel.LETTER)
        .givenOn(day(given))
        .receivedOn(day(received))
        .build();
  }

  /** The time to answer runs from the date of the determination; read otherwise, from receipt. */
  private static Document determined() {
    return assessment("B3", "Cai Sample")
        .decidedToAssessOn(day("2026-04-01"))
        .stageOne(
            StageOne.builder()
                .startedOn(day("2026-04-01"))
                .allInformationObtainedOn(day("2026-05-15"))
                .build())
        .stageTwo(
            StageTwo.builder()
                .startedOn(day("2026-04-20"))
                .allInformationObtainedOn(day("2026-09-18"))
                .build())
        .addReports(
            AssessmentReport.builder()
                .kind(ReportKind.FULL)
                .completedOn(day("2026-09-25"))
                .addSharing(notice("2026-09-28", "2026-09-28"))
                .observationsReceivedOn(day("2026-10-07"))
                .sentToPanelOn(day("2026-10-08"))
                .build())
        .addPanelMeetings(
            PanelMeeting.builder()
                .papersSentOn(day("2026-10-12"))
                .metOn(day("2026-10-28"))
                .quorumMet(Answer.YES)
                .addRecommendations(
                    PanelRecommendation.builder().kind(RecommendationKind.NOT_SUITABLE).build())
                .minutesFinalOn(day("2026-11-03"))
                .build())
        .addQualifyingDeterminations(
            QualifyingDetermination.builder()
                .kind(QualifyingDeterminationKind.NOT_APPROVE)
                .determinedOn(day("2026-11-05"))
                .specifiedOffenceBasis(Answer.NO)
                .addNotices(notice("2026-11-06", "2026-11-09"))
                .build())
        .build();
  }

  private static Approval.Builder approval(String number, Nation nation, String on, String name) {
    return Approval.builder()
        .addIdentifiers(number(number))
        .nation(nation)
        .basis(ApprovalBasis.FULL_APPROVAL)
        .approvedOn(day(on))
        .addPeople(person(name))
        .addCarers(ApprovedCarer.builder().person("p1").since(day(on)).build())
        .addAgreements(
            FosterCareAgreement.builder().addPeople("p1").signedOn(day(on).plusDays(7)).build());
  }

  private static Document reviewDueInScotland() {
    return approval("C1", Nation.SCOTLAND, "2025-12-01", "Dot Sample").build();
  }

  private static Document reviewedInWales() {
    return approval("C2", Nation.WALES, "2024-03-04", "Eluned Sample")
        .addReviews(CarerReview.builder().heldOn(day("2025-03-03")).build())
        .addReviews(CarerReview.builder().heldOn(day("2026-02-27")).build())
        .build();
  }

  private static Document resigned() {
    return approval("C3", Nation.ENGLAND, "2023-05-10", "Flo Sample")
        .addReviews(CarerReview.builder().heldOn(day("2024-05-01")).build())
        .addReviews(CarerReview.builder().heldOn(day("2025-04-28")).build())
        .addReviews(CarerReview.builder().heldOn(day("2026-04-27")).build())
        .addResignations(
            Resignation.builder()
                .addPeople("p1")
                .inWriting(Answer.YES)
                .receivedOn(day("2026-11-02"))
                .build())
        .build();
  }

  /** The notice came when stage 1 had passed, and an approval without report and panel. */
  private static Document lawless() {
    return assessment("B4", "Gil Sample")
        .decidedToAssessOn(day("2026-06-01"))
        .stageOne(
            StageOne.builder()
                .startedOn(day("2026-06-01"))
                .allInformationObtainedOn(day("2026-07-10"))
                .addNotSuitableNotices(
                    StageOneNotice.builder()
                        .specifiedOffenceBasis(Answer.NO)
                        .addNotices(notice("2026-08-03", "2026-08-04"))
                        .build())
                .build())
        .addDecisions(
            AssessmentDecision.builder()
                .kind(DecisionKind.APPROVE)
                .decidedOn(day("2026-10-01"))
                .build())
        .build();
  }
}
