package org.fostering.rules.decision;

import static org.fostering.rules.decision.TestSubjects.TODAY;
import static org.fostering.rules.decision.TestSubjects.pack;
import static org.fostering.rules.decision.TestSubjects.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.engine.RuleFailure;
import org.fostering.rules.engine.Supervisor;
import org.fostering.rules.engine.TooManyUnknowns;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactView;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that misbehaves costs one line, names its kind, and nothing else. */
class RuleFailureTest {

  static final String CANARY = "canary-4711";
  static final TestSubject YES = TestSubject.of(Optional.of(Answer.YES), Known.of(3));
  static final TestSubject UNKNOWN = TestSubject.of(Optional.empty(), Known.of(3));
  static final Duration SHORT = Duration.ofMillis(300);

  private static Condition<TestSubject> java(Function<FactView<TestSubject>, Truth> test) {
    return new Condition.Custom<>(TestSubject.TEXT, Set.of(TestSubject.A), test);
  }

  /** Behaves as long as nothing is known, so that its pack builds. */
  private static Condition<TestSubject> onceKnown(Function<FactView<TestSubject>, Truth> test) {
    return java(
        look -> look.of(TestSubject.A).value().isEmpty() ? Truth.UNKNOWN : test.apply(look));
  }

  static RuleSet<TestSubject> beside(Condition<TestSubject> condition) {
    return beside(condition, TestSubject.ALL, new Supervisor(SHORT));
  }

  static RuleSet<TestSubject> beside(
      Condition<TestSubject> condition, Facts<TestSubject> facts, Supervisor supervisor) {
    return RuleSet.of(
        List.of(
            RulePack.<TestSubject>builder("made", "1")
                .title(TestSubject.TEXT)
                .facts(facts)
                .rules(
                    List.of(
                        rule("misbehaves", Effect.BAR, condition).build(),
                        rule("works", Effect.ASSESS, TestSubject.A.is(true)).build()))
                .build()),
        supervisor);
  }

  static Decision decide(RuleSet<TestSubject> rules, TestSubject made) {
    return rules.decide(made, Jurisdiction.of(Nation.ENGLAND), TODAY);
  }

