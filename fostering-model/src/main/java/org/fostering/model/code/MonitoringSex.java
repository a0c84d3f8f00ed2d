package org.fostering.model.code;

import java.util.Optional;

/**
 * The sex that a person gave in equality monitoring. It says nothing about gender identity.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("monitoring-sex")
public final class MonitoringSex extends Code {

  /** Female. */
  public static final MonitoringSex FEMALE = new MonitoringSex("female");

  /** Male. */
  public static final MonitoringSex MALE = new MonitoringSex("male");

  /** Asked, and the person preferred not to say. */
  public static final MonitoringSex PREFER_NOT_TO_SAY = new MonitoringSex("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final MonitoringSex NOT_KNOWN = new MonitoringSex("not-known");

  private MonitoringSex(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MonitoringSex of(String text) {
    return new MonitoringSex(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MonitoringSex> tryParse(String text) {
    return isCode(text) ? Optional.of(new MonitoringSex(text)) : Optional.empty();
  }
}
