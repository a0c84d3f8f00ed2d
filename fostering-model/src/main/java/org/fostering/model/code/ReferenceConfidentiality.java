package org.fostering.model.code;

import java.util.Optional;

/**
 * Who may see what a referee said.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("reference-confidentiality")
public final class ReferenceConfidentiality extends Code {

  /** The referee gave it in confidence; the applicant is not to see it. */
  public static final ReferenceConfidentiality IN_CONFIDENCE =
      new ReferenceConfidentiality("in-confidence");

  /** The referee agreed that the applicant may see it. */
  public static final ReferenceConfidentiality MAY_BE_SHARED =
      new ReferenceConfidentiality("may-be-shared");

  /** The referee was not asked; treat it as given in confidence. */
  public static final ReferenceConfidentiality NOT_ASKED =
      new ReferenceConfidentiality("not-asked");

  private ReferenceConfidentiality(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ReferenceConfidentiality of(String text) {
    return new ReferenceConfidentiality(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ReferenceConfidentiality> tryParse(String text) {
    return isCode(text) ? Optional.of(new ReferenceConfidentiality(text)) : Optional.empty();
  }
}
