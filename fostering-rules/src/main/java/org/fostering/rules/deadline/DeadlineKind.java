package org.fostering.rules.deadline;

/** What the day of a clock is. */
public enum DeadlineKind {
  /** The last day on which somebody may do what they must do. */
  ACT_BY,
  /** The last day on which somebody may do what they need not do: a right, or a way that closes. */
  MAY_UNTIL,
  /** The first day on which something may be done. */
  NOT_BEFORE,
  /** The last day of something that ends by itself. */
  EXPIRES,
  /** The first day of something that comes about by itself. */
  TAKES_EFFECT,
  /** The last day through which something must be kept. */
  KEEP_UNTIL
}
