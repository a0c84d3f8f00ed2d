package org.fostering.rules.rule;

import static org.fostering.rules.decision.TestSubjects.checked;
import static org.fostering.rules.decision.TestSubjects.pack;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.Tenure;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RulePackValidator;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.decision.TestSubject;
import org.fostering.rules.decision.TestSubjects;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that breaks its own rules makes no set, and says which rule. */
class RulePackTest {

  private static final Fact<TestSubject, String> CODED =
      Fact.<TestSubject>ofCode(
              "tenure",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("tenure"),
              new Bilingual("Which?", "Pa un?"),
              made -> Optional.empty())
          .codedBy(Tenure.TIED.list());

  private static RulePack<TestSubject> ofCode(String code) {
    return RulePack.<TestSubject>builder("codes", "1")
        .title(new Bilingual("Codes", "Codau"))
        .facts(Facts.<TestSubject>about("made").fact(CODED).build())
        .rules(
            List.of(
                Rule.<TestSubject>of("mistyped", LegalForce.POLICY, "Example Fostering")
                    .cites("Policy", "")
                    .in(Nation.ENGLAND)
                    .when(Condition.not(Condition.any(CODED.is("tied"), CODED.is(code))))
                    .then(Effect.INFO, "A reason.", "Rheswm.")
                    .build()))
        .build();
  }

  @Test
  void a_rule_that_waits_for_a_code_that_its_list_does_not_have_makes_no_set() {
    assertEquals("codes:1", checked(ofCode("rent-free")).reference());
    assertEquals(
        "rule mistyped of pack codes needs to compare the fact tenure with codes of the list"
            + " tenure, which has no rent-fre",
        assertThrows(IllegalArgumentException.class, () -> checked(ofCode("rent-fre")))
            .getMessage());
  }

  private static final Fact<TestSubject, Integer> PROTECTED = TestSubject.PROTECTED;
  private static final Fact<TestSubject.Thing, Boolean> PROTECTED_OF_THING =
      TestSubject.PROTECTED_OF_THING;

  private static Rule.Builder<TestSubject> of(LegalForce source, Condition<TestSubject> condition) {
    return Rule.<TestSubject>of("planted", source, "Test")
        .in(Nation.ENGLAND)
        .when(condition)
        .then(Effect.INFO, "Because.", "Oherwydd.");
  }

  private static RulePack<TestSubject> checkedPack(String id, List<Rule<TestSubject>> rules) {
    return checked(pack(id, rules));
  }

