package org.fostering.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.code.NetworkKind;
import org.fostering.model.finding.Checked;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {

  private static final Organisations ALL = Organisations.standard();
  private static final Groups<RecruitmentHubEntry> STANDARD = ALL.hubs();
  private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);
  private static final RecruitmentHubEntry OWN =
      RecruitmentHubEntry.builder().id("own-hub").name("Own Hub").build();

  @ParameterizedTest
  @CsvSource({
    "foster-with-north-east, 12, E08000024",
    "foster-for-east-midlands, 4, E06000015",
    "foster4, 8, E06000007",
    "foster-with-us, 5, E06000008",
    "foster-for-greater-manchester, 10,",
    "local-community-fostering, 6, E09000031",
    "foster-with-west-london, 8,",
    "local-authority-fostering-south-east, 20,",
    "fostering-south-west, 1,"
  })
  void each_known_hub_has_its_known_members_and_lead(String id, int members, String lead) {
    RecruitmentHubEntry hub = STANDARD.find(id).orElseThrow();
    assertEquals(members, STANDARD.membersOf(hub, IN_2026).size());
    assertEquals(
        Optional.ofNullable(lead).stream().toList(),
        STANDARD.membersOf(hub, IN_2026).stream()
            .filter(row -> row.statement().getRole().equals(Optional.of(MembershipRole.LEAD)))
            .map(row -> row.authority().key())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-12-31", "2026-03-01"})
  void who_is_a_member_and_as_what_is_told_alike_from_both_sides(LocalDate day) {
    for (RecruitmentHubEntry hub : STANDARD.all()) {
      List<Membership<RecruitmentHubEntry>> members = STANDARD.membersOf(hub, day);
      for (Membership<RecruitmentHubEntry> any : STANDARD.memberships()) {
        assertEquals(
            members.stream()
                .filter(row -> row.authority().key().equals(any.authority().key()))
                .findFirst(),
            STANDARD.membership(any.authority(), hub, day));
      }
    }
  }

  @Test
  void nine_hubs_and_seventy_four_memberships_are_known() {
    assertEquals(9, STANDARD.all().size());
    assertEquals(74, STANDARD.memberships().size());
    assertEquals(
        74, STANDARD.memberships().stream().map(row -> row.authority().key()).distinct().count());
  }

  @Test
  void every_member_is_an_authority_of_the_name_in_the_table() {
    for (ResourceTable.Row row :
        ResourceTable.read(
            GroupsTest.class.getResourceAsStream("memberships.csv"), "memberships.csv")) {
      assertEquals(
          Optional.of(row.text("authority_name")), authority(row.text("authority")).getName());
    }
  }

  @Test
  void ids_of_hubs_and_networks_are_lower_case_words() {
    Stream.concat(STANDARD.all().stream(), ALL.networks().all().stream())
        .forEach(group -> assertTrue(group.getId().matches("[a-z0-9]+(-[a-z0-9]+)*")));
  }

  @ParameterizedTest
  @CsvSource({
    "foster-wales, WALES, national-network, 2021-07-14, 0",
    "foster-wales, WALES, national-network, 2021-07-15, 22",
    "hscni-adoption-and-foster-care, NORTHERN_IRELAND, regional-front-door, 2026-03-01, 5"
  })
  void a_network_of_a_nation_has_every_authority_of_it(
      String id, Nation nation, String kind, LocalDate day, int members) {
    NetworkEntry network = ALL.networks().find(id).orElseThrow();

    assertEquals(Optional.of(kind), network.getKind().map(NetworkKind::getText));
    assertEquals(List.of(nation), network.getNations());
    assertEquals(members, ALL.networks().membersOf(network, day).size());
    for (Membership<NetworkEntry> row : ALL.networks().membersOf(network, day)) {
      assertEquals(Optional.of(nation), row.authority().getNation());
      assertEquals(List.of(row), ALL.networks().of(row.authority(), day));
    }
    assertEquals(Optional.empty(), STANDARD.find(id));
  }

  @Test
  void a_hub_may_reach_over_the_region_of_its_members() {
    AuthorityEntry kingston = authority("E09000021");
    assertEquals(Optional.of("London"), kingston.getRegion());
    assertEquals(
        "local-authority-fostering-south-east",
        STANDARD.of(kingston, IN_2026).get(0).group().getId());
  }

  @Test
  void an_authority_without_known_hub_has_none_stated() {
    assertEquals(List.of(), STANDARD.of(authority("E08000014"), IN_2026)); // Sefton
    assertEquals(List.of(), STANDARD.of(authority("W06000015"), IN_2026)); // Cardiff
    assertEquals(List.of(), STANDARD.of(authority("ZT001"), IN_2026)); // Belfast
  }

  @Test
  void membership_holds_from_the_day_the_hub_opened_though_its_own_first_day_is_not_known() {
    AuthorityEntry kent = authority("E10000016");
    assertEquals(List.of(), STANDARD.of(kent, LocalDate.of(2024, 7, 7)));
    List<Membership<RecruitmentHubEntry>> found = STANDARD.of(kent, LocalDate.of(2024, 7, 8));
    assertEquals(1, found.size());
    assertEquals(DateRange.ALWAYS, found.get(0).statement().period());
    assertEquals(Optional.of(Confidence.HIGH), found.get(0).statement().getConfidence());
  }

  @Test
  void a_launch_that_sources_date_differently_is_the_span_they_leave() {
    RecruitmentHubEntry hub = STANDARD.find("foster-with-north-east").orElseThrow();
    assertEquals(
        Optional.of(DateRange.between(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 10, 31))),
        hub.launchSpan());
  }

  @Test
  void partial_knowledge_says_so() {
    Membership<RecruitmentHubEntry> cornwall = STANDARD.of(authority("E06000052"), IN_2026).get(0);
    assertEquals(Optional.of(Confidence.PARTIAL), cornwall.statement().getConfidence());
    assertFalse(cornwall.isCertain());
  }

  @Test
  void a_dated_membership_holds_on_its_first_and_last_day_and_not_beyond() {
    Groups<RecruitmentHubEntry> own =
        hubs(member("E08000014", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
    AuthorityEntry sefton = authority("E08000014");
    assertEquals(0, own.of(sefton, LocalDate.of(2025, 3, 31)).size());
    assertEquals(1, own.of(sefton, LocalDate.of(2025, 4, 1)).size());
    assertEquals(1, own.of(sefton, LocalDate.of(2026, 3, 31)).size());
    assertEquals(0, own.of(sefton, LocalDate.of(2026, 4, 1)).size());
    assertEquals(0, own.membersOf(OWN, LocalDate.of(2026, 4, 1)).size());
  }

  @Test
  void an_authority_may_leave_a_hub_and_come_back() {
    Groups<RecruitmentHubEntry> own =
        hubs(
            member("E08000014", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            member("E08000014", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    assertEquals(1, own.of(authority("E08000014"), LocalDate.of(2025, 1, 1)).size());
  }

  @Test
  void it_cannot_be_changed() {
    assertSame(STANDARD, Organisations.standard().hubs());
    assertEquals("Groups[9, 74 memberships]", STANDARD.toString());
    List<RecruitmentHubEntry> hubs = STANDARD.all();
    List<Membership<RecruitmentHubEntry>> memberships = STANDARD.memberships();
    List<Membership<RecruitmentHubEntry>> found = STANDARD.of(authority("E06000052"), IN_2026);
    assertThrows(UnsupportedOperationException.class, hubs::clear);
    assertThrows(UnsupportedOperationException.class, memberships::clear);
    assertThrows(UnsupportedOperationException.class, found::clear);
  }

  private static Groups<RecruitmentHubEntry> hubs(MembershipEntry... memberships) {
    Checked<Organisations> own =
        ALL.overlaidBy(
            OrganisationDirectory.builder().addHubs(OWN).addMemberships(memberships).build());
    assertEquals(List.of(), own.findings());
    return own.value().orElseThrow().hubs();
  }

  private static MembershipEntry member(String id, LocalDate from, LocalDate to) {
    return MembershipEntry.builder().group("own-hub").member(id).since(from).until(to).build();
  }

  private static AuthorityEntry authority(String id) {
    return ALL.find(id).orElseThrow();
  }
}
