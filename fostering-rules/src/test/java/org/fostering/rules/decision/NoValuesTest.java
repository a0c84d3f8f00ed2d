package org.fostering.rules.decision;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.common.Address;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.DeclaredOffence;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.PersonInHome;
import org.fostering.rules.eligibility.SamplePolicies;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in an enquiry, no text that the rules make of it shows any of it. */
class NoValuesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final List<String> CANARIES =
      List.of(
          "canary",
          "1971-03-04",
          "1971",
          "2008-12-13",
          "sy10 7eg",
          "sy10",
          "7eg",
          "jf3 9qq",
          "qq",
          "01632",
          "87654321",
          "tomorrow",
          "2026-06-05",
          "e06999999");

  private static Enquiry canaried(String postcode, boolean complete, Optional<String> authority) {
    OffenceDeclaration.Builder offences =
        OffenceDeclaration.builder()
            .offencesAnswer(ListAnswer.SOME)
            .addOffences(
                DeclaredOffence.builder()
                    .kind(OffenceKind.of("kind-of-tomorrow"))
                    .disposal(OffenceDisposal.CONVICTION)
                    .committedAtEighteenOrOver(Answer.YES)
                    .build())
            .addOffences(
                DeclaredOffence.builder()
                    .kind(OffenceKind.SCHEDULE_4_PART_1)
                    .disposal(OffenceDisposal.CONVICTION)
                    .committedAtEighteenOrOver(Answer.YES)
                    .build());
    if (complete) {
      offences.offencesAnswer(ListAnswer.ALL);
    }
    Home.Builder home = Home.builder().nation(Nation.SCOTLAND).bedroomsForFostering(0);
    home.address(
        Address.builder()
            .addLines("1 Canary Street")
            .town("Canarytown")
            .postcode(Postcode.parse(postcode))
            .uprn("87654321")
            .build());
    Enquiry.Builder enquiry =
        Enquiry.builder()
            .receivedAt(Moment.parse("2026-06-05T12:00:00Z"))
            .channel(EnquiryChannel.of("canary-channel"))
            .addIdentifiers(Identifier.of("canary-system", "canary-1"))
            .addEnquirers(
                Enquirer.builder()
                    .name(PersonName.builder().fullName("Cai Canary").knownAs("Canary").build())
                    .contact(
                        ContactDetails.builder()
                            .addEmails("canary@canary.example.org")
                            .addTelephones("01632 960000")
                            .build())
                    .dateOfBirth(PartialDate.parse("1971-03-04"))
                    .offences(offences.build())
                    .build())
            .home(home.build())
            .household(
                Household.builder()
                    .addMembers(
                        HouseholdMember.builder()
                            .name(PersonName.builder().fullName("Canary Junior").build())
                            .relationship(HouseholdRelationship.of("canary-relation"))
                            .dateOfBirth(PartialDate.parse("2008-12-13"))
                            .build())
                    .smoking(Answer.YES)
                    .build());
    ConnectedChild.Builder child = ConnectedChild.builder().relative(Answer.YES);
    authority.map(ParticularChild::lookedAfterBy).ifPresent(child::child);
    return enquiry.addConnectedChildren(child.build()).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SY10 7EG", "SY10", "JF3 9QQ", "QQ1 1QQ"})
  void no_text_of_a_decision_holds_a_value(String postcode) {
    RulePack<Enquiry> policies =
        RulePack.<Enquiry>builder("ours", "1")
            .title(new Bilingual("Ours", "Ein rhai ni"))
            .facts(EnquiryFacts.ALL)
            .rules(
                List.of(
                    SamplePolicies.minimumAge("A", 21, Nation.ENGLAND),
                    SamplePolicies.spareBedroom("A", Nation.ENGLAND),
                    SamplePolicies.noSmokingWithUnderFives("A", Nation.ENGLAND),
                    Eligibility.standards().get(Nation.ENGLAND).rules().get(0)))
            .build();
    for (boolean complete : List.of(true, false)) {
      for (Optional<String> authority :
          List.of(Optional.<String>empty(), Optional.of("E06999999"))) {
        Enquiry enquiry = canaried(postcode, complete, authority);
        Residence residence = ResidenceFinder.standard().find(enquiry);
        Decision decision =
            Eligibility.withPolicies(List.of(policies))
                .decide(enquiry, Jurisdiction.of(Nation.ENGLAND), TODAY);

        assertNoValue(decision.toString());
        decision.results().forEach(result -> assertNoValue(result.toString()));
        decision.questions().forEach(question -> assertNoValue(question.toString()));
        assertNoValue(Routing.standard().route(enquiry, residence, TODAY).toString());
        EnquiryFacts.ENQUIRERS
            .read(enquiry, FactContext.on(TODAY))
            .elements()
            .forEach(element -> assertNoValue(element.toString()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {71, 17})
  void what_is_known_of_a_value_does_not_show_it(int value) {
    for (Object shown :
        List.of(
            Known.of(value),
            Known.between(value, value + 1),
            new PersonInHome.AgeThen(Optional.of(value), Optional.of(value), Optional.empty()))) {
      assertFalse(shown.toString().contains("" + value), shown.getClass().getName());
    }
  }

  private static void assertNoValue(String text) {
    for (String canary : CANARIES) {
      assertFalse(text.toLowerCase(Locale.ROOT).contains(canary), () -> canary + " in " + text);
    }
  }
}
