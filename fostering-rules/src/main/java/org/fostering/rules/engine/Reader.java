package org.fostering.rules.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/**
 * Reads facts and lists of a subject. What others read is read twice, because a reader that says
 * something else the second time has nothing to say. A reader that fails costs the rules that read
 * it.
 */
final class Reader {

  private Reader() {}

  static <S, T extends Comparable<T>> Known<T> read(
      Fact<S, T> fact, S subject, FactContext context) {
    return fact.isOfLibrary()
        ? once(() -> fact.read(subject, context))
        : twice(() -> fact.read(subject, context), Known::equals);
  }

  static <S, E> Listing<E> read(ListFact<S, E> list, S subject, FactContext context) {
    if (list.isOfLibrary()) {
      return once(() -> list.read(subject, context));
    }
    Listing<E> listing = twice(() -> list.read(subject, context), Reader::haveOneShape);
    checkPlaces(listing);
    return listing;
  }

  /** Things are distinguished by their pointers: two at one place would be one. */
  private static void checkPlaces(Listing<?> listing) {
    Set<Pointer> places = new HashSet<>();
    for (Element<?> element : listing.elements()) {
      if (!places.add(element.pointer())) {
        throw new RuleFailure(RuleFailure.FACT_FAILED);
      }
    }
  }

  /** Not the things themselves: a reader may make them anew each time. */
  private static boolean haveOneShape(Listing<?> left, Listing<?> right) {
    return left.complete() == right.complete()
        && left.why() == right.why()
        && left.answer().equals(right.answer())
        && places(left).equals(places(right));
  }

  private static List<Pointer> places(Listing<?> listing) {
    return listing.elements().stream().<Pointer>map(Element::pointer).toList();
  }

  private static <V> V once(Supplier<V> reader) {
    try {
      return Objects.requireNonNull(reader.get(), "what is known");
    } catch (Throwable e) {
      if (!RuleFailure.isContained(e)) {
        throw e;
      }
      throw new RuleFailure(RuleFailure.FACT_FAILED);
    }
  }

  private static <V> V twice(Supplier<V> reader, BiPredicate<V, V> agree) {
    V first = once(reader);
    boolean agreed;
    try {
      agreed = agree.test(first, once(reader));
    } catch (RuntimeException e) {
      throw new RuleFailure(RuleFailure.FACT_FAILED);
    }
    if (!agreed) {
      throw new RuleFailure(RuleFailure.FACT_CHANGED);
    }
    return first;
  }
}
