package org.fostering.cli.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.status.DocumentPositions.DocumentPosition;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineState;

/**
 * The cases in which something is overdue. They are kept until the end, because they are sorted; a
 * case takes some hundred bytes. Thread-safe.
 */
final class LateCases {

  private static final Comparator<LateCase> LONGEST_FIRST =
      Comparator.<LateCase>comparingLong(late -> -late.days())
          .thenComparing(late -> late.documents().get(0).file())
          .thenComparing(late -> late.documents().get(0).number());

  private final LocalDate asOf;
  private final List<LateCase> cases = new ArrayList<>();

  /**
   * A case in which something is overdue.
   *
   * @param documents where its documents stand
   * @param overdue what is longest overdue
   * @param since the day by which it was to be done
   * @param days how many days ago that was
   * @param more how many other deadlines are overdue
   * @param next what is due next
   * @param nextDay the day by which
   */
  record LateCase(
      List<DocumentPosition> documents,
      Clock overdue,
      LocalDate since,
      long days,
      int more,
      Optional<Clock> next,
      Optional<LocalDate> nextDay) {}

  /**
   * @param asOf the day asked about
   */
  LateCases(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Keeps a case if something in it is overdue. */
  void add(CaseStatus status, DocumentPositions positions) {
    List<Deadline> overdue = in(DeadlineState.MISSED, status);
    if (overdue.isEmpty()) {
      return;
    }
    Deadline longest = overdue.get(0);
    LocalDate since = longest.date().orElseThrow();
    Optional<Deadline> next = in(DeadlineState.RUNNING, status).stream().findFirst();
    LateCase late =
        new LateCase(
            status.about().documents().stream().map(positions::of).toList(),
            longest.clock(),
            since,
            ChronoUnit.DAYS.between(since, asOf),
            overdue.size() - 1,
            next.map(Deadline::clock),
            next.flatMap(Deadline::date));
    synchronized (cases) {
      cases.add(late);
    }
  }

  private static List<Deadline> in(DeadlineState state, CaseStatus status) {
    return status.deadlines().stream()
        .filter(deadline -> deadline.state() == state && deadline.date().isPresent())
        .sorted(Comparator.comparing(deadline -> deadline.date().orElseThrow()))
        .toList();
  }

  /** All of them, what is longest overdue first. */
  List<LateCase> longestFirst() {
    synchronized (cases) {
      return cases.stream().sorted(LONGEST_FIRST).toList();
    }
  }
}
