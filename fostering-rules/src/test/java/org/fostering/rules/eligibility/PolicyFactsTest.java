package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.pointers;
import static org.fostering.rules.eligibility.Enquiries.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.common.Driving;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What councils ask and no law does: facts for policies, the protected ones with their basis. */
class PolicyFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static final Map<String, Condition<Enquiry>> CONDITIONS =
      Map.ofEntries(
          Map.entry(
              "citizen",
              EnquiryFacts.ENQUIRERS.some(PersonFacts.BRITISH_OR_IRISH_CITIZEN.is(false))),
          Map.entry(
              "licence",
              EnquiryFacts.ENQUIRERS.some(
                  PersonFacts.DRIVING_LICENCE.is(DrivingLicence.NONE.getText()))),
          Map.entry(
              "barred-list", EnquiryFacts.ENQUIRERS.some(PersonFacts.ON_BARRED_LIST.is(true))),
          Map.entry(
              "relative",
              EnquiryFacts.ENQUIRERS.some(PersonFacts.RELATIVE_OF_PARTICULAR_CHILD.is(true))),
          Map.entry(
              "fostering",
              EnquiryFacts.ENQUIRERS.some(PersonFacts.FOSTERING_PARTICULAR_CHILD.is(true))),
          Map.entry("home", EnquiryFacts.HOME_IN_DAYTIME.is(false)),
          Map.entry("language", EnquiryFacts.MAIN_LANGUAGE.is(MainLanguage.WELSH.getText())),
          Map.entry(
              "welfare",
              EnquiryFacts.CONNECTED_CHILDREN.some(EnquiryFacts.WELFARE_REQUIRES.is(true))));

  private static RulePack<Enquiry> pack(
      String condition, UnaryOperator<Rule.Builder<Enquiry>> more) {
    return RulePack.<Enquiry>builder("ours", "1")
        .title(new Bilingual("Ours", "Ein rhai ni"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                more.apply(
                        Rule.<Enquiry>of("ours", LegalForce.POLICY, "Our council")
                            .cites("Our policy", "")
                            .in(Nation.ENGLAND)
                            .when(CONDITIONS.get(condition))
                            .then(Effect.ASSESS, "Because.", "Oherwydd."))
                    .build()))
        .build();
  }

  private static Decision decide(String condition, Enquiry enquiry) {
    return Eligibility.withPolicies(
            List.of(
                pack(
                    condition,
                    rule -> rule.mayReadProtected("Equality Act 2010", "section 19: a means"))))
        .decide(enquiry, Jurisdiction.of(Nation.ENGLAND), TODAY);
  }

  private static Enquiry.Builder plain(Enquirer enquirer) {
    return Enquiry.builder().addEnquirers(enquirer).household(household());
  }

  private static Enquiry answered(String condition) {
    Household.Builder household = Household.builder().membersAnswer(ListAnswer.NONE);
    return switch (condition) {
      case "citizen" -> plain(enquirer().britishOrIrishCitizen(Answer.NO).build()).build();
      case "licence" ->
          plain(enquirer().driving(Driving.builder().licence(DrivingLicence.NONE).build()).build())
              .build();
      case "barred-list" ->
          plain(
                  enquirer()
                      .offences(
                          OffenceDeclaration.builder()
                              .offencesAnswer(ListAnswer.NONE)
                              .onBarredList(Answer.YES)
                              .build())
                      .build())
              .build();
      case "relative" -> plain(enquirer().relativeOfChild(Answer.YES).build()).build();
      case "fostering" -> plain(enquirer().alreadyFosteringChild(Answer.YES).build()).build();
      case "home" ->
          plain(enquirer().build()).household(household.homeInDaytime(Answer.NO).build()).build();
      case "language" ->
          plain(enquirer().build())
              .household(household.mainLanguage(MainLanguage.WELSH).build())
              .build();
      default ->
          plain(enquirer().build())
              .addConnectedChildren(ConnectedChild.builder().welfareRequires(Answer.YES).build())
              .connectedChildrenAnswer(ListAnswer.ALL)
              .build();
    };
  }

  @ParameterizedTest(name = "[{index}] {0}: not asked, it is asked at {1}")
  @CsvSource({
    "citizen,     /enquirers/0/britishOrIrishCitizen",
    "licence,     /enquirers/0/driving/licence",
    "barred-list, /enquirers/0/offences/onBarredList",
    "relative,    /enquirers/0/relativeOfChild",
    "fostering,   /enquirers/0/alreadyFosteringChild",
    "home,        /household/homeInDaytime",
    "language,    /household/mainLanguage",
    "welfare,     /connectedChildrenAnswer"
  })
  void what_was_not_asked_is_asked_and_an_answer_settles_it(String condition, String pointer) {
    assertEquals(
        List.of(pointer),
        pointers(decide(condition, plain(enquirer().build()).build()).questions()));
    assertEquals(Status.MET, status(decide(condition, answered(condition)), "ours"));
  }

  @ParameterizedTest
  @CsvSource({"citizen", "language"})
  void a_policy_that_reads_nationality_or_language_shows_what_allows_it(String condition) {
    assertThrows(
        InvalidRulePackException.class,
        () -> Eligibility.withPolicies(List.of(pack(condition, rule -> rule))));
  }

  @Test
  void animals_that_nobody_asked_about_are_asked() {
    Eligibility eligibility =
        Eligibility.withPolicies(
            List.of(
                RulePack.<Enquiry>builder("ours", "1")
                    .title(new Bilingual("Ours", "Ein rhai ni"))
                    .facts(EnquiryFacts.ALL)
                    .rules(
                        List.of(
                            SamplePolicies.dangerousAnimals("Ours", Nation.ENGLAND),
                            SamplePolicies.mostDogs("Ours", 1, Nation.ENGLAND)))
                    .build()));
    Enquiry notAsked = plain(enquirer().build()).build();
    Enquiry none = plain(enquirer().build()).petsAnswer(ListAnswer.NONE).build();
    Jurisdiction england = Jurisdiction.of(Nation.ENGLAND);

    assertEquals(
        List.of("/pets", "/petsAnswer"),
        pointers(eligibility.decide(notAsked, england, TODAY).questions()));
    assertEquals(List.of(), pointers(eligibility.decide(none, england, TODAY).questions()));
  }
}
