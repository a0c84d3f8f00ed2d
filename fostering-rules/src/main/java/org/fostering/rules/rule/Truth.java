package org.fostering.rules.rule;

/** Whether something is so: yes, no, or not known. Missing is never false. */
public enum Truth {
  /** It is so, whatever is not yet known. */
  TRUE,
  /** It is not so, whatever is not yet known. */
  FALSE,
  /** What is known does not settle it. */
  UNKNOWN;

  /**
   * A settled truth.
   *
   * @param value whether it is so
   * @return true or false
   */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** {@return whether the truth is known; false for {@link #UNKNOWN} only} */
  public boolean isSettled() {
    return this != UNKNOWN;
  }
}
