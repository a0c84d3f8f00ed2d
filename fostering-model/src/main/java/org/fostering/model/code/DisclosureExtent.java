package org.fostering.model.code;

import java.util.Optional;

/**
 * How much of a document travels.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("disclosure-extent")
public final class DisclosureExtent extends Code {

  /**
   * What a recruitment hub needs: how to reach the enquirers, where they live and what they would
   * like; no checks, health or assessment.
   */
  public static final DisclosureExtent HUB = new DisclosureExtent("hub");

  /** What the fostering service that takes the case on needs for its purpose. */
  public static final DisclosureExtent RECEIVING_SERVICE =
      new DisclosureExtent("receiving-service");

  /** What counting needs, and nothing that says who somebody is. */
  public static final DisclosureExtent STATISTICS = new DisclosureExtent("statistics");

  private DisclosureExtent(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DisclosureExtent of(String text) {
    return new DisclosureExtent(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DisclosureExtent> tryParse(String text) {
    return isCode(text) ? Optional.of(new DisclosureExtent(text)) : Optional.empty();
  }
}
