package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.pointers;
import static org.fostering.rules.eligibility.Enquiries.result;
import static org.fostering.rules.eligibility.Enquiries.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fostering.model.common.Answer;
import org.fostering.model.common.Nation;
import org.fostering.model.common.PartialDate;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.rules.Bilingual;
import org.fostering.rules.Decision;
import org.fostering.rules.Effect;
import org.fostering.rules.Outcome;
import org.fostering.rules.Rule;
import org.fostering.rules.RulePack;
import org.fostering.rules.RuleResult;
import org.fostering.rules.RuleResult.Status;
import org.fostering.rules.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What services commonly ask besides the law: opt-in, and never more than a point to discuss. */
class SamplePoliciesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final String OWNER = "Our council";

  private static List<Rule<Enquiry>> all() {
    return List.of(
        SamplePolicies.minimumAge(OWNER, 21, Nation.ENGLAND),
        SamplePolicies.spareBedroom(OWNER, Nation.ENGLAND),
        SamplePolicies.noSmokingWithUnderFives(OWNER, Nation.ENGLAND),
        EnglandStandards.rightToWork());
  }

  private static Decision decide(Rule<Enquiry> rule, Enquiry enquiry) {
    RulePack<Enquiry> pack =
        new RulePack<>(
            "ours", "1", new Bilingual("Ours", "Ein rhai ni"), EnquiryFacts.ALL, List.of(rule));
    return Eligibility.withPolicies(List.of(pack)).decide(enquiry, Set.of(Nation.ENGLAND), TODAY);
  }

  private static Enquiry.Builder enquiry(Enquirer enquirer) {
    return Enquiry.builder().addEnquirers(enquirer).household(household());
  }

  private static void assertComesTo(
      Rule<Enquiry> rule, Enquiry enquiry, Status status, String questions) {
    Decision decision = decide(rule, enquiry);

    RuleResult result = result(decision, rule.id());
    assertEquals(status, result.status());
    assertEquals(words(questions), pointers(result.questions()));
    assertEquals(words(questions), pointers(decision.questions()));
    assertEquals(
        switch (status) {
          case MET -> Outcome.POINTS_TO_DISCUSS;
          case NOT_MET -> Outcome.MAY_PROCEED;
          default -> Outcome.MORE_INFORMATION;
        },
        decision.outcome());
  }

  @Test
  void none_is_in_the_standard_set() {
    Decision decision =
        Eligibility.standard()
            .decide(enquiry(enquirer().build()).build(), Set.of(Nation.ENGLAND), TODAY);

    assertEquals(List.of("england-enquiry:2026.2"), decision.packs());
    for (Rule<Enquiry> rule : all()) {
      assertFalse(decision.results().stream().anyMatch(r -> r.rule().id().equals(rule.id())));
    }
  }

  @Test
  void each_says_that_it_is_policy_or_guidance_and_whose() {
    for (Rule<Enquiry> rule : all()) {
      boolean guidance = rule.id().equals("guidance-right-to-work");
      assertEquals(guidance ? Source.STANDARD : Source.POLICY, rule.description().basis().source());
      assertEquals(
          guidance ? "Department for Education" : OWNER, rule.description().basis().owner());
      assertTrue(rule.description().reason().english().contains(guidance ? "guidance" : "policy"));
      assertEquals(Outcome.POINTS_TO_DISCUSS, rule.description().effect().outcome());
    }
    assertEquals(
        Effect.PLACEMENT_RESTRICTION, all().get(2).description().effect(), "smoking is no bar");
  }

  @ParameterizedTest(name = "[{index}] born {0}, policy of {1}: {2}")
  @CsvSource({
    "2005-07-01, 21, NOT_MET,      ",
    "2005-07-02, 21, MET,          ",
    "2006-07-01, 21, MET,          ",
    "2008-07-01, 18, NOT_MET,      ",
    "2008-07-02, 18, MET,          ",
    "1996-07-01, 30, NOT_MET,      ",
    "2005,       21, UNDETERMINED, /enquirers/0/dateOfBirth",
    "2004,       21, NOT_MET,      ",
    ",           21, UNDETERMINED, /enquirers/0/dateOfBirth"
  })
  void a_minimum_age_is_attained_on_the_birthday(
      String birth, int years, Status status, String question) {
    Enquirer.Builder enquirer = enquirer();
    if (birth != null) {
      enquirer.dateOfBirth(PartialDate.parse(birth));
    }

    assertComesTo(
        SamplePolicies.minimumAge(OWNER, years, Nation.ENGLAND),
        enquiry(enquirer.build()).build(),
        status,
        question);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 17, 31, Integer.MAX_VALUE})
  void a_minimum_age_is_from_18_to_30(int years) {
    assertThrows(
        IllegalArgumentException.class,
        () -> SamplePolicies.minimumAge(OWNER, years, Nation.ENGLAND));
  }

  @ParameterizedTest
  @ValueSource(ints = {18, 21, 30})
  void a_minimum_age_in_range_names_its_basis(int years) {
    assertEquals(
        "Equality Act 2010 section 13(2): a proportionate means, for the owner to justify",
        SamplePolicies.minimumAge(OWNER, years, Nation.WALES)
            .description()
            .mayReadProtected()
            .orElseThrow()
            .toString());
  }

  @ParameterizedTest(name = "[{index}] {0} spare bedrooms: {1}")
  @CsvSource({
    "0, MET,          ",
    "1, NOT_MET,      ",
    "2, NOT_MET,      ",
    ",  UNDETERMINED, /home/spareBedrooms"
  })
  void one_spare_bedroom_is_enough(Integer spare, Status status, String question) {
    Home.Builder home = Home.builder();
    if (spare != null) {
      home.spareBedrooms(spare);
    }

    assertComesTo(
        SamplePolicies.spareBedroom(OWNER, Nation.ENGLAND),
        enquiry(enquirer().build()).home(home.build()).build(),
        status,
        question);
  }

  @ParameterizedTest(name = "[{index}] smoking {0}, vaping {1}, youngest child {2}: {3}")
  @CsvSource({
    "YES, NO,  4, MET,          ",
    "YES, NO,  5, NOT_MET,      ",
    "NO,  YES, 0, MET,          ",
    "YES, ,    0, MET,          ",
    "NO,  NO,  0, NOT_MET,      ",
    "NO,  NO,  ,  NOT_MET,      ",
    ",    ,    5, NOT_MET,      ",
    "YES, NO,  ,  UNDETERMINED, /interests/youngestAge",
    "NO,  ,    4, UNDETERMINED, /household/vaping",
    ",    ,    ,  UNDETERMINED, /household/smoking /household/vaping /interests/youngestAge"
  })
  void smoking_or_vaping_restricts_only_placements_of_under_fives(
      Answer smoking, Answer vaping, Integer youngest, Status status, String questions) {
    Household.Builder household = Household.builder().complete(Answer.YES);
    if (smoking != null) {
      household.smoking(smoking);
    }
    if (vaping != null) {
      household.vaping(vaping);
    }
    FosteringInterests.Builder interests = FosteringInterests.builder();
    if (youngest != null) {
      interests.youngestAge(youngest);
    }

    assertComesTo(
        SamplePolicies.noSmokingWithUnderFives(OWNER, Nation.ENGLAND),
        Enquiry.builder()
            .addEnquirers(enquirer().build())
            .household(household.build())
            .interests(interests.build())
            .build(),
        status,
        questions);
  }

  @ParameterizedTest(name = "[{index}] right to work {0}: {1} (GOV.UK: becoming a foster parent)")
  @CsvSource({
    "YES,       NOT_MET,      ",
    "NO,        MET,          ",
    "NOT_KNOWN, UNDETERMINED, /enquirers/0/rightToWork",
    "REFUSED,   UNDETERMINED, /enquirers/0/rightToWork",
    ",          UNDETERMINED, /enquirers/0/rightToWork"
  })
  void a_missing_right_to_work_is_a_point_to_discuss(
      Answer rightToWork, Status status, String question) {
    Enquirer.Builder enquirer = enquirer();
    if (rightToWork != null) {
      enquirer.rightToWork(rightToWork);
    }

    assertComesTo(
        EnglandStandards.rightToWork(), enquiry(enquirer.build()).build(), status, question);
  }
}
