package org.fostering.rules;

import static org.fostering.rules.MadeArbitraries.pack;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Answer;
import org.fostering.model.common.Nation;
import org.fostering.rules.RuleResult.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a pack may change in the rules of another, from which day on, and what the results say. */
class AmendmentsTest {

  private static final Bilingual WHY = new Bilingual("We changed it.", "Fe’i newidiwyd gennym.");
  private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
  private static final Made YES = Made.of(Optional.of(Answer.YES), Known.of(3));

  private static Rule.Builder<Made> rule(String id, Source source, String citation) {
    return Rule.<Made>of(id, source, "Test")
        .cites(citation, "1")
        .certainty(Certainty.READ)
        .in(Nation.ENGLAND, Nation.WALES)
        .when(Made.A.is(true))
        .then(Effect.ASSESS, "Because.", "Oherwydd.");
  }

  private static Basis.Builder decided() {
    return Basis.of(Source.POLICY, "Hub")
        .cites(new Citation("Minutes of the hub", "item 1"))
        .in(Nation.WALES);
  }

  private static RulePack<Made> amending(Rule<Made> rule, Amendment<Made> amendment) {
    return amending("hub", List.of(rule), List.of(amendment));
  }

  private static RulePack<Made> amending(
      String id, List<Rule<Made>> rules, List<Amendment<Made>> amendments) {
    return new RulePack<>(id, "2", new Bilingual("Hub", "Hwb"), Made.ALL, rules, amendments);
  }

  private static Amendment<Made> replace(String rule, String by) {
    return new Amendment.Replace<>(rule, by, WHY);
  }

  private static Amendment<Made> retire(Basis basis) {
    return new Amendment.Retire<>("old", basis, WHY);
  }

  private static Amendment<Made> extend(Condition<Made> also, Basis basis) {
    return new Amendment.Extend<>("old", also, basis, Optional.empty(), WHY);
  }

  @SafeVarargs
  private static RuleSet<Made> set(RulePack<Made>... packs) {
    return RuleSet.of(List.of(packs));
  }

