package org.fostering.rules.deadline;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;

/** Events that are recorded without saying which of several kinds they are. */
final class KindsOfEvents {

  private static final Map<JourneyEvent, Set<JourneyEvent>> MAY_BE =
      Map.of(
          JourneyEvent.DETERMINED_ON_APPROVAL,
          Set.of(JourneyEvent.DETERMINED_TO_TERMINATE, JourneyEvent.DETERMINED_TO_REVISE_TERMS),
          JourneyEvent.LIMIT_EXCEPTION_MADE,
          Set.of(JourneyEvent.LIMIT_EXCEEDED, JourneyEvent.EMERGENCY_PLACEMENT_MADE),
          JourneyEvent.PANEL_RECOMMENDATION,
          Set.of(JourneyEvent.RECOMMENDED_SUITABLE, JourneyEvent.RECOMMENDED_NOT_SUITABLE));

  private KindsOfEvents() {}

  /** What is none of some kinds as it is recorded, and may be one of them. */
  static Set<JourneyEvent> thatMayBe(Set<JourneyEvent> kinds) {
    Set<JourneyEvent> all = new LinkedHashSet<>();
    for (JourneyEvent recorded : MAY_BE.keySet()) {
      if (mayBe(recorded, kinds)) {
        all.add(recorded);
      }
    }
    return all;
  }

  /** Whether what is recorded is none of some kinds, and may be one of them. */
  static boolean mayBe(JourneyEvent recorded, Set<JourneyEvent> kinds) {
    Set<JourneyEvent> possible = MAY_BE.get(recorded);
    return possible != null && !kinds.contains(recorded) && !Collections.disjoint(possible, kinds);
  }
}
