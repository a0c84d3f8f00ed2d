package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.enquiry;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.fostering.rules.eligibility.Enquiries.pointers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("both-paths")
class EligibilityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final Enquiry BARRED_IN_ENGLAND =
      enquiry(
          enquirer().offences(declared(offence("schedule-4-part-1", "conviction", "YES"))).build());

  private static Set<Nation> nations(String cell) {
    return cell == null
        ? Set.of()
        : Arrays.stream(cell.split(" "))
            .map(Nation::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Nation.class)));
  }

  @ParameterizedTest(name = "[{index}] the home may be in {0}: {1}, asked {2}")
  @CsvSource({
    "ENGLAND,                 PERSON_DECIDES,   ",
    "WALES,                   PERSON_DECIDES, ",
    "SCOTLAND,                POINTS_TO_DISCUSS, ",
    "NORTHERN_IRELAND,        POINTS_TO_DISCUSS, ",
    "WALES SCOTLAND,          MORE_INFORMATION, /home/nation",
    "ENGLAND WALES,           PERSON_DECIDES,   ",
    "SCOTLAND NORTHERN_IRELAND, POINTS_TO_DISCUSS, ",
    "ENGLAND SCOTLAND,        MORE_INFORMATION, /home/nation",
    ",                        MORE_INFORMATION, /home/nation"
  })
  void the_nation_decides_whose_law_speaks(String nations, Outcome outcome, String question) {
    Decision decision =
        Eligibility.standard()
            .decide(BARRED_IN_ENGLAND, Jurisdiction.oneOf(nations(nations)), TODAY);

    assertEquals(outcome, decision.outcome());
    assertEquals(List.copyOf(nations(nations)), decision.jurisdiction().nations());
    assertEquals(TODAY, decision.asOf());
    assertEquals(Enquiries.words(question), pointers(decision.questions()));
  }

  @ParameterizedTest(name = "[{index}] {0} on {1}: {2} ({3})")
  @CsvSource({
    "ENGLAND,          2011-03-31, NOT_COVERED,       SI 2011/581 reg 1(1)",
    "ENGLAND,          2011-04-01, PERSON_DECIDES,    SI 2011/581 reg 1(1)",
    "WALES,            2019-04-28, NOT_COVERED,       WSI 2018/1333 reg 1(2)",
    "WALES,            2019-04-29, PERSON_DECIDES,    WSI 2018/1333 reg 1(2)",
    "SCOTLAND,         2009-09-27, NOT_COVERED,       SSI 2009/210 reg 1",
    "SCOTLAND,         2009-09-28, POINTS_TO_DISCUSS, SSI 2009/210 reg 1",
    "NORTHERN_IRELAND, 1996-11-03, NOT_COVERED,       SR 1996/467 reg 1(1)",
    "NORTHERN_IRELAND, 1996-11-04, POINTS_TO_DISCUSS, SR 1996/467 reg 1(1)"
  })
  void before_its_law_was_in_force_a_nation_is_not_covered(
      Nation nation, LocalDate asOf, Outcome outcome, String citation) {
    Decision decision =
        Eligibility.standard().decide(BARRED_IN_ENGLAND, Jurisdiction.of(nation), asOf);

    assertEquals(outcome, decision.outcome());
    assertEquals(outcome, decision.soFar());
    assertEquals(List.of(), decision.questions());
    assertEquals(outcome == Outcome.NOT_COVERED, decision.withStatus(Status.MET).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void the_law_of_one_nation_never_speaks_in_another(Nation nation) {
    Decision decision =
        Eligibility.standard().decide(BARRED_IN_ENGLAND, Jurisdiction.of(nation), TODAY);

    RulePack<Enquiry> own = Eligibility.law().get(nation);
    assertEquals(List.of(own.reference()), decision.packs());
    assertEquals(own.rules(), decision.results().stream().map(RuleResult::rule).toList());
    for (Rule<Enquiry> rule : own.rules()) {
      assertEquals(Set.of(nation), rule.basis().nations(), rule.id());
    }
    for (Nation other : EnumSet.complementOf(EnumSet.of(nation))) {
      for (Rule<Enquiry> rule : Eligibility.law().get(other).rules()) {
        assertFalse(decision.toString().contains(rule.id()), rule.id());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Nation.class,
      names = {"WALES", "SCOTLAND", "NORTHERN_IRELAND"})
  void no_word_of_englands_law_leaks_into_another_nation(Nation nation) {
    Decision decision =
        Eligibility.standard().decide(BARRED_IN_ENGLAND, Jurisdiction.of(nation), TODAY);

    for (String word : List.of("(england)", "2011/581", "26(", "department for education")) {
      assertFalse(decision.toString().toLowerCase(Locale.ROOT).contains(word), word);
    }
  }

  @Test
  void policies_are_added_beside_the_law() {
    RulePack<Enquiry> policies =
        RulePack.<Enquiry>builder("our-policies", "3")
            .title(new Bilingual("Ours", "Ein rhai ni"))
            .facts(EnquiryFacts.ALL)
            .rules(List.of(SamplePolicies.spareBedroom("Our council", Nation.ENGLAND)))
            .build();

    Decision decision =
        Eligibility.withPolicies(List.of(policies))
            .decide(BARRED_IN_ENGLAND, Jurisdiction.of(Nation.ENGLAND), TODAY);

    assertEquals(List.of("england-enquiry:2026.5", "our-policies:3"), decision.packs());
    assertEquals(11, decision.results().size());
    assertEquals(Outcome.PERSON_DECIDES, decision.outcome());
  }

  @Test
  void a_policy_pack_with_a_rule_of_the_law_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Eligibility.withPolicies(List.of(Eligibility.law().get(Nation.ENGLAND))));
  }

  @Test
  void a_null_argument_is_named() {
    Eligibility eligibility = Eligibility.standard();

    assertEquals(
        "jurisdiction",
        assertThrows(
                NullPointerException.class,
                () -> eligibility.decide(BARRED_IN_ENGLAND, (Jurisdiction) null, TODAY))
            .getMessage());
  }
}
