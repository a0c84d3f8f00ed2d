package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.journey.TransitionTable.Row;

/** The remedies that the rows of a history open and close. Not thread-safe. */
final class Remedies {

  private final Journey journey;
  private final CaseLaw law;
  private final TransitionEvaluator evaluator;
  private final StartedClocks clocks;

  /** Those that are open, by id, with the day since when if it is known. */
  private final Map<String, Optional<LocalDate>> opened = new LinkedHashMap<>();

  /** Those that were open and that an answer or the time has closed, with what did. */
  private final Map<String, TransitionReason> answered = new LinkedHashMap<>();

  /** A remedy that was opened, and what came of it. */
  private record Looked(
      RemedyRule remedy,
      Verdict verdict,
      Optional<LocalDate> until,
      List<TransitionReason> grounds) {}

  Remedies(Journey journey, CaseLaw law, TransitionEvaluator evaluator, StartedClocks clocks) {
    this.journey = journey;
    this.law = law;
    this.evaluator = evaluator;
    this.clocks = clocks;
  }

  /** Takes in that rows have moved their tracks. */
  void moved(Collection<Row> rows, LocalDate day) {
    for (Row row : rows) {
      for (String id : row.row().closesRemedies()) {
        boolean wasOpen = opened.remove(id) != null;
        // What settles the matter closes all without a trace; an answer only excludes the others.
        if (row.row().track() != Track.ANSWER) {
          answered.remove(id);
        } else if (wasOpen) {
          answered.put(
              id,
              row.row().clock().isPresent()
                  ? TransitionReason.TIME_OVER
                  : TransitionReason.ANSWERED);
        }
      }
    }
    for (Row row : rows) {
      for (String id : row.row().opensRemedies()) {
        opened.put(id, Optional.of(day));
        answered.remove(id);
      }
    }
  }

  /** Takes in that rows may have moved their tracks on some day. */
  void mayHaveOpened(Collection<Transition> rows) {
    rows.forEach(
        row -> row.opensRemedies().forEach(id -> opened.putIfAbsent(id, Optional.empty())));
  }

  /** Those that are open on a day, or of which that cannot be determined. */
  List<OpenRemedy> open(LocalDate asOf) {
    return looked(asOf).stream()
        .filter(one -> one.verdict() != Verdict.NOT_ALLOWED)
        .map(
            one ->
                new OpenRemedy(one.remedy(), one.verdict(), one.until(), one.grounds(), Set.of()))
        .toList();
  }

  /** Those that the record excludes on a day. */
  List<ClosedRemedy> closed(LocalDate asOf) {
    List<ClosedRemedy> closed = new ArrayList<>();
    looked(asOf).stream()
        .filter(one -> one.verdict() == Verdict.NOT_ALLOWED)
        .map(one -> new ClosedRemedy(one.remedy(), one.grounds(), Set.of()))
        .forEach(closed::add);
    answered.forEach(
        (id, ground) ->
            journey.remediesOf(id).stream()
                .filter(remedy -> remedy.basis().inForce().contains(asOf))
                .map(remedy -> new ClosedRemedy(remedy, List.of(ground), Set.of()))
                .forEach(closed::add));
    return closed;
  }

  private List<Looked> looked(LocalDate asOf) {
    List<Looked> all = new ArrayList<>();
    opened.forEach(
        (id, since) ->
            journey.remediesOf(id).stream()
                .filter(remedy -> remedy.basis().inForce().contains(since.orElse(asOf)))
                .forEach(remedy -> all.add(look(remedy, since, asOf))));
    return all;
  }

  private Looked look(RemedyRule remedy, Optional<LocalDate> since, LocalDate asOf) {
    Optional<StartedClocks.Started> time = remedy.clock().map(clocks::of);
    Optional<LocalDate> until = time.flatMap(StartedClocks.Started::day);
    List<TransitionReason> grounds =
        new ArrayList<>(
            evaluator.unmet(
                TransitionTable.conditions(remedy.requires(), law.day(asOf)),
                Standings.WHOLE,
                asOf));
    // A time that nothing has started yet, as by receipt of what is not received, is not over.
    boolean mayBeOver =
        time.map(its -> its.started() || its.perhaps().map(asOf::isAfter).orElse(false))
            .orElse(false);
    if (until.isEmpty() && mayBeOver) {
      grounds.add(since.isEmpty() ? TransitionReason.DAY_UNKNOWN : TransitionReason.TIME_UNKNOWN);
    } else if (until.map(asOf::isAfter).orElse(false)) {
      grounds.add(TransitionReason.TIME_OVER);
    }
    Verdict verdict =
        remedy.basis().certainty().isVerified() ? Verdict.ALLOWED : Verdict.LAW_NOT_CARRIED;
    for (TransitionReason ground : grounds) {
      verdict = verdict.worse(ground.verdict());
    }
    return new Looked(remedy, verdict, until, grounds);
  }
}
