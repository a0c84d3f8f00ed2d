package org.fostering.model.code;

import java.util.Optional;

/**
 * The political opinion that a person gave in equality monitoring in Northern Ireland. No published
 * list was found; the codes are this vocabulary’s own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("political-opinion")
public final class PoliticalOpinion extends Code {

  /** Unionist generally. */
  public static final PoliticalOpinion UNIONIST = new PoliticalOpinion("unionist");

  /** Nationalist generally. */
  public static final PoliticalOpinion NATIONALIST = new PoliticalOpinion("nationalist");

  /** Another political opinion. */
  public static final PoliticalOpinion OTHER = new PoliticalOpinion("other");

  /** No political opinion. */
  public static final PoliticalOpinion NONE = new PoliticalOpinion("none");

  /** Asked, and the person preferred not to say. */
  public static final PoliticalOpinion PREFER_NOT_TO_SAY =
      new PoliticalOpinion("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final PoliticalOpinion NOT_KNOWN = new PoliticalOpinion("not-known");

  private PoliticalOpinion(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static PoliticalOpinion of(String text) {
    return new PoliticalOpinion(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<PoliticalOpinion> tryParse(String text) {
    return isCode(text) ? Optional.of(new PoliticalOpinion(text)) : Optional.empty();
  }
}
