package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * Which day’s law governs what happens in a case: that of the day itself, unless a {@link Saving}
 * lets what had begun go on under an earlier one.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseLaw {

  /** A saving that catches something in the case: where that is, and when it was over. */
  private record Caught(Saving saving, Pointer scope, Optional<LocalDate> ended) {

    /** Whether a day lies after the change of law, and before the end or on its day. */
    boolean governs(LocalDate day) {
      return day.isAfter(saving.on()) && ended.map(end -> !end.isBefore(day)).orElse(true);
    }
  }

  private static final CaseLaw OF_THE_DAY = new CaseLaw(List.of(), Optional.empty());

  private final List<Caught> caught;

  /** The day on which the case began, where clocks are read to follow the law of that day. */
  private final Optional<LocalDate> began;

  private CaseLaw(List<Caught> caught, Optional<LocalDate> began) {
    this.caught = caught;
    this.began = began;
  }

  /**
   * The law of a case.
   *
   * @param timeline what has happened
   * @param nation whose law it is
   * @param interpretations how the law is read, of which {@link Interpretation#LAW_BY_DATE} counts
   *     here
   * @return which day’s law governs
   */
  public static CaseLaw of(Timeline timeline, Nation nation, Interpretations interpretations) {
    Optional<LocalDate> first =
        timeline.events().isEmpty() ? Optional.empty() : timeline.events().get(0).on();
    boolean ofTheCase =
        interpretations.of(Interpretation.LAW_BY_DATE) == InterpretationOption.LAW_OF_THE_CASE;
    List<Caught> caught =
        Saving.all().stream()
            // Events are in the order of their days: what came later than all of it is not saved.
            .filter(saving -> first.filter(day -> !day.isAfter(saving.on())).isPresent())
            .filter(saving -> saving.basis().certainty().isVerified())
            .filter(saving -> saving.basis().nations().contains(nation))
            .flatMap(saving -> caught(saving, timeline).stream())
            .toList();
    return caught.isEmpty() && !ofTheCase
        ? OF_THE_DAY
        : new CaseLaw(caught, ofTheCase ? first : Optional.empty());
  }

  /** What a saving catches: what had begun by its day and had not ended then. */
  private static Optional<Caught> caught(Saving saving, Timeline timeline) {
    return begun(saving, timeline)
        .map(
            begun ->
                new Caught(
                    saving, begun.scope(), ended(saving, timeline, begun.on().orElseThrow())))
        .filter(each -> each.ended().map(end -> end.isAfter(saving.on())).orElse(true));
  }

  /** The last event by which it had begun, so that an earlier end does not end it. */
  private static Optional<Event> begun(Saving saving, Timeline timeline) {
    return dated(timeline, saving.begun()).stream()
        .filter(event -> !event.on().orElseThrow().isAfter(saving.on()))
        .filter(
            event ->
                saving.since().map(first -> !event.on().orElseThrow().isBefore(first)).orElse(true))
        .reduce((first, last) -> last);
  }

  private static Optional<LocalDate> ended(Saving saving, Timeline timeline, LocalDate begun) {
    return dated(timeline, saving.ended()).stream()
        .filter(event -> event.concerns().isEmpty())
        .map(event -> event.on().orElseThrow())
        .filter(day -> !day.isBefore(begun))
        .min(Comparator.naturalOrder());
  }

  private static List<Event> dated(Timeline timeline, Set<JourneyEvent> kinds) {
    return timeline.events().stream()
        .filter(event -> event.on().isPresent() && kinds.contains(event.kind()))
        .toList();
  }

  /** Whether anything of the case is saved. */
  boolean isSaving() {
    return !caught.isEmpty();
  }

  /**
   * The day whose law says what may happen in the case on a day.
   *
   * @param day the day
   * @return the day itself, or an earlier one by a saving
   */
  public LocalDate day(LocalDate day) {
    return caught.isEmpty() ? day : saving(day).map(Saving::on).orElse(day);
  }

  /**
   * The saving by which an earlier law says what may happen in the case on a day.
   *
   * @param day the day
   * @return the saving; empty where the law of the day itself does
   */
  public Optional<Saving> saving(LocalDate day) {
    return caught.stream()
        .filter(one -> one.saving().journey() && one.governs(day))
        .map(Caught::saving)
        .findFirst();
  }

  /**
   * The day whose law says whether an event starts a clock. What starts with the end of what was
   * saved is not saved itself.
   *
   * @param clock the clock
   * @param start the event
   * @param of the day of the event
   * @return the day itself, or an earlier one by a saving or where the law is read so
   */
  LocalDate day(Clock clock, Event start, LocalDate of) {
    LocalDate day = began.orElse(of);
    if (caught.isEmpty()) {
      return day;
    }
    return saving(clock, start, day)
        .filter(saving -> day.isAfter(saving.on()))
        .map(Saving::on)
        .orElse(day);
  }

  /** The saving that catches what an event would start. */
  Optional<Saving> saving(Clock clock, Event start, LocalDate day) {
    return caught.stream()
        .filter(one -> one.saving().concerns(clock))
        .filter(one -> start.scope().startsWith(one.scope()))
        .filter(one -> !one.saving().ended().contains(start.kind()))
        .filter(one -> one.ended().map(end -> !end.isBefore(day)).orElse(true))
        .map(Caught::saving)
        .findFirst();
  }
}
