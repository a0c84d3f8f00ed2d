package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentCheck;
import org.fostering.model.assessment.AssessmentDecision;
import org.fostering.model.assessment.AssessmentReport;
import org.fostering.model.assessment.AssessmentRole;
import org.fostering.model.assessment.DecisionKind;
import org.fostering.model.assessment.PanelMeeting;
import org.fostering.model.assessment.PanelRecommendation;
import org.fostering.model.assessment.QualifyingDetermination;
import org.fostering.model.assessment.QualifyingDeterminationKind;
import org.fostering.model.assessment.Remedy;
import org.fostering.model.assessment.ReportKind;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.assessment.StageTwo;
import org.fostering.model.code.AssessmentRoleKind;
import org.fostering.model.code.CheckKind;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.code.RemedyKind;
import org.fostering.model.code.RemedyOutcome;
import org.fostering.model.common.Notice;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.rules.timeline.EventCollector.Part;

/** The events of an assessment. */
final class AssessmentEvents {

  private static final Part ROOT = Part.ofCase(Pointer.ROOT);

  private static final Set<JourneyEvent> REVIEWS =
      Set.of(JourneyEvent.INDEPENDENT_REVIEW_REQUESTED, JourneyEvent.PANEL_REVIEW_REQUESTED);

  /** By which no review was open, or none is sought any more: what was asked for stops no time. */
  private static final Set<RemedyOutcome> NO_REVIEW =
      Set.of(RemedyOutcome.WITHDRAWN, RemedyOutcome.OUT_OF_TIME, RemedyOutcome.NOT_ELIGIBLE);

  private final EventCollector recorder;

  private AssessmentEvents(EventCollector recorder) {
    this.recorder = recorder;
  }

  static Timeline of(Assessment assessment) {
    EventCollector recorder = new EventCollector();
    for (int i = 0; i < assessment.getRoles().size(); i++) {
      AssessmentRole role = assessment.getRoles().get(i);
      if (role.getRole().equals(AssessmentRoleKind.APPLICANT)) {
        recorder.person(role.getPerson(), Pointer.ROOT.property("roles").index(i));
      }
    }
    new AssessmentEvents(recorder).read(assessment);
    return recorder.timeline();
  }

  private void read(Assessment assessment) {
    recorder.on(
        JourneyEvent.ASSESSMENT_AGREED,
        assessment.getDecidedToAssessOn(),
        ROOT.at("decidedToAssessOn"));
    assessment.getStageOne().ifPresent(this::stageOne);
    assessment.getStageTwo().ifPresent(this::stageTwo);
    ROOT.eachAlone("checks", assessment.getChecks(), this::check);
    ROOT.each(
        "preparation",
        assessment.getPreparation(),
        (training, part) ->
            recorder.on(
                JourneyEvent.TRAINING_COMPLETED,
                training.getCompletedOn(),
                part.at("completedOn").concerning(training.getAttendees())));
    ROOT.eachAlone("reports", assessment.getReports(), this::report);
    ROOT.eachAlone(
        "panelMeetings",
        assessment.getPanelMeetings(),
        (meeting, part) -> {
          met(meeting, part);
          if (!Timelines.isWithoutEffect(meeting, assessment)) {
            recommended(meeting, part);
          }
        });
    ROOT.eachAlone(
        "qualifyingDeterminations", assessment.getQualifyingDeterminations(), this::determination);
    ROOT.each("decisions", assessment.getDecisions(), this::decision);
    ROOT.each(
        "withdrawals",
        assessment.getWithdrawals(),
        (withdrawal, part) -> ApplicationEvents.withdrawn(withdrawal, part, recorder));
    ROOT.each(
        "serviceEndings",
        assessment.getServiceEndings(),
        (ending, part) -> ApplicationEvents.ended(ending, part, recorder));
  }

  /** The records of another service are asked for, and access is given to them. */
  private void check(AssessmentCheck check, Part part) {
    if (check.getKind().equals(CheckKind.OTHER_SERVICE_RECORDS)) {
      recorder.on(
          JourneyEvent.RECORDS_ACCESS_REQUESTED, check.getRequestedOn(), part.at("requestedOn"));
      recorder.on(JourneyEvent.RECORDS_ACCESS_GIVEN, check.getReceivedOn(), part.at("receivedOn"));
    }
  }

  private void stageOne(StageOne stage) {
    Part part = ROOT.at("stageOne");
    recorder.on(JourneyEvent.STAGE_1_STARTED, stage.getStartedOn(), part.at("startedOn"));
    recorder.on(
        JourneyEvent.STAGE_1_INFORMATION_COMPLETE,
        stage.getAllInformationObtainedOn(),
        part.at("allInformationObtainedOn"));
    part.each(
        "supersededCompletions",
        stage.getSupersededCompletions(),
        (completion, place) ->
            recorder.happened(
                JourneyEvent.STAGE_1_INFORMATION_FOUND_INCOMPLETE,
                completion.getFoundIncompleteOn(),
                place.at("foundIncompleteOn")));
    part.each(
        "notSuitableNotices",
        stage.getNotSuitableNotices(),
        (notice, place) ->
            recorder.notices(
                JourneyEvent.STAGE_1_NOTICE_GIVEN,
                notice.getNotices(),
                place.at("notices").concerning(notice.getConcerns())));
  }

