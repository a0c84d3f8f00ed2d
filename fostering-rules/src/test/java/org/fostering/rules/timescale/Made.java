package org.fostering.rules.timescale;

import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Nation;
import org.fostering.rules.Basis;
import org.fostering.rules.Bilingual;
import org.fostering.rules.Citation;
import org.fostering.rules.Source;

/** Clocks made up for tests. */
final class Made {

  private Made() {}

  static Basis policy() {
    return Basis.of(Source.POLICY, "A made-up service")
        .cites(new Citation("A made-up policy", "1"))
        .in(Nation.ENGLAND)
        .build();
  }

  static Clock clock(Span span) {
    return clock("made-up", span);
  }

  static Clock clock(String id, Span span) {
    return Clock.of(
        id,
        policy(),
        new Bilingual("A made-up day", "Diwrnod dychmygol"),
        JourneyEvent.ENQUIRY_RECEIVED,
        span,
        JourneyEvent.FIRST_CONTACT_MADE);
  }
}
