package org.fostering.rules.decision;

import static org.fostering.rules.decision.TestAmendments.DAY;
import static org.fostering.rules.decision.TestAmendments.WHY;
import static org.fostering.rules.decision.TestAmendments.YES;
import static org.fostering.rules.decision.TestAmendments.amending;
import static org.fostering.rules.decision.TestAmendments.base;
import static org.fostering.rules.decision.TestAmendments.decided;
import static org.fostering.rules.decision.TestAmendments.policy;
import static org.fostering.rules.decision.TestAmendments.replace;
import static org.fostering.rules.decision.TestAmendments.retire;
import static org.fostering.rules.decision.TestAmendments.rule;
import static org.fostering.rules.decision.TestAmendments.set;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy holds for the cases of those who have adopted it. */
class AdoptedRulesTest {

  private static final TestSubject NO = TestSubject.of(Optional.of(Answer.NO), Known.of(3));
  private static final Adopters OURS = Adopters.of(List.of("E08000001", "our-hub"));
  private static final Adopters THEIRS = Adopters.of(List.of("E09000002"));
  private static final Adopters EITHER =
      Adopters.oneOf(
          List.of(Set.of("E08000001", "our-hub"), Set.of("E09000002")),
          Adopters.notKnown().question());

  private static Decision decide(RuleSet<TestSubject> rules, TestSubject made, Adopters adopters) {
    return rules.decide(made, Jurisdiction.of(Nation.WALES), adopters, FactContext.on(DAY));
  }

  private static Status status(Decision decision, String id) {
    return decision.results().stream()
        .filter(result -> result.rule().id().equals(id))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private static Adopters adopters(String name) {
    return switch (name) {
      case "ours" -> OURS;
      case "theirs" -> THEIRS;
      case "either" -> EITHER;
      default -> Adopters.notKnown();
    };
  }

  private static RuleSet<TestSubject> adopted() {
    return set(base(rule("old", LegalForce.POLICY, "A policy").adoptedBy("our-hub")));
  }

  @ParameterizedTest(name = "a policy of our hub in a case of {0} comes to {1}")
  @CsvSource({
    "ours, MET, POINTS_TO_DISCUSS",
    "theirs, NOT_ADOPTED, MAY_PROCEED",
    "either, UNDETERMINED, MORE_INFORMATION",
    "nobody-knows, UNDETERMINED, MORE_INFORMATION"
  })
  void a_policy_applies_to_the_cases_of_its_adopters(String whose, Status status, Outcome outcome) {
    Decision decision = decide(adopted(), YES, adopters(whose));

    assertEquals(status, status(decision, "old"));
    assertEquals(outcome, decision.outcome());
    assertEquals(
        status == Status.UNDETERMINED ? List.of("adopters") : List.of(),
        decision.questions().stream().map(question -> question.fact()).toList());
  }

  @ParameterizedTest(name = "of {1} it is known whether the case is theirs: {0} comes to {2}")
  @CsvSource({
    "ours, our-hub, MET",
    "theirs, our-hub, NOT_ADOPTED",
    "theirs, E09000002, UNDETERMINED",
    "either, E09000002, UNDETERMINED"
  })
  void a_policy_of_those_of_whom_nobody_knows_the_members_is_not_settled(
      String whose, String known, Status status) {
    Decision decision = decide(adopted(), YES, adopters(whose).knownOf(known::equals));

    assertEquals(status, status(decision, "old"));
    assertEquals(
        status == Status.UNDETERMINED ? List.of("adopters") : List.of(),
        decision.questions().stream().map(question -> question.fact()).toList());
  }

  @Test
  void whose_case_it_is_need_not_be_asked_where_the_policy_does_not_apply_anyway() {
    Decision decision = decide(adopted(), NO, Adopters.notKnown());

    assertEquals(Status.NOT_MET, status(decision, "old"));
    assertEquals(List.of(), decision.questions());
  }

  @Test
  void a_policy_that_nobody_has_adopted_in_particular_holds_wherever_it_is_used() {
    for (Adopters whose : List.of(OURS, THEIRS, EITHER, Adopters.notKnown())) {
      assertEquals(Status.MET, status(decide(set(policy()), YES, whose), "old"));
    }
  }

  @ParameterizedTest(name = "retired by our hub: {0} has {1}; replaced: {2} and {3}")
  @CsvSource({
    "ours, RETIRED, REPLACED, MET",
    "theirs, MET, MET, NOT_ADOPTED",
    "either, UNDETERMINED, UNDETERMINED, UNDETERMINED"
  })
  void an_amendment_changes_the_rule_for_its_adopters_only(
      String whose, Status retired, Status replaced, Status replacement) {
    RuleSet<TestSubject> retiring =
        set(
            policy(),
            amending("hub", List.of(), List.of(retire(decided().adoptedBy("our-hub").build()))));
    RuleSet<TestSubject> replacing =
        set(
            policy(),
            amending(
                rule("new", LegalForce.POLICY, "Ours").adoptedBy("our-hub").build(),
                replace("old", "new")));

    assertEquals(retired, status(decide(retiring, YES, adopters(whose)), "old"));
    Decision decision = decide(replacing, YES, adopters(whose));
    assertEquals(replaced, status(decision, "old"));
    assertEquals(replacement, status(decision, "new"));
    // One of the two applies, whoever it is: nothing has to be asked for the outcome.
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.outcome());
    assertEquals(List.of(), decision.questions());
  }

