package org.fostering.model.code;

import java.util.Optional;

/**
 * The kind of a concern about carers or their household.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("concern-kind")
public final class ConcernKind extends Code {

  /** An allegation that a child was harmed or is at risk of harm. */
  public static final ConcernKind ALLEGATION = new ConcernKind("allegation");

  /** A concern about the standard of care. */
  public static final ConcernKind STANDARDS_OF_CARE = new ConcernKind("standards-of-care");

  /** A complaint that is neither. */
  public static final ConcernKind COMPLAINT = new ConcernKind("complaint");

  private ConcernKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConcernKind of(String text) {
    return new ConcernKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConcernKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConcernKind(text)) : Optional.empty();
  }
}
