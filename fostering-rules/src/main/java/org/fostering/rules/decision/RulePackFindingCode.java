package org.fostering.rules.decision;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Words;

/**
 * What can be wrong with a pack of rules, or with packs that are put together. All are errors, and
 * the codes are stable.
 */
public enum RulePackFindingCode implements FindingKind {
  /** The id of the pack or of a rule is not made of lower-case words joined by hyphens. */
  ID_MALFORMED,
  /** Another rule of the pack has the same id, in the same nation on the same day. */
  OVERLAP,
  /** Nobody answers for it. */
  OWNER_MISSING,
  /** It holds in no nation. */
  NATION_MISSING,
  /** It is not said where it is written. */
  CITATION_MISSING,
  /** Only some have adopted it, and it is not a policy. */
  ADOPTED_LAW,
  /** A policy has an effect that only law has. */
  EFFECT_OF_LAW,
  /** The effect is one of rules on another subject. */
  EFFECT_OF_ANOTHER_SUBJECT,
  /** A policy is said to be read or known, or law to be stated by its owner. */
  CERTAINTY_UNFIT,
  /** What holds in Wales says the same in English and in Welsh, so one of the two is missing. */
  TRANSLATION,
  /** A condition reads a fact or a list that the pack does not declare. */
  FACT_UNDECLARED,
  /** A rule reads a protected characteristic and does not cite what allows it. */
  PROTECTED,
  /** A condition in Java reads a fact that it does not declare. */
  JAVA_UNDECLARED,
  /** A fact is compared with a code that its list does not have. */
  CODE_UNKNOWN,
  /** A fact is compared with a code that has narrower ones, and never says which is meant. */
  CODE_BROADER,
  /** The condition can never hold. */
  UNREACHABLE,
  /** An amendment replaces a rule by one that the pack does not have. */
  REPLACEMENT_UNKNOWN,
  /** Two packs of a set have the same id. */
  PACK_TWICE,
  /** Another pack of the set has a rule with the same id. */
  ID_TAKEN,
  /** Another pack of the set declares another fact of the same name. */
  FACT_TWICE,
  /** No other pack of the set has the rule that is amended. */
  AMENDED_UNKNOWN,
  /** The rule that is amended is one of the same pack. */
  AMENDED_OWN,
  /** Another pack amends the same rule. */
  AMENDED_TWICE,
  /** What is extended or retired is law or a standard, and only a policy can be. */
  AMENDED_LAW,
  /** The amendment has no nation and day on which the rule holds. */
  AMENDMENT_VOID,
  /** What supersedes has less force than what it supersedes. */
  SUPERSEDED_BY_LESS,
  /** A statute that supersedes cites nothing but what the other cites. */
  SUPERSEDED_UNCITED,
  /** What supersedes does not start on a later day. */
  SUPERSEDED_EARLIER,
  /** What supersedes is unverified, and the other is not. */
  SUPERSEDED_UNVERIFIED,
  /** A rule would in the end replace itself. */
  AMENDMENT_CIRCULAR;

  @Override
  public String code() {
    return "rules." + Words.of(this);
  }

  /**
   * What the findings say, and what to do about them.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(RulePackFindingCode.class::getResourceAsStream, "messages", locale);
  }
}
