package org.fostering.rules.deadline;

/** Which day’s law says whether and how long a time runs. */
public enum LawDay {
  /** That of the day on which it started. */
  DAY_STARTED,
  /**
   * That of the day on which it is due: a duty that must be done within a time is broken on that
   * day or not at all. One that does not hold on its day, and holds again later, is due from then
   * on.
   */
  DAY_DUE
}
