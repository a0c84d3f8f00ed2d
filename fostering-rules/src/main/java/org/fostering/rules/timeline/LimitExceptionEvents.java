package org.fostering.rules.timeline;

import java.util.Optional;
import org.fostering.model.carer.FosteringLimitException;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.LimitExceptionGround;
import org.fostering.model.value.Answer;
import org.fostering.rules.timeline.EventCollector.Part;

/** The events of a time above the usual fostering limit, and of whether it goes on. */
final class LimitExceptionEvents {

  private LimitExceptionEvents() {}

  /**
   * Siblings above the limit need no referral, and an exemption is another thing. Only what began
   * as an emergency or short-term placement is referred (regulation 27B(1)(a)); in exceptional
   * circumstances a placement goes on after the referral.
   */
  static void read(FosteringLimitException exception, Part part, EventCollector recorder) {
    if (exception.getGround().equals(Optional.of(LimitExceptionGround.SIBLINGS))) {
      return;
    }
    if (exception.getGround().isEmpty()) {
      recorder.happened(JourneyEvent.LIMIT_EXCEPTION_MADE, exception.getSince(), part.at("since"));
    } else if (!exception
        .getGround()
        .equals(Optional.of(LimitExceptionGround.EXCEPTIONAL_CIRCUMSTANCES))) {
      recorder.happened(JourneyEvent.LIMIT_EXCEEDED, exception.getSince(), part.at("since"));
    }
    if (exception.getGround().equals(Optional.of(LimitExceptionGround.EMERGENCY))) {
      recorder.happened(
          JourneyEvent.EMERGENCY_PLACEMENT_MADE, exception.getSince(), part.at("since"));
    }
    recorder.on(
        JourneyEvent.CONTINUATION_REFERRED,
        exception.getReferredToPanelOn(),
        part.at("referredToPanelOn"));
    recorder.on(
        JourneyEvent.CONTINUATION_RECOMMENDED, exception.getPanelHeldOn(), part.at("panelHeldOn"));
    decided(exception, part, recorder);
    recorder.on(JourneyEvent.PLACEMENT_ENDED, exception.getUntil(), part.at("until"));
  }

  /** Where it is not recorded what was decided, it is not known whether a time runs from it. */
  private static void decided(
      FosteringLimitException exception, Part part, EventCollector recorder) {
    Optional<Answer> suitable = exception.getFoundSuitable();
    recorder.on(JourneyEvent.CONTINUATION_DECIDED, exception.getDecidedOn(), part.at("decidedOn"));
    if (exception.getDecidedOn().isPresent() && !suitable.equals(Optional.of(Answer.NO))) {
      recorder.happened(
          JourneyEvent.CONTINUATION_AGREED,
          exception.getDecidedOn().filter(day -> suitable.equals(Optional.of(Answer.YES))),
          part.at("decidedOn"));
    }
    recorder.notices(
        JourneyEvent.CONTINUATION_NOTIFIED,
        ApprovalEvents.notices(exception.getDecisionNotice()),
        part.at("decisionNotice").at("notices"));
  }
}
