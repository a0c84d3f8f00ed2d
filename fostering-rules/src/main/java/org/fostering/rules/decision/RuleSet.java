package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.engine.Evaluation;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.ProtectedFacts;
import org.fostering.rules.engine.Supervisor;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Wording;

/**
 * Packs of rules that are evaluated together, with what they change in each other's rules.
 *
 * <p>A rule that fails costs its own line and nothing else: its result is {@link Status#FAILED}. A
 * condition in Java runs on a daemon thread and must come back within five seconds; one that does
 * not, or that contradicts itself, is not run again by this set. Facts are read on the caller's
 * thread, each twice, and must come back by themselves.
 *
 * <p>Immutable but for the memory of which conditions in Java misbehaved; thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class RuleSet<S> {

  private static final Question WHOSE_RULES =
      new Question(
          "nation",
          Pointer.ROOT,
          Sensitivity.PERSONAL,
          new Bilingual("Which nation’s rules apply?", "Rheolau pa genedl sy’n gymwys?"),
          Known.WhyUnknown.NOT_ASKED,
          List.of());

  private final List<RulePack<S>> packs;
  private final List<String> references;
  private final Plans<S> plans;
  private final Supervisor supervisor;
  private final ProtectedFacts protectedFacts;

  private RuleSet(List<RulePack<S>> packs, Supervisor supervisor) {
    this.packs = packs;
    this.references = packs.stream().map(RulePack::reference).toList();
    List<Condition<S>> conditions = new ArrayList<>();
    packs.forEach(pack -> conditions.addAll(RulePackValidator.conditions(pack)));
    this.plans = new Plans<>(packs, new Partitions(conditions), Wording.ofParts(conditions));
    this.supervisor = supervisor;
    this.protectedFacts = ProtectedFacts.AS_THEY_ARE;
  }

  private RuleSet(RuleSet<S> other, ProtectedFacts protectedFacts) {
    this.packs = other.packs;
    this.references = other.references;
    this.plans = other.plans;
    this.supervisor = other.supervisor;
    this.protectedFacts = protectedFacts;
  }

  /**
   * Puts packs together.
   *
   * @param <S> the type of the subject
   * @param packs the packs, in the order in which to report their rules
   * @return the set
   * @throws InvalidRulePackException if there is a fault in a pack, two packs have the same id or a
   *     rule with the same id, or an amendment may not be: it amends a rule that no other pack has,
   *     that is not a policy, that another amendment amends too or that would replace itself, it
   *     never takes effect, or the new rule may not supersede a statute or a standard; the
   *     exception reports every fault at once
   */
  public static <S> RuleSet<S> of(Collection<RulePack<S>> packs) {
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
  public static <S> RuleSet<S> of(Collection<RulePack<S>> packs, Set<String> elsewhere) {
    return of(packs, Set.copyOf(elsewhere), new Supervisor());
  }

  static <S> RuleSet<S> of(Collection<RulePack<S>> packs, Supervisor supervisor) {
    return of(packs, Set.of(), supervisor);
  }

  private static <S> RuleSet<S> of(
      Collection<RulePack<S>> packs, Set<String> elsewhere, Supervisor supervisor) {
    List<RulePackFault> faults = new ArrayList<>();
    packs.forEach(pack -> faults.addAll(RulePackValidator.faults(pack)));
    faults.addAll(AmendmentValidator.faults(packs, elsewhere));
    if (!faults.isEmpty()) {
      throw new InvalidRulePackException(faults);
    }
    return new RuleSet<>(List.copyOf(packs), supervisor);
  }

  /** {@return the packs of the set; an unmodifiable list} */
  public List<RulePack<S>> packs() {
    return packs;
  }

  /**
   * {@return the same rules, where nothing counts as known of a fact about a protected
   * characteristic} What such a decision asks about one is what its outcome turns on; where it asks
   * nothing of the kind, the outcome is the same whatever those facts are. A condition in Java that
   * reads such a fact counts as one that may turn on it.
   */
  public RuleSet<S> withoutProtected() {
    return new RuleSet<>(this, ProtectedFacts.UNKNOWN);
  }

  /**
   * The same rules, where some facts about protected characteristics count as given, whatever the
   * subject says: of everything that a fact may be about, such as of all people of a household.
   * Between two decisions that differ in nothing but these, only they can have moved the outcome.
   *
   * @param facts what is known of each
   * @return the rules with these facts
   * @throws IllegalArgumentException if a fact is about no protected characteristic
   */
  public RuleSet<S> withProtected(Map<Fact<?, ?>, Known<?>> facts) {
    return new RuleSet<>(this, ProtectedFacts.given(facts));
  }

  /**
   * What the rules come to for a subject, where nothing is known of whom the case belongs to, with
   * the law read by the default of every reading.
   *
   * @param subject the subject
   * @param jurisdiction whose rules apply
   * @param asOf the day on which it is asked
   * @return the decision, with a result for every rule where it is known whose rules apply
   */
  public Decision decide(S subject, Jurisdiction jurisdiction, LocalDate asOf) {
    return decide(subject, jurisdiction, Adopters.notKnown(), FactContext.on(asOf));
  }

  /**
   * What the rules come to for a subject. Where it is not known whose rules apply, no rule can be
   * asked: that is the question then.
   *
   * @param subject the subject
   * @param jurisdiction whose rules apply
   * @param adopters to whom the case belongs: a rule that others have adopted does not apply
   * @param context the day on which it is asked, and how the law is read
   * @return the decision, with a result for every rule where it is known whose rules apply
   */
  public Decision decide(
      S subject, Jurisdiction jurisdiction, Adopters adopters, FactContext context) {
    Optional<RuleEvaluation> found = evaluation(subject, jurisdiction, adopters, context);
    if (found.isEmpty()) {
      return new Decision(
          Outcome.MORE_INFORMATION,
          Outcome.MAY_PROCEED,
          jurisdiction,
          adopters,
          context.asOf(),
          List.of(),
          List.of(),
          List.of(),
          List.of(WHOSE_RULES));
    }
    RuleEvaluation rules = found.get();
    rules.run();
    OutcomeAggregator outcomes = new OutcomeAggregator(rules);
    List<Question> questions = outcomes.questions();
    return new Decision(
        outcomes.isOpen() ? Outcome.MORE_INFORMATION : outcomes.settled(),
        outcomes.settled(),
        jurisdiction,
        adopters,
        context.asOf(),
        List.of(),
        references,
        rules.results(),
        questions);
  }

  /**
   * The facts that the applicable rules read of a subject, with what is known of them. A fact whose
   * reader fails is left out: the rules that read it fail.
   *
   * @param subject the subject
   * @param jurisdiction whose rules apply
   * @param adopters to whom the case belongs
   * @param context the day on which it is asked, and how the law is read
   * @return the facts and lists, each once, in the order of their places and names; none where it
   *     is not known whose rules apply
   */
  public List<FactRead> factsRead(
      S subject, Jurisdiction jurisdiction, Adopters adopters, FactContext context) {
    Optional<RuleEvaluation> rules = evaluation(subject, jurisdiction, adopters, context);
    rules.ifPresent(RuleEvaluation::readAll);
    return rules.map(each -> each.evaluation().factsRead()).orElse(List.of());
  }

  private Optional<RuleEvaluation> evaluation(
      S subject, Jurisdiction jurisdiction, Adopters adopters, FactContext context) {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(adopters, "adopters");
    Objects.requireNonNull(context, "context");
    return jurisdiction
        .nation()
        .map(
            nation -> {
              Plan plan = plans.of(nation, context.asOf(), adopters);
              return new RuleEvaluation(
                  plan,
                  new Evaluation(
                      plan.program(), subject, context, adopters, supervisor, protectedFacts));
            });
  }
}
