package org.fostering.rules.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.measure.Measure.Form;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Place;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.MeasureReport.Span;
import org.junit.jupiter.api.Test;

/**
 * An attack that shares nothing with what hides numbers: its equations come from the tables as they
 * are printed, and its solver searches whole numbers, the nearest first. A hidden number that has
 * no second value when all were searched is worked out; a search that is given up shows nothing.
 * Long, because equations and solver are made here anew.
 */
class ExactAttackTest {

  private static final int LEAST = 5;

  private static final String EARLIER = "earlier ";
  private static final String REST = "rest of ";
  private static final Map<String, String> HUBS =
      Map.of(
          "E08000024", "hub foster-with-north-east",
          "E06000047", "hub foster-with-north-east",
          "E08000034", "hub none",
          "", "hub ");

  /** Whole numbers that are bound by sums. */
  private static final class Puzzle {
    private static final int MOST_NODES = 3_000;

    /** Looks at a sum for one number. */
    private static final int MOST_LOOKS = 5_000;

    private final List<int[]> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<Long> low = new ArrayList<>();
    private final List<Long> high = new ArrayList<>();
    private final List<Long> truth = new ArrayList<>();
    private int nodes;
    private int looks;

    int number(long least, long most, long value) {
      low.add(least);
      high.add(most);
      truth.add(value);
      sumsOf.add(new ArrayList<>());
      return low.size() - 1;
    }

    /** The first is the sum of the others. */
    void sum(int whole, List<Integer> parts) {
      int[] all = new int[parts.size() + 1];
      all[0] = whole;
      for (int i = 0; i < parts.size(); i++) {
        all[i + 1] = parts.get(i);
      }
      for (int each : all) {
        sumsOf.get(each).add(sums.size());
      }
      sums.add(all);
    }

    /**
     * Whether a number is worked out: no other value is left when all were searched, first by small
     * changes of all, then by any. A search that was given up has worked nothing out.
     */
    boolean isWorkedOut(int number) {
      boolean searched = true;
      looks = 0;
      for (long far : List.of(1L, 3L, 1_000_000L)) {
        searched = true;
        for (long change : List.of(1L, -1L)) {
          long value = truth.get(number) + change;
          if (isSolved(
              number,
              change > 0 ? value : Long.MIN_VALUE,
              change > 0 ? Long.MAX_VALUE : value,
              far)) {
            return false;
          }
          searched &= nodes <= MOST_NODES && looks <= MOST_LOOKS;
        }
      }
      return searched;
    }

    private boolean isSolved(int number, long least, long most, long far) {
      long[] lows = new long[low.size()];
      long[] highs = new long[low.size()];
      for (int i = 0; i < lows.length; i++) {
        lows[i] = Math.max(low.get(i), truth.get(i) - far);
        highs[i] = Math.min(high.get(i), truth.get(i) + far);
      }
      nodes = 0;
      return isSolved(lows, highs, number, least, most);
    }

    private boolean isSolved(long[] lows, long[] highs, int at, long least, long most) {
      lows[at] = Math.max(lows[at], least);
      highs[at] = Math.min(highs[at], most);
      if (nodes++ > MOST_NODES || !isNarrowed(lows, highs, at)) {
        return false;
      }
      int open = -1;
      for (int i = 0; i < lows.length; i++) {
        if (lows[i] < highs[i] && (open < 0 || first(i, lows, highs) < first(open, lows, highs))) {
          open = i;
        }
      }
      if (open < 0) {
        return true;
      }
      // The value that is nearest to the true one first, then what lies on either side of it.
      long near = Math.min(highs[open], Math.max(lows[open], truth.get(open)));
      return isSolved(lows.clone(), highs.clone(), open, near, near)
          || (near > lows[open]
              && isSolved(lows.clone(), highs.clone(), open, Long.MIN_VALUE, near - 1))
          || (near < highs[open]
              && isSolved(lows.clone(), highs.clone(), open, near + 1, Long.MAX_VALUE));
    }

