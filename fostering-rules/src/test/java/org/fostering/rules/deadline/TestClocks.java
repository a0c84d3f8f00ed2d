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

  static Clock clock(ClockLength length) {
    return clock("made-up", length);
  }

  static Clock clock(String id, ClockLength length) {
    return ours(id).length(length).build();
  }

  /** A clock without its length. */
  static Clock.Builder ours(String id) {
    return Clock.builder(id)
        .basis(policy())
        .label(new Bilingual("A made-up day", "Diwrnod dychmygol"))
        .startedBy(JourneyEvent.ENQUIRY_RECEIVED)
        .stoppedBy(JourneyEvent.FIRST_CONTACT_MADE);
  }
}
