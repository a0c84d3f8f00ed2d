package org.fostering.json.rulepack;

import org.fostering.json.format.PackFormat;
import org.fostering.json.format.ParsedObject;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;

/**
 * What can be wrong with a rule pack in a file beside the faults that every document can have
 * ({@link org.fostering.json.reader.FindingCode}). All are errors, and the codes are stable.
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
  /** The fact is compared with a code that its list does not have. */
  RULES_CODE_UNKNOWN("rules.code-unknown"),
  /** A condition is of no kind, or of several. */
  RULES_CONDITION_UNCLEAR(PackFormat.CONDITION_UNCLEAR),
  /** An amendment is of no kind, or of several. */
  RULES_AMENDMENT_UNCLEAR(PackFormat.AMENDMENT_UNCLEAR),
  /** Days that run backwards, or that are given although it has not commenced. */
  RULES_DAYS_UNCLEAR("rules.days-unclear"),
  /** A rule reads a protected characteristic and does not cite what allows it. */
  RULES_PROTECTED("rules.protected"),
  /** A text is the same in English and in Welsh, so one of the two is missing. */
  RULES_TRANSLATION("rules.translation"),
  /** An amendment replaces a rule by one that the pack does not have. */
  RULES_REPLACEMENT_UNKNOWN("rules.replacement-unknown"),
  /** Another rule of the pack has the same id, in the same nation on the same day. */
  RULES_OVERLAP("rules.overlap"),
  /** The condition of the rule can never hold. */
  RULES_UNREACHABLE("rules.unreachable"),
  /** The pack refuses the rule for another reason. */
  RULES_REFUSED("rules.refused");

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
    return at(part.pointer().property(property), part.position(property));
  }

  /** The finding at an object. */
  Finding at(ParsedObject part) {
    return at(part.pointer(), part.position());
  }

  private Finding at(Pointer pointer, Position position) {
    return Finding.error(code, pointer).at(position.line(), position.column());
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
