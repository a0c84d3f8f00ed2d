package org.fostering.rules.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.measure.DocumentFacts.FactsType;
import org.fostering.rules.measure.DocumentFacts.Happened;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.MeasureReport.Span;
import org.junit.jupiter.api.Test;

/** Figures that were worked out by hand, and that neither order nor repeats change them. */
class MeasureTallyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static DocumentFacts facts(FactsType type, long name, long[] links, String... events) {
    DocumentFacts.Builder facts = new DocumentFacts.Builder(type);
    facts.names = new long[] {name};
    facts.links = Arrays.copyOf(links, links.length + 1);
    facts.links[links.length] = name;
    facts.people = 1 + (int) (name % 2);
    facts.places = type == FactsType.APPROVAL ? 2 : -1;
    for (String event : events) {
      List<String> parts = List.of(event.split(" ", -1));
      facts.events.add(
          new Happened(
              parts.get(0),
              parts.size() == 1
                  ? Happened.NO_DAY
                  : (int) LocalDate.parse(parts.get(1)).toEpochDay()));
    }
    return new DocumentFacts(facts);
  }

  /** Five households: one approved, one applied, one closed, one without a day, one reversed. */
  private static List<List<DocumentFacts>> households() {
    return List.of(
        List.of(
            facts(
                FactsType.ENQUIRY,
                1,
                new long[] {},
                "enquiry-received 2025-03-31",
                "first-contact-made 2025-04-02"),
            facts(FactsType.APPLICATION, 2, new long[] {1}, "application-received 2025-05-01"),
            facts(FactsType.ASSESSMENT, 3, new long[] {2}, "approved 2025-12-01"),
            facts(FactsType.APPROVAL, 4, new long[] {2}, "approved 2025-12-01")),
        List.of(
            facts(
                FactsType.ENQUIRY,
                5,
                new long[] {},
                "enquiry-received 2025-04-01",
                "first-contact-made 2025-04-11"),
            facts(FactsType.APPLICATION, 6, new long[] {5}, "application-received 2025-04-30")),
        List.of(
            facts(
                FactsType.ENQUIRY,
                7,
                new long[] {},
                "enquiry-received 2026-03-31",
                "enquiry-closed 2026-04-01")),
        List.of(facts(FactsType.ENQUIRY, 9, new long[] {}, "enquiry-received")),
        List.of(
            facts(
                FactsType.ENQUIRY,
                11,
                new long[] {},
                "enquiry-received 2025-06-02",
                "first-contact-made 2025-06-01")));
  }

  private static MeasureTally.Request question(Optional<MeasureGrouping> grouping) {
    return question(grouping, MeasureTally.Request.MOST_NUMBERS);
  }

  private static MeasureTally.Request question(
      Optional<MeasureGrouping> grouping, long mostNumbers) {
    return new MeasureTally.Request(
        MeasureTable.standard(),
        grouping,
        List.of(),
        DAY,
        Organisations.standard(),
        Optional.empty(),
        Optional.empty(),
        mostNumbers);
  }

  private static MeasureReport report(List<List<DocumentFacts>> households) {
    MeasureTally tally = new MeasureTally(question(Optional.empty()));
    households.forEach(each -> tally.add(HouseholdFacts.of(each)));
    return tally.report();
  }

  /** The figures of a measure, such as {@code 2025-26: 3 of 4}. */
  private static Map<String, String> figures(MeasureReport report, String id) {
    Series series =
        report.series().stream()
            .filter(each -> each.measure().id().equals(id))
            .findFirst()
            .orElseThrow();
    Map<String, String> figures = new TreeMap<>();
    for (Figure figure : series.figures()) {
      if (figure.place().anyReason()) {
        String of = figure.of().isValue() ? " of " + figure.of().value() : "";
        String days = figure.days().isEmpty() ? "" : " " + new TreeMap<>(figure.days());
        figures.put(
            figure
                .place()
                .period()
                .map(MeasurePeriod::label)
                .orElse(figure.place().span() == Span.ALL ? "all" : "no day"),
            (figure.number().isValue() ? "" + figure.number().value() : "missing") + of + days);
      }
    }
    return figures;
  }

  @Test
  void figures_are_those_worked_out_by_hand() {
    MeasureReport report = report(households());
    assertEquals(
        Map.of("2024-25", "1", "2025-26", "3", "no day", "1", "all", "5"),
        figures(report, "enquiries"));
    // The people of the households: 2, 2, 2, 2 and 2, as each number is odd.
    assertEquals(
        Map.of("2024-25", "2", "2025-26", "6", "no day", "2", "all", "10"),
        figures(report, "enquirers"));
    // The contact of the fifth came before its enquiry: doubtful, and not among those reached.
    assertEquals(
        Map.of("2024-25", "1 of 1", "2025-26", "1 of 3", "no day", "0 of 1"),
        figures(report, "enquiry-to-contact"));
    assertEquals(
        Map.of("2024-25", "1 of 1", "2025-26", "1 of 3", "no day", "0 of 1"),
        figures(report, "enquiry-to-application"));
    assertEquals(
        Map.of("2024-25", "1 of 1", "2025-26", "0 of 3", "no day", "0 of 1"),
        figures(report, "enquiry-to-approval"));
    assertEquals(Map.of("2025-26", "2"), figures(report, "applications"));
    assertEquals(Map.of("2025-26", "1"), figures(report, "approved-households"));
    assertEquals(Map.of("2025-26", "2"), figures(report, "approved-places"));
    // 2 and 10 days: the median by nearest rank is 2, nine in ten is 10.
    assertEquals(Map.of("2025-26", "2 {50=2, 90=10}"), figures(report, "time-to-contact"));
    // 31 and 29 days.
    assertEquals(Map.of("2025-26", "2 {50=29, 90=31}"), figures(report, "time-to-application"));
    assertEquals(Map.of("2026-27", "1"), figures(report, "enquiries-lost"));
    // Approved seven months ago: not yet twelve.
    assertEquals(Map.of("2025-26", "0 of 0"), figures(report, "kept-12-months"));
  }

  @Test
  void who_left_on_a_day_that_is_not_known_is_neither_kept_nor_lost() {
    DocumentFacts kept = approval(1, LocalDate.of(2024, 1, 15));
    DocumentFacts unknown = approval(2, LocalDate.of(2024, 1, 15), Happened.NO_DAY);
    DocumentFacts left =
        approval(3, LocalDate.of(2024, 1, 15), (int) LocalDate.of(2024, 6, 1).toEpochDay());
    DocumentFacts before =
        approval(4, LocalDate.of(2024, 1, 15), (int) LocalDate.of(2023, 6, 1).toEpochDay());
    MeasureReport report =
        report(List.of(List.of(kept), List.of(unknown), List.of(left), List.of(before)));
    assertEquals(Map.of("2023-24", "1 of 2"), figures(report, "kept-12-months"));
    assertEquals(
        List.of(2L),
        report.series().stream()
            .filter(each -> each.measure().id().equals("kept-12-months"))
            .map(each -> each.doubtful().value())
            .toList());
  }

  private static DocumentFacts approval(long number, LocalDate approved, int... ended) {
    DocumentFacts.Builder facts = new DocumentFacts.Builder(FactsType.APPROVAL);
    facts.names = new long[] {number};
    facts.links = new long[] {number};
    facts.events.add(new Happened("approved", (int) approved.toEpochDay()));
    for (int day : ended) {
      facts.events.add(new Happened("approval-ended", day));
    }
    return new DocumentFacts(facts);
  }

  @Test
  void what_no_document_could_tell_is_missing_and_not_none() {
    MeasureReport report = report(List.of(households().get(2)));
    assertEquals(Map.of("all", "missing"), figures(report, "applications"));
    assertEquals(Map.of("2025-26", "missing of 1"), figures(report, "enquiry-to-approval"));
  }

  /**
   * Enquiries alone say nothing of what is out of applications, and approvals nothing of enquiries.
   */
  @Test
  void out_of_how_many_is_missing_where_nobody_could_tell_it() {
    MeasureReport report = report(List.of(List.of(households().get(0).get(3))));
    assertEquals(Map.of("all", "missing"), figures(report, "enquiry-to-approval"));
    assertEquals(Map.of("all", "missing"), figures(report, "time-to-approval"));
    assertEquals(Map.of("2025-26", "1"), figures(report, "approved-households"));
  }

  @Test
  void a_number_that_is_known_of_none_is_missing_and_not_none() {
    DocumentFacts.Builder facts = new DocumentFacts.Builder(FactsType.APPROVAL);
    facts.names = new long[] {1};
    facts.links = new long[] {1};
    facts.events.add(new Happened("approved", (int) LocalDate.of(2025, 5, 1).toEpochDay()));
    MeasureReport report = report(List.of(List.of(new DocumentFacts(facts))));
    assertEquals(Map.of("2025-26", "missing"), figures(report, "approved-places"));
    assertEquals(Map.of("2025-26", "1"), figures(report, "approved-households"));
  }

  /**
   * What is left of a table that is full is whole, and the same in whatever order it was filled.
   */
  @Property(tries = 50)
  void a_full_table_leaves_out_the_earliest_in_whatever_order(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<DocumentFacts>> households = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String day = "" + LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000));
      households.add(
          List.of(facts(FactsType.ENQUIRY, 2L * i, new long[] {}, "enquiry-received " + day)));
    }
    int most = 20 + random.nextInt(200);
    MeasureReport one = full(households, most);
    Collections.shuffle(households, random);
    assertEquals(one, full(households, most));
    Map<String, String> whole = figures(report(households), "enquiries");
    figures(one, "enquiries")
        .forEach(
            (period, number) -> {
              boolean sum = period.equals("all") || number.equals("0");
              assertEquals(sum ? number : whole.get(period), number, period);
            });
  }

  private static MeasureReport full(List<List<DocumentFacts>> households, int most) {
    MeasureTally.Request question = question(Optional.empty(), most);
    MeasureTally whole = new MeasureTally(question);
    for (int i = 0; i < households.size(); i += 7) {
      MeasureTally part = new MeasureTally(question);
      households
          .subList(i, Math.min(i + 7, households.size()))
          .forEach(each -> part.add(HouseholdFacts.of(each)));
      whole.add(part);
    }
    return whole.report();
  }

  @Test
  void a_cohort_with_less_time_says_so() {
    Series series =
        report(households()).series().stream()
            .filter(each -> each.measure().id().equals("enquiry-to-application"))
            .findFirst()
            .orElseThrow();
    Figure earlier = series.figures().get(0);
    Figure later = series.figures().get(1);
    assertEquals(
        List.of("456-820 false", "91-455 true"),
        List.of(earlier, later).stream()
            .map(
                each ->
                    each.leastFollowed().getAsInt()
                        + "-"
                        + each.mostFollowed().getAsInt()
                        + " "
                        + each.lessTime())
            .toList());
  }

  @Property(tries = 50)
  void order_and_repeats_do_not_matter(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<DocumentFacts>> households = new ArrayList<>();
    int repeats = 0;
    for (List<DocumentFacts> household : households()) {
      List<DocumentFacts> shuffled = new ArrayList<>(household);
      for (DocumentFacts document : household) {
        for (int more = random.nextInt(3); more > 0; more--) {
          shuffled.add(DocumentFacts.of(document.toBytes()));
          repeats++;
        }
      }
      Collections.shuffle(shuffled, random);
      households.add(shuffled);
    }
    Collections.shuffle(households, random);
    MeasureReport report = report(households);
    assertEquals(repeats, report.repeats());
    assertEquals(report(households()).series(), report.series());
  }

  @Property(tries = 20)
  void the_later_edition_counts_in_whatever_order(@ForAll boolean first) {
    DocumentFacts early = facts(FactsType.ENQUIRY, 1, new long[] {}, "enquiry-received 2025-05-01");
    DocumentFacts late =
        facts(
            FactsType.ENQUIRY,
            1,
            new long[] {},
            "enquiry-received 2025-05-01",
            "first-contact-made 2025-05-03");
    MeasureReport report = report(List.of(first ? List.of(early, late) : List.of(late, early)));
    assertEquals(Map.of("2025-26", "1 of 1"), figures(report, "enquiry-to-contact"));
  }

  @Test
  void the_table_of_the_library_is_sound_and_says_a_fault_of_a_row() throws Exception {
    assertEquals(22, MeasureTable.standard().size());
    String header =
        "id,form,events,from,unit,only,within_months,period,quantiles,by_reason,source,"
            + "label_en,label_cy,break_on,break_en,break_cy\n";
    String sound = "mine,count,approved,,households,all,,month,,no,ours,Mine,Fy un i,,,\n";
    String fault = sound.replace("approved", "approvd");
    var read = MeasureTable.read(new java.io.StringReader(header + sound + fault + sound));
    assertEquals(1, read.value().orElseThrow().size());
    String saved = (header + sound).replace(',', ';');
    assertEquals(
        read.value(), MeasureTable.read(new java.io.StringReader(saved)).value(), "as saved again");
    assertEquals(
        List.of("measure.row /1 3", "measure.duplicate /2 4"),
        read.findings().stream()
            .map(
                each ->
                    each.code() + " " + each.pointer() + " " + each.position().orElseThrow().line())
            .collect(Collectors.toList()));
  }
}
