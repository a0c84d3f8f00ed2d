package org.fostering.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.code.EarlierApprovalEnd;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.EnquiryRequest;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.HelpingWay;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.common.Address;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DeliveryOrganisationEntry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.WeighedService.Standing;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the rules on routes say of each service that an enquiry may go to. Long, because each rule
 * has a case for the service that it concerns and for one that it does not.
 */
class RouteRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  /** Durham, in the hub of the twelve authorities of the North East. */
  private static final String DURHAM = "E06000047";

  private static final Organisations STANDARD = Organisations.standard();

  private static Enquiry.Builder enquiry(String postcode) {
    Home.Builder home = Home.builder();
    Optional.ofNullable(postcode)
        .map(text -> Address.builder().postcode(Postcode.parse(text)).build())
        .ifPresent(home::address);
    return Enquiry.builder()
        .addEnquirers(
            Enquirer.builder().name(PersonName.builder().fullName("Ann Example").build()).build())
        .home(home.build());
  }

  private static RoutingDecision route(Routing routing, Enquiry enquiry, LocalDate asOf) {
    return routing.route(enquiry, ResidenceFinder.standard().find(enquiry), asOf);
  }

  private static RoutingDecision route(Enquiry.Builder enquiry) {
    return route(Routing.standard(), enquiry.build(), TODAY);
  }

  private static OrganisationReference named(String text) {
    OrganisationReference.Builder named = OrganisationReference.builder();
    return text.matches("[EWS][0-9]{8}|ZT[0-9]{3}")
        ? named.authorityCode(text).build()
        : named.name(text).build();
  }

  private static Enquiry.Builder choosing(String postcode, String service) {
    return enquiry(postcode).chosenService(ServiceChoice.builder().service(named(service)).build());
  }

  private static ConflictDeclaration connection(
      String holder, String role, Answer current, String body) {
    ConflictOfInterest.Builder connection =
        ConflictOfInterest.builder()
            .holder(ConflictHolder.of(holder))
            .role(ConflictRole.of(role))
            .current(current);
    Optional.ofNullable(body).map(RouteRulesTest::named).ifPresent(connection::organisation);
    return ConflictDeclaration.builder()
        .addConnections(connection.build())
        .connectionsAnswer(ListAnswer.ALL)
        .build();
  }

  private static Optional<String> authority(RoutingDecision decision) {
    return decision.authority().map(AuthorityEntry::key);
  }

  private static Optional<String> door(RoutingDecision decision) {
    return decision.frontDoor().map(FrontDoor::id);
  }

  private static WeighedService weighed(RoutingDecision decision, String id) {
    return decision.weighed().stream()
        .filter(each -> each.service().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> grounds(RoutingDecision decision, String id) {
    return weighed(decision, id).grounds().stream().map(each -> each.rule().id()).toList();
  }

  private static List<String> asked(RoutingDecision decision) {
    return decision.questions().stream().map(each -> each.pointer().toString()).toList();
  }

  @ParameterizedTest(name = "[{index}] a home at {0}, {1} chosen: {2}, door {3}, consult {4}")
  @CsvSource({
    // Another authority, in another hub, in none, and the old code of one that lives on.
    "DH1 3UJ, E08000003, HUB,       foster-for-greater-manchester, KNOWN",
    "DH1 3UJ, E10000003, AUTHORITY, E10000003,                     KNOWN",
    "DH1 3UJ, E10000023, AUTHORITY, E06000065,                     KNOWN",
    // That of the area itself: nobody else is to be consulted.
    "DH1 3UJ, E06000047, HUB,       foster-with-north-east,        NONE_BUT_ITSELF",
    // By name, across a border, from the islands, and without any address.
    "DH1 3UJ, Cardiff,   AUTHORITY, W06000015,                     KNOWN",
    "DH1 3UJ, Bournemouth Borough Council, AUTHORITY, E06000058,   KNOWN",
    "BT1 9PH, ZT001,     AUTHORITY, hscni-adoption-and-foster-care, NOT_KNOWN",
    "JE3 5AP, E10000003, AUTHORITY, E10000003,                     NOT_APPLICABLE",
    ",        E10000003, AUTHORITY, E10000003,                     NOT_KNOWN",
    "SY10,    E10000003, AUTHORITY, E10000003,                     ONE_OF"
  })
  void the_service_that_the_enquirers_chose_has_the_enquiry(
      String postcode,
      String service,
      RoutingOutcome outcome,
      String door,
      Consultation.Kind consultation) {
    RoutingDecision decision = route(choosing(postcode, service));

    assertEquals(outcome, decision.outcome());
    assertEquals(Optional.of(door), door(decision));
    assertTrue(decision.reasons().contains(RoutingReason.REQUIRED));
    assertEquals(consultation, decision.consultation().kind());
    assertTrue(grounds(decision, authority(decision).orElseThrow()).contains("chosen-service"));
  }

  @Test
  void a_chosen_service_that_the_directory_does_not_have_is_left_to_a_person() {
    RoutingDecision decision = route(choosing("DH1 3UJ", "Sunny Agency"));

    assertEquals(RoutingOutcome.PERSON_DECIDES, decision.outcome());
    assertEquals(Optional.empty(), decision.authority());
    assertTrue(decision.reasons().contains(RoutingReason.CHOSEN_SERVICE_NOT_FOUND));
    assertEquals(List.of("/chosenService/service"), asked(decision));
  }

  @ParameterizedTest(name = "[{index}] {0} is {1} (current {2}): {3}")
  @CsvSource({
    "self,           employee,                   YES, conflict-employee",
    "self,           children-services-employee, YES, conflict-employee",
    "self,           employee,                   NO,  conflict-former-employee",
    "self,           councillor,                 YES, conflict-councillor",
    "partner,        councillor,                 YES, conflict-partner",
    "close-relative, employee,                   YES, conflict-relative",
    "close-friend,   contractor,                 YES, conflict-other"
  })
  void a_conflict_leads_to_another_member_of_the_hub_and_never_to_the_body_concerned(
      String holder, String role, Answer current, String rule) {
    for (String body : List.of(DURHAM, "County Durham")) {
      RoutingDecision decision =
          route(enquiry("DH1 3UJ").conflictOfInterest(connection(holder, role, current, body)));

      assertEquals(RoutingOutcome.HUB, decision.outcome(), body);
      assertEquals(Optional.of("foster-with-north-east"), door(decision));
      assertNotEquals(Optional.of(DURHAM), authority(decision));
      assertEquals(Standing.EXCLUDED, weighed(decision, DURHAM).standing());
      assertTrue(grounds(decision, DURHAM).contains(rule), grounds(decision, DURHAM)::toString);
      assertEquals(12, decision.weighed().size());
      assertEquals(
          1, decision.weighed().stream().filter(e -> e.standing() == Standing.NAMED).count());
      assertEquals(
          new Consultation(Consultation.Kind.KNOWN, STANDARD.find(DURHAM).stream().toList()),
          decision.consultation());
      assertEquals(List.of(), asked(decision));
    }
  }

  @ParameterizedTest(name = "[{index}] {1} at {0}, {2}: {3}, authority {4}, door {5}")
  @CsvSource({
    // As people call their council, which the register calls otherwise; in either language.
    "GU1 1AA,  councillor, Surrey County Council,          HUB,            not E10000030, ",
    "GU1 1AA,  councillor, Guildford Borough Council,      HUB,            not E10000030, ",
    "GU1 1AA,  councillor, Guildford,                      HUB,            not E10000030, ",
    "DH1 3UJ,  employee,   Durham County Council,          HUB,            not E06000047, ",
    "DH1 3UJ,  employee,   Gateshead Council,              HUB,            E06000047,     foster-with-north-east",
    "DH1 3UJ,  employee,   Sunderland City Council,        AUTHORITY,      E06000047,     E06000047",
    "CF10 1EP, employee,   Cyngor Caerdydd,                PERSON_DECIDES, ,              foster-wales",
    "CB2 1TN,  councillor, Cambridge City Council,         PERSON_DECIDES, ,              ",
    "CB2 1TN,  councillor, Peterborough City Council,      AUTHORITY,      E10000003,     E10000003",
    "BT1 9PH,  employee,   Belfast Trust,                  TRUST_NOT_DERIVABLE, ,         hscni-adoption-and-foster-care",
    // A council that ended, by its own name: whatever took its place is concerned.
    "BH15 2YE, employee,   Poole Borough Council,          PERSON_DECIDES, ,              ",
    "CW1 2BJ,  councillor, Cheshire County Council,        HUB,            not E06000049, ",
    "DH1 3UJ,  councillor, Cumbria County Council,         HUB,            E06000047,     foster-with-north-east",
    // A body that nobody knows may be the one of the home: no authority is named.
    "DH1 3UJ,  employee,   The Riverside Partnership,      PERSON_DECIDES, ,              foster-with-north-east",
    "CB2 1TN,  employee,   The Riverside Partnership,      PERSON_DECIDES, ,              ",
    "CF10 1EP, employee,   The Riverside Partnership,      PERSON_DECIDES, ,              foster-wales",
    "DH1 3UJ,  employee,   ,                               PERSON_DECIDES, ,              foster-with-north-east",
    // Who works for the hub itself is not answered by the hub.
    "DH1 3UJ,  employee,   Foster with North East,         AUTHORITY,      E06000047,     E06000047"
  })
  void a_connection_is_known_by_whatever_name_people_give_the_body(
      String postcode,
      String role,
      String body,
      RoutingOutcome outcome,
      String authority,
      String door) {
    RoutingDecision decision =
        route(enquiry(postcode).conflictOfInterest(connection("self", role, Answer.YES, body)));

    assertEquals(outcome, decision.outcome());
    if (authority != null && authority.startsWith("not ")) {
      String concerned = authority.substring(4);
      assertNotEquals(Optional.of(concerned), authority(decision));
      assertEquals(Standing.EXCLUDED, weighed(decision, concerned).standing());
    } else {
      assertEquals(Optional.ofNullable(authority), authority(decision));
      assertEquals(Optional.ofNullable(door), door(decision));
    }
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvSource({
    "E08000003,               E08000003",
    "Manchester,              E08000003",
    "Manchester City Council, E08000003",
    "Cyngor Caerdydd,         W06000015",
    "Somewhere,               "
  })
  void the_authority_of_a_child_is_known_by_name_too(String named, String authority) {
    RoutingDecision decision =
        route(
            enquiry("DH1 3UJ")
                .addConnectedChildren(
                    ConnectedChild.builder()
                        .child(ParticularChild.builder().responsibleAuthority(named(named)).build())
                        .build()));

    assertEquals(Optional.ofNullable(authority), authority(decision));
  }

  @ParameterizedTest(name = "[{index}] {0}, kinds {1}, {2}: {3}")
  @CsvSource({
    "SUPPORTED_LODGINGS,         ,     ,     MAY_NOT_BE_ABOUT_FOSTERING",
    "SUPPORTED_LODGINGS,         NONE, ,     NOT_ABOUT_FOSTERING",
    "SUPPORTED_LODGINGS,         ,     kind, ",
    "PRIVATE_FOSTERING,          NONE, ,     NOT_ABOUT_FOSTERING",
    "STAYING_PUT,                NONE, ,     NOT_ABOUT_FOSTERING",
    "ADOPTION,                   NONE, ,     NOT_ABOUT_FOSTERING",
    "SHORT_BREAKS_FOR_OWN_CHILD, NONE, ,     NOT_ABOUT_FOSTERING",
    "SHORT_BREAKS_FOR_OWN_CHILD, ,     ,     MAY_NOT_BE_ABOUT_FOSTERING",
    "VOLUNTEERING,               ,     ,     "
  })
  void what_may_not_be_about_fostering_is_said_and_asked(
      String way, ListAnswer kinds, String kind, RoutingReason reason) {
    FosteringInterests.Builder interests =
        FosteringInterests.builder()
            .addOtherWays(HelpingWay.of(way.toLowerCase(Locale.ROOT).replace('_', '-')));
    Optional.ofNullable(kinds).ifPresent(interests::kindsAnswer);
    Optional.ofNullable(kind).ifPresent(each -> interests.addKinds(FosteringKind.LONG_TERM));
    RoutingDecision decision = route(enquiry("DH1 3UJ").interests(interests.build()));

    List<RoutingReason> said =
        List.of(RoutingReason.NOT_ABOUT_FOSTERING, RoutingReason.MAY_NOT_BE_ABOUT_FOSTERING)
            .stream()
            .filter(decision.reasons()::contains)
            .toList();
    assertEquals(Optional.ofNullable(reason).stream().toList(), said);
    boolean isOpen = reason == RoutingReason.MAY_NOT_BE_ABOUT_FOSTERING;
    assertEquals(isOpen ? List.of("/interests/kinds") : List.of(), asked(decision));
    assertEquals(Optional.of(DURHAM), authority(decision));
  }

  @Test
  void a_district_councillor_is_not_sent_to_the_county() {
    // Guildford is a district of Surrey.
    RoutingDecision decision =
        route(
            enquiry("GU1 1AA")
                .conflictOfInterest(connection("self", "councillor", Answer.YES, "E07000209")));

    assertNotEquals(Optional.of("E10000030"), authority(decision));
    assertEquals(List.of("conflict-district-councillor"), grounds(decision, "E10000030"));
  }

  @Test
  void without_a_hub_a_conflict_is_left_to_a_person_and_the_body_is_no_door() {
    RoutingDecision decision =
        route(
            enquiry("CB2 1TN")
                .conflictOfInterest(connection("self", "employee", Answer.YES, "E10000003")));

    assertEquals(RoutingOutcome.PERSON_DECIDES, decision.outcome());
    assertEquals(Optional.empty(), decision.frontDoor());
    assertTrue(decision.reasons().contains(RoutingReason.NO_SERVICE_LEFT));
    assertEquals(Consultation.Kind.KNOWN, decision.consultation().kind());
  }

  @Test
  void a_conflict_with_another_body_changes_nothing() {
    RoutingDecision decision =
        route(
            enquiry("DH1 3UJ")
                .conflictOfInterest(connection("self", "employee", Answer.YES, "E10000003")));

    assertEquals(Optional.of(DURHAM), authority(decision));
  }

  @Test
  void a_conflict_with_a_body_that_is_not_named_is_asked_about() {
    RoutingDecision decision =
        route(
            enquiry("DH1 3UJ")
                .conflictOfInterest(connection("self", "employee", Answer.YES, null)));

    assertEquals(List.of("/conflictOfInterest/connections/0/organisation"), asked(decision));
    assertFalse(weighed(decision, DURHAM).grounds().get(0).settled());
  }

  private static MembershipEntry fen(String member, MembershipRole role) {
    return MembershipEntry.builder().group("fens").member(member).role(role).build();
  }

  /** The standard directories with a made-up hub of some authorities. */
  private static Organisations fosterFens(MembershipEntry... members) {
    return STANDARD
        .overlaidBy(
            OrganisationDirectory.builder()
                .addHubs(RecruitmentHubEntry.builder().id("fens").name("Foster Fens").build())
                .addMemberships(members)
                .build())
        .value()
        .orElseThrow();
  }

  /** The hub of a made-up lead: it is not to answer those who are connected with the lead. */
  @Test
  void a_conflict_with_the_lead_of_the_hub_leads_past_the_hub() {
    Organisations led =
        fosterFens(fen("E10000003", MembershipRole.MEMBER), fen("E06000031", MembershipRole.LEAD));

    RoutingDecision decision =
        route(
            Routing.of(led),
            enquiry("CB2 1TN")
                .conflictOfInterest(connection("self", "employee", Answer.YES, "E06000031"))
                .build(),
            TODAY);

    assertEquals(Optional.of("E10000003"), door(decision));
    assertTrue(decision.reasons().contains(RoutingReason.LEAD_CONCERNED));
  }

  @Test
  void an_associate_keeps_the_enquiries_of_its_own_area_and_is_proposed_for_no_other() {
    Organisations fens =
        fosterFens(
            fen("E10000003", MembershipRole.ASSOCIATE), fen("E06000031", MembershipRole.LEAD));

    RoutingDecision ofAssociate = route(Routing.of(fens), enquiry("CB2 1TN").build(), TODAY);
    RoutingDecision ofLead =
        route(
            Routing.of(fens),
            enquiry("PE1 1HG")
                .conflictOfInterest(connection("partner", "employee", Answer.YES, "E06000031"))
                .build(),
            TODAY);

    assertEquals(Optional.of("E10000003"), authority(ofAssociate));
    assertEquals(List.of(), grounds(ofAssociate, "E10000003"));
    assertTrue(grounds(ofLead, "E10000003").contains("associate-member"));
  }

  private static Enquiry.Builder approvedBy(String service, Answer current) {
    return enquiry("DH1 3UJ")
        .careHistory(
            CareHistory.builder()
                .addApprovals(
                    EarlierApproval.builder()
                        .person("a")
                        .kind(EarlierCareKind.FOSTER)
                        .organisation(named(service))
                        .current(current)
                        .build())
                .build());
  }

  @Test
  void somebody_approved_elsewhere_is_no_new_recruitment() {
    RoutingDecision stays = route(approvedBy("E10000003", Answer.YES));
    RoutingDecision moves =
        route(approvedBy("E10000003", Answer.YES).addRequests(EnquiryRequest.TRANSFER));
    RoutingDecision returns = route(approvedBy("E10000003", Answer.NO));

    assertEquals(Optional.of("E10000003"), authority(stays));
    assertTrue(stays.reasons().contains(RoutingReason.APPROVED_ALREADY));
    assertEquals(Optional.of(DURHAM), authority(moves));
    assertTrue(moves.reasons().contains(RoutingReason.TRANSFER));
    assertEquals(List.of("leaving"), grounds(moves, "E10000003"));
    assertEquals(Optional.of(DURHAM), authority(returns));
    assertTrue(returns.reasons().contains(RoutingReason.RETURNING));
  }

  @ParameterizedTest(name = "[{index}] approved before for {0}, {1} told: returning {2}")
  @CsvSource({
    "foster,          all,  true",
    "foster,          some, true",
    "foster-or-adopt, all,  ",
    "a-kind-of-ours,  all,  ",
    ",                all,  ",
    "adopt,           all,  false",
    "adopt,           some, ",
    "childminding,    all,  false"
  })
  void an_approval_that_may_be_to_foster_leaves_it_open_whether_they_return(
      String kind, String told, Boolean returning) {
    EarlierApproval.Builder approval =
        EarlierApproval.builder()
            .person("a")
            .current(Answer.NO)
            .ending(EarlierApprovalEnd.RESIGNED);
    Optional.ofNullable(kind).map(EarlierCareKind::of).ifPresent(approval::kind);
    Enquiry enquiry =
        enquiry("DH1 3UJ")
            .careHistory(
                CareHistory.builder()
                    .addApprovals(approval.build())
                    .approvalsAnswer(ListAnswer.valueOf(told.toUpperCase(Locale.ROOT)))
                    .build())
            .build();
    RouteCandidate candidate =
        new RouteCandidate(
            enquiry,
            ResidenceFinder.standard().find(enquiry),
            References.ofAuthority(STANDARD.find(DURHAM).orElseThrow(), STANDARD),
            STANDARD,
            TODAY);
    FactContext context = new FactContext(TODAY, Interpretations.defaults());

    assertEquals(
        Optional.ofNullable(returning), RouteFacts.RETURNING.read(candidate, context).value());
  }

  @Test
  void a_closed_service_is_said_so() {
    RoutingDecision decision =
        route(
            enquiry("DH1 3UJ")
                .careHistory(
                    CareHistory.builder()
                        .addApprovals(
                            EarlierApproval.builder()
                                .person("a")
                                .kind(EarlierCareKind.FOSTER)
                                .ending(EarlierApprovalEnd.SERVICE_CLOSED)
                                .build())
                        .build()));

    assertTrue(decision.reasons().contains(RoutingReason.SERVICE_CLOSED));
  }

  @Test
  void what_is_not_about_fostering_goes_past_the_hub() {
    RoutingDecision decision =
        route(
            enquiry("DH1 3UJ")
                .interests(
                    FosteringInterests.builder()
                        .kindsAnswer(ListAnswer.NONE)
                        .addOtherWays(HelpingWay.SUPPORTED_LODGINGS)
                        .build()));

    assertEquals(RoutingOutcome.AUTHORITY, decision.outcome());
    assertEquals(Optional.of(DURHAM), door(decision));
    assertTrue(decision.reasons().contains(RoutingReason.NOT_ABOUT_FOSTERING));
  }

  @Test
  void a_child_outranks_a_choice_by_law() {
    RoutingDecision decision =
        route(
            choosing("DH1 3UJ", "E10000003")
                .addConnectedChildren(
                    ConnectedChild.builder()
                        .child(ParticularChild.lookedAfterBy("E06000023"))
                        .build()));

    assertEquals(RoutingOutcome.CONNECTED_CHILD, decision.outcome());
    assertEquals(Optional.of("E06000023"), authority(decision));
    RouteGround ground = weighed(decision, "E06000023").grounds().get(0);
    assertEquals("childs-authority", ground.rule().id());
    assertEquals(RouteForce.LAW, ground.force());
  }

  @Test
  void a_childs_authority_that_may_not_be_chosen_is_left_to_a_person() {
    RoutingDecision decision =
        route(
            enquiry("DH1 3UJ")
                .addConnectedChildren(
                    ConnectedChild.builder()
                        .child(ParticularChild.lookedAfterBy("E06000023"))
                        .build())
                .conflictOfInterest(connection("self", "employee", Answer.YES, "E06000023")));

    assertEquals(RoutingOutcome.PERSON_DECIDES, decision.outcome());
    assertEquals(Optional.empty(), decision.authority());
    // Somebody is named: whoever answers first by the home, which is not the body concerned.
    assertEquals(Optional.of("foster-with-north-east"), door(decision));
    assertEquals(Standing.EXCLUDED, weighed(decision, "E06000023").standing());
  }

  private static Organisations with(
      Consumer<FosteringServiceEntry.Builder> service, String area, FosteringServiceKind kind) {
    FosteringServiceEntry.Builder entry =
        FosteringServiceEntry.builder().id("own").name("Own Service").kind(kind);
    Optional.ofNullable(area).ifPresent(entry::addAreas);
    service.accept(entry);
    return STANDARD
        .overlaidBy(OrganisationDirectory.builder().addFosteringServices(entry.build()).build())
        .value()
        .orElseThrow();
  }

  @ParameterizedTest(name = "[{index}] on {0}, for profit {1}: {2}")
  @CsvSource({
    "2027-03-31, YES, SERVICE",
    "2027-04-01, YES, PERSON_DECIDES",
    "2027-04-01, NO,  SERVICE"
  })
  void in_wales_what_is_announced_of_agencies_for_profit_holds_from_its_day(
      LocalDate asOf, Answer forProfit, RoutingOutcome outcome) {
    Organisations agency =
        with(
            entry -> entry.forProfit(forProfit).addNations(Nation.WALES),
            null,
            FosteringServiceKind.INDEPENDENT_AGENCY);

    RoutingDecision decision =
        route(Routing.of(agency), choosing("CF10 1EP", "Own Service").build(), asOf);

    assertEquals(outcome, decision.outcome());
    if (outcome == RoutingOutcome.PERSON_DECIDES) {
      RouteGround ground =
          weighed(decision, "own").grounds().stream()
              .filter(each -> each.rule().effect() == Effect.EXCLUDE)
              .findFirst()
              .orElseThrow();
      assertEquals("for-profit-new-carers-wales", ground.rule().id());
      assertEquals(RouteForce.ANNOUNCED, ground.force());
    } else {
      assertEquals(FrontDoor.Kind.SERVICE, decision.frontDoor().orElseThrow().kind());
    }
  }

  /** Nobody is excluded by what is not known, and nobody is passed over in silence. */
  @ParameterizedTest(name = "[{index}] on {0}, a {1} that says {2}: open {3}")
  @CsvSource({
    "2027-03-31, INDEPENDENT_AGENCY,     ,          false",
    "2027-04-01, INDEPENDENT_AGENCY,     ,          true",
    "2027-04-01, INDEPENDENT_AGENCY,     NOT_KNOWN, true",
    "2027-04-01, INDEPENDENT_AGENCY,     NO,        false",
    "2027-04-01, AGENCY_FOR_AUTHORITY,   ,          true",
    "2027-04-01, LOCAL_AUTHORITY,        ,          false",
    "2027-04-01, LOCAL_AUTHORITY,        YES,       true",
    "2027-04-01, VOLUNTARY_ORGANISATION, ,          false"
  })
  void of_a_service_in_wales_that_does_not_say_whether_it_is_for_profit_that_is_to_be_asked(
      LocalDate asOf, String kind, Answer forProfit, boolean isOpen) {
    Organisations agency =
        with(
            entry -> entry.forProfit(Optional.ofNullable(forProfit)).addNations(Nation.WALES),
            null,
            FosteringServiceKind.of(kind.toLowerCase(Locale.ROOT).replace('_', '-')));

    RoutingDecision decision =
        route(Routing.of(agency), choosing("CF10 1EP", "Own Service").build(), asOf);

    assertEquals(RoutingOutcome.SERVICE, decision.outcome());
    assertEquals(WeighedService.Standing.NAMED, weighed(decision, "own").standing());
    assertEquals(List.of(), decision.questions());
    assertEquals(
        isOpen
            ? List.of("for-profit-new-carers-wales ANNOUNCED Is the service run for profit?")
            : List.of(),
        decision.weighed().stream()
            .flatMap(each -> each.grounds().stream())
            .filter(each -> !each.settled())
            .flatMap(
                each ->
                    each.ofService().stream()
                        .map(
                            asked ->
                                each.rule().id()
                                    + " "
                                    + each.force()
                                    + " "
                                    + asked.text().english()))
            .toList());
  }

  @Test
  void who_is_approved_already_is_no_new_carer_of_an_agency_for_profit() {
    Organisations agency =
        with(
            entry -> entry.forProfit(Answer.YES).addNations(Nation.WALES),
            null,
            FosteringServiceKind.INDEPENDENT_AGENCY);

    RoutingDecision decision =
        route(
            Routing.of(agency),
            approvedBy("Own Service", Answer.YES).build(),
            LocalDate.of(2027, 5, 1));

    assertEquals(RoutingOutcome.SERVICE, decision.outcome());
  }

  @ParameterizedTest(name = "[{index}] languages {0}, active offer {1}: {2}")
  @CsvSource({
    "en cy, ,    true",
    ",      YES, true",
    "en,    YES, true",
    "en,    ,    false",
    "en,    NO,  false",
    ",      NO,  ",
    ",      ,    "
  })
  void a_service_serves_in_welsh_by_its_languages_or_its_active_offer(
      String languages, Answer offer, Boolean serves) {
    ContactPoint.Builder point = ContactPoint.builder();
    Optional.ofNullable(languages).ifPresent(text -> point.addLanguages(text.split(" ", -1)));
    Optional.ofNullable(offer).ifPresent(point::welshActiveOffer);
    Organisations organisations =
        with(
            entry -> entry.addContactPoints(point.build()),
            DURHAM,
            FosteringServiceKind.LOCAL_AUTHORITY);
    RouteCandidate candidate =
        new RouteCandidate(
            enquiry(null).build(),
            ResidenceFinder.standard().find(enquiry(null).build()),
            References.ofAuthority(organisations.find(DURHAM).orElseThrow(), organisations),
            organisations,
            TODAY);

    assertEquals(Optional.ofNullable(serves), ServiceSays.servesInWelsh(candidate).value());
  }

  @Test
  void a_service_that_is_full_or_offers_other_kinds_gives_way_to_another_member() {
    for (Consumer<FosteringServiceEntry.Builder> reason :
        List.<Consumer<FosteringServiceEntry.Builder>>of(
            entry -> entry.takingEnquirers(Answer.NO),
            entry -> entry.addKinds(FosteringKind.REMAND))) {
      Routing routing = Routing.of(with(reason, DURHAM, FosteringServiceKind.LOCAL_AUTHORITY));
      Enquiry enquiry =
          enquiry("DH1 3UJ")
              .interests(FosteringInterests.builder().addKinds(FosteringKind.LONG_TERM).build())
              .build();

      RoutingDecision decision = route(routing, enquiry, TODAY);

      assertEquals(RoutingOutcome.HUB, decision.outcome());
      assertNotEquals(Optional.of(DURHAM), authority(decision));
      assertEquals(Standing.NOT_PROPOSED, weighed(decision, DURHAM).standing());
    }
  }

  @ParameterizedTest(name = "[{index}] asked {0}, offered {1}: passed over {2}")
  @CsvSource({
    "long-term,      remand,         true",
    "mainstream,     remand,         true",
    "mainstream,     long-term,      false",
    "long-term,      mainstream,     false",
    "a-kind-of-ours, remand,         false",
    "long-term,      a-kind-of-ours, false"
  })
  void a_broader_kind_or_one_that_is_not_known_is_no_other_kind(
      String asked, String offered, boolean passedOver) {
    Routing routing =
        Routing.of(
            with(
                entry -> entry.addKinds(FosteringKind.of(offered)),
                DURHAM,
                FosteringServiceKind.LOCAL_AUTHORITY));
    Enquiry enquiry =
        enquiry("DH1 3UJ")
            .interests(FosteringInterests.builder().addKinds(FosteringKind.of(asked)).build())
            .build();

    RoutingDecision decision = route(routing, enquiry, TODAY);

    assertEquals(passedOver, weighed(decision, DURHAM).standing() == Standing.NOT_PROPOSED);
  }

  @Test
  void a_service_that_is_full_is_still_named_where_there_is_no_other() {
    Routing routing =
        Routing.of(
            with(
                entry -> entry.takingEnquirers(Answer.NO),
                "E10000003",
                FosteringServiceKind.LOCAL_AUTHORITY));

    RoutingDecision decision = route(routing, enquiry("CB2 1TN").build(), TODAY);

    assertEquals(Optional.of("E10000003"), authority(decision));
    assertEquals(List.of("no-capacity"), grounds(decision, "E10000003"));
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}, of {2}")
  @CsvSource({
    "CF10 1EP, 2026-07-01, foster-wales, PART_OF_NETWORK",
    "CF10 1EP, 2021-07-14, ,             NO_HUBS_IN_NATION",
    "EH1 1YZ,  2026-07-01, ,             NO_HUBS_IN_NATION"
  })
  void what_is_not_applicable_is_not_said_to_be_not_known(
      String postcode, LocalDate asOf, String network, RoutingReason reason) {
    RoutingDecision decision = route(Routing.standard(), enquiry(postcode).build(), asOf);

    assertEquals(
        Optional.ofNullable(network).stream().toList(),
        decision.networks().stream().map(each -> each.getId()).toList());
    assertTrue(decision.reasons().contains(reason));
    assertFalse(decision.reasons().contains(RoutingReason.NOT_KNOWN_IN_A_HUB));
  }

  @Test
  void every_welsh_authority_is_part_of_foster_wales() {
    assertEquals(
        22,
        STANDARD.authorities().stream()
            .filter(each -> each.getNation().equals(Optional.of(Nation.WALES)))
            .filter(
                each ->
                    route(choosing(null, each.key())).networks().stream()
                        .anyMatch(network -> network.getId().equals("foster-wales")))
            .count());
  }

  @Test
  void in_northern_ireland_the_trusts_are_candidates_for_the_regional_service() {
    RoutingDecision decision = route(enquiry("BT1 9PH"));

    assertEquals(Optional.of("hscni-adoption-and-foster-care"), door(decision));
    assertEquals(5, decision.candidates().size());
    assertEquals(Consultation.Kind.NOT_KNOWN, decision.consultation().kind());
  }

  @Test
  void an_enquiry_without_any_facts_has_an_answer() {
    RoutingDecision decision = route(enquiry(null));

    assertEquals(RoutingOutcome.NO_ADDRESS, decision.outcome());
    assertEquals(Consultation.Kind.NOT_KNOWN, decision.consultation().kind());
    assertEquals(List.of("/home/address/postcode"), asked(decision));
  }

  private static RulePack<RouteCandidate> pack(Effect effect, Condition<RouteCandidate> when) {
    return RulePack.<RouteCandidate>builder("hub", "1")
        .title(new Bilingual("Hub", "Hyb"))
        .facts(RouteFacts.ALL)
        .rules(
            List.of(
                Rule.<RouteCandidate>of("own-rule", LegalForce.POLICY, "The hub")
                    .cites("Hub policy", "1")
                    .in(Nation.ENGLAND)
                    .adoptedBy("foster-with-north-east")
                    .when(when)
                    .then(effect, "Because the hub says so.", "Am fod yr hyb yn dweud.")
                    .build()))
        .build();
  }

  /**
   * Two members of Foster Fens, of which one has districts, a service that both share, and an
   * agency that is in no hub.
   */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "PE13 2EA, parent-and-child, E06000031",
    "CB2 1TN, parent-and-child, E10000003",
    "PE13 2EA, short-term, E10000003",
    "PE1 1HF, respite, shared",
    "CB2 1TN, respite, E10000003",
    "CB2 1TN, emergency, E06000031",
    "PE1 1HF, emergency, E06000031",
    "CB2 1TN, specialist, agency",
  })
  void a_rule_may_name_one_service_and_where_the_home_lies(
      String postcode, String kind, String goesTo) {
    Organisations region =
        STANDARD
            .overlaidBy(
                OrganisationDirectory.builder()
                    .addHubs(RecruitmentHubEntry.builder().id("fens").name("Foster Fens").build())
                    .addMemberships(
                        fen("E10000003", MembershipRole.MEMBER),
                        fen("E06000031", MembershipRole.MEMBER))
                    .addFosteringServices(
                        FosteringServiceEntry.builder()
                            .id("shared")
                            .kind(FosteringServiceKind.AGENCY_FOR_AUTHORITY)
                            .addNations(Nation.ENGLAND)
                            .addAreas("E10000003", "E06000031")
                            .build(),
                        FosteringServiceEntry.builder()
                            .id("agency")
                            .kind(FosteringServiceKind.INDEPENDENT_AGENCY)
                            .addNations(Nation.ENGLAND)
                            .build())
                    .addDeliveryOrganisations(
                        DeliveryOrganisationEntry.builder().id("acting").build())
                    .addDeliveryArrangements(
                        DeliveryArrangement.builder()
                            .authority("E10000003")
                            .organisation("acting")
                            .build())
                    .build())
            .value()
            .orElseThrow();
    RulePack<RouteCandidate> pack =
        RulePack.<RouteCandidate>builder("fens", "1")
            .title(new Bilingual("Fens", "Ffeniau"))
            .facts(RouteFacts.ALL)
            .rules(
                List.of(
                    ofFens(
                        "north",
                        "fens",
                        Effect.REQUIRE,
                        Condition.all(
                            RouteFacts.HOME_DISTRICT.is("E07000010"),
                            asked("parent-and-child"),
                            RouteFacts.SERVICE_AUTHORITY.is("E06000031"))),
                    ofFens(
                        "respite",
                        "fens",
                        Effect.REQUIRE,
                        Condition.all(
                            RouteFacts.HOME_AUTHORITY.is("E06000031"),
                            asked("respite"),
                            RouteFacts.SERVICE_ID.is("shared"))),
                    ofFens(
                        "busy",
                        "fens",
                        Effect.AVOID,
                        Condition.all(
                            asked("emergency"),
                            RouteFacts.DELIVERY_ORGANISATIONS.some(
                                RouteFacts.DELIVERY_ORGANISATION.is("acting")))),
                    ofFens(
                        "specialist",
                        "agency",
                        Effect.REQUIRE,
                        Condition.all(asked("specialist"), RouteFacts.SERVICE_ID.is("agency")))))
            .build();

    RoutingDecision decision =
        route(
            Routing.of(region).withRules(List.of(pack)),
            enquiry(postcode)
                .interests(
                    FosteringInterests.builder()
                        .addKinds(FosteringKind.of(kind))
                        .kindsAnswer(ListAnswer.ALL)
                        .build())
                .build(),
            TODAY);

    assertEquals(Optional.of(goesTo), authority(decision).or(() -> door(decision)));
  }

  private static Rule<RouteCandidate> ofFens(
      String id, String adopter, Effect effect, Condition<RouteCandidate> when) {
    return Rule.<RouteCandidate>of(id, LegalForce.POLICY, "Foster Fens")
        .cites("Agreement of Foster Fens", id)
        .in(Nation.ENGLAND)
        .adoptedBy(adopter)
        .when(when)
        .then(effect, "So it was agreed.", "Felly y cytunwyd.")
        .build();
  }

  private static Condition<RouteCandidate> asked(String kind) {
    return RouteFacts.KINDS_ASKED.some(RouteFacts.KIND_ASKED.is(kind));
  }

  @Test
  void a_rule_that_throws_leaves_it_to_a_person_and_names_who() {
    Condition<RouteCandidate> throwing =
        new Condition.Custom<>(
            new Bilingual("it throws", "mae’n taflu"),
            Set.of(RouteFacts.HOME_AREA),
            facts -> {
              throw new IllegalStateException("Ann Example");
            });
    Routing routing = Routing.standard().withRules(List.of(pack(Effect.EXCLUDE, throwing)));

    RoutingDecision decision = route(routing, enquiry("DH1 3UJ").build(), TODAY);

    assertEquals(RoutingOutcome.PERSON_DECIDES, decision.outcome());
    assertEquals(Optional.of("foster-with-north-east"), door(decision));
    assertTrue(decision.reasons().contains(RoutingReason.RULE_FAILED));
    assertEquals(Standing.OPEN, weighed(decision, DURHAM).standing());
    assertFalse(decision.toString().contains("Ann"));
  }

  @Test
  void a_hub_that_requires_of_nobody_of_its_own_area_spreads_them_by_a_draw() {
    Routing routing =
        Routing.standard().withRules(List.of(pack(Effect.EXCLUDE, RouteFacts.HOME_AREA.is(true))));

    RoutingDecision decision = route(routing, enquiry("DH1 3UJ").build(), TODAY);

    assertEquals(Standing.EXCLUDED, weighed(decision, DURHAM).standing());
    assertTrue(decision.reasons().contains(RoutingReason.ANOTHER_MEMBER));
    // It is a policy of that hub alone.
    assertEquals(
        Optional.of("E08000003"), authority(route(routing, enquiry("M1 1AE").build(), TODAY)));
  }

  @Test
  void ties_over_ten_thousand_enquiries_are_fair_and_hang_on_no_order() {
    List<WeighedService> hub = hubOfTwelve();
    Map<String, Integer> shares = new HashMap<>();
    Random order = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      Enquiry enquiry = numbered("E-" + i);
      String drawn = draw(enquiry, hub);
      shares.merge(drawn, 1, Integer::sum);
      Collections.shuffle(hub, order);
      assertEquals(drawn, draw(enquiry, hub));
    }
    System.out.printf(
        Locale.ROOT,
        "ties: 10000 enquiries over %d members: from %d to %d each, a fair share is 833%n",
        shares.size(),
        Collections.min(shares.values()),
        Collections.max(shares.values()));
    assertEquals(12, shares.size());
    shares.forEach((id, share) -> assertTrue(Math.abs(share - 833) <= 16, id + " " + share));
  }

  @Test
  void ties_of_enquiries_without_numbers_are_fair_by_chance() {
    List<WeighedService> two =
        List.of("E06000047", "E06000005").stream()
            .map(code -> STANDARD.find(code).orElseThrow())
            .map(each -> new CandidateService(Optional.of(each), Optional.empty()))
            .map(each -> new WeighedService(each, Standing.OPEN, List.of()))
            .toList();
    int first = 0;
    for (int i = 0; i < 2_000; i++) {
      first += draw(numbered(i + "-x"), two).equals(two.get(0).service().id()) ? 1 : 0;
    }
    assertTrue(Math.abs(first - 1_000) <= 100, "of 2,000: " + first);
  }

  @Test
  void uuids_share_by_chance_and_equally_where_the_host_knows_what_each_has_had() {
    List<WeighedService> hub = hubOfTwelve();
    Random random = new Random(7);
    Map<String, Long> byChance = new HashMap<>();
    Map<String, Long> had = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      Enquiry enquiry = numbered(new UUID(random.nextLong(), random.nextLong()).toString());
      byChance.merge(draw(enquiry, hub), 1L, Long::sum);
      String drawn = FairDraw.draw(enquiry, hub, id -> had.getOrDefault(id, 0L)).service().id();
      had.merge(drawn, 1L, Long::sum);
    }
    // Five standard deviations of chance, √(10,000 · 1/12 · 11/12) each.
    byChance.forEach((id, share) -> assertTrue(Math.abs(share - 833) <= 138, id + " " + share));
    assertEquals(12, had.size());
    had.forEach((id, share) -> assertTrue(share == 833 || share == 834, id + " " + share));
  }

  @Test
  void whoever_may_not_have_some_enquiries_still_gets_a_full_share_by_memory() {
    List<WeighedService> hub = hubOfTwelve();
    Random random = new Random(8);
    Map<String, Long> had = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      Collections.shuffle(hub, random);
      List<WeighedService> some = hub.subList(0, 3 + random.nextInt(10));
      String drawn =
          FairDraw.draw(numbered("E-" + i), some, id -> had.getOrDefault(id, 0L)).service().id();
      had.merge(drawn, 1L, Long::sum);
    }
    had.forEach((id, share) -> assertTrue(Math.abs(share - 833) <= 16, id + " " + share));
  }

  @Test
  void a_running_number_beside_a_uuid_deals_in_rounds() {
    List<WeighedService> hub = hubOfTwelve();
    Random random = new Random(9);
    Set<String> round = new HashSet<>();
    for (int i = 24; i < 36; i++) {
      Enquiry enquiry =
          enquiry(null)
              .addIdentifiers(
                  Identifier.of("urn:a", new UUID(random.nextLong(), random.nextLong()).toString()),
                  Identifier.of("urn:example:hub", "E-" + i))
              .build();
      round.add(draw(enquiry, hub));
    }
    assertEquals(12, round.size());
  }

  @Test
  void a_router_with_a_memory_gives_each_member_but_the_home_as_many() {
    Map<String, Long> had = new HashMap<>();
    Routing routing =
        Routing.standard()
            .withRules(List.of(pack(Effect.EXCLUDE, RouteFacts.HOME_AREA.is(true))))
            .withHadSoFar(key -> had.getOrDefault(key, 0L));
    for (int i = 0; i < 55; i++) {
      RoutingDecision decision = route(routing, enquiry("DH1 3UJ").build(), TODAY);
      had.merge(decision.authority().orElseThrow().key(), 1L, Long::sum);
    }
    assertEquals(11, had.size());
    assertEquals(Set.of(5L), Set.copyOf(had.values()));
  }

  private static List<WeighedService> hubOfTwelve() {
    List<WeighedService> hub = new ArrayList<>();
    STANDARD
        .hubs()
        .membersOf(STANDARD.hubs().find("foster-with-north-east").orElseThrow(), TODAY)
        .forEach(
            member ->
                hub.add(
                    new WeighedService(
                        new CandidateService(Optional.of(member.authority()), Optional.empty()),
                        Standing.OPEN,
                        List.of())));
    assertEquals(12, hub.size());
    return hub;
  }

  private static Enquiry numbered(String value) {
    return enquiry(null).addIdentifiers(Identifier.of("urn:example:hub", value)).build();
  }

  private static String draw(Enquiry enquiry, List<WeighedService> among) {
    return FairDraw.draw(enquiry, among, id -> 0).service().id();
  }

  @Test
  void a_tie_breaks_the_same_on_every_machine() {
    Enquiry enquiry =
        enquiry("DH1 3UJ")
            .addIdentifiers(Identifier.builder().system("urn:example:hub").value("E-1").build())
            .conflictOfInterest(connection("self", "employee", Answer.YES, DURHAM))
            .build();
    Residence residence = ResidenceFinder.standard().find(enquiry);

    assertEquals(
        Optional.of("E06000002"),
        Routing.standard().route(enquiry, residence, TODAY).authority().map(AuthorityEntry::key));
  }
}
