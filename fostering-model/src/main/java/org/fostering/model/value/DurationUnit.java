package org.fostering.model.value;

/**
 * The units in which a span of time is counted. Working days and calendar days differ, and the
 * calendar of working days is that of the nation.
 */
public enum DurationUnit {
  /** Hours, round the clock. */
  HOURS,
  /** Working days of the nation. */
  WORKING_DAYS,
  /** Calendar days. */
  CALENDAR_DAYS,
  /** Weeks of seven calendar days. */
  WEEKS,
  /** Calendar months. */
  MONTHS,
  /** Calendar years. */
  YEARS
}
