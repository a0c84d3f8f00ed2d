package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.CellState;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Place;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.MeasureReport.Span;

/**
 * What a report that was published before tells, and what it hides: as it is printed, what follows
 * from it, and all of this by wider groups and longer periods, by which another report may be.
 */
final class EarlierNumbers {

  /** More than any number. */
  private static final long MOST = 1L << 40;

  /** So often bounds are narrowed by all sums; what is not reached by then stays wider. */
  private static final int MOST_ROUNDS = 50;

  /**
   * The bounds of a number in an earlier report.
   *
   * @param low the least that it can have been
   * @param high the most
   */
  record Range(long low, long high) {
    boolean isExact() {
      return low == high;
    }
  }

  private final Map<PublishedSums.Key, Range> ranges = new LinkedHashMap<>();
  private final MeasureReport report;
  private final Organisations organisations;

  /**
   * @param other the day of the other report, on which authorities are in its hubs
   */
  EarlierNumbers(MeasureReport report, Organisations organisations, LocalDate other) {
    this.report = report;
    this.organisations = organisations;
    // What is hidden is there as 1, so that its sums are; its bounds are then worked out.
    PublishedSums sums = PublishedSums.ofHidden(report.with(1, filled(report.series())));
    Map<PublishedSums.Key, Integer> index = new LinkedHashMap<>(sums.index());
    List<PublishedSums.Equation> equations = new ArrayList<>(sums.equations());
    int size = sums.numbers().size();
    for (Map.Entry<PublishedSums.Key, Map<Optional<MeasurePeriod.Length>, List<Integer>>> each :
        wider(sums.index(), other).entrySet()) {
      for (List<Integer> parts : each.getValue().values()) {
        equations.add(new PublishedSums.Equation(size, parts));
        equations.addAll(within(sums.equations(), size, parts));
      }
      index.put(each.getKey(), size++);
    }
    long[] low = new long[size];
    long[] high = new long[size];
    Arrays.fill(high, MOST);
    for (Series series : report.series()) {
      for (Figure figure : series.figures()) {
        Measure measure = series.measure();
        bound(sums, PublishedSums.number(measure), figure.place(), figure.number(), low, high);
        bound(sums, PublishedSums.of(measure), figure.place(), figure.of(), low, high);
        bound(sums, PublishedSums.early(measure), figure.place(), figure.early(), low, high);
      }
    }
    boolean narrower = true;
    for (int round = 0; narrower && round < MOST_ROUNDS; round++) {
      narrower = false;
      for (PublishedSums.Equation equation : equations) {
        narrower |= narrow(equation, low, high);
      }
    }
    index.forEach(
        (key, at) -> {
          Range range = new Range(low[at], Math.max(low[at], high[at]));
          boolean printed = at >= sums.numbers().size() || sums.numbers().get(at).printed;
          if (printed || range.isExact()) {
            ranges.put(key, range);
          }
        });
  }

  /** Between what each number was, by what it is of. */
  Map<PublishedSums.Key, Range> ranges() {
    return ranges;
  }

  /** The sums of which some parts together are a part. */
  private static List<PublishedSums.Equation> within(
      List<PublishedSums.Equation> equations, int together, List<Integer> parts) {
    Set<Integer> some = new LinkedHashSet<>(parts);
    List<PublishedSums.Equation> within = new ArrayList<>();
    for (PublishedSums.Equation each : equations) {
      if (each.parts().contains(parts.get(0)) && Set.copyOf(each.parts()).containsAll(some)) {
        List<Integer> others = new ArrayList<>(each.parts());
        others.removeAll(some);
        others.add(together);
        within.add(new PublishedSums.Equation(each.sum(), others));
      }
    }
    return within;
  }

  private static List<Series> filled(List<Series> series) {
    return series.stream()
        .map(
            each ->
                new Series(
                    each.measure(),
                    each.figures().stream()
                        .map(
                            figure ->
                                figure.with(
                                    filled(figure.number()),
                                    filled(figure.of()),
                                    filled(figure.early())))
                        .toList(),
                    each.doubtful(),
                    each.unweighed()))
        .toList();
  }

  private static Cell filled(Cell cell) {
    return cell.state() == CellState.HIDDEN ? Cell.of(1) : cell;
  }

