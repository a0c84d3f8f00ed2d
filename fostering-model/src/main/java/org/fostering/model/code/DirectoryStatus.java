package org.fostering.model.code;

import java.util.Optional;

/**
 * What an edition of the directory is.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("directory-status")
public final class DirectoryStatus extends Code {

  /** Being prepared. */
  public static final DirectoryStatus DRAFT = new DirectoryStatus("draft");

  /** Agreed by those concerned, and not yet in use. */
  public static final DirectoryStatus AGREED = new DirectoryStatus("agreed");

  /** The edition to go by. */
  public static final DirectoryStatus IN_USE = new DirectoryStatus("in-use");

  /** Replaced by a later edition. */
  public static final DirectoryStatus SUPERSEDED = new DirectoryStatus("superseded");

  /** No longer to be used, and not replaced. */
  public static final DirectoryStatus WITHDRAWN = new DirectoryStatus("withdrawn");

  private DirectoryStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DirectoryStatus of(String text) {
    return new DirectoryStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DirectoryStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new DirectoryStatus(text)) : Optional.empty();
  }
}
