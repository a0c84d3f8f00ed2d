package org.fostering.model.code;

import java.util.Optional;

/**
 * Whether children may be placed with carers for the time being. It is a matter for the service,
 * and never what the approval is in law.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("carer-availability")
public final class CarerAvailability extends Code {

  /** Children may be placed. */
  public static final CarerAvailability AVAILABLE = new CarerAvailability("available");

  /** The service makes no new placements for the time being. */
  public static final CarerAvailability ON_HOLD = new CarerAvailability("on-hold");

  /** The carers take no new placements for the time being. */
  public static final CarerAvailability UNAVAILABLE = new CarerAvailability("unavailable");

  private CarerAvailability(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CarerAvailability of(String text) {
    return new CarerAvailability(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CarerAvailability> tryParse(String text) {
    return isCode(text) ? Optional.of(new CarerAvailability(text)) : Optional.empty();
  }
}
