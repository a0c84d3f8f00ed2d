package org.fostering.rules.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.common.Address;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.SamplePolicies;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final Eligibility LAW = Eligibility.standard();
  private static final Rule<Enquiry> MINIMUM_AGE =
      SamplePolicies.minimumAge("Example Fostering", 21, Nation.ENGLAND);

  private static Eligibility with(Rule<Enquiry> rule) {
    return Eligibility.withPolicies(
        List.of(
            RulePack.<Enquiry>builder("example-policies", "1")
                .title(new Bilingual("Policies", "Polisïau"))
                .facts(EnquiryFacts.ALL)
                .rules(List.of(rule))
                .build()));
  }

  private static Backtest backtest(Eligibility before, Eligibility after) {
    return Backtest.of(before, after, ReferenceData.standard());
  }

  private static Enquiry bornIn(Optional<Integer> year) {
    Enquirer.Builder enquirer =
        Enquirer.builder()
            .name(PersonName.builder().fullName("Ann Example").build())
            .offences(OffenceDeclaration.builder().offencesAnswer(ListAnswer.NONE).build())
            .approvedElsewhere(Answer.NO);
    year.ifPresent(each -> enquirer.dateOfBirth(PartialDate.parse(each + "-02-01")));
    return Enquiry.builder()
        .addEnquirers(enquirer.build())
        .household(Household.builder().membersAnswer(ListAnswer.NONE).build())
        .home(
            Home.builder()
                .address(Address.builder().postcode(Postcode.parse("M1 1AE")).build())
                .build())
        .build();
  }

  @Test
  void the_same_rules_change_nothing() {
    BacktestResult result = backtest(LAW, LAW).test(bornIn(Optional.of(2000)), DAY);

    assertEquals(Direction.SAME, result.direction());
    assertFalse(result.isChanged());
    assertEquals(List.of(), result.changes());
  }

  @Test
  void a_policy_changes_what_it_is_about_and_names_itself() {
    BacktestResult result = backtest(LAW, with(MINIMUM_AGE)).test(bornIn(Optional.of(2007)), DAY);

    assertTrue(result.isChanged());
    assertEquals(Direction.STRICTER, result.direction());
    assertEquals(
        List.of(MINIMUM_AGE.id()), result.changes().stream().map(RuleChange::rule).toList());
    assertEquals(Optional.empty(), result.changes().get(0).before());
    assertFalse(result.changes().get(0).places().isEmpty());
  }

  @Test
  void an_application_is_decided_by_the_same_packs_and_goes_nowhere() {
    Application application =
        Application.builder()
            .addPeople(
                Person.builder()
                    .id("a")
                    .name(PersonName.builder().fullName("Ann Example").build())
                    .dateOfBirth(PartialDate.parse("2007-02-01"))
                    .build())
            .addApplicants(Applicant.builder().person("a").build())
            .service(OrganisationReference.builder().authorityCode("E08000003").build())
            .build();

    BacktestResult result = backtest(LAW, with(MINIMUM_AGE)).test(application, DAY);

    assertEquals(
        List.of(MINIMUM_AGE.id()), result.changes().stream().map(RuleChange::rule).toList());
    assertEquals(Set.of(MINIMUM_AGE.id()), result.protectedAfter().moving());
    assertEquals(Optional.empty(), result.route());
    assertEquals(Direction.SAME, backtest(LAW, LAW).test(application, DAY).direction());
  }

  /**
   * Told by brute force: what differs between ages is what the rule is named for, and only then.
   */
  @Test
  void a_rule_is_named_exactly_where_other_protected_facts_move_the_outcome() {
    for (Eligibility rules : List.of(LAW, with(MINIMUM_AGE))) {
      Set<Outcome> outcomes =
          Stream.of(1960, 1990, 2007)
              .map(year -> backtest(LAW, rules).test(bornIn(Optional.of(year)), DAY))
              .map(result -> result.after().soFar())
              .collect(Collectors.toSet());
      for (int year : List.of(1960, 1990, 2007)) {
        BacktestResult result = backtest(LAW, rules).test(bornIn(Optional.of(year)), DAY);
        assertEquals(
            outcomes.size() > 1,
            result.protectedAfter().possible().contains(MINIMUM_AGE.id()),
            "" + year);
        assertFalse(result.protectedBefore().possible().contains(MINIMUM_AGE.id()));
        assertEquals(
            outcomes.size() > 1,
            result.protectedAfter().moving().contains(MINIMUM_AGE.id()),
            "varied " + year);
        assertFalse(result.protectedBefore().moving().contains(MINIMUM_AGE.id()));
      }
    }
  }

  @Test
  void what_is_unknown_of_a_protected_fact_counts_the_same() {
    assertEquals(
        backtest(LAW, with(MINIMUM_AGE)).test(bornIn(Optional.of(1980)), DAY).protectedAfter(),
        backtest(LAW, with(MINIMUM_AGE)).test(bornIn(Optional.empty()), DAY).protectedAfter());
  }

  @ParameterizedTest
  @CsvSource({
    "MAY_PROCEED, MAY_PROCEED, SAME",
    "MAY_PROCEED, POINTS_TO_DISCUSS, STRICTER",
    "POINTS_TO_DISCUSS, PERSON_DECIDES, STRICTER",
    "PERSON_DECIDES, MAY_PROCEED, LIGHTER",
    "MAY_PROCEED, MORE_INFORMATION, OPENED",
    "MORE_INFORMATION, PERSON_DECIDES, SETTLED",
    "NOT_COVERED, MORE_INFORMATION, COVERAGE",
    "MORE_INFORMATION, NOT_COVERED, COVERAGE"
  })
  void the_direction_follows_from_the_outcomes(Outcome from, Outcome to, Direction direction) {
    assertEquals(direction, Direction.between(from, to));
  }
}
