package org.fostering.rules.decision;

import static org.fostering.rules.decision.RuleFailureTest.CANARY;
import static org.fostering.rules.decision.RuleFailureTest.SHORT;
import static org.fostering.rules.decision.RuleFailureTest.UNKNOWN;
import static org.fostering.rules.decision.RuleFailureTest.YES;
import static org.fostering.rules.decision.RuleFailureTest.assertFailed;
import static org.fostering.rules.decision.RuleFailureTest.beside;
import static org.fostering.rules.decision.RuleFailureTest.decide;
import static org.fostering.rules.decision.RuleFailureTest.with;
import static org.fostering.rules.decision.TestSubjects.TODAY;
import static org.fostering.rules.decision.TestSubjects.rule;
import static org.fostering.rules.decision.TestSubjects.ruleSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.engine.Supervisor;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Ages.LeapDay;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.Rule;
import org.junit.jupiter.api.Test;

/** What is read of a subject: listed for a record, and no harm done when a reader misbehaves. */
class FactCacheTest {

  private static final Optional<Answer> IS = Optional.of(Answer.YES);
  private static final Optional<Answer> IS_NOT = Optional.of(Answer.NO);

  private static List<String> read(RuleSet<TestSubject> rules, TestSubject made, Nation nation) {
    return rules
        .factsRead(made, Jurisdiction.of(nation), Adopters.notKnown(), FactContext.on(TODAY))
        .stream()
        .map(fact -> fact.pointer() + " " + fact.fact() + " " + fact.known().value().orElse(null))
        .toList();
  }

  @Test
  void the_facts_that_applicable_rules_read_are_listed_by_place() {
    RuleSet<TestSubject> rules =
        ruleSet(
            List.of(
                rule(
                        "one",
                        Effect.INFO,
                        Condition.any(TestSubject.N.below(3), TestSubject.A.is(true)))
                    .build(),
                rule(
                        "two",
                        Effect.INFO,
                        TestSubject.THINGS.some(
                            Condition.all(
                                TestSubject.P.is(true),
                                TestSubject.PARTS.some(TestSubject.R.is(true)))))
                    .build(),
                rule("three", Effect.INFO, TestSubject.N.atLeast(3)).build(),
                Rule.<TestSubject>of("elsewhere", LegalForce.POLICY, "Test")
                    .cites("A policy", "")
                    .in(Nation.WALES)
                    .mayReadProtected("An Act", "1")
                    .when(TestSubject.PROTECTED.below(3))
                    .then(Effect.INFO, "Because.", "Oherwydd.")
                    .build()));
    TestSubject made =
        new TestSubject(
            Optional.empty(),
            Known.of(4),
            List.of(
                new TestSubject.Thing(IS, List.of(), false),
                new TestSubject.Thing(IS_NOT, List.of(IS), true)),
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
        rules
            .factsRead(
                made, Jurisdiction.of(Nation.ENGLAND), Adopters.notKnown(), FactContext.on(TODAY))
            .get(1)
            .toString());
  }

  private static Fact<TestSubject, Integer> number(
      BiFunction<TestSubject, LocalDate, Known<Integer>> reader) {
    return Fact.ofNumber(
        "number",
        Sensitivity.PERSONAL,
        Pointer.ROOT,
        TestSubject.TEXT,
        (made, context) -> reader.apply(made, context.asOf()));
  }

  @Test
  void a_fact_whose_reader_fails_costs_the_rules_that_read_it_and_is_read_once() {
    AtomicInteger reads = new AtomicInteger();
    Fact<TestSubject, Integer> failing =
        number(
            (made, asOf) -> {
              reads.incrementAndGet();
              throw new IllegalArgumentException(CANARY);
            });
    Fact<TestSubject, Integer> nothing = number((made, asOf) -> null);
    Condition<TestSubject> twice = Condition.any(failing.below(3), failing.atLeast(7));

    RuleSet<TestSubject> rules = beside(twice, with(failing), new Supervisor(SHORT));

    assertFailed("fact-failed", decide(rules, YES));
    assertEquals(1, reads.get());
    assertEquals(
        List.of("a"),
        rules
            .factsRead(
                YES, Jurisdiction.of(Nation.ENGLAND), Adopters.notKnown(), FactContext.on(TODAY))
            .stream()
            .map(FactRead::fact)
            .toList());
    assertFailed(
        "fact-failed", decide(beside(nothing.below(3), with(nothing), new Supervisor(SHORT)), YES));
  }

  @Test
  void a_fact_that_is_not_the_same_on_a_second_reading_costs_the_rules_that_read_it() {
    AtomicInteger reads = new AtomicInteger();
    List<BiFunction<TestSubject, LocalDate, Known<Integer>>> readers =
        List.of(
            (made, asOf) -> Known.of(reads.incrementAndGet()),
            (made, asOf) -> Known.between(1, 2 + reads.incrementAndGet()),
            (made, asOf) ->
                Known.unknown(
                    reads.incrementAndGet() % 2 == 0
                        ? Known.WhyUnknown.REFUSED
                        : Known.WhyUnknown.NOT_ASKED));
    for (BiFunction<TestSubject, LocalDate, Known<Integer>> reader : readers) {
      Fact<TestSubject, Integer> changing = number(reader);
      Condition<TestSubject> condition = changing.below(3);

      assertFailed(
          "fact-changed", decide(beside(condition, with(changing), new Supervisor(SHORT)), YES));
    }
  }

