package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.AmendmentResolver.Became;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.engine.Evaluation;
import org.fostering.rules.engine.Explanation;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.RuleFailure;
import org.fostering.rules.engine.Supervisor;
import org.fostering.rules.law.Basis;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
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
public final class RuleSet<S> {

  private final List<RulePack<S>> packs;
  private final AmendmentResolver<S> amendments;
  private final Partitions scales;
  private final IdentityHashMap<Condition<?>, Bilingual> words;
  private final Supervisor supervisor;

  /** The lists that are read otherwise, each with one that has the other reader. */
  private final Map<ListFact<?, ?>, ListFact<?, ?>> readOtherwise;

  private RuleSet(List<RulePack<S>> packs, Supervisor supervisor) {
    this.packs = packs;
    this.amendments = new AmendmentResolver<>(packs);
    List<Condition<S>> conditions = new ArrayList<>();
    packs.forEach(pack -> conditions.addAll(RulePackValidator.conditions(pack)));
    this.scales = new Partitions(conditions);
    this.words = Wording.ofParts(conditions);
    this.supervisor = supervisor;
    this.readOtherwise = Map.of();
  }

  private RuleSet(RuleSet<S> same, Map<ListFact<?, ?>, ListFact<?, ?>> readOtherwise) {
    this.packs = same.packs;
    this.amendments = same.amendments;
    this.scales = same.scales;
    this.words = same.words;
    this.supervisor = same.supervisor;
    this.readOtherwise = Map.copyOf(readOtherwise);
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

  /**
   * The packs of the set.
   *
   * @return an unmodifiable list
   */
  public List<RulePack<S>> packs() {
    return packs;
  }

  /**
   * The same rules, with a list read in another way than its own: where the law can be read so that
   * others belong on it. The rules stay as they are, and so does what the list is called.
   *
   * @param <T> the type of the subject of the list: that of the set, or of a thing on another list
   * @param <E> the type of each thing
   * @param list the list
   * @param reader reads it; the places of the things are those of the subject, as in {@link
   *     ListFact#reader()}
   * @return the set; this one is unchanged
   */
  public <T, E> RuleSet<S> reading(
      ListFact<T, E> list, Function<? super T, ListFact.Listing<E>> reader) {
    Map<ListFact<?, ?>, ListFact<?, ?>> changed = new HashMap<>(readOtherwise);
    changed.put(
        list,
        ListFact.<T, E>of(list.name(), list.sensitivity(), list.question(), reader)
            .called(list.label().english(), list.label().welsh()));
    return new RuleSet<>(this, changed);
  }

  /**
   * What the rules come to for a subject.
   *
   * @param subject the subject
   * @param nation the nation whose rules apply
   * @param asOf the day on which it is asked
   * @return the decision, with a result for every rule
   */
  public Decision decide(S subject, Nation nation, LocalDate asOf) {
    Hearing hearing = new Hearing(subject, nation, asOf);
    OutcomeAggregator deliberation = hearing.deliberation;
    Outcome settled = deliberation.settled();
    return new Decision(
        deliberation.isOpen() ? Outcome.MORE_INFORMATION : settled,
        settled,
        List.of(nation),
        asOf,
        packs.stream().map(RulePack::reference).toList(),
        hearing.results,
        deliberation.questions());
  }

  /**
   * The facts that the applicable rules read of a subject, with what is known of them. A fact whose
   * reader fails is left out: the rules that read it are incidents.
   *
   * @param subject the subject
   * @param nation the nation whose rules apply
   * @param asOf the day on which it is asked
   * @return the facts and lists, each once, in the order of their places and names
   */
  public List<FactRead> factsRead(S subject, Nation nation, LocalDate asOf) {
    return new Hearing(subject, nation, asOf).evaluation.factsRead();
  }

  /** All rules heard on one subject in one nation on one day. */
  private final class Hearing {
    private final S subject;
    private final Evaluation evaluation;
    private final OutcomeAggregator deliberation;
    private final List<RuleResult> results = new ArrayList<>();

    Hearing(S subject, Nation nation, LocalDate asOf) {
      this.subject = Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(nation, "nation");
      Objects.requireNonNull(asOf, "asOf");
      this.evaluation = new Evaluation(scales, asOf, supervisor, readOtherwise);
      this.deliberation = new OutcomeAggregator(evaluation);
      for (RulePack<S> pack : packs) {
        for (Rule<S> rule : pack.rules()) {
          results.add(hear(rule, nation, asOf));
        }
      }
    }

    private RuleResult hear(Rule<S> rule, Nation nation, LocalDate asOf) {
      Basis basis = rule.basis();
      if (!basis.nations().contains(nation)) {
        return notApplicable(rule, Status.OTHER_NATION, Optional.empty());
      }
      if (basis.inForce().days().isEmpty()) {
        return notApplicable(rule, Status.NOT_COMMENCED, Optional.empty());
      }
      if (!basis.inForce().contains(asOf)) {
        return notApplicable(rule, Status.NOT_IN_FORCE, Optional.empty());
      }
      Became<S> became = amendments.of(rule, nation, asOf);
      return became.status().isPresent()
          ? notApplicable(rule, became.status().get(), became.amended())
          : evaluate(rule, became);
    }

    private RuleResult notApplicable(
        Rule<S> rule, Status status, Optional<AmendmentEffect> amended) {
      return new RuleResult(rule, status, List.of(), List.of(), Optional.empty(), amended);
    }

    private RuleResult evaluate(Rule<S> rule, Became<S> became) {
      try {
        Node node = evaluation.node(became.condition(), subject, Pointer.ROOT);
        RuleResult result =
            new RuleResult(
                rule,
                switch (node.truth()) {
                  case UNKNOWN -> Status.UNDETERMINED;
                  case TRUE -> Status.MET;
                  case FALSE -> Status.NOT_MET;
                },
                node.truth().isSettled()
                    ? Explanation.of(became.condition(), subject, evaluation, words)
                    : List.of(),
                questions(rule, node),
                Optional.empty(),
                became.amended());
        deliberation.add(rule, node);
        return result;
      } catch (Throwable e) {
        if (!RuleFailure.isContained(e)) {
          throw e;
        }
        deliberation.addIncident(rule);
        return new RuleResult(
            rule,
            Status.INCIDENT,
            List.of(),
            List.of(),
            Optional.of(RuleFailure.kindOf(e)),
            became.amended());
      }
    }

    private List<Question> questions(Rule<S> rule, Node node) {
      return OutcomeAggregator.leastSensitiveFirst(evaluation.questions(node)).stream()
          .map(question -> question.forRules(List.of(rule.id())))
          .toList();
    }
  }
}
