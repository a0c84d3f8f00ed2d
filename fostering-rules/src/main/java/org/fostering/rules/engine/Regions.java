package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.engine.DecisionDiagrams.Variable;
import org.fostering.rules.engine.Diagrams.Others;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Conditions;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.ListFact;
import org.jspecify.annotations.Nullable;

/**
 * Of which facts conditions hold, over all values that the facts may have: so conditions can be
 * compared by what they come to, and not by how they are written. Facts count as independent of
 * each other; a fact that is a code has a code of its list.
 *
 * <p>One instance serves a few conditions; not thread-safe. What takes too long is given up with
 * {@link TooManyUnknowns}.
 *
 * @param <S> the type of the subject
 */
@SuppressWarnings("ReferenceEquality") // equal functions are identical
public final class Regions<S> {

  /** What one fact costs, so that a whole number of tie-breaks weighs less. */
  private static final int FACT = 1_000;

  private final Partitions partitions;
  private final Diagrams diagrams;
  private final DecisionDiagrams operations;
  private final Compiler compiler;
  private final Scope scope;
  private final Node possible;
  private final Map<Node, Optional<Way>> ways = new HashMap<>();
  private final Map<Others, Optional<Thing>> things = new HashMap<>();

  /**
   * The values that some conditions tell apart.
   *
   * @param partitions what these and perhaps further conditions tell apart
   * @param conditions the conditions
   */
  public Regions(Partitions partitions, Collection<? extends Condition<S>> conditions) {
    this.partitions = partitions;
    this.diagrams = new Diagrams(null);
    this.operations = diagrams.diagrams();
    this.compiler = new Compiler(partitions);
    this.scope = new Scope(partitions);
    this.possible = possible(conditions);
  }

  /** One value of one variable, and the next. */
  private record Way(int cost, @Nullable Variable variable, int value, @Nullable Way next) {}

  /** A thing on a list: the fewest facts of it, and what they cost. */
  private record Thing(int cost, Condition<?> facts) {}

  /** That each code is one of its list. */
  private Node possible(Collection<? extends Condition<S>> conditions) {
    Set<Fact<?, ?>> coded = new LinkedHashSet<>();
    for (Condition<S> condition : conditions) {
      atTop(condition, coded);
    }
    Node all = DecisionDiagrams.TRUE;
    for (Fact<?, ?> fact : coded) {
      all = operations.and(all, coded(fact));
    }
    return all;
  }

  private static void atTop(Condition<?> condition, Set<Fact<?, ?>> coded) {
    if (condition instanceof Compare<?, ?> compare && compare.fact().codes().isPresent()) {
      coded.add(compare.fact());
    } else if (!(condition instanceof Condition.Exists<?, ?>)) {
      Conditions.parts(condition).forEach(part -> atTop(part, coded));
    }
  }

  private <T extends Comparable<T>> Node coded(Fact<?, T> fact) {
    Partition<T> scale = partitions.of(fact);
    BitSet codes = new BitSet();
    scale.places().stream()
        .filter(place -> scale.sample(place, fact).isPresent())
        .forEach(codes::set);
    return codes.equals(scale.places())
        ? DecisionDiagrams.TRUE
        : diagrams.node(new Formula.Leaf(scope.of(fact), codes), null);
  }

  /** Where a condition holds, be a code one of its list or not. */
  private Node anywhere(Condition<S> condition) {
    return diagrams.node(compiler.formula(condition, scope), null);
  }

  /** Where a condition holds. */
  public Node of(Condition<S> condition) {
    return operations.and(anywhere(condition), possible);
  }

  /** Where both are. */
  public Node and(Node left, Node right) {
    return operations.and(left, right);
  }

  /** Where either is. */
  public Node or(Node left, Node right) {
    return operations.or(left, right);
  }

  /** Where the one is and the other is not. */
  public Node minus(Node left, Node right) {
    return operations.and(left, operations.not(right));
  }

