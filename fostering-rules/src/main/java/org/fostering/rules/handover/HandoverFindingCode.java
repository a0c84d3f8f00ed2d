package org.fostering.rules.handover;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;

/**
 * What can be wrong with a handover and what is passed on with it.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum HandoverFindingCode implements FindingKind {
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

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
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
}
