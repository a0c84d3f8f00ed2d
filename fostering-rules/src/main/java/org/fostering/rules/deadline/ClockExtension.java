package org.fostering.rules.deadline;

/** What is added when the units of a clock are counted. */
public enum ClockExtension {
  /** Nothing: the day is that of the last unit. */
  NONE,
  /** One more day in the direction of counting. */
  ONE_DAY,
  /** One more working day in the direction of counting. */
  ONE_WORKING_DAY,
  /**
   * No number of days: the law wants it by the day where that is practicable, or as soon after as
   * it is. Whether what comes later is in time a person must judge.
   */
  WHERE_PRACTICABLE
}