  /** Where it is not. */
  public Node not(Node node) {
    return minus(possible, node);
  }

  /** Whether it is nowhere. */
  public boolean isEmpty(Node node) {
    return node == DecisionDiagrams.FALSE;
  }

  /**
   * Whether two conditions come to the same whatever is known, so that one can stand for the other.
   */
  public boolean areEqual(Condition<S> left, Condition<S> right) {
    return anywhere(left) == anywhere(right);
  }

  /**
   * Where it is not, with a lower and a higher value of a number where it is, all else the same.
   */
  public Node gap(Node node) {
    Node gaps = DecisionDiagrams.FALSE;
    for (Variable variable : DecisionDiagrams.support(node)) {
      if (diagrams.exactly(variable) instanceof Fact<?, ?> fact && fact.type() == Integer.class) {
        gaps = operations.or(gaps, gap(node, variable, places(fact).length));
      }
    }
    return gaps;
  }

  private Node gap(Node node, Variable variable, int values) {
    Node gaps = DecisionDiagrams.FALSE;
    for (int middle = 1; middle < values - 1; middle++) {
      Node lower = DecisionDiagrams.FALSE;
      Node higher = DecisionDiagrams.FALSE;
      for (int value = 0; value < values; value++) {
        Node here = operations.where(node, variable, value);
        lower = value < middle ? operations.or(lower, here) : lower;
        higher = value > middle ? operations.or(higher, here) : higher;
      }
      int at = middle;
      Node gap =
          operations.and(
              operations.and(lower, higher),
              operations.not(operations.where(node, variable, middle)));
      gaps =
          operations.or(
              gaps,
              operations.and(gap, operations.variable(variable, values, value -> value == at)));
    }
    return gaps;
  }

  private int[] places(Fact<?, ?> fact) {
    return scope.of(fact).scale().places().stream().toArray();
  }

  // The fewest facts that show it

  /**
   * The fewest facts that put a case there, whatever else is so: each has one value.
   *
   * @param node where
   * @return the facts as a condition; empty if no case is there
   */
  public Optional<Condition<S>> smallest(Node node) {
    return way(node).map(this::condition);
  }

  /** The cheapest way: not to ask what is decided first, or to choose one of its values. */
  private Optional<Way> way(Node node) {
    if (node == DecisionDiagrams.FALSE) {
      return Optional.empty();
    }
    if (node == DecisionDiagrams.TRUE) {
      return Optional.of(new Way(0, null, 0, null));
    }
    Optional<Way> known = ways.get(node);
    if (known != null) {
      return known;
    }
    List<Node> branches = DecisionDiagrams.branches(node);
    Variable variable = DecisionDiagrams.variable(node);
    Object what = diagrams.exactly(variable);
    List<Node> whichever = new ArrayList<>();
    Way best = null;
    for (int value = 0; value < branches.size(); value++) {
      int cost = cost(what, value);
      if (cost >= 0) {
        Node branch = branches.get(value);
        whichever.add(branch);
        Way rest = way(branch).orElse(null);
        if (rest != null && (best == null || cost + rest.cost() < best.cost())) {
          best = new Way(cost + rest.cost(), variable, value, rest);
        }
      }
    }
    Way without = way(operations.all(whichever)).orElse(null);
    if (without != null && (best == null || without.cost() <= best.cost())) {
      best = without;
    }
    ways.put(node, Optional.ofNullable(best));
    return Optional.ofNullable(best);
  }

  /** What a value costs; negative if nothing can have it. A gap costs a little more. */
  private int cost(Object what, int value) {
    if (what instanceof Fact<?, ?> fact) {
      int place = places(fact)[value];
      return said(fact, place).isEmpty() ? -1 : Partition.isConstant(place) ? FACT : FACT + 1;
    }
    if (what instanceof Others others && value == 1) {
      Optional<Thing> thing = thing(others);
      return thing.isEmpty() ? -1 : thing.get().cost();
    }
    return FACT;
  }

