package org.fostering.rules;

import static org.fostering.rules.MadeArbitraries.TODAY;
import static org.fostering.rules.MadeArbitraries.rule;
import static org.fostering.rules.MadeArbitraries.ruleSet;
import static org.fostering.rules.MisbehaviourTest.CANARY;
import static org.fostering.rules.MisbehaviourTest.SHORT;
import static org.fostering.rules.MisbehaviourTest.UNKNOWN;
import static org.fostering.rules.MisbehaviourTest.YES;
import static org.fostering.rules.MisbehaviourTest.assertIncident;
import static org.fostering.rules.MisbehaviourTest.beside;
import static org.fostering.rules.MisbehaviourTest.decide;
import static org.fostering.rules.MisbehaviourTest.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.fostering.model.common.Answer;
import org.fostering.model.common.Nation;
import org.fostering.model.description.Sensitivity;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.RuleResult.Status;
import org.fostering.rules.Several.Element;
import org.fostering.rules.Several.Listing;
import org.junit.jupiter.api.Test;

/** What is read of a subject: listed for a record, and no harm done when a reader misbehaves. */
class ReadingsTest {

  private static final Optional<Answer> IS = Optional.of(Answer.YES);
  private static final Optional<Answer> IS_NOT = Optional.of(Answer.NO);

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
            List.of(
                new Made.Thing(IS, List.of(), false), new Made.Thing(IS_NOT, List.of(IS), true)),
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
  void things_of_a_list_that_stand_at_one_place_cost_the_rules_that_read_it() {
    Several<Made, Made> list =
        new Several<>(
            "list",
            Sensitivity.PERSONAL,
            Made.TEXT,
            made ->
                Listing.all(
                    List.of(
                        new Element<>(UNKNOWN, Pointer.ROOT.index(0)),
                        new Element<>(UNKNOWN, Pointer.ROOT.index(0))),
                    Pointer.ROOT));
    Facts<Made> element = Facts.<Made>about("element").fact(Made.A).build();
    Facts<Made> facts = Facts.<Made>about("made").fact(Made.A).list(list, element).build();

    assertIncident(
        "fact-failed",
        decide(beside(list.some(Made.A.is(true)), facts, new Supervisor(SHORT)), YES));
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
  void a_set_may_read_a_list_otherwise_while_its_rules_stay_as_they_are() {
    RuleSet<Made> rules =
        ruleSet(
            List.of(
                rule("one", Effect.INFO, Made.THINGS.some(Made.PARTS.some(Made.R.is(true))))
                    .build()));
    Made made = new Made(IS, Known.of(1), List.of(new Made.Thing(IS, List.of(IS), true)), true);
    Pointer things = Pointer.ROOT.property("things");
    Pointer parts = Pointer.ROOT.property("parts");

    RuleSet<Made> noThings = rules.reading(Made.THINGS, some -> Listing.all(List.of(), things));
    RuleSet<Made> noParts = rules.reading(Made.PARTS, some -> Listing.all(List.of(), parts));

    assertEquals(
        List.of("/things things 1", "/things/0/parts parts 1", "/things/0/parts/0/r r true"),
        read(rules, made, Nation.ENGLAND));
    assertEquals(List.of("/things things 0"), read(noThings, made, Nation.ENGLAND));
    assertEquals(
        List.of("/things things 1", "/things/0/parts parts 0"),
        read(noParts, made, Nation.ENGLAND));
    assertEquals(Status.MET, status(rules, made));
    assertEquals(Status.NOT_MET, status(noThings, made));
    assertEquals(Status.NOT_MET, status(noParts, made));
    assertEquals(Status.MET, status(noThings.reading(Made.THINGS, Made.THINGS.reader()), made));
    assertEquals(Status.NOT_MET, status(noThings.reading(Made.PARTS, Made.PARTS.reader()), made));
    assertEquals(rules.packs(), noThings.packs());
  }

  private static Status status(RuleSet<Made> rules, Made made) {
    return rules.decide(made, Nation.ENGLAND, TODAY).results().get(0).status();
  }
}
