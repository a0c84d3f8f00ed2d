package org.fostering.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.engine.DecisionDiagrams.Variable;
import org.fostering.rules.rule.Truth;
import org.junit.jupiter.api.Test;

/** Diagrams against a table of every combination of values. */
class DecisionDiagramsTest {

  private static final int[] VALUES = {2, 3, 2, 4};
  private static final List<Variable> VARIABLES =
      List.of(
          new Variable("/1/", 0),
          new Variable("/", 1),
          new Variable("/10/", 2),
          new Variable("/1/", 3));

  /** A function said twice: as a diagram and as a test of values. */
  private interface Function {
    Node in(DecisionDiagrams diagrams);

    boolean at(int[] values);
  }

  private record Constant(boolean value) implements Function {
    @Override
    public Node in(DecisionDiagrams diagrams) {
      return value ? DecisionDiagrams.TRUE : DecisionDiagrams.FALSE;
    }

    @Override
    public boolean at(int[] values) {
      return value;
    }
  }

  private record OneOf(int variable, int mask) implements Function {
    @Override
    public Node in(DecisionDiagrams diagrams) {
      return diagrams.variable(
          VARIABLES.get(variable), VALUES[variable], value -> (mask >> value & 1) == 1);
    }

    @Override
    public boolean at(int[] values) {
      return (mask >> values[variable] & 1) == 1;
    }
  }

  private record Not(Function function) implements Function {
    @Override
    public Node in(DecisionDiagrams diagrams) {
      return diagrams.not(function.in(diagrams));
    }

    @Override
    public boolean at(int[] values) {
      return !function.at(values);
    }
  }

  private record Both(Function left, Function right) implements Function {
    @Override
    public Node in(DecisionDiagrams diagrams) {
      return diagrams.and(left.in(diagrams), right.in(diagrams));
    }

    @Override
    public boolean at(int[] values) {
      return left.at(values) && right.at(values);
    }
  }

  private record Either(List<Function> parts) implements Function {
    @Override
    public Node in(DecisionDiagrams diagrams) {
      return diagrams.any(parts.stream().map(part -> part.in(diagrams)).toList());
    }

    @Override
    public boolean at(int[] values) {
      return parts.stream().anyMatch(part -> part.at(values));
    }
  }

  @Provide
  Arbitrary<Function> functions() {
    return functions(4);
  }

  private static Arbitrary<Function> functions(int depth) {
    Arbitrary<Function> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(true, false).map(Constant::new),
            Combinators.combine(
                    Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 15))
                .as(OneOf::new));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Function> smaller = Arbitraries.lazy(() -> functions(depth - 1));
    return Arbitraries.oneOf(
        leaves,
        smaller.map(Not::new),
        Combinators.combine(smaller, smaller).as(Both::new),
        smaller.list().ofMaxSize(3).map(Either::new));
  }

  private static List<int[]> everyCombination() {
    List<int[]> all = new ArrayList<>();
    for (int a = 0; a < VALUES[0]; a++) {
      for (int b = 0; b < VALUES[1]; b++) {
        for (int c = 0; c < VALUES[2]; c++) {
          for (int d = 0; d < VALUES[3]; d++) {
            all.add(new int[] {a, b, c, d});
          }
        }
      }
    }
    return all;
  }

  private static Truth tableTruth(Predicate<int[]> function) {
    long met = everyCombination().stream().filter(function).count();
    return met == 0 ? Truth.FALSE : met == everyCombination().size() ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static SortedSet<Variable> essential(Function function) {
    SortedSet<Variable> essential = new TreeSet<>();
    for (int[] values : everyCombination()) {
      for (int i = 0; i < values.length; i++) {
        for (int other = 0; other < VALUES[i]; other++) {
          int[] changed = values.clone();
          changed[i] = other;
          if (function.at(values) != function.at(changed)) {
            essential.add(VARIABLES.get(i));
          }
        }
      }
    }
    return essential;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_function_is_constant_exactly_when_its_table_is(@ForAll("functions") Function function) {
    assertEquals(tableTruth(function::at), function.in(new DecisionDiagrams()).truth());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void support_is_exactly_the_variables_that_matter(@ForAll("functions") Function function) {
    assertEquals(
        essential(function), DecisionDiagrams.support(function.in(new DecisionDiagrams())));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void functions_with_equal_tables_are_one_node(
      @ForAll("functions") Function left, @ForAll("functions") Function right) {
    DecisionDiagrams diagrams = new DecisionDiagrams();
    boolean equal = everyCombination().stream().allMatch(v -> left.at(v) == right.at(v));

    assertEquals(equal, left.in(diagrams).equals(right.in(diagrams)));
    assertSame(left.in(diagrams), diagrams.not(diagrams.not(left.in(diagrams))));
    assertSame(
        diagrams.or(left.in(diagrams), right.in(diagrams)),
        diagrams.not(
            diagrams.all(
                List.of(diagrams.not(left.in(diagrams)), diagrams.not(right.in(diagrams))))));
  }

  @Test
  void a_function_that_grows_past_the_budget_is_given_up() {
    DecisionDiagrams diagrams = new DecisionDiagrams();
    List<Node> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Node early = yesOrNo(diagrams, new Variable("/", i));
      Node late = yesOrNo(diagrams, new Variable("/", 1000 + i));
      pairs.add(diagrams.and(early, late));
    }

    assertThrows(TooManyUnknowns.class, () -> diagrams.any(pairs));
  }

  private static Node yesOrNo(DecisionDiagrams diagrams, Variable variable) {
    return diagrams.variable(variable, 2, value -> value == 1);
  }
}
