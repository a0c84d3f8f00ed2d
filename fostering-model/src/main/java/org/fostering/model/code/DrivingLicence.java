package org.fostering.model.code;

import java.util.Optional;

/**
 * Which driving licence somebody holds.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("driving-licence")
public final class DrivingLicence extends Code {

  /** A full licence that holds in the United Kingdom. */
  public static final DrivingLicence FULL = new DrivingLicence("full");

  /** A full licence for cars with automatic gears only. */
  public static final DrivingLicence FULL_AUTOMATIC = new DrivingLicence("full-automatic");

  /** A provisional licence. */
  public static final DrivingLicence PROVISIONAL = new DrivingLicence("provisional");

  /** A licence of another country. */
  public static final DrivingLicence FOREIGN = new DrivingLicence("foreign");

  /** No licence. */
  public static final DrivingLicence NONE = new DrivingLicence("none");

  private DrivingLicence(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DrivingLicence of(String text) {
    return new DrivingLicence(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DrivingLicence> tryParse(String text) {
    return isCode(text) ? Optional.of(new DrivingLicence(text)) : Optional.empty();
  }
}
