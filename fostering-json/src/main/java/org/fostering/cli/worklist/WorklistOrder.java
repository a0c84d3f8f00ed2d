package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In what order the list is. Where two are level, the one that came first is first. */
enum WorklistOrder {
  /** What is longest overdue first, then what is due soonest, then by how long it has waited. */
  LATE(
      Comparator.<WorklistEntry>comparingInt(
              entry -> entry.timing().map(Promises::urgency).orElse(Integer.MAX_VALUE))
          .thenComparing(entry -> entry.dueOn().orElse(LocalDate.MAX))
          .thenComparing(entry -> entry.answered().isPresent())
          .thenComparing(entry -> entry.received().orElse(LocalDate.MAX))),
  /** What nobody has answered yet and has waited longest first. */
  WAITED(
      Comparator.<WorklistEntry, Boolean>comparing(entry -> entry.answered().isPresent())
          .thenComparing(entry -> entry.received().orElse(LocalDate.MAX))),
  /** By the day on which it came. */
  RECEIVED(Comparator.comparing(entry -> entry.received().orElse(LocalDate.MAX))),
  /** As the files have them. */
  DOCUMENT(Comparator.comparing(entry -> 0)),
  /** By whom it belongs to. */
  BELONGS(Comparator.comparing(entry -> entry.belongsTo().orElse("\uffff"))),
  /** By where it stands. */
  STANDS(
      Comparator.comparing(entry -> entry.outcome().map(Enum::ordinal).orElse(Integer.MAX_VALUE))),
  /** By what to ask first, so that one round of calls can ask it of all. */
  ASK(
      Comparator.comparing(
          entry -> entry.ask().map(ask -> ask.text().in(Locale.ENGLISH)).orElse("")));

  private final Comparator<WorklistEntry> order;

  WorklistOrder(Comparator<WorklistEntry> order) {
    this.order = order;
  }

  /** Sorts entries that are as the files have them. */
  List<WorklistEntry> sort(List<WorklistEntry> entries) {
    return entries.stream().sorted(order).toList();
  }
}
