package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fostering.model.value.DateRange;

/** Which version of a clock holds on the day on which it is due ({@link LawDay#DAY_DUE}). */
final class LawOfDueDay {

  private LawOfDueDay() {}

  /**
   * The day of a version, if it is the one that holds.
   *
   * @param clock the version
   * @param chosen every version that holds on some day as the law is read, this one among them
   * @param due the day of this one, which is known
   * @return the day, or the first one of this version where none held on its day and this one ends
   *     the gap; empty if another version holds, or none
   */
  static Optional<DueDate> of(Clock clock, List<ClockVersions.Version> chosen, DueDate due) {
    LocalDate day = due.day().orElseThrow();
    if (clock.basis().inForce().contains(day)) {
      return Optional.of(due);
    }
    return holdsAgain(chosen.stream().map(ClockVersions.Version::clock).toList(), day)
        .filter(clock::equals)
        .map(again -> new DueDate(Optional.of(first(again)), Optional.empty()));
  }

  /**
   * A day by another reading: where it lies in a gap in the law, the day on which the gap ends.
   *
   * @param chosen every version that holds on some day as the law is read
   * @param day the day
   * @return the day, or the first one on which the law asks for it again
   */
  static LocalDate afterGap(List<ClockVersions.Version> chosen, LocalDate day) {
    return holdsAgain(chosen.stream().map(ClockVersions.Version::clock).toList(), day)
        .map(LawOfDueDay::first)
        .orElse(day);
  }

  /** The version that ends a gap in the law in which a day lies. */
  private static Optional<Clock> holdsAgain(List<Clock> chosen, LocalDate day) {
    boolean held = chosen.stream().anyMatch(clock -> last(clock).isBefore(day));
    boolean holds = chosen.stream().anyMatch(clock -> clock.basis().inForce().contains(day));
    return chosen.stream()
        .filter(clock -> held && !holds && first(clock).isAfter(day))
        .min(Comparator.comparing(LawOfDueDay::first));
  }

  private static LocalDate first(Clock clock) {
    return clock.basis().inForce().days().flatMap(DateRange::from).orElse(LocalDate.MIN);
  }

  private static LocalDate last(Clock clock) {
    return clock.basis().inForce().days().flatMap(DateRange::to).orElse(LocalDate.MAX);
  }
}