  private void stageTwo(StageTwo stage) {
    Part part = ROOT.at("stageTwo");
    recorder.on(JourneyEvent.STAGE_2_STARTED, stage.getStartedOn(), part.at("startedOn"));
    recorder.on(
        JourneyEvent.STAGE_2_INFORMATION_COMPLETE,
        stage.getAllInformationObtainedOn(),
        part.at("allInformationObtainedOn"));
    recorder.on(
        JourneyEvent.THOUGHT_UNLIKELY_SUITABLE,
        stage.getThoughtUnlikelySuitableOn(),
        part.at("thoughtUnlikelySuitableOn"));
  }

  private void report(AssessmentReport report, Part own) {
    Part part = own.concerning(report.getConcerns());
    boolean brief = report.getKind().equals(Optional.of(ReportKind.BRIEF));
    recorder.on(
        brief ? JourneyEvent.BRIEF_REPORT_COMPLETED : JourneyEvent.FULL_REPORT_COMPLETED,
        report.getCompletedOn(),
        part.at("completedOn"));
    // The time for observations begins with the invitation to make them.
    if (!report.getObservationsInvited().equals(Optional.of(Answer.NO))) {
      recorder.notices(
          JourneyEvent.REPORT_SHARED,
          JourneyEvent.REPORT_SHARED,
          report.getSharing(),
          part.at("sharing"));
    }
    recorder.on(
        JourneyEvent.OBSERVATIONS_RECEIVED,
        report.getObservationsReceivedOn(),
        part.at("observationsReceivedOn"));
    recorder.on(
        JourneyEvent.PAPERS_SENT_TO_PANEL, report.getSentToPanelOn(), part.at("sentToPanelOn"));
  }

  private void met(PanelMeeting meeting, Part part) {
    recorder.on(
        JourneyEvent.PAPERS_SENT_TO_MEMBERS, meeting.getPapersSentOn(), part.at("papersSentOn"));
    recorder.on(JourneyEvent.PANEL_MET, meeting.getMetOn(), part.at("metOn"));
  }

  private void recommended(PanelMeeting meeting, Part part) {
    part.each(
        "recommendations",
        meeting.getRecommendations(),
        (recommendation, place) ->
            recorder.happened(
                recommended(meeting.getPurpose(), recommendation),
                recommendation.getRecommendedOn().or(meeting::getMetOn),
                place.concerning(recommendation.getConcerns())));
    recorder.on(
        JourneyEvent.RECOMMENDATION_AND_MINUTES_RECEIVED,
        meeting.getMinutesFinalOn(),
        part.at("minutesFinalOn"));
  }

  private static JourneyEvent recommended(
      Optional<PanelPurpose> purpose, PanelRecommendation recommendation) {
    if (purpose.equals(Optional.of(PanelPurpose.INDEPENDENT_REVIEW))) {
      return JourneyEvent.INDEPENDENT_RECOMMENDATION;
    }
    if (purpose.equals(Optional.of(PanelPurpose.REQUESTED_REVIEW))) {
      return JourneyEvent.PANEL_REVIEW_RECOMMENDATION;
    }
    return switch (recommendation.getKind()) {
      case SUITABLE -> JourneyEvent.RECOMMENDED_SUITABLE;
      case NOT_SUITABLE -> JourneyEvent.RECOMMENDED_NOT_SUITABLE;
      case FULL_REPORT_REQUESTED -> JourneyEvent.FULL_REPORT_REQUESTED;
      case MORE_INFORMATION_REQUESTED, DEFERRED -> JourneyEvent.PANEL_DEFERRED;
    };
  }

