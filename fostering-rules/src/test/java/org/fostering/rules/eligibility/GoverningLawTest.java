package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.met;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.fostering.rules.eligibility.Enquiries.pointers;
import static org.fostering.rules.eligibility.Enquiries.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Application;
import org.fostering.model.common.Address;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose law governs an assessment: that of the service, and the home only by default. */
class GoverningLawTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static Enquiry.Builder from(String postcode, String nation) {
    Home.Builder home = Home.builder();
    Optional.ofNullable(postcode)
        .map(Postcode::parse)
        .ifPresent(code -> home.address(Address.builder().postcode(code).build()));
    Optional.ofNullable(nation).map(Nation::valueOf).ifPresent(home::nation);
    return Enquiry.builder()
        .addEnquirers(enquirer(offence("schedule-4-part-1", "conviction", "YES")))
        .household(household())
        .home(home.build());
  }

  private static Decision decide(Enquiry enquiry) {
    return Eligibility.standard().decide(enquiry, ResidenceFinder.standard().find(enquiry), TODAY);
  }

  @ParameterizedTest(
      name =
          "[{index}] home {0} {1}, child of {2}, chosen {3}: law of {4}, {5}, so far {6}, ask {7}")
  @CsvSource({
    // A home in Wales, a child of an English authority: SI 2011/581 reg 1(2)
    "CF10 1EP, ,        E08000035,           ,          ENGLAND, PERSON_DECIDES, PERSON_DECIDES, ",
    // A home in England, a child of a Scottish authority: SSI 2009/210 reg 22
    "LS1 1UR,  ,        S12000036,           ,          SCOTLAND, POINTS_TO_DISCUSS,"
        + " POINTS_TO_DISCUSS, ",
    "LS1 1UR,  ,        ,                    ,          ENGLAND, PERSON_DECIDES, PERSON_DECIDES, ",
    "LS1 1UR,  ,        ,                    S12000036, SCOTLAND, POINTS_TO_DISCUSS,"
        + " POINTS_TO_DISCUSS, ",
    // Whoever assesses, a person decides.
    "CF10 1EP, ,        E08000035,           W06000015, ENGLAND WALES, PERSON_DECIDES,"
        + " PERSON_DECIDES, ",
    // It makes a difference who assesses.
    "LS1 1UR,  ,        E08000035 S12000036, ,          ENGLAND SCOTLAND, MORE_INFORMATION,"
        + " POINTS_TO_DISCUSS, /chosenService/service/authorityCode",
    ",         ,        E08000035 S12000036, ,          ENGLAND SCOTLAND, MORE_INFORMATION,"
        + " POINTS_TO_DISCUSS, /chosenService/service/authorityCode",
    // Who will assess is one of those who may.
    "LS1 1UR,  ,        E08000035 S12000036, S12000036, SCOTLAND, POINTS_TO_DISCUSS,"
        + " POINTS_TO_DISCUSS, ",
    ",         ,        E08000035 S12000036, E08000035, ENGLAND, PERSON_DECIDES, PERSON_DECIDES, ",
    // The postcode and the nation that is named contradict each other.
    "LS1 1UR,  SCOTLAND, ,                   ,          ENGLAND SCOTLAND, MORE_INFORMATION,"
        + " POINTS_TO_DISCUSS, /home/nation",
    "LS1 1UR,  WALES,    ,                   ,          ENGLAND WALES, PERSON_DECIDES,"
        + " PERSON_DECIDES, ",
    // A postcode that nobody can use, and none.
    "ZZ99 9ZZ, ,        ,                    ,          , MORE_INFORMATION,"
        + " POINTS_TO_DISCUSS, /home/nation",
    ",         ,        ,                    ,          , MORE_INFORMATION,"
        + " POINTS_TO_DISCUSS, /home/address/postcode",
    // A half that a full postcode may settle, one that none can, and one of no place.
    "TD15,     ,        ,                    ,          ENGLAND SCOTLAND, MORE_INFORMATION,"
        + " POINTS_TO_DISCUSS, /home/address/postcode",
    "QQ1,      ,        ,                    ,          , MORE_INFORMATION,"
        + " POINTS_TO_DISCUSS, /home/nation",
    "BF1 3AA,  ,        ,                    ,          , MORE_INFORMATION,"
        + " POINTS_TO_DISCUSS, /home/nation",
    ",         SCOTLAND, ,                   ,          SCOTLAND, POINTS_TO_DISCUSS,"
        + " POINTS_TO_DISCUSS, "
  })
  void the_law_is_that_of_the_service_that_will_assess(
      String postcode,
      String nation,
      String children,
      String chosen,
      String nations,
      Outcome outcome,
      Outcome soFar,
      String question) {
    Enquiry.Builder enquiry = from(postcode, nation);
    for (String code : words(children)) {
      enquiry.addConnectedChildren(
          ConnectedChild.builder().child(ParticularChild.lookedAfterBy(code)).build());
    }
    if (chosen != null) {
      enquiry.chosenService(
          ServiceChoice.builder()
              .service(OrganisationReference.builder().authorityCode(chosen).build())
              .build());
    }

    Decision decision = decide(enquiry.build());

    assertEquals(
        words(nations), decision.jurisdiction().nations().stream().map(Nation::name).toList());
    assertEquals(outcome, decision.outcome());
    assertEquals(soFar, decision.soFar());
    assertEquals(words(question), pointers(decision.questions()));
  }

  /** England and Wales ask for the class of an offence by facts of their own, at one place. */
  @Test
  void one_answer_is_asked_once_whichever_law_it_is() {
    Decision decision =
        Eligibility.standard()
            .decide(
                Enquiry.builder()
                    .addEnquirers(enquirer(offence(null, "conviction", "YES")))
                    .household(household())
                    .build(),
                Jurisdiction.oneOf(List.of(Nation.ENGLAND, Nation.WALES)),
                TODAY);

    assertEquals(List.of("/enquirers/0/offences/offences/0/kind"), pointers(decision.questions()));
    assertEquals(
        List.of(
            "eng-specified-offence-enquirer",
            "eng-repealed-offence-enquirer",
            "eng-exception-for-particular-child",
            "wls-specified-offence-enquirer",
            "wls-exception-for-particular-child"),
        decision.questions().get(0).rules());
  }

  /** Of a home of which nothing is known the laws of all four nations say what they can. */
  @Test
  void where_no_nation_is_known_what_all_have_in_common_is_said_and_asked() {
    Enquiry.Builder nothing =
        Enquiry.builder().addEnquirers(enquirer().offences(Optional.empty()).build());
    Decision decision = decide(nothing.build());
    Decision declared =
        decide(
            nothing
                .enquirers(List.of(enquirer(offence(null, "conviction", null))))
                .household(household())
                .build());

    assertEquals(
        List.of(
            "/home/address/postcode",
            "/household/membersAnswer",
            "/enquirers/0/offences/offencesAnswer"),
        pointers(decision.questions()));
    assertEquals(List.of("/home/address/postcode"), pointers(declared.questions()));
    assertEquals(Outcome.MORE_INFORMATION, declared.outcome());
    assertEquals(Outcome.POINTS_TO_DISCUSS, declared.soFar());
    assertEquals(4, declared.packs().size());
    assertEquals(
        List.of(
            "eng-offence-declared-enquirer",
            "wls-offence-declared-enquirer",
            "sct-offence-declared-enquirer",
            "nir-conviction-declared-enquirer"),
        met(declared));
  }

  /** Services name themselves by name or number more often than by a code. */
  @ParameterizedTest(name = "[{index}] home {0}, chosen {1} {2}, child of {3}: law of {4}")
  @CsvSource({
    "SCOTLAND, Thornfield Fostering, ,      ,                  ENGLAND",
    "SCOTLAND, ,                     SC900001, ,               ENGLAND",
    "SCOTLAND, Thornfield Fostering, ,      Edinburgh,         ENGLAND SCOTLAND",
    ",         Thornfield Fostering, ,      ,                  ENGLAND",
    "WALES,    Border Carers,        ,      ,                  WALES",
    "ENGLAND,  border carers,        ,      ,                  ENGLAND",
    "SCOTLAND, Border Carers,        ,      ,                  ENGLAND WALES",
    ",         Border Carers,        ,      ,                  ENGLAND WALES",
    "SCOTLAND, Nowhere Fostering,    ,      ,                  SCOTLAND",
    "WALES,    Unheard Of Fostering, ,      ,                  WALES",
    "WALES,    Leeds City Council,   ,      ,                  ENGLAND",
    "ENGLAND,  ,                     ,      Cardiff Council,   WALES",
    "WALES,    Leeds,                ,      Leeds City Council, ENGLAND"
  })
  void a_service_is_known_by_name_and_number(
      String nation, String chosen, String number, String childOf, String nations) {
    Enquiry.Builder enquiry = from(null, nation);
    Application.Builder application = Application.builder();
    Optional.ofNullable(nation)
        .map(Nation::valueOf)
        .ifPresent(of -> application.accommodation(Accommodation.builder().nation(of).build()));
    if (childOf != null) {
      ParticularChild child =
          ParticularChild.builder()
              .responsibleAuthority(OrganisationReference.builder().name(childOf).build())
              .build();
      enquiry.addConnectedChildren(ConnectedChild.builder().child(child).build());
    }
    if (chosen != null || number != null) {
      OrganisationReference service =
          OrganisationReference.builder()
              .name(Optional.ofNullable(chosen))
              .identifiers(Optional.ofNullable(number).map(GoverningLawTest::urn).stream().toList())
              .build();
      enquiry.chosenService(ServiceChoice.builder().service(service).build());
      application.service(service);
    }
    Enquiry built = enquiry.build();

    Decision decision =
        Eligibility.standard()
            .decide(built, ResidenceFinder.standard().find(built), WITH_AGENCIES, TODAY);

    assertEquals(
        words(nations), decision.jurisdiction().nations().stream().map(Nation::name).toList());
    if (childOf == null) {
      assertEquals(
          decision.jurisdiction().nations(),
          jurisdiction(application.build(), WITH_AGENCIES).nations());
    }
  }

  private static Identifier urn(String value) {
    return Identifier.of("https://example.org/urn", value);
  }

  private static final Organisations WITH_AGENCIES =
      Organisations.standard()
          .overlaidBy(
              OrganisationDirectory.builder()
                  .addFosteringServices(
                      agency("Thornfield Fostering", Nation.ENGLAND)
                          .addIdentifiers(urn("SC900001"))
                          .build(),
                      agency("Border Carers", Nation.ENGLAND, Nation.WALES).build(),
                      agency("Nowhere Fostering").build())
                  .build())
          .value()
          .orElseThrow();

  private static FosteringServiceEntry.Builder agency(String name, Nation... nations) {
    return FosteringServiceEntry.builder().id(name).name(name).addNations(nations);
  }

  /** A service's own policy is asked of those who live in its area. */
  @ParameterizedTest(name = "[{index}] home {0} {1}: ask {2}")
  @CsvSource({
    ",         ENGLAND,          /home/address/postcode",
    "TR1,      ENGLAND,          ",
    "LS1,      ENGLAND,          ",
    "WF3,      ,                 /home/address/postcode",
    "BT1 5GS,  NORTHERN_IRELAND, ''",
    "QQ1 1QQ,  ENGLAND,          ''",
    "QQ1,      ENGLAND,          ''"
  })
  void to_whom_a_case_belongs_is_asked_by_what_may_tell_it(
      String postcode, String nation, String question) {
    Enquiry enquiry = from(postcode, nation).enquirers(List.of(enquirer().build())).build();

    Decision decision =
        Eligibility.withPolicies(List.of(POLICY))
            .decide(enquiry, ResidenceFinder.standard().find(enquiry), TODAY);

    assertEquals(question == null ? List.of() : List.of(question), pointers(decision.questions()));
  }

  /** The policies of the service that will assess hold, not those of the area of the home. */
  @ParameterizedTest(name = "[{index}] home {0}, chosen {1}: the policy of Leeds is asked: {2}")
  @CsvSource({
    "LS1 1UR, ,                     true",
    "LS1 1UR, Thornfield Fostering, false",
    "LS1 1UR, Nowhere Fostering,    false",
    "LS1 1UR, Unheard Of Fostering, true",
    "TR1 1AA, Leeds City Council,   true"
  })
  void a_policy_holds_for_the_cases_of_the_service_that_was_chosen(
      String postcode, String chosen, boolean isAsked) {
    Enquiry.Builder enquiry = from(postcode, null).enquirers(List.of(enquirer().build()));
    Optional.ofNullable(chosen)
        .map(name -> OrganisationReference.builder().name(name).build())
        .ifPresent(
            service -> enquiry.chosenService(ServiceChoice.builder().service(service).build()));
    Enquiry built = enquiry.build();

    Decision decision =
        Eligibility.withPolicies(List.of(POLICY))
            .decide(built, ResidenceFinder.standard().find(built), WITH_AGENCIES, TODAY);

    assertEquals(isAsked ? Status.MET : Status.NOT_ADOPTED, Enquiries.status(decision, "ours"));
  }

  private static final RulePack<Enquiry> POLICY =
      RulePack.<Enquiry>builder("ours", "1")
          .title(new Bilingual("Ours", "Ein rhai ni"))
          .facts(EnquiryFacts.ALL)
          .rules(
              List.of(
                  Rule.<Enquiry>of("ours", LegalForce.POLICY, "Ours")
                      .cites("A policy", "")
                      .in(Nation.ENGLAND, Nation.NORTHERN_IRELAND)
                      .adoptedBy("E08000035")
                      .when(
                          EnquiryFacts.ENQUIRERS.some(
                              Condition.not(PersonFacts.APPROVED_ELSEWHERE.is(true))))
                      .then(Effect.ASSESS, "Because.", "Oherwydd.")
                      .build()))
          .build();

  @Test
  void the_answers_of_both_laws_are_shown() {
    Decision decision = decide(from("LS1 1UR", "SCOTLAND").build());

    assertEquals(List.of("england-enquiry:2026.5", "scotland-enquiry:2026.5"), decision.packs());
    assertEquals(
        List.of(
            "eng-specified-offence-enquirer",
            "eng-offence-declared-enquirer",
            "sct-offence-declared-enquirer"),
        met(decision));
  }

  @Test
  void what_both_laws_ask_is_asked_beside_whose_law_it_is() {
    Enquiry enquiry =
        from("LS1 1UR", "SCOTLAND")
            .enquirers(List.of(enquirer().approvedElsewhere(Answer.YES).build()))
            .household(Optional.empty())
            .build();

    assertEquals(
        List.of("/home/nation", "/household/membersAnswer"), pointers(decide(enquiry).questions()));
  }

  private static Jurisdiction jurisdiction(Application application, Organisations organisations) {
    return GoverningLaw.of(
            application, ResidenceFinder.standard().find(application), organisations, TODAY)
        .jurisdiction();
  }
}
