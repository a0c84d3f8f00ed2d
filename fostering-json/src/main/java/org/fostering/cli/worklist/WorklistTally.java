package org.fostering.cli.worklist;

import java.time.LocalDate;
import org.fostering.rules.deadline.DeadlineState;

/** How many of each kind the list has on a day. Not thread-safe. */
final class WorklistTally {

  private final LocalDate asOf;
  private long enquiries;
  private long unanswered;
  private long missed;
  private long unread;
  private long later;
  private long offers;
  private long expired;
  private long closed;

  WorklistTally(LocalDate asOf) {
    this.asOf = asOf;
  }

  void add(WorklistEntry entry) {
    if (entry.offer().isPresent()) {
      offers++;
      expired += entry.isExpired() ? 1 : 0;
    } else if (entry.received().filter(asOf::isBefore).isPresent()) {
      later++;
    } else {
      enquiries++;
      unanswered += entry.answered().isEmpty() ? 1 : 0;
      missed += entry.timing().filter(DeadlineState.MISSED::equals).isPresent() ? 1 : 0;
      unread += entry.outcome().isEmpty() ? 1 : 0;
    }
  }

  void addClosed() {
    closed++;
  }

  /** The enquiries that were received by the day. */
  long enquiries() {
    return enquiries;
  }

  /** Those of them without a first contact. */
  long unanswered() {
    return unanswered;
  }

  /** Those of them that are overdue. */
  long missed() {
    return missed;
  }

  /** Those of them that could not be read. */
  long unread() {
    return unread;
  }

  /** The enquiries that were received after the day, by what they say. */
  long later() {
    return later;
  }

  long offers() {
    return offers;
  }

  /** The offers that were not answered in time. */
  long expired() {
    return expired;
  }

  /** The enquiries that are closed and not listed. */
  long closed() {
    return closed;
  }
}
