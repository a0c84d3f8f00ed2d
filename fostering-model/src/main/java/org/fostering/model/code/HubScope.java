package org.fostering.model.code;

import java.util.Optional;

/**
 * How much of the journey a recruitment hub carries.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("hub-scope")
public final class HubScope extends Code {

  /** The hub answers enquiries and passes them on. */
  public static final HubScope ENQUIRY = new HubScope("enquiry");

  /** The hub stays with the enquirers until they apply to a fostering service. */
  public static final HubScope ENQUIRY_TO_APPLICATION = new HubScope("enquiry-to-application");

  /** The hub carries the work up to approval; a fostering service approves. */
  public static final HubScope ENQUIRY_TO_APPROVAL = new HubScope("enquiry-to-approval");

  /**
   * The hub carries the whole approval process and support after approval; a fostering service
   * approves.
   */
  public static final HubScope END_TO_END = new HubScope("end-to-end");

  private HubScope(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static HubScope of(String text) {
    return new HubScope(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<HubScope> tryParse(String text) {
    return isCode(text) ? Optional.of(new HubScope(text)) : Optional.empty();
  }
}
