package org.fostering.rules.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.value.Words;
import org.fostering.rules.measure.CountTable.Counter;
import org.fostering.rules.measure.CountTable.Slot;
import org.fostering.rules.measure.DocumentFacts.Happened;
import org.fostering.rules.measure.Measure.Counting;
import org.fostering.rules.measure.Measure.Form;
import org.fostering.rules.measure.Measure.Unit;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Place;
import org.fostering.rules.measure.MeasureReport.Span;

/** Makes the table of a measure out of what was counted: with sums, and with what is missing. */
final class FigureTable {

  /** Where there would be more periods than these, those without anything are left out. */
  private static final int MOST_FILLED = 240;

  /** A table that would have more figures than these shows only where something was counted. */
  private static final int MOST_FIGURES = 100_000;

  private static final int HUNDRED = 100;

  private final Measure measure;
  private final Map<Slot, Counter> slots;
  private final Map<String, Set<String>> types;
  private final boolean grouped;

  FigureTable(
      Measure measure, Map<Slot, Counter> slots, Map<String, Set<String>> types, boolean grouped) {
    this.measure = measure;
    this.slots = slots;
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

  MeasureReport.Series series(LocalDate asOf, long doubtful) {
    List<Figure> figures = new ArrayList<>();
    List<Column> columns = columns();
    OptionalLong longest =
        columns.stream()
            .flatMap(each -> each.period().stream())
            .mapToLong(each -> followed(each.last(), asOf))
            .max();
    cells(columns).forEach((place, cell) -> figures.add(figure(place, cell, longest, asOf)));
    return new MeasureReport.Series(
        measure,
        figures,
        Cell.of(doubtful),
        Cell.of(slots.values().stream().mapToLong(each -> each.unweighed).sum()));
  }

  private static long followed(LocalDate since, LocalDate asOf) {
    return Math.max(0, ChronoUnit.DAYS.between(since, asOf));
  }

  private List<Column> columns() {
    Set<MeasurePeriod> periods = new TreeSet<>();
    boolean undated = false;
    for (Slot slot : slots.keySet()) {
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
    slots.keySet().forEach(slot -> groups.add(slot.group()));
    if (measure.byReason()) {
      slots.keySet().forEach(slot -> reasons.add(slot.reason()));
    }
    Map<Place, Counter> counted = new HashMap<>();
    slots.forEach(
        (slot, counter) -> columns.forEach(column -> add(slot, counter, column, counted)));
    long rows = (1L + groups.size()) * (1L + reasons.size());
    boolean whole = rows * columns.size() <= MOST_FIGURES;
    Map<Place, Counter> cells = new LinkedHashMap<>();
    for (Row row : rows(groups, reasons)) {
      for (Column column : columns) {
        Place place = row.at(column);
        Optional<Counter> found = Optional.ofNullable(counted.get(place));
        if (whole || found.isPresent()) {
          cells.put(place, found.orElseGet(Counter::new));
        }
      }
    }
    return cells;
  }

  /** A row: a group or all, a reason or any. */
  private record Row(Optional<String> group, Optional<String> reason) {
    Place at(Column column) {
      return new Place(
          group.orElse(""),
          group.isEmpty(),
          reason.orElse(""),
          reason.isEmpty(),
          column.span(),
          column.period());
    }
  }

  /** The rows in their order: each group with its reasons, then all. */
  private List<Row> rows(Set<String> groups, Set<String> reasons) {
    List<Row> rows = new ArrayList<>();
    for (Optional<String> group :
        Stream.concat(
                grouped ? groups.stream().map(Optional::of) : Stream.empty(),
                Stream.of(Optional.<String>empty()))
            .toList()) {
      rows.add(new Row(group, Optional.empty()));
      reasons.forEach(reason -> rows.add(new Row(group, Optional.of(reason))));
    }
    return rows;
  }

  /** Adds what was counted to its group and to all, under its reason and under any. */
  private void add(Slot slot, Counter counter, Column column, Map<Place, Counter> cells) {
    if (!column.holds(slot.period())) {
      return;
    }
    List<Optional<String>> groups =
        grouped ? List.of(Optional.empty(), Optional.of(slot.group())) : List.of(Optional.empty());
    List<Optional<String>> reasons =
        measure.byReason()
            ? List.of(Optional.empty(), Optional.of(slot.reason()))
            : List.of(Optional.empty());
    for (Optional<String> group : groups) {
      for (Optional<String> reason : reasons) {
        cells
            .computeIfAbsent(new Row(group, reason).at(column), each -> new Counter())
            .add(counter);
      }
    }
  }

  /** The types of document that were read for a place. */
  private Set<String> types(Place place) {
    return place.all()
        ? types.values().stream().flatMap(Set::stream).collect(Collectors.toSet())
        : types.getOrDefault(place.group(), Set.of());
  }

  private Figure figure(Place place, Counter counter, OptionalLong longest, LocalDate asOf) {
    Counting counting = measure.counting();
    Set<String> read = types(place);
    boolean begun = isRead(counting.unit(), read) && EventTellers.canTell(read, counting.from());
    boolean ended = begun && EventTellers.canTell(read, counting.events());
    boolean isShare = measure.form() == Form.SHARE || measure.form() == Form.KEPT;
    boolean within = counting.within().isPresent();
    Optional<MeasurePeriod> period = place.period();
    Optional<MeasurePeriod> timed = isShare ? period : Optional.empty();
    boolean isShorter =
        !within
            && timed.filter(each -> followed(each.last(), asOf) < longest.orElse(0)).isPresent();
    boolean isUnfinished = period.filter(each -> each.last().isAfter(asOf)).isPresent();
    return new Figure(
        place,
        cell(ended && counter.unweighed == 0, counter.number),
        isShare ? cell(begun, counter.of) : Cell.NONE,
        within ? cell(begun, counter.early) : Cell.NONE,
        quantiles(counter),
        days(timed.map(MeasurePeriod::last), asOf),
        days(timed.map(MeasurePeriod::first), asOf),
        isShorter || counter.early > 0 || isUnfinished,
        period.map(this::series).orElse(1));
  }

  /** Whether a document was read without which there is nothing of a unit. */
  private static boolean isRead(Unit unit, Set<String> read) {
    return EventTellers.typeOf(unit).map(each -> read.contains(Words.of(each))).orElse(true);
  }

  /** A number; 0 counts as missing where no document could have held anything to count. */
  private static Cell cell(boolean isKnown, long number) {
    return isKnown || number > 0 ? Cell.of(number) : Cell.MISSING;
  }

  private static OptionalInt days(Optional<LocalDate> since, LocalDate asOf) {
    return since.stream().mapToInt(day -> (int) followed(day, asOf)).findFirst();
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
