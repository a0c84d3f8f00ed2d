package org.fostering.rules.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.rules.measure.DocumentFacts.Happened;
import org.fostering.rules.measure.Measure.Form;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Place;
import org.fostering.rules.measure.MeasureReport.Span;
import org.fostering.rules.measure.MeasureTally.Counter;
import org.fostering.rules.measure.MeasureTally.Counts;
import org.fostering.rules.measure.MeasureTally.Slot;

/** Makes the table of a measure out of what was counted: with sums, and with what is missing. */
final class FigureTable {

  /** Where there would be more periods than these, those without anything are left out. */
  private static final int MOST_FILLED = 240;

  private static final int HUNDRED = 100;

  private final Measure measure;
  private final Counts counts;
  private final Map<String, Set<String>> types;
  private final boolean grouped;

  FigureTable(Measure measure, Counts counts, Map<String, Set<String>> types, boolean grouped) {
    this.measure = measure;
    this.counts = counts;
    this.types = types;
    this.grouped = grouped;
  }

  /** A column: a period, what has no day, or all. */
  private record Column(Span span, Optional<MeasurePeriod> period) {
    boolean holds(int slot) {
      return switch (span) {
        case ALL -> true;
        case NO_DAY -> slot == Happened.NO_DAY;
        case PERIOD -> slot == (int) period.orElseThrow().first().toEpochDay();
      };
    }
  }

  MeasureReport.Series series(LocalDate asOf) {
    List<Figure> figures = new ArrayList<>();
    List<Column> columns = columns();
    OptionalLong longest =
        columns.stream()
            .flatMap(each -> each.period().stream())
            .mapToLong(each -> followed(each.last(), asOf))
            .max();
    cells(columns).forEach((place, cell) -> figures.add(figure(place, cell, longest, asOf)));
    return new MeasureReport.Series(
        measure, figures, Cell.of(counts.doubtful), Cell.of(counts.unweighed));
  }

  private static long followed(LocalDate since, LocalDate asOf) {
    return Math.max(0, ChronoUnit.DAYS.between(since, asOf));
  }

  private List<Column> columns() {
    Set<MeasurePeriod> periods = new TreeSet<>();
    boolean undated = false;
    for (Slot slot : counts.slots.keySet()) {
      if (slot.period() == Happened.NO_DAY) {
        undated = true;
      } else {
        periods.add(new MeasurePeriod(measure.period(), LocalDate.ofEpochDay(slot.period())));
      }
    }
    List<Column> columns = new ArrayList<>();
    filled(periods).forEach(each -> columns.add(new Column(Span.PERIOD, Optional.of(each))));
    if (undated) {
      columns.add(new Column(Span.NO_DAY, Optional.empty()));
    }
    if (columns.isEmpty() || (columns.size() > 1 && isSummed())) {
      columns.add(new Column(Span.ALL, Optional.empty()));
    }
    return columns;
  }

  /** Whether periods together are a figure of their own. */
  private boolean isSummed() {
    return measure.form() == Form.COUNT || measure.form() == Form.PROMISE;
  }

  private static Set<MeasurePeriod> filled(Set<MeasurePeriod> found) {
    if (found.isEmpty()) {
      return found;
    }
    Set<MeasurePeriod> filled = new TreeSet<>(found);
    MeasurePeriod last = Collections.max(found);
    MeasurePeriod next = Collections.min(found);
    while (next.compareTo(last) < 0 && filled.size() <= MOST_FILLED) {
      filled.add(next);
      next = next.next();
    }
    return filled.size() > MOST_FILLED ? found : filled;
  }