  static void assertFailed(String kind, Decision decision) {
    RuleResult failed = decision.results().get(0);
    assertEquals(Optional.of(kind), failed.failure());
    assertEquals(Status.FAILED, failed.status());
    assertEquals(List.of(), failed.reasons());
    assertEquals(List.of(), failed.questions());
    assertEquals(Status.MET, decision.results().get(1).status());
    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.soFar());
    assertFalse(decision.toString().contains(CANARY));
  }

  static Facts<TestSubject> with(Fact<TestSubject, ?> fact) {
    return Facts.<TestSubject>about("made").fact(TestSubject.A).fact(fact).build();
  }

  @Test
  void a_condition_in_java_sees_declared_facts_and_the_day() {
    Condition<TestSubject> condition =
        java(
            look ->
                Truth.of(
                    look.asOf().equals(TODAY)
                        && look.of(TestSubject.A).equals(Known.of(true))
                        && look.of(TestSubject.A).value().isPresent()));

    Decision decision = decide(beside(condition), YES);

    assertEquals(Status.MET, decision.results().get(0).status());
    assertEquals("/a", decision.results().get(0).reasons().get(0).pointer().toString());
    assertEquals(List.of(TestSubject.TEXT), decision.results().get(0).reasons().get(0).settled());
  }

  @Test
  void a_condition_in_java_is_asked_on_the_things_of_a_list_too() {
    Condition<TestSubject.Thing> onThing =
        new Condition.Custom<>(
            TestSubject.TEXT,
            Set.of(TestSubject.P),
            look -> look.of(TestSubject.P).value().map(Truth::of).orElse(Truth.UNKNOWN));
    TestSubject made =
        new TestSubject(
            Optional.of(Answer.YES),
            Known.of(3),
            List.of(
                new TestSubject.Thing(Optional.of(Answer.NO), List.of(), true),
                new TestSubject.Thing(Optional.of(Answer.YES), List.of(), true)),
            true);

    RuleResult result = decide(beside(TestSubject.THINGS.some(onThing)), made).results().get(0);

    assertEquals(Status.MET, result.status());
    assertEquals(
        List.of("/things/1/p"), result.reasons().stream().map(r -> r.pointer() + "").toList());
  }

  @Test
  void a_pack_whose_condition_in_java_reads_an_undeclared_fact_does_not_build() {
    for (Condition<TestSubject> condition :
        List.of(
            java(look -> look.of(TestSubject.N).value().isPresent() ? Truth.TRUE : Truth.UNKNOWN),
            Condition.any(
                TestSubject.A.is(true), Condition.not(java(RuleFailureTest::swallowing))))) {
      assertEquals(
          "rule misbehaves of pack made needs to read in Java only the facts that the condition"
              + " declares in reads",
          assertThrows(IllegalArgumentException.class, () -> beside(condition)).getMessage());
    }
  }

  private static Truth swallowing(FactView<TestSubject> look) {
    try {
      return look.of(TestSubject.N).value().isPresent() ? Truth.TRUE : Truth.FALSE;
    } catch (IllegalStateException e) {
      return Truth.TRUE;
    }
  }

  @Test
  void reading_an_undeclared_fact_later_fails_even_when_the_exception_is_swallowed() {
    assertFailed("undeclared-fact", decide(beside(onceKnown(look -> swallowing(look))), YES));
    assertFailed(
        "undeclared-fact",
        decide(
            beside(
                onceKnown(
                    look -> {
                      swallowing(look);
                      throw new IllegalArgumentException(CANARY);
                    })),
            YES));
  }

  @Test
  void what_a_condition_throws_is_named_by_its_type() {
    List<Function<FactView<TestSubject>, Truth>> tests =
        List.of(
            look -> {
              throw new IllegalArgumentException(CANARY);
            },
            look -> {
              throw new AssertionError(CANARY);
            },
            look -> {
              throw new OutOfMemoryError(CANARY);
            },
            RuleFailureTest::forever,
            look -> null);
    List<String> kinds = new ArrayList<>();
    for (Function<FactView<TestSubject>, Truth> test : tests) {
      Decision decision = decide(beside(java(test)), YES);
      kinds.add(decision.results().get(0).failure().orElseThrow());
      assertFailed(kinds.get(kinds.size() - 1), decision);
    }

    assertEquals(
        List.of(
            "java.lang.IllegalArgumentException",
            "java.lang.AssertionError",
            "java.lang.OutOfMemoryError",
            "java.lang.StackOverflowError",
            "java.lang.NullPointerException"),
        kinds);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Truth forever(FactView<TestSubject> look) {
    return forever(look);
  }

  @Test
  void a_machine_that_is_broken_is_not_a_failure_of_one_rule() {
    RuleSet<TestSubject> rules =
        beside(
            onceKnown(
                look -> {
                  throw new InternalError(CANARY);
                }));

    assertThrows(InternalError.class, () -> decide(rules, YES));
  }

  @Test
  void a_condition_that_reads_without_end_is_stopped_by_its_budget() {
    assertFailed(
        "too-many-reads",
        decide(
            beside(
                onceKnown(
                    look -> {
                      while (look.of(TestSubject.A).value().isPresent()) {
                        // Never ends by itself.
                      }
                      return Truth.TRUE;
                    })),
            YES));
  }

  @ParameterizedTest(name = "{0} reads")
  @ValueSource(ints = {Supervisor.MOST_READS, Supervisor.MOST_READS + 1})
  void the_budget_of_reads_is_that_of_one_run(int reads) {
    AtomicBoolean counts = new AtomicBoolean();
    Condition<TestSubject> condition =
        java(
            look -> {
              for (int i = 0; counts.get() && i < reads; i++) {
                look.of(TestSubject.A);
              }
              return Truth.TRUE;
            });
    RuleSet<TestSubject> rules = beside(condition);
    counts.set(true);

    assertEquals(
        reads == Supervisor.MOST_READS ? Status.MET : Status.FAILED,
        decide(rules, YES).results().get(0).status());
  }

  @Test
  void an_endless_loop_costs_one_thread_and_not_one_for_each_record() {
    AtomicInteger started = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    RuleSet<TestSubject> rules =
        beside(
            onceKnown(
                look -> {
                  started.incrementAndGet();
                  while (!stop.get()) {
                    Thread.onSpinWait();
                  }
                  return Truth.TRUE;
                }));
    try {
      for (int record = 0; record < 5; record++) {
        assertFailed("too-slow", decide(rules, YES));
      }
      assertEquals(Status.FAILED, decide(rules, UNKNOWN).results().get(0).status());
      assertEquals(1, started.get());
    } finally {
      stop.set(true);
    }
  }

  @Test
  void a_condition_runs_on_a_daemon_thread_and_a_condition_of_data_on_none() {
    List<Thread> ran = new ArrayList<>();
    RuleSet<TestSubject> rules =
        beside(
            java(
                look -> {
                  synchronized (ran) {
                    ran.add(Thread.currentThread());
                  }
                  return Truth.TRUE;
                }));
    decide(rules, YES);
    List<Thread> read = new ArrayList<>();
    Fact<TestSubject, Boolean> watched =
        Fact.ofAnswer(
            "watched",
            Sensitivity.PERSONAL,
            Pointer.ROOT,
            TestSubject.TEXT,
            made -> {
              read.add(Thread.currentThread());
              return made.a();
            });
    decide(beside(watched.is(true), with(watched), new Supervisor(SHORT)), YES);

    assertFalse(ran.isEmpty());
    ran.forEach(thread -> assertTrue(thread.isDaemon()));
    assertFalse(ran.contains(Thread.currentThread()));
    assertEquals(List.of(Thread.currentThread(), Thread.currentThread()), read);
  }

  @Test
  void a_condition_that_contradicts_itself_is_not_run_again() {
    AtomicInteger runs = new AtomicInteger();
    RuleSet<TestSubject> rules =
        beside(onceKnown(look -> Truth.of(runs.incrementAndGet() % 2 == 0)));

    assertFailed("not-deterministic", decide(rules, YES));
    int before = runs.get();
    assertFailed("not-deterministic", decide(rules, YES));
    assertEquals(before, runs.get());
  }

  @Test
  void a_condition_that_changes_its_mind_late_is_caught_when_it_does() {
    AtomicInteger runs = new AtomicInteger();
    RuleSet<TestSubject> rules = beside(onceKnown(look -> Truth.of(runs.incrementAndGet() <= 11)));

    assertEquals(Status.MET, decide(rules, YES).results().get(0).status());
    assertEquals(8, runs.get());
    assertEquals(Status.MET, decide(rules, YES).results().get(0).status());
    assertEquals(10, runs.get());
    assertFailed("not-deterministic", decide(rules, YES));
    assertEquals(12, runs.get());
  }

  @Test
  void a_condition_that_fails_once_is_asked_again_about_the_next_record() {
    AtomicBoolean fails = new AtomicBoolean(true);
    RuleSet<TestSubject> rules =
        beside(
            onceKnown(
                look -> {
                  if (fails.get()) {
                    throw new IllegalStateException(CANARY);
                  }
                  return Truth.TRUE;
                }));

    assertFailed("java.lang.IllegalStateException", decide(rules, YES));
    fails.set(false);
    assertEquals(Status.MET, decide(rules, YES).results().get(0).status());
  }

  @Test
  void an_unknown_answer_although_all_is_known_is_a_failure() {
    assertFailed("unknown-without-cause", decide(beside(java(look -> Truth.UNKNOWN)), YES));
  }

  @Test
  void an_interrupt_of_the_host_changes_no_answer_and_is_kept() {
    RuleSet<TestSubject> rules =
        beside(java(look -> look.of(TestSubject.A).value().map(Truth::of).get()));
    Thread.currentThread().interrupt();

    Decision decision = decide(rules, YES);

    assertTrue(Thread.interrupted());
    assertEquals(Status.MET, decision.results().get(0).status());
  }

  @Test
  void the_kind_of_a_failure_is_its_type_unless_the_mechanism_has_a_word_for_it() {
    assertEquals("too-slow", RuleFailure.kindOf(new RuleFailure(RuleFailure.TOO_SLOW)));
    assertEquals("too-many-unknowns", RuleFailure.kindOf(new TooManyUnknowns()));
    assertEquals("java.lang.Exception", RuleFailure.kindOf(new Exception(CANARY)));
    assertSame(0, new RuleFailure("x").getStackTrace().length);
  }

  @Test
  void a_pack_with_misbehaving_rules_builds_so_that_the_others_can_speak() {
    pack(
        "made",
        List.of(
            rule(
                    "throws",
                    Effect.INFO,
                    java(
                        look -> {
                          throw new IllegalStateException(CANARY);
                        }))
                .build()));
  }
}
