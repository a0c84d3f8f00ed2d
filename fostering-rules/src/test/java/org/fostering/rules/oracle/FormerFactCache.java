package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/**
 * What was read of one subject on one day. Every fact is read once for a decision, so that all
 * rules see the same, and then once more, because a reader that says something else the second time
 * has nothing to say. A reader that fails costs the rules that read it. Not thread-safe.
 */
final class FormerFactCache {

  private final FactContext context;
  private final IdentityHashMap<Object, Map<Place, Object>> bySubject = new IdentityHashMap<>();

  /** Made out when they are asked for: most decisions keep no record. */
  private final List<Supplier<FactRead>> facts = new ArrayList<>();

  FormerFactCache(FactContext context) {
    this.context = context;
  }

  /** What is read of a subject, and where the subject stands. */
  private record Place(Object of, Pointer at) {}

  /** What is known of a fact. */
  <S, T extends Comparable<T>> Known<T> of(Fact<S, T> fact, S subject, Pointer at) {
    return remembered(
        fact,
        subject,
        at,
        () -> {
          Known<T> known = twice(() -> fact.read(subject, context), Known::equals);
          facts.add(
              () ->
                  new FactRead(fact.name(), at.append(fact.pointer()), fact.sensitivity(), known));
          return known;
        });
  }

  /** What is known of a list. */
  <S, E> Listing<E> of(ListFact<S, E> several, S subject, Pointer at) {
    return remembered(
        several,
        subject,
        at,
        () -> {
          Listing<E> listing = twice(() -> several.read(subject, context), FormerFactCache::haveOneShape);
          checkPlaces(listing);
          facts.add(() -> factRead(several, listing, at));
          return listing;
        });
  }

  private static FactRead factRead(ListFact<?, ?> several, Listing<?> listing, Pointer at) {
    return new FactRead(
        several.name(),
        at.append(listing.answer()),
        several.sensitivity(),
        listing.complete() ? Known.of(listing.elements().size()) : Known.unknown(listing.why()));
  }

  /** Things are told apart by where they stand: of two at one place nothing could be said. */
  private static void checkPlaces(Listing<?> listing) {
    Set<Pointer> places = new HashSet<>();
    for (Element<?> element : listing.elements()) {
      if (!places.add(element.pointer())) {
        throw new FormerRuleFailure(FormerRuleFailure.FACT_FAILED);
      }
    }
  }

  /** Not the things themselves: a reader may make them anew each time. */
  private static boolean haveOneShape(Listing<?> left, Listing<?> right) {
    return left.complete() == right.complete()
        && left.why() == right.why()
        && left.answer().equals(right.answer())
        && left.elements().stream()
            .map(Element::pointer)
            .toList()
            .equals(right.elements().stream().map(Element::pointer).toList());
  }

  private interface Agreement<V> {
    boolean between(V first, V second);
  }

  private static <V> V twice(Supplier<V> reader, Agreement<V> agreement) {
    V first;
    boolean agree;
    try {
      first = Objects.requireNonNull(reader.get(), "what is known");
      agree = agreement.between(first, Objects.requireNonNull(reader.get(), "what is known"));
    } catch (Throwable e) {
      if (!FormerRuleFailure.isContained(e)) {
        throw e;
      }
      throw new FormerRuleFailure(FormerRuleFailure.FACT_FAILED);
    }
    if (!agree) {
      throw new FormerRuleFailure(FormerRuleFailure.FACT_CHANGED);
    }
    return first;
  }

  /** What something came to before, or comes to now; a failure is remembered too. */
  @SuppressWarnings("unchecked") // what is remembered of something was made from it
  <V> V remembered(Object of, Object subject, Pointer at, Supplier<V> make) {
    Map<Place, Object> known = bySubject.computeIfAbsent(subject, s -> new HashMap<>());
    Place place = new Place(of, at);
    Object before = known.get(place);
    if (before instanceof FormerRuleFailure failure) {
      throw failure;
    }
    if (before != null) {
      return (V) before;
    }
    try {
      V now = make.get();
      known.put(place, Objects.requireNonNull(now, "now"));
      return now;
    } catch (FormerRuleFailure e) {
      known.put(place, e);
      throw e;
    }
  }

  /** The facts that could be read, each once, by place and name. */
  List<FactRead> facts() {
    return facts.stream()
        .map(Supplier::get)
        .distinct()
        .sorted(
            Comparator.comparing((FactRead read) -> read.pointer().toString())
                .thenComparing(FactRead::fact))
        .toList();
  }
}
