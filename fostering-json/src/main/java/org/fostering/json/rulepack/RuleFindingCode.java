package org.fostering.json.rulepack;

import org.fostering.json.format.ParsedObject;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Position;

/**
 * What can be wrong with a rule pack in a file beside the faults that every document can have
 * ({@link org.fostering.json.reader.FindingCode}) and those that every pack can have ({@link
 * org.fostering.rules.decision.RulePackFindingCode}). All are errors, and the codes are stable.
 */
public enum RuleFindingCode implements FindingKind {
  /** The pack is about another subject than the rules that it would join. */
  RULES_SUBJECT_UNKNOWN,
  /** The subject has no fact of the name. */
  RULES_FACT_UNKNOWN,
  /** The subject has no list of the name. */
  RULES_LIST_UNKNOWN,
  /** A fact of one's own stands nowhere, or in two places. */
  RULES_FACT_UNCLEAR,
  /** The subject has a fact or a list of the name already. */
  RULES_FACT_TAKEN,
  /** There is no such property, or it holds nothing that a fact may be. */
  RULES_FACT_NOWHERE,
  /** A code without the codes that it may be, or codes of something else. */
  RULES_FACT_CODES_UNCLEAR,
  /** A date of which it is not said what is counted, or that is said about something else. */
  RULES_FACT_COUNTS_UNCLEAR,
  /** A fact of one's own is said to be less sensitive than what it reads. */
  RULES_FACT_TOO_OPEN,
  /** A fact of one's own reads a protected characteristic and does not say so. */
  RULES_FACT_CHARACTERISTIC_UNSAID,
  /** The fact is compared with a value that it can never have. */
  RULES_VALUE_UNFIT,
  /** A condition is of no kind, or of several. */
  RULES_CONDITION_UNCLEAR,
  /** An amendment is of no kind, or of several. */
  RULES_AMENDMENT_UNCLEAR,
  /** What is no id of an organisation has adopted a policy. */
  RULES_ADOPTER_MALFORMED,
  /** Days that run backwards, or that are given although it has not commenced. */
  RULES_DAYS_UNCLEAR;

  /** The finding at a property of an object. */
  Finding at(ParsedObject part, String property) {
    Position position = part.position(property);
    return at(part.pointer().property(property)).at(position.line(), position.column());
  }
}
