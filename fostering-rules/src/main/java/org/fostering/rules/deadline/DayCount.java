package org.fostering.rules.deadline;

/** How the units of a clock are counted from the event that starts it. */
public enum DayCount {
  /** The day of the event does not count: “within 28 days of”, “within 14 days from”. */
  AFTER,
  /** The day of the event counts, if it is of the kind counted: “beginning with the date”. */
  BEGINNING_WITH,
  /** Back from the event, the day of which does not count: “at least five days in advance”. */
  BEFORE,
  /** Not at all: “as soon as is reasonably practicable” after the event. */
  AS_SOON_AS_PRACTICABLE
}
