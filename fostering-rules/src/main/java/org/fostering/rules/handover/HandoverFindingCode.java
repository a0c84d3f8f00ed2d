package org.fostering.rules.handover;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What can be wrong with a handover and what is passed on with it.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum HandoverFindingCode implements FindingKind {
  /** The sender changed what the receiver had accepted. */
  CHANGED_AFTER_ACCEPTANCE,
  /** Two receivers have accepted the same, and neither has given it back. */
  TWO_OWNERS,
  /** No step of the protocol leads from the status before to this one. */
  STATUS_NOT_ALLOWED,
  /** The offer was not answered in time, and nobody has written that down. */
  EXPIRED(Severity.WARNING);

  private final Severity severity;

  HandoverFindingCode() {
    this(Severity.ERROR);
  }

  HandoverFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return "handover." + Words.of(this);
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
