package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.DurationUnit;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law as a table: the day of the event, and the day that the text gives, worked out by hand.
 */
class DueDateTest {

  private static final BankHolidays HOLIDAYS = BankHolidays.standard();

  /** Easter 2026 is 5 April; Christmas Day 2026 a Friday, so Boxing Day is kept on Monday 28. */
  private static final String LAW =
      """
      england-stage-1-notice                   2026-03-27 2026-04-14
      england-stage-1-notice                   2026-03-28 2026-04-14
      england-stage-1-notice                   2026-08-17 2026-09-01
      england-stage-1-notice                   2026-08-17 2026-08-17 cut-off-at-stage-2
      england-observations                     2026-03-27 2026-04-13
      england-observations                     2026-03-28 2026-04-14
      england-papers-to-panel                  2026-03-27 2026-04-13
      england-papers-to-panel                  2026-03-27 2026-04-14 papers-on-next-day
      england-papers-to-panel                  2026-03-20 2026-04-02
      england-papers-to-panel                  2026-03-20 2026-04-07 papers-on-next-day
      england-papers-to-panel-with-observations 2026-04-01 2026-04-01
      england-papers-to-members                2026-04-15 2026-04-08
      england-papers-to-members                2026-04-15 2026-04-07 clear-days
      england-papers-to-members                2026-04-09 2026-03-31
      england-papers-to-members                2026-04-09 2026-03-30 clear-days
      england-papers-to-members                2026-04-09 2026-04-02 monday-to-friday
      england-panel-recommendation             2026-01-15 2026-09-15
      england-panel-recommendation             2025-06-30 2026-02-28
      england-panel-recommendation             2027-06-30 2028-02-29
      england-panel-recommendation             2024-02-29 2024-10-29
      england-panel-recommendation             2025-12-31 2026-08-31
      england-decision                         2026-12-22 2027-01-05
      england-decision                         2026-12-22 2026-12-31 monday-to-friday
      england-decision-told                    2026-12-24 2026-12-30
      england-decision-notified                2026-12-24 2027-01-05
      england-determination-answer             2026-02-01 2026-03-01
      england-determination-answer             2028-02-01 2028-02-29
      england-determination-answer             2026-02-04 2026-03-04 from-receipt-of-determination
      england-final-decision                   2026-02-01 2026-03-02
      england-final-decision                   2026-02-04 2026-03-05 from-receipt-of-determination
      england-review-determination-answer      2026-12-10 2027-01-07
      england-review-final-decision            2026-12-10 2027-01-08
      england-independent-review-papers        2026-05-21 2026-06-05
      england-first-review                     2026-02-28 2027-02-28
      england-first-review                     2024-02-29 2025-02-28
      england-first-review                     2024-02-29 2025-03-01 reviews-first-of-march
      england-later-review                     2027-02-20 2028-02-20
      england-later-review                     2027-02-28 2028-02-28
      england-resignation                      2026-03-03 2026-03-31
      england-resignation                      2026-03-03 2026-04-01 ends-on-day-29
      england-records-access                   2026-12-14 2027-01-07
      england-temporary-approval               2026-01-05 2026-04-27
      england-temporary-approval               2026-01-05 2026-04-26 first-day-counts
      england-temporary-approval               2020-04-23 2020-08-13
      england-temporary-approval               2020-04-24 2020-10-09
      england-temporary-approval               2020-09-25 2021-03-12
      england-temporary-approval               2020-09-26 2021-01-16
      england-temporary-approval-extension     2026-01-05 2026-06-22
      england-temporary-approval-extension     2020-04-24 2020-12-04
      england-temporary-adopter-notice         2026-03-03 2026-03-31
      england-emergency-placement              2026-04-01 2026-04-13
      england-emergency-placement              2026-04-01 2026-04-10 first-day-counts
      england-emergency-placement              2020-04-24 2020-10-09
      england-closure-decision                 2026-03-31 2026-07-21
      england-closure-old-approval             2026-03-31 2026-07-21
      england-transfer-reference               2026-01-31 2026-02-28
      england-transfer-meeting                 2026-01-31 2026-02-28
      england-keep-record                      2026-03-31 2036-03-31
      england-keep-record                      2024-02-29 2034-02-28
      england-keep-record                      2024-02-29 2034-03-01 retention-first-of-march
      england-keep-record                      2020-02-29 2030-02-28 reviews-first-of-march
      england-keep-record-temporary            2026-06-22 2036-06-22
      england-keep-record-not-approved         2025-02-28 2028-02-28
      england-keep-record-not-approved         2024-02-29 2027-02-28
      wales-stage-1-notice                     2026-03-27 2026-04-14
      wales-stage-1-notice                     2026-03-27 2026-04-10 wales-monday-to-friday
      wales-stage-1-notice                     2019-04-29 2019-05-14
      wales-observations                       2026-03-27 2026-04-13
      wales-observations                       2026-03-28 2026-04-14
      wales-papers-to-panel                    2026-03-27 2026-04-13
      wales-papers-to-panel                    2026-03-27 2026-04-14 papers-on-next-day
      wales-papers-to-panel-with-observations  2026-03-27 2026-03-27
      wales-determination-answer               2026-08-10 2026-09-07
      wales-determination-answer               2026-08-10 2026-09-07 from-receipt-of-determination
      wales-final-decision                     2026-02-01 2026-03-02
      wales-review-determination-answer        2026-08-10 2026-09-07
      wales-review-final-decision              2026-02-01 2026-03-02
      wales-independent-review-papers          2026-05-21 2026-06-05
      wales-resignation                        2026-03-03 2026-03-31
      wales-resignation                        2026-03-03 2026-04-01 ends-on-day-29
      wales-temporary-approval                 2020-10-31 2021-02-20
      wales-temporary-approval                 2020-11-01 2021-04-18
      wales-temporary-approval                 2021-03-31 2021-09-15
      wales-temporary-approval                 2021-04-01 2021-07-22
      wales-temporary-approval                 2026-01-05 2026-04-26 first-day-counts
      wales-temporary-approval-extension       2020-10-31 2021-04-17
      wales-temporary-approval-extension       2020-11-01 2021-06-13
      wales-temporary-approval-extension       2021-03-31 2021-11-10
      wales-temporary-approval-extension       2021-04-01 2021-09-16
      wales-temporary-adopter-notice           2026-03-03 2026-03-31
      wales-emergency-placement                2026-04-01 2026-04-13
      wales-emergency-placement                2026-04-01 2026-04-10 first-day-counts
      wales-first-review                       2026-08-10 2027-08-10
      wales-later-review                       2024-02-29 2025-02-28
      wales-keep-record                        2026-08-10 2036-08-10
      wales-keep-record-temporary              2026-08-10 2036-08-10
      wales-keep-record-not-approved           2026-08-10 2029-08-10
      scotland-decision                        2026-06-10 2026-06-24
      scotland-decision-notified               2026-06-10 2026-06-17
      scotland-first-review                    2024-02-29 2025-02-28
      scotland-first-review                    2025-08-31 2026-08-31
      scotland-later-review                    2025-02-28 2028-02-28
      scotland-panel-review-request            2026-06-01 2026-06-28
      scotland-reviewed-decision               2026-06-10 2026-06-24
      scotland-reviewed-decision-notified      2026-06-24 2026-07-01
      scotland-emergency-placement             2026-06-11 2026-06-17
      scotland-emergency-placement             2026-06-11 2026-06-16 first-day-counts
      scotland-emergency-placement             2026-12-31 2027-01-07
      scotland-emergency-placement             2021-05-31 2021-06-07
      scotland-emergency-placement             2026-06-11 2026-06-16 scotland-monday-to-friday
      scotland-emergency-review                2026-06-11 2026-06-17
      scotland-emergency-review                2026-06-11 2026-06-16 first-day-counts
      scotland-emergency-review                2020-05-04 2020-05-12
      scotland-emergency-extension             2026-06-17 2026-09-09
      scotland-emergency-extension             2026-06-17 2026-09-08 first-day-counts
      scotland-emergency-extension             2020-05-12 2020-10-27
      scotland-emergency-extension             2021-09-30 2022-03-17
      scotland-emergency-extension             2021-10-01 2021-12-24
      scotland-extension-review                2026-06-17 2026-07-29
      scotland-extension-review                2020-05-12 2020-08-04
      scotland-continuation-referral           2021-09-30 2021-10-28
      scotland-continuation-referral           2026-06-01 2026-06-29
      scotland-continuation-decision           2026-06-01 2026-06-15
      scotland-continuation-notified           2026-06-01 2026-06-08
      scotland-review-after-continuation       2024-02-29 2025-02-28
      scotland-keep-record                     2026-03-31 2051-03-31
      northern-ireland-first-review            2026-07-12 2027-07-12
      northern-ireland-later-review            2024-02-29 2025-02-28
      northern-ireland-immediate-placement     2020-11-07 2021-01-30
      northern-ireland-immediate-placement     2026-01-05 2026-03-30
      northern-ireland-keep-record             2026-03-31 2036-03-31
      """;

