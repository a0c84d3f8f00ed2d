package org.fostering.rules.decision;

import static org.fostering.rules.decision.TestAmendments.amending;
import static org.fostering.rules.decision.TestAmendments.policy;
import static org.fostering.rules.decision.TestAmendments.replace;
import static org.fostering.rules.decision.TestSubjects.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with packs is told all at once. */
class RulePackValidatorTest {

  /** Each is an error, because the pack must not be used so. */
  private static List<String> found(List<Finding> findings) {
    findings.forEach(found -> assertEquals(Severity.ERROR, found.severity(), found.code()));
    return findings.stream().map(found -> found.code() + " " + found.pointer()).toList();
  }

  private static Rule.Builder<TestSubject> unsaid(String id) {
    return Rule.<TestSubject>of(id, LegalForce.POLICY, " ")
        .when(Condition.all(TestSubject.PROTECTED.is(3), TestSubject.PROTECTED.is(4)))
        .then(Effect.INFO, "Same.", "Same.");
  }

  private static Rule<TestSubject> bad(String id) {
    return unsaid(id).build();
  }

  @Test
  void everything_that_is_wrong_with_a_pack_is_told_at_once_and_where() {
    RulePack<TestSubject> pack =
        RulePack.<TestSubject>builder("Bad", "1")
            .title(new Bilingual("Same", "Same"))
            .facts(TestSubject.ALL)
            .rules(List.of(bad("Bad"), unsaid("worse").in(Nation.WALES).build()))
            .amendments(List.of(replace("old", "new")))
            .build();

    assertEquals(
        List.of(
            "rules.id-malformed /id",
            "rules.id-malformed /rules/0/id",
            "rules.owner-missing /rules/0/owner",
            "rules.nation-missing /rules/0/nations",
            "rules.citation-missing /rules/0/citations",
            "rules.protected /rules/0",
            "rules.unreachable /rules/0/when",
            "rules.owner-missing /rules/1/owner",
            "rules.citation-missing /rules/1/citations",
            "rules.translation /rules/1/reason/welsh",
            "rules.protected /rules/1",
            "rules.unreachable /rules/1/when",
            "rules.replacement-unknown /amendments/0/by"),
        found(RulePackValidator.validate(pack)));
  }

  @Test
  void a_bound_beyond_which_there_is_no_number_is_told() {
    for (Condition<TestSubject> never :
        List.of(
            TestSubject.PROTECTED.below(Integer.MIN_VALUE),
            Condition.not(TestSubject.PROTECTED.atLeast(Integer.MIN_VALUE)))) {
      Rule<TestSubject> rule =
          Rule.<TestSubject>of("never", LegalForce.POLICY, "Owner")
              .when(never)
              .then(Effect.INFO, "One.", "Un.")
              .build();
      RulePack<TestSubject> pack =
          RulePack.<TestSubject>builder("pack", "1")
              .title(new Bilingual("One", "Un"))
              .facts(TestSubject.ALL)
              .rules(List.of(rule))
              .build();

      assertTrue(
          found(RulePackValidator.validate(pack)).contains("rules.unreachable /rules/0/when"));
    }
  }

  @Test
  void a_set_tells_the_faults_of_every_pack_and_of_the_packs_together() {
    RulePack<TestSubject> bad = pack("bad", List.of(bad("old")));
    RulePack<TestSubject> hub =
        amending("hub", List.of(), List.of(replace("old", "new"), replace("nothing", "new")));

    InvalidRulePackException refused =
        assertThrows(
            InvalidRulePackException.class, () -> RuleSet.of(List.of(policy(), bad, hub, hub)));

    Map<String, List<Finding>> findings = refused.findings();
    assertEquals(Set.of("bad", "hub"), findings.keySet());
    assertTrue(found(findings.get("bad")).contains("rules.owner-missing /rules/0/owner"));
    assertTrue(found(findings.get("bad")).contains("rules.id-taken /rules/0/id"));
    assertTrue(found(findings.get("hub")).contains("rules.pack-twice /id"));
    assertTrue(found(findings.get("hub")).contains("rules.replacement-unknown /amendments/0/by"));
    assertTrue(found(findings.get("hub")).contains("rules.amended-unknown /amendments/1"));
    assertTrue(found(findings.get("hub")).contains("rules.amended-twice /amendments/0"));
    List<String> lines = refused.getMessage().lines().toList();
    assertTrue(lines.contains("rule old of pack bad needs an owner"), refused.getMessage());
    assertTrue(lines.contains("pack hub is there twice; a set has one version of a pack"));
  }

