package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
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

  Remedies(Journey journey, CaseLaw law, TransitionEvaluator evaluator, StartedClocks clocks) {
    this.journey = journey;
    this.law = law;
    this.evaluator = evaluator;
    this.clocks = clocks;
  }

  /** Takes in that rows have moved their tracks. */
  void moved(Collection<Row> rows, LocalDate day) {
    rows.forEach(row -> opened.keySet().removeAll(row.row().closesRemedies()));
    rows.forEach(row -> row.row().opensRemedies().forEach(id -> opened.put(id, Optional.of(day))));
  }

  /** Takes in that rows may have moved their tracks on some day. */
  void mayHaveOpened(Collection<Transition> rows) {
    rows.forEach(
        row -> row.opensRemedies().forEach(id -> opened.putIfAbsent(id, Optional.empty())));
  }

  /** Those that are open on a day, or of which that cannot be told. */
  List<OpenRemedy> open(LocalDate asOf) {
    List<OpenRemedy> open = new ArrayList<>();
    opened.forEach(
        (id, since) ->
            journey.remediesOf(id).stream()
                .filter(remedy -> remedy.basis().inForce().contains(since.orElse(asOf)))
                .forEach(remedy -> remedy(remedy, since, asOf).ifPresent(open::add)));
    return open;
  }

  private Optional<OpenRemedy> remedy(
      RemedyRule remedy, Optional<LocalDate> since, LocalDate asOf) {
    Optional<LocalDate> until = remedy.clock().flatMap(clock -> clocks.dayOf(clock, Pointer.ROOT));
    List<TransitionReason> grounds =
        new ArrayList<>(
            evaluator.unmet(
                TransitionTable.conditions(remedy.requires(), law.day(asOf)),
                Standings.WHOLE,
                asOf));
    if (remedy.clock().isPresent() && until.isEmpty()) {
      grounds.add(since.isEmpty() ? TransitionReason.DAY_UNKNOWN : TransitionReason.TIME_UNKNOWN);
    }
    Verdict verdict =
        remedy.basis().certainty().isVerified() ? Verdict.ALLOWED : Verdict.LAW_NOT_CARRIED;
    for (TransitionReason ground : grounds) {
      verdict = verdict.worse(ground.verdict());
    }
    boolean over = until.map(asOf::isAfter).orElse(false);
    return over || verdict == Verdict.NOT_ALLOWED
        ? Optional.empty()
        : Optional.of(new OpenRemedy(remedy, verdict, until, grounds));
  }
}
