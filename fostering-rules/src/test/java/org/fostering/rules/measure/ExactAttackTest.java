package org.fostering.rules.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fostering.rules.measure.Measure.Form;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Place;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.MeasureReport.Span;
import org.junit.jupiter.api.Test;

/**
 * An attack that shares nothing with what hides numbers: its equations come from the tables as they
 * are printed, and its solver searches all whole numbers. A hidden number for which it finds no
 * second value is worked out.
 */
class ExactAttackTest {

  private static final int LEAST = 5;

  /** Whole numbers that are bound by sums. */
  private static final class Puzzle {
    private static final int MOST_NODES = 200_000;

    private final List<int[]> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<Long> low = new ArrayList<>();
    private final List<Long> high = new ArrayList<>();
    private final List<Long> truth = new ArrayList<>();
    private int nodes;

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

    /** Whether a number could be another than it is, as far as the sums tell. */
    boolean canBeOther(int number) {
      return isSolved(number, truth.get(number) + 1, Long.MAX_VALUE)
          || isSolved(number, Long.MIN_VALUE, truth.get(number) - 1);
    }

    private boolean isSolved(int number, long least, long most) {
      long[] lows = low.stream().mapToLong(Long::longValue).toArray();
      long[] highs = high.stream().mapToLong(Long::longValue).toArray();
      nodes = 0;
      return isSolved(lows, highs, number, least, most);
    }

    private boolean isSolved(long[] lows, long[] highs, int at, long least, long most) {
      assertFalse(nodes++ > MOST_NODES, "the search was given up, so nothing is shown");
      lows[at] = Math.max(lows[at], least);
      highs[at] = Math.min(highs[at], most);
      if (!isNarrowed(lows, highs, at)) {
        return false;
      }
      int open = -1;
      for (int i = 0; i < lows.length; i++) {
        boolean smaller =
            lows[i] < highs[i] && (open < 0 || highs[i] - lows[i] < highs[open] - lows[open]);
        open = smaller ? i : open;
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

    /** Narrows bounds as far as sums lead; false if there is nothing between two. */
    private boolean isNarrowed(long[] lows, long[] highs, int from) {
      if (lows[from] > highs[from]) {
        return false;
      }
      TreeSet<Integer> next = new TreeSet<>(sumsOf.get(from));
      while (!next.isEmpty()) {
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

    Reader(MeasureReport open, MeasureReport hidden) {
      for (int s = 0; s < open.series().size(); s++) {
        Series truth = open.series().get(s);
        Series shown = hidden.series().get(s);
        for (int f = 0; f < truth.figures().size(); f++) {
          read(truth.measure(), truth.figures().get(f), shown.figures().get(f));
        }
      }
      tables.forEach((name, table) -> sums(table));
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
        number.ifPresent(at -> notMoreThan(happened(measure), place, at, truth.number().value()));
        return;
      }
      boolean within = measure.counting().within().isPresent();
      String whole = within ? what + " followed" : begun(measure);
      Optional<Integer> of = put(whole, place, truth.of(), shown.of());
      Optional<Integer> early =
          within ? put(what + " early", place, truth.early(), shown.early()) : Optional.empty();
      if (number.isPresent() && of.isPresent()) {
        rest(of.get(), number.get(), truth.of().value() - truth.number().value(), what + place);
      }
      if (early.isPresent() && of.isPresent()) {
        Optional.ofNullable(tables.getOrDefault(begun(measure), Map.of()).get(place))
            .ifPresent(all -> puzzle.sum(all, List.of(of.get(), early.get())));
      }
    }

    /** Those who came to an event out of another are not more than those who came to it. */
    private void notMoreThan(String whole, Place place, int part, long value) {
      Optional.ofNullable(tables.getOrDefault(whole, Map.of()).get(place))
          .ifPresent(
              all -> rest(all, part, puzzle.truth.get(all) - value, whole + " timed " + place));
    }

    private void rest(int whole, int part, long value, String name) {
      int rest = puzzle.number(0, 1_000_000, value);
      puzzle.sum(whole, List.of(part, rest));
      if (value > 0 && value < LEAST) {
        secrets.put(rest, "rest of " + name);
      }
    }

    /** A number; where it was printed before, the two are one. */
    private Optional<Integer> put(String table, Place place, Cell truth, Cell shown) {
      if (!truth.isValue()) {
        return Optional.empty();
      }
      Map<Place, Integer> cells = tables.computeIfAbsent(table, each -> new LinkedHashMap<>());
      Integer before = cells.get(place);
      long least = shown.isValue() ? shown.value() : 1;
      long most = shown.isValue() ? shown.value() : 1_000_000;
      if (before != null) {
        assertEquals(puzzle.truth.get(before), truth.value(), table);
        puzzle.low.set(before, Math.max(puzzle.low.get(before), least));
        puzzle.high.set(before, Math.min(puzzle.high.get(before), most));
        return Optional.of(before);
      }
      int at = puzzle.number(least, most, truth.value());
      cells.put(place, at);
      if (!shown.isValue()) {
        secrets.put(at, table + place);
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
              boolean of = place.period().filter(p -> p.length() == length).isPresent();
              if (of || place.span() == Span.NO_DAY) {
                add(
                    parts,
                    "3" + length,
                    place,
                    place.all(),
                    place.anyReason(),
                    Span.ALL,
                    Optional.empty(),
                    at);
              }
              if (of) {
                for (MeasurePeriod.Length longer : MeasurePeriod.Length.values()) {
                  MeasurePeriod around = longer.of(place.period().orElseThrow().first());
                  if (longer.compareTo(length) < 0
                      && !around.last().isBefore(place.period().orElseThrow().last())) {
                    add(
                        parts,
                        "4" + length,
                        place,
                        place.all(),
                        place.anyReason(),
                        Span.PERIOD,
                        Optional.of(around),
                        at);
                  }
                }
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
          .filter(each -> !puzzle.canBeOther(each.getKey()))
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

  @Test
  void the_attack_finds_what_hiding_small_numbers_alone_gives_away() {
    MeasureReport open = SmallNumbersTest.random(7, 60, 3, 6);
    MeasureReport smallOnly = SmallNumbersTest.smallOnly(open);
    assertFalse(new Reader(open, smallOnly).workedOut().isEmpty());
  }
}
