package org.fostering.rules.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.fostering.rules.rule.Truth;

/**
 * Reduced ordered decision diagrams over variables that have a few possible values each.
 *
 * <p>A condition over facts that are not all known is a function of the unknown ones. In a reduced
 * diagram a function that comes to the same whatever the unknowns are is a constant, and the
 * variables that occur are exactly those on which the function depends: this is what makes
 * "undetermined" exact and the questions the smallest set that settles them. One instance serves
 * one decision; it is not thread-safe.
 *
 * <p>Diagrams can grow fast, so there is an end: what takes more than {@value #MOST_STEPS} steps is
 * given up with {@link TooManyUnknowns}.
 */
@SuppressWarnings(
    "ReferenceEquality") // nodes are made unique, so that equal functions are identical
public final class DecisionDiagrams {

  private static final int MOST_STEPS = 100_000;

  /** Where each is about variables of its own, every step then only walks the part that it adds. */
  private static final Comparator<Node> LAST_FIRST =
      Comparator.comparing((Node node) -> node.variable).reversed();

  private static final Variable NONE = new Variable("", Integer.MAX_VALUE);

  public static final Node TRUE = new Node(NONE, List.of());
  public static final Node FALSE = new Node(NONE, List.of());

  private final Map<Node, Node> unique = new HashMap<>();
  private final Map<Pair, Node> conjunctions = new HashMap<>();
  private final Map<Node, Node> negations = new HashMap<>();

  /**
   * Something unknown. Diagrams ask for the variables in this order: those of one place together,
   * because what is said of each thing of a list then makes a chain, where asking the same of every
   * thing first would make a tree with a path for every set of answers.
   *
   * @param place where it belongs
   * @param number tells those of one place apart
   */
  record Variable(String place, int number) implements Comparable<Variable> {
    @Override
    public int compareTo(Variable other) {
      int byPlace = place.compareTo(other.place);
      return byPlace != 0 ? byPlace : Integer.compare(number, other.number);
    }
  }

  /**
   * A function: constant, or decided by a variable. Made unique, so equal functions are identical.
   */
  public static final class Node {
    private final Variable variable;
    private final List<Node> branches;
    private final int hash;

    private Node(Variable variable, List<Node> branches) {
      this.variable = variable;
      this.branches = branches;
      int code = variable.hashCode();
      for (Node branch : branches) {
        code = 31 * code + System.identityHashCode(branch);
      }
      this.hash = code;
    }

    boolean isConstant() {
      return branches.isEmpty();
    }

    /** What the function comes to whatever the unknowns are, or that it depends on them. */
    public Truth truth() {
      return isConstant() ? Truth.of(this == TRUE) : Truth.UNKNOWN;
    }

    private Node branch(Variable top, int value) {
      return variable.equals(top) ? branches.get(value) : this;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      if (!(other instanceof Node that)
          || isConstant()
          || !variable.equals(that.variable)
          || branches.size() != that.branches.size()) {
        return false;
      }
      for (int i = 0; i < branches.size(); i++) {
        if (branches.get(i) != that.branches.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private record Pair(Node left, Node right) {}

  /** The function that is true for some of the values of one variable. */
  Node variable(Variable variable, int values, IntPredicate holds) {
    Node[] branches = new Node[values];
    for (int value = 0; value < values; value++) {
      branches[value] = holds.test(value) ? TRUE : FALSE;
    }
    return node(variable, Arrays.asList(branches));
  }

  Node and(Node left, Node right) {
    if (left == FALSE || right == FALSE) {
      return FALSE;
    }
    if (left == TRUE || left == right) {
      return right;
    }
    if (right == TRUE) {
      return left;
    }
    Pair pair = new Pair(left, right);
    Node known = conjunctions.get(pair);
    if (known != null) {
      return known;
    }
    if (conjunctions.size() >= MOST_STEPS) {
      throw new TooManyUnknowns();
    }
    Node upper = left.variable.compareTo(right.variable) <= 0 ? left : right;
    List<Node> branches = new ArrayList<>(upper.branches.size());
    for (int value = 0; value < upper.branches.size(); value++) {
      branches.add(and(left.branch(upper.variable, value), right.branch(upper.variable, value)));
    }
    Node result = node(upper.variable, branches);
    conjunctions.put(pair, result);
    return result;
  }

  Node or(Node left, Node right) {
    if (left == FALSE || right == TRUE) {
      return right;
    }
    if (right == FALSE || left == TRUE) {
      return left;
    }
    return not(and(not(left), not(right)));
  }

  /** The function that is true where any of several is. */
  Node any(List<Node> nodes) {
    Node result = FALSE;
    for (Node node : lastFirst(nodes)) {
      result = or(node, result);
    }
    return result;
  }

  /** The function that is true where all of several are. */
  Node all(List<Node> nodes) {
    Node result = TRUE;
    for (Node node : lastFirst(nodes)) {
      result = and(node, result);
    }
    return result;
  }

  private static List<Node> lastFirst(List<Node> nodes) {
    List<Node> sorted = new ArrayList<>(nodes);
    sorted.sort(LAST_FIRST);
    return sorted;
  }

  Node not(Node node) {
    if (node.isConstant()) {
      return node == TRUE ? FALSE : TRUE;
    }
    Node known = negations.get(node);
    if (known != null) {
      return known;
    }
    List<Node> branches = new ArrayList<>(node.branches.size());
    for (Node branch : node.branches) {
      branches.add(not(branch));
    }
    Node result = node(node.variable, branches);
    negations.put(node, result);
    negations.put(result, node);
    return result;
  }

  /** The function where a variable has one of its values. */
  Node where(Node node, Variable variable, int value) {
    return where(node, variable, value, new HashMap<>());
  }

  private Node where(Node node, Variable variable, int value, Map<Node, Node> known) {
    if (node.isConstant() || node.variable.compareTo(variable) > 0) {
      return node;
    }
    if (node.variable.equals(variable)) {
      return node.branches.get(value);
    }
    Node before = known.get(node);
    if (before != null) {
      return before;
    }
    List<Node> branches = new ArrayList<>(node.branches.size());
    for (Node branch : node.branches) {
      branches.add(where(branch, variable, value, known));
    }
    Node result = node(node.variable, branches);
    known.put(node, result);
    return result;
  }

  /** What decides a function first. */
  static Variable variable(Node node) {
    return node.variable;
  }

  /** What a function comes to for each value of what decides it first. */
  static List<Node> branches(Node node) {
    return node.branches;
  }

  /** The variables on which a function depends. */
  static SortedSet<Variable> support(Node node) {
    SortedSet<Variable> variables = new TreeSet<>();
    Set<Node> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (!next.isConstant() && seen.add(next)) {
        variables.add(next.variable);
        open.addAll(next.branches);
      }
    }
    return variables;
  }

  private Node node(Variable variable, List<Node> branches) {
    if (areOne(branches)) {
      return branches.get(0);
    }
    Node node = new Node(variable, Collections.unmodifiableList(branches));
    Node known = unique.putIfAbsent(node, node);
    return known == null ? node : known;
  }

  private static boolean areOne(List<Node> branches) {
    for (int i = 1; i < branches.size(); i++) {
      if (branches.get(i) != branches.get(0)) {
        return false;
      }
    }
    return true;
  }
}
