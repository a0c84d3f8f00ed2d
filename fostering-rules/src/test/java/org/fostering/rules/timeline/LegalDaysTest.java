package org.fostering.rules.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.ClockLength;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instant is its day in London, whatever offset it was written with. */
class LegalDaysTest {

  private static final Clock WEEK =
      Clock.builder("week")
          .basis(
              Basis.of(LegalForce.POLICY, "A made-up service")
                  .cites(new Citation("A made-up policy", "1"))
                  .in(Nation.ENGLAND)
                  .build())
          .label(new Bilingual("A made-up day", "Diwrnod dychmygol"))
          .startedBy(JourneyEvent.ENQUIRY_RECEIVED)
          .stoppedBy(JourneyEvent.FIRST_CONTACT_MADE)
          .length(ClockLength.after(1, DurationUnit.WEEKS))
          .build();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2026-07-01T23:30:00Z,      2026-07-02",
    "2026-07-01T22:59:59Z,      2026-07-01",
    "2026-07-02T00:30:00+01:00, 2026-07-02",
    "2026-07-02T01:30:00+05:00, 2026-07-01",
    "2026-01-01T23:30:00Z,      2026-01-01",
    "2026-01-02T00:30:00+01:00, 2026-01-01",
  })
  void a_timeline_a_deadline_and_a_check_agree_on_the_day(Moment instant, LocalDate day) {
    Enquiry enquiry = Enquiry.builder().receivedAt(instant).build();
    Timeline timeline = Timelines.of(enquiry);
    Deadlines deadlines =
        Deadlines.of(
            new ClockSettings(
                Clocks.of(List.of(WEEK)), Interpretations.defaults(), BankHolidays.standard()));

    assertEquals(Optional.of(day), timeline.events(JourneyEvent.ENQUIRY_RECEIVED).get(0).on());
    assertEquals(
        List.of(Optional.of(day.plusWeeks(1))),
        deadlines.find(timeline, Jurisdiction.of(Nation.ENGLAND), day).stream()
            .map(Deadline::date)
            .toList());
    assertEquals(List.of(), ahead(enquiry, day));
    assertEquals(List.of("/receivedAt"), ahead(enquiry, day.minusDays(1)));
  }

  private static List<String> ahead(Enquiry enquiry, LocalDate asOf) {
    return Consistency.standard().check(enquiry, asOf).stream()
        .filter(finding -> finding.code().equals("consistency.date-in-future"))
        .map(Finding::pointer)
        .map(Object::toString)
        .toList();
  }
}
