package org.fostering.model.code;

import java.util.Optional;

/**
 * Whose consent may be needed to foster in a home.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("home-consent-kind")
public final class HomeConsentKind extends Code {

  /** The private landlord. */
  public static final HomeConsentKind PRIVATE_LANDLORD = new HomeConsentKind("private-landlord");

  /** The council or housing association as landlord. */
  public static final HomeConsentKind SOCIAL_LANDLORD = new HomeConsentKind("social-landlord");

  /** The employer to whom the home belongs. */
  public static final HomeConsentKind EMPLOYER = new HomeConsentKind("employer");

  /** The freeholder of a leasehold home, or the managing agent. */
  public static final HomeConsentKind FREEHOLDER = new HomeConsentKind("freeholder");

  /** The lender. */
  public static final HomeConsentKind MORTGAGE_LENDER = new HomeConsentKind("mortgage-lender");

  /** Another owner of the home. */
  public static final HomeConsentKind JOINT_OWNER = new HomeConsentKind("joint-owner");

  /** The owner of the site or the mooring. */
  public static final HomeConsentKind SITE_OWNER = new HomeConsentKind("site-owner");

  /** The insurer of the home and its contents, who is to be told. */
  public static final HomeConsentKind HOME_INSURER = new HomeConsentKind("home-insurer");

  /** Somebody else. */
  public static final HomeConsentKind OTHER = new HomeConsentKind("other");

  private HomeConsentKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static HomeConsentKind of(String text) {
    return new HomeConsentKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<HomeConsentKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new HomeConsentKind(text)) : Optional.empty();
  }
}
