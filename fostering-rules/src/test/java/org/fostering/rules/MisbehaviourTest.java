package org.fostering.rules;

import static org.fostering.rules.MadeArbitraries.TODAY;
import static org.fostering.rules.MadeArbitraries.pack;
import static org.fostering.rules.MadeArbitraries.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fostering.model.common.Answer;
import org.fostering.model.common.Nation;
import org.fostering.model.description.Sensitivity;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.RuleResult.Status;
import org.fostering.rules.Several.Element;
import org.fostering.rules.Several.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule or a fact that misbehaves costs one line, names its kind, and nothing else. */
class MisbehaviourTest {

  private static final String CANARY = "canary-4711";
  private static final Made YES = Made.of(Optional.of(Answer.YES), Known.of(3));
  private static final Made UNKNOWN = Made.of(Optional.empty(), Known.of(3));
  private static final Duration SHORT = Duration.ofMillis(300);

  private static Condition<Made> java(Function<Look<Made>, Truth> test) {
    return new Condition.InJava<>(Made.TEXT, Set.of(Made.A), test);
  }

  /** Behaves as long as nothing is known, so that its pack builds. */
  private static Condition<Made> onceKnown(Function<Look<Made>, Truth> test) {
    return java(look -> look.of(Made.A).value().isEmpty() ? Truth.UNKNOWN : test.apply(look));
  }

  private static RuleSet<Made> beside(Condition<Made> condition) {
    return beside(condition, Made.ALL, new Supervisor(SHORT));
  }

  private static RuleSet<Made> beside(
      Condition<Made> condition, Facts<Made> facts, Supervisor supervisor) {
    return RuleSet.of(
        List.of(
            new RulePack<>(
                "made",
                "1",
                Made.TEXT,
                facts,
                List.of(
                    rule("misbehaves", Effect.BAR, condition).build(),
                    rule("works", Effect.ASSESS, Made.A.is(true)).build()))),
        supervisor);
  }

  private static Decision decide(RuleSet<Made> rules, Made made) {
    return rules.decide(made, Nation.ENGLAND, TODAY);
  }

