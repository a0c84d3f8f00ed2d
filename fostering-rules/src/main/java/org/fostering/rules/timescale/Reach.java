package org.fostering.rules.timescale;

/** Where in a case the event that stops a clock is looked for. */
public enum Reach {
  /** Anywhere in the case. */
  CASE,
  /** In the part of the document in which the clock started, or within that part. */
  PART
}
