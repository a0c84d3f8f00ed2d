package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.engine.DecisionDiagrams.Variable;
import org.fostering.rules.engine.Formula.Belongs;
import org.fostering.rules.engine.Formula.Constant;
import org.fostering.rules.engine.Formula.InJava;
import org.fostering.rules.engine.Formula.Join;
import org.fostering.rules.engine.Formula.Leaf;
import org.fostering.rules.engine.Formula.Not;
import org.fostering.rules.engine.Formula.Some;
import org.fostering.rules.engine.Formula.Tangle;
import org.jspecify.annotations.Nullable;

/**
 * Turns formulas into diagrams over what is not known, and remembers what each variable stands for.
 * Serves one decision, or subjects about which nothing is known; not thread-safe.
 */
final class Diagrams {

  /** More than any household needs, and few enough that no stack overflows. */
  static final int MOST_UNKNOWNS = 2_000;

  /** The decision; nothing where nothing is known. */
  private final @Nullable Evaluation e;

  private final DecisionDiagrams diagrams = new DecisionDiagrams();
  private final Map<Unknown, Variable> variables = new HashMap<>();
  private final Map<Variable, Unknown> meanings = new HashMap<>();
  private final Map<Variable, Object> exactly = new HashMap<>();

  Diagrams(@Nullable Evaluation e) {
    this.e = e;
  }

  /** Whether the case belongs to an adopter, where nothing is known of whom it belongs to. */
  private record Adopter(String id) {}

  /** Things of one kind on a list besides those known: a number, or a condition left out. */
  record Others(Object list, Object kind) {}

  Node or(Node left, Node right) {
    return diagrams.or(left, right);
  }

  Node and(Node left, Node right) {
    return diagrams.and(left, right);
  }

  Node andNot(Node left, Node right) {
    return diagrams.and(left, diagrams.not(right));
  }

  /** The unknowns on which a function depends; those of the others on a list are one. */
  Set<Unknown> bearing(Node node) {
    Set<Unknown> bearing = new LinkedHashSet<>();
    for (Variable variable : DecisionDiagrams.support(node)) {
      bearing.add(Objects.requireNonNull(meanings.get(variable), "meaning"));
    }
    return bearing;
  }

  /** What a variable tells apart: a fact, things of a kind on a list, or a condition in Java. */
  Object exactly(Variable variable) {
    return Objects.requireNonNull(exactly.get(variable), "meaning");
  }

  /** The operations on functions. */
  DecisionDiagrams diagrams() {
    return diagrams;
  }

  /** The function of what is unknown that a formula comes to. */
  Node node(Formula formula, @Nullable Frame frame) {
    if (e != null && frame != null) {
      int truth = formula.truth(e, frame);
      if (truth != Formula.OPEN) {
        return constant(truth == Formula.YES);
      }
    }
    if (formula instanceof Leaf leaf) {
      return leaf(leaf, frame);
    }
    if (formula instanceof Join join) {
      List<Node> nodes = new ArrayList<>();
      join.parts.forEach(part -> nodes.add(node(part, frame)));
      return join.all ? diagrams.all(nodes) : diagrams.any(nodes);
    }
    if (formula instanceof Tangle tangle) {
      return node(tangle.of, frame);
    }
    if (formula instanceof Not not) {
      return diagrams.not(node(not.of, frame));
    }
    if (formula instanceof Some some) {
      return some(some, frame);
    }
    if (formula instanceof InJava inJava) {
      Object test = inJava.test.what();
      return yesOrNo(
          test, test, frame, e == null || frame == null ? List.of() : asks(e, inJava, frame));
    }
    if (formula instanceof Belongs belongs) {
      return belongs(belongs, frame);
    }
    return constant(((Constant) formula).isAlways());
  }

  private static Node constant(boolean so) {
    return so ? DecisionDiagrams.TRUE : DecisionDiagrams.FALSE;
  }

  private static List<Ask> asks(Evaluation e, InJava inJava, Frame frame) {
    List<Ask> asks = new ArrayList<>();
    for (Source fact : inJava.facts) {
      if (e.known(frame, fact).why().isPresent()) {
        asks.add(e.ask(frame, fact));
      }
    }
    return asks;
  }

  private Node leaf(Leaf leaf, @Nullable Frame frame) {
    BitSet possible = leaf.fact.scale().places();
    int first = 0;
    int last = possible.length() - 1;
    List<Ask> asks = List.of();
    if (e != null && frame != null) {
      int span = e.span(frame, leaf.fact);
      first = Evaluation.first(span);
      last = Evaluation.last(span);
      asks = List.of(e.ask(frame, leaf.fact));
    }
    int least = first;
    int most = last;
    int[] places = possible.stream().filter(place -> place >= least && place <= most).toArray();
    Object fact = leaf.fact.what();
    return diagrams.variable(
        variable(fact, fact, frame, asks), places.length, index -> leaf.places.get(places[index]));
  }

  private Node some(Some some, @Nullable Frame frame) {
    List<Node> nodes = new ArrayList<>();
    if (e == null || frame == null) {
      return others(some, null, List.of());
    }
    Things things = e.things(frame, some.list);
    if (!things.listing().complete()) {
      nodes.add(others(some, frame, List.of(e.askOthers(frame, some.list, things))));
    }
    for (Frame thing : things.frames()) {
      nodes.add(node(some.each, thing));
    }
    return diagrams.any(nodes);
  }

  /** Whether there are others that meet the formula, when the list may not be complete. */
  private Node others(Some some, @Nullable Frame frame, List<Ask> asks) {
    List<Node> nodes = new ArrayList<>();
    Object list = some.list.what();
    for (Object way : some.ways) {
      nodes.add(yesOrNo(new Others(list, way), list, frame, asks));
    }
    return diagrams.any(nodes);
  }

  private Node belongs(Belongs belongs, @Nullable Frame frame) {
    List<Set<String>> possible = e == null ? List.of() : e.adopters().possible();
    List<Ask> asks = e == null ? List.of() : List.of(e.askAdopters());
    List<Node> ways = new ArrayList<>();
    for (String id : belongs.scope) {
      if (possible.isEmpty() || (e != null && e.adopters().mayBelongTo(id))) {
        ways.add(yesOrNo(new Adopter(id), Belongs.UNKNOWN, frame, asks));
      }
    }
    if (!possible.isEmpty()) {
      ways.add(
          diagrams.variable(
              variable(Belongs.UNKNOWN, Belongs.UNKNOWN, frame, asks),
              possible.size(),
              which -> possible.get(which).stream().anyMatch(belongs.scope::contains)));
    }
    return diagrams.any(ways);
  }

  private Node yesOrNo(Object of, Object meaning, @Nullable Frame frame, List<Ask> asks) {
    return diagrams.variable(variable(of, meaning, frame, asks), 2, value -> value == 1);
  }

  private Variable variable(Object of, Object meaning, @Nullable Frame frame, List<Ask> asks) {
    Unknown unknown = new Unknown(of, frame == null ? Pointer.ROOT : frame.place().at(), asks);
    Variable known = variables.get(unknown);
    if (known != null) {
      return known;
    }
    if (variables.size() == MOST_UNKNOWNS) {
      throw new TooManyUnknowns();
    }
    // The slash keeps what belongs to element 1 apart from what belongs to element 10.
    Variable variable = new Variable(unknown.at() + "/", variables.size());
    variables.put(unknown, variable);
    meanings.put(variable, unknown.as(meaning));
    exactly.put(variable, of);
    return variable;
  }
}
