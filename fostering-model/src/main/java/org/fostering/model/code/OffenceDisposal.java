package org.fostering.model.code;

import java.util.Optional;

/**
 * How an offence was dealt with.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("offence-disposal")
public final class OffenceDisposal extends Code {

  /** A court convicted the person. */
  public static final OffenceDisposal CONVICTION = new OffenceDisposal("conviction");

  /** A constable cautioned the person. */
  public static final OffenceDisposal CAUTION_BY_CONSTABLE =
      new OffenceDisposal("caution-by-constable");

  /** In another way. */
  public static final OffenceDisposal OTHER = new OffenceDisposal("other");

  private OffenceDisposal(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static OffenceDisposal of(String text) {
    return new OffenceDisposal(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<OffenceDisposal> tryParse(String text) {
    return isCode(text) ? Optional.of(new OffenceDisposal(text)) : Optional.empty();
  }
}