  /** What was counted at each place of the table, in the order of its rows. */
  private Map<Place, Counter> cells(List<Column> columns) {
    Set<String> groups = new TreeSet<>(types.keySet());
    Set<String> reasons = new TreeSet<>();
    counts.slots.keySet().forEach(slot -> groups.add(slot.group()));
    if (measure.byReason()) {
      counts.slots.keySet().forEach(slot -> reasons.add(slot.reason()));
    }
    Map<Place, Counter> cells = new LinkedHashMap<>();
    for (String group : grouped ? groups : Set.<String>of()) {
      rows(group, false, reasons, columns, cells);
    }
    rows("", true, reasons, columns, cells);
    counts.slots.forEach(
        (slot, counter) -> columns.forEach(column -> add(slot, counter, column, cells)));
    return cells;
  }

  private static void rows(
      String group,
      boolean all,
      Set<String> reasons,
      List<Column> columns,
      Map<Place, Counter> cells) {
    for (Column column : columns) {
      cells.put(place(group, all, "", true, column), new Counter());
    }
    for (String reason : reasons) {
      for (Column column : columns) {
        cells.put(place(group, all, reason, false, column), new Counter());
      }
    }
  }

  /** Adds what was counted to its group and to all, under its reason and under any. */
  private void add(Slot slot, Counter counter, Column column, Map<Place, Counter> cells) {
    if (!column.holds(slot.period())) {
      return;
    }
    for (boolean all : new boolean[] {false, true}) {
      for (boolean any : new boolean[] {false, true}) {
        Optional.ofNullable(
                cells.get(
                    place(all ? "" : slot.group(), all, any ? "" : slot.reason(), any, column)))
            .ifPresent(cell -> cell.add(counter));
      }
    }
  }

  private static Place place(
      String group, boolean all, String reason, boolean anyReason, Column column) {
    return new Place(group, all, reason, anyReason, column.span(), column.period());
  }

  /** Whether anybody could have told the event: else none is not known to be none. */
  private boolean isTold(Place place) {
    return measure.toldBy().isEmpty()
        || (place.all()
            ? types.values().stream().anyMatch(this::tells)
            : tells(types.getOrDefault(place.group(), Set.of())));
  }

  private boolean tells(Set<String> found) {
    return !Collections.disjoint(found, measure.toldBy());
  }

  private Figure figure(Place place, Counter counter, OptionalLong longest, LocalDate asOf) {
    boolean told = isTold(place);
    boolean out = measure.form() == Form.SHARE || measure.form() == Form.KEPT;
    boolean timed = out && place.period().isPresent();
    Optional<MeasurePeriod> period = place.period();
    return new Figure(
        place,
        told || counter.number > 0 ? Cell.of(counter.number) : Cell.MISSING,
        out ? (told || counter.of > 0 ? Cell.of(counter.of) : Cell.MISSING) : Cell.NONE,
        measure.within().isPresent() ? Cell.of(counter.early) : Cell.NONE,
        quantiles(counter),
        timed ? days(period.orElseThrow().last(), asOf) : OptionalInt.empty(),
        timed ? days(period.orElseThrow().first(), asOf) : OptionalInt.empty(),
        timed && followed(period.orElseThrow().last(), asOf) < longest.orElse(0),
        period.map(this::series).orElse(1));
  }

  private static OptionalInt days(LocalDate since, LocalDate asOf) {
    return OptionalInt.of((int) followed(since, asOf));
  }

  private int series(MeasurePeriod period) {
    return 1
        + (int) measure.breaks().stream().filter(each -> !each.on().isAfter(period.last())).count();
  }

  /** The least day by which at least the share has come: the nearest rank. */
  private Map<Integer, Integer> quantiles(Counter counter) {
    Map<Integer, Integer> quantiles = new LinkedHashMap<>();
    if (counter.number == 0) {
      return quantiles;
    }
    for (int quantile : measure.quantiles()) {
      long rank = (counter.number * quantile + HUNDRED - 1) / HUNDRED;
      long reached = 0;
      for (Map.Entry<Integer, Long> day : counter.days.entrySet()) {
        reached += day.getValue();
        if (reached >= rank) {
          quantiles.put(quantile, day.getKey());
          break;
        }
      }
    }
    return quantiles;
  }
}
