package org.fostering.model.code;

import java.util.Optional;

/**
 * What an agreement is in law. The kinds are kept apart because they have different effects: to
 * agree that a check is made is no consent under the UK GDPR, and withdrawing the one does not
 * withdraw the other.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("consent-kind")
public final class ConsentKind extends Code {

  /**
   * The person agrees that a check is made. It is not the lawful basis for using the data, and the
   * assessment cannot go on without it.
   */
  public static final ConsentKind AGREEMENT_TO_CHECK = new ConsentKind("agreement-to-check");

  /** The person consents to another service or adoption agency being asked for its records. */
  public static final ConsentKind RECORDS_REQUEST = new ConsentKind("records-request");

  /** The person consents to a report by a doctor who has cared for them. */
  public static final ConsentKind MEDICAL_REPORT = new ConsentKind("medical-report");

  /**
   * Consent as the lawful basis for using personal data, which can be refused and withdrawn without
   * disadvantage.
   */
  public static final ConsentKind DATA_PROTECTION_CONSENT =
      new ConsentKind("data-protection-consent");

  /**
   * Explicit consent as the condition for using special category data, which can be refused and
   * withdrawn without disadvantage.
   */
  public static final ConsentKind EXPLICIT_CONSENT = new ConsentKind("explicit-consent");

  /** The person agrees to be sent news and invitations by electronic means. */
  public static final ConsentKind MARKETING = new ConsentKind("marketing");

  /**
   * The person agrees that their details are passed to another body. It is courtesy and no lawful
   * basis.
   */
  public static final ConsentKind SHARING_AGREEMENT = new ConsentKind("sharing-agreement");

  private ConsentKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConsentKind of(String text) {
    return new ConsentKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConsentKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConsentKind(text)) : Optional.empty();
  }
}
