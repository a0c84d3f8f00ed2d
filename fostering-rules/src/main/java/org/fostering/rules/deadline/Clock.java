package org.fostering.rules.deadline;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.law.Basis;

/**
 * A time that the law, a standard or a policy sets: from which event, how long, what its day is,
 * what stops it and who must act.
 *
 * <p>Where the provision can be read in two ways, or was changed, the table holds several clocks
 * with one id: one for each {@linkplain #choice() choice}, one for each of the {@linkplain
 * Basis#inForce() days in force}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name of the clock, such as {@code england-stage-1-notice}
 * @param basis what it rests on
 * @param label what the day is, in English and Welsh
 * @param starts the events each of which starts it anew
 * @param needs events one of which must have happened for the clock to be there; empty for none
 * @param span how far it is from the event to the day
 * @param limit what the day is in law
 * @param stops the events by which what it is about is done
 * @param ends the events with which nothing is due any more
 * @param reach where in the case the stopping event is looked for
 * @param actor who must act, or may
 * @param choice the reading by which it is so; empty when no reading is in doubt
 * @param leapDays the reading that says when a 29 February has its anniversary
 */
public record Clock(
    String id,
    Basis basis,
    Bilingual label,
    Set<JourneyEvent> starts,
    Set<JourneyEvent> needs,
    ClockLength span,
    DeadlineKind limit,
    Set<JourneyEvent> stops,
    Set<JourneyEvent> ends,
    StopScope reach,
    Actor actor,
    Optional<InterpretationOption> choice,
    Interpretation leapDays) {

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if the id is blank, no event starts the clock, nothing is
   *     cited, or the reading of leap days is another
   */
  public Clock {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(choice, "choice");
    starts = Collections.unmodifiableSet(new LinkedHashSet<>(starts));
    needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
    stops = Collections.unmodifiableSet(new LinkedHashSet<>(stops));
    ends = Collections.unmodifiableSet(new LinkedHashSet<>(ends));
    if (Objects.requireNonNull(id, "id").isBlank()) {
      throw new IllegalArgumentException("a clock has an id");
    }
    if (starts.isEmpty() || basis.citations().isEmpty()) {
      throw new IllegalArgumentException("the clock " + id + " needs a start and a citation");
    }
    if (leapDays != Interpretation.LEAP_REVIEWS && leapDays != Interpretation.LEAP_RETENTION) {
      throw new IllegalArgumentException("the clock " + id + " needs a reading of leap days");
    }
  }

  /**
   * A clock of a policy that can be read in one way: its day is the last to act on, and the event
   * that stops it may stand anywhere in the case.
   *
   * @param id the name of the clock
   * @param basis what it rests on
   * @param label what the day is
   * @param start the event that starts it
   * @param span how far it is to the day
   * @param stop the event that stops it
   * @return the clock
   */
  public static Clock of(
      String id,
      Basis basis,
      Bilingual label,
      JourneyEvent start,
      ClockLength span,
      JourneyEvent stop) {
    return new Clock(
        id,
        basis,
        label,
        Set.of(start),
        Set.of(),
        span,
        DeadlineKind.ACT_BY,
        Set.of(stop),
        Set.of(),
        StopScope.CASE,
        Actor.OWNER_OF_THE_POLICY,
        Optional.empty(),
        Interpretation.LEAP_REVIEWS);
  }

  /** Its id: what a clock says is constant, and stands in the table. */
  @Override
  public String toString() {
    return "Clock[" + id + choice.map(way -> ", " + way.code()).orElse("") + "]";
  }
}
