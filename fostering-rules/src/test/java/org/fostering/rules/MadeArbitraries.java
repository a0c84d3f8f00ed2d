package org.fostering.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fostering.model.common.Answer;
import org.fostering.model.common.Nation;

/** Random made-up subjects, conditions on them and rules. */
final class MadeArbitraries {

  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private MadeArbitraries() {}

  static Arbitrary<Optional<Answer>> answers() {
    return Arbitraries.of(Answer.values()).optional(0.7);
  }

  private static Arbitrary<Known<Integer>> numbers() {
    Arbitrary<Integer> number = Arbitraries.integers().between(2, 6);
    return Arbitraries.oneOf(
        number.map(Known::of),
        Arbitraries.of(Known.Why.values()).map(Known::unknown),
        Combinators.combine(number, number)
            .as((x, y) -> Known.between(Math.min(x, y), Math.max(x, y))));
  }

  static Arbitrary<Made> subjects() {
    Arbitrary<Made.Thing> things =
        Combinators.combine(answers(), answers().list().ofMaxSize(1), Arbitraries.of(true, false))
            .as(Made.Thing::new);
    return Combinators.combine(
            answers(), numbers(), things.list().ofMaxSize(2), Arbitraries.of(true, true, false))
        .as((a, n, all, complete) -> new Made(a, n, all, complete || all.size() > 1));
  }

  static Arbitrary<Condition<Made>> conditions() {
    return conditions(3);
  }

  private static Arbitrary<Condition<Made>> conditions(int depth) {
    Arbitrary<Condition<Made>> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(true, false).map(Made.A::is),
            Arbitraries.of(3, 5).map(Made.N::is),
            Arbitraries.of(3, 5).map(Made.N::below),
            Arbitraries.of(3, 5, 6).map(Made.N::atLeast),
            onThings(2).map(Made.THINGS::some),
            onThings(2).map(Made.THINGS::each));
    return depth == 0 ? leaves : combined(leaves, () -> conditions(depth - 1));
  }

  private static Arbitrary<Condition<Made.Thing>> onThings(int depth) {
    Arbitrary<Condition<Made.Thing>> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(true, false).map(Made.P::is),
            Arbitraries.of(true, false).map(r -> Made.PARTS.some(Made.R.is(r))),
            Arbitraries.of(true, false).map(r -> Made.PARTS.each(Made.R.is(r))));
    return depth == 0 ? leaves : combined(leaves, () -> onThings(depth - 1));
  }

  private static <S> Arbitrary<Condition<S>> combined(
      Arbitrary<Condition<S>> leaves,
      java.util.function.Supplier<Arbitrary<Condition<S>>> smaller) {
    Arbitrary<Condition<S>> part = Arbitraries.lazy(smaller);
    Arbitrary<List<Condition<S>>> parts = part.list().ofMaxSize(3);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, leaves),
        net.jqwik.api.Tuple.of(1, part.map(Condition::not)),
        net.jqwik.api.Tuple.of(2, parts.map(Condition.All::new)),
        net.jqwik.api.Tuple.of(2, parts.map(Condition::any)));
  }

  /** Conditions that never both ask for something and ask for its opposite. */
  static Arbitrary<Condition<Made>> oneWayConditions(int depth) {
    Arbitrary<Condition<Made>> leaves =
        Arbitraries.of(
            Made.A.is(true),
            Made.N.below(3),
            Made.N.below(5),
            Made.THINGS.some(Made.P.is(true)),
            Made.THINGS.each(Made.P.is(true)),
            Made.THINGS.some(Made.PARTS.some(Made.R.is(false))),
            Made.THINGS.each(Condition.any(Made.P.is(true), Made.PARTS.each(Made.R.is(false)))));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Condition<Made>>> parts =
        Arbitraries.lazy(() -> oneWayConditions(depth - 1)).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(leaves, parts.map(Condition.All::new), parts.map(Condition::any));
  }

  static Arbitrary<RuleSet<Made>> ruleSets() {
    return Combinators.combine(
            conditions().filter(MadeModel::canHold).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(Effect.values()).list().ofSize(3))
        .as(MadeArbitraries::ruleSet);
  }

  static RuleSet<Made> ruleSet(List<Condition<Made>> conditions, List<Effect> effects) {
    List<Rule<Made>> rules = new ArrayList<>();
    for (Condition<Made> condition : conditions) {
      rules.add(rule("rule-" + rules.size(), effects.get(rules.size()), condition).build());
    }
    return ruleSet(rules);
  }

  static RuleSet<Made> ruleSet(List<Rule<Made>> rules) {
    return RuleSet.of(List.of(pack("made", rules)));
  }

  static RulePack<Made> pack(String id, List<Rule<Made>> rules) {
    return new RulePack<>(id, "1", new Bilingual("Made up", "Dychmygol"), Made.ALL, rules);
  }

  static Rule.Builder<Made> rule(String id, Effect effect, Condition<Made> condition) {
    return Rule.<Made>of(id, Source.POLICY, "Test")
        .cites("A policy", "")
        .in(Nation.ENGLAND)
        .when(condition)
        .then(effect, "Because.", "Oherwydd.");
  }

  static Decision decide(RuleSet<Made> rules, Made subject) {
    return rules.decide(subject, Nation.ENGLAND, TODAY);
  }
}
