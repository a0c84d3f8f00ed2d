package org.fostering.rules.deadline;

/** What the day of a clock is. */
public enum DeadlineKind {
  /** The last day on which somebody may do what they must do. */
  ACT_BY(true, true),
  /** The last day on which somebody may do what they need not do: a right, or a way that closes. */
  MAY_UNTIL(true, true),
  /** The first day on which something may be done. */
  NOT_BEFORE(false, false),
  /** The last day of something that ends by itself. */
  EXPIRES(true, true),
  /** The first day of something that comes about by itself. */
  TAKES_EFFECT(false, true),
  /** The last day through which something must be kept. */
  KEEP_UNTIL(false, false);

  private final boolean earlierIsSafe;
  private final boolean warnsFromEarlier;

  DeadlineKind(boolean earlierIsSafe, boolean warnsFromEarlier) {
    this.earlierIsSafe = earlierIsSafe;
    this.warnsFromEarlier = warnsFromEarlier;
  }

  /** Whether the earliest of several days satisfies every reading of the law. */
  boolean isEarlierSafe() {
    return earlierIsSafe;
  }

  /** Whether to warn from the earliest of several days. */
  boolean warnsFromEarlier() {
    return warnsFromEarlier;
  }
}
