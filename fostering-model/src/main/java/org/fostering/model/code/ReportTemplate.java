package org.fostering.model.code;

import java.util.Optional;

/**
 * On what form a report was written. The law asks for content, not for a form.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("report-template")
public final class ReportTemplate extends Code {

  /** CoramBAAF’s form for prospective foster carers. */
  public static final ReportTemplate FORM_F = new ReportTemplate("form-f");

  /** CoramBAAF’s form for connected persons. */
  public static final ReportTemplate FORM_C = new ReportTemplate("form-c");

  /** A form that the service made itself. */
  public static final ReportTemplate OWN_FORM = new ReportTemplate("own-form");

  /** Another form. */
  public static final ReportTemplate OTHER = new ReportTemplate("other");

  private ReportTemplate(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ReportTemplate of(String text) {
    return new ReportTemplate(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ReportTemplate> tryParse(String text) {
    return isCode(text) ? Optional.of(new ReportTemplate(text)) : Optional.empty();
  }
}
