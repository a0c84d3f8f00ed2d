package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.oracle.FormerDecisionDiagrams.Node;
import org.fostering.rules.oracle.FormerDecisionDiagrams.Variable;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One subject looked at on one day: turns conditions into functions of what is not known, and
 * remembers what each unknown is. Serves one decision; not thread-safe.
 */
public final class FormerEvaluation {

  /** More than any household needs, and few enough that no stack overflows. */
  private static final int MOST_UNKNOWNS = 2_000;

  private final FormerPartitions scales;
  private final FactContext context;
  private final Adopters adopters;
  private final FormerSupervisor supervisor;
  private final FormerFactCache readings;
  private final FormerDecisionDiagrams diagrams = new FormerDecisionDiagrams();
  private final Map<Unknown, Variable> variables = new HashMap<>();
  private final Map<Variable, List<Question>> questions = new HashMap<>();

  public FormerEvaluation(
      FormerPartitions scales, FactContext context, Adopters adopters, FormerSupervisor supervisor) {
    this.scales = scales;
    this.context = context;
    this.adopters = adopters;
    this.supervisor = supervisor;
    this.readings = new FormerFactCache(context);
  }

  /** For subjects of which nothing is known; no fact is read, so the day does not matter. */
  public static FormerEvaluation ofNothingKnown(FormerPartitions scales) {
    return new FormerEvaluation(
        scales, FactContext.on(LocalDate.MIN), Adopters.notKnown(), new FormerSupervisor());
  }

  /** The facts that were read so far. */
  public List<FactRead> factsRead() {
    return readings.facts();
  }

  /** Which unknown a variable stands for: a fact or list, and where the subject stands. */
  private record Unknown(Object of, Pointer at) {}

  /** Whether the case belongs to an adopter, where nothing is known of whom it belongs to. */
  private record Adopter(String id) {}

  /** Things of one kind on a list besides those known. */
  private record Others(ListFact<?, ?> several, Object kind) {}

  /**
   * The function of what is unknown that a condition comes to.
   *
   * @param subject the subject, or null when nothing is known of it
   */
  public <S> Node node(Condition<S> condition, @Nullable S subject, Pointer at) {
    if (condition instanceof Compare<S, ?> compare) {
      return compare(compare, subject, at);
    }
    if (condition instanceof All<S> all) {
      return diagrams.all(nodes(all.conditions(), subject, at));
    }
    if (condition instanceof Any<S> any) {
      return diagrams.any(nodes(any.conditions(), subject, at));
    }
    if (condition instanceof Not<S> not) {
      return diagrams.not(node(not.condition(), subject, at));
    }
    if (condition instanceof Exists<S, ?> some) {
      return some(some, subject, at);
    }
    return inJava((Custom<S>) condition, subject, at);
  }

  private <S> List<Node> nodes(List<Condition<S>> conditions, @Nullable S subject, Pointer at) {
    List<Node> nodes = new ArrayList<>();
    for (Condition<S> condition : conditions) {
      nodes.add(node(condition, subject, at));
    }
    return nodes;
  }

  private <S, T extends Comparable<T>> Node compare(
      Compare<S, T> compare, @Nullable S subject, Pointer at) {
    Fact<S, T> fact = compare.fact();
    Known<T> known = subject == null ? Known.unknown() : readings.of(fact, subject, at);
    FormerPartition<T> scale = scales.of(fact);
    List<Integer> places = scale.places(known);
    if (places.size() == 1) {
      return scale.holds(compare.operator(), compare.value(), places.get(0))
          ? FormerDecisionDiagrams.TRUE
          : FormerDecisionDiagrams.FALSE;
    }
    return diagrams.variable(
        variable(new Unknown(fact, at), List.of(question(fact, known, at))),
        places.size(),
        index -> scale.holds(compare.operator(), compare.value(), places.get(index)));
  }

  private <S, E> Node some(Exists<S, E> some, @Nullable S subject, Pointer at) {
    Listing<E> listing =
        subject == null
            ? Listing.some(List.of(), Known.WhyUnknown.NOT_ASKED, Pointer.ROOT)
            : readings.of(some.several(), subject, at);
    List<Node> nodes = new ArrayList<>();
    if (!listing.complete()) {
      nodes.add(others(some, listing, at));
    }
    for (Element<E> element : listing.elements()) {
      nodes.add(node(some.condition(), element.value(), at.append(element.pointer())));
    }
    return diagrams.any(nodes);
  }

