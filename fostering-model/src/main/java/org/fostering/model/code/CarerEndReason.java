package org.fostering.model.code;

import java.util.Optional;

/**
 * Why an approval no longer covers one carer.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("carer-end-reason")
public final class CarerEndReason extends Code {

  /** The approval as a whole ended. */
  public static final CarerEndReason APPROVAL_ENDED = new CarerEndReason("approval-ended");

  /** The carer gave notice that he or she no longer wishes to foster. */
  public static final CarerEndReason RESIGNED = new CarerEndReason("resigned");

  /** The carer died. */
  public static final CarerEndReason DIED = new CarerEndReason("died");

  /** The carers separated, and this one no longer fosters under the approval. */
  public static final CarerEndReason SEPARATED = new CarerEndReason("separated");

  /** The service decided finally to end the approval of this carer. */
  public static final CarerEndReason DECISION_OF_SERVICE =
      new CarerEndReason("decision-of-service");

  /** For another reason. */
  public static final CarerEndReason OTHER = new CarerEndReason("other");

  private CarerEndReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CarerEndReason of(String text) {
    return new CarerEndReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CarerEndReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new CarerEndReason(text)) : Optional.empty();
  }
}
