package org.fostering.rules.deadline;

import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;

/** Clocks made up for tests. */
final class TestClocks {

  private TestClocks() {}

  static Basis policy() {
    return Basis.of(LegalForce.POLICY, "A made-up service")
        .cites(new Citation("A made-up policy", "1"))
        .in(Nation.ENGLAND)
        .build();
  }

  static Clock clock(ClockLength span) {
    return clock("made-up", span);
  }

  static Clock clock(String id, ClockLength span) {
    return Clock.of(
        id,
        policy(),
        new Bilingual("A made-up day", "Diwrnod dychmygol"),
        JourneyEvent.ENQUIRY_RECEIVED,
        span,
        JourneyEvent.FIRST_CONTACT_MADE);
  }
}