  /** Believed and not read; the days show what the rows would give. */
  private static final String NOT_VERIFIED =
      """
      england-observations                     2013-06-17 2013-06-28
      england-papers-to-panel                  2013-06-17 2013-06-28
      england-papers-to-panel-with-observations 2013-06-17 2013-06-17
      northern-ireland-immediate-placement     2020-05-06 2020-06-17
      """;

  static Stream<Arguments> law() {
    return cases(Clocks.standard(), LAW);
  }

  static Stream<Arguments> notVerified() {
    return cases(Clocks.unverified(), NOT_VERIFIED);
  }

  private static Stream<Arguments> cases(Clocks clocks, String table) {
    return table
        .lines()
        .map(line -> line.trim().split(" +"))
        .map(
            cells -> {
              Interpretations interpretations =
                  cells.length == 3
                      ? Interpretations.defaults()
                      : with(InterpretationOption.ofCode(cells[3]));
              LocalDate start = LocalDate.parse(cells[1]);
              Clock clock = clocks.find(cells[0], interpretations, start).orElseThrow();
              return arguments(
                  clock.basis().citations().get(0).toString(),
                  clock,
                  start,
                  interpretations,
                  LocalDate.parse(cells[2]));
            });
  }

  private static Interpretations with(InterpretationOption choice) {
    return Interpretations.defaults().with(choice.interpretation(), choice);
  }

