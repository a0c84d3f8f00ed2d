package org.fostering.rules.decision;

import static org.fostering.rules.decision.TestAmendments.DAY;
import static org.fostering.rules.decision.TestAmendments.WHY;
import static org.fostering.rules.decision.TestAmendments.YES;
import static org.fostering.rules.decision.TestAmendments.amending;
import static org.fostering.rules.decision.TestAmendments.base;
import static org.fostering.rules.decision.TestAmendments.decided;
import static org.fostering.rules.decision.TestAmendments.extend;
import static org.fostering.rules.decision.TestAmendments.policy;
import static org.fostering.rules.decision.TestAmendments.replace;
import static org.fostering.rules.decision.TestAmendments.retire;
import static org.fostering.rules.decision.TestAmendments.rule;
import static org.fostering.rules.decision.TestAmendments.set;
import static org.fostering.rules.decision.TestAmendments.statute;
import static org.fostering.rules.decision.TestSubjects.checked;
import static org.fostering.rules.decision.TestSubjects.pack;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a pack may not change in the rules of another. */
class AmendmentRefusalsTest {

  private static RuleResult result(
      RuleSet<TestSubject> rules, String id, Nation nation, LocalDate day, TestSubject made) {
    return rules.decide(made, Jurisdiction.of(nation), day).results().stream()
        .filter(result -> result.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @SafeVarargs
  private static void assertRefused(String message, RulePack<TestSubject>... packs) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> set(packs)).getMessage());
  }

  @ParameterizedTest(name = "a {0} may supersede a standard: {1}")
  @CsvSource({"STATUTE, true", "STANDARD, true", "POLICY, false"})
  void a_standard_gives_way_to_a_later_standard_or_a_statute(LegalForce source, boolean may) {
    RulePack<TestSubject> standard = base(rule("old", LegalForce.STANDARD, "A standard"));
    RulePack<TestSubject> later =
        amending(
            rule("new", source, "A standard").during(InForce.from(DAY)).build(),
            replace("old", "new"));

    if (may) {
      assertEquals(
          Status.SUPERSEDED, result(set(standard, later), "old", Nation.WALES, DAY, YES).status());
    } else {
      assertRefused(
          "amendment of rule old in pack hub needs a standard or a statute: only these supersede a"
              + " standard",
          standard,
          later);
    }
  }

  @ParameterizedTest(name = "a {0} cannot supersede a statute")
  @EnumSource(value = LegalForce.class, names = "STATUTE", mode = EnumSource.Mode.EXCLUDE)
  void nothing_but_a_statute_supersedes_a_statute(LegalForce source) {
    assertRefused(
        "amendment of rule old in pack hub needs a statute: only that supersedes a statute",
        statute(),
        amending(
            rule("new", source, "Another").during(InForce.from(DAY)).build(),
            replace("old", "new")));
  }

  @ParameterizedTest(name = "a statute in force from {0} supersedes one of 1 April 2011: {1}")
  @CsvSource({"2011-03-31, false", "2011-04-01, false", "2011-04-02, true", ", false"})
  void a_statute_is_superseded_by_a_later_one_only(LocalDate start, boolean may) {
    InForce days = start == null ? InForce.always() : InForce.from(start);
    RulePack<TestSubject> later =
        amending(
            rule("new", LegalForce.STATUTE, "Another Act").during(days).build(),
            replace("old", "new"));

    if (may) {
      assertDoesNotThrow(() -> set(statute(), later));
    } else {
      assertRefused(
          "amendment of rule old in pack hub needs a rule that starts on a later day than the one"
              + " superseded",
          statute(),
          later);
    }
  }

  @Test
  void a_statute_that_supersedes_has_a_citation_of_its_own() {
    assertRefused(
        "amendment of rule old in pack hub needs a citation of its own, besides those of the rule"
            + " that it supersedes",
        statute(),
        amending(
            rule("new", LegalForce.STATUTE, "An Act").during(InForce.from(DAY)).build(),
            replace("old", "new")));
    assertDoesNotThrow(
        () ->
            set(
                statute(),
                amending(
                    rule("new", LegalForce.STATUTE, "An Act")
                        .cites("An amending Act", "2")
                        .during(InForce.from(DAY))
                        .build(),
                    replace("old", "new"))));
  }

  @Test
  void what_is_unverified_does_not_supersede_what_is_verified() {
    Rule.Builder<TestSubject> unverified =
        rule("new", LegalForce.STATUTE, "A later Act")
            .during(InForce.from(DAY))
            .certainty(Certainty.UNVERIFIED);
    RulePack<TestSubject> later = amending(unverified.build(), replace("old", "new"));

    assertRefused(
        "amendment of rule old in pack hub needs a verified rule (certainty), because the rule that"
            + " it supersedes is verified",
        statute(),
        later);
    RulePack<TestSubject> alsoUnverified =
        base(rule("old", LegalForce.STATUTE, "An Act").certainty(Certainty.UNVERIFIED));
    assertDoesNotThrow(() -> set(alsoUnverified, later));
  }

  @ParameterizedTest(name = "a {0} can be neither extended nor retired")
  @CsvSource({
    "STATUTE, what a statute says can only be superseded by a later statute",
    "STANDARD, a standard can only be superseded by a later standard or a statute"
  })
  void only_a_policy_is_extended_or_retired(LegalForce source, String because) {
    RulePack<TestSubject> law = base(rule("old", source, "An Act"));
    Basis basis = decided().build();

    for (Amendment<TestSubject> amendment :
        List.of(retire(basis), extend(TestSubject.N.below(3), basis))) {
      assertRefused(
          "amendment of rule old in pack hub needs a policy: " + because,
          law,
          amending("hub", List.of(), List.of(amendment)));
    }
  }

  @Test
  void an_amendment_needs_its_rule_in_another_pack() {
    Basis basis = decided().build();
    assertRefused(
        "amendment of rule old in pack hub needs that rule in another pack of the set, and none has"
            + " it",
        amending("hub", List.of(), List.of(retire(basis))));
    assertRefused(
        "amendment of rule old in pack hub needs a rule of another pack: within one, give a rule"
            + " versions with days",
        amending(rule("old", LegalForce.POLICY, "Ours").build(), retire(basis)));
  }

  @Test
  void a_rule_is_amended_once() {
    Basis basis = decided().build();
    assertRefused(
        "amendment of rule old in pack second needs to be the only one, and pack first amends the"
            + " rule too",
        policy(),
        amending("first", List.of(), List.of(retire(basis))),
        amending("second", List.of(), List.of(extend(TestSubject.N.below(3), basis))));
  }

  @Test
  void an_amendment_without_a_day_or_a_nation_on_which_the_rule_holds_is_refused() {
    RulePack<TestSubject> ended =
        base(rule("old", LegalForce.POLICY, "A policy").during(InForce.between(DAY, DAY)));
    String refused =
        "amendment of rule old in pack hub needs a nation and a day on which the rule holds";
    for (Basis basis :
        List.of(
            decided().during(InForce.from(DAY.plusDays(1))).build(),
            decided().during(InForce.between(DAY.minusDays(9), DAY.minusDays(1))).build(),
            decided().during(InForce.notCommenced()).build(),
            Basis.of(LegalForce.POLICY, "Hub")
                .cites(new Citation("Minutes", ""))
                .in(Nation.SCOTLAND)
                .build())) {
      assertRefused(refused, ended, amending("hub", List.of(), List.of(retire(basis))));
    }
    assertRefused(
        refused,
        ended,
        amending(
            rule("new", LegalForce.POLICY, "Ours").during(InForce.from(DAY.plusDays(1))).build(),
            replace("old", "new")));
    assertDoesNotThrow(
        () ->
            set(
                ended,
                amending(
                    rule("new", LegalForce.POLICY, "Ours")
                        .during(InForce.between(DAY.minusDays(9), DAY.minusDays(5)))
                        .build(),
                    replace("old", "new"))));
  }

  @Test
  void rules_that_replace_each_other_in_a_circle_are_refused() {
    RulePack<TestSubject> first =
        amending(
            "first",
            List.of(rule("one", LegalForce.POLICY, "Ours").build()),
            List.of(replace("two", "one")));
    RulePack<TestSubject> second =
        amending(
            "second",
            List.of(rule("two", LegalForce.POLICY, "Ours").build()),
            List.of(replace("three", "two")));
    RulePack<TestSubject> third =
        amending(
            "third",
            List.of(rule("three", LegalForce.POLICY, "Ours").build()),
            List.of(replace("one", "three")));

    String refused =
        assertThrows(IllegalArgumentException.class, () -> set(first, second, third)).getMessage();

    assertTrue(refused.matches("amendment of rule (one|two|three) in pack .*itself"), refused);
    assertDoesNotThrow(
        () -> set(second, amending("other", List.of(), List.of()), basedOn("three")));
  }

  private static RulePack<TestSubject> basedOn(String rule) {
    return pack("base", List.of(rule(rule, LegalForce.POLICY, "A policy").build()));
  }

  @Test
  void what_an_amendment_itself_lacks_is_named() {
    Basis noCitation = Basis.of(LegalForce.POLICY, "Hub").in(Nation.WALES).build();
    Basis noOwner = Basis.of(LegalForce.POLICY, " ").in(Nation.WALES).build();
    Basis noNation = Basis.of(LegalForce.POLICY, "Hub").build();
    Bilingual same = new Bilingual("Same.", "Same.");
    String name = "amendment of rule old in pack hub needs ";
    assertNotBuilt(name + "a citation", retire(noCitation));
    assertNotBuilt(name + "an owner", retire(noOwner));
    assertNotBuilt(name + "a nation", extend(TestSubject.N.below(3), noNation));
    assertNotBuilt(name + "a translation", new Amendment.Retire<>("old", noCitation, same));
    assertNotBuilt(
        name + "a rule of this pack to replace it by; there is none with the id new",
        replace("old", "new"));
    assertEquals(
        name + "a rule of this pack to replace it by; there is none with the id new",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    checked(
                        amending(
                            rule("other", LegalForce.POLICY, "Ours").build(),
                            replace("old", "new"))))
            .getMessage());
    assertNotBuilt(
        name + "the basis that allows", extend(TestSubject.PROTECTED.below(3), decided().build()));
    assertNotBuilt(
        name + "a condition that can hold",
        extend(Condition.all(TestSubject.A.is(true), TestSubject.A.is(false)), decided().build()));
    assertDoesNotThrow(
        () ->
            checked(
                amending(
                    "hub",
                    List.of(),
                    List.of(
                        new Amendment.Extend<>(
                            "old",
                            TestSubject.PROTECTED.below(3),
                            decided().build(),
                            Optional.of(new Citation("An Act", "1")),
                            WHY)))));
  }

  private static void assertNotBuilt(String start, Amendment<TestSubject> amendment) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> checked(amending("hub", List.of(), List.of(amendment))))
            .getMessage();
    assertTrue(message.startsWith(start), message);
  }
}
