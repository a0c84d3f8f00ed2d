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
   * No number of days: the law requires it by the day where that is practicable, or as soon as
   * practicable after it. Whether an act after the day is in time is for a person to judge.
   */
  WHERE_PRACTICABLE
}
