package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.value.DurationUnit;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in a case: a clock that an event has started, or that no event has started yet.
 *
 * <p>Immutable and thread-safe. Two deadlines are equal when all their parts are.
 */
public final class Deadline {

  static final int HOURS_OF_A_DAY = 24;

  private final Clock clock;
  private final DeadlineEvaluation standing;
  private final Optional<LocalDate> date;
  private final Optional<Event> startedBy;
  private final List<OtherDay> alternatives;
  private final List<LocalDate> together;

  private Deadline(
      Clock clock,
      DeadlineEvaluation standing,
      Optional<LocalDate> date,
      Optional<Event> startedBy,
      List<OtherDay> alternatives,
      List<LocalDate> together) {
    this.clock = clock;
    this.standing = standing;
    this.date = date;
    this.startedBy = startedBy;
    this.alternatives = List.copyOf(alternatives);
    this.together = List.copyOf(together);
  }

  /** One that runs; {@code together} are the days by other choices of two readings at once. */
  static Deadline started(
      Clock clock,
      Event start,
      Optional<LocalDate> date,
      DeadlineEvaluation standing,
      List<OtherDay> alternatives,
      List<LocalDate> together) {
    return new Deadline(clock, standing, date, Optional.of(start), alternatives, together);
  }

  /** A deadline whose clock nothing has started; after some events nothing will have to. */
  static Deadline waiting(Clock clock, Optional<Event> end) {
    return new Deadline(
        clock,
        end.map(event -> DeadlineEvaluation.by(DeadlineState.NO_LONGER_DUE, event))
            .orElseGet(() -> DeadlineEvaluation.at(DeadlineState.NOT_STARTED)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  static Deadline cannotTell(Clock clock, UndeterminedReason why, Event start) {
    return started(
        clock, start, Optional.empty(), DeadlineEvaluation.cannotTell(why), List.of(), List.of());
  }

  /**
   * The day by another reading.
   *
   * @param choice the other way to read it
   * @param date the day; empty when by that reading it has not started or is undetermined
   */
  public record OtherDay(InterpretationOption choice, Optional<LocalDate> date) {

    /** Checks that all parts are there. */
    public OtherDay {
      Objects.requireNonNull(choice, "choice");
      Objects.requireNonNull(date, "date");
    }

    /** Says which reading, never which day. */
    @Override
    public String toString() {
      return "OtherDay[" + choice.code() + "]";
    }
  }

  /** {@return the clock, as it holds on the day on which it was started} */
  public Clock clock() {
    return clock;
  }

  /** {@return the state on the day asked about} */
  public DeadlineState state() {
    return standing.state();
  }

  /**
   * {@return the day of the deadline; empty when it has not started, is a time of hours or is
   * undetermined}
   */
  public Optional<LocalDate> date() {
    return date;
  }

  /**
   * {@return why the deadline is undetermined; present if and only if the state is {@link
   * DeadlineState#CANNOT_TELL}}
   */
  public Optional<UndeterminedReason> why() {
    return standing.why();
  }

  /** {@return the event that started it; empty when it has not started} */
  public Optional<Event> startedBy() {
    return startedBy;
  }

  /**
   * {@return the event that stopped it, or after which it is no longer due; empty when there is
   * none}
   */
  public Optional<Event> stoppedBy() {
    return standing.by();
  }

  /**
   * {@return the days by other readings of the law, where they differ; one reading is changed at a
   * time; an unmodifiable list}
   */
  public List<OtherDay> alternatives() {
    return alternatives;
  }

  /**
   * {@return the day that satisfies every reading of the law, also several together: the earliest
   * for what must be done by a day or ends by itself, the latest for what may not be done before a
   * day, takes effect by itself or is kept until a day; empty when there is none by any reading} A
   * time of hours, of which only the day is recorded on which it began, counts as if it began with
   * that day or ended with it, whichever is safer.
   */
  public Optional<LocalDate> safeDay() {
    return day(clock.kind().isEarlierSafe());
  }

  /**
   * {@return the day at the other end of the readings: some reading of the law still supports it;
   * empty when there is none by any reading} It is for argument, not for planning.
   */
  public Optional<LocalDate> arguableDay() {
    return day(!clock.kind().isEarlierSafe());
  }

  /**
   * {@return the day from which to warn: one of {@link #safeDay()} and {@link #arguableDay()};
   * empty when there is none by any reading} For what has to be done or lasts at most until a day,
   * and for what comes about by itself, it is the earlier; where acting too early is the fault, the
   * later.
   */
  public Optional<LocalDate> warnFrom() {
    return day(clock.kind().warnsFromEarlier());
  }

  private Optional<LocalDate> day(boolean earliest) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    return Stream.of(
            date.stream(),
            alternatives.stream().flatMap(other -> other.date().stream()),
            together.stream(),
            daysOfHours())
        .flatMap(each -> each)
        .min(earliest ? order : order.reversed());
  }

  /**
   * Of a time of hours that began at some hour of a day: the last day that is certainly within it,
   * and the last on which it may end.
   */
  private Stream<LocalDate> daysOfHours() {
    if (clock.length().unit() != DurationUnit.HOURS) {
      return Stream.empty();
    }
    int hours = clock.length().amount();
    return startedBy.flatMap(Event::on).stream()
        .flatMap(
            day ->
                Stream.of(
                    day.plusDays(Math.max(0, hours / HOURS_OF_A_DAY - 1)),
                    day.plusDays((hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY)));
  }

  private List<Object> parts() {
    return List.of(clock, standing, date, startedBy, alternatives, together);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Deadline that && parts().equals(that.parts()));
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  /** The clock and its state, without a date, which is personal data. */
  @Override
  public String toString() {
    return "Deadline["
        + clock.id()
        + " "
        + state()
        + startedBy.map(event -> ", started at " + event.pointer()).orElse("")
        + stoppedBy().map(event -> ", stopped at " + event.pointer()).orElse("")
        + "]";
  }
}
