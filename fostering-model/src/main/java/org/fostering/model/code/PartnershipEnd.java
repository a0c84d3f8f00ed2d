package org.fostering.model.code;

import java.util.Optional;

/**
 * How a relationship of two partners ended, or that it has all but ended.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("partnership-end")
public final class PartnershipEnd extends Code {

  /** The partners separated; a marriage or civil partnership goes on in law. */
  public static final PartnershipEnd SEPARATION = new PartnershipEnd("separation");

  /** The marriage was ended by divorce. */
  public static final PartnershipEnd DIVORCE = new PartnershipEnd("divorce");

  /** The civil partnership was dissolved. */
  public static final PartnershipEnd DISSOLUTION = new PartnershipEnd("dissolution");

  /** The marriage or civil partnership was annulled. */
  public static final PartnershipEnd ANNULMENT = new PartnershipEnd("annulment");

  /** A partner died. */
  public static final PartnershipEnd DEATH = new PartnershipEnd("death");

  /** The partners parted, and there was no marriage or civil partnership. */
  public static final PartnershipEnd ENDED = new PartnershipEnd("ended");

  /** It is not known how it ended. */
  public static final PartnershipEnd NOT_KNOWN = new PartnershipEnd("not-known");

  private PartnershipEnd(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static PartnershipEnd of(String text) {
    return new PartnershipEnd(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<PartnershipEnd> tryParse(String text) {
    return isCode(text) ? Optional.of(new PartnershipEnd(text)) : Optional.empty();
  }
}
