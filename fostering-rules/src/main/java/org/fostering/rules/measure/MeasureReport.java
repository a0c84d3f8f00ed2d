package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What was counted, with everything that must be known to read it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the day asked about: what is recorded for a later day has not happened
 * @param grouping by what the figures are shown apart, if by anything
 * @param hiddenBelow below which number a figure is hidden; empty if none is
 * @param leftOut how many of what was counted is not in it, because the table was full
 * @param documents how many documents were counted, each once
 * @param repeats how many were there again, and were left out
 * @param nameless how many have no number of their own, so that nobody can tell whether they are
 *     there twice; each counts
 * @param undecided of how many documents there were editions that differ, where nothing says which
 *     was recorded last; the one counts that knows of the latest event
 * @param series the measures
 */
public record MeasureReport(
    LocalDate asOf,
    Optional<MeasureGrouping> grouping,
    OptionalLong hiddenBelow,
    long leftOut,
    long documents,
    long repeats,
    long nameless,
    long undecided,
    List<Series> series) {

  /** Copies the list. */
  public MeasureReport {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(grouping, "grouping");
    Objects.requireNonNull(hiddenBelow, "hiddenBelow");
    series = List.copyOf(series);
  }

  /** What a number in a table is. */
  public enum CellState {
    /** It is the number. */
    VALUE,
    /** It is hidden, because it is small or would give a small one away. */
    HIDDEN,
    /** No document was read from which it could be counted. */
    MISSING,
    /** The measure has no such number. */
    NONE
  }

  /**
   * A number in a table.
   *
   * @param state what it is
   * @param value the number; 0 unless the state is {@link CellState#VALUE}
   */
  public record Cell(CellState state, long value) {

    /** The measure has no such number. */
    public static final Cell NONE = new Cell(CellState.NONE, 0);

    /** Nobody recorded it. */
    public static final Cell MISSING = new Cell(CellState.MISSING, 0);

    /** It is hidden. */
    public static final Cell HIDDEN = new Cell(CellState.HIDDEN, 0);

    /**
     * Checks that only a value has a number.
     *
     * @throws IllegalArgumentException if another state has a number other than 0
     */
    public Cell {
      Objects.requireNonNull(state, "state");
      if (state != CellState.VALUE && value != 0) {
        throw new IllegalArgumentException("only a value has a number");
      }
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the cell
     */
    public static Cell of(long value) {
      return new Cell(CellState.VALUE, value);
    }

    /** {@return whether the number is there and not hidden} */
    public boolean isValue() {
      return state == CellState.VALUE;
    }
  }

  /** Over what time a figure goes. */
  public enum Span {
    /** A period. */
    PERIOD,
    /** What has no day, so that it is in no period. */
    NO_DAY,
    /** All periods together, and what has no day. */
    ALL
  }

  /**
   * Where in the table of a measure a figure stands.
   *
   * @param group the key of the group; empty where it is not known
   * @param all whether it is of all groups together
   * @param reason the reason or the state of a promise, with its list; empty where it is not known
   * @param anyReason whether it is for all reasons together
   * @param span over what time it goes
   * @param period the period, if it is one
   */
  public record Place(
      String group,
      boolean all,
      String reason,
      boolean anyReason,
      Span span,
      Optional<MeasurePeriod> period) {
    /** Checks that all parts are there. */
    public Place {
      Objects.requireNonNull(group, "group");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(period, "period");
    }
  }

  /**
   * A figure.
   *
   * @param place where it stands
   * @param number how many; of a time, how many it was measured for
   * @param of out of how many
   * @param early how many more have not had their whole time yet, and are in neither
   * @param days by each quantile the days; empty where the number is 0 or hidden
   * @param leastFollowed the least days that any of them has had since, where that matters
   * @param mostFollowed the most days that any of them has had
   * @param lessTime whether they had less time than those of another period of the table, or the
   *     period is not over
   * @param series the number of the definition by which it is counted, from 1: figures with another
   *     number are not comparable
   */
  public record Figure(
      Place place,
      Cell number,
      Cell of,
      Cell early,
      Map<Integer, Integer> days,
      OptionalInt leastFollowed,
      OptionalInt mostFollowed,
      boolean lessTime,
      int series) {
    /** Copies the map. */
    public Figure {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(early, "early");
      days = Map.copyOf(days);
    }

    /**
     * {@return the share in tenths of a hundredth, rounded half up; empty where either number is
     * not shown or there is nothing to divide by}
     */
    public OptionalLong perMille() {
      return number.isValue() && of.isValue() && of.value() > 0
          ? OptionalLong.of((number.value() * 2000 + of.value()) / (2 * of.value()))
          : OptionalLong.empty();
    }

    /** The same with other numbers. */
    Figure with(Cell otherNumber, Cell otherOf, Cell otherEarly) {
      return new Figure(
          place,
          otherNumber,
          otherOf,
          otherEarly,
          otherNumber.isValue() ? days : Map.of(),
          leastFollowed,
          mostFollowed,
          lessTime,
          series);
    }
  }

  /**
   * The figures of a measure.
   *
   * @param measure the measure
   * @param figures the figures, by group, reason and time
   * @param doubtful how many came to the event before that from which they are counted: they are
   *     among those out of which is counted, and not among those that came to it
   * @param unweighed for how many it is not known how many people or places they are; they are left
   *     out
   */
  public record Series(Measure measure, List<Figure> figures, Cell doubtful, Cell unweighed) {
    /** Copies the list. */
    public Series {
      Objects.requireNonNull(measure, "measure");
      figures = List.copyOf(figures);
      Objects.requireNonNull(doubtful, "doubtful");
      Objects.requireNonNull(unweighed, "unweighed");
    }
  }

  /** The same with other series. */
  MeasureReport with(long least, List<Series> others) {
    return new MeasureReport(
        asOf,
        grouping,
        OptionalLong.of(least),
        leftOut,
        documents,
        repeats,
        nameless,
        undecided,
        others);
  }
}
