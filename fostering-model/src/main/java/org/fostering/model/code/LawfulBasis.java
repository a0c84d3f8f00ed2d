package org.fostering.model.code;

import java.util.Optional;

/**
 * The lawful basis of processing personal data under article 6 of the UK GDPR. Agreement to a check
 * is not consent in this sense.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("lawful-basis")
public final class LawfulBasis extends Code {

  /**
   * The person has given consent; seldom the basis of an assessment, which the person cannot freely
   * refuse.
   */
  public static final LawfulBasis CONSENT = new LawfulBasis("consent");

  /** Needed for a contract with the person. */
  public static final LawfulBasis CONTRACT = new LawfulBasis("contract");

  /** Needed to comply with a legal obligation of the controller. */
  public static final LawfulBasis LEGAL_OBLIGATION = new LawfulBasis("legal-obligation");

  /** Needed to protect somebody’s life. */
  public static final LawfulBasis VITAL_INTERESTS = new LawfulBasis("vital-interests");

  /** Needed for a task in the public interest or an official function, as of a local authority. */
  public static final LawfulBasis PUBLIC_TASK = new LawfulBasis("public-task");

  /**
   * Needed for an interest that the law itself recognises, safeguarding among them; not for public
   * authorities in their tasks.
   */
  public static final LawfulBasis RECOGNISED_LEGITIMATE_INTEREST =
      new LawfulBasis("recognised-legitimate-interest");

  /**
   * Needed for an interest of the controller or another that outweighs those of the person; not for
   * public authorities in their tasks.
   */
  public static final LawfulBasis LEGITIMATE_INTERESTS = new LawfulBasis("legitimate-interests");

  private LawfulBasis(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static LawfulBasis of(String text) {
    return new LawfulBasis(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<LawfulBasis> tryParse(String text) {
    return isCode(text) ? Optional.of(new LawfulBasis(text)) : Optional.empty();
  }
}