  private static void assertRefused(String needs, Rule<TestSubject> rule) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> checkedPack("made", List.of(rule)));

    assertTrue(
        refused.getMessage().startsWith("rule " + rule.id() + " of pack made needs " + needs),
        refused.getMessage());
  }

  @Test
  void two_rules_with_one_id_are_refused() {
    Rule<TestSubject> rule =
        of(LegalForce.POLICY, TestSubject.A.is(true)).cites("A policy", "").build();

    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> checkedPack("made", List.of(rule, rule)));

    assertTrue(refused.getMessage().startsWith("rule planted of pack made needs an id of its own"));
  }

  @ParameterizedTest
  @EnumSource(LegalForce.class)
  void every_rule_needs_a_citation(LegalForce source) {
    assertRefused("a citation", of(source, TestSubject.A.is(true)).build());
    Rule<TestSubject> cited =
        of(source, TestSubject.A.is(true)).cites("An Act", "section 1").build();
    assertDoesNotThrow(() -> checkedPack("made", List.of(cited)));
  }

  @Test
  void a_pack_is_known_by_its_id_and_version() {
    assertEquals("made:1", pack("made", List.of()).reference());
  }

  @Test
  void a_rule_that_reads_a_fact_that_is_not_declared_is_refused() {
    Fact<TestSubject, Boolean> undeclared =
        Fact.ofAnswer(
            "hidden", Sensitivity.PERSONAL, Pointer.ROOT, TestSubject.TEXT, TestSubject::a);
    assertRefused(
        "to read declared facts only; not declared: hidden",
        of(LegalForce.POLICY, Condition.any(TestSubject.A.is(true), undeclared.is(true)))
            .cites("A policy", "")
            .build());
  }

  @Test
  void a_test_in_java_that_declares_a_fact_which_its_pack_does_not_is_refused() {
    Fact<TestSubject, Boolean> undeclared =
        Fact.ofAnswer(
            "hidden", Sensitivity.PERSONAL, Pointer.ROOT, TestSubject.TEXT, TestSubject::a);
    assertRefused(
        "to read declared facts only; not declared: hidden",
        of(
                LegalForce.POLICY,
                new Condition.Custom<>(
                    TestSubject.TEXT, Set.of(TestSubject.A, undeclared), look -> Truth.UNKNOWN))
            .cites("A policy", "")
            .build());
  }

  @Test
  void what_is_declared_is_found_by_its_name() {
    assertEquals("made", TestSubject.ALL.subject());
    assertEquals(
        List.of(TestSubject.A, TestSubject.N, TestSubject.PROTECTED),
        List.copyOf(TestSubject.ALL.facts()));
    assertEquals(Optional.of(TestSubject.N), TestSubject.ALL.fact("n"));
    assertEquals(Optional.empty(), TestSubject.ALL.fact("things"));
    assertEquals(TestSubject.THINGS, TestSubject.ALL.list("things").orElseThrow().list());
    assertEquals(1, TestSubject.ALL.lists().size());
    assertEquals("Facts[made]", TestSubject.ALL.toString());
  }

  @Test
  void a_condition_too_tangled_to_be_seen_through_builds_and_fails() {
    Facts.Builder<TestSubject> facts = Facts.about("made");
    List<Condition<TestSubject>> leaves = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      Fact<TestSubject, Boolean> fact =
          Fact.ofAnswer(
              "fact-" + i, Sensitivity.PERSONAL, Pointer.ROOT, TestSubject.TEXT, TestSubject::a);
      facts.fact(fact);
      leaves.add(fact.is(true));
    }
    // Asked for in this order, each pair is as far apart as can be.
    List<Condition<TestSubject>> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pairs.add(Condition.all(leaves.get(i), leaves.get(i + 40)));
    }
    Rule<TestSubject> rule =
        of(LegalForce.POLICY, Condition.all(Condition.any(leaves), Condition.any(pairs)))
            .cites("A policy", "")
            .build();
    RulePack<TestSubject> tangled =
        RulePack.<TestSubject>builder("made", "1")
            .title(TestSubject.TEXT)
            .facts(facts.build())
            .rules(List.of(rule))
            .build();

    TestSubject unknown = TestSubject.of(Optional.empty(), Known.unknown());
    RuleResult result =
        RuleSet.of(List.of(tangled))
            .decide(unknown, Jurisdiction.of(Nation.ENGLAND), DAY)
            .results()
            .get(0);
    assertEquals(Optional.of("too-many-unknowns"), result.failure());
  }

  @Test
  void a_rule_needs_an_owner() {
    assertRefused(
        "an owner",
        Rule.<TestSubject>of("planted", LegalForce.POLICY, " ")
            .in(Nation.ENGLAND)
            .when(TestSubject.A.is(true))
            .then(Effect.INFO, "Because.", "Oherwydd.")
            .build());
  }

  @Test
  void a_rule_needs_a_nation() {
    assertRefused(
        "a nation",
        Rule.<TestSubject>of("planted", LegalForce.POLICY, "Test")
            .when(TestSubject.A.is(true))
            .then(Effect.INFO, "Because.", "Oherwydd.")
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Upper", "two words", "-dash", "dash-", "two--dashes", "é"})
  void ids_are_lower_case_words_joined_by_hyphens(String id) {
    assertRefused(
        "an id of lower-case",
        Rule.<TestSubject>of(id, LegalForce.POLICY, "Test")
            .in(Nation.ENGLAND)
            .when(TestSubject.A.is(true))
            .then(Effect.INFO, "Because.", "Oherwydd.")
            .build());
    assertThrows(IllegalArgumentException.class, () -> checkedPack(id, List.of()));
  }

  @Test
  void a_protected_characteristic_needs_a_basis_wherever_it_is_read() {
    Condition<TestSubject> inJava =
        new Condition.Custom<>(TestSubject.TEXT, Set.of(PROTECTED), look -> Truth.TRUE);
    List<Condition<TestSubject>> readings =
        List.of(
            PROTECTED.below(21),
            Condition.not(PROTECTED.atLeast(60)),
            Condition.any(
                TestSubject.A.is(true), Condition.all(TestSubject.A.is(false), PROTECTED.is(5))),
            TestSubject.THINGS.some(PROTECTED_OF_THING.is(true)),
            TestSubject.THINGS.each(PROTECTED_OF_THING.is(true)),
            inJava);
    for (Condition<TestSubject> reading : readings) {
      assertRefused("the basis", of(LegalForce.POLICY, reading).cites("A policy", "").build());
      Rule<TestSubject> based =
          of(LegalForce.POLICY, reading)
              .cites("A policy", "")
              .mayReadProtected("An Act", "s 1")
              .build();
      assertDoesNotThrow(() -> checkedPack("made", List.of(based)));
    }
  }

  @Test
  void a_rule_without_a_condition_or_an_effect_does_not_build() {
    Rule.Builder<TestSubject> noCondition =
        Rule.<TestSubject>of("planted", LegalForce.POLICY, "Test")
            .then(Effect.INFO, "Because.", "Oherwydd.");
    Rule.Builder<TestSubject> noEffect =
        Rule.<TestSubject>of("planted", LegalForce.POLICY, "Test").when(TestSubject.A.is(true));

    for (Rule.Builder<TestSubject> builder : List.of(noCondition, noEffect)) {
      assertTrue(
          assertThrows(IllegalStateException.class, builder::build)
              .getMessage()
              .startsWith("rule planted needs"));
    }
  }

  private static Rule<TestSubject> version(InForce days, Nation first, Nation... others) {
    return Rule.<TestSubject>of("versioned", LegalForce.STATUTE, "Test")
        .cites("An Act", "section 1")
        .in(first, others)
        .during(days)
        .when(TestSubject.A.is(true))
        .then(Effect.ASSESS, "Because.", "Oherwydd.")
        .build();
  }

  private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

  @Test
  void versions_of_a_rule_have_days_or_nations_of_their_own() {
    InForce before = InForce.between(DAY.minusYears(1), DAY.minusDays(1));
    for (List<Rule<TestSubject>> apart :
        List.of(
            List.of(version(before, Nation.ENGLAND), version(InForce.from(DAY), Nation.ENGLAND)),
            List.of(
                version(InForce.always(), Nation.ENGLAND),
                version(InForce.always(), Nation.WALES, Nation.SCOTLAND)),
            List.of(
                version(InForce.from(DAY), Nation.ENGLAND),
                version(InForce.notCommenced(), Nation.ENGLAND)),
            List.of(
                version(InForce.notCommenced(), Nation.WALES),
                version(InForce.notCommenced(), Nation.ENGLAND)))) {
      assertDoesNotThrow(() -> checkedPack("made", apart));
    }
    for (List<Rule<TestSubject>> overlapping :
        List.of(
            List.of(
                version(before, Nation.ENGLAND),
                version(InForce.from(DAY.minusDays(1)), Nation.ENGLAND)),
            List.of(
                version(InForce.always(), Nation.ENGLAND, Nation.WALES),
                version(InForce.from(DAY), Nation.WALES)),
            List.of(
                version(before, Nation.ENGLAND),
                version(InForce.from(DAY), Nation.ENGLAND),
                version(InForce.between(DAY, DAY), Nation.ENGLAND)),
            List.of(
                version(InForce.notCommenced(), Nation.WALES),
                version(InForce.notCommenced(), Nation.WALES)))) {
      assertEquals(
          "rule versioned of pack made needs an id of its own, or days or nations of its own:"
              + " another version of it overlaps",
          assertThrows(IllegalArgumentException.class, () -> checkedPack("made", overlapping))
              .getMessage());
    }
  }

  @Test
  void every_version_of_a_rule_has_a_line_in_the_decision() {
    RuleSet<TestSubject> rules =
        TestSubjects.ruleSet(
            List.of(
                version(InForce.between(DAY.minusYears(1), DAY.minusDays(1)), Nation.ENGLAND),
                version(InForce.from(DAY), Nation.ENGLAND),
                version(InForce.notCommenced(), Nation.ENGLAND)));
    TestSubject yes = TestSubject.of(Optional.of(Answer.YES), Known.of(3));

    assertEquals(
        List.of(Status.NOT_IN_FORCE, Status.MET, Status.NOT_COMMENCED),
        rules.decide(yes, Jurisdiction.of(Nation.ENGLAND), DAY).results().stream()
            .map(RuleResult::status)
            .toList());
  }

  @Test
  void a_rule_whose_condition_can_never_hold_is_refused() {
    List<Condition<TestSubject>> never =
        List.of(
            Condition.any(),
            Condition.not(Condition.all()),
            Condition.all(TestSubject.A.is(true), TestSubject.A.is(false)),
            Condition.all(TestSubject.N.below(18), TestSubject.N.atLeast(18)),
            Condition.all(
                TestSubject.N.atLeast(18),
                TestSubject.N.below(19),
                Condition.not(TestSubject.N.is(18))),
            TestSubject.THINGS.some(Condition.all(TestSubject.P.is(true), TestSubject.P.is(false))),
            Condition.all(
                TestSubject.THINGS.some(TestSubject.P.is(true)),
                TestSubject.THINGS.each(TestSubject.P.is(false))));
    for (Condition<TestSubject> condition : never) {
      assertRefused(
          "a condition that can hold: this one never does",
          of(LegalForce.POLICY, condition).cites("A policy", "").build());
    }
    for (Condition<TestSubject> condition :
        List.<Condition<TestSubject>>of(
            Condition.all(),
            Condition.all(TestSubject.N.atLeast(18), TestSubject.N.below(19)),
            TestSubject.THINGS.each(TestSubject.P.is(false)))) {
      assertDoesNotThrow(
          () ->
              checkedPack(
                  "made", List.of(of(LegalForce.POLICY, condition).cites("A policy", "").build())));
    }
  }

  @Test
  void a_rule_may_start_from_an_instrument() {
    Rule<TestSubject> rule =
        Rule.<TestSubject>of(
                "of-an-instrument",
                Instrument.named("fsr-2011").basis("regulation 26(5)", Certainty.READ))
            .when(TestSubject.A.is(true))
            .then(Effect.BAR, "Because.", "Oherwydd.")
            .build();
    Basis basis = rule.basis();

    assertEquals(LegalForce.STATUTE, basis.source());
    assertEquals(Certainty.READ, basis.certainty());
    assertEquals(Set.of(Nation.ENGLAND), basis.nations());
    assertEquals(List.of(Instrument.named("fsr-2011").at("regulation 26(5)")), basis.citations());
    assertEquals(LocalDate.of(2011, 4, 1), basis.inForce().days().orElseThrow().from().get());
  }

  @Test
  void a_reason_that_is_not_translated_is_refused_where_it_holds_in_wales() {
    assertRefused(
        "a translation: it holds in Wales and is the same in English and in Welsh",
        of(LegalForce.POLICY, TestSubject.A.is(true))
            .cites("A policy", "")
            .in(Nation.WALES)
            .then(Effect.INFO, "Because.", "Because.")
            .build());
  }

  @Test
  void a_reason_that_no_welsh_reader_is_meant_for_may_be_in_english() {
    Rule<TestSubject> rule =
        Rule.<TestSubject>of("english", LegalForce.POLICY, "Example Council")
            .cites("A policy", "")
            .in(Nation.ENGLAND)
            .when(TestSubject.A.is(true))
            .then(Effect.INFO, "Because.", "Because.")
            .build();
    RulePack<TestSubject> pack =
        RulePack.<TestSubject>builder("p", "1")
            .title(new Bilingual("Same", "Same"))
            .facts(TestSubject.ALL)
            .rules(List.of(rule))
            .build();

    assertEquals(List.of(), RulePackValidator.validate(pack));
  }

  @Test
  void a_text_is_needed_in_both_languages() {
    assertThrows(IllegalArgumentException.class, () -> new Bilingual("Because.", " "));
    assertThrows(IllegalArgumentException.class, () -> new Bilingual("", "Oherwydd."));
  }
}