    /** What can no longer be its true value is settled first, and of these the narrowest. */
    private long first(int at, long[] lows, long[] highs) {
      boolean moved = truth.get(at) < lows[at] || truth.get(at) > highs[at];
      return highs[at] - lows[at] + (moved ? 0 : 10_000_000);
    }

    /** Narrows bounds as far as sums lead; false if there is nothing between two. */
    private boolean isNarrowed(long[] lows, long[] highs, int from) {
      if (lows[from] > highs[from]) {
        return false;
      }
      TreeSet<Integer> next = new TreeSet<>(sumsOf.get(from));
      while (!next.isEmpty()) {
        if (looks++ > MOST_LOOKS) {
          return false;
        }
        int[] sum = sums.get(next.pollFirst());
        long least = 0;
        long most = 0;
        for (int i = 1; i < sum.length; i++) {
          least += lows[sum[i]];
          most += highs[sum[i]];
        }
        for (int i = 0; i < sum.length; i++) {
          int at = sum[i];
          long newLow = i == 0 ? least : lows[sum[0]] - (most - highs[at]);
          long newHigh = i == 0 ? most : highs[sum[0]] - (least - lows[at]);
          if (newLow > lows[at] || newHigh < highs[at]) {
            if (i > 0) {
              least += Math.max(0, newLow - lows[at]);
              most -= Math.max(0, highs[at] - newHigh);
            }
            lows[at] = Math.max(lows[at], newLow);
            highs[at] = Math.min(highs[at], newHigh);
            if (lows[at] > highs[at]) {
              return false;
            }
            next.addAll(sumsOf.get(at));
          }
        }
      }
      return true;
    }
  }

  /** What a reader of a report can write down. */
  private static final class Reader {
    private final Puzzle puzzle = new Puzzle();
    private final Map<String, Map<Place, Integer>> tables = new LinkedHashMap<>();
    private final Map<Integer, String> secrets = new LinkedHashMap<>();

    private String edition = "";

    /** The least that a hidden number can be: where all that hangs together is withheld, none. */
    private long least = 1;

    Reader(MeasureReport open, MeasureReport hidden) {
      read(open, hidden);
    }

    /** Two editions; a number that was told and has not changed is known to be the same. */
    Reader(
        MeasureReport openBefore, MeasureReport before, MeasureReport openNow, MeasureReport now) {
      edition = EARLIER;
      read(openBefore, before);
      edition = "";
      read(openNow, now);
      for (String table : List.copyOf(tables.keySet())) {
        Map<Place, Integer> later = tables.getOrDefault(table.replace(EARLIER, ""), Map.of());
        if (table.startsWith(EARLIER) && !later.isEmpty()) {
          Map<Place, Integer> sooner = tables.getOrDefault(table, Map.of());
          widen(sooner, later);
          widen(later, sooner);
          sooner.forEach(
              (place, at) ->
                  Optional.ofNullable(later.get(place)).ifPresent(to -> differ(at, to, place)));
        }
      }
    }

    /** Adds sums over the authorities of a hub, and over time, that only the other table prints. */
    private void widen(Map<Place, Integer> table, Map<Place, Integer> other) {
      // The quarters of a year and the year are the same once more.
      Map<Place, Map<Optional<MeasurePeriod.Length>, List<Integer>>> parts = new LinkedHashMap<>();
      table.forEach(
          (place, at) -> {
            Set<Place> wholes = new LinkedHashSet<>();
            String hub = HUBS.getOrDefault(place.group(), place.group());
            for (String group : List.of(place.group(), hub)) {
              wholes.add(in(place, group, place.period()));
              for (MeasurePeriod.Length length : MeasurePeriod.Length.values()) {
                place
                    .period()
                    .filter(of -> length.compareTo(of.length()) < 0)
                    .ifPresent(
                        of -> wholes.add(in(place, group, Optional.of(length.of(of.first())))));
              }
            }
            for (Place whole : wholes) {
              if (!table.containsKey(whole) && other.containsKey(whole)) {
                parts
                    .computeIfAbsent(whole, each -> new LinkedHashMap<>())
                    .computeIfAbsent(
                        place.period().map(MeasurePeriod::length), each -> new ArrayList<>())
                    .add(at);
              }
            }
          });
      parts.forEach(
          (whole, byLength) -> byLength.values().forEach(found -> widen(table, whole, found)));
    }

