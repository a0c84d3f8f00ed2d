package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a place is neither filled nor vacant. The list is this vocabulary’s own: that of Ofsted was
 * not found.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("place-unavailable-reason")
public final class PlaceUnavailableReason extends Code {

  /** A child who is placed needs to be the only one, or one of few. */
  public static final PlaceUnavailableReason NEEDS_OF_PLACED_CHILD =
      new PlaceUnavailableReason("needs-of-placed-child");

  /** The carers take a break from fostering. */
  public static final PlaceUnavailableReason CARER_BREAK =
      new PlaceUnavailableReason("carer-break");

  /** Work is being done on the home, or a room is in other use. */
  public static final PlaceUnavailableReason HOME_NOT_READY =
      new PlaceUnavailableReason("home-not-ready");

  /** The place is kept for a particular child. */
  public static final PlaceUnavailableReason HELD_FOR_CHILD =
      new PlaceUnavailableReason("held-for-child");

  /** There is no foster care agreement yet. */
  public static final PlaceUnavailableReason AGREEMENT_NOT_SIGNED =
      new PlaceUnavailableReason("agreement-not-signed");

  /** A young adult or another person lives in the room. */
  public static final PlaceUnavailableReason STAYING_PUT =
      new PlaceUnavailableReason("staying-put");

  /** The carers are about to cease to foster. */
  public static final PlaceUnavailableReason APPROVAL_ENDING =
      new PlaceUnavailableReason("approval-ending");

  /** For a reason that stands in the restricted part of the record. */
  public static final PlaceUnavailableReason NOT_TO_BE_SAID_HERE =
      new PlaceUnavailableReason("not-to-be-said-here");

  /** For another reason. */
  public static final PlaceUnavailableReason OTHER = new PlaceUnavailableReason("other");

  private PlaceUnavailableReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static PlaceUnavailableReason of(String text) {
    return new PlaceUnavailableReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<PlaceUnavailableReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new PlaceUnavailableReason(text)) : Optional.empty();
  }
}