  private void determination(QualifyingDetermination determination, Part own) {
    // The determination is the written notice: what was only said starts no time.
    if (EventCollector.areSpoken(determination.getNotices()) || isWithdrawn(determination)) {
      return;
    }
    Part part = own.concerning(determination.getConcerns());
    Optional<LocalDate> on = determination.getDeterminedOn();
    Part determinedAt = part.at("determinedOn");
    List<Notice> notices = determination.getNotices();
    Part notifiedAt = part.at("notices");
    boolean ofApplication = determination.getKind() == QualifyingDeterminationKind.NOT_APPROVE;
    if (ofApplication) {
      recorder.on(JourneyEvent.PROPOSAL_DECIDED, on, determinedAt);
    }
    recorder.determined(event(determination.getKind()), on, determinedAt, notices, notifiedAt);
    // The notice of a proposal is not that of a decision, nor that under a review one of approval.
    if (ofApplication) {
      recorder.received(JourneyEvent.DETERMINATION_RECEIVED, notices, notifiedAt);
      recorder.notices(
          JourneyEvent.PROPOSAL_TOLD, JourneyEvent.PROPOSAL_NOTIFIED, notices, notifiedAt);
    } else {
      recorder.received(JourneyEvent.REVIEW_DETERMINATION_RECEIVED, notices, notifiedAt);
      recorder.notices(JourneyEvent.REVIEW_NOTIFIED, notices, notifiedAt);
    }
    recorder.on(
        JourneyEvent.TERMS_AGREED_IN_WRITING,
        determination.getAgreedInWritingOn(),
        part.at("agreedInWritingOn"));
    part.eachAlone("remedies", determination.getRemedies(), this::remedy);
  }

  /** A proposal that the service took back leaves nothing to answer or to decide. */
  private static boolean isWithdrawn(QualifyingDetermination determination) {
    return determination.getRemedies().stream()
        .anyMatch(
            its -> its.getOutcome().equals(Optional.of(RemedyOutcome.DETERMINATION_WITHDRAWN)));
  }

  private static JourneyEvent event(QualifyingDeterminationKind kind) {
    return switch (kind) {
      case NOT_APPROVE -> JourneyEvent.DETERMINED_NOT_TO_APPROVE;
      case TERMINATE -> JourneyEvent.DETERMINED_TO_TERMINATE;
      case REVISE_TERMS -> JourneyEvent.DETERMINED_TO_REVISE_TERMS;
    };
  }

  private void decision(AssessmentDecision decision, Part own) {
    Part part = own.concerning(decision.getConcerns());
    boolean reviewed = decision.getReviewedDecision().equals(Optional.of(Answer.YES));
    recorder.happened(
        decision.getKind() == DecisionKind.APPROVE ? JourneyEvent.APPROVED : JourneyEvent.REFUSED,
        decision.getDecidedOn(),
        part.at("decidedOn"));
    if (reviewed) {
      recorder.happened(
          JourneyEvent.REVIEW_DECISION_MADE, decision.getDecidedOn(), part.at("decidedOn"));
    }
    recorder.notices(
        JourneyEvent.DECISION_TOLD,
        reviewed ? JourneyEvent.REVIEW_DECISION_NOTIFIED : JourneyEvent.DECISION_NOTIFIED,
        decision.getNotices(),
        part.at("notices"));
    part.eachAlone("remedies", decision.getRemedies(), this::remedy);
  }

  private void remedy(Remedy remedy, Part own) {
    Part part = remedy.getConcerns().isEmpty() ? own : own.concerning(remedy.getConcerns());
    JourneyEvent asked = asked(remedy.getKind());
    if (REVIEWS.contains(asked) && remedy.getOutcome().filter(NO_REVIEW::contains).isPresent()) {
      return;
    }
    recorder.happened(asked, remedy.getRequestedOn(), part.at("requestedOn"));
    recorder.on(
        JourneyEvent.INDEPENDENT_REVIEW_NOTIFIED,
        remedy.getServiceNotifiedOn(),
        part.at("serviceNotifiedOn"));
    recorder.on(
        JourneyEvent.INDEPENDENT_REVIEW_PAPERS_SENT,
        remedy.getPapersSentOn(),
        part.at("papersSentOn"));
    if (remedy.getRecommendation().isPresent()) {
      Optional<LocalDate> day = remedy.getRecommendation().get().getRecommendedOn();
      Part where = part.at("recommendation").at("recommendedOn");
      if (asked.equals(JourneyEvent.INDEPENDENT_REVIEW_REQUESTED)) {
        recorder.happened(JourneyEvent.INDEPENDENT_RECOMMENDATION, day, where);
      } else if (asked.equals(JourneyEvent.PANEL_REVIEW_REQUESTED)) {
        recorder.happened(JourneyEvent.PANEL_REVIEW_RECOMMENDATION, day, where);
      }
    }
  }

  private static JourneyEvent asked(RemedyKind kind) {
    if (kind.equals(RemedyKind.REPRESENTATIONS)) {
      return JourneyEvent.REPRESENTATIONS_RECEIVED;
    }
    if (kind.equals(RemedyKind.IRM_ENGLAND) || kind.equals(RemedyKind.IRM_CYMRU)) {
      return JourneyEvent.INDEPENDENT_REVIEW_REQUESTED;
    }
    return kind.equals(RemedyKind.PANEL_REVIEW_SCOTLAND)
        ? JourneyEvent.PANEL_REVIEW_REQUESTED
        : JourneyEvent.COMPLAINT_MADE;
  }
}
