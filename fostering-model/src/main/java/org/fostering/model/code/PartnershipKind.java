package org.fostering.model.code;

import java.util.Optional;

/**
 * What a relationship of two partners is in law.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("partnership-kind")
public final class PartnershipKind extends Code {

  /** A marriage that the law recognises. */
  public static final PartnershipKind MARRIAGE = new PartnershipKind("marriage");

  /** A registered civil partnership. */
  public static final PartnershipKind CIVIL_PARTNERSHIP = new PartnershipKind("civil-partnership");

  /** A religious or customary marriage that is not registered. */
  public static final PartnershipKind UNREGISTERED_MARRIAGE =
      new PartnershipKind("unregistered-marriage");

  /** Two partners who live together without being married or registered. */
  public static final PartnershipKind LIVING_TOGETHER = new PartnershipKind("living-together");

  /** Two partners who have separate homes without being married or registered. */
  public static final PartnershipKind LIVING_APART = new PartnershipKind("living-apart");

  private PartnershipKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static PartnershipKind of(String text) {
    return new PartnershipKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<PartnershipKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new PartnershipKind(text)) : Optional.empty();
  }
}