    private void widen(Map<Place, Integer> table, Place whole, List<Integer> found) {
      long sum = found.stream().mapToLong(puzzle.truth::get).sum();
      boolean known =
          found.stream().allMatch(each -> puzzle.low.get(each).equals(puzzle.high.get(each)));
      Integer before = table.get(whole);
      int at =
          before == null ? puzzle.number(known ? sum : 0, known ? sum : 1_000_000, sum) : before;
      assertEquals(puzzle.truth.get(at), sum);
      puzzle.sum(at, found);
      table.put(whole, at);
    }

    private static Place in(Place place, String group, Optional<MeasurePeriod> period) {
      return new Place(group, place.all(), place.reason(), place.anyReason(), place.span(), period);
    }

    private void differ(int before, int now, Place place) {
      long more = puzzle.truth.get(now) - puzzle.truth.get(before);
      boolean printed = puzzle.low.get(before).equals(puzzle.high.get(before));
      boolean same = printed && more == 0;
      int difference = puzzle.number(same ? 0 : -1_000_000, same ? 0 : 1_000_000, more);
      puzzle.sum(now, List.of(before, difference));
      if (same) {
        secrets.remove(now); // The earlier edition has told it.
      }
      if (printed && more != 0 && Math.abs(more) < LEAST) {
        secrets.put(difference, "difference at " + place);
      }
    }

    private void read(MeasureReport open, MeasureReport hidden) {
      least = hidesNone(open, hidden) ? 0 : 1;
      for (int s = 0; s < open.series().size(); s++) {
        Series truth = open.series().get(s);
        Series shown = hidden.series().get(s);
        for (int f = 0; f < truth.figures().size(); f++) {
          read(
              truth.measure(),
              named(truth.figures().get(f), open),
              named(shown.figures().get(f), open));
        }
      }
      some();
      totals();
      tables.forEach(
          (name, table) -> {
            if (edition.isEmpty() != name.startsWith(EARLIER) && !name.contains(REST)) {
              sums(table);
            }
          });
    }

