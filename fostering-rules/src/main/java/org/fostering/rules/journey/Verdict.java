package org.fostering.rules.journey;

/**
 * How an event stands to the table of a nation. It is advice to people who look into the case, and
 * never refuses anything.
 */
public enum Verdict {
  /** The table has it so. */
  ALLOWED,
  /**
   * Only a row or requirement that is not verified speaks of it, or none that is in force on that
   * day, so that nothing is said.
   */
  LAW_NOT_CARRIED,
  /** A day, a circumstance or a calendar is missing that would settle it. */
  CANNOT_TELL,
  /**
   * What must come first is not in the record as of that day. It may have happened and not be
   * recorded.
   */
  NOT_SHOWN,
  /** What the record says about the other tracks excludes it. */
  NOT_ALLOWED,
  /** The law of this nation does not know the event; that of another does. */
  OTHER_NATION;

  Verdict worse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
