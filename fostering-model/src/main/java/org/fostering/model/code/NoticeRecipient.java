package org.fostering.model.code;

import java.util.Optional;

/**
 * As what an organisation is sent a copy of a notice about an approval.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("notice-recipient")
public final class NoticeRecipient extends Code {

  /** The authority that placed a child with the carers. */
  public static final NoticeRecipient PLACING_AUTHORITY = new NoticeRecipient("placing-authority");

  /** The authority in whose area a child is placed. */
  public static final NoticeRecipient AREA_AUTHORITY = new NoticeRecipient("area-authority");

  /** The Secretary of State, after an independent review. */
  public static final NoticeRecipient SECRETARY_OF_STATE =
      new NoticeRecipient("secretary-of-state");

  /** Another organisation. */
  public static final NoticeRecipient OTHER = new NoticeRecipient("other");

  private NoticeRecipient(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static NoticeRecipient of(String text) {
    return new NoticeRecipient(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<NoticeRecipient> tryParse(String text) {
    return isCode(text) ? Optional.of(new NoticeRecipient(text)) : Optional.empty();
  }
}
