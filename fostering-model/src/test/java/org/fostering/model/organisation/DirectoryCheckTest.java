package org.fostering.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.code.NetworkKind;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

/** What is wrong with a directory, and on which days. */
class DirectoryCheckTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
  private static final String BRISTOL = "E06000023";
  private static final String CAMBRIDGESHIRE = "E10000003";
  private static final String PETERBOROUGH = "E06000031";

  private static List<String> faults(OrganisationDirectory.Builder directory) {
    return DirectoryCheck.check(directory.build(), Organisations.standard(), FROM, UNTIL).stream()
        .map(
            fault ->
                fault.finding().code().replace("organisations.", "")
                    + fault.finding().pointer()
                    + fault.days().stream()
                        .map(
                            days -> " " + days.from().orElseThrow() + "/" + days.to().orElseThrow())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static RecruitmentHubEntry hub(String id) {
    return RecruitmentHubEntry.builder().id(id).build();
  }

  private static MembershipEntry.Builder member(String hub, String authority) {
    return MembershipEntry.builder().group(hub).member(authority);
  }

  private static NetworkEntry.Builder door(String id) {
    return NetworkEntry.builder()
        .id(id)
        .kind(NetworkKind.REGIONAL_FRONT_DOOR)
        .addNations(Nation.NORTHERN_IRELAND);
  }

  private static ContactPoint enquiries() {
    return ContactPoint.builder().purpose(ContactPointPurpose.ENQUIRIES).build();
  }

  /** The one of the library has the id of the first, which stands in its place. */
  @Test
  void the_one_front_door_of_a_nation_that_ends_without_another_is_empty_from_then_on() {
    NetworkEntry ending =
        door("hscni-adoption-and-foster-care").until(LocalDate.of(2026, 9, 30)).build();
    assertEquals(
        List.of("front-door-empty/networks/0 2026-10-01/2026-12-31"),
        faults(OrganisationDirectory.builder().addNetworks(ending)));
    assertEquals(
        List.of(),
        faults(
            OrganisationDirectory.builder()
                .addNetworks(ending, door("next").since(LocalDate.of(2026, 10, 1)).build())));
  }

  @Test
  void at_the_front_door_of_a_nation_somebody_must_be_and_the_trusts_behind_need_none() {
    AuthorityEntry.Builder belfast =
        AuthorityEntry.builder().id("a").code("ZT001").nation(Nation.NORTHERN_IRELAND);
    AuthorityEntry northern =
        AuthorityEntry.builder().id("b").code("ZT002").nation(Nation.NORTHERN_IRELAND).build();
    OrganisationDirectory.Builder trusts =
        OrganisationDirectory.builder()
            .addAuthorities(belfast.addContactPoints(enquiries()).build(), northern);
    assertEquals(List.of(), faults(trusts));
    assertEquals(
        List.of("front-door-empty/networks/0 2026-01-01/2026-12-31"),
        faults(trusts.addNetworks(door("own").build())));
  }

  @Test
  void a_sound_directory_has_no_faults() {
    assertEquals(
        List.of(),
        faults(
            OrganisationDirectory.builder()
                .addHubs(hub("one"))
                .addMemberships(member("one", BRISTOL).build())));
  }

  @Test
  void overlapping_hubs_are_found_with_their_days_and_without_repeating() {
    assertEquals(
        List.of("hubs-overlap/memberships/1 2026-03-01/2026-06-30"),
        faults(
            OrganisationDirectory.builder()
                .addHubs(
                    hub("one"),
                    RecruitmentHubEntry.builder().id("two").since(LocalDate.of(2026, 3, 1)).build())
                .addMemberships(
                    member("one", BRISTOL).until(LocalDate.of(2026, 6, 30)).build(),
                    member("two", BRISTOL).since(LocalDate.of(2026, 3, 1)).build(),
                    member("one", CAMBRIDGESHIRE).build())));
  }

  @Test
  void who_takes_part_in_some_work_of_a_second_hub_is_a_member_of_the_first() {
    OrganisationDirectory.Builder directory =
        OrganisationDirectory.builder()
            .addHubs(hub("one"), hub("two"))
            .addMemberships(
                member("one", BRISTOL).build(),
                member("two", BRISTOL).role(MembershipRole.ASSOCIATE).build(),
                member("two", CAMBRIDGESHIRE).build());
    assertEquals(List.of(), faults(directory));
    Organisations laid =
        Organisations.standard().overlaidBy(directory.build()).value().orElseThrow();
    assertEquals(
        List.of("one"),
        laid.hubs().of(laid.find(BRISTOL).orElseThrow(), FROM).stream()
            .map(membership -> membership.group().getId())
            .toList());
  }

  @Test
  void an_overlap_of_two_for_whom_one_acts_names_each_span_of_days_once() {
    assertEquals(
        List.of("hubs-overlap/memberships/2 2026-01-01/2026-12-31"),
        faults(
            OrganisationDirectory.builder()
                .addAuthorities(
                    AuthorityEntry.builder().id("b").code(BRISTOL).build(),
                    AuthorityEntry.builder().id("p").code(PETERBOROUGH).build(),
                    AuthorityEntry.builder()
                        .id("new")
                        .code("E06999901")
                        .addPredecessors("E06000001")
                        .since(LocalDate.of(2026, 9, 1))
                        .build())
                .addHubs(hub("one"), hub("two"))
                .addDeliveryOrganisations(DeliveryOrganisationEntry.builder().id("trust").build())
                .addDeliveryArrangements(
                    DeliveryArrangement.builder().authority("b").organisation("trust").build(),
                    DeliveryArrangement.builder().authority("p").organisation("trust").build())
                .addMemberships(
                    member("one", "b").build(),
                    member("one", "p").build(),
                    member("two", "trust").build())));
  }

  @Test
  void two_leads_contradict_each_other_on_the_days_they_share() {
    assertEquals(
        List.of("leads-contradict/memberships/1/role 2026-05-01/2026-05-31"),
        faults(
            OrganisationDirectory.builder()
                .addHubs(hub("one"))
                .addMemberships(
                    member("one", BRISTOL)
                        .role(MembershipRole.LEAD)
                        .until(LocalDate.of(2026, 5, 31))
                        .build(),
                    member("one", CAMBRIDGESHIRE)
                        .role(MembershipRole.LEAD)
                        .since(LocalDate.of(2026, 5, 1))
                        .build())));
  }

  @Test
  void a_membership_that_goes_on_when_its_hub_has_ended_is_found() {
    RecruitmentHubEntry ended =
        RecruitmentHubEntry.builder().from(hub("one")).until(LocalDate.of(2026, 8, 31)).build();
    assertEquals(
        List.of("group-ended/memberships/0/group 2026-09-01/2026-12-31"),
        faults(
            OrganisationDirectory.builder()
                .addHubs(ended)
                .addMemberships(member("one", BRISTOL).build())));
    assertEquals(
        List.of(),
        faults(
            OrganisationDirectory.builder()
                .addHubs(ended)
                .addMemberships(member("one", BRISTOL).until(LocalDate.of(2026, 8, 31)).build())));
  }

  @Test
  void a_hub_whose_lead_leaves_without_another_is_found() {
    MembershipEntry led =
        member("one", BRISTOL)
            .role(MembershipRole.LEAD)
            .since(LocalDate.of(2024, 4, 1))
            .until(LocalDate.of(2026, 8, 31))
            .build();
    MembershipEntry.Builder next =
        member("one", "E06000022").role(MembershipRole.LEAD).since(LocalDate.of(2026, 11, 1));
    OrganisationDirectory.Builder gap =
        OrganisationDirectory.builder()
            .addHubs(hub("one"))
            .addMemberships(led, member("one", "E06000024").build(), next.build());

    assertEquals(List.of("lead-left/hubs/0 2026-09-01/2026-10-31"), faults(gap));
    assertEquals(
        List.of(),
        faults(
            OrganisationDirectory.builder()
                .addHubs(hub("one"))
                .addMemberships(led, next.since(LocalDate.of(2026, 9, 1)).build())));
    assertEquals(
        List.of(),
        faults(
            OrganisationDirectory.builder()
                .addHubs(hub("one"))
                .addMemberships(
                    member("one", "E06000024").build(),
                    member("one", "E06000022")
                        .role(MembershipRole.LEAD)
                        .since(LocalDate.of(2026, 11, 1))
                        .build())));
  }

  @Test
  void whoever_acts_has_an_entry() {
    OrganisationDirectory.Builder directory =
        OrganisationDirectory.builder()
            .addDeliveryOrganisations(DeliveryOrganisationEntry.builder().id("acts").build());
    for (String actor : List.of("acts", "actz", "E06000022", "north")) {
      directory.addDeliveryArrangements(
          DeliveryArrangement.builder().authority(BRISTOL).organisation(actor).build());
    }
    directory.addHubs(hub("north"));

    assertEquals(
        List.of("deliverer-unknown/deliveryArrangements/1/organisation"),
        faults(directory).stream().filter(each -> each.startsWith("deliverer")).toList());
  }

  @Test
  void an_arrangement_that_goes_on_when_who_acts_has_ended_is_found() {
    assertEquals(
        List.of("deliverer-ended/deliveryArrangements/0/organisation 2026-10-01/2026-12-31"),
        faults(
            OrganisationDirectory.builder()
                .addDeliveryOrganisations(
                    DeliveryOrganisationEntry.builder()
                        .id("acts")
                        .until(LocalDate.of(2026, 9, 30))
                        .build())
                .addDeliveryArrangements(
                    DeliveryArrangement.builder()
                        .authority(BRISTOL)
                        .organisation("acts")
                        .build())));
  }

  @Test
  void the_days_of_two_memberships_at_once_are_named() {
    assertEquals(
        List.of("membership-twice/memberships/1 2026-09-01/2026-10-31"),
        faults(
            OrganisationDirectory.builder()
                .addHubs(hub("one"))
                .addMemberships(
                    member("one", BRISTOL).build(),
                    member("one", BRISTOL)
                        .since(LocalDate.of(2026, 9, 1))
                        .until(LocalDate.of(2026, 10, 31))
                        .build())));
  }

  @Test
  void a_member_that_ends_before_its_membership_is_found() {
    assertEquals(
        List.of("member-ended/memberships/0/member 2026-07-01/2026-12-31"),
        faults(
            OrganisationDirectory.builder()
                .addAuthorities(
                    AuthorityEntry.builder()
                        .id("b")
                        .code(BRISTOL)
                        .until(LocalDate.of(2026, 6, 30))
                        .build())
                .addHubs(hub("one"))
                .addMemberships(
                    member("one", "b").build(), member("one", CAMBRIDGESHIRE).build())));
  }

  /** Sheffield’s code before 2025. */
  @Test
  void an_old_code_of_a_living_authority_is_no_dead_member() {
    assertEquals(
        List.of(),
        faults(
            OrganisationDirectory.builder()
                .addHubs(hub("one"))
                .addMemberships(member("one", "E08000019").build())));
  }

  @Test
  void one_organisation_that_acts_for_three_members_is_no_overlap() {
    OrganisationDirectory.Builder directory =
        OrganisationDirectory.builder()
            .addHubs(hub("one"))
            .addDeliveryOrganisations(DeliveryOrganisationEntry.builder().id("trust").build())
            .addMemberships(member("one", "trust").build());
    for (String authority : List.of(BRISTOL, CAMBRIDGESHIRE, PETERBOROUGH)) {
      directory.addDeliveryArrangements(
          DeliveryArrangement.builder().authority(authority).organisation("trust").build());
      directory.addMemberships(member("one", authority).build());
    }
    assertEquals(List.of(), faults(directory));
  }

  @Test
  void circles_of_delivery_and_of_predecessors_are_found() {
    assertEquals(
        List.of(
            "delivery-cycle/deliveryArrangements/0 2026-01-01/2026-12-31",
            "delivery-cycle/deliveryArrangements/1 2026-01-01/2026-12-31"),
        faults(
            OrganisationDirectory.builder()
                .addAuthorities(
                    AuthorityEntry.builder().id("b").code(BRISTOL).build(),
                    AuthorityEntry.builder().id("c").code(CAMBRIDGESHIRE).build())
                .addDeliveryArrangements(
                    DeliveryArrangement.builder().authority("b").organisation("c").build(),
                    DeliveryArrangement.builder().authority("c").organisation("b").build())));
    List<String> ofPredecessors =
        faults(
            OrganisationDirectory.builder()
                .addAuthorities(
                    AuthorityEntry.builder()
                        .id("b")
                        .code(BRISTOL)
                        .addPredecessors(CAMBRIDGESHIRE)
                        .build(),
                    AuthorityEntry.builder()
                        .id("c")
                        .code(CAMBRIDGESHIRE)
                        .addPredecessors(BRISTOL)
                        .build()));
    assertEquals(
        List.of(
            "predecessor-cycle/authorities/0/predecessors",
            "predecessor-cycle/authorities/1/predecessors"),
        ofPredecessors.stream().filter(each -> each.startsWith("predecessor-cycle")).toList());
  }

  @Test
  void a_hub_without_members_and_an_empty_front_door_are_found_on_their_days() {
    ContactPoint point = ContactPoint.builder().website("https://one.example").build();
    assertEquals(
        List.of(
            "front-door-empty/hubs/1 2026-01-01/2026-03-31",
            "hub-without-members/hubs/1 2026-04-01/2026-12-31"),
        faults(
            OrganisationDirectory.builder()
                .addHubs(
                    RecruitmentHubEntry.builder().id("one").addContactPoints(point).build(),
                    hub("two"))
                .addMemberships(
                    member("one", BRISTOL).build(),
                    member("two", CAMBRIDGESHIRE).until(LocalDate.of(2026, 3, 31)).build())));
  }

  @Test
  void an_authority_to_which_no_district_leads_cannot_be_reached() {
    assertEquals(
        List.of("authority-unreachable/authorities/0 2026-09-01/2026-12-31"),
        faults(
            OrganisationDirectory.builder()
                .addAuthorities(
                    AuthorityEntry.builder()
                        .id("new")
                        .code("E06999901")
                        .since(LocalDate.of(2026, 9, 1))
                        .build())));
    assertEquals(
        List.of(),
        faults(
            OrganisationDirectory.builder()
                .addAuthorities(
                    AuthorityEntry.builder()
                        .id("new")
                        .code("E06999901")
                        .addPredecessors(BRISTOL)
                        .since(LocalDate.of(2026, 9, 1))
                        .build())));
  }
}
