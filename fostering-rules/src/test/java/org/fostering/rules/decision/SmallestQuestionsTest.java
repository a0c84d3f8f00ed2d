package org.fostering.rules.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.value.Answer;
import org.fostering.rules.decision.SlowEvaluation.Full;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every condition of a small kind on every subject of a small kind, none left out. */
@Tag("class-path")
class SmallestQuestionsTest {

  private static final List<Condition<TestSubject>> LEAVES =
      List.of(
          TestSubject.A.is(true),
          TestSubject.A.is(false),
          TestSubject.N.below(3),
          TestSubject.N.is(4),
          TestSubject.N.atLeast(5));

  private static List<Condition<TestSubject>> conditions() {
    List<Condition<TestSubject>> all = new ArrayList<>(LEAVES);
    for (Condition<TestSubject> x : LEAVES) {
      all.add(Condition.not(x));
      for (Condition<TestSubject> y : LEAVES) {
        all.add(Condition.all(x, y));
        all.add(Condition.any(x, y));
        for (Condition<TestSubject> z : LEAVES) {
          all.add(Condition.all(x, Condition.any(y, z)));
          all.add(Condition.any(x, Condition.not(Condition.any(y, z))));
        }
      }
    }
    return all.stream().filter(SlowEvaluation::canHold).toList();
  }

  private static List<TestSubject> subjects() {
    List<Optional<Answer>> answers = new ArrayList<>(List.of(Optional.empty()));
    for (Answer answer : Answer.values()) {
      answers.add(Optional.of(answer));
    }
    List<Known<Integer>> numbers = new ArrayList<>(List.of(Known.unknown()));
    for (int least = 2; least <= 6; least++) {
      for (int most = least; most <= 6; most++) {
        numbers.add(Known.between(least, most));
      }
    }
    List<TestSubject> subjects = new ArrayList<>();
    for (Optional<Answer> answer : answers) {
      for (Known<Integer> number : numbers) {
        subjects.add(TestSubject.of(answer, number));
      }
    }
    return subjects;
  }

  @Test
  void what_is_asked_settles_the_outcome_and_nothing_less_does() {
    int undetermined = 0;
    for (Condition<TestSubject> condition : conditions()) {
      RuleSet<TestSubject> rules =
          TestSubjects.ruleSet(
              List.of(condition, TestSubject.N.below(3)), List.of(Effect.BAR, Effect.ASSESS));
      for (TestSubject subject : subjects()) {
        List<Full> completions = SlowEvaluation.completions(subject);
        Decision decision = TestSubjects.decide(rules, subject);
        Set<String> asked =
            decision.questions().stream()
                .map(question -> question.pointer().toString())
                .collect(Collectors.toSet());

        SlowEvaluation.assertSmallest(asked, completions, full -> outcome(condition, full));
        assertEquals(asked.isEmpty(), decision.outcome() != Outcome.MORE_INFORMATION);
        undetermined += asked.isEmpty() ? 0 : 1;
      }
    }
    assertTrue(undetermined > 1_000, "most subjects are settled: the example is too small");
  }

  private static Outcome outcome(Condition<TestSubject> bars, Full full) {
    if (SlowEvaluation.holds(bars, full)) {
      return Outcome.PERSON_DECIDES;
    }
    return full.n() < 3 ? Outcome.POINTS_TO_DISCUSS : Outcome.MAY_PROCEED;
  }
}
