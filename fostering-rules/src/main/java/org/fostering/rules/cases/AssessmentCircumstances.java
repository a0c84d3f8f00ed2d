package org.fostering.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import org.fostering.model.assessment.StageOne;
import org.fostering.model.assessment.StageOneNotice;
import org.fostering.model.code.AssessmentVisitKind;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.code.ReferenceKind;
import org.fostering.model.code.ReferenceOutcome;
import org.fostering.model.code.UnsuitabilityReason;
import org.fostering.model.common.Notice;
import org.fostering.model.value.Answer;
import org.fostering.rules.cases.DocumentCircumstances.Said;
import org.fostering.rules.cases.DocumentCircumstances.Taken;
import org.fostering.rules.journey.Circumstance;
import org.fostering.rules.timeline.Timelines;

/**
 * What an assessment says of how its steps were taken. Each notice, report, meeting, proposal and
 * decision speaks from its own day until that of the next.
 */
final class AssessmentCircumstances {

  /** The number of personal referees who must be interviewed. */
  private static final int INTERVIEWS = 2;

  private static final List<JourneyEvent> RECOMMENDATIONS =
      List.of(
          JourneyEvent.RECOMMENDED_SUITABLE,
          JourneyEvent.RECOMMENDED_NOT_SUITABLE,
          JourneyEvent.PANEL_RECOMMENDATION);

  private static final Set<AssessmentVisitKind> INTERVIEW_VISITS =
      Set.of(AssessmentVisitKind.INDIVIDUAL_INTERVIEW, AssessmentVisitKind.JOINT_INTERVIEW);

  private AssessmentCircumstances() {}

  static List<Said> of(Assessment assessment) {
    List<Said> said = new ArrayList<>();
    referees(assessment, said);
    assessment.getStageOne().map(StageOne::getNotSuitableNotices).orElse(List.of()).stream()
        .forEach(notice -> notice(notice, said));
    boolean referred = !assessment.getPanelMeetings().isEmpty();
    assessment.getQualifyingDeterminations().forEach(one -> determination(one, referred, said));
    assessment.getPanelMeetings().forEach(meeting -> meeting(meeting, assessment, said));
    assessment.getDecisions().forEach(decision -> decision(decision, assessment, said));
    return said;
  }

  /** What an assessment says of whether steps were taken, for each occasion. */
  static List<Taken> taken(Assessment assessment) {
    List<Taken> steps = new ArrayList<>();
    for (AssessmentReport report : assessment.getReports()) {
      steps.add(
          new Taken(
              JourneyEvent.REPORT_SHARED,
              onlyNo(report.getObservationsInvited().equals(Optional.of(Answer.NO))),
              report.getCompletedOn()));
    }
    for (PanelMeeting meeting : assessment.getPanelMeetings()) {
      // A panel that had the brief report had no full one.
      steps.add(
          new Taken(
              JourneyEvent.FULL_REPORT_COMPLETED,
              meeting.getReportConsidered().map(ReportKind.FULL::equals),
              meeting.getMetOn()));
      boolean none = Timelines.isWithoutEffect(meeting, assessment);
      for (JourneyEvent step : RECOMMENDATIONS) {
        steps.add(new Taken(step, onlyNo(none), meeting.getMetOn()));
      }
    }
    return steps;
  }

