package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.oracle.FormerAmendmentResolver.Change;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.oracle.FormerDecisionDiagrams.Node;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment.Extend;
import org.fostering.rules.rule.Amendment.Replace;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One rule after the other evaluated for one subject in one nation on one day. Where it is not
 * known to whom the case belongs, that is one more thing that is not known: a rule that only some
 * have adopted follows if the case is theirs, and what they have amended does not. Serves one
 * decision; not thread-safe.
 *
 * @param <S> the type of the subject
 */
final class FormerRuleEvaluation<S> {

  private final S subject;
  private final Nation nation;
  private final FactContext context;
  private final FormerAmendmentResolver<S> amendments;
  private final IdentityHashMap<Condition<?>, Bilingual> words;
  private final FormerEvaluation evaluation;
  private final FormerOutcomeAggregator outcomes;

  FormerRuleEvaluation(
      S subject,
      Nation nation,
      FactContext context,
      FormerAmendmentResolver<S> amendments,
      IdentityHashMap<Condition<?>, Bilingual> words,
      FormerEvaluation evaluation,
      FormerOutcomeAggregator outcomes) {
    this.subject = subject;
    this.nation = nation;
    this.context = context;
    this.amendments = amendments;
    this.words = words;
    this.evaluation = evaluation;
    this.outcomes = outcomes;
  }

  /** What a rule came to; what follows from it is added to the outcomes. */
  RuleResult evaluate(Rule<S> rule) {
    Basis basis = rule.basis();
    if (!basis.nations().contains(nation)) {
      return notApplicable(rule, Status.OTHER_NATION, Optional.empty());
    }
    if (basis.inForce().days().isEmpty()) {
      return notApplicable(rule, Status.NOT_COMMENCED, Optional.empty());
    }
    if (!basis.inForce().contains(context.asOf())) {
      return notApplicable(rule, Status.NOT_IN_FORCE, Optional.empty());
    }
    Amended amended = new Amended(rule.condition());
    try {
      Node adopted = evaluation.belongs(basis.adoptedBy());
      if (adopted.truth() == Truth.FALSE) {
        return notApplicable(rule, Status.NOT_ADOPTED, Optional.empty());
      }
      for (Change<S> change : amendments.of(rule, nation, context.asOf())) {
        Node theirs = evaluation.belongs(change.scope());
        if (theirs.truth() != Truth.FALSE) {
          amended.add(change, theirs);
        }
      }
      if (amended.ended != null) {
        return notApplicable(rule, amended.status(rule), amended.effect());
      }
      return result(rule, evaluation.and(amended.node(), adopted), amended);
    } catch (Throwable e) {
      if (!FormerRuleFailure.isContained(e)) {
        throw e;
      }
      outcomes.addFailure(rule);
      return new RuleResult(
          rule,
          Status.INCIDENT,
          List.of(),
          List.of(),
          Optional.of(FormerRuleFailure.kindOf(e)),
          amended.effect());
    }
  }

  @SuppressWarnings("ReferenceEquality") // equal diagrams are one and the same
  private RuleResult result(Rule<S> rule, Node node, Amended amended) {
    // Where the place of the home alone decides, no fact of the condition is a reason.
    boolean decides =
        node.truth().isSettled()
            && evaluation.node(amended.condition, subject, Pointer.ROOT) == node;
    RuleResult result =
        new RuleResult(
            rule,
            switch (node.truth()) {
              case UNKNOWN -> Status.UNDETERMINED;
              case TRUE -> Status.MET;
              case FALSE -> Status.NOT_MET;
            },
            decides ? FormerExplanation.of(amended.condition, subject, evaluation, words) : List.of(),
            questions(rule, node),
            Optional.empty(),
            amended.effect());
    outcomes.add(rule, node);
    return result;
  }

  private List<Question> questions(Rule<S> rule, Node node) {
    return FormerOutcomeAggregator.leastSensitiveFirst(evaluation.questions(node)).stream()
        .map(question -> question.forRules(List.of(rule.id())))
        .toList();
  }

  private static RuleResult notApplicable(
      Rule<?> rule, Status status, Optional<AmendmentEffect> amended) {
    return new RuleResult(rule, status, List.of(), List.of(), Optional.empty(), amended);
  }

  /** A rule with what others made of it. */
  private final class Amended {
    private Condition<S> condition;
    private final List<Change<S>> perhapsExtended = new ArrayList<>();
    private Node perhapsEnded = FormerDecisionDiagrams.FALSE;
    private @Nullable Change<S> ended;
    private @Nullable Change<S> extended;

    Amended(Condition<S> condition) {
      this.condition = condition;
    }

    void add(Change<S> change, Node theirs) {
      boolean certain = theirs.truth().isSettled();
      if (change.amendment() instanceof Extend<S> extend) {
        if (certain) {
          condition = new Condition.Any<>(List.of(condition, extend.also()));
          extended = extended == null ? change : extended;
        } else {
          perhapsExtended.add(change);
        }
      } else if (certain) {
        ended = ended == null ? change : ended;
      } else {
        perhapsEnded = evaluation.or(perhapsEnded, theirs);
      }
    }

    Node node() {
      Node node = evaluation.node(condition, subject, Pointer.ROOT);
      for (Change<S> change : perhapsExtended) {
        Condition<S> also = ((Extend<S>) change.amendment()).also();
        node =
            evaluation.or(
                node,
                evaluation.and(
                    evaluation.belongs(change.scope()),
                    evaluation.node(also, subject, Pointer.ROOT)));
      }
      return evaluation.andNot(node, perhapsEnded);
    }

    Status status(Rule<S> rule) {
      if (ended == null || !(ended.amendment() instanceof Replace<S>)) {
        return Status.RETIRED;
      }
      return rule.basis().source() == LegalForce.POLICY ? Status.REPLACED : Status.SUPERSEDED;
    }

    Optional<AmendmentEffect> effect() {
      return Optional.ofNullable(ended != null ? ended : extended).map(Change::effect);
    }
  }
}
