package org.fostering.rules;

import static org.fostering.rules.MadeArbitraries.TODAY;
import static org.fostering.rules.MadeArbitraries.decide;
import static org.fostering.rules.MadeArbitraries.pack;
import static org.fostering.rules.MadeArbitraries.rule;
import static org.fostering.rules.MadeArbitraries.ruleSet;
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
import org.fostering.model.common.Answer;
import org.fostering.model.common.Nation;
import org.fostering.rules.Known.Why;
import org.fostering.rules.RuleResult.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetTest {

  private static final String CANARY = "canary-4711";
  private static final Optional<Answer> YES = Optional.of(Answer.YES);
  private static final Optional<Answer> NO = Optional.of(Answer.NO);
  private static final Made NOTHING_KNOWN = Made.of(Optional.empty(), Known.unknown());

  private static RuleSet<Made> rules(Effect effect, Condition<Made> condition) {
    return ruleSet(List.of(rule("rule", effect, condition).build()));
  }

  private static Condition<Made> java(Truth truth) {
    return new Condition.InJava<>(Made.TEXT, Set.of(Made.A), look -> truth);
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

  private static Condition<Made> failing() {
    return new Condition.InJava<>(
        Made.TEXT,
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
    Decision decision = decide(rules(effect, Made.A.is(true)), Made.of(YES, Known.unknown()));

    assertEquals(outcome, decision.outcome());
    assertEquals(outcome, decision.soFar());
    assertEquals(List.of("a /a [What?: yes]"), reasons(decision.results().get(0)));
  }

  @Test
  void an_open_lighter_rule_does_not_reopen_a_graver_outcome() {
    RuleSet<Made> rules =
        ruleSet(
            List.of(
                rule("bar", Effect.BAR, Made.A.is(true)).build(),
                rule("point", Effect.ASSESS, Made.N.below(3)).build()));

    Decision decision = decide(rules, Made.of(YES, Known.unknown()));

    assertEquals(Outcome.PERSON_DECIDES, decision.outcome());
    assertEquals(List.of(), decision.questions());
    assertEquals(Status.UNDETERMINED, decision.results().get(1).status());
    assertEquals("/n", decision.results().get(1).questions().get(0).pointer().toString());
  }

  @Test
  void an_open_graver_rule_says_what_is_reached_so_far() {
    RuleSet<Made> rules =
        ruleSet(
            List.of(
                rule("bar", Effect.BAR, Made.A.is(true)).build(),
                rule("point", Effect.ASSESS, Made.N.below(3)).build()));

    Decision decision = decide(rules, Made.of(Optional.empty(), Known.of(2)));

    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.soFar());
    assertEquals(List.of("bar"), decision.questions().get(0).rules());
  }

  @Test
  void a_question_names_every_rule_on_which_its_answer_bears() {
    RuleSet<Made> rules =
        RuleSet.of(
            List.of(
                pack("first", List.of(rule("one", Effect.ASSESS, Made.A.is(true)).build())),
                pack("second", List.of(rule("two", Effect.INFO, Made.A.is(false)).build()))));

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
    Rule<Made> rule =
        Rule.<Made>of("dated", Source.POLICY, "Test")
            .cites("A policy", "")
            .in(Nation.ENGLAND, Nation.WALES)
            .during(InForce.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31)))
            .when(Made.A.is(true))
            .then(Effect.BAR, "Because.", "Oherwydd.")
            .build();

    Decision decision = ruleSet(List.of(rule)).decide(Made.of(YES, Known.of(3)), nation, day);

    assertEquals(status, decision.results().get(0).status());
    assertEquals(
        status == Status.MET ? Outcome.PERSON_DECIDES : Outcome.MAY_PROCEED, decision.outcome());
    assertEquals(List.of(nation), decision.nations());
    assertEquals(day, decision.asOf());
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void a_question_says_why_the_answer_is_missing(Why why) {
    Optional<Answer> answer =
        switch (why) {
          case NOT_ASKED -> Optional.empty();
          case NOT_KNOWN -> Optional.of(Answer.NOT_KNOWN);
          case REFUSED -> Optional.of(Answer.REFUSED);
        };
    Made made = Made.of(answer, Known.unknown(why));
    Condition<Made> condition = Condition.any(Made.A.is(true), Made.N.below(3));

    List<Question> questions = decide(rules(Effect.BAR, condition), made).questions();

    assertEquals(List.of("/n", "/a"), questions.stream().map(q -> q.pointer() + "").toList());
    assertEquals(List.of(why, why), questions.stream().map(Question::why).toList());
  }

  @Test
  void a_rule_that_fails_costs_its_line_and_leaves_the_outcome_open() {
    RuleSet<Made> rules =
        ruleSet(
            List.of(
                rule("fails", Effect.BAR, failing()).build(),
                rule("works", Effect.ASSESS, Made.A.is(true)).build()));

    Decision decision = decide(rules, Made.of(YES, Known.of(3)));

    assertEquals(Status.INCIDENT, decision.results().get(0).status());
    assertEquals(
        Optional.of("java.lang.IllegalArgumentException"), decision.results().get(0).incident());
    assertEquals(Status.MET, decision.results().get(1).status());
    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.soFar());
    assertEquals(List.of(), decision.questions());
    assertFalse(decision.toString().contains(CANARY));
  }

  @ParameterizedTest(name = "an incident of {0} beside a settled {1} comes to {2}")
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
  void an_incident_opens_the_outcome_unless_a_graver_one_is_reached(
      Effect failed, Effect met, Outcome outcome) {
    RuleSet<Made> rules =
        ruleSet(
            List.of(
                rule("fails", failed, failing()).build(),
                rule("works", met, Made.A.is(true)).build()));

    assertEquals(outcome, decide(rules, Made.of(YES, Known.of(3))).outcome());
  }

  @Test
  void a_failed_assertion_a_missing_class_and_a_full_stack_are_incidents_too() {
    List<Error> errors =
        List.of(
            new AssertionError(CANARY),
            new NoClassDefFoundError(CANARY),
            new StackOverflowError(CANARY));
    for (Error error : errors) {
      Condition<Made> condition =
          new Condition.InJava<>(
              Made.TEXT,
              Set.of(),
              look -> {
                throw error;
              });

      Decision decision = decide(rules(Effect.BAR, condition), NOTHING_KNOWN);

      assertEquals(Optional.of(error.getClass().getName()), decision.results().get(0).incident());
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
  void a_condition_in_java_that_is_unknown_without_an_unknown_fact_is_an_incident() {
    Decision decision =
        decide(rules(Effect.BAR, java(Truth.UNKNOWN)), Made.of(YES, Known.unknown()));

    assertEquals(Status.INCIDENT, decision.results().get(0).status());
  }

  @Test
  void a_condition_in_java_reports_its_facts_in_the_order_in_which_it_declares_them() {
    Set<Fact<Made, ?>> reads = new LinkedHashSet<>(List.of(Made.N, Made.A));
    Condition<Made> condition = new Condition.InJava<>(Made.TEXT, reads, look -> Truth.TRUE);

    assertEquals(
        List.of("n", "a"),
        decide(rules(Effect.BAR, condition), NOTHING_KNOWN).results().get(0).reasons().stream()
            .map(Reason::fact)
            .toList());
  }

  @Test
  void what_more_there_may_be_on_a_list_is_told_apart() {
    Made open = new Made(YES, Known.of(3), List.of(), false);
    Condition<Made> someButNotAll =
        Condition.all(
            Made.THINGS.some(Made.P.is(true)), Condition.not(Made.THINGS.each(Made.P.is(true))));
    Condition<Made> impossible =
        Condition.any(
            Made.THINGS.some(Condition.all(Made.P.is(true), Made.P.is(false))), Made.A.is(false));

    RuleResult first = decide(rules(Effect.BAR, someButNotAll), open).results().get(0);
    RuleResult second = decide(rules(Effect.BAR, impossible), open).results().get(0);

    assertEquals(Status.UNDETERMINED, first.status());
    assertEquals(
        List.of("/things"), first.questions().stream().map(q -> q.pointer() + "").toList());
    assertEquals(Status.NOT_MET, second.status());
  }

  @Test
  void a_complete_list_is_a_reason_at_the_place_that_says_so() {
    Made none = new Made(YES, Known.of(3), List.of(), true);

    RuleResult result =
        decide(rules(Effect.BAR, Made.THINGS.some(Made.P.is(true))), none).results().get(0);

    assertEquals(
        List.of("things /things [for at least one of these: What? (What?: yes)]"), reasons(result));
  }

  @Test
  void a_rule_that_is_settled_only_by_its_parts_together_has_a_reason() {
    Condition<Made> condition =
        Condition.any(
            Condition.all(Made.A.is(true), Made.N.below(3)), Condition.not(Made.N.below(3)));

    RuleResult result =
        decide(rules(Effect.BAR, condition), Made.of(YES, Known.unknown())).results().get(0);

    assertEquals(Status.MET, result.status());
    assertEquals(List.of("a /a [What?: yes]"), reasons(result));
  }

  @Test
  void many_things_of_which_nothing_is_known_are_decided_in_little_time_whatever_comes_first() {
    List<Made.Thing> things =
        Collections.nCopies(600, new Made.Thing(Optional.empty(), List.of(), false));
    Made made = new Made(NO, Known.of(3), things, false);
    RuleSet<Made> rules =
        ruleSet(
            List.of(
                rule("answers-first", Effect.INFO, Made.THINGS.some(Made.P.is(true))).build(),
                rule(
                        "then-parts",
                        Effect.BAR,
                        Made.THINGS.some(
                            Condition.all(Made.P.is(true), Made.PARTS.some(Made.R.is(true)))))
                    .build()));

    Decision decision =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> decide(rules, made));

    assertEquals(2, decision.withStatus(Status.UNDETERMINED).size());
    assertEquals(1 + 2 * 600, decision.questions().size());
  }

  @Test
  void more_unknowns_than_can_be_reckoned_with_are_an_incident() {
    List<Made.Thing> things =
        Collections.nCopies(20_000, new Made.Thing(Optional.empty(), List.of(), false));
    Made made = new Made(NO, Known.of(3), things, false);

    Decision decision =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> decide(rules(Effect.BAR, Made.THINGS.some(Made.P.is(true))), made));

    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Optional.of("too-many-unknowns"), decision.results().get(0).incident());
  }

  @Test
  void many_conditions_on_one_list_never_settle_what_is_open() {
    List<Rule<Made>> rules = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int number = i;
      Condition<Made.Thing> test =
          new Condition.InJava<>(Made.TEXT, Set.of(), look -> Truth.of(number > 0));
      rules.add(
          rule(
                  "rule-" + i,
                  Effect.BAR,
                  Condition.all(Made.THINGS.some(test), Condition.not(Made.THINGS.each(test))))
              .build());
    }

    Decision decision = decide(ruleSet(rules), new Made(NO, Known.of(3), List.of(), false));

    assertEquals(12, decision.withStatus(Status.UNDETERMINED).size());
    assertEquals(1, decision.questions().size());
  }

  @Test
  void two_packs_with_the_same_rule_id_are_refused_by_name() {
    Rule<Made> rule = rule("twice", Effect.INFO, Made.A.is(true)).build();

    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> RuleSet.of(List.of(pack("one", List.of(rule)), pack("two", List.of(rule)))));

    assertTrue(refused.getMessage().contains("rule twice of pack two"), refused.getMessage());
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

  private static List<String> read(RuleSet<Made> rules, Made made, Nation nation) {
    return rules.factsRead(made, nation, TODAY).stream()
        .map(fact -> fact.pointer() + " " + fact.fact() + " " + fact.known().value().orElse(null))
        .toList();
  }

  @Test
  void the_facts_that_applicable_rules_read_are_listed_by_place() {
    RuleSet<Made> rules =
        ruleSet(
            List.of(
                rule("one", Effect.INFO, Condition.any(Made.N.below(3), Made.A.is(true))).build(),
                rule(
                        "two",
                        Effect.INFO,
                        Made.THINGS.some(
                            Condition.all(Made.P.is(true), Made.PARTS.some(Made.R.is(true)))))
                    .build(),
                rule("three", Effect.INFO, Made.N.atLeast(3)).build(),
                Rule.<Made>of("elsewhere", Source.POLICY, "Test")
                    .cites("A policy", "")
                    .in(Nation.WALES)
                    .mayReadProtected("An Act", "1")
                    .when(Made.PROTECTED.below(3))
                    .then(Effect.INFO, "Because.", "Oherwydd.")
                    .build()));
    Made made =
        new Made(
            Optional.empty(),
            Known.of(4),
            List.of(new Made.Thing(YES, List.of(), false), new Made.Thing(NO, List.of(YES), true)),
            true);

    assertEquals(
        List.of(
            "/a a null",
            "/n n 4",
            "/things things 2",
            "/things/0/p p true",
            "/things/0/parts parts null",
            "/things/1/p p false",
            "/things/1/parts parts 1",
            "/things/1/parts/0/r r true"),
        read(rules, made, Nation.ENGLAND));
    assertEquals(List.of(" age 4"), read(rules, made, Nation.WALES));
    assertEquals(List.of(), read(rules, made, Nation.SCOTLAND));
    assertEquals(
        "FactRead[fact=n, pointer=/n, sensitivity=PERSONAL, known=Known[value]]",
        rules.factsRead(made, Nation.ENGLAND, TODAY).get(1).toString());
  }

  @Test
  void a_null_argument_is_named() {
    RuleSet<Made> rules = rules(Effect.INFO, Made.A.is(true));

    assertEquals("subject", message(() -> rules.decide(null, Nation.ENGLAND, TODAY)));
    assertEquals("nation", message(() -> rules.decide(NOTHING_KNOWN, null, TODAY)));
    assertEquals("asOf", message(() -> rules.decide(NOTHING_KNOWN, Nation.ENGLAND, null)));
  }

  private static String message(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }
}
