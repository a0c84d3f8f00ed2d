package org.fostering.model.code;

import java.util.Optional;

/**
 * How a service ended an application. Each has remedies of its own, so none is ever recorded as a
 * withdrawal. A qualifying determination is a proposal and ends nothing.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("service-ending-kind")
public final class ServiceEndingKind extends Code {

  /** In England, notice that the person is not suitable, given on the information of stage 1. */
  public static final ServiceEndingKind NOT_SUITABLE_STAGE_1 =
      new ServiceEndingKind("not-suitable-stage-1");

  /** In England, notice that the person is not suitable, given because of a specified offence. */
  public static final ServiceEndingKind SPECIFIED_OFFENCE_STAGE_1 =
      new ServiceEndingKind("specified-offence-stage-1");

  /** The decision maker has decided not to approve, and nothing is left to wait for. */
  public static final ServiceEndingKind FINAL_DECISION_NOT_TO_APPROVE =
      new ServiceEndingKind("final-decision-not-to-approve");

  /** The service ended it because the applicants did not reply. */
  public static final ServiceEndingKind NO_REPLY = new ServiceEndingKind("no-reply");

  /** The service closes or can no longer assess. */
  public static final ServiceEndingKind SERVICE_CANNOT_CONTINUE =
      new ServiceEndingKind("service-cannot-continue");

  /** In another way. */
  public static final ServiceEndingKind OTHER = new ServiceEndingKind("other");

  private ServiceEndingKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ServiceEndingKind of(String text) {
    return new ServiceEndingKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ServiceEndingKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new ServiceEndingKind(text)) : Optional.empty();
  }
}
