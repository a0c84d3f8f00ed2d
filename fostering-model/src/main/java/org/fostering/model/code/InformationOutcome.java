package org.fostering.model.code;

import java.util.Optional;

/**
 * What became of an item of information that was asked for. It says that something was obtained,
 * never what.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("information-outcome")
public final class InformationOutcome extends Code {

  /** It was obtained. */
  public static final InformationOutcome OBTAINED = new InformationOutcome("obtained");

  /** Some of it was obtained; the item is not yet complete. */
  public static final InformationOutcome PARTLY_OBTAINED =
      new InformationOutcome("partly-obtained");

  /** It does not exist or nobody can supply it. */
  public static final InformationOutcome NOT_AVAILABLE = new InformationOutcome("not-available");

  /** Whoever was asked would not give it. */
  public static final InformationOutcome REFUSED = new InformationOutcome("refused");

  /**
   * There is nothing to obtain, such as the service of an earlier approval where there was none.
   */
  public static final InformationOutcome NOT_APPLICABLE = new InformationOutcome("not-applicable");

  /** It was taken to be obtained and then found missing. */
  public static final InformationOutcome FOUND_MISSING = new InformationOutcome("found-missing");

  private InformationOutcome(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static InformationOutcome of(String text) {
    return new InformationOutcome(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<InformationOutcome> tryParse(String text) {
    return isCode(text) ? Optional.of(new InformationOutcome(text)) : Optional.empty();
  }
}
