package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Wording;

/**
 * Packs of rules that are evaluated together, with what they change in each other's rules.
 *
 * <p>A rule that fails costs its own line and nothing else: its result is {@link Status#INCIDENT}.
 * A condition in Java runs on a daemon thread and must come back within five seconds; one that does
 * not, or that contradicts itself, is not run again by this set. Facts are read on the caller's
 * thread, each twice, and must come back by themselves.
 *
 * <p>Immutable but for the memory of which conditions in Java misbehaved; thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class FormerRuleSet<S> {

  private final List<RulePack<S>> packs;
  private final FormerAmendmentResolver<S> amendments;
  private final FormerPartitions scales;
  private final IdentityHashMap<Condition<?>, Bilingual> words;
  private final FormerSupervisor supervisor;

  private FormerRuleSet(List<RulePack<S>> packs, FormerSupervisor supervisor) {
    this.packs = packs;
    this.amendments = new FormerAmendmentResolver<>(packs);
    List<Condition<S>> conditions = new ArrayList<>();
    for (RulePack<S> pack : packs) {
      pack.rules().forEach(rule -> conditions.add(rule.condition()));
      for (org.fostering.rules.rule.Amendment<S> amendment : pack.amendments()) {
        if (amendment instanceof org.fostering.rules.rule.Amendment.Extend<S> extend) {
          conditions.add(extend.also());
        }
      }
    }
    this.scales = new FormerPartitions(conditions);
    this.words = Wording.ofParts(conditions);
    this.supervisor = supervisor;
  }

  /**
   * Puts packs together.
   *
   * @param <S> the type of the subject
   * @param packs the packs, in the order in which to report their rules
   * @return the set
   * @throws InvalidRulePackException if there is a fault in a pack, two packs have the same id or a
   *     rule with the same id, or an amendment may not be: it amends a rule that no other pack has,
   *     that is no policy, that another amendment amends too or that would replace itself, it never
   *     takes effect, or the new rule is not such as supersedes a statute or a standard; it tells
   *     everything at once
   */
  public static <S> FormerRuleSet<S> of(Collection<RulePack<S>> packs) {
    return of(packs, Set.of());
  }

  /**
   * Puts packs together that also amend rules of other sets, as where each nation has a set of its
   * own and one pack changes the law of several.
   *
   * @param <S> the type of the subject
   * @param packs the packs, in the order in which to report their rules
   * @param elsewhere the ids of rules of other sets: an amendment of one that no pack here has is
   *     left alone, and checked where the rule stands
   * @return the set
   * @throws InvalidRulePackException as {@link #of(Collection)}; an amendment of a rule that is
   *     neither here nor elsewhere is refused
   */
  public static <S> FormerRuleSet<S> of(Collection<RulePack<S>> packs, Set<String> elsewhere) {
    return of(packs, Set.copyOf(elsewhere), new FormerSupervisor());
  }

  static <S> FormerRuleSet<S> of(Collection<RulePack<S>> packs, FormerSupervisor supervisor) {
    return of(packs, Set.of(), supervisor);
  }

  private static <S> FormerRuleSet<S> of(
      Collection<RulePack<S>> packs, Set<String> elsewhere, FormerSupervisor supervisor) {
    return new FormerRuleSet<>(List.copyOf(packs), supervisor);
  }

  /**
   * The packs of the set.
   *
   * @return an unmodifiable list
   */
  public List<RulePack<S>> packs() {
    return packs;
  }

  /**
   * What the rules come to for a subject, where nothing is known of whom the case belongs to, with
   * the law read by the default of every reading.
   *
   * @param subject the subject
   * @param nation the nation whose rules apply
   * @param asOf the day on which it is asked
   * @return the decision, with a result for every rule
   */
  public Decision decide(S subject, Nation nation, LocalDate asOf) {
    return decide(subject, nation, Adopters.notKnown(), FactContext.on(asOf));
  }

  /**
   * What the rules come to for a subject.
   *
   * @param subject the subject
   * @param nation the nation whose rules apply
   * @param adopters to whom the case belongs: a rule that others have adopted does not apply
   * @param context the day on which it is asked, and how the law is read
   * @return the decision, with a result for every rule
   */
  public Decision decide(S subject, Nation nation, Adopters adopters, FactContext context) {
    FormerEvaluation evaluation = evaluation(adopters, context);
    FormerOutcomeAggregator outcomes = new FormerOutcomeAggregator(evaluation);
    List<RuleResult> results = evaluate(subject, nation, context, evaluation, outcomes);
    Outcome settled = outcomes.settled();
    return new Decision(
        outcomes.isOpen() ? Outcome.MORE_INFORMATION : settled,
        settled,
        List.of(nation),
        adopters,
        context.asOf(),
        packs.stream().map(RulePack::reference).toList(),
        results,
        outcomes.questions());
  }

  /**
   * The facts that the applicable rules read of a subject, with what is known of them. A fact whose
   * reader fails is left out: the rules that read it are incidents.
   *
   * @param subject the subject
   * @param nation the nation whose rules apply
   * @param adopters to whom the case belongs
   * @param context the day on which it is asked, and how the law is read
   * @return the facts and lists, each once, in the order of their places and names
   */
  public List<FactRead> factsRead(
      S subject, Nation nation, Adopters adopters, FactContext context) {
    FormerEvaluation evaluation = evaluation(adopters, context);
    evaluate(subject, nation, context, evaluation, new FormerOutcomeAggregator(evaluation));
    return evaluation.factsRead();
  }

  private FormerEvaluation evaluation(Adopters adopters, FactContext context) {
    return new FormerEvaluation(
        scales,
        Objects.requireNonNull(context, "context"),
        Objects.requireNonNull(adopters, "adopters"),
        supervisor);
  }

  private List<RuleResult> evaluate(
      S subject,
      Nation nation,
      FactContext context,
      FormerEvaluation evaluation,
      FormerOutcomeAggregator outcomes) {
    FormerRuleEvaluation<S> each =
        new FormerRuleEvaluation<>(
            Objects.requireNonNull(subject, "subject"),
            Objects.requireNonNull(nation, "nation"),
            context,
            amendments,
            words,
            evaluation,
            outcomes);
    List<RuleResult> results = new ArrayList<>();
    packs.forEach(pack -> pack.rules().forEach(rule -> results.add(each.evaluate(rule))));
    return results;
  }
}
