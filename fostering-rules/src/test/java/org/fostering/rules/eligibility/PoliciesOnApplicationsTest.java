package org.fostering.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.HouseholdComposition;
import org.fostering.model.applicant.HouseholdMembership;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Person;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.OwnFact;
import org.fostering.rules.rule.OwnFact.Holds;
import org.fostering.rules.rule.OwnFact.InExtension;
import org.fostering.rules.rule.OwnFact.InProperty;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a region wrote of enquiries decides applications by the same facts, where these are. */
class PoliciesOnApplicationsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final String SYSTEM = "https://example.org/terms";
  private static final String RULE = "policy-of-example";

  private static Application application(Consumer<Application.Builder> more) {
    Application.Builder application =
        Application.builder()
            .addPeople(
                Person.builder()
                    .id("ann")
                    .dateOfBirth(PartialDate.of(LocalDate.of(2006, 7, 2)))
                    .build(),
                Person.builder().id("bea").build())
            .addApplicants(Applicant.builder().person("ann").build());
    more.accept(application);
    return application.build();
  }

  private static RulePack<Enquiry> pack(Facts<Enquiry> facts, Rule.Builder<Enquiry> rule) {
    return RulePack.<Enquiry>builder("example-policies", "1")
        .title(new Bilingual("Policies", "Polisïau"))
        .facts(facts)
        .rules(List.of(rule.build()))
        .build();
  }

  private static Rule.Builder<Enquiry> policy(Condition<Enquiry> when) {
    return Rule.<Enquiry>of(RULE, LegalForce.POLICY, "Example Council")
        .cites("Policies of Example Council", "1")
        .in(Nation.ENGLAND)
        .mayReadProtected("Impact assessment of Example Council", "1")
        .when(when)
        .then(Effect.ASSESS, "To talk about.", "I’w drafod.");
  }

  private static Decision decide(
      RulePack<Enquiry> pack, Application application, Adopters adopters) {
    return ApplicationEligibility.withPolicies(List.of(pack.over(ApplicationFacts.ALL)))
        .decide(application, Jurisdiction.of(Nation.ENGLAND), adopters, TODAY);
  }

  private static Status status(Decision decision) {
    return decision.results().stream()
        .filter(each -> each.rule().id().equals(RULE))
        .findFirst()
        .orElseThrow()
        .status();
  }

  /** Where the rule asks, with what: places of the questions that it has. */
  private static List<String> asked(Decision decision) {
    return decision.questions().stream()
        .filter(each -> each.rules().contains(RULE))
        .map(each -> each.fact() + " at " + each.pointer())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2006-07-01, NOT_MET", "2006-07-02, MET", ", UNDETERMINED"})
  void a_policy_on_the_age_of_who_enquires_is_one_on_that_of_who_applies(
      LocalDate birth, Status expected) {
    RulePack<Enquiry> pack =
        pack(EnquiryFacts.ALL, policy(EnquiryFacts.ENQUIRERS.some(PersonFacts.AGE.below(20))));
    Application application =
        Application.builder()
            .addPeople(
                Person.builder()
                    .id("ann")
                    .dateOfBirth(Optional.ofNullable(birth).map(PartialDate::of))
                    .build())
            .addApplicants(Applicant.builder().person("ann").build())
            .build();

    Decision decision = decide(pack, application, Adopters.notKnown());

    assertEquals(expected, status(decision));
    assertEquals(
        birth == null ? List.of("age at /people/0/dateOfBirth") : List.of(), asked(decision));
  }

  @ParameterizedTest
  @CsvSource({"1, MET", "2, NOT_MET"})
  void a_home_is_where_an_application_holds_it(int bedrooms, Status expected) {
    RulePack<Enquiry> pack = pack(EnquiryFacts.ALL, policy(EnquiryFacts.SPARE_BEDROOMS.below(2)));

    assertEquals(
        expected,
        status(
            decide(
                pack,
                application(
                    it ->
                        it.accommodation(
                            Accommodation.builder().bedroomsForFostering(bedrooms).build())),
                Adopters.notKnown())));
    assertEquals(
        List.of("spare-bedrooms at /accommodation/bedroomsForFostering"),
        asked(decide(pack, application(it -> {}), Adopters.notKnown())));
  }

  private static OwnFact own(String name, Optional<String> list, OwnFact.Place place) {
    Bilingual text = new Bilingual("Example?", "Enghraifft?");
    return new OwnFact(
        name,
        list,
        place,
        Optional.empty(),
        Optional.empty(),
        Sensitivity.CRIMINAL_OFFENCE,
        Optional.empty(),
        text,
        text);
  }

  @SuppressWarnings("unchecked") // the facts of these tests are answers
  private static <S> Condition<S> isYes(Facts<S> facts, String name) {
    return ((Fact<S, Boolean>) facts.fact(name).orElseThrow()).is(true);
  }

  private static RulePack<Enquiry> ownPack(OwnFact own) {
    Facts<Enquiry> facts = EnquiryFacts.ALL.with(own);
    Condition<Enquiry> when =
        own.list().isEmpty()
            ? isYes(facts, own.name())
            : some(facts.list(own.list().get()).orElseThrow(), own.name());
    return pack(facts, policy(when));
  }

  private static <E> Condition<Enquiry> some(Facts.Listed<Enquiry, E> listed, String name) {
    return listed.list().some(isYes(listed.each(), name));
  }

  @Test
  void what_a_region_adds_to_documents_it_adds_to_applications() {
    RulePack<Enquiry> pack =
        ownPack(
            own(
                "asthma",
                Optional.empty(),
                new InExtension(SYSTEM, "asthma", Holds.YES_OR_NO, List.of())));
    Application says =
        application(
            it ->
                it.addExtensions(
                    Extension.builder().system(SYSTEM).name("asthma").value("yes").build()));

    assertEquals(Status.MET, status(decide(pack, says, Adopters.notKnown())));
    assertEquals(
        List.of("asthma at /extensions"),
        asked(decide(pack, application(it -> {}), Adopters.notKnown())));
  }

  @Test
  void a_property_of_the_home_or_of_somebody_in_it_is_read_where_an_application_has_it() {
    RulePack<Enquiry> move =
        ownPack(own("move", Optional.empty(), new InProperty(List.of("home", "movePlanned"))));
    RulePack<Enquiry> agrees =
        ownPack(
            own(
                "agrees",
                Optional.of("household-members"),
                new InProperty(List.of("agreesToFostering"))));
    Application says =
        application(
            it ->
                it.accommodation(Accommodation.builder().movePlanned(Answer.YES).build())
                    .household(
                        HouseholdComposition.builder()
                            .addMemberships(
                                HouseholdMembership.builder()
                                    .person("bea")
                                    .agreesToFostering(Answer.YES)
                                    .build())
                            .membershipsAnswer(ListAnswer.ALL)
                            .build()));

    assertEquals(Status.MET, status(decide(move, says, Adopters.notKnown())));
    assertEquals(Status.MET, status(decide(agrees, says, Adopters.notKnown())));
    assertEquals(
        List.of("move at /accommodation/movePlanned"),
        asked(decide(move, application(it -> {}), Adopters.notKnown())));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-21, MET", "2026-06-22, NOT_MET", ", UNDETERMINED"})
  void since_when_an_enquiry_is_there_is_since_when_an_application_is(
      LocalDate received, Status expected) {
    Bilingual text = new Bilingual("Since when?", "Ers pryd?");
    OwnFact days =
        new OwnFact(
            "days",
            Optional.empty(),
            new InProperty(List.of("receivedAt")),
            Optional.of(OwnFact.Counts.DAYS_SINCE),
            Optional.empty(),
            Sensitivity.PERSONAL,
            Optional.empty(),
            text,
            text);
    Facts<Enquiry> facts = EnquiryFacts.ALL.with(days);
    RulePack<Enquiry> pack = pack(facts, policy(isTen(facts)));

    Decision decision =
        decide(
            pack,
            application(it -> it.receivedOn(Optional.ofNullable(received))),
            Adopters.notKnown());

    assertEquals(expected, status(decision));
    assertEquals(received == null ? List.of("days at /receivedOn") : List.of(), asked(decision));
  }

  @SuppressWarnings("unchecked") // the fact is a number of days
  private static Condition<Enquiry> isTen(Facts<Enquiry> facts) {
    return ((Fact<Enquiry, Integer>) facts.fact("days").orElseThrow()).atLeast(10);
  }

  @ParameterizedTest
  @CsvSource({"'', askedElsewhere, ''", "enquirers, canAttendTraining, /applicants/0"})
  void what_only_an_enquiry_has_a_place_for_is_asked(String list, String property, String at) {
    RulePack<Enquiry> pack =
        ownPack(
            own(
                "own-wish",
                Optional.of(list).filter(name -> !name.isEmpty()),
                new InProperty(List.of(property))));

    Decision decision = decide(pack, application(it -> {}), Adopters.notKnown());

    assertEquals(Status.UNDETERMINED, status(decision));
    assertEquals(List.of("own-wish at " + at), asked(decision));
    assertEquals(List.of("own-wish"), pack.over(ApplicationFacts.ALL).facts().heldNowhere());
    assertEquals(List.of(), pack.facts().heldNowhere());
  }

  @ParameterizedTest
  @CsvSource({"E09000001, MET", "E09000002, NOT_ADOPTED"})
  void it_holds_for_the_cases_of_those_who_have_adopted_it(String authority, Status expected) {
    RulePack<Enquiry> pack =
        pack(
            EnquiryFacts.ALL,
            policy(EnquiryFacts.ENQUIRERS.some(PersonFacts.AGE.below(21))).adoptedBy("E09000001"));

    assertEquals(
        expected, status(decide(pack, application(it -> {}), Adopters.of(Set.of(authority)))));
  }

  @Test
  void a_condition_in_java_sees_the_facts_of_the_application() {
    RulePack<Enquiry> pack =
        pack(
            EnquiryFacts.ALL,
            policy(
                new Condition.Custom<>(
                    new Bilingual("few rooms", "ychydig o ystafelloedd"),
                    Set.of(EnquiryFacts.SPARE_BEDROOMS),
                    view ->
                        view.of(EnquiryFacts.SPARE_BEDROOMS)
                            .value()
                            .map(rooms -> rooms < 2 ? Truth.TRUE : Truth.FALSE)
                            .orElse(Truth.UNKNOWN))));

    assertEquals(
        Status.MET,
        status(
            decide(
                pack,
                application(
                    it ->
                        it.accommodation(Accommodation.builder().bedroomsForFostering(1).build())),
                Adopters.notKnown())));
  }

  @Test
  void what_it_changes_in_other_policies_it_changes_for_applications() {
    RulePack<Enquiry> first = pack(EnquiryFacts.ALL, policy(EnquiryFacts.SPARE_BEDROOMS.below(1)));
    RulePack<Enquiry> second =
        RulePack.<Enquiry>builder("example-extension", "1")
            .title(new Bilingual("More", "Mwy"))
            .facts(EnquiryFacts.ALL)
            .amendments(
                List.of(
                    new Amendment.Extend<>(
                        RULE,
                        EnquiryFacts.SMOKING.is(true),
                        policy(EnquiryFacts.SMOKING.is(true)).build().basis(),
                        Optional.empty(),
                        new Bilingual("Smoke.", "Mwg."))))
            .build();

    Decision decision =
        ApplicationEligibility.withPolicies(
                List.of(first.over(ApplicationFacts.ALL), second.over(ApplicationFacts.ALL)))
            .decide(
                application(it -> {}), Jurisdiction.of(Nation.ENGLAND), Adopters.notKnown(), TODAY);

    assertEquals(
        List.of("smoking at /applicants", "spare-bedrooms at /accommodation/bedroomsForFostering"),
        asked(decision).stream().sorted().toList());
  }

  @ParameterizedTest
  @EnumSource
  void the_law_on_enquiries_put_over_applications_is_the_law_on_these(Nation nation) {
    assertEquals(
        ApplicationEligibility.law().get(nation).rules().stream().map(Rule::condition).toList(),
        Eligibility.law().get(nation).over(ApplicationFacts.ALL).rules().stream()
            .map(Rule::condition)
            .toList());
  }

  @Test
  void it_stays_the_pack_that_was_written() {
    RulePack<Enquiry> pack = pack(EnquiryFacts.ALL, policy(EnquiryFacts.SPARE_BEDROOMS.below(2)));

    assertSame(pack, pack.over(ApplicationFacts.ALL).asWritten());
    assertSame(pack, pack.over(ApplicationFacts.ALL).over(EnquiryFacts.ALL).asWritten());
    assertEquals(pack, pack.over(ApplicationFacts.ALL).over(EnquiryFacts.ALL));
  }

  @Test
  void documents_that_do_not_know_a_fact_by_name_take_no_pack_that_reads_it() {
    RulePack<Enquiry> pack = pack(EnquiryFacts.ALL, policy(EnquiryFacts.SPARE_BEDROOMS.below(2)));

    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> pack.over(Facts.<Application>about("paper").build()));

    assertTrue(String.valueOf(thrown.getMessage()).contains("spare-bedrooms"));
  }
}