  /** That something was not so shows that a step was not taken; otherwise it says nothing. */
  private static Optional<Boolean> onlyNo(boolean wasNot) {
    return wasNot ? Optional.of(false) : Optional.empty();
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
          Said.always(
              Circumstance.REFEREES,
              interviewed >= INTERVIEWS ? "interviewed" : supplied ? "former-service" : "fewer"));
    }
  }

  private static void notice(StageOneNotice notice, List<Said> said) {
    Occasion given = new Occasion(firstDay(notice.getNotices()), notice.getConcerns(), said);
    given.answered(Circumstance.NOTICE_REASONS, notice.getReasonsGiven());
    given.says(
        Circumstance.NOTICE_GROUND,
        notice
            .getSpecifiedOffenceBasis()
            .filter(Answer.YES::equals)
            .map(yes -> "specified-offence"));
  }

  private static Optional<LocalDate> firstDay(List<Notice> notices) {
    return notices.stream()
        .flatMap(notice -> notice.getGivenOn().stream())
        .min(LocalDate::compareTo);
  }

  private static void determination(
      QualifyingDetermination one, boolean referred, List<Said> said) {
    Occasion made = new Occasion(one.getDeterminedOn(), one.getConcerns(), said);
    made.answered(Circumstance.PROPOSAL_REASONS, one.getReasonsGiven());
    if (!referred && one.getRecommendationCopied().equals(Optional.of(Answer.NO))) {
      // By the law of 2020 a case need not be referred, and then there is nothing to copy.
      made.says(Circumstance.PROPOSAL_RECOMMENDATION, Optional.of("no-panel"));
    } else {
      made.answered(Circumstance.PROPOSAL_RECOMMENDATION, one.getRecommendationCopied());
    }
    made.answered(Circumstance.PROPOSAL_RIGHTS, one.getRightsExplained());
    made.answered(Circumstance.SUPPORT_STATEMENT, one.getSupportNeedsStated());
    boolean offence = one.getReasons().contains(UnsuitabilityReason.SPECIFIED_OFFENCE);
    if (offence) {
      made.says(Circumstance.OFFENCE_BAR, Optional.of("yes"));
    }
    if (!offence || one.getSpecifiedOffenceBasis().equals(Optional.of(Answer.NO))) {
      made.answered(Circumstance.OFFENCE_BAR, one.getSpecifiedOffenceBasis());
    }
  }

  private static void meeting(PanelMeeting meeting, Assessment assessment, List<Said> said) {
    Occasion held = new Occasion(meeting.getMetOn(), List.of(), said);
    if (meeting.getPurpose().equals(Optional.of(PanelPurpose.REQUESTED_REVIEW))) {
      held.answered(Circumstance.REVIEWING_PANEL, meeting.getDifferentlyConstituted());
    }
    held.answered(
        Circumstance.PANEL_INVITATION,
        meeting.getApplicantsAttending().isEmpty()
            ? meeting.getOpportunityToMeet()
            : Optional.of(Answer.YES));
    held.answered(Circumstance.PANEL_QUORUM, Timelines.isQuorumMet(meeting, assessment));
    held.answered(Circumstance.PANEL_REASONS, meeting.getReasonsRecorded());
  }

  private static void decision(
      AssessmentDecision decision, Assessment assessment, List<Said> said) {
    Occasion made = new Occasion(decision.getDecidedOn(), decision.getConcerns(), said);
    if (decision.getKind() == DecisionKind.APPROVE) {
      made.answered(
          Circumstance.INTERVIEW,
          isInterviewed(assessment, decision.getDecidedOn())
              ? Optional.of(Answer.YES)
              : decision.getInterviewed());
      made.says(Circumstance.REFUSAL_REASONS, Optional.of("yes"));
    } else {
      made.answered(Circumstance.REFUSAL_REASONS, decision.getReasonsGiven());
    }
    if (decision.getDepartsFromRecommendation().equals(Optional.of(Answer.NO))) {
      made.says(Circumstance.DEPARTURE_REASONS, Optional.of("yes"));
    } else {
      made.answered(
          Circumstance.DEPARTURE_REASONS,
          decision
              .getDepartsFromRecommendation()
              .filter(Answer.YES::equals)
              .flatMap(departs -> decision.getReasonsRecorded()));
    }
  }

  /** Whether a visit by then was an interview with the applicants. */
  private static boolean isInterviewed(Assessment assessment, Optional<LocalDate> by) {
    return by.isPresent()
        && assessment.getVisits().stream()
            .filter(visit -> visit.getKind().filter(INTERVIEW_VISITS::contains).isPresent())
            .anyMatch(
                visit -> visit.getVisitedOn().filter(day -> !day.isAfter(by.get())).isPresent());
  }

  /**
   * One notice, meeting, proposal or decision, and what is said of how it was made.
   *
   * @param day its day
   * @param people whom it concerns; none for everybody
   * @param said what is said so far
   */
  record Occasion(Optional<LocalDate> day, Collection<String> people, List<Said> said) {

    void says(Circumstance circumstance, Optional<String> state) {
      said.add(new Said(circumstance, state, day, Set.copyOf(people)));
    }

    void answered(Circumstance circumstance, Optional<Answer> answer) {
      says(
          circumstance,
          answer
              .filter(its -> its == Answer.YES || its == Answer.NO)
              .map(its -> its == Answer.YES ? "yes" : "no"));
    }
  }
}
