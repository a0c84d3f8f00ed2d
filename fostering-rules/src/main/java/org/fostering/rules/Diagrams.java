package org.fostering.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Reduced ordered decision diagrams over variables that have a few possible values each.
 *
 * <p>A condition over facts that are not all known is a function of the unknown ones. In a reduced
 * diagram a function that comes to the same whatever the unknowns are is a constant, and the
 * variables that occur are exactly those on which the function depends: this is what makes
 * "undetermined" exact and the questions the smallest set that settles them. One instance serves
 * one decision; it is not thread-safe.
 */
@SuppressWarnings(
    "ReferenceEquality") // nodes are made unique, so that equal functions are identical
final class Diagrams {

  static final Node TRUE = new Node(Integer.MAX_VALUE, List.of());
  static final Node FALSE = new Node(Integer.MAX_VALUE, List.of());

  private final Map<Node, Node> unique = new HashMap<>();
  private final Map<Pair, Node> conjunctions = new HashMap<>();
  private final Map<Node, Node> negations = new HashMap<>();

  /**
   * A function: constant, or decided by a variable. Made unique, so equal functions are identical.
   */
  static final class Node {
    private final int variable;
    private final List<Node> branches;
    private final int hash;

    private Node(int variable, List<Node> branches) {
      this.variable = variable;
      this.branches = branches;
      int code = variable;
      for (Node branch : branches) {
        code = 31 * code + System.identityHashCode(branch);
      }
      this.hash = code;
    }

    boolean isConstant() {
      return branches.isEmpty();
    }

    /** What the function comes to whatever the unknowns are, or that it depends on them. */
    Truth truth() {
      return isConstant() ? Truth.of(this == TRUE) : Truth.UNKNOWN;
    }

    private Node branch(int top, int value) {
      return variable == top ? branches.get(value) : this;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      if (!(other instanceof Node that)
          || isConstant()
          || variable != that.variable
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
  Node variable(int number, int values, IntPredicate holds) {
    Node[] branches = new Node[values];
    for (int value = 0; value < values; value++) {
      branches[value] = holds.test(value) ? TRUE : FALSE;
    }
    return node(number, Arrays.asList(branches));
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
    int top = Math.min(left.variable, right.variable);
    int values = (left.variable == top ? left : right).branches.size();
    List<Node> branches = new ArrayList<>(values);
    for (int value = 0; value < values; value++) {
      branches.add(and(left.branch(top, value), right.branch(top, value)));
    }
    Node result = node(top, branches);
    conjunctions.put(pair, result);
    return result;
  }

  Node or(Node left, Node right) {
    return not(and(not(left), not(right)));
  }

  Node not(Node node) {
    if (node.isConstant()) {
      return node == TRUE ? FALSE : TRUE;
    }
    Node known = negations.get(node);
    if (known != null) {
      return known;
    }
    Node result = node(node.variable, node.branches.stream().map(this::not).toList());
    negations.put(node, result);
    return result;
  }

  /** The variables on which a function depends. */
  static SortedSet<Integer> support(Node node) {
    SortedSet<Integer> variables = new TreeSet<>();
    collect(node, variables, new HashSet<>());
    return variables;
  }

  private static void collect(Node node, Set<Integer> variables, Set<Node> seen) {
    if (!node.isConstant() && seen.add(node)) {
      variables.add(node.variable);
      node.branches.forEach(branch -> collect(branch, variables, seen));
    }
  }

  private Node node(int variable, List<Node> branches) {
    Node first = branches.get(0);
    if (branches.stream().allMatch(branch -> branch == first)) {
      return first;
    }
    Node node = new Node(variable, List.copyOf(branches));
    Node known = unique.putIfAbsent(node, node);
    return known == null ? node : known;
  }
}
