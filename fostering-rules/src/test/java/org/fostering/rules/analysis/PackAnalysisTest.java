package org.fostering.rules.analysis;

import static org.fostering.rules.analysis.MadeUpCase.AGE;
import static org.fostering.rules.analysis.MadeUpCase.GARDEN;
import static org.fostering.rules.analysis.MadeUpCase.HOLDER;
import static org.fostering.rules.analysis.MadeUpCase.PEOPLE;
import static org.fostering.rules.analysis.MadeUpCase.ROOMS;
import static org.fostering.rules.analysis.MadeUpCase.SMOKES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;

class PackAnalysisTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final Bilingual TEXT = new Bilingual("To talk about.", "I’w drafod.");

  private static Rule<MadeUpCase> rule(String id, Effect effect, Condition<MadeUpCase> when) {
    return rule(id, effect, when, InForce.always());
  }

  private static Rule<MadeUpCase> rule(
      String id, Effect effect, Condition<MadeUpCase> when, InForce days, String... adopters) {
    LegalForce force = effect == Effect.BAR ? LegalForce.STATUTE : LegalForce.POLICY;
    return Rule.<MadeUpCase>of(id, force, "A service")
        .cites("A policy", "1")
        .in(Nation.ENGLAND)
        .during(days)
        .certainty(effect == Effect.BAR ? Certainty.READ : Certainty.STATED)
        .adoptedBy(adopters)
        .when(when)
        .then(effect, TEXT)
        .build();
  }

  @SafeVarargs
  private static RulePack<MadeUpCase> pack(String id, Rule<MadeUpCase>... rules) {
    return RulePack.<MadeUpCase>builder(id, "1")
        .title(new Bilingual("Policies", "Polisïau"))
        .facts(MadeUpCase.ALL)
        .rules(List.of(rules))
        .build();
  }

  private static List<PackFinding> look(RulePack<MadeUpCase> pack) {
    return PackAnalysis.of(List.of(pack), List.of(), DAY);
  }

  @SafeVarargs
  private static List<PackFinding> look(Rule<MadeUpCase>... rules) {
    return look(pack("policies", rules));
  }

  private static String line(PackFinding finding) {
    return finding.finding().code()
        + " "
        + finding.finding().pointer()
        + " "
        + String.join(",", finding.rules())
        + finding
            .witness()
            .map(each -> " " + each.inWords().map(Bilingual::english).orElse("-"))
            .orElse("");
  }

  private static void assertFound(List<PackFinding> found, String... lines) {
    assertEquals(List.of(lines), found.stream().map(PackAnalysisTest::line).toList());
  }

  @Test
  void rules_that_have_nothing_to_do_with_each_other_are_nothing_to_speak_of() {
    assertFound(
        look(
            rule("garden", Effect.ASSESS, GARDEN.is(false)),
            rule("rooms", Effect.BAR, ROOMS.below(1)),
            rule("smoking", Effect.ASSESS, PEOPLE.some(SMOKES.is(true))),
            rule("young", Effect.ASSESS, PEOPLE.some(AGE.below(5)))));
  }

  @Test
  void the_same_effect_on_the_same_facts_is_said_twice_however_it_is_written() {
    assertFound(
        look(
            rule("few", Effect.ASSESS, Condition.any(ROOMS.is(0), ROOMS.below(0))),
            rule("none", Effect.ASSESS, Condition.not(ROOMS.atLeast(1)))),
        "rules.said-twice /rules/1 none,few rooms: 0");
  }

  @Test
  void what_another_rule_says_already_is_subsumed() {
    assertFound(
        look(
            rule("small", Effect.ASSESS, ROOMS.below(3)),
            rule("smallest", Effect.ASSESS, Condition.all(ROOMS.below(2), GARDEN.is(false)))),
        "rules.subsumed /rules/1 smallest,small rooms: 1 and garden: no");
  }

  @Test
  void a_graver_rule_within_a_lighter_one_is_a_ladder_and_the_other_way_round_it_is_idle() {
    assertFound(
        look(rule("none", Effect.BAR, ROOMS.below(1)), rule("few", Effect.ASSESS, ROOMS.below(3))));
    assertFound(
        look(rule("none", Effect.ASSESS, ROOMS.below(1)), rule("few", Effect.BAR, ROOMS.below(3))),
        "rules.subsumed /rules/0 none,few rooms: 0");
  }

  @Test
  void rules_on_the_same_facts_that_say_different_things_contradict_each_other() {
    assertFound(
        look(
            rule("few", Effect.BAR, ROOMS.below(3)),
            rule("some", Effect.ASSESS, Condition.all(ROOMS.atLeast(2), ROOMS.below(4)))),
        "rules.contradiction /rules/1 some,few rooms: 2");
    assertFound(
        look(rule("few", Effect.BAR, ROOMS.below(3)), rule("same", Effect.ASSESS, ROOMS.below(3))),
        "rules.contradiction /rules/1 same,few rooms: 2");
  }

  @Test
  void what_is_said_of_one_person_is_not_held_against_what_is_said_of_another() {
    assertFound(
        look(
            rule("young", Effect.BAR, PEOPLE.some(AGE.below(5))),
            rule("old", Effect.ASSESS, PEOPLE.some(AGE.atLeast(70)))),
        "rules.gap-of-values /rules/0 young,old for at least one of these: people (age: 5)");
    assertFound(
        look(
            rule("young", Effect.BAR, PEOPLE.some(AGE.below(18))),
            rule(
                "teen", Effect.ASSESS, PEOPLE.some(Condition.all(AGE.atLeast(13), AGE.below(20))))),
        "rules.contradiction /rules/1 teen,young for at least one of these: people (age: 13)");
  }

  @Test
  void between_two_bounds_a_value_may_be_left_of_which_no_rule_speaks() {
    assertFound(
        look(
            rule("none", Effect.ASSESS, Condition.all(ROOMS.below(1), GARDEN.is(true))),
            rule("few", Effect.ASSESS, Condition.all(ROOMS.atLeast(2), GARDEN.is(true)))),
        "rules.gap-of-values /rules/0 none,few rooms: 1 and garden: yes");
  }

  @Test
  void rules_of_which_one_always_holds_leave_no_case_without_their_effect() {
    assertFound(
        look(
            rule("few", Effect.ASSESS, ROOMS.below(3)),
            rule("many", Effect.ASSESS, ROOMS.atLeast(3))),
        "rules.inescapable /rules/0 few,many -");
    assertFound(
        look(rule("any", Effect.ASSESS, Condition.any(ROOMS.below(3), ROOMS.atLeast(2)))),
        "rules.always-holds /rules/0 any -");
  }

  @Test
  void a_code_is_one_of_its_list() {
    assertFound(
        look(
            rule("own", Effect.ASSESS, HOLDER.is("self")),
            rule("others", Effect.ASSESS, Condition.not(HOLDER.is("self")))),
        "rules.inescapable /rules/0 own,others -");
    String witness =
        line(
            look(
                    rule("few", Effect.ASSESS, Condition.not(HOLDER.is("self"))),
                    rule("none", Effect.BAR, Condition.not(HOLDER.isOneOf("partner"))))
                .get(0));
    assertTrue(witness.startsWith("rules.contradiction /rules/1 none,few holder: “"), witness);
  }

  @Test
  void a_part_that_changes_nothing_is_named() {
    assertFound(
        look(
            rule(
                "few",
                Effect.ASSESS,
                Condition.any(
                    ROOMS.below(3),
                    Condition.all(GARDEN.is(true), ROOMS.below(2)),
                    PEOPLE.some(
                        Condition.all(SMOKES.is(true), AGE.atLeast(18), AGE.atLeast(16)))))),
        "rules.part-idle /rules/0/when/any/1 few",
        "rules.part-idle /rules/0/when/any/2/some/all/2 few");
  }

  @Test
  void versions_may_leave_days_out_and_a_rule_may_never_stand() {
    InForce before = InForce.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertFound(
        look(
            rule("gap", Effect.ASSESS, ROOMS.below(3), before),
            rule("gap", Effect.ASSESS, ROOMS.below(3), InForce.from(LocalDate.of(2027, 2, 1))),
            rule(
                "over",
                Effect.ASSESS,
                GARDEN.is(false),
                InForce.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))),
        "rules.gap-of-days /rules/0 gap -",
        "rules.never-stands /rules/2 over");
  }

  @Test
  void a_rule_outlives_what_it_cites() {
    List<PackFinding> found =
        look(
            pack(
                "policies",
                Rule.<MadeUpCase>of("lapsed", LegalForce.POLICY, "A service")
                    .cites(ended(), "1")
                    .in(Nation.ENGLAND)
                    .when(ROOMS.below(3))
                    .then(Effect.ASSESS, TEXT)
                    .build()));
    assertFound(found, "rules.basis-lapsed /rules/0 lapsed -");
    assertEquals(DAY, found.get(0).witness().orElseThrow().day());
  }

  private static String ended() {
    return Instrument.all().stream()
        .filter(
            each ->
                each.inForce().days().flatMap(days -> days.to()).filter(DAY::isAfter).isPresent())
        .map(Instrument::title)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void two_packs_that_change_one_rule_are_named_and_so_is_a_change_that_adds_nothing() {
    RulePack<MadeUpCase> base = pack("base", rule("small", Effect.ASSESS, ROOMS.below(3)));
    RulePack<MadeUpCase> one = extending("one", ROOMS.below(2));
    RulePack<MadeUpCase> two = extending("two", GARDEN.is(false));
    List<PackFinding> found = PackAnalysis.of(List.of(one, two), List.of(base), DAY);
    assertFound(
        found,
        "rules.amended-by-two /amendments/0 small,two -",
        "rules.extension-idle /amendments/0/also small rooms: 1",
        "rules.amended-by-two /amendments/0 small,one -");
  }

  private static RulePack<MadeUpCase> extending(String id, Condition<MadeUpCase> also) {
    Basis basis =
        Basis.of(LegalForce.POLICY, "A service")
            .cites(new Citation("A policy", "2"))
            .in(Nation.ENGLAND)
            .build();
    return RulePack.<MadeUpCase>builder(id, "1")
        .title(new Bilingual("Policies", "Polisïau"))
        .facts(MadeUpCase.ALL)
        .amendments(List.of(new Amendment.Extend<>("small", also, basis, Optional.empty(), TEXT)))
        .build();
  }

  @Test
  void what_an_adopter_says_is_held_against_what_its_hub_says_for_their_cases_alone() {
    List<PackFinding> found =
        look(
            rule("hub", Effect.ASSESS, ROOMS.below(3), InForce.always(), "hub-a"),
            rule("service", Effect.ASSESS, ROOMS.below(2), InForce.always(), "service-b"));
    assertFound(found, "rules.subsumed /rules/1 service,hub rooms: 1");
    assertEquals(Set.of("hub-a", "service-b"), found.get(0).witness().orElseThrow().adopters());
  }

  @Test
  void a_witness_shows_what_it_claims_when_it_is_decided() {
    RulePack<MadeUpCase> pack =
        pack(
            "policies",
            rule("small", Effect.ASSESS, ROOMS.below(3)),
            rule("smallest", Effect.ASSESS, Condition.all(ROOMS.below(2), GARDEN.is(false))),
            rule("alone", Effect.ASSESS, Condition.not(PEOPLE.some(AGE.below(18)))),
            rule(
                "quiet",
                Effect.ASSESS,
                Condition.all(GARDEN.is(true), PEOPLE.each(AGE.atLeast(21)))),
            rule("many", Effect.BAR, Condition.all(ROOMS.atLeast(2), ROOMS.below(9))));
    List<PackFinding> found = look(pack);
    assertEquals(
        List.of("rules.subsumed", "rules.contradiction", "rules.subsumed"),
        found.stream().map(each -> each.finding().code()).toList(),
        found.stream().map(PackAnalysisTest::line).toList().toString());
    for (PackFinding each : found) {
      Condition<?> facts = each.witness().orElseThrow().facts().orElseThrow();
      assertEquals(List.of(Status.MET, Status.MET), decided(pack, facts, each.rules()), line(each));
      for (Condition<?> fewer : without(facts)) {
        assertTrue(
            decided(pack, fewer, each.rules()).contains(Status.UNDETERMINED),
            "a fact too many: " + line(each));
      }
    }
  }

  private static List<Status> decided(
      RulePack<MadeUpCase> pack, Condition<?> facts, List<String> rules) {
    Decision decision =
        RuleSet.of(List.of(pack))
            .decide(
                MadeUpCase.of(facts),
                Jurisdiction.of(Nation.ENGLAND),
                Adopters.notKnown(),
                FactContext.on(DAY));
    return decision.results().stream()
        .filter(result -> rules.contains(result.rule().id()))
        .map(RuleResult::status)
        .toList();
  }

  private static List<Condition<?>> without(Condition<?> facts) {
    List<Condition<?>> fewer = new ArrayList<>();
    RuleParts.of(facts, Pointer.ROOT).forEach(each -> fewer.add(each.rest()));
    return fewer;
  }

  @Test
  void none_of_it_is_an_error_and_all_of_it_has_a_text_in_both_languages() {
    for (Locale locale : List.of(Locale.ENGLISH, Messages.WELSH)) {
      for (AnalysisFindingCode code : AnalysisFindingCode.values()) {
        assertTrue(code.severity() != Severity.ERROR);
        assertTrue(AnalysisFindingCode.messages(locale).codes().contains(code.code()), code.code());
      }
    }
  }

  @Test
  void the_law_of_the_library_says_nothing_twice_and_of_its_routes_one_rule_catches_all() {
    assertFound(PackAnalysis.of(List.copyOf(Eligibility.law().values()), List.of(), DAY));
    assertEquals(
        List.of(
            "rules.subsumed conflict-employee,conflict-other",
            "rules.subsumed conflict-former-employee,conflict-other",
            "rules.subsumed conflict-councillor,conflict-other",
            "rules.subsumed conflict-partner,conflict-other",
            "rules.subsumed conflict-relative,conflict-other"),
        PackAnalysis.of(List.of(Routing.rules()), List.of(), DAY).stream()
            .map(each -> each.finding().code() + " " + String.join(",", each.rules()))
            .toList());
  }
}
