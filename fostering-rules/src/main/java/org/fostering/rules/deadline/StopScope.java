package org.fostering.rules.deadline;

/** The part of a case in which an event stops a clock. */
public enum StopScope {
  /** Anywhere in the case. */
  CASE,
  /** In the part of the document in which the clock started, or within that part. */
  PART
}
