package org.fostering.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.common.Address;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DeliveryOrganisationEntry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.NetworkEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a directory or a rule of others does: an answer, and never an exception. */
class HostileRoutingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final List<String> CODES =
      List.of(
          "E06000023", "E10000003", "E06000047", "W06000015", "S12000036", "ZT001", "E99999999");
  private static final List<String> IDS = List.of("a", "b", "c", "E06000023", "hub", "net");
  private static final List<String> POSTCODES =
      List.of("DH1 5UL", "BS1 5TR", "CF10 4UW", "BT1 5GS", "EH8 8BG", "ZZ1 1ZZ");

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static LocalDate day(Random random) {
    return TODAY.plusDays(random.nextInt(5) - 2);
  }

  private static OrganisationDirectory directory(Random random) {
    OrganisationDirectory.Builder directory = OrganisationDirectory.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      AuthorityEntry.Builder authority = AuthorityEntry.builder().id(one(random, IDS));
      if (random.nextInt(4) > 0) {
        authority.code(one(random, CODES));
      }
      if (random.nextBoolean()) {
        authority.nation(one(random, List.of(Nation.values())));
      }
      if (random.nextBoolean()) {
        authority.addPredecessors(one(random, CODES)).since(day(random));
      } else if (random.nextBoolean()) {
        authority.until(day(random));
      }
      directory.addAuthorities(authority.build());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      directory.addHubs(
          RecruitmentHubEntry.builder().id(one(random, IDS)).until(TODAY.plusDays(1)).build());
      directory.addNetworks(NetworkEntry.builder().id(one(random, IDS)).build());
      directory.addDeliveryOrganisations(
          DeliveryOrganisationEntry.builder().id(one(random, IDS)).build());
      directory.addDeliveryArrangements(
          DeliveryArrangement.builder()
              .authority(one(random, IDS))
              .organisation(one(random, IDS))
              .build());
      directory.addFosteringServices(
          FosteringServiceEntry.builder()
              .id(one(random, IDS))
              .kind(FosteringServiceKind.LOCAL_AUTHORITY)
              .addAreas(one(random, IDS))
              .until(day(random))
              .build());
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      directory.addMemberships(
          MembershipEntry.builder()
              .group(one(random, IDS))
              .member(random.nextBoolean() ? one(random, IDS) : one(random, CODES))
              .role(random.nextBoolean() ? MembershipRole.LEAD : MembershipRole.ASSOCIATE)
              .until(TODAY.plusDays(random.nextInt(2)))
              .build());
    }
    return directory.build();
  }

  private static Enquiry enquiry(Random random) {
    Enquiry.Builder enquiry = Enquiry.builder();
    OrganisationReference body =
        OrganisationReference.builder()
            .name(one(random, IDS))
            .authorityCode(one(random, CODES))
            .build();
    if (random.nextInt(3) > 0) {
      enquiry.home(
          Home.builder()
              .address(Address.builder().postcode(Postcode.parse(one(random, POSTCODES))).build())
              .build());
    }
    if (random.nextInt(3) == 0) {
      enquiry.chosenService(ServiceChoice.builder().service(body).build());
    }
    if (random.nextInt(3) == 0) {
      enquiry.addConnectedChildren(
          ConnectedChild.builder()
              .child(ParticularChild.builder().responsibleAuthority(body).build())
              .build());
    }
    if (random.nextBoolean()) {
      enquiry.conflictOfInterest(
          ConflictDeclaration.builder()
              .addConnections(
                  ConflictOfInterest.builder()
                      .holder(ConflictHolder.SELF)
                      .role(ConflictRole.EMPLOYEE)
                      .organisation(body)
                      .build())
              .connectionsAnswer(ListAnswer.ALL)
              .build());
    }
    return enquiry.build();
  }

  private static RulePack<RouteCandidate> throwing(Effect effect) {
    return RulePack.<RouteCandidate>builder("hostile", "1")
        .title(new Bilingual("Rules that throw", "Rheolau sy’n taflu"))
        .facts(RouteFacts.ALL)
        .rules(
            List.of(
                Rule.<RouteCandidate>of(
                        "throws",
                        Basis.of(LegalForce.POLICY, "Somebody")
                            .cites(new Citation("Somebody’s rules", "1"))
                            .in(Nation.ENGLAND)
                            .in(Nation.WALES)
                            .in(Nation.SCOTLAND)
                            .in(Nation.NORTHERN_IRELAND))
                    .when(
                        new Condition.Custom<RouteCandidate>(
                            new Bilingual("it throws", "mae’n taflu"),
                            Set.of(RouteFacts.HOME_AREA),
                            view -> {
                              throw new IllegalStateException("thrown by a rule");
                            }))
                    .then(effect, "It throws.", "Mae’n taflu.")
                    .build()))
        .build();
  }

  private static void nobodyExcludedDecides(RoutingDecision decision, int seed) {
    assertFalse(
        decision.weighed().stream()
            .filter(each -> each.standing() == WeighedService.Standing.EXCLUDED)
            .anyMatch(
                each ->
                    decision.deciders().stream()
                        .anyMatch(door -> door.equals(each.service().door()))),
        () -> "an excluded service decides: " + seed);
  }

  private static void isAnswer(RoutingDecision decision, int seed) {
    boolean namesSomebody =
        decision.frontDoor().isPresent()
            || !decision.deciders().isEmpty()
            || !decision.candidates().isEmpty()
            || !decision.questions().isEmpty()
            || decision.outcome() == RoutingOutcome.NO_AREA
            || decision.outcome() == RoutingOutcome.UNKNOWN_DISTRICT
            || decision.weighed().stream()
                .allMatch(each -> each.standing() == WeighedService.Standing.EXCLUDED);
    assertTrue(namesSomebody, () -> seed + " " + decision.outcome() + decision.reasons());
    assertFalse(
        decision.weighed().stream()
            .anyMatch(
                each ->
                    each.standing() == WeighedService.Standing.EXCLUDED
                        && decision
                            .authority()
                            .filter(its -> its.key().equals(each.service().id()))
                            .isPresent()),
        () -> "an excluded service is named: " + seed);
  }

  @Test
  void hostile_directories_and_rules_give_an_answer_and_findings() {
    List<RulePack<RouteCandidate>> packs = new ArrayList<>();
    packs.add(throwing(Effect.EXCLUDE));
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      Organisations organisations =
          Organisations.standard().overlaidBy(directory(random)).value().orElseThrow();
      Routing routing = Routing.of(organisations);
      Enquiry enquiry = enquiry(random);
      RoutingDecision decision =
          (random.nextInt(4) == 0 ? routing.withRules(packs) : routing)
              .route(enquiry, ResidenceFinder.standard().find(enquiry), TODAY);
      isAnswer(decision, seed);
      if (enquiry.getConflictOfInterest().isPresent()) {
        nobodyExcludedDecides(decision, seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXCLUDE", "AVOID", "REQUIRE", "INFO"})
  void of_a_rule_that_throws_a_person_decides_and_it_says_who(String effect) {
    Enquiry enquiry =
        Enquiry.builder()
            .home(
                Home.builder()
                    .address(Address.builder().postcode(Postcode.parse("DH1 5UL")).build())
                    .build())
            .build();
    RoutingDecision decision =
        Routing.standard()
            .withRules(List.of(throwing(Effect.valueOf(effect))))
            .route(enquiry, ResidenceFinder.standard().find(enquiry), TODAY);
    assertEquals(RoutingOutcome.PERSON_DECIDES, decision.outcome());
    assertTrue(decision.reasons().contains(RoutingReason.RULE_FAILED));
    assertEquals(1, decision.deciders().size());
  }

  /** A region replaces a rule on conflicts, and what it puts in its place throws. */
  @ParameterizedTest
  @CsvSource({
    "1,  foster-with-north-east, E06000047",
    "11, E06000047,              E08000024",
    "10, E06000057,              E06000047 E08000024",
    "1,  receiver,               -",
    "1,  foster-with-north-east, E06000023"
  })
  void where_a_rule_on_conflicts_throws_whoever_may_be_concerned_decides_nothing(
      int deciders, String oneOfThem, String concerned) {
    RulePack<RouteCandidate> pack = throwing(Effect.EXCLUDE);
    RulePack<RouteCandidate> replacing =
        RulePack.<RouteCandidate>builder("ours", "1")
            .title(pack.title())
            .facts(pack.facts())
            .rules(pack.rules())
            .amendments(
                Stream.of("employee", "other")
                    .<Amendment<RouteCandidate>>map(
                        kind ->
                            new Amendment.Replace<>(
                                "conflict-" + kind, "throws", new Bilingual("ours", "ein un ni")))
                    .toList())
            .build();
    ConflictDeclaration.Builder declared = ConflictDeclaration.builder();
    if (concerned.equals("-")) {
      declared.connectionsAnswer(ListAnswer.SOME);
    } else {
      declared.connectionsAnswer(ListAnswer.ALL).connections(employedBy(concerned));
    }
    Enquiry enquiry =
        Enquiry.builder()
            .home(
                Home.builder()
                    .address(Address.builder().postcode(Postcode.parse("DH1 5UL")).build())
                    .build())
            .conflictOfInterest(declared.build())
            .build();
    RoutingDecision decision =
        Routing.standard()
            .withRules(List.of(replacing))
            .route(enquiry, ResidenceFinder.standard().find(enquiry), TODAY);
    assertEquals(RoutingOutcome.PERSON_DECIDES, decision.outcome());
    assertTrue(decision.reasons().contains(RoutingReason.RULE_FAILED));
    List<String> ids = decision.deciders().stream().map(FrontDoor::id).toList();
    assertEquals(deciders, ids.size());
    assertTrue(ids.contains(oneOfThem), ids::toString);
    assertTrue(ids.stream().noneMatch(concerned::contains), ids::toString);
    assertTrue(decision.frontDoor().filter(door -> concerned.contains(door.id())).isEmpty());
  }

  /** Each of these authorities, by its code, employs who asks. */
  private static List<ConflictOfInterest> employedBy(String codes) {
    return Stream.of(codes.split(" ", -1))
        .<ConflictOfInterest>map(
            code ->
                ConflictOfInterest.builder()
                    .holder(ConflictHolder.SELF)
                    .role(ConflictRole.EMPLOYEE)
                    .organisation(OrganisationReference.builder().authorityCode(code).build())
                    .build())
        .toList();
  }

  /** Sunderland leads the hub in which Durham and Hartlepool are. */
  @ParameterizedTest
  @CsvSource({
    "E08000024, E06000047",
    "E06000047, foster-with-north-east",
    "E06000001, foster-with-north-east",
    "E08000024 E06000047, receiver",
  })
  void whoever_is_concerned_decides_nothing(String concerned, String decides) {
    ConflictDeclaration.Builder declared =
        ConflictDeclaration.builder()
            .connectionsAnswer(ListAnswer.ALL)
            .connections(employedBy(concerned));
    // Nobody knows whose child it is, so that a person decides.
    Enquiry enquiry =
        Enquiry.builder()
            .home(
                Home.builder()
                    .address(Address.builder().postcode(Postcode.parse("DH1 5UL")).build())
                    .build())
            .addConnectedChildren(ConnectedChild.builder().build())
            .conflictOfInterest(declared.build())
            .build();
    RoutingDecision decision =
        Routing.standard().route(enquiry, ResidenceFinder.standard().find(enquiry), TODAY);
    assertEquals(RoutingOutcome.PERSON_DECIDES, decision.outcome());
    assertEquals(List.of(decides), decision.deciders().stream().map(FrontDoor::id).toList());
  }

  @Test
  void an_enquiry_without_any_fact_goes_to_the_people_of_the_region() {
    OrganisationDirectory region =
        OrganisationDirectory.builder()
            .addHubs(RecruitmentHubEntry.builder().id("ours").name("Our hub").build())
            .addMemberships(MembershipEntry.builder().group("ours").member("E06000023").build())
            .build();
    Organisations organisations = Organisations.standard().overlaidBy(region).value().orElseThrow();
    Enquiry nothing = Enquiry.builder().build();
    RoutingDecision decision =
        Routing.of(organisations).route(nothing, ResidenceFinder.standard().find(nothing), TODAY);
    assertEquals(RoutingOutcome.NO_ADDRESS, decision.outcome());
    assertEquals(List.of("Our hub"), decision.deciders().stream().map(FrontDoor::name).toList());
    assertFalse(decision.questions().isEmpty());
  }
}
