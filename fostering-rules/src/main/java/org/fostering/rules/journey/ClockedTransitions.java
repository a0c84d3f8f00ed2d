package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.journey.TransitionTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the tracks of a case do by themselves when a clock has run out, between one event of the
 * history and the next. Not thread-safe.
 */
final class ClockedTransitions {

  private record Due(Row row, int place, LocalDate first) {}

  private final Journey journey;
  private final CaseLaw law;
  private final Standings standings;
  private final TransitionEvaluator evaluator;
  private final StartedClocks clocks;
  private final Remedies remedies;
  private final List<AutomaticTransition> happened = new ArrayList<>();

  ClockedTransitions(
      Journey journey,
      CaseLaw law,
      Standings standings,
      TransitionEvaluator evaluator,
      StartedClocks clocks,
      Remedies remedies) {
    this.journey = journey;
    this.law = law;
    this.standings = standings;
    this.evaluator = evaluator;
    this.clocks = clocks;
    this.remedies = remedies;
  }

  /** What has happened so far, in order. */
  List<AutomaticTransition> happened() {
    return happened;
  }

  /** Takes back what a track has done by itself, but for where it stands. */
  void revert(int place) {
    Track track = standings.track(place);
    happened.removeIf(
        past -> past.row().track() == track && past.scope().equals(standings.scope(place)));
  }

  /** Goes on to a day. */
  void advance(LocalDate day) {
    boolean moved = true;
    while (moved) {
      Due next = next(day);
      if (next != null) {
        happen(next);
      }
      moved = next != null || mayMove(day);
    }
  }

  private void happen(Due due) {
    standings.put(due.place(), due.row().to(), due.first());
    happened.add(
        new AutomaticTransition(
            due.row().row(), due.first(), standings.scope(due.place()), Set.of()));
    remedies.moved(List.of(due.row()), due.first());
  }

  /** The first thing that has certainly happened by itself by a day; null if nothing has. */
  private @Nullable Due next(LocalDate day) {
    Due earliest = null;
    List<Row> rows = journey.on(day).byThemselves();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Track track = row.row().track();
      for (int place = standings.firstPlace(track); place <= standings.lastPlace(track); place++) {
        if ((standings.possible(place) & ~row.from()) == 0 && isCertain(i, row, place)) {
          Optional<LocalDate> first = firstDay(row, place).filter(by -> !by.isAfter(day));
          if (first.isPresent() && (earliest == null || first.get().isBefore(earliest.first()))) {
            earliest = new Due(row, place, first.get());
          }
        }
      }
    }
    return earliest;
  }

  /** Whether a track has left its state by a row as the law was when it came there. */
  private boolean isCertain(int number, Row row, int place) {
    LocalDate since = standings.since(place);
    if (since == null || !isLawOf(row, since)) {
      return false;
    }
    Verdict verdict = ofRequirements(number, place, since);
    return row.row().basis().certainty().isVerified()
        && (verdict == Verdict.ALLOWED || verdict == Verdict.NOT_SHOWN);
  }

  /** What the requirements of the row with a number come to by the law of a day. */
  private Verdict ofRequirements(int number, int place, LocalDate day) {
    Row row = journey.on(law.day(day)).byThemselves().get(number);
    return evaluator.verdict(row.requires(), standings.partOf(place), day);
  }

  /** Adds one state into which a track may have come by itself; says whether there was one. */
  private boolean mayMove(LocalDate day) {
    List<Row> rows = journey.on(day).byThemselves();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Track track = row.row().track();
      for (int place = standings.firstPlace(track); place <= standings.lastPlace(track); place++) {
        long here = standings.possible(place);
        if ((here & row.to()) == 0 && (here & row.from()) != 0 && mayHave(i, row, place, day)) {
          standings.put(place, here | row.to(), null);
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayHave(int number, Row row, int place, LocalDate day) {
    LocalDate known = standings.since(place);
    StartedClocks.Started started = started(row, place);
    if (!started.started() && started.perhaps().isEmpty()) {
      return false;
    }
    LocalDate lawDay = known == null ? day : known;
    if (!mayBeLaw(row, known) || ofRequirements(number, place, lawDay) == Verdict.NOT_ALLOWED) {
      return false;
    }
    return started.day().or(started::perhaps).map(by -> !first(row, by).isAfter(day)).orElse(true);
  }

  /** Whether a row is in force when a track comes to stand where it does. */
  private boolean isLawOf(Row row, LocalDate since) {
    return row.row().basis().inForce().contains(law.day(since));
  }

  /** The same, or no law of that day says when the track moves so. */
  private boolean mayBeLaw(Row row, @Nullable LocalDate since) {
    if (row.row().basis().inForce().days().isEmpty()) {
      return false;
    }
    return since == null
        || isLawOf(row, since)
        || journey.byThemselves().stream()
            .noneMatch(
                other ->
                    other.track() == row.row().track()
                        && other.to().equals(row.row().to())
                        && other.basis().inForce().contains(law.day(since)));
  }

  private StartedClocks.Started started(Row row, int place) {
    String clock = row.row().clock().orElseThrow();
    return row.row().track().isScoped()
        ? clocks.of(clock, standings.scope(place), standings.since(place))
        : clocks.of(clock);
  }

  /** The first day on which a track has moved by itself, by the day of its clock. */
  private static LocalDate first(Row row, LocalDate day) {
    return row.row().isImmediate() ? day : day.plusDays(1);
  }

  /**
   * The first day on which a track has moved by itself; empty when it has not or it cannot be
   * determined. A clock may have run out before the track came where it stands.
   */
  private Optional<LocalDate> firstDay(Row row, int place) {
    LocalDate since = standings.since(place);
    return started(row, place)
        .day()
        .map(day -> first(row, day))
        .map(first -> since != null && first.isBefore(since) ? since : first);
  }
}
