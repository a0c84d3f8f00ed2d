package org.fostering.model.code;

import java.util.Optional;

/**
 * How a notice was given.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("notice-channel")
public final class NoticeChannel extends Code {

  /** In writing by post. */
  public static final NoticeChannel LETTER = new NoticeChannel("letter");

  /** In writing by electronic mail. */
  public static final NoticeChannel EMAIL = new NoticeChannel("email");

  /** In writing, handed over. */
  public static final NoticeChannel BY_HAND = new NoticeChannel("by-hand");

  /** In writing through an online account. */
  public static final NoticeChannel PORTAL = new NoticeChannel("portal");

  /** By word of mouth, in person or by telephone. */
  public static final NoticeChannel SPOKEN = new NoticeChannel("spoken");

  private NoticeChannel(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static NoticeChannel of(String text) {
    return new NoticeChannel(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<NoticeChannel> tryParse(String text) {
    return isCode(text) ? Optional.of(new NoticeChannel(text)) : Optional.empty();
  }
}
