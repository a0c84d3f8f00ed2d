package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.timeline.Event;

/**
 * One clock that an event has started, or that waits for one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clock the clock, as it holds on the day on which it was started
 * @param state where it stands
 * @param date its day; empty when it has not started or cannot be told
 * @param why why it cannot be told; there if the state is {@link DeadlineState#CANNOT_TELL}
 * @param startedBy the event that started it
 * @param stoppedBy the event that stopped it, or after which it is no longer due
 * @param alternatives the days by other readings of the law, where they differ
 */
public record Deadline(
    Clock clock,
    DeadlineState state,
    Optional<LocalDate> date,
    Optional<UndeterminedReason> why,
    Optional<Event> startedBy,
    Optional<Event> stoppedBy,
    List<Alternative> alternatives) {

  /**
   * The day by another reading.
   *
   * @param choice the other way to read it
   * @param date the day; empty when by that reading it has not started or cannot be told
   */
  public record Alternative(InterpretationOption choice, Optional<LocalDate> date) {

    /** Checks that all parts are there. */
    public Alternative {
      Objects.requireNonNull(choice, "choice");
      Objects.requireNonNull(date, "date");
    }

    /** Says which reading, never which day. */
    @Override
    public String toString() {
      return "Alternative[" + choice.code() + "]";
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a reason is there and the state is another, or is missing
   */
  public Deadline {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(startedBy, "startedBy");
    Objects.requireNonNull(stoppedBy, "stoppedBy");
    alternatives = List.copyOf(alternatives);
    if ((Objects.requireNonNull(state, "state") == DeadlineState.CANNOT_TELL)
        != Objects.requireNonNull(why, "why").isPresent()) {
      throw new IllegalArgumentException("a deadline that cannot be told says why, and no other");
    }
  }

  /**
   * The day from which to warn: the earliest by any reading.
   *
   * @return the day; empty when there is none by any
   */
  public Optional<LocalDate> earliest() {
    return Stream.concat(
            date.stream(), alternatives.stream().flatMap(other -> other.date().stream()))
        .min(LocalDate::compareTo);
  }

  /** Says which clock and how it stands, never when: the dates of a family’s life are theirs. */
  @Override
  public String toString() {
    return "Deadline["
        + clock.id()
        + " "
        + state
        + startedBy.map(event -> ", started at " + event.pointer()).orElse("")
        + stoppedBy.map(event -> ", stopped at " + event.pointer()).orElse("")
        + "]";
  }
}
