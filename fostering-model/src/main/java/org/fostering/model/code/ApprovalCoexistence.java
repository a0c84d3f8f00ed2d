package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a carer has another approval beside this one.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-coexistence")
public final class ApprovalCoexistence extends Code {

  /** A service took the carer over from an agency that ceased to foster. */
  public static final ApprovalCoexistence SERVICE_CLOSURE =
      new ApprovalCoexistence("service-closure");

  /** One of the two is a temporary approval for a particular child. */
  public static final ApprovalCoexistence TEMPORARY_APPROVAL =
      new ApprovalCoexistence("temporary-approval");

  /** An old record shows an end that was never entered. */
  public static final ApprovalCoexistence OLD_RECORD = new ApprovalCoexistence("old-record");

  /** The carer is moving, and one of the two is about to end. */
  public static final ApprovalCoexistence TRANSFER = new ApprovalCoexistence("transfer");

  /** It is not known, and the services are asking each other. */
  public static final ApprovalCoexistence BEING_LOOKED_INTO =
      new ApprovalCoexistence("being-looked-into");

  private ApprovalCoexistence(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApprovalCoexistence of(String text) {
    return new ApprovalCoexistence(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApprovalCoexistence> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApprovalCoexistence(text)) : Optional.empty();
  }
}
