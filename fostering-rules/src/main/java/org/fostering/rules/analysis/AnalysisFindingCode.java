package org.fostering.rules.analysis;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;

/**
 * What is worth knowing of rules that are sound, by themselves or beside others. The codes are
 * stable.
 */
public enum AnalysisFindingCode implements FindingKind {
  /** From the day on, no version of the rule ever stands: it ended, or others took its place. */
  NEVER_STANDS("rules.never-stands", Severity.WARNING),
  /** The condition holds whatever the facts are. */
  ALWAYS_HOLDS("rules.always-holds", Severity.WARNING),
  /** A part of the condition changes nothing in what it comes to. */
  PART_IDLE("rules.part-idle", Severity.WARNING),
  /** Another rule has the same effect on the very same facts. */
  SAID_TWICE("rules.said-twice", Severity.WARNING),
  /** Wherever it holds, another rule with the same or a graver effect holds too. */
  SUBSUMED("rules.subsumed", Severity.INFO),
  /** Another rule on the same facts has the same effect in some of the same cases. */
  BOTH_SAY("rules.both-say", Severity.INFO),
  /** Another rule on the same facts says something else of the same case. */
  CONTRADICTION("rules.contradiction", Severity.WARNING),
  /** Of rules on the same facts, none speaks of a value between those of which they speak. */
  GAP_OF_VALUES("rules.gap-of-values", Severity.INFO),
  /** Of rules on the same facts, one or another holds whatever the facts are. */
  INESCAPABLE("rules.inescapable", Severity.WARNING),
  /** Between two versions of the rule there are days on which none stands. */
  GAP_OF_DAYS("rules.gap-of-days", Severity.WARNING),
  /** The rule goes on when what it cites has ended, or begins before that. */
  BASIS_LAPSED("rules.basis-lapsed", Severity.WARNING),
  /** Two packs change the same rule. */
  AMENDED_BY_TWO("rules.amended-by-two", Severity.WARNING),
  /** What an amendment adds to a rule is in the rule already. */
  EXTENSION_IDLE("rules.extension-idle", Severity.INFO),
  /** There are too many facts to look at all values of them. */
  NOT_RECKONED("rules.not-reckoned", Severity.INFO);

  private final String code;
  private final Severity severity;

  AnalysisFindingCode(String code, Severity severity) {
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
    return Messages.load(AnalysisFindingCode.class::getResourceAsStream, "messages", locale);
  }
}
