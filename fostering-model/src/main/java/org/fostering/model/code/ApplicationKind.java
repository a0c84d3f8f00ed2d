package org.fostering.model.code;

import java.util.Optional;

/**
 * How the applicants come to apply.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("application-kind")
public final class ApplicationKind extends Code {

  /** Nobody among the applicants was approved to foster before. */
  public static final ApplicationKind FIRST = new ApplicationKind("first");

  /** To care for a particular child known to the applicants. */
  public static final ApplicationKind CONNECTED_PERSON = new ApplicationKind("connected-person");

  /** An applicant is approved by another service and wishes to move. */
  public static final ApplicationKind TRANSFER = new ApplicationKind("transfer");

  /** The service that approved an applicant closes or has closed. */
  public static final ApplicationKind SERVICE_CLOSURE = new ApplicationKind("service-closure");

  /** An applicant was approved before and no longer is. */
  public static final ApplicationKind RETURNING = new ApplicationKind("returning");

  /** An applicant is or was approved in another nation of the United Kingdom. */
  public static final ApplicationKind FROM_ANOTHER_NATION =
      new ApplicationKind("from-another-nation");

  /** An applicant is approved, or is being assessed, to adopt. */
  public static final ApplicationKind ADOPTER = new ApplicationKind("adopter");

  /** A partner wishes to be approved together with a carer who already is. */
  public static final ApplicationKind JOINING = new ApplicationKind("joining");

  private ApplicationKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApplicationKind of(String text) {
    return new ApplicationKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApplicationKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApplicationKind(text)) : Optional.empty();
  }
}
