package org.fostering.model.code;

import java.util.Optional;

/**
 * Why carers are available or not, in words that all who see the record may know.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("availability-reason")
public final class AvailabilityReason extends Code {

  /** The carers asked for it. */
  public static final AvailabilityReason CARER_REQUEST = new AvailabilityReason("carer-request");

  /** The carers take a break from fostering. */
  public static final AvailabilityReason BREAK = new AvailabilityReason("break");

  /** For circumstances of the carers or the household. */
  public static final AvailabilityReason PERSONAL_CIRCUMSTANCES =
      new AvailabilityReason("personal-circumstances");

  /** The home is being adapted or repaired. */
  public static final AvailabilityReason HOME_ADAPTATION =
      new AvailabilityReason("home-adaptation");

  /** The carers are moving. */
  public static final AvailabilityReason MOVING_HOME = new AvailabilityReason("moving-home");

  /** For the needs of a child who is placed. */
  public static final AvailabilityReason NEEDS_OF_PLACED_CHILD =
      new AvailabilityReason("needs-of-placed-child");

  /** There is no foster care agreement yet. */
  public static final AvailabilityReason AGREEMENT_NOT_SIGNED =
      new AvailabilityReason("agreement-not-signed");

  /** The service decided it. */
  public static final AvailabilityReason SERVICE_DECISION =
      new AvailabilityReason("service-decision");

  /** For a reason that stands in the restricted part of the record. */
  public static final AvailabilityReason NOT_TO_BE_SAID_HERE =
      new AvailabilityReason("not-to-be-said-here");

  /** The reason for being unavailable has gone. */
  public static final AvailabilityReason READY_AGAIN = new AvailabilityReason("ready-again");

  private AvailabilityReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static AvailabilityReason of(String text) {
    return new AvailabilityReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<AvailabilityReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new AvailabilityReason(text)) : Optional.empty();
  }
}