  @Test
  void a_machine_that_breaks_while_a_fact_is_read_is_not_a_failure() {
    Fact<TestSubject, Integer> breaking =
        number(
            (made, asOf) -> {
              throw new InternalError(CANARY);
            });
    RuleSet<TestSubject> rules = beside(breaking.below(3), with(breaking), new Supervisor(SHORT));

    assertThrows(InternalError.class, () -> decide(rules, YES));
  }

  @Test
  void a_list_that_is_not_the_same_on_a_second_reading_costs_the_rules_that_read_it() {
    Pointer one = Pointer.ROOT.property("one");
    Pointer two = Pointer.ROOT.property("two");
    List<Element<TestSubject>> none = List.of();
    List<List<Listing<TestSubject>>> pairs =
        List.of(
            List.of(Listing.all(none, one), Listing.all(none, two)),
            List.of(Listing.all(none, one), Listing.some(none, Known.WhyUnknown.NOT_ASKED, one)),
            List.of(
                Listing.some(none, Known.WhyUnknown.REFUSED, one),
                Listing.some(none, Known.WhyUnknown.NOT_ASKED, one)),
            List.of(
                Listing.all(List.of(new Element<>(YES, one)), one),
                Listing.all(List.of(new Element<>(YES, two)), one)));
    for (List<Listing<TestSubject>> pair : pairs) {
      AtomicInteger reads = new AtomicInteger();
      ListFact<TestSubject, TestSubject> changing =
          ListFact.of(
              "changing",
              Sensitivity.PERSONAL,
              TestSubject.TEXT,
              (made, context) -> pair.get(reads.getAndIncrement() % 2));
      Facts<TestSubject> element = Facts.<TestSubject>about("element").fact(TestSubject.A).build();
      Facts<TestSubject> facts =
          Facts.<TestSubject>about("made").fact(TestSubject.A).list(changing, element).build();

      assertFailed(
          "fact-changed",
          decide(beside(changing.some(TestSubject.A.is(true)), facts, new Supervisor(SHORT)), YES));
    }
  }

  @Test
  void things_of_a_list_that_stand_at_one_place_cost_the_rules_that_read_it() {
    ListFact<TestSubject, TestSubject> list =
        ListFact.of(
            "list",
            Sensitivity.PERSONAL,
            TestSubject.TEXT,
            (made, context) ->
                Listing.all(
                    List.of(
                        new Element<>(UNKNOWN, Pointer.ROOT.index(0)),
                        new Element<>(UNKNOWN, Pointer.ROOT.index(0))),
                    Pointer.ROOT));
    Facts<TestSubject> element = Facts.<TestSubject>about("element").fact(TestSubject.A).build();
    Facts<TestSubject> facts =
        Facts.<TestSubject>about("made").fact(TestSubject.A).list(list, element).build();

    assertFailed(
        "fact-failed",
        decide(beside(list.some(TestSubject.A.is(true)), facts, new Supervisor(SHORT)), YES));
  }

  @Test
  void things_that_are_made_anew_on_each_reading_are_the_same() {
    ListFact<TestSubject, TestSubject> anew =
        ListFact.of(
            "anew",
            Sensitivity.PERSONAL,
            TestSubject.TEXT,
            (made, context) ->
                Listing.all(
                    List.of(
                        new Element<>(
                            new TestSubject(made.a(), made.n(), List.of(), true),
                            Pointer.ROOT.index(0))),
                    Pointer.ROOT));
    Facts<TestSubject> element = Facts.<TestSubject>about("element").fact(TestSubject.A).build();
    Facts<TestSubject> facts =
        Facts.<TestSubject>about("made").fact(TestSubject.A).list(anew, element).build();

    assertEquals(
        Status.MET,
        decide(beside(anew.some(TestSubject.A.is(true)), facts, new Supervisor(SHORT)), YES)
            .results()
            .get(0)
            .status());
  }

  @Test
  void a_list_may_be_read_by_how_the_law_is_read() {
    Pointer things = Pointer.ROOT.property("things");
    ListFact<TestSubject, TestSubject> list =
        ListFact.of(
            "things",
            Sensitivity.PERSONAL,
            TestSubject.TEXT,
            (made, context) ->
                Listing.all(
                    context.interpretations().leapBirthdays() == LeapDay.FIRST_OF_MARCH
                        ? List.of(new Element<>(made, things.index(0)))
                        : List.of(),
                    things));
    Facts<TestSubject> facts =
        Facts.<TestSubject>about("made")
            .fact(TestSubject.A)
            .list(list, Facts.<TestSubject>about("thing").fact(TestSubject.A).build())
            .build();
    RuleSet<TestSubject> rules =
        beside(list.some(TestSubject.A.is(true)), facts, new Supervisor(SHORT));
    Interpretations otherwise =
        Interpretations.defaults()
            .with(Interpretation.LEAP_BIRTHDAYS, InterpretationOption.BIRTHDAYS_LAST_OF_FEBRUARY);

    for (Interpretations read : List.of(Interpretations.defaults(), otherwise)) {
      FactContext context = new FactContext(TODAY, read);
      boolean listed = read != otherwise;

      assertEquals(
          listed ? Status.MET : Status.NOT_MET,
          rules
              .decide(YES, Jurisdiction.of(Nation.ENGLAND), Adopters.notKnown(), context)
              .results()
              .get(0)
              .status());
      assertEquals(
          Known.of(listed ? 1 : 0),
          rules
              .factsRead(YES, Jurisdiction.of(Nation.ENGLAND), Adopters.notKnown(), context)
              .stream()
              .filter(each -> each.fact().equals("things"))
              .findFirst()
              .orElseThrow()
              .known());
    }
  }
}
