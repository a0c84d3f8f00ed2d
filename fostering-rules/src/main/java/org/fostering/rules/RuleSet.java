package org.fostering.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(asOf, "asOf");
    Deliberation deliberation = new Deliberation(new Evaluation(scales, asOf));
    List<RuleResult> results = new ArrayList<>();
    for (RulePack<S> pack : packs) {
      for (Rule<S> rule : pack.rules()) {
        results.add(
            excluded(rule.description(), nation, asOf)
                .map(status -> result(rule, status, List.of(), List.of()))
                .orElseGet(() -> evaluate(rule, subject, deliberation)));
      }
    }
    Outcome settled = deliberation.settled();
    return new Decision(
        deliberation.isOpen() ? Outcome.MORE_INFORMATION : settled,
        settled,
        List.of(nation),
        asOf,
        packs.stream().map(RulePack::reference).toList(),
        results,
        deliberation.questions());
  }

  private static Optional<Status> excluded(RuleDescription rule, Nation nation, LocalDate asOf) {
    if (!rule.basis().nations().contains(nation)) {
      return Optional.of(Status.OTHER_NATION);
    }
    return rule.basis().inForce().contains(asOf)
        ? Optional.empty()
        : Optional.of(Status.NOT_IN_FORCE);
  }

  /**
   * A rule that fails costs its own line and nothing else; its message may hold a value, so goes.
   */
  private RuleResult evaluate(Rule<S> rule, S subject, Deliberation deliberation) {
    Evaluation evaluation = deliberation.evaluation;
    try {
      Node node = evaluation.node(rule.condition(), subject, Pointer.ROOT);
      RuleResult result =
          switch (node.truth()) {
            case UNKNOWN ->
                result(rule, Status.UNDETERMINED, List.of(), questions(rule, node, evaluation));
            case TRUE -> result(rule, Status.MET, reasons(rule, subject, evaluation), List.of());
            case FALSE ->
                result(rule, Status.NOT_MET, reasons(rule, subject, evaluation), List.of());
          };
      deliberation.add(rule, node);
      return result;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      deliberation.addIncident(rule);
      return new RuleResult(
          rule.description(),
          Status.INCIDENT,
          List.of(),
          List.of(),
          Optional.of(e.getClass().getName()));
    }
  }

  private static List<Question> questions(Rule<?> rule, Node node, Evaluation evaluation) {
    return leastSensitiveFirst(evaluation.questions(node)).stream()
        .map(question -> question.forRules(List.of(rule.id())))
        .toList();
  }

  private static <S> List<Reason> reasons(Rule<S> rule, S subject, Evaluation evaluation) {
    return evaluation.reasons(rule.condition(), subject, Pointer.ROOT);
  }

  private static RuleResult result(
      Rule<?> rule, Status status, List<Reason> reasons, List<Question> questions) {
    return new RuleResult(rule.description(), status, reasons, questions, Optional.empty());
  }

  private static List<Question> leastSensitiveFirst(Collection<Question> questions) {
    return questions.stream()
        .sorted(
            Comparator.comparing(Question::sensitivity)
                .thenComparing(question -> question.pointer().toString())
                .thenComparing(Question::fact))
        .toList();
  }

  /**
   * What the rules come to together, while they are evaluated one after the other. The outcome is
   * the gravest that is reached whatever the answers. It is settled when no graver one can still be
   * reached; otherwise the questions are those on which a graver one depends.
   */
  private static final class Deliberation {

    private static final List<Outcome> GRAVEST_FIRST =
        List.of(Outcome.PERSON_DECIDES, Outcome.POINTS_TO_DISCUSS);

    private final Evaluation evaluation;

    /** When an outcome, or a graver one, is reached. */
    private final Map<Outcome, Node> reached = new EnumMap<>(Outcome.class);

    private final Map<Question, List<String>> rulesByQuestion = new HashMap<>();
    private final Set<Outcome> failed = EnumSet.noneOf(Outcome.class);

    Deliberation(Evaluation evaluation) {
      this.evaluation = evaluation;
    }

    private Node reached(Outcome outcome) {
      return reached.getOrDefault(outcome, Diagrams.FALSE);
    }

    void add(Rule<?> rule, Node node) {
      Map<Outcome, Node> now = new EnumMap<>(Outcome.class);
      int place = GRAVEST_FIRST.indexOf(rule.description().effect().outcome());
      if (place >= 0) {
        for (Outcome outcome : GRAVEST_FIRST.subList(place, GRAVEST_FIRST.size())) {
          now.put(outcome, evaluation.or(node, reached(outcome)));
        }
      }
      reached.putAll(now);
      for (Question question : evaluation.questions(node)) {
        rulesByQuestion.computeIfAbsent(question, asked -> new ArrayList<>()).add(rule.id());
      }
    }

    void addIncident(Rule<?> rule) {
      failed.add(rule.description().effect().outcome());
    }

    Outcome settled() {
      return GRAVEST_FIRST.stream()
          .filter(outcome -> reached(outcome).truth() == Truth.TRUE)
          .findFirst()
          .orElse(Outcome.MAY_PROCEED);
    }

    private List<Outcome> graverThanSettled() {
      int place = GRAVEST_FIRST.indexOf(settled());
      return place < 0 ? GRAVEST_FIRST : GRAVEST_FIRST.subList(0, place);
    }

    boolean isOpen() {
      return graverThanSettled().stream()
          .anyMatch(outcome -> !reached(outcome).truth().isSettled() || failed.contains(outcome));
    }

    List<Question> questions() {
      Set<Question> ask = new HashSet<>();
      graverThanSettled().forEach(outcome -> ask.addAll(evaluation.questions(reached(outcome))));
      return leastSensitiveFirst(ask).stream()
          .map(question -> question.forRules(rulesByQuestion.getOrDefault(question, List.of())))
          .toList();
    }
  }
}
