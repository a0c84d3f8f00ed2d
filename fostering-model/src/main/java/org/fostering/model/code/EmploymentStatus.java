package org.fostering.model.code;

import java.util.Optional;

/**
 * In what way somebody works or does not work.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("employment-status")
public final class EmploymentStatus extends Code {

  /** Employed full-time. */
  public static final EmploymentStatus EMPLOYED_FULL_TIME =
      new EmploymentStatus("employed-full-time");

  /** Employed part-time. */
  public static final EmploymentStatus EMPLOYED_PART_TIME =
      new EmploymentStatus("employed-part-time");

  /** Self-employed. */
  public static final EmploymentStatus SELF_EMPLOYED = new EmploymentStatus("self-employed");

  /** Works when there is work. */
  public static final EmploymentStatus ZERO_HOURS = new EmploymentStatus("zero-hours");

  /** Serves in the armed forces. */
  public static final EmploymentStatus ARMED_FORCES = new EmploymentStatus("armed-forces");

  /** Fosters and does no other work. */
  public static final EmploymentStatus FOSTER_CARER = new EmploymentStatus("foster-carer");

  /** Without work and looking for it. */
  public static final EmploymentStatus LOOKING_FOR_WORK = new EmploymentStatus("looking-for-work");

  /** Looks after the home or the family. */
  public static final EmploymentStatus LOOKING_AFTER_HOME =
      new EmploymentStatus("looking-after-home");

  /** Cares for somebody without pay. */
  public static final EmploymentStatus UNPAID_CARER = new EmploymentStatus("unpaid-carer");

  /** Studies or is being trained. */
  public static final EmploymentStatus STUDENT = new EmploymentStatus("student");

  /** Works without pay. */
  public static final EmploymentStatus VOLUNTEER = new EmploymentStatus("volunteer");

  /** Retired. */
  public static final EmploymentStatus RETIRED = new EmploymentStatus("retired");

  /** Without work, for whatever reason. */
  public static final EmploymentStatus NOT_WORKING = new EmploymentStatus("not-working");

  /** On leave for the birth or adoption of a child. */
  public static final EmploymentStatus PARENTAL_LEAVE = new EmploymentStatus("parental-leave");

  /** In another way. */
  public static final EmploymentStatus OTHER = new EmploymentStatus("other");

  private EmploymentStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EmploymentStatus of(String text) {
    return new EmploymentStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EmploymentStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new EmploymentStatus(text)) : Optional.empty();
  }
}
