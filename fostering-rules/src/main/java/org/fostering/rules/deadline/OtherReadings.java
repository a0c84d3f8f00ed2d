package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.timeline.Event;

/** The days of a clock that an event started, by other readings of the law. */
record OtherReadings(
    ClockVersions.Version version,
    ClockVersions versions,
    Event start,
    CaseEvents events,
    CaseLaw law) {

  /** By each other choice of one reading, where the day is another. */
  List<Deadline.OtherDay> alternatives(DueDate due) {
    List<Deadline.OtherDay> alternatives = new ArrayList<>(2);
    for (ClockVersions.OtherVersion other : version.others()) {
      if (Deadlines.holds(other.clock(), start, events, law)) {
        add(
            other.clock().choice().orElseThrow(),
            startBy(other).flatMap(day -> other.counter().from(day).day()),
            due,
            alternatives);
      }
    }
    for (ClockVersions.OtherCounter other : version.otherwise()) {
      add(
          other.choice(),
          other.counter().from(start.on().orElseThrow()).day().map(this::byLawOfItsDay),
          due,
          alternatives);
    }
    return alternatives;
  }

  /** By another version that is counted by another reading as well. */
  List<LocalDate> together() {
    List<LocalDate> days = new ArrayList<>(0);
    for (ClockVersions.OtherVersion other : version.others()) {
      if (!other.otherwise().isEmpty() && Deadlines.holds(other.clock(), start, events, law)) {
        Optional<LocalDate> from = startBy(other);
        for (ClockVersions.OtherCounter counter : other.otherwise()) {
          from.flatMap(day -> counter.counter().from(day).day())
              .map(this::byLawOfItsDay)
              .ifPresent(days::add);
        }
      }
    }
    return days;
  }

  private LocalDate byLawOfItsDay(LocalDate day) {
    return version.clock().lawDay() == LawDay.DAY_DUE
        ? LawOfDueDay.afterGap(versions.chosen(), day)
        : day;
  }

  private static void add(
      InterpretationOption choice,
      Optional<LocalDate> day,
      DueDate due,
      List<Deadline.OtherDay> alternatives) {
    if (!day.equals(due.day())) {
      alternatives.add(new Deadline.OtherDay(choice, day));
    }
  }

  /** The start by another reading, in which the clock runs from another event of the same part. */
  private Optional<LocalDate> startBy(ClockVersions.OtherVersion other) {
    if (other.clock().starts().equals(version.clock().starts())) {
      return start.on();
    }
    for (Event event : other.kinds().starting(events)) {
      if (DeadlineEvaluation.isWithin(event, start) && event.on().isPresent()) {
        return event.on();
      }
    }
    return Optional.empty();
  }
}
