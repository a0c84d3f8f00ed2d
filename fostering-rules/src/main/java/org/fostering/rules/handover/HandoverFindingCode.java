package org.fostering.rules.handover;

import java.util.Locale;
import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;

/**
 * What can be wrong with a handover and what is passed on with it.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum HandoverFindingCode {
  /** The sender changed what the receiver had accepted. */
  CHANGED_AFTER_ACCEPTANCE("handover.changed-after-acceptance", Severity.ERROR),
  /** Two receivers have accepted the same, and neither has given it back. */
  TWO_OWNERS("handover.two-owners", Severity.ERROR),
  /** No step of the protocol leads from the status before to this one. */
  STATUS_NOT_ALLOWED("handover.status-not-allowed", Severity.ERROR),
  /** The offer was not answered in time, and nobody has written that down. */
  EXPIRED("handover.expired", Severity.WARNING);

  private final String code;
  private final Severity severity;

  HandoverFindingCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /**
   * The code that a finding carries.
   *
   * @return two lower-case words joined by a dot, either of which may have hyphens
   */
  public String code() {
    return code;
  }

  /**
   * How grave it is.
   *
   * @return an error or a warning
   */
  public Severity severity() {
    return severity;
  }

  Finding at(Pointer place) {
    return new Finding(code, severity, place, Optional.empty(), Optional.empty());
  }

  /**
   * What the findings say, and what to do about them.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(HandoverFindingCode.class::getResourceAsStream, "messages", locale);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
