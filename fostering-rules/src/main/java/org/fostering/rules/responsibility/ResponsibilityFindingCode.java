package org.fostering.rules.responsibility;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What can be wrong with the responsibilities of a directory.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum ResponsibilityFindingCode implements FindingKind {
  /** The directory names no responsibilities. */
  MATRIX_EMPTY(Severity.WARNING),
  /** Nobody has any part in the step. */
  STEP_UNNAMED(Severity.WARNING),
  /** Nobody is accountable for the step in the cases of the member. */
  NOBODY_ACCOUNTABLE,
  /** Two bodies are accountable for the step in the cases of the member. */
  ACCOUNTABLE_TWICE,
  /** The law of the nation leaves the step to other bodies. */
  BODY_NOT_LAWFUL,
  /** The body may do the step only where the authority has delegated it, which is not written. */
  DELEGATION_NOT_SHOWN(Severity.WARNING),
  /** Somebody else goes on with the case, and nobody accepts it. */
  HANDOVER_NOT_ACCEPTED,
  /** Nobody has the part between the end of one assignment and the start of the next. */
  GAP;

  private final Severity severity;

  ResponsibilityFindingCode() {
    this(Severity.ERROR);
  }

  ResponsibilityFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return "responsibilities." + Words.of(this);
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