  @ParameterizedTest(name = "{1}, from {2}: {4} ({0})")
  @MethodSource({"law", "notVerified"})
  void the_day_is_that_of_the_text(
      String citation,
      Clock clock,
      LocalDate start,
      Interpretations interpretations,
      LocalDate due) {
    assertEquals(Optional.of(due), DueDate.of(clock, start, interpretations, HOLIDAYS).day());
  }

  @Test
  void every_clock_and_every_reading_of_it_is_in_the_table() {
    assertEquals(names(Clocks.standard()), tested(law()));
    assertEquals(
        ids(Clocks.unverified()),
        notVerified()
            .map(row -> ((Clock) row.get()[1]).id())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> names(Clocks clocks) {
    return clocks.all().stream()
        // A time in hours has no day: SR 1996/467 regulation 11(1).
        .filter(clock -> clock.length().unit() != DurationUnit.HOURS)
        // The other reading of these is one day's counting, which the Scottish row shows.
        .filter(clock -> !clock.choice().equals(Optional.of(InterpretationOption.FIRST_DAY_COUNTS)))
        .filter(
            clock ->
                !clock
                    .choice()
                    .equals(Optional.of(InterpretationOption.FROM_RECEIPT_OF_DETERMINATION)))
        .map(Clock::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ids(Clocks clocks) {
    return clocks.all().stream().map(Clock::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> tested(Stream<Arguments> rows) {
    return rows.map(row -> (Clock) row.get()[1])
        .filter(clock -> !clock.choice().equals(Optional.of(InterpretationOption.FIRST_DAY_COUNTS)))
        .filter(
            clock ->
                !clock
                    .choice()
                    .equals(Optional.of(InterpretationOption.FROM_RECEIPT_OF_DETERMINATION)))
        .map(Clock::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource({
    "england-stage-1-notice, 2028-12-13, 2028-12-29",
    "england-stage-1-notice, 2028-12-14,",
    "england-papers-to-members, 2012-01-11, 2012-01-04",
    "england-papers-to-members, 2012-01-06,",
    "england-resignation, 2028-12-20, 2029-01-17",
    "england-keep-record, 2028-12-20, 2038-12-20"
  })
  void beyond_the_calendar_there_is_no_day_where_working_days_are_counted(
      String id, LocalDate start, LocalDate due) {
    Clock clock =
        Clocks.standard()
            .find(id, Interpretations.defaults(), LocalDate.of(2026, 1, 1))
            .orElseThrow();

    DueDate found = DueDate.of(clock, start, Interpretations.defaults(), HOLIDAYS);

    assertEquals(Optional.ofNullable(due), found.day());
    assertEquals(
        due == null ? Optional.of(UndeterminedReason.CALENDAR_NOT_COVERED) : Optional.empty(),
        found.why());
  }

  @Test
  void a_day_beyond_all_calendars_is_not_covered_either() {
    Clock clock = Clocks.standard().withId("england-keep-record").get(0);

    assertEquals(
        Optional.of(UndeterminedReason.CALENDAR_NOT_COVERED),
        DueDate.of(clock, LocalDate.MAX, Interpretations.defaults(), HOLIDAYS).why());
  }

  @Test
  void a_day_and_night_of_emergency_in_northern_ireland_is_not_told_in_days() {
    Clock clock =
        Clocks.standard()
            .find(
                "northern-ireland-emergency-placement",
                Interpretations.defaults(),
                LocalDate.of(2026, 1, 5))
            .orElseThrow();

    assertEquals(24, clock.length().amount());
    assertEquals(
        Optional.of(UndeterminedReason.HOURS_NOT_RECORDED),
        DueDate.of(clock, LocalDate.of(2026, 1, 5), Interpretations.defaults(), HOLIDAYS).why());
  }

  @Test
  void hours_are_not_reckoned_from_days() {
    Clock clock = TestClocks.clock(ClockLength.after(24, DurationUnit.HOURS));

    assertEquals(
        Optional.of(UndeterminedReason.HOURS_NOT_RECORDED),
        DueDate.of(clock, LocalDate.of(2026, 3, 2), Interpretations.defaults(), HOLIDAYS).why());
  }

  @ParameterizedTest(name = "{0} {1} beginning with {2}: {3}")
  @CsvSource({
    "1, MONTHS, 2026-01-31, 2026-02-27",
    "1, YEARS, 2026-01-01, 2026-12-31",
    "2, WEEKS, 2026-01-01, 2026-01-14",
    "1, CALENDAR_DAYS, 2026-01-01, 2026-01-01"
  })
  void what_begins_with_a_day_ends_a_day_sooner(
      int amount, DurationUnit unit, LocalDate start, LocalDate due) {
    ClockLength span = ClockLength.builder(amount, unit).counting(DayCount.BEGINNING_WITH).build();

    assertEquals(
        Optional.of(due),
        DueDate.of(TestClocks.clock(span), start, Interpretations.defaults(), HOLIDAYS).day());
  }

  @ParameterizedTest(name = "{0} {1} before {2}: {3}")
  @CsvSource({
    "1, MONTHS, 2026-03-31, 2026-02-28",
    "2, YEARS, 2024-02-29, 2022-02-28",
    "2, WEEKS, 2026-01-15, 2026-01-01",
    "3, CALENDAR_DAYS, 2026-01-04, 2026-01-01"
  })
  void time_is_counted_back_from_an_event_to_come(
      int amount, DurationUnit unit, LocalDate start, LocalDate due) {
    ClockLength span = ClockLength.builder(amount, unit).counting(DayCount.BEFORE).build();
    ClockLength further =
        ClockLength.builder(amount, unit)
            .counting(DayCount.BEFORE)
            .extension(ClockExtension.ONE_DAY)
            .build();

    assertEquals(
        Optional.of(due),
        DueDate.of(TestClocks.clock(span), start, Interpretations.defaults(), HOLIDAYS).day());
    assertEquals(
        Optional.of(due.minusDays(1)),
        DueDate.of(TestClocks.clock(further), start, Interpretations.defaults(), HOLIDAYS).day());
  }

  @Test
  void a_day_is_never_shown() {
    Clock clock = Clocks.standard().withId("england-keep-record").get(0);

    assertEquals(
        "DueDate[known]",
        DueDate.of(clock, LocalDate.of(2026, 3, 31), Interpretations.defaults(), HOLIDAYS)
            .toString());
    assertEquals(
        "DueDate[HOURS_NOT_RECORDED]",
        DueDate.cannotTell(UndeterminedReason.HOURS_NOT_RECORDED).toString());
    assertFalse(UndeterminedReason.HOURS_NOT_RECORDED.label().welsh().isBlank());
  }

  @Test
  void there_is_a_day_or_a_reason_and_never_both() {
    assertThrows(
        IllegalArgumentException.class, () -> new DueDate(Optional.empty(), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new DueDate(
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(UndeterminedReason.CALENDAR_NOT_COVERED)));
  }
}
