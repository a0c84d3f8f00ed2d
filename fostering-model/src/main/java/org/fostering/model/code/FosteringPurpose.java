package org.fostering.model.code;

import java.util.Optional;

/**
 * What fostering is to lead to: one of the two axes behind the placement types U1 to U6.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("fostering-purpose")
public final class FosteringPurpose extends Code {

  /** Long-term fostering. */
  public static final FosteringPurpose LONG_TERM = new FosteringPurpose("long-term");

  /** Fostering by an approved adopter who may go on to adopt the child. */
  public static final FosteringPurpose ADOPTION = new FosteringPurpose("adoption");

  /** Neither long-term fostering nor fostering for adoption or concurrent planning. */
  public static final FosteringPurpose OTHER = new FosteringPurpose("other");

  private FosteringPurpose(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static FosteringPurpose of(String text) {
    return new FosteringPurpose(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<FosteringPurpose> tryParse(String text) {
    return isCode(text) ? Optional.of(new FosteringPurpose(text)) : Optional.empty();
  }
}
