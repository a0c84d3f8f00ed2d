package org.fostering.rules.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.decision.RulePackValidator;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;

/**
 * A set of rules that belongs together and has a version: the law of a nation, or the policies of a
 * service; and what it changes in the rules of other packs. A pack that breaks its own rules does
 * not build, and the message names the rule.
 *
 * <p>One rule may stand in several versions with the same id, each with days or nations of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 * @param id the stable name of the pack: lower-case words joined by hyphens
 * @param version the version of the pack
 * @param title what the pack is called
 * @param facts the facts that the rules may read
 * @param rules the rules, in the order in which to report them
 * @param amendments what the pack changes in rules of other packs; whether it may is checked where
 *     packs are put together
 */
public record RulePack<S>(
    String id,
    String version,
    Bilingual title,
    Facts<S> facts,
    List<Rule<S>> rules,
    List<Amendment<S>> amendments) {

  /**
   * Checks the rules.
   *
   * @throws IllegalArgumentException if an id is malformed, versions of a rule overlap, a rule has
   *     no citation, owner, nation or Welsh text, reads a fact that is not declared, compares one
   *     with a code that its list does not have, reads a protected characteristic without the basis
   *     that allows it, or can never apply; the message names the rule. So too for an amendment
   */
  public RulePack {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(facts, "facts");
    rules = List.copyOf(rules);
    amendments = List.copyOf(amendments);
    RulePackValidator.check(id, facts, rules, amendments);
  }

  /**
   * A pack that changes nothing in the rules of other packs.
   *
   * @param id the stable name of the pack: lower-case words joined by hyphens
   * @param version the version of the pack
   * @param title what the pack is called
   * @param facts the facts that the rules may read
   * @param rules the rules, in the order in which to report them
   * @throws IllegalArgumentException as the other constructor
   */
  public RulePack(String id, String version, Bilingual title, Facts<S> facts, List<Rule<S>> rules) {
    this(id, version, title, facts, rules, List.of());
  }

  /**
   * The pack and its version, as a decision records it.
   *
   * @return the id, a colon and the version
   */
  public String reference() {
    return id + ":" + version;
  }

  /**
   * The rules that are believed, but neither read in their source nor beyond doubt.
   *
   * @return the rules whose certainty is {@link Certainty#UNVERIFIED}
   */
  public List<Rule<S>> unverified() {
    return rules.stream().filter(rule -> !isVerified(rule.description().basis())).toList();
  }

  /**
   * The pack without its unverified rules and amendments: what may stand in a default set.
   *
   * @return the pack with verified rules only
   */
  public RulePack<S> verified() {
    List<Rule<S>> kept =
        rules.stream().filter(rule -> isVerified(rule.description().basis())).toList();
    Set<String> ids = kept.stream().map(Rule::id).collect(Collectors.toSet());
    return new RulePack<>(
        id,
        version,
        title,
        facts,
        kept,
        amendments.stream().filter(amendment -> isVerified(amendment, ids)).toList());
  }

  /**
   * Says that this is a default pack, in which every rule is verified.
   *
   * @return this pack
   * @throws IllegalArgumentException if a rule or an amendment is unverified; the message names it
   */
  public RulePack<S> asDefault() {
    String needs = "a verified source: this is a default pack";
    for (Rule<S> rule : rules) {
      RulePackValidator.require(
          isVerified(rule.description().basis()), RulePackValidator.name(rule.id(), id), needs);
    }
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    for (Amendment<S> amendment : amendments) {
      RulePackValidator.require(
          isVerified(amendment, ids), RulePackValidator.name(amendment, id), needs);
    }
    return this;
  }

  private static boolean isVerified(Basis basis) {
    return basis.certainty().isVerified();
  }

  private static boolean isVerified(Amendment<?> amendment, Set<String> verifiedRules) {
    if (amendment instanceof Amendment.Extend<?> extend) {
      return isVerified(extend.basis());
    }
    if (amendment instanceof Amendment.Retire<?> retire) {
      return isVerified(retire.basis());
    }
    return verifiedRules.contains(((Amendment.Replace<?>) amendment).by());
  }
}
