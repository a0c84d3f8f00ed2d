package org.fostering.model.code;

import java.util.Optional;

/**
 * What somebody may do about a determination or decision. Which of them is open, in which nation
 * and for how long, is for rules to say.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("remedy-kind")
public final class RemedyKind extends Code {

  /**
   * England and Wales: written representations to the service on a qualifying determination,
   * instead of an independent review.
   */
  public static final RemedyKind REPRESENTATIONS = new RemedyKind("representations");

  /**
   * England: review of a qualifying determination by an independent review panel, instead of
   * representations.
   */
  public static final RemedyKind IRM_ENGLAND = new RemedyKind("irm-england");

  /** Wales: review of a qualifying determination by IRM Cymru, instead of representations. */
  public static final RemedyKind IRM_CYMRU = new RemedyKind("irm-cymru");

  /** Scotland: review of a decision, or of the terms of an approval, within the service. */
  public static final RemedyKind PANEL_REVIEW_SCOTLAND = new RemedyKind("panel-review-scotland");

  /** Complaint about how the case was handled. */
  public static final RemedyKind COMPLAINT = new RemedyKind("complaint");

  /** Complaint to an ombudsman. */
  public static final RemedyKind OMBUDSMAN = new RemedyKind("ombudsman");

  private RemedyKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static RemedyKind of(String text) {
    return new RemedyKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<RemedyKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new RemedyKind(text)) : Optional.empty();
  }
}
