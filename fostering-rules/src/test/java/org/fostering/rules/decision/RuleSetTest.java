package org.fostering.rules.decision;

import static org.fostering.rules.decision.TestSubjects.TODAY;
import static org.fostering.rules.decision.TestSubjects.decide;
import static org.fostering.rules.decision.TestSubjects.pack;
import static org.fostering.rules.decision.TestSubjects.rule;
import static org.fostering.rules.decision.TestSubjects.ruleSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Known.WhyUnknown;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetTest {

  private static final String CANARY = "canary-4711";
  private static final Optional<Answer> YES = Optional.of(Answer.YES);
  private static final Optional<Answer> NO = Optional.of(Answer.NO);
  private static final TestSubject NOTHING_KNOWN =
      TestSubject.of(Optional.empty(), Known.unknown());

  private static RuleSet<TestSubject> rules(Effect effect, Condition<TestSubject> condition) {
    return ruleSet(List.of(rule("rule", effect, condition).build()));
  }

  private static Condition<TestSubject> java(Truth truth) {
    return new Condition.Custom<>(TestSubject.TEXT, Set.of(TestSubject.A), look -> truth);
  }

  private static List<String> reasons(RuleResult result) {
    return result.reasons().stream()
        .map(
            reason ->
                reason.fact()
                    + " "
                    + reason.pointer()
                    + " "
                    + reason.settled().stream().map(Bilingual::english).toList())
        .toList();
  }

  private static Condition<TestSubject> failing() {
    return new Condition.Custom<>(
        TestSubject.TEXT,
        Set.of(),
        look -> {
          throw new IllegalArgumentException(CANARY);
        });
  }

  @ParameterizedTest(name = "{0} alone comes to {1}")
  @CsvSource({
    "INFO, MAY_PROCEED",
    "PLACEMENT_RESTRICTION, POINTS_TO_DISCUSS",
    "ASSESS, POINTS_TO_DISCUSS",
    "BAR, PERSON_DECIDES"
  })
  void an_effect_leads_to_its_outcome(Effect effect, Outcome outcome) {
    Decision decision =
        decide(rules(effect, TestSubject.A.is(true)), TestSubject.of(YES, Known.unknown()));

    assertEquals(outcome, decision.outcome());
    assertEquals(outcome, decision.soFar());
    assertEquals(List.of("a /a [What?: yes]"), reasons(decision.results().get(0)));
  }

  @Test
  void an_open_lighter_rule_does_not_reopen_a_graver_outcome() {
    RuleSet<TestSubject> rules =
        ruleSet(
            List.of(
                rule("bar", Effect.BAR, TestSubject.A.is(true)).build(),
                rule("point", Effect.ASSESS, TestSubject.N.below(3)).build()));

    Decision decision = decide(rules, TestSubject.of(YES, Known.unknown()));

    assertEquals(Outcome.PERSON_DECIDES, decision.outcome());
    assertEquals(List.of(), decision.questions());
    assertEquals(Status.UNDETERMINED, decision.results().get(1).status());
    assertEquals("/n", decision.results().get(1).questions().get(0).pointer().toString());
  }

  @Test
  void an_open_graver_rule_says_what_is_reached_so_far() {
    RuleSet<TestSubject> rules =
        ruleSet(
            List.of(
                rule("bar", Effect.BAR, TestSubject.A.is(true)).build(),
                rule("point", Effect.ASSESS, TestSubject.N.below(3)).build()));

    Decision decision = decide(rules, TestSubject.of(Optional.empty(), Known.of(2)));

    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.soFar());
    assertEquals(List.of("bar"), decision.questions().get(0).rules());
  }

  @Test
  void a_question_names_every_rule_on_which_its_answer_bears() {
    RuleSet<TestSubject> rules =
        RuleSet.of(
            List.of(
                pack("first", List.of(rule("one", Effect.ASSESS, TestSubject.A.is(true)).build())),
                pack(
                    "second", List.of(rule("two", Effect.INFO, TestSubject.A.is(false)).build()))));

    Decision decision = decide(rules, NOTHING_KNOWN);

    assertEquals(List.of("one", "two"), decision.questions().get(0).rules());
    assertEquals(List.of("two"), decision.results().get(1).questions().get(0).rules());
    assertEquals(List.of("first:1", "second:1"), decision.packs());
  }

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource({
    "SCOTLAND, 2026-07-01, OTHER_NATION",
    "WALES, 2026-06-30, NOT_IN_FORCE",
    "WALES, 2026-07-01, MET",
    "WALES, 2026-07-31, MET",
    "WALES, 2026-08-01, NOT_IN_FORCE",
    "ENGLAND, 2026-07-01, MET"
  })
  void a_rule_speaks_only_where_and_when_it_holds(Nation nation, LocalDate day, Status status) {
    Rule<TestSubject> rule =
        Rule.<TestSubject>of("dated", LegalForce.STATUTE, "Test")
            .cites("A policy", "")
            .in(Nation.ENGLAND, Nation.WALES)
            .during(InForce.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31)))
            .when(TestSubject.A.is(true))
            .then(Effect.BAR, "Because.", "Oherwydd.")
            .build();

    Decision decision =
        ruleSet(List.of(rule))
            .decide(TestSubject.of(YES, Known.of(3)), Jurisdiction.of(nation), day);

    assertEquals(status, decision.results().get(0).status());
    assertEquals(
        status == Status.MET ? Outcome.PERSON_DECIDES : Outcome.MAY_PROCEED, decision.outcome());
    assertEquals(List.of(nation), decision.jurisdiction().nations());
    assertEquals(day, decision.asOf());
  }

  @ParameterizedTest
  @EnumSource(
      value = WhyUnknown.class,
      names = {"NOT_ASKED", "NOT_KNOWN", "REFUSED"})
  void a_question_says_why_the_answer_is_missing(WhyUnknown why) {
    Optional<Answer> answer =
        switch (why) {
          case NOT_ASKED -> Optional.empty();
          case NOT_KNOWN -> Optional.of(Answer.NOT_KNOWN);
          default -> Optional.of(Answer.REFUSED);
        };
    TestSubject made = TestSubject.of(answer, Known.unknown(why));
    Condition<TestSubject> condition =
        Condition.any(TestSubject.A.is(true), TestSubject.N.below(3));

    List<Question> questions = decide(rules(Effect.BAR, condition), made).questions();

    assertEquals(List.of("/n", "/a"), questions.stream().map(q -> q.pointer() + "").toList());
    assertEquals(List.of(why, why), questions.stream().map(Question::why).toList());
  }

  @Test
  void a_rule_that_fails_costs_its_line_and_leaves_the_outcome_open() {
    RuleSet<TestSubject> rules =
        ruleSet(
            List.of(
                rule("fails", Effect.BAR, failing()).build(),
                rule("works", Effect.ASSESS, TestSubject.A.is(true)).build()));

    Decision decision = decide(rules, TestSubject.of(YES, Known.of(3)));

    assertEquals(Status.FAILED, decision.results().get(0).status());
    assertEquals(
        Optional.of("java.lang.IllegalArgumentException"), decision.results().get(0).failure());
    assertEquals(Status.MET, decision.results().get(1).status());
    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.soFar());
    assertEquals(List.of(), decision.questions());
    assertFalse(decision.toString().contains(CANARY));
  }

  @ParameterizedTest(name = "a failure of {0} beside a settled {1} comes to {2}")
  @CsvSource({
    "BAR, BAR, PERSON_DECIDES",
    "ASSESS, BAR, PERSON_DECIDES",
    "BAR, ASSESS, MORE_INFORMATION",
    "BAR, INFO, MORE_INFORMATION",
    "ASSESS, ASSESS, POINTS_TO_DISCUSS",
    "ASSESS, INFO, MORE_INFORMATION",
    "PLACEMENT_RESTRICTION, INFO, MORE_INFORMATION",
    "INFO, INFO, MAY_PROCEED"
  })
  void a_failure_opens_the_outcome_unless_a_graver_one_is_reached(
      Effect failed, Effect met, Outcome outcome) {
    RuleSet<TestSubject> rules =
        ruleSet(
            List.of(
                rule("fails", failed, failing()).build(),
                rule("works", met, TestSubject.A.is(true)).build()));

    assertEquals(outcome, decide(rules, TestSubject.of(YES, Known.of(3))).outcome());
  }

  @Test
  void a_failed_assertion_a_missing_class_and_a_full_stack_are_failures_too() {
    List<Error> errors =
        List.of(
            new AssertionError(CANARY),
            new NoClassDefFoundError(CANARY),
            new StackOverflowError(CANARY));
    for (Error error : errors) {
      Condition<TestSubject> condition =
          new Condition.Custom<>(
              TestSubject.TEXT,
              Set.of(),
              look -> {
                throw error;
              });

      Decision decision = decide(rules(Effect.BAR, condition), NOTHING_KNOWN);

      assertEquals(Optional.of(error.getClass().getName()), decision.results().get(0).failure());
      assertFalse(decision.toString().contains(CANARY));
    }
  }

  @ParameterizedTest(name = "a condition in Java that says {0} makes its rule {1}")
  @CsvSource({"TRUE, MET", "FALSE, NOT_MET", "UNKNOWN, UNDETERMINED"})
  void a_condition_in_java_is_explained_by_the_facts_that_it_declares(Truth truth, Status status) {
    RuleResult result = decide(rules(Effect.BAR, java(truth)), NOTHING_KNOWN).results().get(0);

    assertEquals(status, result.status());
    List<String> places =
        truth == Truth.UNKNOWN
            ? result.questions().stream().map(question -> question.pointer() + "").toList()
            : result.reasons().stream().map(reason -> reason.pointer() + "").toList();
    assertEquals(List.of("/a"), places);
  }

  @Test
  void a_condition_in_java_that_is_unknown_without_an_unknown_fact_is_a_failure() {
    Decision decision =
        decide(rules(Effect.BAR, java(Truth.UNKNOWN)), TestSubject.of(YES, Known.unknown()));

    assertEquals(Status.FAILED, decision.results().get(0).status());
  }

  @Test
  void a_condition_in_java_reports_its_facts_in_the_order_in_which_it_declares_them() {
    Set<Fact<TestSubject, ?>> reads = new LinkedHashSet<>(List.of(TestSubject.N, TestSubject.A));
    Condition<TestSubject> condition =
        new Condition.Custom<>(TestSubject.TEXT, reads, look -> Truth.TRUE);

    assertEquals(
        List.of("n", "a"),
        decide(rules(Effect.BAR, condition), NOTHING_KNOWN).results().get(0).reasons().stream()
            .map(Reason::fact)
            .toList());
  }

  @Test
  void what_more_there_may_be_on_a_list_is_told_apart() {
    TestSubject open = new TestSubject(YES, Known.of(3), List.of(), false);
    Condition<TestSubject> someButNotAll =
        Condition.all(
            TestSubject.THINGS.some(TestSubject.P.is(true)),
            Condition.not(TestSubject.THINGS.each(TestSubject.P.is(true))));
    Condition<TestSubject> impossible =
        Condition.any(
            TestSubject.THINGS.some(Condition.all(TestSubject.P.is(true), TestSubject.P.is(false))),
            TestSubject.A.is(false));

    RuleResult first = decide(rules(Effect.BAR, someButNotAll), open).results().get(0);
    RuleResult second = decide(rules(Effect.BAR, impossible), open).results().get(0);

    assertEquals(Status.UNDETERMINED, first.status());
    assertEquals(
        List.of("/things"), first.questions().stream().map(q -> q.pointer() + "").toList());
    assertEquals(Status.NOT_MET, second.status());
  }

  @Test
  void a_complete_list_is_a_reason_at_the_place_that_says_so() {
    TestSubject none = new TestSubject(YES, Known.of(3), List.of(), true);

    RuleResult result =
        decide(rules(Effect.BAR, TestSubject.THINGS.some(TestSubject.P.is(true))), none)
            .results()
            .get(0);

    assertEquals(
        List.of("things /things [for at least one of these: What? (What?: yes)]"), reasons(result));
  }

  @Test
  void a_rule_that_is_settled_only_by_its_parts_together_has_a_reason() {
    Condition<TestSubject> condition =
        Condition.any(
            Condition.all(TestSubject.A.is(true), TestSubject.N.below(3)),
            Condition.not(TestSubject.N.below(3)));

    RuleResult result =
        decide(rules(Effect.BAR, condition), TestSubject.of(YES, Known.unknown())).results().get(0);

    assertEquals(Status.MET, result.status());
    assertEquals(List.of("a /a [What?: yes]"), reasons(result));
  }

  @Test
  void many_things_of_which_nothing_is_known_are_decided_in_little_time_whatever_comes_first() {
    List<TestSubject.Thing> things =
        Collections.nCopies(600, new TestSubject.Thing(Optional.empty(), List.of(), false));
    TestSubject made = new TestSubject(NO, Known.of(3), things, false);
    RuleSet<TestSubject> rules =
        ruleSet(
            List.of(
                rule("answers-first", Effect.INFO, TestSubject.THINGS.some(TestSubject.P.is(true)))
                    .build(),
                rule(
                        "then-parts",
                        Effect.BAR,
                        TestSubject.THINGS.some(
                            Condition.all(
                                TestSubject.P.is(true),
                                TestSubject.PARTS.some(TestSubject.R.is(true)))))
                    .build()));

    Decision decision =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> decide(rules, made));

    assertEquals(2, decision.withStatus(Status.UNDETERMINED).size());
    assertEquals(1 + 2 * 600, decision.questions().size());
  }

  @Test
  void more_unknowns_than_can_be_reckoned_with_are_a_failure() {
    List<TestSubject.Thing> things =
        Collections.nCopies(20_000, new TestSubject.Thing(Optional.empty(), List.of(), false));
    TestSubject made = new TestSubject(NO, Known.of(3), things, false);

    Decision decision =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> decide(rules(Effect.BAR, TestSubject.THINGS.some(TestSubject.P.is(true))), made));

    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Optional.of("too-many-unknowns"), decision.results().get(0).failure());
  }

  @Test
  void many_conditions_on_one_list_never_settle_what_is_open() {
    List<Rule<TestSubject>> rules = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int number = i;
      Condition<TestSubject.Thing> test =
          new Condition.Custom<>(TestSubject.TEXT, Set.of(), look -> Truth.of(number > 0));
      rules.add(
          rule(
                  "rule-" + i,
                  Effect.BAR,
                  Condition.all(
                      TestSubject.THINGS.some(test), Condition.not(TestSubject.THINGS.each(test))))
              .build());
    }

    Decision decision = decide(ruleSet(rules), new TestSubject(NO, Known.of(3), List.of(), false));

    assertEquals(12, decision.withStatus(Status.UNDETERMINED).size());
    assertEquals(1, decision.questions().size());
  }

  @Test
  void two_packs_with_the_same_rule_id_are_refused_by_name() {
    Rule<TestSubject> rule = rule("twice", Effect.INFO, TestSubject.A.is(true)).build();

    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> RuleSet.of(List.of(pack("one", List.of(rule)), pack("two", List.of(rule)))));

    assertTrue(refused.getMessage().contains("rule twice of pack two"), refused.getMessage());
  }

  @Test
  void questions_as_sensitive_as_each_other_are_asked_in_the_order_of_their_places() {
    Fact<TestSubject, Boolean> z =
        Fact.ofAnswer(
            "a-z",
            Sensitivity.PERSONAL,
            Pointer.ROOT.property("z"),
            TestSubject.TEXT,
            TestSubject::a);
    Fact<TestSubject, Boolean> y =
        Fact.ofAnswer(
            "b-y",
            Sensitivity.PERSONAL,
            Pointer.ROOT.property("y"),
            TestSubject.TEXT,
            TestSubject::a);
    RuleSet<TestSubject> rules =
        RuleSet.of(
            List.of(
                RulePack.<TestSubject>builder("made", "1")
                    .title(TestSubject.TEXT)
                    .facts(Facts.<TestSubject>about("made").fact(z).fact(y).build())
                    .rules(
                        List.of(
                            rule("both", Effect.BAR, Condition.all(z.is(true), y.is(true)))
                                .build()))
                    .build()));

    assertEquals(
        List.of("b-y", "a-z"),
        decide(rules, NOTHING_KNOWN).questions().stream().map(Question::fact).toList());
  }

  @Test
  void a_pack_is_in_a_set_once() {
    assertEquals(
        "pack one is there twice; a set has one version of a pack",
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleSet.of(List.of(pack("one", List.of()), pack("one", List.of()))))
            .getMessage());
  }

  @Test
  void a_null_argument_is_named() {
    RuleSet<TestSubject> rules = rules(Effect.INFO, TestSubject.A.is(true));

    assertEquals(
        "subject", message(() -> rules.decide(null, Jurisdiction.of(Nation.ENGLAND), TODAY)));
    assertEquals("jurisdiction", message(() -> rules.decide(NOTHING_KNOWN, null, TODAY)));
    assertEquals(
        "asOf", message(() -> rules.decide(NOTHING_KNOWN, Jurisdiction.of(Nation.ENGLAND), null)));
  }

  private static String message(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }
}
