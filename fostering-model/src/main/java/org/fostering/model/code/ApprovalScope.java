package org.fostering.model.code;

import java.util.Optional;

/**
 * For which children an approval is given.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-scope")
public final class ApprovalScope extends Code {

  /** For any child. */
  public static final ApprovalScope ANY_CHILD = new ApprovalScope("any-child");

  /** For a particular child or children. */
  public static final ApprovalScope PARTICULAR_CHILDREN = new ApprovalScope("particular-children");

  /** For certain categories of child. */
  public static final ApprovalScope CATEGORIES_OF_CHILD = new ApprovalScope("categories-of-child");

  private ApprovalScope(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApprovalScope of(String text) {
    return new ApprovalScope(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApprovalScope> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApprovalScope(text)) : Optional.empty();
  }
}
