package org.fostering.rules.deadline;

/** Where in a case the event that stops a clock is looked for. */
public enum StopScope {
  /** Anywhere in the case. */
  CASE,
  /** In the part of the document in which the clock started, or within that part. */
  PART
}