  /** Whether there are others that meet the condition, when the list may not be complete. */
  private Node others(Exists<?, ?> some, Listing<?> listing, Pointer at) {
    ListFact<?, ?> several = some.several();
    Question question =
        new Question(
            several.name(),
            at.append(listing.answer()),
            several.sensitivity(),
            several.question(),
            listing.why(),
            List.of());
    Optional<List<Integer>> kinds = scales.kindsThatMeet(some);
    List<?> ways = kinds.isPresent() ? kinds.get() : List.of(some.condition());
    List<Node> nodes = new ArrayList<>();
    for (Object way : ways) {
      Unknown unknown = new Unknown(new Others(several, way), at);
      nodes.add(yesOrNo(variable(unknown, List.of(question))));
    }
    return diagrams.any(nodes);
  }

  private <S> Node inJava(Custom<S> test, @Nullable S subject, Pointer at) {
    if (subject == null) {
      return yesOrNo(variable(new Unknown(test, at), List.of()));
    }
    Map<Fact<S, ?>, Known<?>> known = new LinkedHashMap<>();
    test.reads().forEach(fact -> known.put(fact, readings.of(fact, subject, at)));
    Truth truth =
        readings.remembered(test, subject, at, () -> supervisor.test(test, known, context));
    if (truth.isSettled()) {
      return truth == Truth.TRUE ? FormerDecisionDiagrams.TRUE : FormerDecisionDiagrams.FALSE;
    }
    List<Question> unknown = new ArrayList<>();
    known.forEach(
        (fact, what) -> {
          if (what.why().isPresent()) {
            unknown.add(question(fact, what, at));
          }
        });
    if (unknown.isEmpty()) {
      throw new FormerRuleFailure(FormerRuleFailure.UNKNOWN_WITHOUT_CAUSE);
    }
    return yesOrNo(variable(new Unknown(test, at), unknown));
  }

  private Node yesOrNo(Variable variable) {
    return diagrams.variable(variable, 2, value -> value == 1);
  }

  /** Things of a list that is known, as far as they are. */
  <S, E> Listing<E> listing(ListFact<S, E> several, S subject, Pointer at) {
    return readings.of(several, subject, at);
  }

  /**
   * The function that the case belongs to one of some adopters; true for a scope that names none.
   */
  public Node belongs(Set<String> scope) {
    List<Set<String>> possible = adopters.possible();
    if (scope.isEmpty()) {
      return FormerDecisionDiagrams.TRUE;
    }
    if (possible.isEmpty()) {
      List<Node> each = new ArrayList<>();
      for (String id : scope) {
        Unknown unknown = new Unknown(new Adopter(id), Pointer.ROOT);
        each.add(yesOrNo(variable(unknown, List.of(adopters.question()))));
      }
      return diagrams.any(each);
    }
    List<Boolean> within = possible.stream().map(ids -> !Collections.disjoint(ids, scope)).toList();
    if (within.stream().distinct().count() == 1) {
      return within.get(0) ? FormerDecisionDiagrams.TRUE : FormerDecisionDiagrams.FALSE;
    }
    Unknown which = new Unknown(adopters, Pointer.ROOT);
    return diagrams.variable(
        variable(which, List.of(adopters.question())), possible.size(), within::get);
  }

  public Node or(Node left, Node right) {
    return diagrams.or(left, right);
  }

  public Node and(Node left, Node right) {
    return diagrams.and(left, right);
  }

  public Node andNot(Node left, Node right) {
    return diagrams.and(left, diagrams.not(right));
  }

  /** What to ask about a function. */
  public Set<Question> questions(Node node) {
    Set<Question> asked = new LinkedHashSet<>();
    for (Variable variable : FormerDecisionDiagrams.support(node)) {
      asked.addAll(Objects.requireNonNull(questions.get(variable), "questions"));
    }
    return asked;
  }

  private Variable variable(Unknown unknown, List<Question> asks) {
    Variable known = variables.get(unknown);
    if (known != null) {
      return known;
    }
    if (variables.size() == MOST_UNKNOWNS) {
      throw new FormerTooManyUnknowns();
    }
    // The slash keeps what belongs to element 1 apart from what belongs to element 10.
    Variable variable = new Variable(unknown.at() + "/", variables.size());
    variables.put(unknown, variable);
    questions.put(variable, asks);
    return variable;
  }

  private static Question question(Fact<?, ?> fact, Known<?> known, Pointer at) {
    return new Question(
        fact.name(),
        at.append(fact.pointer()),
        fact.sensitivity(),
        fact.question(),
        known.why().orElse(Known.WhyUnknown.NOT_ASKED),
        List.of());
  }
}
