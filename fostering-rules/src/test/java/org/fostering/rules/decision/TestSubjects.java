package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/** Random made-up subjects, conditions on them and rules. */
public final class TestSubjects {

  public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private TestSubjects() {}

  public static Arbitrary<Optional<Answer>> answers() {
    return Arbitraries.of(Answer.values()).optional(0.7);
  }

  private static Arbitrary<Known<Integer>> numbers() {
    Arbitrary<Integer> number = Arbitraries.integers().between(2, 6);
    return Arbitraries.oneOf(
        number.map(Known::of),
        Arbitraries.of(Known.WhyUnknown.values()).map(Known::unknown),
        Combinators.combine(number, number)
            .as((x, y) -> Known.between(Math.min(x, y), Math.max(x, y))));
  }

  public static Arbitrary<TestSubject> subjects() {
    Arbitrary<TestSubject.Thing> things =
        Combinators.combine(answers(), answers().list().ofMaxSize(1), Arbitraries.of(true, false))
            .as(TestSubject.Thing::new);
    return Combinators.combine(
            answers(), numbers(), things.list().ofMaxSize(2), Arbitraries.of(true, true, false))
        .as((a, n, all, complete) -> new TestSubject(a, n, all, complete || all.size() > 1));
  }

  public static Arbitrary<Condition<TestSubject>> conditions() {
    return conditions(3);
  }

  private static Arbitrary<Condition<TestSubject>> conditions(int depth) {
    Arbitrary<Condition<TestSubject>> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(true, false).map(TestSubject.A::is),
            Arbitraries.of(3, 5).map(TestSubject.N::is),
            Arbitraries.of(3, 5).map(TestSubject.N::below),
            Arbitraries.of(3, 5, 6).map(TestSubject.N::atLeast),
            onThings(2).map(TestSubject.THINGS::some),
            onThings(2).map(TestSubject.THINGS::each));
    return depth == 0 ? leaves : combined(leaves, () -> conditions(depth - 1));
  }

  private static Arbitrary<Condition<TestSubject.Thing>> onThings(int depth) {
    Arbitrary<Condition<TestSubject.Thing>> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(true, false).map(TestSubject.P::is),
            Arbitraries.of(true, false).map(r -> TestSubject.PARTS.some(TestSubject.R.is(r))),
            Arbitraries.of(true, false).map(r -> TestSubject.PARTS.each(TestSubject.R.is(r))));
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
  public static Arbitrary<Condition<TestSubject>> oneWayConditions(int depth) {
    Arbitrary<Condition<TestSubject>> leaves =
        Arbitraries.of(
            TestSubject.A.is(true),
            TestSubject.N.below(3),
            TestSubject.N.below(5),
            TestSubject.THINGS.some(TestSubject.P.is(true)),
            TestSubject.THINGS.each(TestSubject.P.is(true)),
            TestSubject.THINGS.some(TestSubject.PARTS.some(TestSubject.R.is(false))),
            TestSubject.THINGS.each(
                Condition.any(
                    TestSubject.P.is(true), TestSubject.PARTS.each(TestSubject.R.is(false)))));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Condition<TestSubject>>> parts =
        Arbitraries.lazy(() -> oneWayConditions(depth - 1)).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(leaves, parts.map(Condition.All::new), parts.map(Condition::any));
  }

  public static Arbitrary<RuleSet<TestSubject>> ruleSets() {
    return Combinators.combine(
            conditions().filter(SlowEvaluation::canHold).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(Effect.values()).filter(effect -> !effect.isOfRoutes()).list().ofSize(3))
        .as(TestSubjects::ruleSet);
  }

  public static RuleSet<TestSubject> ruleSet(
      List<Condition<TestSubject>> conditions, List<Effect> effects) {
    List<Rule<TestSubject>> rules = new ArrayList<>();
    for (Condition<TestSubject> condition : conditions) {
      rules.add(rule("rule-" + rules.size(), effects.get(rules.size()), condition).build());
    }
    return ruleSet(rules);
  }

  public static RuleSet<TestSubject> ruleSet(List<Rule<TestSubject>> rules) {
    return RuleSet.of(List.of(pack("made", rules)));
  }

  /** The pack, once everything that a set asks of it has been asked. */
  public static <S> RulePack<S> checked(RulePack<S> pack) {
    Set<String> elsewhere =
        pack.amendments().stream().map(Amendment::rule).collect(Collectors.toSet());
    return RuleSet.of(List.of(pack), elsewhere).packs().get(0);
  }

  public static RulePack<TestSubject> pack(String id, List<Rule<TestSubject>> rules) {
    return RulePack.<TestSubject>builder(id, "1")
        .title(new Bilingual("TestSubject up", "Dychmygol"))
        .facts(TestSubject.ALL)
        .rules(rules)
        .build();
  }

  public static Rule.Builder<TestSubject> rule(
      String id, Effect effect, Condition<TestSubject> condition) {
    // Only law bars.
    LegalForce source = effect == Effect.BAR ? LegalForce.STATUTE : LegalForce.POLICY;
    return Rule.<TestSubject>of(id, source, "Test")
        .cites("A policy", "")
        .in(Nation.ENGLAND)
        .when(condition)
        .then(effect, "Because.", "Oherwydd.");
  }

  public static Decision decide(RuleSet<TestSubject> rules, TestSubject subject) {
    return rules.decide(subject, Jurisdiction.of(Nation.ENGLAND), TODAY);
  }
}
