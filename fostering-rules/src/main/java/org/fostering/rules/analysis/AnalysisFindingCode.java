package org.fostering.rules.analysis;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What is worth knowing of rules that are sound, by themselves or beside others. The codes are
 * stable.
 */
public enum AnalysisFindingCode implements FindingKind {
  /** From the day on, no version of the rule ever stands: it ended, or others took its place. */
  NEVER_STANDS(Severity.WARNING),
  /** The condition holds whatever the facts are. */
  ALWAYS_HOLDS(Severity.WARNING),
  /** A part of the condition changes nothing in what it comes to. */
  PART_IDLE(Severity.WARNING),
  /** Another rule has the same effect on the very same facts. */
  SAID_TWICE(Severity.WARNING),
  /** Wherever it holds, another rule with the same or a graver effect holds too. */
  SUBSUMED(Severity.INFO),
  /** Another rule on the same facts has the same effect in some of the same cases. */
  BOTH_SAY(Severity.INFO),
  /** Another rule on the same facts says something else of the same case. */
  CONTRADICTION(Severity.WARNING),
  /** Of rules on the same facts, none speaks of a value between those of which they speak. */
  GAP_OF_VALUES(Severity.INFO),
  /** Of rules on the same facts, one or another holds whatever the facts are. */
  INESCAPABLE(Severity.WARNING),
  /** Between two versions of the rule there are days on which none stands. */
  GAP_OF_DAYS(Severity.WARNING),
  /** The rule goes on when what it cites has ended, or begins before that. */
  BASIS_LAPSED(Severity.WARNING),
  /** Two packs change the same rule. */
  AMENDED_BY_TWO(Severity.WARNING),
  /** What an amendment adds to a rule is in the rule already. */
  EXTENSION_IDLE(Severity.INFO),
  /** There are too many facts to look at all values of them. */
  NOT_ANALYSED(Severity.INFO);

  private final Severity severity;

  AnalysisFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return "rules." + Words.of(this);
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
    return Messages.load(AnalysisFindingCode.class::getResourceAsStream, "messages", locale);
  }
}