  /** That a fact has a value that lies at a place; empty if none can. */
  private <T extends Comparable<T>> Optional<Condition<?>> said(Fact<?, T> fact, int place) {
    Partition<T> scale = partitions.of(fact);
    Optional<T> sample = scale.sample(place, fact);
    if (sample.isPresent()) {
      return Optional.of(fact.is(sample.get()));
    }
    // Of a text without a list: any other than those compared.
    return fact.type() == Boolean.class || fact.codes().isPresent()
        ? Optional.empty()
        : Optional.of(anyOther(fact, scale.constants()));
  }

  private static <E, T extends Comparable<T>> Condition<E> anyOther(
      Fact<E, T> fact, List<T> constants) {
    return Condition.not(Condition.any(constants.stream().map(fact::is).toList()));
  }

  /** The fewest facts of a thing of some kind on a list; empty if there is no such thing. */
  private Optional<Thing> thing(Others others) {
    return things.computeIfAbsent(others, each -> thing((ListFact<?, ?>) each.list(), each.kind()));
  }

  @SuppressWarnings("unchecked") // what was left out is a condition on the things of the list
  private <E> Optional<Thing> thing(ListFact<?, E> list, Object kind) {
    Condition<E> meets =
        kind instanceof Integer number ? partitions.kind(list, number) : (Condition<E>) kind;
    Regions<E> each = new Regions<>(partitions, List.of(meets));
    Node where = each.of(meets);
    return each.way(where)
        .map(way -> new Thing(FACT + way.cost(), each.smallest(where).orElseThrow()));
  }

  private Condition<S> condition(Way way) {
    List<Condition<S>> facts = new ArrayList<>();
    Map<ListFact<?, ?>, List<Condition<?>>> on = new LinkedHashMap<>();
    Set<ListFact<?, ?>> complete = new LinkedHashSet<>();
    for (Way step = way; step != null && step.variable() != null; step = step.next()) {
      Object what = diagrams.exactly(step.variable());
      if (what instanceof Fact<?, ?> fact) {
        facts.add(own(said(fact, places(fact)[step.value()]).orElseThrow()));
      } else if (what instanceof Others others) {
        ListFact<?, ?> list = (ListFact<?, ?>) others.list();
        List<Condition<?>> there = on.computeIfAbsent(list, key -> new ArrayList<>());
        if (step.value() == 1) {
          there.add(thing(others).orElseThrow().facts());
        } else {
          complete.add(list);
        }
      } else {
        Condition<S> inJava = own((Condition<?>) what);
        facts.add(step.value() == 1 ? inJava : Condition.not(inJava));
      }
    }
    on.forEach((list, there) -> facts.addAll(onList(list, there, complete.contains(list))));
    return facts.size() == 1 ? facts.get(0) : new Condition.All<>(facts);
  }

  /** That there are some things on a list, and where it matters that there are no others. */
  @SuppressWarnings("unchecked") // what is said is about the things of the list
  private <E> List<Condition<S>> onList(
      ListFact<?, E> list, List<Condition<?>> there, boolean complete) {
    ListFact<S, E> own = (ListFact<S, E>) list;
    List<Condition<E>> each = new ArrayList<>();
    there.forEach(one -> each.add((Condition<E>) one));
    List<Condition<S>> said = new ArrayList<>();
    each.forEach(one -> said.add(own.some(one)));
    if (complete) {
      said.add(
          each.isEmpty()
              ? Condition.not(own.some(Condition.all()))
              : own.each(each.size() == 1 ? each.get(0) : Condition.any(each)));
    }
    return said;
  }

  @SuppressWarnings("unchecked") // what is decided at the top is about the subject
  private Condition<S> own(Condition<?> condition) {
    return (Condition<S>) condition;
  }
}
