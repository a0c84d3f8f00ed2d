package org.fostering.rules.decision;

import static org.fostering.rules.decision.TestAmendments.DAY;
import static org.fostering.rules.decision.TestAmendments.WHY;
import static org.fostering.rules.decision.TestAmendments.YES;
import static org.fostering.rules.decision.TestAmendments.amending;
import static org.fostering.rules.decision.TestAmendments.decided;
import static org.fostering.rules.decision.TestAmendments.extend;
import static org.fostering.rules.decision.TestAmendments.policy;
import static org.fostering.rules.decision.TestAmendments.replace;
import static org.fostering.rules.decision.TestAmendments.retire;
import static org.fostering.rules.decision.TestAmendments.rule;
import static org.fostering.rules.decision.TestAmendments.set;
import static org.fostering.rules.decision.TestAmendments.statute;
import static org.fostering.rules.decision.TestSubjects.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Reason;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack changes in the rules of another, from which day on, and what the results say. */
class AmendmentResolverTest {

  private static RuleResult result(
      RuleSet<TestSubject> rules, String id, Nation nation, LocalDate day, TestSubject made) {
    return rules.decide(made, Jurisdiction.of(nation), day).results().stream()
        .filter(result -> result.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
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
    Rule<TestSubject> replacement =
        Rule.<TestSubject>of("new", LegalForce.POLICY, "Hub")
            .cites("Minutes of the hub", "item 1")
            .in(Nation.WALES)
            .during(InForce.between(DAY, LocalDate.of(2028, 3, 31)))
            .when(TestSubject.A.is(true))
            .then(Effect.INFO, "Now.", "Nawr.")
            .build();
    RuleSet<TestSubject> rules = set(policy(), amending(replacement, replace("old", "new")));

    RuleResult result = result(rules, "old", nation, day, YES);

    assertEquals(old, result.status());
    assertEquals(by, result(rules, "new", nation, day, YES).status());
    assertEquals(
        old == Status.REPLACED
            ? Optional.of(new AmendmentEffect("hub:2", Optional.of("new"), Optional.of(DAY), WHY))
            : Optional.empty(),
        result.amended());
    assertEquals(List.of(), old == Status.REPLACED ? result.reasons() : List.of());
    assertEquals(
        old == Status.MET ? Outcome.POINTS_TO_DISCUSS : Outcome.MAY_PROCEED,
        rules.decide(YES, Jurisdiction.of(nation), day).outcome());
  }

  @Test
  void a_replacement_that_always_holds_has_no_first_day() {
    RuleSet<TestSubject> rules =
        set(
            policy(),
            amending(rule("new", LegalForce.POLICY, "Ours").build(), replace("old", "new")));

    RuleResult result = result(rules, "old", Nation.ENGLAND, LocalDate.of(1990, 1, 1), YES);

    assertEquals(Status.REPLACED, result.status());
    assertEquals(Optional.empty(), result.amended().orElseThrow().since());
  }

  @Test
  void the_first_day_is_that_of_the_first_version_of_the_new_rule() {
    LocalDate later = LocalDate.of(2028, 1, 1);
    RulePack<TestSubject> hub =
        amending(
            "hub",
            List.of(
                rule("new", LegalForce.POLICY, "Ours").during(InForce.from(later)).build(),
                rule("new", LegalForce.POLICY, "Ours")
                    .during(InForce.between(DAY, later.minusDays(1)))
                    .build()),
            List.of(replace("old", "new")));
    RuleSet<TestSubject> rules = set(policy(), hub);

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
    RuleSet<TestSubject> rules = set(policy(), amending("hub", List.of(), List.of(retire(basis))));

    RuleResult result = result(rules, "old", nation, day, YES);

    assertEquals(status, result.status());
    assertEquals(
        status == Status.RETIRED
            ? Optional.of(new AmendmentEffect("hub:2", Optional.empty(), Optional.of(DAY), WHY))
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
    RuleSet<TestSubject> rules =
        set(policy(), amending("hub", List.of(), List.of(extend(TestSubject.N.below(3), basis))));
    boolean extended = nation == Nation.WALES && !day.isBefore(DAY);

    RuleResult result =
        result(rules, "old", nation, day, TestSubject.of(Optional.of(Answer.NO), Known.of(n)));

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
    RulePack<TestSubject> later =
        amending(
            rule("new", LegalForce.STATUTE, "A later Act").during(InForce.from(DAY)).build(),
            replace("old", "new"));
    RuleSet<TestSubject> rules = set(statute(), later);

    assertEquals(old, result(rules, "old", Nation.WALES, day, YES).status());
    assertEquals(by, result(rules, "new", Nation.WALES, day, YES).status());
  }

  @Test
  void a_statute_that_is_not_commenced_supersedes_nothing_yet() {
    RulePack<TestSubject> later =
        amending(
            rule("new", LegalForce.STATUTE, "A later Act").during(InForce.notCommenced()).build(),
            replace("old", "new"));
    RuleSet<TestSubject> rules = set(statute(), later);

    assertEquals(Status.MET, result(rules, "old", Nation.WALES, DAY, YES).status());
    assertEquals(Status.NOT_COMMENCED, result(rules, "new", Nation.WALES, DAY, YES).status());
  }

  @Test
  void a_replacement_that_is_itself_replaced_does_not_bring_the_first_rule_back() {
    RuleSet<TestSubject> rules =
        set(
            policy(),
            amending(
                "first",
                List.of(rule("next", LegalForce.POLICY, "Ours").build()),
                List.of(replace("old", "next"))),
            amending(
                "second",
                List.of(rule("last", LegalForce.POLICY, "Ours").during(InForce.from(DAY)).build()),
                List.of(replace("next", "last"))));

    assertEquals(Status.REPLACED, result(rules, "old", Nation.WALES, DAY, YES).status());
    assertEquals(Status.REPLACED, result(rules, "next", Nation.WALES, DAY, YES).status());
    assertEquals(Status.MET, result(rules, "last", Nation.WALES, DAY, YES).status());
  }

  @Test
  void what_is_unverified_is_left_out_of_a_default_pack_with_its_amendment() {
    Rule<TestSubject> verified = rule("new", LegalForce.POLICY, "Ours").build();
    Rule<TestSubject> unverified =
        rule("other", LegalForce.STATUTE, "An Act").certainty(Certainty.UNVERIFIED).build();
    Amendment<TestSubject> kept = replace("old", "new");
    Basis believed = decided().certainty(Certainty.UNVERIFIED).build();
    RulePack<TestSubject> pack =
        amending(
            "hub",
            List.of(verified, unverified),
            List.of(
                kept,
                replace("law", "other"),
                new Amendment.Retire<>("gone", believed, WHY),
                new Amendment.Retire<>("stays", decided().build(), WHY),
                new Amendment.Extend<>(
                    "too", TestSubject.A.is(true), decided().build(), Optional.empty(), WHY),
                new Amendment.Extend<>(
                    "more", TestSubject.A.is(true), believed, Optional.empty(), WHY)));

    assertEquals(List.of(unverified), pack.unverified());
    RulePack<TestSubject> defaults = pack.verified();
    assertEquals(List.of(verified), defaults.rules());
    assertEquals(
        List.of("old", "stays", "too"),
        defaults.amendments().stream().map(Amendment::rule).toList());
    assertEquals(defaults, defaults.asDefault());
    assertEquals(
        "rule other of pack hub needs a verified source: this is a default pack\n"
            + "amendment of rule gone in pack hub needs a verified source: this is a default pack\n"
            + "amendment of rule more in pack hub needs a verified source: this is a default pack",
        assertThrows(IllegalArgumentException.class, pack::asDefault).getMessage());
    RulePack<TestSubject> amendedOnly =
        amending("hub", List.of(verified), List.of(kept, pack.amendments().get(2)));
    assertEquals(
        "amendment of rule gone in pack hub needs a verified source: this is a default pack",
        assertThrows(IllegalArgumentException.class, amendedOnly::asDefault).getMessage());
  }

  @Test
  void only_some_statuses_mean_that_the_rule_was_asked() {
    for (Status status : Status.values()) {
      boolean asked =
          List.of(Status.MET, Status.NOT_MET, Status.UNDETERMINED, Status.FAILED).contains(status);
      assertEquals(asked, status.isApplicable(), status.name());
      assertFalse(status.text().english().equals(status.text().welsh()));
    }
  }
}
