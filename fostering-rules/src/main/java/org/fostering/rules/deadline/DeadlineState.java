package org.fostering.rules.deadline;

import org.fostering.model.value.Bilingual;

/**
 * Where a deadline stands on the day asked about. None of them says that anybody is refused, or
 * that an approval has lapsed because something is late.
 */
public enum DeadlineState {
  /** The event that starts the time is not recorded. */
  NOT_STARTED("Not started", "Heb ddechrau"),
  /** The time runs. */
  RUNNING("Running", "Yn rhedeg"),
  /** It was done in time. */
  MET("Met", "Wedi’i fodloni"),
  /** It was done, after the day. */
  MET_LATE("Done late", "Wedi’i wneud yn hwyr"),
  /**
   * No event that stops the time is recorded by the day, though somebody had to act. It may have
   * been done and not recorded.
   */
  MISSED("Overdue or not recorded", "Yn hwyr neu heb ei gofnodi"),
  /**
   * The day is over, and nobody had to act: a window has closed, something has ended or come about
   * by itself, or may now be done. Stage 1 is passed in this way.
   */
  PASSED("The day is over", "Mae’r diwrnod wedi bod"),
  /** It was done before the day on which it might be done, or while it had to be kept. */
  TOO_EARLY("Done too early", "Wedi’i wneud yn rhy gynnar"),
  /** Something else has happened since, after which nothing is due any more. */
  NO_LONGER_DUE("No longer due", "Dim yn ddyledus mwyach"),
  /** There is no answer; {@link UndeterminedReason} says why. */
  CANNOT_TELL("Cannot tell", "Ni ellir dweud");

  private final Bilingual label;

  DeadlineState(String english, String welsh) {
    this.label = new Bilingual(english, welsh);
  }

  /** {@return the state as it is shown} */
  public Bilingual label() {
    return label;
  }
}