    private static boolean hidesNone(MeasureReport open, MeasureReport hidden) {
      for (int s = 0; s < open.series().size(); s++) {
        for (int f = 0; f < open.series().get(s).figures().size(); f++) {
          Figure truth = open.series().get(s).figures().get(f);
          Figure shown = hidden.series().get(s).figures().get(f);
          if (hidesNone(truth.number(), shown.number())
              || hidesNone(truth.of(), shown.of())
              || hidesNone(truth.early(), shown.early())) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean hidesNone(Cell truth, Cell shown) {
      return truth.isValue() && truth.value() == 0 && !shown.isValue();
    }

    /** Initial enquiries are some of the enquiries, period by period. */
    private void some() {
      String all = "begun ENQUIRIESALL[enquiry-received]";
      String initial = "begun ENQUIRIESINITIAL_ENQUIRIES[enquiry-received]";
      Map.copyOf(tables.getOrDefault(edition + initial, Map.of()))
          .forEach((place, at) -> notMoreThan(all, "some", place, at, puzzle.truth.get(at)));
    }

    /** Over all periods as many came as were measured; where not, some have no day. */
    private void totals() {
      for (String step : List.of("application", "approval")) {
        Map<Place, List<Integer>> came = byAll("enquiry-to-" + step);
        Map<Place, List<Integer>> timed = byAll("time-to-" + step);
        came.forEach(
            (place, parts) -> {
              List<Integer> others = timed.getOrDefault(place, List.of());
              long sum = parts.stream().mapToLong(puzzle.truth::get).sum();
              if (sum == others.stream().mapToLong(puzzle.truth::get).sum()) {
                int all = puzzle.number(0, 1_000_000, sum);
                puzzle.sum(all, parts);
                puzzle.sum(all, others);
              }
            });
      }
    }

    /** The numbers of a table of one length of period, by their rows. */
    private Map<Place, List<Integer>> byAll(String table) {
      Map<Place, List<Integer>> rows = new LinkedHashMap<>();
      tables
          .getOrDefault(edition + table, Map.of())
          .forEach(
              (place, at) -> {
                if (place
                        .period()
                        .filter(of -> of.length() != MeasurePeriod.Length.QUARTER)
                        .isEmpty()
                    && place.span() != Span.ALL) {
                  rows.computeIfAbsent(
                          new Place(
                              place.group(),
                              place.all(),
                              place.reason(),
                              place.anyReason(),
                              Span.ALL,
                              Optional.empty()),
                          each -> new ArrayList<>())
                      .add(at);
                }
              });
      return rows;
    }

    /** A hub is not an authority, and none known of the one is not none known of the other. */
    private static Figure named(Figure figure, MeasureReport report) {
      Place place = figure.place();
      boolean hub = report.grouping().equals(Optional.of(MeasureGrouping.HUB)) && !place.all();
      return new Figure(
          hub ? in(place, "hub " + place.group(), place.period()) : place,
          figure.number(),
          figure.of(),
          figure.early(),
          figure.days(),
          figure.leastFollowed(),
          figure.mostFollowed(),
          figure.lessTime(),
          figure.series());
    }

    private static String begun(Measure measure) {
      return "begun "
          + measure.counting().unit()
          + measure.counting().only()
          + new TreeSet<>(measure.counting().from());
    }

    private static String happened(Measure measure) {
      return "begun "
          + measure.counting().unit()
          + measure.counting().only()
          + new TreeSet<>(measure.counting().events());
    }

    private void read(Measure measure, Figure truth, Figure shown) {
      Place place = truth.place();
      String what = measure.id().replaceAll(" .*", "");
      if (measure.form() == Form.COUNT) {
        put(happened(measure), place, truth.number(), shown.number());
        return;
      }
      Optional<Integer> number = put(what, place, truth.number(), shown.number());
      if (measure.form() == Form.TIME) {
        number.ifPresent(
            at ->
                notMoreThan(happened(measure), "timed " + what, place, at, truth.number().value()));
        return;
      }
      boolean within = measure.counting().within().isPresent();
      String whole = within ? what + " followed" : begun(measure);
      Optional<Integer> of = put(whole, place, truth.of(), shown.of());
      Optional<Integer> early =
          within ? put(what + " early", place, truth.early(), shown.early()) : Optional.empty();
      if (number.isPresent() && of.isPresent()) {
        rest(of.get(), number.get(), truth.of().value() - truth.number().value(), what, place);
      }
      if (early.isPresent() && of.isPresent()) {
        Optional.ofNullable(tables.getOrDefault(edition + begun(measure), Map.of()).get(place))
            .ifPresent(all -> puzzle.sum(all, List.of(of.get(), early.get())));
      }
    }

    /** Those who came to an event out of another are not more than those who came to it. */
    private void notMoreThan(String whole, String name, Place place, int part, long value) {
      Optional.ofNullable(tables.getOrDefault(edition + whole, Map.of()).get(place))
          .ifPresent(all -> rest(all, part, puzzle.truth.get(all) - value, name, place));
    }

    private void rest(int whole, int part, long value, String name, Place place) {
      boolean known =
          puzzle.low.get(whole).equals(puzzle.high.get(whole))
              && puzzle.low.get(part).equals(puzzle.high.get(part));
      int rest = puzzle.number(known ? value : 0, known ? value : 1_000_000, value);
      puzzle.sum(whole, List.of(part, rest));
      tables.computeIfAbsent(edition + REST + name, each -> new LinkedHashMap<>()).put(place, rest);
      if (value > 0 && value < LEAST) {
        secrets.put(rest, edition + REST + name + place);
      }
    }

    /** A number; where it was printed before, the two are one. */
    private Optional<Integer> put(String table, Place place, Cell truth, Cell shown) {
      if (!truth.isValue()) {
        return Optional.empty();
      }
      Map<Place, Integer> cells =
          tables.computeIfAbsent(edition + table, each -> new LinkedHashMap<>());
      Integer before = cells.get(place);
      long low = shown.isValue() ? shown.value() : least;
      long most = shown.isValue() ? shown.value() : 1_000_000;
      if (before != null) {
        assertEquals(puzzle.truth.get(before), truth.value(), table);
        puzzle.low.set(before, Math.max(puzzle.low.get(before), low));
        puzzle.high.set(before, Math.min(puzzle.high.get(before), most));
        return Optional.of(before);
      }
      int at = puzzle.number(low, most, truth.value());
      cells.put(place, at);
      // What is withheld with others may be told by an earlier edition, if it is not small.
      if (!shown.isValue() && truth.value() > 0 && (least > 0 || truth.value() < LEAST)) {
        secrets.put(at, edition + table + place + "=" + truth.value());
      }
      return Optional.of(at);
    }

    /** Groups, reasons and periods add up, and so do the periods in a longer one. */
    private void sums(Map<Place, Integer> table) {
      Map<Place, List<Integer>> parts = new HashMap<>();
      table.forEach(
          (place, at) -> {
            if (!place.all()) {
              add(parts, "1", place, true, place.anyReason(), place.span(), place.period(), at);
            }
            if (!place.anyReason()) {
              add(parts, "2", place, place.all(), true, place.span(), place.period(), at);
            }
            for (MeasurePeriod.Length length : MeasurePeriod.Length.values()) {
              Optional<MeasurePeriod> own = place.period().filter(p -> p.length() == length);
              if (own.isPresent() || place.span() == Span.NO_DAY) {
                inTime(parts, "3" + length, place, Span.ALL, Optional.empty(), at);
              }
              for (MeasurePeriod around : own.map(Reader::around).orElse(List.of())) {
                inTime(parts, "4" + length, place, Span.PERIOD, Optional.of(around), at);
              }
            }
          });
      parts.forEach(
          (place, found) -> {
            String reason = place.reason().substring(place.reason().indexOf(' ') + 1);
            Integer whole =
                table.get(
                    new Place(
                        place.group(),
                        place.all(),
                        reason,
                        place.anyReason(),
                        place.span(),
                        place.period()));
            if (whole != null) {
              assertEquals(
                  puzzle.truth.get(whole), found.stream().mapToLong(puzzle.truth::get).sum());
              puzzle.sum(whole, found);
            }
          });
    }

    /** The longer periods in which a period lies as a whole. */
    private static List<MeasurePeriod> around(MeasurePeriod period) {
      return Arrays.stream(MeasurePeriod.Length.values())
          .filter(longer -> longer.compareTo(period.length()) < 0)
          .map(longer -> longer.of(period.first()))
          .filter(longer -> !longer.last().isBefore(period.last()))
          .toList();
    }

    private static void inTime(
        Map<Place, List<Integer>> parts,
        String kind,
        Place place,
        Span span,
        Optional<MeasurePeriod> period,
        int at) {
      add(parts, kind, place, place.all(), place.anyReason(), span, period, at);
    }

    private static void add(
        Map<Place, List<Integer>> parts,
        String kind,
        Place place,
        boolean all,
        boolean any,
        Span span,
        Optional<MeasurePeriod> period,
        int at) {
      Place whole =
          new Place(
              all ? "" : place.group(),
              all,
              kind + " " + (any ? "" : place.reason()),
              any,
              span,
              period);
      parts.computeIfAbsent(whole, each -> new ArrayList<>()).add(at);
    }

    List<String> workedOut() {
      return secrets.entrySet().stream()
          .filter(each -> puzzle.isWorkedOut(each.getKey()))
          .map(Map.Entry::getValue)
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  @Property(tries = 40)
  void no_hidden_number_has_only_one_value(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int kinds,
      @ForAll @IntRange(min = 1, max = 14) int months,
      @ForAll @IntRange(min = 1, max = 120) int households) {
    MeasureReport open = SmallNumbersTest.random(seed, households, kinds, months);
    Reader reader = new Reader(open, SmallNumbers.hide(open, LEAST));
    assertEquals(List.of(), reader.workedOut());
  }

  /** By what the two editions are. */
  private enum Editions {
    SAME(Optional.of(MeasureGrouping.KIND), Optional.of(MeasureGrouping.KIND)),
    OTHER(Optional.of(MeasureGrouping.KIND), Optional.empty()),
    WIDER(Optional.of(MeasureGrouping.AUTHORITY), Optional.of(MeasureGrouping.HUB)),
    NARROWER(Optional.of(MeasureGrouping.HUB), Optional.of(MeasureGrouping.AUTHORITY));

    private final Optional<MeasureGrouping> earlier;
    private final Optional<MeasureGrouping> now;

    Editions(Optional<MeasureGrouping> earlier, Optional<MeasureGrouping> now) {
      this.earlier = earlier;
      this.now = now;
    }
  }

  private static final List<MeasurePeriod.Length> YEARS =
      List.of(MeasurePeriod.Length.YEAR_TO_31_DECEMBER, MeasurePeriod.Length.QUARTER);

  @Property(tries = 12)
  void no_number_of_two_editions_has_only_one_value(
      @ForAll long seed,
      @ForAll Editions editions,
      @ForAll @IntRange(min = 1, max = 4) int kinds,
      @ForAll @IntRange(min = 1, max = 5) int months,
      @ForAll @IntRange(min = 1, max = 40) int households,
      @ForAll @IntRange(min = 0, max = 12) int since) {
    MeasureReport openBefore =
        SmallNumbersTest.random(seed, households, kinds, months, editions.earlier, YEARS);
    MeasureReport before = SmallNumbers.hide(openBefore, LEAST);
    MeasureReport open =
        SmallNumbersTest.random(seed, households + since, kinds, months, editions.now, YEARS);
    SmallNumbers.Hidden now =
        SmallNumbers.hide(open, LEAST, List.of(before), Organisations.standard());
    assertEquals(List.of(true), now.compared());
    List<String> found = new Reader(openBefore, before, open, now.report()).workedOut();
    assertEquals(List.of(), found);
  }

  @Test
  void the_attack_finds_what_two_editions_hidden_apart_give_away() {
    MeasureReport openBefore = SmallNumbersTest.random(3, 40, 2, 2);
    MeasureReport open = SmallNumbersTest.random(3, 42, 2, 2);
    assertFalse(
        new Reader(
                openBefore,
                SmallNumbers.hide(openBefore, LEAST),
                open,
                SmallNumbers.hide(open, LEAST))
            .workedOut()
            .isEmpty());
  }

  @Test
  void the_attack_finds_what_hiding_small_numbers_alone_gives_away() {
    MeasureReport open = SmallNumbersTest.random(7, 60, 3, 6);
    MeasureReport smallOnly = SmallNumbersTest.smallOnly(open);
    assertFalse(new Reader(open, smallOnly).workedOut().isEmpty());
  }
}
