package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.met;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.fostering.rules.eligibility.Enquiries.pointers;
import static org.fostering.rules.eligibility.Enquiries.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.Bedroom;
import org.fostering.model.applicant.ChildConnection;
import org.fostering.model.applicant.ConnectedChildCase;
import org.fostering.model.applicant.HouseholdComposition;
import org.fostering.model.applicant.HouseholdMembership;
import org.fostering.model.applicant.SmokingHabit;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.HouseholdMemberKind;
import org.fostering.model.code.RelationshipKind;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.Person;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.eligibility.InputSpace.Parameter;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same law over enquiries and applications, from one table. */
class ApplicationEligibilityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static Decision decide(Application application, Nation nation) {
    return ApplicationEligibility.standard()
        .decide(application, Jurisdiction.of(nation), Adopters.notKnown(), TODAY);
  }

  /** What an enquiry says, where an application holds it. */
  private static Application application(Enquiry enquiry) {
    Application.Builder application = Application.builder();
    CareHistory.Builder history = CareHistory.builder().approvalsAnswer(ListAnswer.ALL);
    HouseholdComposition.Builder household = HouseholdComposition.builder();
    int number = 0;
    for (Enquirer enquirer : enquiry.getEnquirers()) {
      String id = "applicant-" + number++;
      application.addPeople(person(id, enquirer.getDateOfBirth()));
      application.addApplicants(
          Applicant.builder()
              .person(id)
              .offences(enquirer.getOffences())
              .rightToWork(enquirer.getRightToWork())
              .build());
      household.addMemberships(HouseholdMembership.builder().person(id).build());
      history.addApprovals(
          EarlierApproval.builder()
              .person(id)
              .kind(EarlierCareKind.FOSTER)
              .current(enquirer.getApprovedElsewhere())
              .build());
    }
    for (HouseholdMember member :
        enquiry.getHousehold().map(Household::getMembers).orElse(List.of())) {
      String id = "member-" + number++;
      application.addPeople(person(id, member.getDateOfBirth()));
      household.addMemberships(
          HouseholdMembership.builder().person(id).offences(member.getOffences()).build());
    }
    Optional<ListAnswer> others = enquiry.getHousehold().flatMap(Household::getMembersAnswer);
    household.membershipsAnswer(
        others.map(answer -> answer == ListAnswer.NONE ? ListAnswer.ALL : answer));
    for (ConnectedChild child : enquiry.getConnectedChildren()) {
      application.addConnectedChildCases(
          ConnectedChildCase.builder()
              .addConnections(
                  ChildConnection.builder()
                      .person("applicant-0")
                      .relative(child.getRelative())
                      .alreadyFostering(child.getAlreadyFostering())
                      .build())
              .connectionsAnswer(ListAnswer.ALL)
              .build());
    }
    return application
        .connectedChildCasesAnswer(enquiry.getConnectedChildrenAnswer())
        .household(household.build())
        .careHistory(history.build())
        .interests(enquiry.getInterests())
        .accommodation(
            Accommodation.builder()
                .bedroomsForFostering(enquiry.getHome().flatMap(Home::getBedroomsForFostering))
                .build())
        .build();
  }

  private static Person person(String id, Optional<PartialDate> birth) {
    return Person.builder().id(id).dateOfBirth(birth).build();
  }

  @Property(tries = 150)
  void an_application_comes_to_what_the_enquiry_came_to(@ForAll long seed, @ForAll Nation nation) {
    InputSpace space = InputSpace.ofLaw(2, 2);
    Random random = new Random(seed);
    Map<Parameter, Object> chosen = new LinkedHashMap<>();
    for (Parameter parameter : space.all()) {
      if (random.nextInt(4) > 0) {
        chosen.put(parameter, parameter.answers().get(random.nextInt(parameter.answers().size())));
      }
    }
    Enquiry enquiry = space.enquiry(chosen);
    Decision asked = Eligibility.standard().decide(enquiry, Jurisdiction.of(nation), TODAY);
    Decision applied = decide(application(enquiry), nation);

    assertEquals(asked.outcome(), applied.outcome());
    assertEquals(asked.soFar(), applied.soFar());
    assertEquals(
        asked.questions().stream().map(question -> question.fact()).sorted().toList(),
        applied.questions().stream().map(question -> question.fact()).sorted().toList());
    List<Status> before = asked.results().stream().map(RuleResult::status).toList();
    assertEquals(before, applied.results().stream().map(RuleResult::status).toList());
  }

  @ParameterizedTest(name = "a member born on 29 February 2008, {0}: {1} (SI 2011/581 reg 26(5))")
  @CsvSource({
    "birthdays-first-of-march,   MORE_INFORMATION",
    "birthdays-last-of-february, PERSON_DECIDES"
  })
  void an_application_is_decided_by_the_reading_that_was_chosen(String choice, Outcome outcome) {
    InterpretationOption reading = InterpretationOption.ofCode(choice);
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(Enquiries.enquirer().build())
            .household(
                Enquiries.household(
                    Enquiries.member(
                        "2008-02-29", declared(offence("schedule-4-part-1", "conviction", "YES")))))
            .build();

    assertEquals(
        outcome,
        ApplicationEligibility.standard()
            .with(Interpretations.defaults().with(reading.interpretation(), reading))
            .decide(
                application(enquiry),
                Jurisdiction.of(Nation.ENGLAND),
                Adopters.notKnown(),
                LocalDate.of(2026, 2, 28))
            .outcome());
  }

  @Test
  void the_rules_of_a_nation_are_its_law_and_further_packs_that_hold_there() {
    RulePack<Application> standards = ApplicationEligibility.standards().get(Nation.ENGLAND);
    Map<Nation, RuleSet<Application>> rules =
        ApplicationEligibility.withPolicies(List.of(standards)).rules();

    assertEquals(
        List.of(ApplicationEligibility.law().get(Nation.ENGLAND), standards),
        rules.get(Nation.ENGLAND).packs());
    assertEquals(ApplicationEligibility.law().keySet(), rules.keySet());
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void the_rules_are_the_same_but_for_what_people_and_papers_are_called(Nation nation) {
    RulePack<Enquiry> enquiries = Eligibility.law().get(nation);
    RulePack<Application> applications = ApplicationEligibility.law().get(nation);

    assertEquals(enquiries.id().replace("enquiry", "application"), applications.id());
    assertEquals(enquiries.version(), applications.version());
    List<String> ids = new ArrayList<>();
    for (Rule<Application> rule : applications.rules()) {
      ids.add(rule.id());
      Rule<Enquiry> same =
          enquiries.rules().stream().filter(each -> each.id().equals(rule.id())).findFirst().get();
      assertEquals(same.basis(), rule.basis());
      assertEquals(same.effect(), rule.effect());
      assertEquals(
          same.condition().inWords().english().replace("enquirers", "applicants"),
          rule.condition().inWords().english());
      assertFalse(rule.reason().english().toLowerCase().contains("nquir"), rule.id());
      assertFalse(rule.reason().welsh().contains("ymhol"), rule.id());
      assertFalse((rule.reason() + "" + same.reason()).contains("{"), rule.id());
    }
    assertEquals(enquiries.rules().stream().map(Rule::id).toList(), ids);
  }

  @Test
  void what_is_missing_is_asked_where_an_application_holds_it() {
    Application application =
        Application.builder()
            .addPeople(person("ann", Optional.empty()), person("bo", Optional.empty()))
            .addApplicants(Applicant.builder().person("ann").build())
            .household(
                HouseholdComposition.builder()
                    .addMemberships(
                        HouseholdMembership.builder().person("ann").build(),
                        HouseholdMembership.builder().person("bo").build())
                    .build())
            .build();

    assertEquals(
        List.of(
            "/careHistory/approvalsAnswer",
            "/people/1/dateOfBirth",
            "/household/membershipsAnswer",
            "/applicants/0/offences/offencesAnswer",
            "/household/memberships/1/offences/offencesAnswer"),
        pointers(decide(application, Nation.ENGLAND).questions()));
  }

  @ParameterizedTest(name = "[{index}] {0}, current {1}, until {2}, of {3}: {4} (reg 27(1))")
  @CsvSource({
    "foster,           YES,  ,        ,          MET",
    "foster,           NO,   ,        ,          NOT_MET",
    "foster,           ,     ,        ,          UNDETERMINED",
    "foster,           ,     2020,    ,          NOT_MET",
    "foster,           NO,   2020,    ,          NOT_MET",
    "foster,           YES,  2020,    ,          UNDETERMINED",
    "adopt,            YES,  ,        ,          NOT_MET",
    "temporary-foster, YES,  ,        ,          NOT_MET",
    "foster-or-adopt,  YES,  ,        ,          UNDETERMINED",
    "foster-or-adopt,  NO,   ,        ,          NOT_MET",
    "foster,           YES,  ,        E08000035, NOT_MET"
  })
  void an_approval_elsewhere_is_read_from_the_care_history(
      String kind, Answer current, String until, String service, Status status) {
    Application application =
        Application.builder()
            .service(OrganisationReference.builder().authorityCode("E08000035").build())
            .addPeople(person("ann", Optional.empty()))
            .addApplicants(Applicant.builder().person("ann").build())
            .careHistory(
                CareHistory.builder()
                    .approvalsAnswer(ListAnswer.ALL)
                    .addApprovals(
                        EarlierApproval.builder()
                            .person("ann")
                            .kind(EarlierCareKind.of(kind))
                            .current(Optional.ofNullable(current))
                            .until(Optional.ofNullable(until).map(PartialDate::parse))
                            .organisation(
                                OrganisationReference.builder()
                                    .authorityCode(Optional.ofNullable(service))
                                    .build())
                            .build())
                    .build())
            .build();

    assertEquals(
        status, Enquiries.status(decide(application, Nation.ENGLAND), "eng-approved-elsewhere"));
  }

  @ParameterizedTest(name = "[{index}] service {0}, home in {1}: law of {2}")
  @CsvSource({
    "E08000035, WALES,    ENGLAND",
    "W06000015, ENGLAND,  WALES",
    ",          SCOTLAND, SCOTLAND",
    ",          ,         "
  })
  void the_law_is_that_of_the_service(String service, Nation home, String nations) {
    Application application =
        Application.builder()
            .addApplicants(Applicant.builder().person("ann").build())
            .service(
                OrganisationReference.builder().authorityCode(Optional.ofNullable(service)).build())
            .accommodation(Accommodation.builder().nation(Optional.ofNullable(home)).build())
            .build();
    Jurisdiction jurisdiction = jurisdiction(application, Organisations.standard());
    Decision decision =
        ApplicationEligibility.standard()
            .decide(application, jurisdiction, Adopters.notKnown(), TODAY);

    assertEquals(words(nations), jurisdiction.nations().stream().map(Nation::name).toList());
    assertEquals(
        nations == null, pointers(decision.questions()).contains("/service/authorityCode"));
  }

  /** A home in one nation, the authority of each child, and the service if it is named. */
  @ParameterizedTest(name = "[{index}] children of {0}, service {1}, home in {2}: law of {3}")
  @CsvSource({
    "E08000035,           ,          WALES,    ENGLAND",
    "E08000035 W06000015, ,          SCOTLAND, ENGLAND WALES",
    "E08000035,           W06000015, ENGLAND,  WALES",
    ",                    ,          WALES,    WALES",
  })
  void where_no_service_is_named_the_law_is_that_of_the_authority_of_the_child(
      String authorities, String service, Nation home, String nations) {
    Application.Builder application =
        Application.builder()
            .addApplicants(Applicant.builder().person("ann").build())
            .service(authority(service))
            .accommodation(Accommodation.builder().nation(home).build());
    for (String code : authorities == null ? List.<String>of() : words(authorities)) {
      application.addConnectedChildCases(
          ConnectedChildCase.builder()
              .child(ParticularChild.builder().responsibleAuthority(authority(code)).build())
              .build());
    }

    assertEquals(
        words(nations),
        jurisdiction(application.build(), Organisations.standard()).nations().stream()
            .map(Nation::name)
            .toList());
  }

  private static OrganisationReference authority(String code) {
    return OrganisationReference.builder().authorityCode(Optional.ofNullable(code)).build();
  }

  /** What ann is to two children, in either order, and what is told of those who are not listed. */
  @ParameterizedTest(name = "[{index}] {0} {1}, then {2} {3}: {4}")
  @CsvSource({
    "NOT_KNOWN, ,    NO,  ,    NOT_KNOWN",
    "NO,        ,    NOT_KNOWN, , NOT_KNOWN",
    "NO,        ,    NO,  ,    false",
    "NO,        ,    ,    ,    NOT_ASKED",
    "NO,        ,    ,    NONE, false",
    "NOT_KNOWN, ,    YES, ,    true",
    ",          NONE, ,   NONE, false",
    ",          ,    ,    ,    NOT_ASKED",
  })
  void somebody_is_nothing_to_the_children_only_where_that_is_told_of_each(
      Answer first, ListAnswer ofFirst, Answer second, ListAnswer ofSecond, String known) {
    Applicant ann = Applicant.builder().person("ann").build();
    Application application =
        Application.builder()
            .addApplicants(ann)
            .addConnectedChildCases(child(first, ofFirst), child(second, ofSecond))
            .build();
    Known<Boolean> relative =
        new ApplicationPeople.WhoApplies(application, ann, TODAY).relativeOfChild();

    assertEquals(
        known,
        relative
            .value()
            .map(String::valueOf)
            .orElseGet(() -> relative.why().orElseThrow().toString()));
  }

  private static ConnectedChildCase child(Answer relative, ListAnswer answer) {
    ConnectedChildCase.Builder child =
        ConnectedChildCase.builder().connectionsAnswer(Optional.ofNullable(answer));
    return relative == null
        ? child.build()
        : child
            .addConnections(ChildConnection.builder().person("ann").relative(relative).build())
            .build();
  }

  /** SI 2011/581 regulation 26(8)(b) speaks of the person, and (a) of the household too. */
  @ParameterizedTest
  @CsvSource({"ann, MET", "bob, NOT_MET"})
  void only_somebody_who_applies_is_already_acting_as_a_foster_parent(
      String who, Status exception) {
    Application application =
        Application.builder()
            .addPeople(person("ann", Optional.empty()), person("bob", Optional.empty()))
            .addApplicants(
                Applicant.builder()
                    .person("ann")
                    .offences(declared(offence("schedule-4-part-1", "conviction", "YES")))
                    .build())
            .addConnectedChildCases(
                ConnectedChildCase.builder()
                    .addConnections(
                        ChildConnection.builder()
                            .person(who)
                            .relative(Answer.NO)
                            .alreadyFostering(Answer.YES)
                            .build())
                    .connectionsAnswer(ListAnswer.ALL)
                    .welfareRequires(Answer.YES)
                    .build())
            .connectedChildCasesAnswer(ListAnswer.ALL)
            .build();

    assertEquals(
        exception,
        Enquiries.status(
            decide(application, Nation.ENGLAND), "eng-exception-for-particular-child"));
  }

  @Test
  void a_bar_of_an_applicant_names_the_applicant() {
    Application application =
        Application.builder()
            .addPeople(person("ann", Optional.empty()))
            .addApplicants(
                Applicant.builder()
                    .person("ann")
                    .offences(declared(offence("schedule-4-part-1", "conviction", "YES")))
                    .build())
            .build();
    Decision decision = decide(application, Nation.ENGLAND);

    assertEquals(Outcome.PERSON_DECIDES, decision.outcome());
    assertEquals(
        List.of("eng-specified-offence-enquirer", "eng-offence-declared-enquirer"), met(decision));
    assertEquals(
        "/applicants/0/offences/offences/0/kind",
        Enquiries.places(Enquiries.result(decision, "eng-specified-offence-enquirer")).get(0));
  }

  @ParameterizedTest(name = "[{index}] {0}, since {1}, until {2}, counted {3}: {4}, otherwise {5}")
  @CsvSource({
    "parent, ,           ,           ,    MET,     MET",
    "parent, ,           2026-06-30, ,    NOT_MET, NOT_MET",
    "parent, ,           2026-07-01, ,    MET,     MET",
    "parent, ,           2026-07,    ,    MET,     MET",
    "parent, 2026-07-01, ,           ,    MET,     MET",
    "parent, 2026-07-02, ,           ,    NOT_MET, NOT_MET",
    "parent, 2026,       ,           ,    MET,     MET",
    "parent, ,           ,           NO,  NOT_MET, NOT_MET",
    "lodger, ,           ,           ,    MET,     NOT_MET",
    "lodger, ,           ,           YES, MET,     MET",
  })
  void somebody_who_lives_there_on_the_day_is_a_member_of_the_household(
      String kind, String since, String until, Answer counted, Status all, Status sharingLife) {
    HouseholdMembership.Builder member =
        HouseholdMembership.builder()
            .person("other")
            .countedAsMember(Optional.ofNullable(counted))
            .since(Optional.ofNullable(since).map(PartialDate::parse))
            .until(Optional.ofNullable(until).map(PartialDate::parse))
            .offences(BARRING);
    if (kind.equals("lodger")) {
      member.kind(HouseholdMemberKind.LODGER);
    }
    Application application =
        Application.builder()
            .addPeople(person("other", Optional.of(PartialDate.parse("1980"))))
            .household(
                HouseholdComposition.builder()
                    .addMemberships(member.build())
                    .membershipsAnswer(ListAnswer.ALL)
                    .build())
            .build();
    Interpretations otherwise =
        Interpretations.defaults()
            .with(Interpretation.HOUSEHOLD_MEMBERS, InterpretationOption.THOSE_WHO_SHARE_LIFE);

    assertEquals(all, ofHousehold(ApplicationEligibility.standard(), application));
    assertEquals(
        sharingLife, ofHousehold(ApplicationEligibility.standard().with(otherwise), application));
  }

  private static final OffenceDeclaration BARRING =
      OffenceDeclaration.builder()
          .addOffences(Enquiries.offence("schedule-4-part-1", "conviction", "YES"))
          .build();

  private static Status ofHousehold(ApplicationEligibility eligibility, Application application) {
    return status(eligibility, application, "eng-specified-offence-household");
  }

  private static Status status(
      ApplicationEligibility eligibility, Application application, String rule) {
    return eligibility
        .decide(application, Jurisdiction.of(Nation.ENGLAND), Adopters.notKnown(), TODAY)
        .results()
        .stream()
        .filter(result -> result.rule().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @ParameterizedTest(name = "[{index}] applies until {0}: {1}")
  @CsvSource({", MET", "2026-07-01, MET", "2026-06-30, NOT_MET"})
  void whoever_applies_no_more_is_no_applicant(LocalDate until, Status expected) {
    Application application =
        Application.builder()
            .addPeople(person("one", Optional.of(PartialDate.parse("1980"))))
            .addApplicants(
                Applicant.builder()
                    .person("one")
                    .until(Optional.ofNullable(until))
                    .offences(BARRING)
                    .build())
            .build();

    assertEquals(
        expected,
        status(ApplicationEligibility.standard(), application, "eng-specified-offence-enquirer"));
  }

  /**
   * The offences of somebody stand with the applicant, at a membership, or at an earlier one; what
   * the other places say, or do not say, takes no bar away.
   */
  @ParameterizedTest(name = "[{index}] applicant until {0} {1}, membership until {2} {3}, then {4}")
  @CsvSource({
    ",           none, -,          bars, -,    MET,          ''",
    ",           none, 2020-12-31, bars, -,    MET,          ''",
    ",           none, -,          none, -,    NOT_MET,      ''",
    "2026-06-30, bars, -,          -,    -,    MET,          ''",
    "2026-06-30, bars, -,          none, -,    MET,          ''",
    "2026-06-30, none, -,          -,    -,    NOT_MET,      ''",
    "2026-06-30, -,    -,          -,    -,    UNDETERMINED, /household/memberships/0",
    "2026-06-30, bars, 2020-12-31, -,    -,    NOT_MET,      ''",
    "2020-12-31, -,    2020-12-31, bars, none, MET,          ''",
    "2020-12-31, -,    2020-12-31, none, -,    UNDETERMINED, /household/memberships/1",
  })
  void an_offence_counts_wherever_it_is_declared(
      LocalDate applies,
      String asApplicant,
      String until,
      String there,
      String now,
      Status bar,
      String asked) {
    HouseholdComposition.Builder home =
        HouseholdComposition.builder()
            .addMemberships(
                HouseholdMembership.builder()
                    .person("one")
                    .until(
                        Optional.of(until).filter(day -> !day.equals("-")).map(PartialDate::parse))
                    .offences(declaration(there))
                    .build())
            .membershipsAnswer(ListAnswer.ALL);
    if (applies != null && applies.getYear() == 2020) {
      home.addMemberships(
          HouseholdMembership.builder().person("one").offences(declaration(now)).build());
    }
    Application application =
        Application.builder()
            .addPeople(person("one", Optional.of(PartialDate.parse("1980"))))
            .addApplicants(
                Applicant.builder()
                    .person("one")
                    .until(Optional.ofNullable(applies))
                    .offences(declaration(asApplicant))
                    .build())
            .household(home.build())
            .careHistory(CareHistory.builder().approvalsAnswer(ListAnswer.NONE).build())
            .build();
    Decision decision = decide(application, Nation.ENGLAND);

    assertEquals(bar, Enquiries.status(decision, "eng-specified-offence-household"));
    assertEquals(
        asked.isEmpty() ? List.of() : List.of(asked + "/offences/offencesAnswer"),
        Enquiries.pointers(decision.questions()));
  }

  private static Optional<OffenceDeclaration> declaration(String cell) {
    return switch (cell) {
      case "bars" -> Optional.of(BARRING);
      case "none" -> Optional.of(Enquiries.NO_OFFENCE);
      default -> Optional.empty();
    };
  }

  @ParameterizedTest(name = "[{index}] applicant {0}, at the membership {1}, somebody else {2} {3}")
  @CsvSource({
    "NO,  -,   -,   -,          NOT_ASKED",
    "NO,  -,   NO,  -,          false",
    "NO,  -,   YES, -,          true",
    "NO,  -,   YES, 2026-06-30, false",
    "NO,  YES, NO,  -,          CONTRADICTED false true",
    "YES, YES, -,   -,          true",
    "-,   NO,  NO,  -,          false"
  })
  void whether_anybody_smokes_is_told_of_each_who_lives_there(
      String applicant, String again, String other, String until, String known) {
    Application application =
        Application.builder()
            .addApplicants(Applicant.builder().person("ann").smoking(habit(applicant)).build())
            .household(
                HouseholdComposition.builder()
                    .addMemberships(
                        HouseholdMembership.builder().person("ann").smoking(habit(again)).build(),
                        HouseholdMembership.builder()
                            .person("bob")
                            .smoking(habit(other))
                            .until(
                                Optional.of(until)
                                    .filter(day -> !day.equals("-"))
                                    .map(PartialDate::parse))
                            .build())
                    .membershipsAnswer(ListAnswer.ALL)
                    .build())
            .build();

    assertEquals(
        known, said(ApplicationFacts.OF_CASE.smoking.read(application, FactContext.on(TODAY))));
  }

  private static SmokingHabit habit(String smokes) {
    return SmokingHabit.builder()
        .smokes(Optional.of(smokes).filter(cell -> !cell.equals("-")).map(Answer::valueOf))
        .build();
  }

  private static String said(Known<?> known) {
    return known
        .value()
        .map(String::valueOf)
        .orElseGet(
            () ->
                known.why().orElseThrow()
                    + known.least().map(least -> " " + least).orElse("")
                    + known.most().map(most -> " " + most).orElse(""));
  }

  @ParameterizedTest(name = "[{index}] {0} rooms, {1}, by number {2}: {3}")
  @CsvSource({
    "NO NO,   ALL,  ,  0",
    "YES NO,  ALL,  ,  1",
    "YES -,   ALL,  ,  NOT_ASKED 1 2",
    "YES NO,  SOME, ,  NOT_ASKED 1",
    "'',      NONE, ,  0",
    "NO,      ALL,  1, CONTRADICTED 0 1",
    "YES,     ,     0, CONTRADICTED 0",
    "'',      ,     2, 2"
  })
  void the_bedrooms_that_are_listed_tell_how_many_there_are_for_a_child(
      String rooms, ListAnswer answer, Integer number, String known) {
    Accommodation.Builder home =
        Accommodation.builder()
            .bedroomsAnswer(Optional.ofNullable(answer))
            .bedroomsForFostering(Optional.ofNullable(number));
    for (String room : rooms.isEmpty() ? new String[0] : rooms.split(" ", -1)) {
      home.addBedrooms(
          Bedroom.builder()
              .availableForFostering(
                  Optional.of(room).filter(cell -> !cell.equals("-")).map(Answer::valueOf))
              .build());
    }
    Application application = Application.builder().accommodation(home.build()).build();

    assertEquals(
        known,
        said(
            ApplicationFacts.OF_CASE.bedroomsForFostering.read(
                application, FactContext.on(TODAY))));
  }

  /** Children Act 1989 section 105(1), Social Services and Well-being (Wales) Act 2014 s 197(1). */
  @ParameterizedTest(name = "[{index}] {0}, said {1}: {2}")
  @CsvSource({
    "grandparent,   ,    true",
    "any-sibling,   ,    true",
    "sibling,       ,    true",
    "half-sibling,  ,    true",
    "aunt-or-uncle, ,    true",
    "step-parent,   ,    true",
    "cousin,        ,    NOT_ASKED",
    "cousin,        NO,  false",
    "friend,        YES, true",
    "grandparent,   NO,  CONTRADICTED"
  })
  void what_somebody_is_to_a_child_tells_whether_they_are_a_relative(
      String relationship, Answer said, String known) {
    ChildConnection connection =
        ChildConnection.builder()
            .person("ann")
            .relationship(RelationshipKind.of(relationship))
            .relative(Optional.ofNullable(said))
            .build();

    Known<Boolean> relative = ApplicationPeople.relative(connection);

    assertEquals(
        known,
        relative
            .value()
            .map(String::valueOf)
            .orElseGet(() -> relative.why().orElseThrow().toString()));
  }

  private static Jurisdiction jurisdiction(Application application, Organisations organisations) {
    return GoverningLaw.of(
            application, ResidenceFinder.standard().find(application), organisations, TODAY)
        .jurisdiction();
  }
}
