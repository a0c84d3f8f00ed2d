package org.fostering.model.code;

import java.util.Optional;

/**
 * What somebody needs in order to be understood and to understand: a format, a person or an aid. It
 * says what is needed and never why.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("communication-need")
public final class CommunicationNeedKind extends Code {

  /** Letters and forms in large print. */
  public static final CommunicationNeedKind LARGE_PRINT = new CommunicationNeedKind("large-print");

  /** Letters and forms in braille. */
  public static final CommunicationNeedKind BRAILLE = new CommunicationNeedKind("braille");

  /** Letters and forms as a recording to listen to. */
  public static final CommunicationNeedKind AUDIO = new CommunicationNeedKind("audio");

  /** Letters and forms in short words with pictures. */
  public static final CommunicationNeedKind EASY_READ = new CommunicationNeedKind("easy-read");

  /** Letters and forms on paper of a colour that the person can read from. */
  public static final CommunicationNeedKind COLOURED_PAPER =
      new CommunicationNeedKind("coloured-paper");

  /** Letters and forms as electronic text that a screen reader can read out. */
  public static final CommunicationNeedKind SCREEN_READER =
      new CommunicationNeedKind("screen-reader");

  /** Letters and forms in another language. */
  public static final CommunicationNeedKind TRANSLATION = new CommunicationNeedKind("translation");

  /** A person who interprets between spoken languages. */
  public static final CommunicationNeedKind SPOKEN_LANGUAGE_INTERPRETER =
      new CommunicationNeedKind("spoken-language-interpreter");

  /** A person who interprets to and from a sign language. */
  public static final CommunicationNeedKind SIGN_LANGUAGE_INTERPRETER =
      new CommunicationNeedKind("sign-language-interpreter");

  /** A person who interprets by touch or by signs held close. */
  public static final CommunicationNeedKind DEAFBLIND_INTERPRETER =
      new CommunicationNeedKind("deafblind-interpreter");

  /** A person who repeats what is said so that it can be read from the lips. */
  public static final CommunicationNeedKind LIPSPEAKER = new CommunicationNeedKind("lipspeaker");

  /** A person or an aid that writes down what is said while it is said. */
  public static final CommunicationNeedKind SPEECH_TO_TEXT =
      new CommunicationNeedKind("speech-to-text");

  /** A room with a hearing loop. */
  public static final CommunicationNeedKind HEARING_LOOP =
      new CommunicationNeedKind("hearing-loop");

  /** Telephone calls through a text relay service. */
  public static final CommunicationNeedKind TEXT_RELAY = new CommunicationNeedKind("text-relay");

  /** Contact in writing and not by voice call. */
  public static final CommunicationNeedKind TEXT_ONLY = new CommunicationNeedKind("text-only");

  /** Somebody to read letters and forms out. */
  public static final CommunicationNeedKind HELP_READING =
      new CommunicationNeedKind("help-reading");

  /** Somebody to write down what the person says. */
  public static final CommunicationNeedKind HELP_WRITING =
      new CommunicationNeedKind("help-writing");

  /** More time to answer, or information in smaller parts. */
  public static final CommunicationNeedKind EXTRA_TIME = new CommunicationNeedKind("extra-time");

  /** An advocate or another supporter at calls and meetings. */
  public static final CommunicationNeedKind COMMUNICATION_SUPPORTER =
      new CommunicationNeedKind("communication-supporter");

  /** Something else. */
  public static final CommunicationNeedKind OTHER = new CommunicationNeedKind("other");

  private CommunicationNeedKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CommunicationNeedKind of(String text) {
    return new CommunicationNeedKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CommunicationNeedKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new CommunicationNeedKind(text)) : Optional.empty();
  }
}
