package org.fostering.rules.measure;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fostering.rules.measure.DocumentFacts.Happened;

/**
 * What is counted, in a table that holds no more than so many numbers. Where there are more, those
 * of the earliest periods are left out: all from one place of the table on, so that what is left is
 * whole, and is the same in whatever order things are counted. Not thread-safe.
 */
final class CountTable {

  /**
   * Where something is counted.
   *
   * @param measure the number of the measure
   * @param period the first day of the period since 1970; {@link Happened#NO_DAY} for none
   */
  record Slot(int measure, String group, String reason, int period) {}

  /** What is counted there. */
  static final class Counter {
    long number;
    long of;
    long early;
    long unweighed;
    final TreeMap<Integer, Long> days = new TreeMap<>();

    void add(Counter other) {
      number += other.number;
      of += other.of;
      early += other.early;
      unweighed += other.unweighed;
      other.days.forEach((day, count) -> days.merge(day, count, Long::sum));
    }

    private long size() {
      return 1L + days.size();
    }

    /** How many things were counted here, at least. */
    private long things() {
      return Math.max(number, of + early) + unweighed;
    }
  }

  private static final Comparator<Slot> LATEST_FIRST =
      Comparator.comparingInt(Slot::period)
          .reversed()
          .thenComparing(Slot::measure)
          .thenComparing(Slot::group)
          .thenComparing(Slot::reason);

  private final TreeMap<Slot, Counter> slots = new TreeMap<>(LATEST_FIRST);
  private final long most;
  private long size;
  private long leftOut;
  private Optional<Slot> end = Optional.empty();

  /**
   * @param most how many numbers it may hold
   */
  CountTable(long most) {
    this.most = most;
  }

  void add(Slot slot, Counter more) {
    if (end.isPresent() && LATEST_FIRST.compare(slot, end.get()) >= 0) {
      leftOut += more.things();
      return;
    }
    Counter counter = slots.computeIfAbsent(slot, each -> new Counter());
    // A counter that is new has no number yet.
    size -= counter.things() == 0 ? 0 : counter.size();
    counter.add(more);
    size += counter.size();
    while (size > most) {
      endAt(slots.lastKey());
    }
  }

  private void endAt(Slot slot) {
    SortedMap<Slot, Counter> left = slots.tailMap(slot, true);
    for (Counter counter : left.values()) {
      size -= counter.size();
      leftOut += counter.things();
    }
    left.clear();
    end = Optional.of(slot);
  }

  void add(CountTable other) {
    other
        .end
        .filter(at -> end.isEmpty() || LATEST_FIRST.compare(at, end.get()) < 0)
        .ifPresent(this::endAt);
    leftOut += other.leftOut;
    other.slots.forEach(this::add);
  }

  /** How many things are not in it. */
  long leftOut() {
    return leftOut;
  }

  /** What was counted by a measure. */
  Map<Slot, Counter> of(int measure) {
    Map<Slot, Counter> found = new TreeMap<>(LATEST_FIRST);
    slots.forEach(
        (slot, counter) -> {
          if (slot.measure() == measure) {
            found.put(slot, counter);
          }
        });
    return found;
  }
}