  private static void bound(
      PublishedSums sums, String quantity, Place place, Cell cell, long[] low, long[] high) {
    Optional<Integer> at = sums.at(quantity, place);
    if (at.isPresent() && cell.isValue()) {
      low[at.get()] = cell.value();
      high[at.get()] = cell.value();
    } else if (at.isPresent() && cell.state() == CellState.HIDDEN) {
      low[at.get()] = Math.max(1, low[at.get()]);
    }
  }

  private static boolean narrow(PublishedSums.Equation equation, long[] low, long[] high) {
    long least = 0;
    long most = 0;
    for (int part : equation.parts()) {
      least += low[part];
      most = Math.min(MOST, most + high[part]);
    }
    boolean narrower = narrow(equation.sum(), least, most, low, high);
    for (int part : equation.parts()) {
      long others = most >= MOST ? MOST : most - high[part];
      narrower |=
          narrow(
              part,
              others >= MOST ? 0 : low[equation.sum()] - others,
              high[equation.sum()] - (least - low[part]),
              low,
              high);
    }
    return narrower;
  }

  private static boolean narrow(int at, long least, long most, long[] low, long[] high) {
    boolean narrower = least > low[at] || most < high[at];
    low[at] = Math.max(low[at], least);
    high[at] = Math.min(high[at], Math.max(most, 0));
    return narrower;
  }

  /** The day of the earlier report. */
  LocalDate day() {
    return report.asOf();
  }

  /**
   * The sums over groups or over periods that a report does not have itself, with their parts:
   * apart by how long these are, as the quarters of a year and the year are the same once more.
   */
  Map<PublishedSums.Key, Map<Optional<MeasurePeriod.Length>, List<Integer>>> wider(
      Map<PublishedSums.Key, Integer> index, LocalDate day) {
    Map<PublishedSums.Key, Map<Optional<MeasurePeriod.Length>, List<Integer>>> wider =
        new LinkedHashMap<>();
    index.forEach(
        (key, at) ->
            wider(key, day).stream()
                .filter(each -> !index.containsKey(each))
                .forEach(
                    each ->
                        wider
                            .computeIfAbsent(each, any -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                key.place().period().map(MeasurePeriod::length),
                                any -> new ArrayList<>())
                            .add(at)));
    return wider;
  }

  /** Of which sums a number is a part. */
  private List<PublishedSums.Key> wider(PublishedSums.Key key, LocalDate day) {
    List<PublishedSums.Key> wider = new ArrayList<>();
    for (PublishedSums.Key group : groups(key, day)) {
      wider.add(group);
      key.place()
          .period()
          .ifPresent(
              period -> {
                for (MeasurePeriod.Length length : MeasurePeriod.Length.values()) {
                  MeasurePeriod around = length.of(period.first());
                  if (length.compareTo(period.length()) < 0 && around.holds(period)) {
                    wider.add(with(group, group.by(), group.place().group(), Optional.of(around)));
                  }
                }
              });
    }
    wider.remove(key);
    return wider;
  }

  /** The same, and the same by a group of which its group is a part. */
  private List<PublishedSums.Key> groups(PublishedSums.Key key, LocalDate day) {
    List<PublishedSums.Key> groups = new ArrayList<>(List.of(key));
    String group = key.place().group();
    if (key.by().equals(Optional.of(MeasureGrouping.AUTHORITY))) {
      groups.add(
          with(
              key,
              Optional.of(MeasureGrouping.HUB),
              MeasureGrouping.hub(organisations.find(group), day, organisations),
              key.place().period()));
    } else if (key.by().equals(Optional.of(MeasureGrouping.CAMPAIGN_AND_AUTHORITY))) {
      int between = group.indexOf(MeasureGrouping.SEPARATOR);
      groups.add(
          with(
              key,
              Optional.of(MeasureGrouping.CAMPAIGN),
              between < 0 ? group : group.substring(0, between),
              key.place().period()));
    }
    return groups;
  }

  private static PublishedSums.Key with(
      PublishedSums.Key key,
      Optional<MeasureGrouping> by,
      String group,
      Optional<MeasurePeriod> period) {
    Place place = key.place();
    return new PublishedSums.Key(
        key.quantity(),
        by,
        new Place(
            group,
            place.all(),
            place.reason(),
            place.anyReason(),
            period.isPresent() ? Span.PERIOD : place.span(),
            period));
  }
}
