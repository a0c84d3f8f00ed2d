package org.fostering.rules.decision;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;

/**
 * What can be wrong with a pack of rules, or with packs that are put together. All are errors, and
 * the codes are stable.
 */
public enum RulePackFindingCode implements FindingKind {
  /** The id of the pack or of a rule is not made of lower-case words joined by hyphens. */
  ID_MALFORMED("rules.id-malformed"),
  /** Another rule of the pack has the same id, in the same nation on the same day. */
  OVERLAP("rules.overlap"),
  /** Nobody answers for it. */
  OWNER_MISSING("rules.owner-missing"),
  /** It holds in no nation. */
  NATION_MISSING("rules.nation-missing"),
  /** It is not said where it is written. */
  CITATION_MISSING("rules.citation-missing"),
  /** Only some have adopted it, and it is no policy. */
  ADOPTED_LAW("rules.adopted-law"),
  /** A policy has an effect that only law has. */
  EFFECT_OF_LAW("rules.effect-of-law"),
  /** The effect is one of rules on another subject. */
  EFFECT_OF_ANOTHER_SUBJECT("rules.effect-of-another-subject"),
  /** A policy is said to be read or known, or law to be stated by its owner. */
  CERTAINTY_UNFIT("rules.certainty-unfit"),
  /** What holds in Wales says the same in English and in Welsh, so one of the two is missing. */
  TRANSLATION("rules.translation"),
  /** A condition reads a fact or a list that the pack does not declare. */
  FACT_UNDECLARED("rules.fact-undeclared"),
  /** A rule reads a protected characteristic and does not cite what allows it. */
  PROTECTED("rules.protected"),
  /** A condition in Java reads a fact that it does not declare. */
  JAVA_UNDECLARED("rules.java-undeclared"),
  /** A fact is compared with a code that its list does not have. */
  CODE_UNKNOWN("rules.code-unknown"),
  /** The condition can never hold. */
  UNREACHABLE("rules.unreachable"),
  /** An amendment replaces a rule by one that the pack does not have. */
  REPLACEMENT_UNKNOWN("rules.replacement-unknown"),
  /** Two packs of a set have the same id. */
  PACK_TWICE("rules.pack-twice"),
  /** Another pack of the set has a rule with the same id. */
  ID_TAKEN("rules.id-taken"),
  /** Another pack of the set declares another fact of the same name. */
  FACT_TWICE("rules.fact-twice"),
  /** No other pack of the set has the rule that is amended. */
  AMENDED_UNKNOWN("rules.amended-unknown"),
  /** The rule that is amended is one of the same pack. */
  AMENDED_OWN("rules.amended-own"),
  /** Another pack amends the same rule. */
  AMENDED_TWICE("rules.amended-twice"),
  /** What is extended or retired is law or a standard, and only a policy can be. */
  AMENDED_LAW("rules.amended-law"),
  /** The amendment has no nation and day on which the rule holds. */
  AMENDMENT_VOID("rules.amendment-void"),
  /** What supersedes has less force than what it supersedes. */
  SUPERSEDED_BY_LESS("rules.superseded-by-less"),
  /** A statute that supersedes cites nothing but what the other cites. */
  SUPERSEDED_UNCITED("rules.superseded-uncited"),
  /** What supersedes does not start on a later day. */
  SUPERSEDED_EARLIER("rules.superseded-earlier"),
  /** What supersedes is unverified, and the other is not. */
  SUPERSEDED_UNVERIFIED("rules.superseded-unverified"),
  /** A rule would in the end replace itself. */
  AMENDMENT_CIRCULAR("rules.amendment-circular");

  private final String code;

  RulePackFindingCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
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
