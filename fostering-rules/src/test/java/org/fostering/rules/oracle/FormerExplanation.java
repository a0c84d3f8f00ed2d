package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.Reason;
import org.fostering.rules.rule.Truth;

/**
 * Why a condition is settled: the known facts that settled it, each with the parts of the condition
 * that it decides. Serves one condition of one decision; not thread-safe.
 */
public final class FormerExplanation {

  private final FormerEvaluation evaluation;
  private final IdentityHashMap<Condition<?>, Bilingual> words;
  private final Map<Place, Set<Bilingual>> settled = new LinkedHashMap<>();

  private FormerExplanation(FormerEvaluation evaluation, IdentityHashMap<Condition<?>, Bilingual> words) {
    this.evaluation = evaluation;
    this.words = words;
  }

  private record Place(String fact, Pointer pointer) {}

  /**
   * The reasons for what a condition came to.
   *
   * @param words the parts of the condition in words
   */
  public static <S> List<Reason> of(
      Condition<S> condition,
      S subject,
      FormerEvaluation evaluation,
      IdentityHashMap<Condition<?>, Bilingual> words) {
    FormerExplanation explanation = new FormerExplanation(evaluation, words);
    explanation.explain(condition, subject, Pointer.ROOT);
    List<Reason> reasons = new ArrayList<>();
    explanation.settled.forEach(
        (place, parts) ->
            reasons.add(new Reason(place.fact(), place.pointer(), List.copyOf(parts))));
    return reasons;
  }

  private void add(String fact, Pointer pointer, Condition<?> part) {
    settled
        .computeIfAbsent(new Place(fact, pointer), place -> new LinkedHashSet<>())
        .add(Objects.requireNonNull(words.get(part), "words"));
  }

  private <S> void explain(Condition<S> condition, S subject, Pointer at) {
    Truth truth = evaluation.node(condition, subject, at).truth();
    if (condition instanceof Compare<S, ?> compare) {
      if (truth.isSettled()) {
        add(compare.fact().name(), at.append(compare.fact().pointer()), compare);
      }
    } else if (condition instanceof All<S> all) {
      explainParts(all.conditions(), truth, Truth.FALSE, subject, at);
    } else if (condition instanceof Any<S> any) {
      explainParts(any.conditions(), truth, Truth.TRUE, subject, at);
    } else if (condition instanceof Not<S> not) {
      explain(not.condition(), subject, at);
    } else if (condition instanceof Exists<S, ?> some) {
      explainSome(some, truth, subject, at);
    } else if (condition instanceof Custom<S> inJava && truth.isSettled()) {
      inJava.reads().forEach(fact -> add(fact.name(), at.append(fact.pointer()), inJava));
    }
  }

  /**
   * Parts that decide alone are reason enough. Without one, it takes all parts together, even some
   * that are not settled themselves: of "A and B, or not B" the reason is A while B is not known.
   */
  private <S> void explainParts(
      List<Condition<S>> parts, Truth whole, Truth deciding, S subject, Pointer at) {
    List<Condition<S>> alone = new ArrayList<>();
    if (whole == deciding) {
      for (Condition<S> part : parts) {
        if (evaluation.node(part, subject, at).truth() == deciding) {
          alone.add(part);
        }
      }
    }
    for (Condition<S> part : alone.isEmpty() ? parts : alone) {
      explain(part, subject, at);
    }
  }

  private <S, E> void explainSome(Exists<S, E> some, Truth whole, S subject, Pointer at) {
    Listing<E> listing = evaluation.listing(some.several(), subject, at);
    if (whole == Truth.FALSE) {
      add(some.several().name(), at.append(listing.answer()), some);
    }
    List<Element<E>> alone = new ArrayList<>();
    if (whole == Truth.TRUE) {
      for (Element<E> element : listing.elements()) {
        Pointer place = at.append(element.pointer());
        if (evaluation.node(some.condition(), element.value(), place).truth() == Truth.TRUE) {
          alone.add(element);
        }
      }
    }
    for (Element<E> element : alone.isEmpty() ? listing.elements() : alone) {
      explain(some.condition(), element.value(), at.append(element.pointer()));
    }
  }
}
