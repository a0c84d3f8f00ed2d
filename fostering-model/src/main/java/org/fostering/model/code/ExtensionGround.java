package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a temporary approval of a connected person was extended.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("extension-ground")
public final class ExtensionGround extends Code {

  /** The full assessment is likely to be unfinished when the temporary approval runs out. */
  public static final ExtensionGround ASSESSMENT_UNFINISHED =
      new ExtensionGround("assessment-unfinished");

  /**
   * The carer was not approved after the full assessment and seeks a review, whose outcome is not
   * known.
   */
  public static final ExtensionGround REVIEW_OUTCOME_AWAITED =
      new ExtensionGround("review-outcome-awaited");

  private ExtensionGround(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ExtensionGround of(String text) {
    return new ExtensionGround(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ExtensionGround> tryParse(String text) {
    return isCode(text) ? Optional.of(new ExtensionGround(text)) : Optional.empty();
  }
}
