package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a record must not be destroyed, whatever its time.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("legal-hold-reason")
public final class LegalHoldReason extends Code {

  /** A public inquiry asked for records to be kept. */
  public static final LegalHoldReason PUBLIC_INQUIRY = new LegalHoldReason("public-inquiry");

  /** There is, or may be, a claim. */
  public static final LegalHoldReason LEGAL_CLAIM = new LegalHoldReason("legal-claim");

  /** The police or a prosecutor asked for the record to be kept. */
  public static final LegalHoldReason CRIMINAL_INVESTIGATION =
      new LegalHoldReason("criminal-investigation");

  /** Somebody whom the record is about has asked for it. */
  public static final LegalHoldReason SUBJECT_REQUEST = new LegalHoldReason("subject-request");

  /** For another reason. */
  public static final LegalHoldReason OTHER = new LegalHoldReason("other");

  private LegalHoldReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static LegalHoldReason of(String text) {
    return new LegalHoldReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<LegalHoldReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new LegalHoldReason(text)) : Optional.empty();
  }
}
