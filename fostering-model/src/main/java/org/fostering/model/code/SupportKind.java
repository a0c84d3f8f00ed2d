package org.fostering.model.code;

import java.util.Optional;

/**
 * What somebody does to support a fostering household.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("support-kind")
public final class SupportKind extends Code {

  /** Looks after children for some hours. */
  public static final SupportKind DAY_CARE = new SupportKind("day-care");

  /** Looks after children overnight. */
  public static final SupportKind OVERNIGHT_CARE = new SupportKind("overnight-care");

  /** Stands in for the applicants in an emergency. */
  public static final SupportKind BACKUP_CARER = new SupportKind("backup-carer");

  /** Drives or brings children. */
  public static final SupportKind SCHOOL_RUN = new SupportKind("school-run");

  /** Helps in the home. */
  public static final SupportKind PRACTICAL = new SupportKind("practical");

  /** Is there to talk to. */
  public static final SupportKind EMOTIONAL = new SupportKind("emotional");

  /** Helps with culture, language or faith. */
  public static final SupportKind CULTURAL = new SupportKind("cultural");

  /** Something else. */
  public static final SupportKind OTHER = new SupportKind("other");

  private SupportKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static SupportKind of(String text) {
    return new SupportKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<SupportKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new SupportKind(text)) : Optional.empty();
  }
}
