package org.fostering.rules.responsibility;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;

/**
 * What can be wrong with the responsibilities of a directory.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum ResponsibilityFindingCode implements FindingKind {
  /** The directory names no responsibilities. */
  MATRIX_EMPTY("responsibilities.matrix-empty", Severity.WARNING),
  /** Nobody has any part in the step. */
  STEP_UNNAMED("responsibilities.step-unnamed", Severity.WARNING),
  /** Nobody is accountable for the step in the cases of the member. */
  NOBODY_ACCOUNTABLE("responsibilities.nobody-accountable", Severity.ERROR),
  /** Two bodies are accountable for the step in the cases of the member. */
  ACCOUNTABLE_TWICE("responsibilities.accountable-twice", Severity.ERROR),
  /** The law of the nation leaves the step to other bodies. */
  BODY_NOT_LAWFUL("responsibilities.body-not-lawful", Severity.ERROR),
  /** The body may do the step only where the authority has delegated it, which is not written. */
  DELEGATION_NOT_SHOWN("responsibilities.delegation-not-shown", Severity.WARNING),
  /** Somebody else goes on with the case, and nobody accepts it. */
  HANDOVER_NOT_ACCEPTED("responsibilities.handover-not-accepted", Severity.ERROR),
  /** Nobody has the part between the end of one assignment and the start of the next. */
  GAP("responsibilities.gap", Severity.ERROR);

  private final String code;
  private final Severity severity;

  ResponsibilityFindingCode(String code, Severity severity) {
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
   * What the findings about responsibilities say.
   *
   * @param locale the language; any but Welsh gives English
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(
        file -> ResponsibilityFindingCode.class.getResourceAsStream(file), "messages", locale);
  }
}
