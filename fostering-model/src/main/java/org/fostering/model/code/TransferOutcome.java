package org.fostering.model.code;

import java.util.Optional;

/**
 * What came of the intention of carers to move to another service.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("transfer-outcome")
public final class TransferOutcome extends Code {

  /** They are approved by the new service. */
  public static final TransferOutcome MOVED = new TransferOutcome("moved");

  /** They stayed with the present service. */
  public static final TransferOutcome STAYED = new TransferOutcome("stayed");

  /** The new service did not approve them. */
  public static final TransferOutcome NOT_APPROVED = new TransferOutcome("not-approved");

  /** They ceased to foster. */
  public static final TransferOutcome LEFT_FOSTERING = new TransferOutcome("left-fostering");

  private TransferOutcome(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static TransferOutcome of(String text) {
    return new TransferOutcome(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<TransferOutcome> tryParse(String text) {
    return isCode(text) ? Optional.of(new TransferOutcome(text)) : Optional.empty();
  }
}
