package org.fostering.rules.decision;

import static org.fostering.rules.decision.TestSubjects.TODAY;
import static org.fostering.rules.decision.TestSubjects.decide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.decision.SlowEvaluation.Full;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.Truth;

/** Decisions against a model that tries every way in which the unknown may turn out. */
@Tag("class-path")
class RuleSetModelTest {

  @Provide
  Arbitrary<TestSubject> subjects() {
    return TestSubjects.subjects();
  }

  @Provide
  Arbitrary<RuleSet<TestSubject>> ruleSets() {
    return TestSubjects.ruleSets();
  }

  @Provide
  Arbitrary<Condition<TestSubject>> oneWay() {
    return TestSubjects.oneWayConditions(2);
  }

  private static List<Rule<TestSubject>> rulesOf(RuleSet<TestSubject> rules) {
    return rules.packs().get(0).rules();
  }

  private static Outcome outcome(RuleSet<TestSubject> rules, Full full) {
    return rulesOf(rules).stream()
        .filter(rule -> SlowEvaluation.holds(rule.condition(), full))
        .map(rule -> rule.effect().outcome())
        .max(Outcome::compareTo)
        .orElse(Outcome.MAY_PROCEED);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void an_outcome_is_settled_exactly_when_every_completion_has_it(
      @ForAll("subjects") TestSubject subject, @ForAll("ruleSets") RuleSet<TestSubject> rules) {
    Set<Outcome> possible =
        SlowEvaluation.completions(subject).stream()
            .map(full -> outcome(rules, full))
            .collect(Collectors.toSet());

    Decision decision = decide(rules, subject);

    Outcome least = possible.stream().min(Outcome::compareTo).orElseThrow();
    assertEquals(possible.size() == 1 ? least : Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(least, decision.soFar());
    assertEquals(possible.size() == 1, decision.questions().isEmpty());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void every_rule_has_one_result_settled_exactly_when_every_completion_has_it(
      @ForAll("subjects") TestSubject subject, @ForAll("ruleSets") RuleSet<TestSubject> rules) {
    List<Full> completions = SlowEvaluation.completions(subject);
    List<String> expected = new ArrayList<>();
    for (Rule<TestSubject> rule : rulesOf(rules)) {
      Set<Boolean> truths =
          completions.stream()
              .map(full -> SlowEvaluation.holds(rule.condition(), full))
              .collect(Collectors.toSet());
      Status status =
          truths.size() == 2
              ? Status.UNDETERMINED
              : truths.contains(true) ? Status.MET : Status.NOT_MET;
      expected.add(rule.id() + " " + status);
    }

    assertEquals(
        expected,
        decide(rules, subject).results().stream()
            .map(result -> result.rule().id() + " " + result.status())
            .toList());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_questions_suffice_and_none_can_be_left_out(
      @ForAll("subjects") TestSubject subject, @ForAll("ruleSets") RuleSet<TestSubject> rules) {
    List<Full> completions = SlowEvaluation.completions(subject);
    Decision decision = decide(rules, subject);

    SlowEvaluation.assertSmallest(
        pointers(decision.questions()), completions, full -> outcome(rules, full));
    for (RuleResult result : decision.withStatus(Status.UNDETERMINED)) {
      Rule<TestSubject> rule =
          rulesOf(rules).stream().filter(r -> r.id().equals(result.rule().id())).findFirst().get();
      SlowEvaluation.assertSmallest(
          pointers(result.questions()),
          completions,
          full -> SlowEvaluation.holds(rule.condition(), full));
    }
  }

  private static Set<String> pointers(List<Question> questions) {
    Set<String> pointers =
        questions.stream().map(q -> q.pointer().toString()).collect(Collectors.toSet());
    assertEquals(questions.size(), pointers.size(), "a question is asked twice");
    return pointers;
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_questions_are_ordered_from_the_least_sensitive(
      @ForAll("subjects") TestSubject subject, @ForAll("ruleSets") RuleSet<TestSubject> rules) {
    List<Question> questions = decide(rules, subject).questions();

    for (int i = 1; i < questions.size(); i++) {
      assertTrue(questions.get(i - 1).sensitivity().compareTo(questions.get(i).sensitivity()) <= 0);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void knowing_more_never_unsettles(
      @ForAll("subjects") TestSubject subject,
      @ForAll("ruleSets") RuleSet<TestSubject> rules,
      @ForAll int which) {
    List<Full> completions = SlowEvaluation.completions(subject);
    Full full = completions.get(Math.floorMod(which, completions.size()));
    Decision before = decide(rules, subject);

    for (TestSubject more : withOneAnswer(subject, full)) {
      Decision after = decide(rules, more);
      if (before.outcome() != Outcome.MORE_INFORMATION) {
        assertEquals(before.outcome(), after.outcome());
      }
      assertTrue(after.soFar().compareTo(before.soFar()) >= 0);
      for (int i = 0; i < before.results().size(); i++) {
        if (before.results().get(i).status() != Status.UNDETERMINED) {
          assertEquals(before.results().get(i).status(), after.results().get(i).status());
        }
      }
    }
  }

  /** The subject with each single answer of a completion added. */
  private static List<TestSubject> withOneAnswer(TestSubject made, Full full) {
    List<TestSubject> more = new ArrayList<>();
    more.add(new TestSubject(answer(full.a()), made.n(), made.things(), made.complete()));
    more.add(new TestSubject(made.a(), Known.of(full.n()), made.things(), made.complete()));
    for (int i = 0; i < made.things().size(); i++) {
      TestSubject.Thing thing = made.things().get(i);
      SlowEvaluation.FullThing known = full.things().get(i);
      more.add(
          with(made, i, new TestSubject.Thing(answer(known.p()), thing.parts(), thing.complete())));
      more.add(with(made, i, new TestSubject.Thing(thing.p(), parts(known), true)));
    }
    List<TestSubject.Thing> things = new ArrayList<>(made.things());
    full.things().stream()
        .skip(made.things().size())
        .forEach(other -> things.add(new TestSubject.Thing(answer(other.p()), parts(other), true)));
    more.add(new TestSubject(made.a(), made.n(), things, true));
    return more;
  }

  private static TestSubject with(TestSubject made, int index, TestSubject.Thing thing) {
    List<TestSubject.Thing> things = new ArrayList<>(made.things());
    things.set(index, thing);
    return new TestSubject(made.a(), made.n(), things, made.complete());
  }

  private static List<Optional<Answer>> parts(SlowEvaluation.FullThing thing) {
    return thing.parts().stream().map(RuleSetModelTest::answer).toList();
  }

  private static Optional<Answer> answer(boolean value) {
    return Optional.of(value ? Answer.YES : Answer.NO);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_same_question_has_the_same_answer(
      @ForAll("subjects") TestSubject subject, @ForAll("ruleSets") RuleSet<TestSubject> rules) {
    RuleSet<TestSubject> again = RuleSet.of(rules.packs());

    assertEquals(decide(rules, subject), decide(rules, subject));
    assertEquals(decide(rules, subject).toString(), decide(again, subject).toString());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_order_of_the_rules_decides_nothing(
      @ForAll("subjects") TestSubject subject, @ForAll("ruleSets") RuleSet<TestSubject> rules) {
    List<Rule<TestSubject>> backwards = new ArrayList<>(rulesOf(rules));
    Collections.reverse(backwards);

    Decision one = decide(rules, subject);
    Decision other = decide(TestSubjects.ruleSet(backwards), subject);

    assertEquals(one.outcome(), other.outcome());
    assertEquals(one.soFar(), other.soFar());
    assertEquals(
        one.questions().stream().map(Question::pointer).toList(),
        other.questions().stream().map(Question::pointer).toList());
    assertEquals(
        rules.factsRead(
            subject, Jurisdiction.of(Nation.ENGLAND), Adopters.notKnown(), FactContext.on(TODAY)),
        TestSubjects.ruleSet(backwards)
            .factsRead(
                subject,
                Jurisdiction.of(Nation.ENGLAND),
                Adopters.notKnown(),
                FactContext.on(TODAY)));
  }

  /** What a test in Java answers must be right; what it cannot tell stays open. */
  private static Condition<TestSubject> inJava(boolean a, int n) {
    return new Condition.Custom<>(
        TestSubject.TEXT,
        Set.of(TestSubject.A, TestSubject.N),
        look -> {
          Optional<Boolean> isA = look.of(TestSubject.A).value().map(known -> known == a);
          Optional<Boolean> below = look.of(TestSubject.N).value().map(known -> known < n);
          if (isA.equals(Optional.of(true)) || below.equals(Optional.of(true))) {
            return Truth.TRUE;
          }
          return isA.isPresent() && below.isPresent() ? Truth.FALSE : Truth.UNKNOWN;
        });
  }

  /** Asking the same of data, for the model. */
  private static Condition<TestSubject> asData(boolean a, int n) {
    return Condition.any(TestSubject.A.is(a), TestSubject.N.below(n));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void with_a_test_in_java_nothing_is_settled_that_may_turn_out_otherwise(
      @ForAll("subjects") TestSubject subject,
      @ForAll("oneWay") Condition<TestSubject> data,
      @ForAll boolean a,
      @ForAll boolean all,
      @ForAll int which) {
    Condition<TestSubject> mixed =
        all ? Condition.all(inJava(a, 4), data) : Condition.any(Condition.not(inJava(a, 4)), data);
    Condition<TestSubject> model =
        all ? Condition.all(asData(a, 4), data) : Condition.any(Condition.not(asData(a, 4)), data);
    RuleSet<TestSubject> rules = TestSubjects.ruleSet(List.of(mixed), List.of(Effect.ASSESS));
    List<Full> completions = SlowEvaluation.completions(subject);
    Status status = decide(rules, subject).results().get(0).status();

    for (Full full : completions) {
      if (status != Status.UNDETERMINED) {
        assertEquals(status == Status.MET, SlowEvaluation.holds(model, full));
      }
    }
    Full full = completions.get(Math.floorMod(which, completions.size()));
    for (TestSubject more : withOneAnswer(subject, full)) {
      if (status != Status.UNDETERMINED) {
        assertEquals(status, decide(rules, more).results().get(0).status());
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_reason_says_which_parts_of_the_condition_it_settled(
      @ForAll("subjects") TestSubject subject, @ForAll("ruleSets") RuleSet<TestSubject> rules) {
    List<RuleResult> results = decide(rules, subject).results();
    for (int i = 0; i < results.size(); i++) {
      Map<Bilingual, Set<String>> factsByPart = new HashMap<>();
      rulesOf(rules)
          .get(i)
          .condition()
          .visit(
              part -> {
                if (part instanceof Condition.Compare<?, ?> compare) {
                  factsByPart
                      .computeIfAbsent(part.inWords(), words -> new HashSet<>())
                      .add(compare.fact().name());
                } else if (part instanceof Condition.Exists<?, ?> some) {
                  factsByPart
                      .computeIfAbsent(part.inWords(), words -> new HashSet<>())
                      .add(some.several().name());
                }
              });
      for (Reason reason : results.get(i).reasons()) {
        assertFalse(reason.settled().isEmpty());
        assertEquals(reason.settled().size(), Set.copyOf(reason.settled()).size());
        for (Bilingual part : reason.settled()) {
          assertTrue(factsByPart.getOrDefault(part, Set.of()).contains(reason.fact()));
        }
      }
      Set<String> places =
          results.get(i).reasons().stream()
              .map(reason -> reason.fact() + reason.pointer())
              .collect(Collectors.toSet());
      assertEquals(results.get(i).reasons().size(), places.size(), "a fact is named once");
    }
  }

  /** Holds of conditions that do not ask for the opposite of what they ask for elsewhere. */
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void another_value_of_a_reason_changes_the_status_or_the_reasons(
      @ForAll("subjects") TestSubject subject, @ForAll("oneWay") Condition<TestSubject> condition) {
    RuleSet<TestSubject> rules = TestSubjects.ruleSet(List.of(condition), List.of(Effect.ASSESS));
    RuleResult before = decide(rules, subject).results().get(0);

    for (Reason reason : before.reasons()) {
      assertTrue(
          changed(subject, reason.pointer().toString()).stream()
              .map(made -> decide(rules, made).results().get(0))
              .anyMatch(
                  after ->
                      after.status() != before.status()
                          || !after.reasons().equals(before.reasons())),
          () -> reason + " decides nothing");
    }
    if (before.status() != Status.UNDETERMINED) {
      assertNotEquals(List.of(), before.reasons());
    }
  }

  private static List<TestSubject> changed(TestSubject made, String pointer) {
    String[] steps = pointer.split("/", -1);
    if (pointer.equals("/a")) {
      return List.of(
          new TestSubject(answer(true), made.n(), made.things(), made.complete()),
          new TestSubject(answer(false), made.n(), made.things(), made.complete()));
    }
    if (pointer.equals("/n")) {
      return List.of(2, 4, 6).stream()
          .map(n -> new TestSubject(made.a(), Known.of(n), made.things(), made.complete()))
          .toList();
    }
    if (pointer.equals("/things")) {
      return SlowEvaluation.completions(new TestSubject(made.a(), made.n(), List.of(), false))
          .stream()
          .map(
              full -> {
                List<TestSubject.Thing> things = new ArrayList<>(made.things());
                full.things()
                    .forEach(o -> things.add(new TestSubject.Thing(answer(o.p()), parts(o), true)));
                return new TestSubject(made.a(), made.n(), things, true);
              })
          .toList();
    }
    int index = Integer.parseInt(steps[2]);
    TestSubject.Thing thing = made.things().get(index);
    List<TestSubject.Thing> things = new ArrayList<>();
    for (boolean value : List.of(true, false)) {
      List<Optional<Answer>> parts = new ArrayList<>(thing.parts());
      if (steps[3].equals("p")) {
        things.add(new TestSubject.Thing(answer(value), parts, thing.complete()));
      } else if (steps.length == 4) {
        parts.add(answer(value));
        things.add(new TestSubject.Thing(thing.p(), parts, thing.complete()));
      } else {
        parts.set(Integer.parseInt(steps[4]), answer(value));
        things.add(new TestSubject.Thing(thing.p(), parts, thing.complete()));
      }
    }
    return things.stream().map(changed -> with(made, index, changed)).toList();
  }
}
