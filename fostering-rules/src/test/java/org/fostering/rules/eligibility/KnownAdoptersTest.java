package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy of a hub whose members nobody knows is not a policy of others. */
class KnownAdoptersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final Enquiry IN_LEEDS =
      Enquiry.builder()
          .addEnquirers(enquirer().build())
          .household(household())
          .home(Enquiries.home("LS1 1UR"))
          .build();

  @ParameterizedTest(name = "of {0}: {1}, asked {2}")
  @CsvSource({
    "E08000035, MET,",
    "E09000002, NOT_ADOPTED,",
    "a-hub-that-the-directory-does-not-have, UNDETERMINED, adopters"
  })
  void a_policy_is_adopted_by_others_only_where_that_is_known(
      String adopter, Status status, String asked) {
    Eligibility eligibility =
        Eligibility.withPolicies(
            List.of(
                RulePack.<Enquiry>builder("ours", "1")
                    .title(new Bilingual("Ours", "Ein rhai ni"))
                    .facts(EnquiryFacts.ALL)
                    .rules(
                        List.of(
                            Rule.<Enquiry>of("ours", LegalForce.POLICY, "Ours")
                                .cites("A policy", "")
                                .in(Nation.ENGLAND)
                                .adoptedBy(adopter)
                                .when(
                                    EnquiryFacts.ENQUIRERS.some(
                                        Condition.not(PersonFacts.APPROVED_ELSEWHERE.is(true))))
                                .then(Effect.ASSESS, "Because.", "Oherwydd.")
                                .build()))
                    .build()));

    Decision decision =
        eligibility.decide(IN_LEEDS, ResidenceFinder.standard().find(IN_LEEDS), TODAY);

    assertEquals(status, Enquiries.status(decision, "ours"));
    assertEquals(
        asked == null ? List.of() : List.of(asked),
        decision.questions().stream().map(Question::fact).toList());
  }
}
