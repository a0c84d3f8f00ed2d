package org.fostering.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.Condition.All;
import org.fostering.rules.Condition.Any;
import org.fostering.rules.Condition.Compare;
import org.fostering.rules.Condition.InJava;
import org.fostering.rules.Condition.Not;
import org.fostering.rules.Condition.Some;
import org.fostering.rules.Diagrams.Node;
import org.fostering.rules.Diagrams.Variable;
import org.fostering.rules.Several.Element;
import org.fostering.rules.Several.Listing;
import org.jspecify.annotations.Nullable;

/**
 * One subject looked at on one day: turns conditions into functions of what is not known, and
 * remembers what each unknown is. Serves one decision; not thread-safe.
 */
final class Evaluation {

  /** More than any household needs, and few enough that no stack overflows. */
  private static final int MOST_UNKNOWNS = 2_000;

  private final Scales scales;
  private final LocalDate asOf;
  private final Diagrams diagrams = new Diagrams();
  private final Map<Unknown, Variable> variables = new HashMap<>();
  private final Map<Variable, List<Question>> questions = new HashMap<>();

  Evaluation(Scales scales, LocalDate asOf) {
    this.scales = scales;
    this.asOf = asOf;
  }

  /** For subjects of which nothing is known; no fact is read, so the day does not matter. */
  static Evaluation ofNothingKnown(Scales scales) {
    return new Evaluation(scales, LocalDate.MIN);
  }

  /** Which unknown a variable stands for: a fact or list, and where the subject stands. */
  private record Unknown(Object of, Pointer at) {}

  /** Things of one kind on a list besides those known. */
  private record Others(Several<?, ?> several, Object kind) {}

  /**
   * The function of what is unknown that a condition comes to.
   *
   * @param subject the subject, or null when nothing is known of it
   */
  <S> Node node(Condition<S> condition, @Nullable S subject, Pointer at) {
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
    if (condition instanceof Some<S, ?> some) {
      return some(some, subject, at);
    }
    return inJava((InJava<S>) condition, subject, at);
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
    Known<T> known = subject == null ? Known.unknown() : fact.of(subject, asOf);
    Scale<T> scale = scales.of(fact);
    List<Integer> places = scale.places(known);
    if (places.size() == 1) {
      return scale.holds(compare.operator(), compare.value(), places.get(0))
          ? Diagrams.TRUE
          : Diagrams.FALSE;
    }
    return diagrams.variable(
        variable(new Unknown(fact, at), List.of(question(fact, known, at))),
        places.size(),
        index -> scale.holds(compare.operator(), compare.value(), places.get(index)));
  }

  private <S, E> Node some(Some<S, E> some, @Nullable S subject, Pointer at) {
    Listing<E> listing =
        subject == null
            ? Listing.some(List.of(), Known.Why.NOT_ASKED, Pointer.ROOT)
            : some.several().reader().apply(subject);
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
  private Node others(Some<?, ?> some, Listing<?> listing, Pointer at) {
    Several<?, ?> several = some.several();
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

  private <S> Node inJava(InJava<S> test, @Nullable S subject, Pointer at) {
    if (subject == null) {
      return yesOrNo(variable(new Unknown(test, at), List.of()));
    }
    Truth truth = test.test().apply(subject, asOf);
    if (truth.isSettled()) {
      return truth == Truth.TRUE ? Diagrams.TRUE : Diagrams.FALSE;
    }
    List<Question> unknown = new ArrayList<>();
    for (Fact<S, ?> fact : test.reads()) {
      Known<?> known = fact.of(subject, asOf);
      if (known.why().isPresent()) {
        unknown.add(question(fact, known, at));
      }
    }
    if (unknown.isEmpty()) {
      throw new IllegalStateException(
          "the condition is unknown although every fact that it declares is known");
    }
    return yesOrNo(variable(new Unknown(test, at), unknown));
  }

  private Node yesOrNo(Variable variable) {
    return diagrams.variable(variable, 2, value -> value == 1);
  }

  Node or(Node left, Node right) {
    return diagrams.or(left, right);
  }

  Node and(Node left, Node right) {
    return diagrams.and(left, right);
  }

  Node andNot(Node left, Node right) {
    return diagrams.and(left, diagrams.not(right));
  }

  /** What to ask about a function. */
  Set<Question> questions(Node node) {
    Set<Question> asked = new LinkedHashSet<>();
    for (Variable variable : Diagrams.support(node)) {
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
      throw new TooManyUnknowns();
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
        known.why().orElse(Known.Why.NOT_ASKED),
        List.of());
  }

  /** The known facts that settled a condition which is settled. */
  <S> List<Reason> reasons(Condition<S> condition, S subject, Pointer at) {
    Set<Reason> reasons = new LinkedHashSet<>();
    explain(condition, subject, at, reasons);
    return List.copyOf(reasons);
  }

  private <S> void explain(Condition<S> condition, S subject, Pointer at, Set<Reason> reasons) {
    Truth truth = node(condition, subject, at).truth();
    if (condition instanceof Compare<S, ?> compare) {
      if (truth.isSettled()) {
        reasons.add(reason(compare.fact(), at));
      }
    } else if (condition instanceof All<S> all) {
      explainParts(all.conditions(), truth, Truth.FALSE, subject, at, reasons);
    } else if (condition instanceof Any<S> any) {
      explainParts(any.conditions(), truth, Truth.TRUE, subject, at, reasons);
    } else if (condition instanceof Not<S> not) {
      explain(not.condition(), subject, at, reasons);
    } else if (condition instanceof Some<S, ?> some) {
      explainSome(some, truth, subject, at, reasons);
    } else if (condition instanceof InJava<S> inJava && truth.isSettled()) {
      inJava.reads().forEach(fact -> reasons.add(reason(fact, at)));
    }
  }

  private static Reason reason(Fact<?, ?> fact, Pointer at) {
    return new Reason(fact.name(), at.append(fact.pointer()));
  }

  /**
   * Parts that decide alone are reason enough. Without one, it takes all parts together, even some
   * that are not settled themselves: of "A and B, or not B" the reason is A while B is not known.
   */
  private <S> void explainParts(
      List<Condition<S>> parts,
      Truth whole,
      Truth deciding,
      S subject,
      Pointer at,
      Set<Reason> reasons) {
    List<Condition<S>> alone = new ArrayList<>();
    if (whole == deciding) {
      for (Condition<S> part : parts) {
        if (node(part, subject, at).truth() == deciding) {
          alone.add(part);
        }
      }
    }
    for (Condition<S> part : alone.isEmpty() ? parts : alone) {
      explain(part, subject, at, reasons);
    }
  }

  private <S, E> void explainSome(
      Some<S, E> some, Truth whole, S subject, Pointer at, Set<Reason> reasons) {
    Listing<E> listing = some.several().reader().apply(subject);
    if (whole == Truth.FALSE) {
      reasons.add(new Reason(some.several().name(), at.append(listing.answer())));
    }
    List<Element<E>> alone = new ArrayList<>();
    if (whole == Truth.TRUE) {
      for (Element<E> element : listing.elements()) {
        Pointer place = at.append(element.pointer());
        if (node(some.condition(), element.value(), place).truth() == Truth.TRUE) {
          alone.add(element);
        }
      }
    }
    for (Element<E> element : alone.isEmpty() ? listing.elements() : alone) {
      explain(some.condition(), element.value(), at.append(element.pointer()), reasons);
    }
  }
}
