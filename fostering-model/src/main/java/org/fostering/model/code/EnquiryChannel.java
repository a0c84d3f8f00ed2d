package org.fostering.model.code;

import java.util.Optional;

/**
 * The way by which an enquiry reached whoever recorded it first.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("enquiry-channel")
public final class EnquiryChannel extends Code {

  /** A form on a website. */
  public static final EnquiryChannel WEBSITE_FORM = new EnquiryChannel("website-form");

  /** A telephone call. */
  public static final EnquiryChannel TELEPHONE = new EnquiryChannel("telephone");

  /** A message by electronic mail. */
  public static final EnquiryChannel EMAIL = new EnquiryChannel("email");

  /** A meeting at an information event. */
  public static final EnquiryChannel EVENT = new EnquiryChannel("event");

  /** A message on a social network. */
  public static final EnquiryChannel SOCIAL_MEDIA = new EnquiryChannel("social-media");

  /** A visit in person. */
  public static final EnquiryChannel WALK_IN = new EnquiryChannel("walk-in");

  /** A letter. */
  public static final EnquiryChannel LETTER = new EnquiryChannel("letter");

  /** Another organisation passed the enquiry on. */
  public static final EnquiryChannel REFERRAL = new EnquiryChannel("referral");

  /** A conversation on a website. */
  public static final EnquiryChannel LIVE_CHAT = new EnquiryChannel("live-chat");

  private EnquiryChannel(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EnquiryChannel of(String text) {
    return new EnquiryChannel(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EnquiryChannel> tryParse(String text) {
    return isCode(text) ? Optional.of(new EnquiryChannel(text)) : Optional.empty();
  }
}
