package org.fostering.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A made-up later law beside the law of the library, which has a set of rules for each nation. */
class LaterLawTest {

  private static final String OLD = "eng-specified-offence-enquirer";
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
  private static final Enquiry ENQUIRY = Enquiries.enquiry(Enquiries.enquirer().build());

  private static RulePack<Enquiry> laterLaw(String superseded) {
    return new RulePack<>(
        "example-later-law",
        "1",
        new Bilingual("A later law", "Cyfraith ddiweddarach"),
        EnquiryFacts.ALL,
        List.of(
            Rule.<Enquiry>of("example-later-rule", LegalForce.STATUTE, "Example Department")
                .cites("Example Regulations 2027", "regulation 1")
                .in(Nation.ENGLAND)
                .during(InForce.from(FIRST_DAY))
                .certainty(Certainty.READ)
                .when(EnquiryFacts.SMOKING.is(true))
                .then(Effect.ASSESS, "A later law says so.", "Cyfraith arall.")
                .build()),
        List.of(
            new Amendment.Replace<>(
                superseded,
                "example-later-rule",
                new Bilingual("The law has changed.", "Newidiodd y gyfraith."))));
  }

  private static RuleResult result(Decision decision, String rule) {
    return decision.results().stream()
        .filter(each -> each.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_later_statute_supersedes_a_rule_of_one_nation_from_its_day_on() {
    Eligibility eligibility = Eligibility.withPolicies(List.of(laterLaw(OLD)));

    Decision before = eligibility.decide(ENQUIRY, List.of(Nation.ENGLAND), FIRST_DAY.minusDays(1));
    Decision after = eligibility.decide(ENQUIRY, List.of(Nation.ENGLAND), FIRST_DAY);

    assertEquals(RuleResult.Status.NOT_MET, result(before, OLD).status());
    assertEquals(RuleResult.Status.NOT_IN_FORCE, result(before, "example-later-rule").status());
    assertEquals(RuleResult.Status.SUPERSEDED, result(after, OLD).status());
    assertEquals(
        Optional.of("example-later-rule"), result(after, OLD).amended().orElseThrow().by());
    assertEquals(RuleResult.Status.UNDETERMINED, result(after, "example-later-rule").status());
  }

  @ParameterizedTest
  @EnumSource(value = Nation.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLAND")
  void the_law_of_the_other_nations_is_as_it_was(Nation nation) {
    Decision with =
        Eligibility.withPolicies(List.of(laterLaw(OLD)))
            .decide(ENQUIRY, List.of(nation), FIRST_DAY);
    Decision without = Eligibility.standard().decide(ENQUIRY, List.of(nation), FIRST_DAY);

    assertEquals(without.outcome(), with.outcome());
    assertEquals(without.questions(), with.questions());
    assertEquals(without.results(), with.results().subList(0, with.results().size() - 1));
    assertEquals(RuleResult.Status.OTHER_NATION, result(with, "example-later-rule").status());
  }

  @Test
  void the_pack_is_the_same_in_every_set() {
    RulePack<Enquiry> pack = laterLaw(OLD);
    Eligibility eligibility = Eligibility.withPolicies(List.of(pack));

    eligibility.rules().values().forEach(set -> assertSame(pack, set.packs().get(1)));
    assertSame(pack, eligibility.packs().get(Nation.values().length));
  }

  @Test
  void an_amendment_of_a_rule_that_no_nation_has_is_refused_by_name() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Eligibility.withPolicies(List.of(laterLaw("eng-no-such-rule"))));

    assertEquals(
        "amendment of rule eng-no-such-rule in pack example-later-law needs that rule in another"
            + " pack of the set, and none has it",
        refused.getMessage());
  }

  @Test
  void what_supersedes_the_law_of_another_nation_is_refused_where_that_rule_stands() {
    String welsh = Eligibility.law().get(Nation.WALES).rules().get(0).id();
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Eligibility.withPolicies(List.of(laterLaw(welsh))));

    assertTrue(refused.getMessage().contains(welsh), refused.getMessage());
    assertTrue(
        refused.getMessage().endsWith("needs a nation and a day on which the rule holds"),
        refused.getMessage());
  }
}
