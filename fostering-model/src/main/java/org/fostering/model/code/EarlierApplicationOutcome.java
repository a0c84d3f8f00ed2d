package org.fostering.model.code;

import java.util.Optional;

/**
 * What became of an earlier application. Withdrawal by the applicant and an end by the body are
 * kept apart.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("earlier-application-outcome")
public final class EarlierApplicationOutcome extends Code {

  /** The application was approved. */
  public static final EarlierApplicationOutcome APPROVED =
      new EarlierApplicationOutcome("approved");

  /** The application was refused. */
  public static final EarlierApplicationOutcome REFUSED = new EarlierApplicationOutcome("refused");

  /** The body did not take the application on. */
  public static final EarlierApplicationOutcome NOT_ACCEPTED =
      new EarlierApplicationOutcome("not-accepted");

  /** The body ended it before a decision, as not suitable at stage 1 or otherwise. */
  public static final EarlierApplicationOutcome ENDED_BY_BODY =
      new EarlierApplicationOutcome("ended-by-body");

  /** The applicant withdrew it. */
  public static final EarlierApplicationOutcome WITHDRAWN_BY_APPLICANT =
      new EarlierApplicationOutcome("withdrawn-by-applicant");

  /** It has not been decided. */
  public static final EarlierApplicationOutcome PENDING = new EarlierApplicationOutcome("pending");

  /** It is not known what became of it. */
  public static final EarlierApplicationOutcome NOT_KNOWN =
      new EarlierApplicationOutcome("not-known");

  private EarlierApplicationOutcome(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EarlierApplicationOutcome of(String text) {
    return new EarlierApplicationOutcome(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EarlierApplicationOutcome> tryParse(String text) {
    return isCode(text) ? Optional.of(new EarlierApplicationOutcome(text)) : Optional.empty();
  }
}