  @Test
  void to_build_a_pack_runs_nothing_of_it_and_no_pack_is_checked_twice() {
    AtomicInteger runs = new AtomicInteger();
    Condition<TestSubject> counting =
        new Condition.Custom<>(
            TestSubject.TEXT,
            Set.of(TestSubject.A),
            look -> {
              runs.incrementAndGet();
              return Truth.UNKNOWN;
            });
    RulePack<TestSubject> pack =
        pack("made", List.of(TestSubjects.rule("counted", Effect.INFO, counting).build()));
    assertEquals(0, runs.get());

    assertEquals(List.of(), RulePackValidator.validate(pack));
    int once = runs.get();
    assertTrue(once > 0);
    RuleSet.of(List.of(pack));
    RulePackValidator.validate(pack.asDefault());
    assertEquals(once, runs.get());
  }

  @Test
  void a_pack_without_a_title_or_facts_does_not_build() {
    RulePack.Builder<TestSubject> builder = RulePack.builder("made", "1");

    assertEquals(
        "pack made needs a title (title) and the facts that its rules may read (facts)",
        assertThrows(IllegalStateException.class, builder::build).getMessage());
    assertEquals(
        "pack made needs a title (title)",
        assertThrows(IllegalStateException.class, builder.facts(TestSubject.ALL)::build)
            .getMessage());
    assertEquals("made:1", builder.title(new Bilingual("Made", "Gwnaed")).build().reference());
  }

  @Test
  void a_code_is_found_where_it_stands() {
    Condition<TestSubject> nested =
        Condition.not(
            Condition.any(
                TestSubject.A.is(true),
                TestSubject.THINGS.some(
                    new Condition.Custom<>(
                        TestSubject.TEXT,
                        Set.of(),
                        look -> Truth.of(look.of(TestSubject.P).value().isPresent())))));
    RulePack<TestSubject> pack =
        pack("made", List.of(TestSubjects.rule("nested", Effect.INFO, nested).build()));

    assertEquals(
        List.of("rules.java-undeclared /rules/0/when/not/any/1/some"),
        found(RulePackValidator.validate(pack)));
  }

  @ParameterizedTest
  @EnumSource(RulePackFindingCode.class)
  void every_code_has_its_texts_in_both_languages(RulePackFindingCode code) {
    Finding finding = Finding.error(code.code(), Pointer.ROOT);
    Messages english = RulePackFindingCode.messages(Locale.ENGLISH);
    Messages welsh = RulePackFindingCode.messages(Messages.WELSH);

    assertTrue(english.text(finding).isPresent() && english.fix(finding).isPresent());
    assertTrue(welsh.text(finding).isPresent() && welsh.fix(finding).isPresent());
    assertNotEquals(english.text(finding), welsh.text(finding));
    assertFalse(welsh.isReviewed());
  }

  @Test
  void packs_and_rules_say_their_ids_and_nothing_else() {
    RulePack<TestSubject> pack = policy();

    assertEquals("RulePack[base:1]", pack.toString());
    assertEquals("Rule[old]", pack.rules().get(0).toString());
    assertEquals(policy(), pack);
    assertEquals(policy().hashCode(), pack.hashCode());
    assertNotEquals(pack, TestAmendments.statute());
    assertEquals(Set.of(Nation.ENGLAND, Nation.WALES), pack.rules().get(0).basis().nations());
  }
}
