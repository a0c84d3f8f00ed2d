package org.fostering.rules.timeline;

import java.util.Optional;
import java.util.Set;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.AssessmentChoice;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.timeline.EventCollector.Part;

/** The events of an application. */
final class ApplicationEvents {

  private static final Part ROOT = Part.ofCase(Pointer.ROOT);
  private static final Set<ServiceEndingKind> STAGE_1 =
      Set.of(ServiceEndingKind.NOT_SUITABLE_STAGE_1, ServiceEndingKind.SPECIFIED_OFFENCE_STAGE_1);

  private ApplicationEvents() {}

  static Timeline of(Application application) {
    EventCollector recorder = new EventCollector();
    for (int i = 0; i < application.getApplicants().size(); i++) {
      recorder.person(
          application.getApplicants().get(i).getPerson(),
          Pointer.ROOT.property("applicants").index(i));
    }
    recorder.happened(
        JourneyEvent.APPLICATION_RECEIVED, application.getReceivedOn(), ROOT.at("receivedOn"));
    application
        .getDecisionToAssess()
        .ifPresent(
            decision -> {
              Part where = ROOT.at("decisionToAssess").at("decidedOn");
              if (decision.getChoice().equals(Optional.of(AssessmentChoice.ASSESS))) {
                recorder.happened(JourneyEvent.ASSESSMENT_AGREED, decision.getDecidedOn(), where);
              } else if (decision.getChoice().isPresent()) {
                recorder.happened(
                    JourneyEvent.APPLICATION_DECLINED, decision.getDecidedOn(), where);
              }
            });
    application
        .getWithdrawal()
        .ifPresent(withdrawal -> withdrawn(withdrawal, ROOT.at("withdrawal"), recorder));
    application
        .getEndedByService()
        .ifPresent(ending -> ended(ending, ROOT.at("endedByService"), recorder));
    return recorder.timeline();
  }

  static void withdrawn(Withdrawal withdrawal, Part part, EventCollector recorder) {
    recorder.happened(
        JourneyEvent.WITHDRAWN_BY_APPLICANT,
        withdrawal.getReceivedOn(),
        part.at("receivedOn").concerning(withdrawal.getPeople()));
  }

  /** How the service ended it decides what the applicants can do, and so which event it is. */
  static void ended(ServiceEnding ending, Part whole, EventCollector recorder) {
    Part part = whole.concerning(ending.getPeople());
    boolean stage1 = ending.getKind().filter(STAGE_1::contains).isPresent();
    if (stage1 && !ending.getNotices().isEmpty()) {
      recorder.notices(JourneyEvent.STAGE_1_NOTICE_GIVEN, ending.getNotices(), part.at("notices"));
    } else {
      boolean refused =
          ending
              .getKind()
              .filter(ServiceEndingKind.FINAL_DECISION_NOT_TO_APPROVE::equals)
              .isPresent();
      recorder.happened(
          refused ? JourneyEvent.REFUSED : JourneyEvent.ENDED_BY_SERVICE,
          ending.getDecidedOn(),
          part.at("decidedOn"));
    }
  }
}