  @Test
  void an_extension_adds_cases_for_its_adopters_only() {
    Condition<TestSubject> also = TestSubject.N.below(5);
    RuleSet<TestSubject> rules =
        set(
            policy(),
            amending(
                "hub",
                List.of(),
                List.of(
                    new Amendment.Extend<>(
                        "old",
                        also,
                        decided().adoptedBy("our-hub").build(),
                        Optional.empty(),
                        WHY))));

    assertEquals(Status.MET, status(decide(rules, NO, OURS), "old"));
    assertEquals(Status.NOT_MET, status(decide(rules, NO, THEIRS), "old"));
    assertEquals(Status.UNDETERMINED, status(decide(rules, NO, EITHER), "old"));
    assertEquals(Status.MET, status(decide(rules, YES, EITHER), "old"));
  }

  @Test
  void two_may_amend_one_rule_each_for_its_own_cases() {
    RulePack<TestSubject> first =
        amending("first", List.of(), List.of(retire(decided().adoptedBy("our-hub").build())));
    RulePack<TestSubject> second =
        amending("second", List.of(), List.of(retire(decided().adoptedBy("E09000002").build())));
    RulePack<TestSubject> third =
        amending(
            "third", List.of(), List.of(retire(decided().adoptedBy("x", "E09000002").build())));

    RuleSet<TestSubject> rules = assertDoesNotThrow(() -> set(policy(), first, second));
    assertEquals(Status.RETIRED, status(decide(rules, YES, OURS), "old"));
    assertEquals(Status.RETIRED, status(decide(rules, YES, THEIRS), "old"));
    assertEquals(Status.MET, status(decide(rules, YES, Adopters.of(List.of())), "old"));
    assertThrows(InvalidRulePackException.class, () -> set(policy(), first, second, third));
  }

  @Test
  void a_policy_has_no_effect_and_no_certainty_of_law_and_law_no_adopters() {
    assertEquals(
        List.of("rules.certainty-unfit", "rules.effect-of-law"),
        codes(
            base(
                rule("old", LegalForce.POLICY, "A policy")
                    .certainty(Certainty.READ)
                    .then(Effect.BAR, "Because.", "Oherwydd."))));
    assertEquals(
        List.of("rules.adopted-law", "rules.certainty-unfit"),
        codes(
            base(
                rule("old", LegalForce.STATUTE, "An Act")
                    .certainty(Certainty.STATED)
                    .adoptedBy("our-hub"))));
    assertEquals(
        List.of(),
        codes(
            base(
                rule("old", LegalForce.POLICY, "A policy")
                    .certainty(Certainty.UNVERIFIED)
                    .adoptedBy("our-hub"))));
  }

  private static List<String> codes(RulePack<?> pack) {
    return RulePackValidator.validate(pack).stream().map(Finding::code).toList();
  }

  @Test
  void to_whom_a_case_belongs_is_not_printed() {
    assertFalse(decide(adopted(), YES, OURS).toString().contains("E08000001"));
  }
}
