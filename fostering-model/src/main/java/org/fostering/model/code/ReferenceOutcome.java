package org.fostering.model.code;

import java.util.Optional;

/**
 * What became of a request for a reference. It says nothing of what the reference says.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("reference-outcome")
public final class ReferenceOutcome extends Code {

  /** The reference was given. */
  public static final ReferenceOutcome SUPPLIED = new ReferenceOutcome("supplied");

  /** The person or body would not give one. */
  public static final ReferenceOutcome DECLINED = new ReferenceOutcome("declined");

  /** Nobody answered. */
  public static final ReferenceOutcome NOT_REACHABLE = new ReferenceOutcome("not-reachable");

  /** It was decided not to ask, as where that would put somebody at risk. */
  public static final ReferenceOutcome NOT_SOUGHT = new ReferenceOutcome("not-sought");

  /** It is not needed, as where the other fostering service supplied its own. */
  public static final ReferenceOutcome NOT_REQUIRED = new ReferenceOutcome("not-required");

  private ReferenceOutcome(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ReferenceOutcome of(String text) {
    return new ReferenceOutcome(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ReferenceOutcome> tryParse(String text) {
    return isCode(text) ? Optional.of(new ReferenceOutcome(text)) : Optional.empty();
  }
}