  private static RuleResult result(
      RuleSet<Made> rules, String id, Nation nation, LocalDate day, Made made) {
    return rules.decide(made, nation, day).results().stream()
        .filter(result -> result.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @SafeVarargs
  private static void assertRefused(String message, RulePack<Made>... packs) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> set(packs)).getMessage());
  }

  private static RulePack<Made> base(Rule.Builder<Made> old) {
    return pack("base", List.of(old.build()));
  }

  private static RulePack<Made> policy() {
    return base(rule("old", Source.POLICY, "A policy"));
  }

  private static RulePack<Made> statute() {
    return base(
        rule("old", Source.STATUTE, "An Act").during(InForce.from(LocalDate.of(2011, 4, 1))));
  }

  @ParameterizedTest(name = "in {0} on {1} a policy replaced in Wales from 1 April 2027 is {2}")
  @CsvSource({
    "WALES, 2027-03-31, MET, NOT_IN_FORCE",
    "WALES, 2027-04-01, REPLACED, MET",
    "WALES, 2028-04-01, REPLACED, NOT_IN_FORCE",
    "ENGLAND, 2027-04-01, MET, OTHER_NATION"
  })
  void a_replacement_holds_where_the_new_rule_does_from_its_first_day(
      Nation nation, LocalDate day, Status old, Status by) {
    Rule<Made> replacement =
        Rule.<Made>of("new", Source.POLICY, "Hub")
            .cites("Minutes of the hub", "item 1")
            .in(Nation.WALES)
            .during(InForce.between(DAY, LocalDate.of(2028, 3, 31)))
            .when(Made.A.is(true))
            .then(Effect.INFO, "Now.", "Nawr.")
            .build();
    RuleSet<Made> rules = set(policy(), amending(replacement, replace("old", "new")));

    RuleResult result = result(rules, "old", nation, day, YES);

    assertEquals(old, result.status());
    assertEquals(by, result(rules, "new", nation, day, YES).status());
    assertEquals(
        old == Status.REPLACED
            ? Optional.of(new Amended("hub:2", Optional.of("new"), Optional.of(DAY), WHY))
            : Optional.empty(),
        result.amended());
    assertEquals(List.of(), old == Status.REPLACED ? result.reasons() : List.of());
    assertEquals(
        old == Status.MET ? Outcome.POINTS_TO_DISCUSS : Outcome.MAY_PROCEED,
        rules.decide(YES, nation, day).outcome());
  }

  @Test
  void a_replacement_that_always_holds_has_no_first_day() {
    RuleSet<Made> rules =
        set(policy(), amending(rule("new", Source.POLICY, "Ours").build(), replace("old", "new")));

    RuleResult result = result(rules, "old", Nation.ENGLAND, LocalDate.of(1990, 1, 1), YES);

    assertEquals(Status.REPLACED, result.status());
    assertEquals(Optional.empty(), result.amended().orElseThrow().since());
  }

  @Test
  void the_first_day_is_that_of_the_first_version_of_the_new_rule() {
    LocalDate later = LocalDate.of(2028, 1, 1);
    RulePack<Made> hub =
        amending(
            "hub",
            List.of(
                rule("new", Source.POLICY, "Ours").during(InForce.from(later)).build(),
                rule("new", Source.POLICY, "Ours")
                    .during(InForce.between(DAY, later.minusDays(1)))
                    .build()),
            List.of(replace("old", "new")));
    RuleSet<Made> rules = set(policy(), hub);

    assertEquals(
        Optional.of(DAY),
        result(rules, "old", Nation.WALES, later, YES).amended().orElseThrow().since());
    assertEquals(Status.MET, result(rules, "old", Nation.WALES, DAY.minusDays(1), YES).status());
  }

  @ParameterizedTest(name = "in {0} on {1} a policy retired in Wales in April 2027 is {2}")
  @CsvSource({
    "WALES, 2027-03-31, MET",
    "WALES, 2027-04-01, RETIRED",
    "WALES, 2027-04-30, RETIRED",
    "WALES, 2027-05-01, MET",
    "ENGLAND, 2027-04-01, MET"
  })
  void a_policy_is_retired_where_and_when_the_decision_says(
      Nation nation, LocalDate day, Status status) {
    Basis basis = decided().during(InForce.between(DAY, LocalDate.of(2027, 4, 30))).build();
    RuleSet<Made> rules = set(policy(), amending("hub", List.of(), List.of(retire(basis))));

    RuleResult result = result(rules, "old", nation, day, YES);

    assertEquals(status, result.status());
    assertEquals(
        status == Status.RETIRED
            ? Optional.of(new Amended("hub:2", Optional.empty(), Optional.of(DAY), WHY))
            : Optional.empty(),
        result.amended());
  }

  @ParameterizedTest(name = "in {0} on {1}, with {2}, an extended policy is {3}")
  @CsvSource({
    "WALES, 2027-03-31, 2, NOT_MET",
    "WALES, 2027-04-01, 2, MET",
    "WALES, 2027-04-01, 5, NOT_MET",
    "ENGLAND, 2027-04-01, 2, NOT_MET"
  })
  void an_extended_policy_follows_in_more_cases(
      Nation nation, LocalDate day, int n, Status status) {
    Basis basis = decided().during(InForce.from(DAY)).build();
    RuleSet<Made> rules =
        set(policy(), amending("hub", List.of(), List.of(extend(Made.N.below(3), basis))));
    boolean extended = nation == Nation.WALES && !day.isBefore(DAY);

    RuleResult result =
        result(rules, "old", nation, day, Made.of(Optional.of(Answer.NO), Known.of(n)));

    assertEquals(status, result.status());
    assertEquals(extended, result.amended().isPresent());
    assertEquals(
        extended && n == 5 ? List.of("a", "n") : List.of(n == 2 && extended ? "n" : "a"),
        result.reasons().stream().map(Reason::fact).toList());
    assertEquals(
        Status.MET, result(rules, "old", nation, day, YES).status(), "as without the extension");
  }

  @ParameterizedTest(name = "on {0} a statute superseded on 1 April 2027 is {1}, the later one {2}")
  @CsvSource({
    "2011-03-31, NOT_IN_FORCE, NOT_IN_FORCE",
    "2027-03-31, MET, NOT_IN_FORCE",
    "2027-04-01, SUPERSEDED, MET"
  })
  void a_statute_decides_until_the_day_on_which_a_later_one_supersedes_it(
      LocalDate day, Status old, Status by) {
    RulePack<Made> later =
        amending(
            rule("new", Source.STATUTE, "A later Act").during(InForce.from(DAY)).build(),
            replace("old", "new"));
    RuleSet<Made> rules = set(statute(), later);

    assertEquals(old, result(rules, "old", Nation.WALES, day, YES).status());
    assertEquals(by, result(rules, "new", Nation.WALES, day, YES).status());
  }

  @Test
  void a_statute_that_is_not_commenced_supersedes_nothing_yet() {
    RulePack<Made> later =
        amending(
            rule("new", Source.STATUTE, "A later Act").during(InForce.notCommenced()).build(),
            replace("old", "new"));
    RuleSet<Made> rules = set(statute(), later);

    assertEquals(Status.MET, result(rules, "old", Nation.WALES, DAY, YES).status());
    assertEquals(Status.NOT_COMMENCED, result(rules, "new", Nation.WALES, DAY, YES).status());
  }

  @ParameterizedTest(name = "a {0} may supersede a standard: {1}")
  @CsvSource({"STATUTE, true", "STANDARD, true", "POLICY, false"})
  void a_standard_gives_way_to_a_later_standard_or_a_statute(Source source, boolean may) {
    RulePack<Made> standard = base(rule("old", Source.STANDARD, "A standard"));
    RulePack<Made> later =
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
  @EnumSource(value = Source.class, names = "STATUTE", mode = EnumSource.Mode.EXCLUDE)
  void nothing_but_a_statute_supersedes_a_statute(Source source) {
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
    RulePack<Made> later =
        amending(
            rule("new", Source.STATUTE, "Another Act").during(days).build(), replace("old", "new"));

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
            rule("new", Source.STATUTE, "An Act").during(InForce.from(DAY)).build(),
            replace("old", "new")));
    assertDoesNotThrow(
        () ->
            set(
                statute(),
                amending(
                    rule("new", Source.STATUTE, "An Act")
                        .cites("An amending Act", "2")
                        .during(InForce.from(DAY))
                        .build(),
                    replace("old", "new"))));
  }

  @Test
  void what_is_unverified_does_not_supersede_what_is_verified() {
    Rule.Builder<Made> unverified =
        rule("new", Source.STATUTE, "A later Act")
            .during(InForce.from(DAY))
            .certainty(Certainty.UNVERIFIED);
    RulePack<Made> later = amending(unverified.build(), replace("old", "new"));

    assertRefused(
        "amendment of rule old in pack hub needs a verified rule (certainty), because the rule that"
            + " it supersedes is verified",
        statute(),
        later);
    RulePack<Made> alsoUnverified =
        base(rule("old", Source.STATUTE, "An Act").certainty(Certainty.UNVERIFIED));
    assertDoesNotThrow(() -> set(alsoUnverified, later));
  }

  @ParameterizedTest(name = "a {0} can be neither extended nor retired")
  @CsvSource({
    "STATUTE, what a statute says can only be superseded by a later statute",
    "STANDARD, a standard can only be superseded by a later standard or a statute"
  })
  void only_a_policy_is_extended_or_retired(Source source, String because) {
    RulePack<Made> law = base(rule("old", source, "An Act"));
    Basis basis = decided().build();

    for (Amendment<Made> amendment : List.of(retire(basis), extend(Made.N.below(3), basis))) {
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
        amending(rule("old", Source.POLICY, "Ours").build(), retire(basis)));
  }

  @Test
  void a_rule_is_amended_once() {
    Basis basis = decided().build();
    assertRefused(
        "amendment of rule old in pack second needs to be the only one, and pack first amends the"
            + " rule too",
        policy(),
        amending("first", List.of(), List.of(retire(basis))),
        amending("second", List.of(), List.of(extend(Made.N.below(3), basis))));
  }

  @Test
  void an_amendment_without_a_day_or_a_nation_on_which_the_rule_holds_is_refused() {
    RulePack<Made> ended =
        base(rule("old", Source.POLICY, "A policy").during(InForce.between(DAY, DAY)));
    String refused =
        "amendment of rule old in pack hub needs a nation and a day on which the rule holds";
    for (Basis basis :
        List.of(
            decided().during(InForce.from(DAY.plusDays(1))).build(),
            decided().during(InForce.between(DAY.minusDays(9), DAY.minusDays(1))).build(),
            decided().during(InForce.notCommenced()).build(),
            Basis.of(Source.POLICY, "Hub")
                .cites(new Citation("Minutes", ""))
                .in(Nation.SCOTLAND)
                .build())) {
      assertRefused(refused, ended, amending("hub", List.of(), List.of(retire(basis))));
    }
    assertRefused(
        refused,
        ended,
        amending(
            rule("new", Source.POLICY, "Ours").during(InForce.from(DAY.plusDays(1))).build(),
            replace("old", "new")));
    assertDoesNotThrow(
        () ->
            set(
                ended,
                amending(
                    rule("new", Source.POLICY, "Ours")
                        .during(InForce.between(DAY.minusDays(9), DAY.minusDays(5)))
                        .build(),
                    replace("old", "new"))));
  }

  @Test
  void rules_that_replace_each_other_in_a_circle_are_refused() {
    RulePack<Made> first =
        amending(
            "first",
            List.of(rule("one", Source.POLICY, "Ours").build()),
            List.of(replace("two", "one")));
    RulePack<Made> second =
        amending(
            "second",
            List.of(rule("two", Source.POLICY, "Ours").build()),
            List.of(replace("three", "two")));
    RulePack<Made> third =
        amending(
            "third",
            List.of(rule("three", Source.POLICY, "Ours").build()),
            List.of(replace("one", "three")));

    String refused =
        assertThrows(IllegalArgumentException.class, () -> set(first, second, third)).getMessage();

    assertTrue(refused.matches("amendment of rule (one|two|three) in pack .*itself"), refused);
    assertDoesNotThrow(
        () -> set(second, amending("other", List.of(), List.of()), basedOn("three")));
  }

  private static RulePack<Made> basedOn(String rule) {
    return pack("base", List.of(rule(rule, Source.POLICY, "A policy").build()));
  }

  @Test
  void a_replacement_that_is_itself_replaced_does_not_bring_the_first_rule_back() {
    RuleSet<Made> rules =
        set(
            policy(),
            amending(
                "first",
                List.of(rule("next", Source.POLICY, "Ours").build()),
                List.of(replace("old", "next"))),
            amending(
                "second",
                List.of(rule("last", Source.POLICY, "Ours").during(InForce.from(DAY)).build()),
                List.of(replace("next", "last"))));

    assertEquals(Status.REPLACED, result(rules, "old", Nation.WALES, DAY, YES).status());
    assertEquals(Status.REPLACED, result(rules, "next", Nation.WALES, DAY, YES).status());
    assertEquals(Status.MET, result(rules, "last", Nation.WALES, DAY, YES).status());
  }

  @Test
  void what_an_amendment_itself_lacks_is_named() {
    Basis noCitation = Basis.of(Source.POLICY, "Hub").in(Nation.WALES).build();
    Basis noOwner = Basis.of(Source.POLICY, " ").in(Nation.WALES).build();
    Basis noNation = Basis.of(Source.POLICY, "Hub").build();
    Bilingual same = new Bilingual("Same.", "Same.");
    String name = "amendment of rule old in pack hub needs ";
    assertNotBuilt(name + "a citation", retire(noCitation));
    assertNotBuilt(name + "an owner", retire(noOwner));
    assertNotBuilt(name + "a nation", extend(Made.N.below(3), noNation));
    assertNotBuilt(name + "a translation", new Amendment.Retire<>("old", noCitation, same));
    assertNotBuilt(
        name + "a rule of this pack to replace it by; there is none with the id new",
        replace("old", "new"));
    assertNotBuilt(
        name + "the basis that allows", extend(Made.PROTECTED.below(3), decided().build()));
    assertNotBuilt(
        name + "a condition that can hold",
        extend(Condition.all(Made.A.is(true), Made.A.is(false)), decided().build()));
    assertDoesNotThrow(
        () ->
            amending(
                "hub",
                List.of(),
                List.of(
                    new Amendment.Extend<>(
                        "old",
                        Made.PROTECTED.below(3),
                        decided().build(),
                        Optional.of(new Citation("An Act", "1")),
                        WHY))));
  }

  private static void assertNotBuilt(String start, Amendment<Made> amendment) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> amending("hub", List.of(), List.of(amendment)))
            .getMessage();
    assertTrue(message.startsWith(start), message);
  }

  @Test
  void what_is_unverified_is_left_out_of_a_default_pack_with_its_amendment() {
    Rule<Made> verified = rule("new", Source.POLICY, "Ours").build();
    Rule<Made> unverified =
        rule("other", Source.STATUTE, "An Act").certainty(Certainty.UNVERIFIED).build();
    Amendment<Made> kept = replace("old", "new");
    Basis believed = decided().certainty(Certainty.UNVERIFIED).build();
    RulePack<Made> pack =
        amending(
            "hub",
            List.of(verified, unverified),
            List.of(
                kept,
                replace("law", "other"),
                new Amendment.Retire<>("gone", believed, WHY),
                new Amendment.Retire<>("stays", decided().build(), WHY),
                new Amendment.Extend<>("more", Made.A.is(true), believed, Optional.empty(), WHY)));

    assertEquals(List.of(unverified), pack.unverified());
    RulePack<Made> defaults = pack.verified();
    assertEquals(List.of(verified), defaults.rules());
    assertEquals(
        List.of("old", "stays"), defaults.amendments().stream().map(Amendment::rule).toList());
    assertEquals(defaults, defaults.asDefault());
    assertEquals(
        "rule other of pack hub needs a verified source: this is a default pack",
        assertThrows(IllegalArgumentException.class, pack::asDefault).getMessage());
    RulePack<Made> amendedOnly =
        amending("hub", List.of(verified), List.of(kept, pack.amendments().get(2)));
    assertEquals(
        "amendment of rule gone in pack hub needs a verified source: this is a default pack",
        assertThrows(IllegalArgumentException.class, amendedOnly::asDefault).getMessage());
  }

  @Test
  void only_some_statuses_mean_that_the_rule_was_asked() {
    for (Status status : Status.values()) {
      boolean asked =
          List.of(Status.MET, Status.NOT_MET, Status.UNDETERMINED, Status.INCIDENT)
              .contains(status);
      assertEquals(asked, status.isApplicable(), status.name());
      assertFalse(status.text().english().equals(status.text().welsh()));
    }
  }
}
