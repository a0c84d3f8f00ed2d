package org.fostering.model.code;

import java.util.Optional;

/**
 * Whether somebody is or was married or in a civil partnership, in law. With whom a person lives
 * stands apart.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("marital-status")
public final class MaritalStatus extends Code {

  /** Never married and never in a civil partnership. */
  public static final MaritalStatus SINGLE = new MaritalStatus("single");

  /** Married. */
  public static final MaritalStatus MARRIED = new MaritalStatus("married");

  /** In a civil partnership. */
  public static final MaritalStatus CIVIL_PARTNER = new MaritalStatus("civil-partner");

  /** Separated and still married in law. */
  public static final MaritalStatus SEPARATED_MARRIED = new MaritalStatus("separated-married");

  /** Separated and still in a civil partnership in law. */
  public static final MaritalStatus SEPARATED_CIVIL_PARTNER =
      new MaritalStatus("separated-civil-partner");

  /** Divorced and not married again. */
  public static final MaritalStatus DIVORCED = new MaritalStatus("divorced");

  /** Formerly in a civil partnership that was dissolved. */
  public static final MaritalStatus CIVIL_PARTNERSHIP_DISSOLVED =
      new MaritalStatus("civil-partnership-dissolved");

  /** The husband or wife has died. */
  public static final MaritalStatus WIDOWED = new MaritalStatus("widowed");

  /** The civil partner has died. */
  public static final MaritalStatus SURVIVING_CIVIL_PARTNER =
      new MaritalStatus("surviving-civil-partner");

  /** Asked, and the person preferred not to say. */
  public static final MaritalStatus PREFER_NOT_TO_SAY = new MaritalStatus("prefer-not-to-say");

  /** Asked, and not known. */
  public static final MaritalStatus NOT_KNOWN = new MaritalStatus("not-known");

  private MaritalStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MaritalStatus of(String text) {
    return new MaritalStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MaritalStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new MaritalStatus(text)) : Optional.empty();
  }
}
