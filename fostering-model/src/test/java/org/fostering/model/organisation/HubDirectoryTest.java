package org.fostering.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubDirectoryTest {

  private static final AuthorityRegister REGISTER = AuthorityRegister.standard();
  private static final HubDirectory STANDARD = HubDirectory.standard();
  private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);
  private static final Hub OWN =
      new Hub(
          "own-hub",
          "Own Hub",
          Optional.empty(),
          Optional.empty(),
          Confidence.HIGH,
          "our own agreement");

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
    Hub hub = STANDARD.hub(id).orElseThrow();
    assertEquals(members, STANDARD.membersOf(hub, IN_2026).size());
    assertEquals(Optional.ofNullable(lead), hub.leadAuthority());
  }

  @Test
  void nine_hubs_and_seventy_four_memberships_are_known() {
    assertEquals(9, STANDARD.hubs().size());
    assertEquals(74, STANDARD.memberships().size());
    assertEquals(
        74, STANDARD.memberships().stream().map(HubMembership::authorityId).distinct().count());
  }

  @Test
  void every_member_and_lead_is_in_the_register_under_the_name_in_the_table() {
    for (ResourceTable.Row row :
        ResourceTable.read(
            HubDirectory.class.getResourceAsStream("hub-memberships.csv"), "hub-memberships.csv")) {
      assertEquals(row.text("authority_name"), authority(row.text("authority")).name());
    }
    for (Hub hub : STANDARD.hubs()) {
      hub.leadAuthority()
          .ifPresent(
              lead ->
                  assertTrue(
                      STANDARD.membersOf(hub, IN_2026).stream()
                          .anyMatch(member -> member.authorityId().equals(lead)),
                      hub.id()));
    }
  }

  @Test
  void a_hub_may_reach_over_the_region_of_its_members() {
    Authority kingston = authority("E09000021");
    assertEquals(Optional.of("London"), kingston.region());
    assertEquals(
        "local-authority-fostering-south-east",
        STANDARD.hubsOf(kingston, IN_2026).get(0).hub().id());
  }

  @Test
  void an_authority_without_known_hub_has_none_stated() {
    assertEquals(List.of(), STANDARD.hubsOf(authority("E08000014"), IN_2026)); // Sefton
    assertEquals(List.of(), STANDARD.hubsOf(authority("W06000015"), IN_2026)); // Cardiff
    assertEquals(List.of(), STANDARD.hubsOf(authority("ZT001"), IN_2026)); // Belfast
  }

  @Test
  void membership_holds_from_the_day_the_hub_opened_though_its_own_first_day_is_not_known() {
    Authority kent = authority("E10000016");
    assertEquals(List.of(), STANDARD.hubsOf(kent, LocalDate.of(2024, 7, 7)));
    List<HubMembership> found = STANDARD.hubsOf(kent, LocalDate.of(2024, 7, 8));
    assertEquals(1, found.size());
    assertEquals(DateRange.ALWAYS, found.get(0).period());
    assertEquals(Confidence.HIGH, found.get(0).confidence());
  }

  @Test
  void a_launch_that_sources_date_differently_is_the_span_they_leave() {
    Hub hub = STANDARD.hub("foster-with-north-east").orElseThrow();
    assertEquals(
        Optional.of(DateRange.between(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 10, 31))),
        hub.launched());
  }

  @Test
  void partial_knowledge_says_so() {
    HubMembership cornwall = STANDARD.hubsOf(authority("E06000052"), IN_2026).get(0);
    assertEquals(Confidence.PARTIAL, cornwall.confidence());
  }

  @Test
  void a_dated_membership_holds_on_its_first_and_last_day_and_not_beyond() {
    HubDirectory own =
        directory(member("E08000014", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
    Authority sefton = authority("E08000014");
    assertEquals(0, own.hubsOf(sefton, LocalDate.of(2025, 3, 31)).size());
    assertEquals(1, own.hubsOf(sefton, LocalDate.of(2025, 4, 1)).size());
    assertEquals(1, own.hubsOf(sefton, LocalDate.of(2026, 3, 31)).size());
    assertEquals(0, own.hubsOf(sefton, LocalDate.of(2026, 4, 1)).size());
    assertEquals(0, own.membersOf(OWN, LocalDate.of(2026, 4, 1)).size());
  }

  @Test
  void an_authority_may_leave_a_hub_and_come_back() {
    HubDirectory own =
        directory(
            member("E08000014", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            member("E08000014", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    assertEquals(1, own.hubsOf(authority("E08000014"), LocalDate.of(2025, 1, 1)).size());
  }

  @Test
  void overlapping_memberships_are_refused_naming_both_rows() {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                directory(
                    member("E08000014", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)),
                    member("E08000015", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)),
                    member("E08000014", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
    assertEquals(
        "memberships 1 (2024-01-01 to 2025-01-01) and 3 (2025-01-01 to 2025-12-31)"
            + " of E08000014 in own-hub overlap",
        fault.getMessage());
  }

  @Test
  void an_unknown_member_is_refused_and_a_replaced_one_with_its_successor() {
    assertEquals("membership 1 names the unknown authority E06099999", faultOfMember("E06099999"));
    assertEquals(
        "membership 1 names the unknown authority E08000019, which was replaced by [E08000039]",
        faultOfMember("E08000019"));
  }

  private static String faultOfMember(String id) {
    HubMembership row = member(id, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    return assertThrows(IllegalArgumentException.class, () -> directory(row)).getMessage();
  }

  @Test
  void an_unknown_lead_a_repeated_hub_and_a_membership_of_no_listed_hub_are_refused() {
    Hub badLead =
        new Hub(
            "own-hub",
            "Own Hub",
            Optional.of("E06099999"),
            Optional.empty(),
            Confidence.HIGH,
            "our own agreement");
    assertRefused(List.of(badLead), List.of());
    assertRefused(List.of(OWN, OWN), List.of());
    assertRefused(List.of(), List.of(member("E08000014", LocalDate.of(2024, 1, 1), LocalDate.MAX)));
  }

  private static void assertRefused(List<Hub> hubs, List<HubMembership> memberships) {
    assertThrows(
        IllegalArgumentException.class,
        () -> HubDirectory.of(STANDARD.source(), REGISTER, hubs, memberships));
  }

  @Test
  void it_says_its_source_and_cannot_be_changed() {
    assertSame(STANDARD, HubDirectory.standard());
    assertEquals("HubDirectory[9 hubs, 74 memberships, as of 2024-07-31]", STANDARD.toString());
    assertFalse(STANDARD.source().attribution().isBlank());
    List<Hub> hubs = STANDARD.hubs();
    List<HubMembership> memberships = STANDARD.memberships();
    List<HubMembership> found = STANDARD.hubsOf(authority("E06000052"), IN_2026);
    assertThrows(UnsupportedOperationException.class, hubs::clear);
    assertThrows(UnsupportedOperationException.class, memberships::clear);
    assertThrows(UnsupportedOperationException.class, found::clear);
  }

  private static HubDirectory directory(HubMembership... memberships) {
    return HubDirectory.of(STANDARD.source(), REGISTER, List.of(OWN), List.of(memberships));
  }

  private static HubMembership member(String id, LocalDate from, LocalDate to) {
    return new HubMembership(
        OWN, id, DateRange.between(from, to), Confidence.HIGH, "our own agreement");
  }

  private static Authority authority(String id) {
    return REGISTER.find(id).orElseThrow();
  }
}
