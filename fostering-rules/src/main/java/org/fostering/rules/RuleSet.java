package org.fostering.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.common.Nation;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.Diagrams.Node;
import org.fostering.rules.RuleResult.Status;

/**
 * Packs of rules that are evaluated together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class RuleSet<S> {

  private static final List<Outcome> GRAVER_THAN_NOTHING =
      List.of(Outcome.POINTS_TO_DISCUSS, Outcome.PERSON_DECIDES);

  private final List<RulePack<S>> packs;
  private final Scales scales;

  private RuleSet(List<RulePack<S>> packs) {
    this.packs = packs;
    this.scales = new Scales(packs);
  }

  /**
   * Puts packs together.
   *
   * @param <S> the type of the subject
   * @param packs the packs, in the order in which to report their rules
   * @return the set
   * @throws IllegalArgumentException if two packs have a rule with the same id; the message names
   *     it
   */
  public static <S> RuleSet<S> of(Collection<RulePack<S>> packs) {
    Set<String> ids = new HashSet<>();
    for (RulePack<S> pack : packs) {
      for (Rule<S> rule : pack.rules()) {
        if (!ids.add(rule.id())) {
          throw new IllegalArgumentException(
              "rule " + rule.id() + " of pack " + pack.id() + " is in another pack too");
        }
      }
    }
    return new RuleSet<>(List.copyOf(packs));
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
   * What the rules come to for a subject.
   *
   * @param subject the subject
   * @param nation the nation whose rules apply
   * @param asOf the day on which it is asked
   * @return the decision, with a result for every rule
   */
  public Decision decide(S subject, Nation nation, LocalDate asOf) {
    Objects.requireNonNull(subject, "subject");
    Evaluation evaluation = new Evaluation(scales, asOf);
    List<RuleResult> results = new ArrayList<>();
    Map<Outcome, Node> reached = new LinkedHashMap<>();
    GRAVER_THAN_NOTHING.forEach(outcome -> reached.put(outcome, Diagrams.FALSE));
    Map<String, Node> open = new LinkedHashMap<>();
    for (RulePack<S> pack : packs) {
      for (Rule<S> rule : pack.rules()) {
        Optional<Status> excluded = excluded(rule.description(), nation, asOf);
        if (excluded.isPresent()) {
          results.add(result(rule, excluded.get()));
          continue;
        }
        Evaluated evaluated = evaluate(rule, subject, evaluation);
        results.add(evaluated.result());
        open.put(rule.id(), evaluated.node());
        reached.computeIfPresent(
            rule.description().effect().outcome(),
            (outcome, node) -> evaluation.or(node, evaluated.node()));
      }
    }
    return decision(nation, asOf, evaluation, results, reached, open);
  }

  private record Evaluated(RuleResult result, Node node) {}

  private static Optional<Status> excluded(RuleDescription rule, Nation nation, LocalDate asOf) {
    if (!rule.nations().contains(nation)) {
      return Optional.of(Status.OTHER_NATION);
    }
    return rule.inForce().contains(asOf) ? Optional.empty() : Optional.of(Status.NOT_IN_FORCE);
  }

  /**
   * A rule that fails costs its own line and nothing else; its message may hold a value, so goes.
   */
  private Evaluated evaluate(Rule<S> rule, S subject, Evaluation evaluation) {
    try {
      Node node = evaluation.node(rule.condition(), subject, Pointer.ROOT);
      if (!node.truth().isSettled()) {
        return new Evaluated(
            new RuleResult(
                rule.description(),
                Status.UNDETERMINED,
                List.of(),
                leastSensitiveFirst(evaluation.questions(node)).stream()
                    .map(question -> question.forRules(List.of(rule.id())))
                    .toList(),
                Optional.empty()),
            node);
      }
      Status status = node.truth() == Truth.TRUE ? Status.MET : Status.NOT_MET;
      List<Reason> reasons = evaluation.reasons(rule.condition(), subject, Pointer.ROOT);
      return new Evaluated(
          new RuleResult(rule.description(), status, reasons, List.of(), Optional.empty()), node);
    } catch (RuntimeException e) {
      return new Evaluated(
          new RuleResult(
              rule.description(),
              Status.INCIDENT,
              List.of(),
              List.of(),
              Optional.of(e.getClass().getName())),
          evaluation.incident(rule));
    }
  }

  private static <S> RuleResult result(Rule<S> rule, Status status) {
    return new RuleResult(rule.description(), status, List.of(), List.of(), Optional.empty());
  }

  /**
   * The outcome is the gravest that is reached whatever the answers. It is settled when no graver
   * one can still be reached; otherwise the questions are those on which a graver one depends.
   */
  private Decision decision(
      Nation nation,
      LocalDate asOf,
      Evaluation evaluation,
      List<RuleResult> results,
      Map<Outcome, Node> reached,
      Map<String, Node> open) {
    Outcome settled = Outcome.MAY_PROCEED;
    Node graver = Diagrams.FALSE;
    Set<Question> ask = new HashSet<>();
    boolean undetermined = false;
    for (int i = GRAVER_THAN_NOTHING.size() - 1; i >= 0; i--) {
      Outcome outcome = GRAVER_THAN_NOTHING.get(i);
      graver = evaluation.or(graver, reached.getOrDefault(outcome, Diagrams.FALSE));
      if (graver.truth() == Truth.TRUE) {
        settled = outcome;
        break;
      }
      if (!graver.truth().isSettled()) {
        undetermined = true;
        ask.addAll(evaluation.questions(graver));
      }
    }
    List<Question> questions =
        leastSensitiveFirst(ask).stream()
            .map(question -> question.forRules(rulesOf(question, evaluation, open)))
            .toList();
    return new Decision(
        undetermined ? Outcome.MORE_INFORMATION : settled,
        settled,
        List.of(nation),
        asOf,
        packs.stream().map(RulePack::reference).toList(),
        results,
        questions);
  }

  private static List<String> rulesOf(
      Question question, Evaluation evaluation, Map<String, Node> open) {
    return open.entrySet().stream()
        .filter(rule -> evaluation.questions(rule.getValue()).contains(question))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Question> leastSensitiveFirst(Collection<Question> questions) {
    return questions.stream()
        .sorted(
            Comparator.comparing(Question::sensitivity)
                .thenComparing(question -> question.pointer().toString())
                .thenComparing(Question::fact))
        .toList();
  }
}
