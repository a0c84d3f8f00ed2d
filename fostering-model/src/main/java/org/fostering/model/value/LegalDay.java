package org.fostering.model.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The day on which an instant falls in law: by Greenwich mean time in winter and by summer time in
 * summer, in all four nations (Interpretation Act 1978 section 9; Summer Time Act 1972 section 3).
 * An instant shortly before midnight UTC in summer is already of the next day.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class LegalDay {

  /** The local time of the four nations. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private LegalDay() {}

  /**
   * The day of an instant, whatever offset it is written with.
   *
   * @param instant the instant
   * @return the day in the United Kingdom
   */
  public static LocalDate of(OffsetDateTime instant) {
    return instant.atZoneSameInstant(ZONE).toLocalDate();
  }
}
