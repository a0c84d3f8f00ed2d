package org.fostering.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.Condition.All;
import org.fostering.rules.Condition.Any;
import org.fostering.rules.Condition.Compare;
import org.fostering.rules.Condition.InJava;
import org.fostering.rules.Condition.Not;
import org.fostering.rules.Condition.Some;
import org.fostering.rules.Diagrams.Node;
import org.fostering.rules.Several.Element;
import org.fostering.rules.Several.Listing;

/**
 * One subject looked at on one day: turns conditions into functions of what is not known, and
 * remembers what each unknown is. Serves one decision; not thread-safe.
 */
final class Evaluation {

  private final Scales scales;
  private final LocalDate asOf;
  private final Diagrams diagrams = new Diagrams();
  private final Map<Unknown, Integer> numbers = new HashMap<>();
  private final List<List<Question>> questions = new ArrayList<>();

  Evaluation(Scales scales, LocalDate asOf) {
    this.scales = scales;
    this.asOf = asOf;
  }

  /** Which unknown a variable stands for: a fact or list, and where the subject stands. */
  private record Unknown(Object of, Pointer at) {}

  /** The function of what is unknown that a condition comes to. */
  <S> Node node(Condition<S> condition, S subject, Pointer at) {
    if (condition instanceof Compare<S, ?> compare) {
      return compare(compare, subject, at);
    }
    if (condition instanceof All<S> all) {
      Node node = Diagrams.TRUE;
      for (Condition<S> part : all.conditions()) {
        node = diagrams.and(node, node(part, subject, at));
      }
      return node;
    }
    if (condition instanceof Any<S> any) {
      Node node = Diagrams.FALSE;
      for (Condition<S> part : any.conditions()) {
        node = diagrams.or(node, node(part, subject, at));
      }
      return node;
    }
    if (condition instanceof Not<S> not) {
      return diagrams.not(node(not.condition(), subject, at));
    }
    if (condition instanceof Some<S, ?> some) {
      return some(some, subject, at);
    }
    return inJava((InJava<S>) condition, subject, at);
  }

  private <S, T extends Comparable<T>> Node compare(Compare<S, T> compare, S subject, Pointer at) {
    Known<T> known = compare.fact().of(subject, asOf);
    Scale<T> scale = scales.of(compare.fact());
    List<Integer> places = scale.places(known);
    int number =
        number(new Unknown(compare.fact(), at), List.of(question(compare.fact(), known, at)));
    return diagrams.variable(
        number,
        places.size(),
        index -> scale.holds(compare.operator(), compare.value(), places.get(index)));
  }

  private <S, E> Node some(Some<S, E> some, S subject, Pointer at) {
    Listing<E> listing = some.several().reader().apply(subject);
    Node node = listing.complete() ? Diagrams.FALSE : others(some.several(), listing, at);
    for (Element<E> element : listing.elements()) {
      Node one = node(some.condition(), element.value(), at.append(element.pointer()));
      node = diagrams.or(node, one);
    }
    return node;
  }

  /** Whether there are others that meet the condition, when the list may not be complete. */
  private Node others(Several<?, ?> several, Listing<?> listing, Pointer at) {
    Question question =
        new Question(
            several.name(),
            at.append(listing.answer()),
            several.sensitivity(),
            several.question(),
            listing.why(),
            List.of());
    return diagrams.variable(
        number(new Unknown(several, at), List.of(question)), 2, value -> value == 1);
  }

  private <S> Node inJava(InJava<S> test, S subject, Pointer at) {
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
    return diagrams.variable(number(new Unknown(test, at), unknown), 2, value -> value == 1);
  }

  /** A function that nothing settles: what a rule that failed comes to. */
  Node incident(Rule<?> rule) {
    return diagrams.variable(
        number(new Unknown(rule, Pointer.ROOT), List.of()), 2, value -> value == 1);
  }

  Node or(Node left, Node right) {
    return diagrams.or(left, right);
  }

  /** What to ask about a function, in the order in which the unknowns were met. */
  List<Question> questions(Node node) {
    return Diagrams.support(node).stream()
        .flatMap(number -> questions.get(number).stream())
        .distinct()
        .toList();
  }

  SortedSet<Integer> support(Node node) {
    return Diagrams.support(node);
  }

  private int number(Unknown unknown, List<Question> asks) {
    Integer known = numbers.get(unknown);
    if (known == null) {
      known = questions.size();
      numbers.put(unknown, known);
      questions.add(asks);
    }
    return known;
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
    List<Reason> reasons = new ArrayList<>();
    explain(condition, subject, at, reasons);
    return reasons.stream().distinct().toList();
  }

  private <S> void explain(Condition<S> condition, S subject, Pointer at, List<Reason> reasons) {
    Truth truth = node(condition, subject, at).truth();
    if (condition instanceof Compare<S, ?> compare) {
      reasons.add(new Reason(compare.fact().name(), at.append(compare.fact().pointer())));
    } else if (condition instanceof All<S> all) {
      explainDeciding(all.conditions(), truth, Truth.FALSE, subject, at, reasons);
    } else if (condition instanceof Any<S> any) {
      explainDeciding(any.conditions(), truth, Truth.TRUE, subject, at, reasons);
    } else if (condition instanceof Not<S> not) {
      explain(not.condition(), subject, at, reasons);
    } else if (condition instanceof Some<S, ?> some) {
      explainSome(some, truth, subject, at, reasons);
    } else if (condition instanceof InJava<S> inJava) {
      inJava
          .reads()
          .forEach(fact -> reasons.add(new Reason(fact.name(), at.append(fact.pointer()))));
    }
  }

  /** One part that decides alone is reason enough; otherwise all settled parts are. */
  private <S> void explainDeciding(
      List<Condition<S>> parts,
      Truth whole,
      Truth deciding,
      S subject,
      Pointer at,
      List<Reason> reasons) {
    for (Condition<S> part : parts) {
      Truth truth = node(part, subject, at).truth();
      if (truth.isSettled() && (whole != deciding || truth == deciding)) {
        explain(part, subject, at, reasons);
      }
    }
  }

  private <S, E> void explainSome(
      Some<S, E> some, Truth whole, S subject, Pointer at, List<Reason> reasons) {
    Listing<E> listing = some.several().reader().apply(subject);
    if (whole == Truth.FALSE) {
      reasons.add(new Reason(some.several().name(), at.append(listing.answer())));
    }
    for (Element<E> element : listing.elements()) {
      Pointer place = at.append(element.pointer());
      if (node(some.condition(), element.value(), place).truth() == whole) {
        explain(some.condition(), element.value(), place, reasons);
      }
    }
  }
}
