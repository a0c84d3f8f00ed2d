package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a service decided not to assess. Such a decision is no decision on suitability.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("decline-reason")
public final class DeclineReason extends Code {

  /** The service does not assess where the applicants live. */
  public static final DeclineReason OUTSIDE_AREA = new DeclineReason("outside-area");

  /** The service has no need of what the applicants offer. */
  public static final DeclineReason NO_NEED = new DeclineReason("no-need");

  /** The service has nobody to assess. */
  public static final DeclineReason NO_CAPACITY = new DeclineReason("no-capacity");

  /** Another service can meet what the applicants wish. */
  public static final DeclineReason ANOTHER_SERVICE_BETTER_PLACED =
      new DeclineReason("another-service-better-placed");

  /** It is about a particular child, whom another authority looks after. */
  public static final DeclineReason RESPONSIBLE_AUTHORITY =
      new DeclineReason("responsible-authority");

  /** The applicants have a connection with the service. */
  public static final DeclineReason CONFLICT_OF_INTEREST =
      new DeclineReason("conflict-of-interest");

  /** A policy of the service stands against it. */
  public static final DeclineReason SERVICE_POLICY = new DeclineReason("service-policy");

  /** There is no room for a child at present. */
  public static final DeclineReason ACCOMMODATION = new DeclineReason("accommodation");

  /** The circumstances of the household do not allow it at present. */
  public static final DeclineReason CIRCUMSTANCES = new DeclineReason("circumstances");

  /** A person at the service has applied the rules on specified offences. */
  public static final DeclineReason SPECIFIED_OFFENCE = new DeclineReason("specified-offence");

  /** Something gives rise to concern for the safety of children. */
  public static final DeclineReason SAFEGUARDING_CONCERN =
      new DeclineReason("safeguarding-concern");

  /** The application stayed incomplete in spite of being asked for. */
  public static final DeclineReason INCOMPLETE = new DeclineReason("incomplete");

  /** Another reason. */
  public static final DeclineReason OTHER = new DeclineReason("other");

  private DeclineReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DeclineReason of(String text) {
    return new DeclineReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DeclineReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new DeclineReason(text)) : Optional.empty();
  }
}
