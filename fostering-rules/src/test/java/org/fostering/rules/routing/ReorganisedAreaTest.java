package org.fostering.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.common.Address;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DirectoryCheck;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A county that gives way to two authorities, each in the place of some of its districts: made up
 * after what is planned for Surrey. Guildford goes west, Elmbridge east, and no new directory of
 * postcodes is there yet.
 */
class ReorganisedAreaTest {

  private static final LocalDate BEGINS = LocalDate.of(2027, 4, 1);
  private static final String WEST = "E06999101";
  private static final String EAST = "E06999102";
  private static final String SURREY = "E10000030";
  private static final List<String> WESTERN =
      List.of("E07000209", "E07000212", "E07000213", "E07000214", "E07000216", "E07000217");
  private static final List<String> EASTERN =
      List.of("E07000207", "E07000208", "E07000210", "E07000211", "E07000215");

  private static AuthorityEntry authority(String code, String name, List<String> predecessors) {
    return AuthorityEntry.builder()
        .id(name.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .code(code)
        .name(name)
        .since(BEGINS)
        .predecessors(predecessors)
        .build();
  }

  private static OrganisationDirectory directory(String... counties) {
    List<String> west = new ArrayList<>(List.of(counties));
    west.addAll(WESTERN);
    List<String> east = new ArrayList<>(List.of(counties));
    east.addAll(EASTERN);
    return OrganisationDirectory.builder()
        .addAuthorities(
            authority(WEST, "West Example Council", west),
            authority(EAST, "East Example Council", east))
        .addFosteringServices(
            FosteringServiceEntry.builder()
                .id("otter")
                .name("Otter Fostering Ltd.")
                .kind(FosteringServiceKind.INDEPENDENT_AGENCY)
                .build())
        .addHubs(RecruitmentHubEntry.builder().id("vale").name("Foster Vale").build())
        .addMemberships(
            membership(WEST, MembershipRole.LEAD),
            membership(EAST, MembershipRole.MEMBER),
            MembershipEntry.builder().group("vale").member("E10000014").build())
        .build();
  }

  private static MembershipEntry membership(String code, MembershipRole role) {
    return MembershipEntry.builder().group("vale").member(code).role(role).since(BEGINS).build();
  }

  private static RoutingDecision route(
      OrganisationDirectory directory, Enquiry.Builder enquiry, LocalDate day) {
    Organisations organisations =
        Organisations.standard().overlaidBy(directory).value().orElseThrow();
    Enquiry built = enquiry.build();
    return Routing.of(organisations)
        .route(
            built,
            ResidenceFinder.of(PostcodeDirectory.standard(), organisations).find(built),
            day);
  }

  private static RoutingDecision route(Enquiry.Builder enquiry, LocalDate day) {
    return route(directory(SURREY), enquiry, day);
  }

  private static Enquiry.Builder enquiry(String postcode) {
    return Enquiry.builder()
        .addEnquirers(
            Enquirer.builder().name(PersonName.builder().fullName("Ann Example").build()).build())
        .home(
            Home.builder()
                .address(Address.builder().postcode(Postcode.parse(postcode)).build())
                .build());
  }

  private static Enquiry.Builder choosing(String postcode, String name) {
    return enquiry(postcode)
        .chosenService(
            ServiceChoice.builder()
                .service(OrganisationReference.builder().name(name).build())
                .build());
  }

  private static Enquiry.Builder councillor(String postcode, String body) {
    return enquiry(postcode)
        .conflictOfInterest(
            ConflictDeclaration.builder()
                .addConnections(
                    ConflictOfInterest.builder()
                        .holder(ConflictHolder.SELF)
                        .role(ConflictRole.COUNCILLOR)
                        .organisation(OrganisationReference.builder().name(body).build())
                        .build())
                .build());
  }

  private static String authority(RoutingDecision decision) {
    return decision.authority().map(AuthorityEntry::key).orElse("-");
  }

  private static List<String> excluded(RoutingDecision decision) {
    return decision.weighed().stream()
        .filter(each -> each.standing() == WeighedService.Standing.EXCLUDED)
        .map(each -> each.service().id())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "GU1 1AA, 2027-03-31, E10000030",
    "GU1 1AA, 2027-04-01, E06999101",
    "KT10 0AA, 2027-04-01, E06999102",
    "GU18, 2027-04-01, E06999101",
  })
  void the_district_tells_which_of_two_has_taken_the_place_of_a_county(
      String postcode, LocalDate day, String expected) {
    assertEquals(expected, authority(route(enquiry(postcode), day)));
    assertEquals(
        expected, authority(route(directory(), enquiry(postcode), day)), "without the county");
  }

  /** A policy of the new authority holds for its homes from its first day. */
  @Test
  void what_the_new_authority_has_adopted_holds_for_its_homes() {
    Organisations organisations =
        Organisations.standard().overlaidBy(directory(SURREY)).value().orElseThrow();
    Enquiry enquiry = enquiry("GU1 1AA").build();
    Residence residence =
        ResidenceFinder.of(PostcodeDirectory.standard(), organisations).find(enquiry);
    for (String adopter : List.of(WEST, "west-example-council")) {
      Eligibility rules = Eligibility.withPolicies(List.of(adoptedBy(adopter)));
      assertTrue(isOpen(rules.decide(enquiry, residence, organisations, BEGINS)), adopter);
      assertFalse(
          isOpen(rules.decide(enquiry, residence, organisations, BEGINS.minusDays(1))), adopter);
    }
    assertFalse(
        isOpen(
            Eligibility.withPolicies(List.of(adoptedBy(EAST)))
                .decide(enquiry, residence, organisations, BEGINS)));
  }

