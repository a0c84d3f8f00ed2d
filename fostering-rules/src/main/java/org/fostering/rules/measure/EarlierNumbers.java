package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Map<PublishedSums.Key, Cell> cells = new LinkedHashMap<>();
  private final MeasureReport report;
  private final Organisations organisations;

  /**
   * @param other the day of the other report, on which authorities are in its hubs
   */
  EarlierNumbers(MeasureReport report, Organisations organisations, LocalDate other) {
    this.report = report;
    this.organisations = organisations;
    Map<PublishedSums.Key, Cell> own = new LinkedHashMap<>();
    PublishedSums sums = new PublishedSums(report);
    sums.index().forEach((key, at) -> own.put(key, Cell.of(sums.numbers().get(at).value)));
    for (Series series : report.series()) {
      for (Figure figure : series.figures()) {
        hidden(own, PublishedSums.number(series.measure()), figure.place(), figure.number());
        hidden(own, PublishedSums.of(series.measure()), figure.place(), figure.of());
        hidden(own, PublishedSums.early(series.measure()), figure.place(), figure.early());
      }
    }
    Map<PublishedSums.Key, Cell> wide = new LinkedHashMap<>();
    own.forEach(
        (key, cell) ->
            wider(key, other).forEach(each -> wide.merge(each, cell, EarlierNumbers::together)));
    cells.putAll(wide);
    cells.putAll(own);
  }

  /** What it tells or hides. */
  Map<PublishedSums.Key, Cell> cells() {
    return cells;
  }

  private void hidden(Map<PublishedSums.Key, Cell> own, String quantity, Place place, Cell cell) {
    if (cell.state() == CellState.HIDDEN) {
      own.put(
          new PublishedSums.Key(
              quantity, place.all() ? Optional.empty() : report.grouping(), place),
          Cell.HIDDEN);
    }
  }

  private static Cell together(Cell one, Cell other) {
    return one.isValue() && other.isValue() ? Cell.of(one.value() + other.value()) : Cell.HIDDEN;
  }

  /** Of which sums over groups or over periods a number is a part, whether printed or not. */
  List<PublishedSums.Key> wider(PublishedSums.Key key) {
    return wider(key, report.asOf());
  }

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
