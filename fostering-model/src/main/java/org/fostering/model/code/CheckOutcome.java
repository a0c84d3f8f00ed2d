package org.fostering.model.code;

import java.util.Optional;

/**
 * What a check came to. It says that there is something, never what it is.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("check-outcome")
public final class CheckOutcome extends Code {

  /** Whoever was asked holds nothing. */
  public static final CheckOutcome NOTHING_RECORDED = new CheckOutcome("nothing-recorded");

  /** There is nothing that needs to be weighed. */
  public static final CheckOutcome SATISFACTORY = new CheckOutcome("satisfactory");

  /**
   * There is something that a person must weigh; what, stands in the confidential file alone. It is
   * not in itself a bar.
   */
  public static final CheckOutcome SOMETHING_TO_CONSIDER =
      new CheckOutcome("something-to-consider");

  /** There was something, and a person with authority has weighed it. */
  public static final CheckOutcome CONSIDERED = new CheckOutcome("considered");

  /** Whoever was asked cannot or does not answer. */
  public static final CheckOutcome NOT_AVAILABLE = new CheckOutcome("not-available");

  /** The person did not agree to the check. */
  public static final CheckOutcome AGREEMENT_REFUSED = new CheckOutcome("agreement-refused");

  /** The check turned out not to be needed. */
  public static final CheckOutcome NOT_NEEDED = new CheckOutcome("not-needed");

  private CheckOutcome(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CheckOutcome of(String text) {
    return new CheckOutcome(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CheckOutcome> tryParse(String text) {
    return isCode(text) ? Optional.of(new CheckOutcome(text)) : Optional.empty();
  }
}
