package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a panel meets on a case.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("panel-purpose")
public final class PanelPurpose extends Code {

  /** To recommend on an application. */
  public static final PanelPurpose APPLICATION = new PanelPurpose("application");

  /** To consider again after representations to the service. */
  public static final PanelPurpose REPRESENTATIONS = new PanelPurpose("representations");

  /** Scotland: to recommend afresh on a requested review, the panel differently constituted. */
  public static final PanelPurpose REQUESTED_REVIEW = new PanelPurpose("requested-review");

  /** To review a qualifying determination; the panel is not the service’s. */
  public static final PanelPurpose INDEPENDENT_REVIEW = new PanelPurpose("independent-review");

  /** To recommend on a review of an approval. */
  public static final PanelPurpose REVIEW_OF_APPROVAL = new PanelPurpose("review-of-approval");

  /** To advise on another matter that the service refers. */
  public static final PanelPurpose ADVICE = new PanelPurpose("advice");

  private PanelPurpose(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static PanelPurpose of(String text) {
    return new PanelPurpose(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<PanelPurpose> tryParse(String text) {
    return isCode(text) ? Optional.of(new PanelPurpose(text)) : Optional.empty();
  }
}
