package org.fostering.json.rulepack;

import org.fostering.json.format.PackFormat;
import org.fostering.json.format.ParsedObject;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Position;

/**
 * What can be wrong with a rule pack in a file beside the faults that every document can have
 * ({@link org.fostering.json.reader.FindingCode}) and those that every pack can have ({@link
 * org.fostering.rules.decision.RulePackFindingCode}). All are errors, and the codes are stable.
 */
public enum RuleFindingCode {
  /** The pack is about another subject than the rules that it would join. */
  RULES_SUBJECT_UNKNOWN("rules.subject-unknown"),
  /** The subject has no fact of the name. */
  RULES_FACT_UNKNOWN("rules.fact-unknown"),
  /** The subject has no list of the name. */
  RULES_LIST_UNKNOWN("rules.list-unknown"),
  /** The fact is compared with a value that it can never have. */
  RULES_VALUE_UNFIT("rules.value-unfit"),
  /** A condition is of no kind, or of several. */
  RULES_CONDITION_UNCLEAR(PackFormat.CONDITION_UNCLEAR),
  /** An amendment is of no kind, or of several. */
  RULES_AMENDMENT_UNCLEAR(PackFormat.AMENDMENT_UNCLEAR),
  /** Days that run backwards, or that are given although it has not commenced. */
  RULES_DAYS_UNCLEAR("rules.days-unclear");

  private final String code;

  RuleFindingCode(String code) {
    this.code = code;
  }

  /**
   * The code that a finding carries.
   *
   * @return two lower-case words joined by a dot, either of which may have hyphens
   */
  public String code() {
    return code;
  }

  /** The finding at a property of an object. */
  Finding at(ParsedObject part, String property) {
    Position position = part.position(property);
    return Finding.error(code, part.pointer().property(property))
        .at(position.line(), position.column());
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
