package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The safe day, the arguable day, and which of them to warn from. */
class DeadlineDaysTest {

  private static final LocalDate START = LocalDate.of(2024, 2, 29);

  private static Stream<Deadline> started(Clock clock) {
    List<Event> events = new ArrayList<>();
    clock.needs().stream()
        .findFirst()
        .ifPresent(kind -> events.add(Event.of(kind, START, Pointer.ROOT)));
    events.add(Event.of(clock.starts().iterator().next(), START, Pointer.ROOT));
    return Deadlines.standard()
        .find(
            new Timeline(events), Jurisdiction.of(clock.basis().nations().iterator().next()), START)
        .stream()
        .filter(deadline -> deadline.clock().id().equals(clock.id()));
  }

  static List<Clock> clocks() {
    return Clocks.standard().all();
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void between_the_safe_and_the_arguable_day_lie_all_readings(Clock clock) {
    started(clock)
        .filter(deadline -> deadline.date().isPresent())
        .forEach(
            deadline -> {
              List<LocalDate> days =
                  Stream.concat(
                          deadline.date().stream(),
                          deadline.alternatives().stream().flatMap(one -> one.date().stream()))
                      .sorted()
                      .toList();
              Optional<LocalDate> first = Optional.of(days.get(0));
              Optional<LocalDate> last = Optional.of(days.get(days.size() - 1));
              boolean until =
                  switch (clock.kind()) {
                    case ACT_BY, MAY_UNTIL, EXPIRES -> true;
                    case NOT_BEFORE, TAKES_EFFECT, KEEP_UNTIL -> false;
                  };
              assertEquals(until ? first : last, deadline.safeDay());
              assertEquals(until ? last : first, deadline.arguableDay());
              assertTrue(
                  deadline.warnFrom().equals(deadline.safeDay())
                      || deadline.warnFrom().equals(deadline.arguableDay()));
              assertTrue(
                  clock.kind() != DeadlineKind.EXPIRES || deadline.warnFrom().equals(first),
                  "of a longest time the earlier");
            });
  }

  @ParameterizedTest(name = "{0}: safe {2}, arguable {3}, warn from {4}")
  @CsvSource({
    "england-temporary-approval, temporary-approval-given, 2024-06-19, 2024-06-20, 2024-06-19",
    "england-resignation, resignation-received, 2024-03-29, 2024-03-28, 2024-03-28",
    "england-first-review, approved, 2025-02-28, 2025-03-01, 2025-02-28",
    "england-keep-record, approval-ended, 2034-03-01, 2034-02-28, 2034-03-01",
    "england-papers-to-panel, report-shared, 2024-03-13, 2024-03-14, 2024-03-13",
    "northern-ireland-emergency-placement, emergency-placement-made, 2024-02-29, 2024-03-01,"
        + " 2024-02-29"
  })
  void a_deadline_has_both_days_and_says_from_which_to_warn(
      String id, String start, LocalDate safe, LocalDate arguable, LocalDate warn) {
    Clock clock = Clocks.standard().withId(id).get(0);
    assertTrue(clock.starts().contains(JourneyEvent.of(start)));
    Deadline deadline = started(clock).findFirst().orElseThrow();

    assertEquals(Optional.of(safe), deadline.safeDay());
    assertEquals(Optional.of(arguable), deadline.arguableDay());
    assertEquals(Optional.of(warn), deadline.warnFrom());
  }

  /**
   * SSI 2009/210 regulation 36(1): whether the first day counts, and which days are working days.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-12-30, 2027-01-01, 2027-01-06",
    "2026-06-12, 2026-06-16, 2026-06-18",
    "2026-06-01, 2026-06-03, 2026-06-04"
  })
  void the_safe_day_is_right_by_two_readings_together(
      LocalDate made, LocalDate safe, LocalDate arguable) {
    Deadline deadline =
        Deadlines.standard()
            .find(
                new Timeline(
                    List.of(Event.of(JourneyEvent.EMERGENCY_PLACEMENT_MADE, made, Pointer.ROOT))),
                Jurisdiction.of(Nation.SCOTLAND),
                made)
            .stream()
            .filter(each -> each.clock().id().equals("scotland-emergency-placement"))
            .findFirst()
            .orElseThrow();

    assertEquals(Optional.of(safe), deadline.safeDay());
    assertEquals(Optional.of(arguable), deadline.arguableDay());
  }

  /** SR 2020/78 and SI 2020/445: while the duty was off no reading brings it forward. */
  @ParameterizedTest
  @CsvSource({
    "NORTHERN_IRELAND, northern-ireland-first-review, approved, 2019-05-07, 2020-11-07",
    "NORTHERN_IRELAND, northern-ireland-later-review, review-completed, 2019-11-06, 2020-11-07",
    "ENGLAND, england-later-review, review-completed, 2019-06-01, 2020-09-26",
    "ENGLAND, england-later-review, review-completed, 2019-09-26, 2020-09-26",
  })
  void a_review_due_while_there_was_no_duty_has_one_day_by_every_reading(
      Nation nation, String clock, String event, LocalDate on, LocalDate due) {
    List<Deadline> found =
        Deadlines.standard()
            .find(
                new Timeline(List.of(Event.of(JourneyEvent.of(event), on, Pointer.ROOT))),
                Jurisdiction.of(nation),
                LocalDate.of(2020, 8, 1))
            .stream()
            .filter(deadline -> deadline.clock().id().equals(clock))
            .toList();

    assertEquals(List.of(Optional.of(due)), found.stream().map(Deadline::date).toList());
    assertEquals(List.of(), found.get(0).alternatives());
  }
}