  private static void assertIncident(String kind, Decision decision) {
    RuleResult failed = decision.results().get(0);
    assertEquals(Optional.of(kind), failed.incident());
    assertEquals(Status.INCIDENT, failed.status());
    assertEquals(List.of(), failed.reasons());
    assertEquals(List.of(), failed.questions());
    assertEquals(Status.MET, decision.results().get(1).status());
    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.soFar());
    assertFalse(decision.toString().contains(CANARY));
  }

  @Test
  void a_condition_in_java_sees_declared_facts_and_the_day() {
    Condition<Made> condition =
        java(
            look ->
                Truth.of(
                    look.asOf().equals(TODAY)
                        && look.of(Made.A).equals(Known.of(true))
                        && look.of(Made.A).value().isPresent()));

    Decision decision = decide(beside(condition), YES);

    assertEquals(Status.MET, decision.results().get(0).status());
    assertEquals("/a", decision.results().get(0).reasons().get(0).pointer().toString());
    assertEquals(List.of(Made.TEXT), decision.results().get(0).reasons().get(0).settled());
  }

  @Test
  void a_condition_in_java_is_asked_on_the_things_of_a_list_too() {
    Condition<Made.Thing> onThing =
        new Condition.InJava<>(
            Made.TEXT,
            Set.of(Made.P),
            look -> look.of(Made.P).value().map(Truth::of).orElse(Truth.UNKNOWN));
    Made made =
        new Made(
            Optional.of(Answer.YES),
            Known.of(3),
            List.of(
                new Made.Thing(Optional.of(Answer.NO), List.of(), true),
                new Made.Thing(Optional.of(Answer.YES), List.of(), true)),
            true);

    RuleResult result = decide(beside(Made.THINGS.some(onThing)), made).results().get(0);

    assertEquals(Status.MET, result.status());
    assertEquals(
        List.of("/things/1/p"), result.reasons().stream().map(r -> r.pointer() + "").toList());
  }

  @Test
  void a_pack_whose_condition_in_java_reads_an_undeclared_fact_does_not_build() {
    for (Condition<Made> condition :
        List.of(
            java(look -> look.of(Made.N).value().isPresent() ? Truth.TRUE : Truth.UNKNOWN),
            Condition.any(Made.A.is(true), Condition.not(java(MisbehaviourTest::swallowing))))) {
      assertEquals(
          "rule misbehaves of pack made needs to read in Java only the facts that the condition"
              + " declares in reads",
          assertThrows(IllegalArgumentException.class, () -> beside(condition)).getMessage());
    }
  }

  private static Truth swallowing(Look<Made> look) {
    try {
      return look.of(Made.N).value().isPresent() ? Truth.TRUE : Truth.FALSE;
    } catch (IllegalStateException e) {
      return Truth.TRUE;
    }
  }

  @Test
  void reading_an_undeclared_fact_later_is_an_incident_even_when_the_exception_is_swallowed() {
    assertIncident("undeclared-fact", decide(beside(onceKnown(look -> swallowing(look))), YES));
    assertIncident(
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
    List<Function<Look<Made>, Truth>> tests =
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
            MisbehaviourTest::forever,
            look -> null);
    List<String> kinds = new ArrayList<>();
    for (Function<Look<Made>, Truth> test : tests) {
      Decision decision = decide(beside(java(test)), YES);
      kinds.add(decision.results().get(0).incident().orElseThrow());
      assertIncident(kinds.get(kinds.size() - 1), decision);
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
  private static Truth forever(Look<Made> look) {
    return forever(look);
  }

  @Test
  void a_machine_that_is_broken_is_not_an_incident_of_one_rule() {
    RuleSet<Made> rules =
        beside(
            onceKnown(
                look -> {
                  throw new InternalError(CANARY);
                }));

    assertThrows(InternalError.class, () -> decide(rules, YES));
  }

  @Test
  void a_condition_that_reads_without_end_is_stopped_by_its_budget() {
    assertIncident(
        "too-many-reads",
        decide(
            beside(
                onceKnown(
                    look -> {
                      while (look.of(Made.A).value().isPresent()) {
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
    Condition<Made> condition =
        java(
            look -> {
              for (int i = 0; counts.get() && i < reads; i++) {
                look.of(Made.A);
              }
              return Truth.TRUE;
            });
    RuleSet<Made> rules = beside(condition);
    counts.set(true);

    assertEquals(
        reads == Supervisor.MOST_READS ? Status.MET : Status.INCIDENT,
        decide(rules, YES).results().get(0).status());
  }

  @Test
  void an_endless_loop_costs_one_thread_and_not_one_for_each_record() {
    AtomicInteger started = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    RuleSet<Made> rules =
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
        assertIncident("too-slow", decide(rules, YES));
      }
      assertEquals(Status.INCIDENT, decide(rules, UNKNOWN).results().get(0).status());
      assertEquals(1, started.get());
    } finally {
      stop.set(true);
    }
  }

  @Test
  void a_condition_runs_on_a_daemon_thread_and_a_condition_of_data_on_none() {
    List<Thread> ran = new ArrayList<>();
    RuleSet<Made> rules =
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
    Fact<Made, Boolean> watched =
        Fact.ofAnswer(
            "watched",
            Sensitivity.PERSONAL,
            Pointer.ROOT,
            Made.TEXT,
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
    RuleSet<Made> rules = beside(onceKnown(look -> Truth.of(runs.incrementAndGet() % 2 == 0)));

    assertIncident("not-deterministic", decide(rules, YES));
    int before = runs.get();
    assertIncident("not-deterministic", decide(rules, YES));
    assertEquals(before, runs.get());
  }

  @Test
  void a_condition_that_changes_its_mind_late_is_caught_when_it_does() {
    AtomicInteger runs = new AtomicInteger();
    RuleSet<Made> rules = beside(onceKnown(look -> Truth.of(runs.incrementAndGet() <= 11)));

    assertEquals(Status.MET, decide(rules, YES).results().get(0).status());
    assertEquals(8, runs.get());
    assertEquals(Status.MET, decide(rules, YES).results().get(0).status());
    assertEquals(10, runs.get());
    assertIncident("not-deterministic", decide(rules, YES));
    assertEquals(12, runs.get());
  }

  @Test
  void a_condition_that_fails_once_is_asked_again_about_the_next_record() {
    AtomicBoolean fails = new AtomicBoolean(true);
    RuleSet<Made> rules =
        beside(
            onceKnown(
                look -> {
                  if (fails.get()) {
                    throw new IllegalStateException(CANARY);
                  }
                  return Truth.TRUE;
                }));

    assertIncident("java.lang.IllegalStateException", decide(rules, YES));
    fails.set(false);
    assertEquals(Status.MET, decide(rules, YES).results().get(0).status());
  }

  @Test
  void an_unknown_answer_although_all_is_known_is_an_incident() {
    assertIncident("unknown-without-cause", decide(beside(java(look -> Truth.UNKNOWN)), YES));
  }

  @Test
  void an_interrupt_of_the_host_changes_no_answer_and_is_kept() {
    RuleSet<Made> rules = beside(java(look -> look.of(Made.A).value().map(Truth::of).get()));
    Thread.currentThread().interrupt();

    Decision decision = decide(rules, YES);

    assertTrue(Thread.interrupted());
    assertEquals(Status.MET, decision.results().get(0).status());
  }

  private static Facts<Made> with(Fact<Made, ?> fact) {
    return Facts.<Made>about("made").fact(Made.A).fact(fact).build();
  }

  private static Fact<Made, Integer> number(BiFunction<Made, LocalDate, Known<Integer>> reader) {
    return Fact.ofNumber("number", Sensitivity.PERSONAL, Pointer.ROOT, Made.TEXT, reader::apply);
  }

  @Test
  void a_fact_whose_reader_fails_costs_the_rules_that_read_it_and_is_read_once() {
    AtomicInteger reads = new AtomicInteger();
    Fact<Made, Integer> failing =
        number(
            (made, asOf) -> {
              reads.incrementAndGet();
              throw new IllegalArgumentException(CANARY);
            });
    Fact<Made, Integer> nothing = number((made, asOf) -> null);
    Condition<Made> twice = Condition.any(failing.below(3), failing.atLeast(7));

    RuleSet<Made> rules = beside(twice, with(failing), new Supervisor(SHORT));

    assertIncident("fact-failed", decide(rules, YES));
    assertEquals(1, reads.get());
    assertEquals(
        List.of("a"),
        rules.factsRead(YES, Nation.ENGLAND, TODAY).stream().map(FactRead::fact).toList());
    assertIncident(
        "fact-failed", decide(beside(nothing.below(3), with(nothing), new Supervisor(SHORT)), YES));
  }

  @Test
  void a_fact_that_is_not_the_same_on_a_second_reading_costs_the_rules_that_read_it() {
    AtomicInteger reads = new AtomicInteger();
    List<BiFunction<Made, LocalDate, Known<Integer>>> readers =
        List.of(
            (made, asOf) -> Known.of(reads.incrementAndGet()),
            (made, asOf) -> Known.between(1, 2 + reads.incrementAndGet()),
            (made, asOf) ->
                Known.unknown(
                    reads.incrementAndGet() % 2 == 0 ? Known.Why.REFUSED : Known.Why.NOT_ASKED));
    for (BiFunction<Made, LocalDate, Known<Integer>> reader : readers) {
      Fact<Made, Integer> changing = number(reader);
      Condition<Made> condition = changing.below(3);

      assertIncident(
          "fact-changed", decide(beside(condition, with(changing), new Supervisor(SHORT)), YES));
    }
  }

  @Test
  void a_machine_that_breaks_while_a_fact_is_read_is_not_an_incident() {
    Fact<Made, Integer> breaking =
        number(
            (made, asOf) -> {
              throw new InternalError(CANARY);
            });
    RuleSet<Made> rules = beside(breaking.below(3), with(breaking), new Supervisor(SHORT));

    assertThrows(InternalError.class, () -> decide(rules, YES));
  }

  @Test
  void a_list_that_is_not_the_same_on_a_second_reading_costs_the_rules_that_read_it() {
    Pointer one = Pointer.ROOT.property("one");
    Pointer two = Pointer.ROOT.property("two");
    List<Element<Made>> none = List.of();
    List<List<Listing<Made>>> pairs =
        List.of(
            List.of(Listing.all(none, one), Listing.all(none, two)),
            List.of(Listing.all(none, one), Listing.some(none, Known.Why.NOT_ASKED, one)),
            List.of(
                Listing.some(none, Known.Why.REFUSED, one),
                Listing.some(none, Known.Why.NOT_ASKED, one)),
            List.of(
                Listing.all(List.of(new Element<>(YES, one)), one),
                Listing.all(List.of(new Element<>(YES, two)), one)));
    for (List<Listing<Made>> pair : pairs) {
      AtomicInteger reads = new AtomicInteger();
      Several<Made, Made> changing =
          new Several<>(
              "changing",
              Sensitivity.PERSONAL,
              Made.TEXT,
              made -> pair.get(reads.getAndIncrement() % 2));
      Facts<Made> element = Facts.<Made>about("element").fact(Made.A).build();
      Facts<Made> facts = Facts.<Made>about("made").fact(Made.A).list(changing, element).build();

      assertIncident(
          "fact-changed",
          decide(beside(changing.some(Made.A.is(true)), facts, new Supervisor(SHORT)), YES));
    }
  }

  @Test
  void things_that_are_made_anew_on_each_reading_are_the_same() {
    Several<Made, Made> anew =
        new Several<>(
            "anew",
            Sensitivity.PERSONAL,
            Made.TEXT,
            made ->
                Listing.all(
                    List.of(
                        new Element<>(
                            new Made(made.a(), made.n(), List.of(), true), Pointer.ROOT.index(0))),
                    Pointer.ROOT));
    Facts<Made> element = Facts.<Made>about("element").fact(Made.A).build();
    Facts<Made> facts = Facts.<Made>about("made").fact(Made.A).list(anew, element).build();

    assertEquals(
        Status.MET,
        decide(beside(anew.some(Made.A.is(true)), facts, new Supervisor(SHORT)), YES)
            .results()
            .get(0)
            .status());
  }

  @Test
  void the_kind_of_a_failure_is_its_type_unless_the_mechanism_has_a_word_for_it() {
    assertEquals("too-slow", Misbehaviour.kindOf(new Misbehaviour(Misbehaviour.TOO_SLOW)));
    assertEquals("too-many-unknowns", Misbehaviour.kindOf(new TooManyUnknowns()));
    assertEquals("java.lang.Exception", Misbehaviour.kindOf(new Exception(CANARY)));
    assertSame(0, new Misbehaviour("x").getStackTrace().length);
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
