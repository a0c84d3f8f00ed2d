package org.fostering.rules.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentDecision;
import org.fostering.model.assessment.AssessmentReference;
import org.fostering.model.assessment.AssessmentReport;
import org.fostering.model.assessment.DecisionKind;
import org.fostering.model.assessment.PanelMeeting;
import org.fostering.model.assessment.QualifyingDetermination;
import org.fostering.model.assessment.ReportKind;
import org.fostering.model.assessment.StageOneNotice;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.code.ReferenceKind;
import org.fostering.model.code.ReferenceOutcome;
import org.fostering.model.value.Answer;
import org.fostering.rules.cases.DocumentCircumstances.Said;
import org.fostering.rules.journey.Circumstance;

/**
 * What an assessment says of how its steps were taken. Of several notices, meetings, proposals and
 * decisions it is the last that counts, as the steps to come rest on it.
 */
final class AssessmentCircumstances {

  /** The number of personal referees who must be interviewed. */
  private static final int INTERVIEWS = 2;

  private AssessmentCircumstances() {}

  static List<Said> of(Assessment assessment) {
    List<Said> said = new ArrayList<>();
    referees(assessment, said);
    last(assessment.getStageOne().map(stage -> stage.getNotSuitableNotices()).orElse(List.of()))
        .flatMap(StageOneNotice::getReasonsGiven)
        .ifPresent(answer -> add(Circumstance.NOTICE_REASONS, answer, said));
    last(assessment.getQualifyingDeterminations()).ifPresent(one -> determination(one, said));
    last(assessment.getPanelMeetings()).ifPresent(meeting -> meeting(meeting, said));
    last(assessment.getDecisions()).ifPresent(decision -> decision(decision, said));
    return said;
  }

  /** The steps of which an assessment says that they were not taken. */
  static Set<JourneyEvent> notTaken(Assessment assessment) {
    Set<JourneyEvent> steps = new HashSet<>();
    if (last(assessment.getReports())
        .flatMap(AssessmentReport::getObservationsInvited)
        .equals(Optional.of(Answer.NO))) {
      steps.add(JourneyEvent.REPORT_SHARED);
    }
    // A panel that had the brief report had no full one.
    if (last(assessment.getPanelMeetings())
        .flatMap(PanelMeeting::getReportConsidered)
        .equals(Optional.of(ReportKind.BRIEF))) {
      steps.add(JourneyEvent.FULL_REPORT_COMPLETED);
    }
    return steps;
  }

  /** An interview counts for its referee; the reference of a former service makes up for all. */
  private static void referees(Assessment assessment, List<Said> said) {
    List<AssessmentReference> all = assessment.getReferences();
    long interviewed =
        all.stream()
            .filter(one -> one.getKind().equals(ReferenceKind.PERSONAL))
            .filter(one -> !one.getInterviews().isEmpty())
            .count();
    boolean supplied =
        all.stream()
            .filter(one -> one.getKind().equals(ReferenceKind.FOSTERING_SERVICE))
            .anyMatch(
                one -> one.getOutcome().filter(ReferenceOutcome.SUPPLIED::equals).isPresent());
    if (!all.isEmpty()) {
      said.add(
          new Said(
              Circumstance.REFEREES,
              interviewed >= INTERVIEWS ? "interviewed" : supplied ? "former-service" : "fewer"));
    }
  }

  private static void determination(QualifyingDetermination one, List<Said> said) {
    add(Circumstance.PROPOSAL_REASONS, one.getReasonsGiven(), said);
    add(Circumstance.PROPOSAL_RECOMMENDATION, one.getRecommendationCopied(), said);
    add(Circumstance.PROPOSAL_RIGHTS, one.getRightsExplained(), said);
    add(Circumstance.SUPPORT_STATEMENT, one.getSupportNeedsStated(), said);
  }

  private static void meeting(PanelMeeting meeting, List<Said> said) {
    if (meeting.getPurpose().equals(Optional.of(PanelPurpose.REQUESTED_REVIEW))) {
      add(Circumstance.REVIEWING_PANEL, meeting.getDifferentlyConstituted(), said);
    }
    add(Circumstance.PANEL_QUORUM, meeting.getQuorumMet(), said);
    add(Circumstance.PANEL_REASONS, meeting.getReasonsRecorded(), said);
  }

  private static void decision(AssessmentDecision decision, List<Said> said) {
    if (decision.getKind() != DecisionKind.APPROVE) {
      add(Circumstance.REFUSAL_REASONS, decision.getReasonsGiven(), said);
    } else {
      said.add(new Said(Circumstance.REFUSAL_REASONS, "yes"));
    }
    if (decision.getDepartsFromRecommendation().equals(Optional.of(Answer.NO))) {
      said.add(new Said(Circumstance.DEPARTURE_REASONS, "yes"));
    } else if (decision.getDepartsFromRecommendation().equals(Optional.of(Answer.YES))) {
      add(Circumstance.DEPARTURE_REASONS, decision.getReasonsRecorded(), said);
    }
  }

  private static void add(Circumstance circumstance, Optional<Answer> answer, List<Said> said) {
    answer.ifPresent(its -> add(circumstance, its, said));
  }

  static void add(Circumstance circumstance, Answer answer, List<Said> said) {
    if (answer == Answer.YES || answer == Answer.NO) {
      said.add(new Said(circumstance, answer == Answer.YES ? "yes" : "no"));
    }
  }

  static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