  private static boolean isOpen(Decision decision) {
    return decision.results().stream()
        .anyMatch(
            each ->
                each.rule().id().equals("two-rooms")
                    && each.status() == RuleResult.Status.UNDETERMINED);
  }

  private static RulePack<Enquiry> adoptedBy(String adopter) {
    return RulePack.<Enquiry>builder("ours", "1")
        .title(new Bilingual("Ours", "Ein rhai ni"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                Rule.<Enquiry>of("two-rooms", LegalForce.POLICY, "West Example Council")
                    .cites("Policy", "1")
                    .in(Nation.ENGLAND)
                    .adoptedBy(adopter)
                    .when(EnquiryFacts.SPARE_BEDROOMS.below(2))
                    .then(Effect.ASSESS, "Two.", "Dwy.")
                    .build()))
        .build();
  }

  @Test
  void where_no_district_is_named_the_county_leaves_it_open() {
    OrganisationDirectory counties =
        OrganisationDirectory.builder()
            .addAuthorities(
                authority(WEST, "West Example Council", List.of(SURREY)),
                authority(EAST, "East Example Council", List.of(SURREY)))
            .build();
    RoutingDecision decision = route(counties, enquiry("GU1 1AA"), BEGINS);

    assertEquals(RoutingOutcome.AMBIGUOUS, decision.outcome());
    assertEquals(2, decision.candidates().size());
  }

  @Test
  void an_authority_made_of_districts_is_reached_and_one_without_any_is_not() {
    OrganisationDirectory grasping =
        OrganisationDirectory.builder()
            .addAuthorities(
                authority(
                    WEST,
                    "West Example Council",
                    Stream.of(WESTERN, EASTERN).flatMap(List::stream).toList()),
                authority(EAST, "East Example Council", List.of(SURREY)))
            .build();
    LocalDate until = LocalDate.of(2027, 12, 31);

    assertEquals(
        List.of(),
        DirectoryCheck.check(directory(), Organisations.standard(), BEGINS.minusDays(9), until));
    assertEquals(
        List.of("organisations.authority-unreachable /authorities/1"),
        DirectoryCheck.check(grasping, Organisations.standard(), BEGINS, until).stream()
            .map(fault -> fault.finding().code() + " " + fault.finding().pointer())
            .toList());
  }

  /** A council that has ended is known by its name, and so is who took its place. */
  @ParameterizedTest
  @CsvSource({
    "Guildford Borough Council, 2027-03-31, E10000030",
    "Guildford Borough Council, 2027-04-01, E06999101",
    "Surrey County Council, 2027-03-31, E10000030",
    "Surrey County Council, 2027-04-01, E06999101 E06999102",
    "Winchester City Council, 2027-04-01, E10000014",
  })
  void a_connection_with_a_council_that_has_ended_is_one_with_who_took_its_place(
      String body, LocalDate day, String concerned) {
    RoutingDecision decision = route(councillor("GU1 1AA", body), day);

    assertEquals(List.of(concerned.split(" ")), excluded(decision));
    assertTrue(decision.authority().map(AuthorityEntry::key).filter(concerned::contains).isEmpty());
  }

  @Test
  void who_chose_a_council_that_was_divided_goes_to_the_part_of_the_home() {
    assertEquals(WEST, authority(route(choosing("GU1 1AA", "Surrey County Council"), BEGINS)));
    assertEquals(
        RoutingOutcome.AMBIGUOUS,
        route(choosing("B1 1AA", "Surrey County Council"), BEGINS).outcome());
  }

  @Test
  void a_hub_or_a_network_that_was_chosen_answers() {
    RoutingDecision outside = route(choosing("B1 1AA", "foster vale"), BEGINS);
    RoutingDecision within = route(choosing("GU1 1AA", "Foster Vale"), BEGINS);
    RoutingDecision network = route(choosing("B1 1AA", "Maethu Cymru"), BEGINS);

    assertEquals(RoutingOutcome.HUB, outside.outcome());
    assertEquals(Optional.of("vale"), outside.frontDoor().map(FrontDoor::id));
    assertTrue(outside.reasons().contains(RoutingReason.CHOSEN_HUB));
    assertEquals(3, outside.candidates().size());
    assertEquals(WEST, authority(within));
    assertEquals(RoutingOutcome.PERSON_DECIDES, network.outcome());
    assertEquals(Optional.of("foster-wales"), network.frontDoor().map(FrontDoor::id));
  }

  @ParameterizedTest
  @CsvSource({"Otter Fostering", "OTTER  FOSTERING LIMITED", "The Otter Fostering Ltd"})
  void a_service_is_known_without_its_legal_form(String name) {
    RoutingDecision decision = route(choosing("GU1 1AA", name), BEGINS);

    assertEquals(Optional.of("otter"), decision.frontDoor().map(FrontDoor::id));
  }

  @ParameterizedTest
  @CsvSource({"CF10 1AA, Foster Wales", "BT1 5GS, HSC NI Adoption & Foster Care"})
  void a_network_with_which_there_is_a_connection_does_not_answer(String postcode, String body) {
    RoutingDecision decision = route(councillor(postcode, body), BEGINS);

    assertTrue(
        decision
            .frontDoor()
            .filter(door -> door.kind() == FrontDoor.Kind.NATIONAL_SERVICE)
            .isEmpty());
    assertTrue(decision.authority().isPresent() || !decision.candidates().isEmpty());
  }
}
