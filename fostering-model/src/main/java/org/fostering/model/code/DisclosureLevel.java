package org.fostering.model.code;

import java.util.Optional;

/**
 * How much of a document travels.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("disclosure-level")
public final class DisclosureLevel extends Code {

  /**
   * What a recruitment hub needs: how to reach the enquirers, where they live and what they would
   * like; no checks, health or assessment.
   */
  public static final DisclosureLevel HUB = new DisclosureLevel("hub");

  /** What the fostering service that takes the case on needs for its purpose. */
  public static final DisclosureLevel RECEIVING_SERVICE = new DisclosureLevel("receiving-service");

  /** What counting needs, and nothing that says who somebody is. */
  public static final DisclosureLevel STATISTICS = new DisclosureLevel("statistics");

  private DisclosureLevel(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DisclosureLevel of(String text) {
    return new DisclosureLevel(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DisclosureLevel> tryParse(String text) {
    return isCode(text) ? Optional.of(new DisclosureLevel(text)) : Optional.empty();
  }
}
