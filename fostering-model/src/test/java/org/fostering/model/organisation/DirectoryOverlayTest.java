package org.fostering.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A directory of one's own, alone or laid over another, and what in it contradicts what. */
class DirectoryOverlayTest {

  private static final Organisations STANDARD = Organisations.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final String DERBY = "E06000015";
  private static final String SEFTON = "E08000014";

  private static AuthorityEntry.Builder authority(String id, String code) {
    return AuthorityEntry.builder().id(id).code(code);
  }

  private static RecruitmentHubEntry hub(String id) {
    return RecruitmentHubEntry.builder().id(id).name("A hub").build();
  }

  private static MembershipEntry.Builder member(String group, String member) {
    return MembershipEntry.builder().group(group).member(member);
  }

  private static OrganisationDirectory.Builder directory() {
    return OrganisationDirectory.builder().addHubs(hub("own"));
  }

  private static List<String> faults(Checked<Organisations> checked) {
    return checked.findings().stream()
        .map(finding -> finding.code().substring("organisations.".length()) + finding.pointer())
        .toList();
  }

  private static Organisations sound(Checked<Organisations> checked) {
    assertEquals(List.of(), faults(checked));
    return checked.value().orElseThrow();
  }

  private static List<String> hubsOf(Organisations all, String code) {
    return all.hubs().of(all.find(code).orElseThrow(), DAY).stream()
        .map(row -> row.group().getId())
        .toList();
  }

  @Test
  void the_embedded_directory_is_a_document_without_fault() {
    OrganisationDirectory embedded = STANDARD.directories().get(0);

    assertEquals(1, STANDARD.directories().size());
    assertEquals(Set.of(), Documents.faults(embedded));
    Organisations same = sound(Organisations.of(embedded));
    assertEquals(STANDARD.authorities(), same.authorities());
    assertEquals(STANDARD.hubs().memberships(), same.hubs().memberships());
    assertEquals(STANDARD.networks().memberships(), same.networks().memberships());
  }

  @Test
  void the_example_is_without_contradiction_and_a_trust_brings_the_authority_it_acts_for() {
    Organisations all = sound(Organisations.of(OrganisationDirectoryExamples.full()));

    assertEquals(
        List.of("county", "borough"),
        all.authorities().stream().map(DirectoryEntry::getId).toList());
    assertEquals(List.of("hub"), hubsOf(all, "E10000000"));
    assertEquals(List.of("hub"), hubsOf(all, "E08000000"));
    Membership<RecruitmentHubEntry> borough = all.hubs().memberships().get(1);
    assertEquals("trust", borough.statement().getMember());
    assertEquals("borough", borough.authority().getId());
    assertFalse(borough.isInForceOn(LocalDate.of(2031, 4, 1)));
  }

  @Test
  void an_empty_directory_has_nobody_and_knows_the_districts() {
    Organisations none = sound(Organisations.of(OrganisationDirectoryExamples.minimal()));

    assertEquals(List.of(), none.authorities());
    assertEquals(Optional.empty(), none.responsibleFor("E07000032"));
    assertEquals(Optional.of(Nation.ENGLAND), none.nationOf("E07000032"));
    assertEquals(List.of(none.districts().source()), none.sources());
  }

  @Test
  void a_missing_directory_is_named() {
    assertEquals(
        "directory",
        assertThrows(NullPointerException.class, () -> Organisations.of(null)).getMessage());
  }

  @Test
  void an_authority_is_known_by_its_code_and_without_one_by_its_id() {
    assertEquals("E06000001", authority("council", "E06000001").build().key());
    assertEquals("council", AuthorityEntry.builder().id("council").build().key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "E0600001", "e06000001", "L99999999", "E06000001 ", "zt001", "Z1"})
  void what_is_no_code_of_an_authority_is_a_fault_of_the_document(String code) {
    OrganisationDirectory directory =
        OrganisationDirectory.builder().addAuthorities(authority("council", code).build()).build();

    assertEquals(Set.of("authorities[0].code {constraint.authority}"), Documents.faults(directory));
  }

  @ParameterizedTest
  @CsvSource({"E06000001, WALES", "W06000001, ENGLAND", "ZT001, SCOTLAND"})
  void a_code_of_another_nation_is_left_out(String code, Nation nation) {
    Checked<Organisations> read =
        Organisations.of(
            directory()
                .addAuthorities(authority("council", code).nation(nation).build())
                .addMemberships(member("own", "council").build())
                .build());

    assertEquals(List.of("code-of-another-nation/authorities/0/code"), faults(read));
    assertFalse(read.isSound());
    assertEquals(List.of(), read.value().orElseThrow().authorities());
    assertEquals(List.of(), read.value().orElseThrow().hubs().memberships());
  }

  @ParameterizedTest
  @CsvSource({
    "E06000001, ENGLAND",
    "W06000001, WALES",
    "S12000033, SCOTLAND",
    "ZT001, NORTHERN_IRELAND"
  })
  void the_code_tells_the_nation_that_is_not_said(String code, Nation nation) {
    Organisations all =
        sound(Organisations.of(directory().addAuthorities(authority("x", code).build()).build()));

    assertEquals(Optional.of(nation), all.authorities().get(0).getNation());
  }

  @Test
  void what_repeats_an_id_or_a_code_is_left_out_and_without_a_code_nothing_leads_there() {
    Checked<Organisations> read =
        Organisations.of(
            directory()
                .addAuthorities(
                    authority("a", DERBY).name("First").build(),
                    authority("b", DERBY).name("Second").build(),
                    authority("a", SEFTON).build(),
                    AuthorityEntry.builder().id("c").build())
                .addNetworks(NetworkEntry.builder().id("own").build())
                .addMemberships(member("own", "a").build(), member("own", "c").build())
                .build());

    assertEquals(
        List.of(
            "code-repeated/authorities/1/code",
            "id-repeated/authorities/2/id",
            "code-missing/authorities/3",
            "id-repeated/networks/0/id"),
        faults(read));
    assertEquals(Severity.WARNING, read.findings().get(2).severity());
    Organisations all = read.value().orElseThrow();
    assertEquals(
        List.of(Optional.of("First")), all.authorities().stream().map(a -> a.getName()).toList());
    assertEquals(List.of("own"), hubsOf(all, DERBY));
    assertEquals(List.of(), all.networks().all());
  }

  @Test
  void a_code_is_not_both_an_authority_and_a_predecessor() {
    AuthorityEntry cumberland = authority("old", "E06000063").build();
    AuthorityEntry westmorland = authority("new", "E06000064").addPredecessors("E06000063").build();
    Checked<Organisations> alone =
        Organisations.of(directory().addAuthorities(cumberland, westmorland).build());

    assertEquals(List.of("predecessor-in-use/authorities/0/code"), faults(alone));
    assertEquals(
        Set.of("old"),
        alone.value().orElseThrow().resolve("E06000063").stream()
            .map(DirectoryEntry::getId)
            .collect(Collectors.toSet()));
    assertEquals(
        List.of("predecessor-in-use/authorities/0/predecessors"),
        faults(STANDARD.overlaidBy(directory().addAuthorities(westmorland).build())));
    assertEquals(
        List.of("predecessor-in-use/authorities/0/code"),
        faults(
            STANDARD.overlaidBy(
                directory().addAuthorities(authority("sheffield", "E08000019").build()).build())));
  }

  @Test
  void an_authority_that_begins_later_ends_the_one_whose_place_it_takes() {
    // As in the README: the council that takes Surrey's place from April 2027.
    AuthorityEntry east =
        AuthorityEntry.builder()
            .id("east-surrey")
            .code("E06000901")
            .addPredecessors("E10000030")
            .since(LocalDate.of(2027, 4, 1))
            .build();
    OrganisationDirectory ours = directory().addAuthorities(east).build();
    Organisations all = sound(STANDARD.overlaidBy(ours));

    assertEquals(
        Optional.of(LocalDate.of(2027, 3, 31)),
        all.find("E10000030").flatMap(AuthorityEntry::getUntil));
    assertEquals("E10000030", keyOn(all, LocalDate.of(2027, 3, 31)));
    assertEquals("E06000901", keyOn(all, LocalDate.of(2027, 4, 1)));
    assertEquals(Optional.empty(), all.find("E10000030", LocalDate.of(2027, 4, 1)));
    assertTrue(STANDARD.find("E10000030").orElseThrow().getUntil().isEmpty());
  }

  private static String keyOn(Organisations all, LocalDate day) {
    return all.resolve("E10000030", day).iterator().next().key();
  }

  @Test
  void a_directory_may_say_itself_when_one_gives_way_to_the_other() {
    LocalDate first = LocalDate.of(2027, 4, 1);
    AuthorityEntry ended = authority("surrey", "E10000030").until(first.minusDays(1)).build();
    AuthorityEntry late = authority("surrey", "E10000030").until(first).build();
    AuthorityEntry east =
        authority("east", "E06000901").addPredecessors("E10000030").since(first).build();

    assertEquals(
        List.of(), faults(STANDARD.overlaidBy(directory().addAuthorities(ended, east).build())));
    assertEquals(
        List.of("predecessor-in-use/authorities/0/code"),
        faults(STANDARD.overlaidBy(directory().addAuthorities(late, east).build())));
  }

  @Test
  void contact_points_for_a_purpose_come_before_those_for_none() {
    ContactPoint door = ContactPoint.builder().purpose(ContactPointPurpose.ENQUIRIES).build();
    ContactPoint any = ContactPoint.builder().name("the council").build();
    AuthorityEntry surrey =
        sound(
                STANDARD.overlaidBy(
                    directory()
                        .addAuthorities(
                            authority("surrey", "E10000030").addContactPoints(any, door).build())
                        .build()))
            .find("E10000030")
            .orElseThrow();

    assertEquals(List.of(door), surrey.contactPointsFor(ContactPointPurpose.ENQUIRIES));
    assertEquals(List.of(any), surrey.contactPointsFor(ContactPointPurpose.HANDOVER));
    assertEquals(
        List.of(),
        STANDARD.find("E10000030").orElseThrow().contactPointsFor(ContactPointPurpose.HANDOVER));
  }

  @Test
  void earlier_predecessors_lead_to_the_authority_as_well() {
    Organisations all =
        sound(
            Organisations.of(
                directory()
                    .addAuthorities(
                        authority("x", "E06000057")
                            .addPredecessors("E06000048")
                            .addEarlierPredecessors("E10000022")
                            .build())
                    .build()));

    assertEquals(all.resolve("E06000048"), all.resolve("E10000022"));
    assertEquals(1, all.resolve("E10000022").size());
  }

  @Test
  void an_own_entry_of_an_authority_wins_and_what_it_leaves_unsaid_stays() {
    Organisations all =
        sound(
            STANDARD.overlaidBy(
                directory()
                    .addAuthorities(
                        authority("cumberland", "E06000063")
                            .name("Cumberland Council")
                            .until(LocalDate.of(2022, 1, 1))
                            .build())
                    .build()));
    AuthorityEntry known = STANDARD.find("E06000063").orElseThrow();
    AuthorityEntry cumberland = all.find("E06000063").orElseThrow();

    assertEquals(Optional.of("Cumberland Council"), cumberland.getName());
    assertEquals("cumberland", cumberland.getId());
    assertEquals(known.getDfeCode(), cumberland.getDfeCode());
    assertEquals(known.getPredecessors(), cumberland.getPredecessors());
    assertEquals(Optional.empty(), cumberland.getSince());
    assertEquals(2, all.resolve("E10000006").size());
    assertEquals(212, all.authorities().size());
    assertEquals(2, all.directories().size());
    assertEquals(STANDARD.sources(), all.sources());
  }

  @Test
  void an_own_membership_of_an_authority_takes_the_place_of_those_that_were_there() {
    assertEquals(List.of("foster-for-east-midlands"), hubsOf(STANDARD, DERBY));

    Organisations all =
        sound(
            STANDARD.overlaidBy(
                directory()
                    .addAuthorities(authority("derby", DERBY).build())
                    .addMemberships(member("own", "derby").build())
                    .addMemberships(member("foster4", SEFTON).build())
                    .build()));

    assertEquals(List.of("own"), hubsOf(all, DERBY));
    assertEquals(List.of("foster4"), hubsOf(all, SEFTON));
    assertEquals(List.of("foster4"), hubsOf(all, "E08000012"));
    assertEquals(List.of("foster-for-east-midlands"), hubsOf(all, "E10000007"));
    assertEquals(10, all.hubs().all().size());
    assertEquals(1, all.networks().of(all.find("W06000015").orElseThrow(), DAY).size());
  }

  @Test
  void an_own_hub_replaces_the_one_with_its_id_and_all_its_members() {
    Organisations all =
        sound(
            STANDARD.overlaidBy(
                OrganisationDirectory.builder()
                    .addHubs(hub("foster4"))
                    .addMemberships(member("foster4", SEFTON).build())
                    .build()));

    assertEquals(9, all.hubs().all().size());
    assertEquals(List.of("foster4"), hubsOf(all, SEFTON));
    assertEquals(List.of(), hubsOf(all, "E08000012"));
  }

  @ParameterizedTest
  @CsvSource({",true", "initial-enquiry,true", "panel,false"})
  void who_acts_for_an_authority_brings_it_along_and_for_certain_in_enquiries(
      String step, boolean certain) {
    DeliveryArrangement.Builder arrangement =
        DeliveryArrangement.builder().authority(SEFTON).organisation("trust").until(DAY);
    Optional.ofNullable(step).map(JourneyStep::of).ifPresent(arrangement::addSteps);
    OrganisationDirectory trust =
        directory()
            .addDeliveryOrganisations(DeliveryOrganisationEntry.builder().id("trust").build())
            .addDeliveryArrangements(arrangement.build())
            .addMemberships(member("own", "trust").build())
            .build();
    Organisations all = sound(STANDARD.overlaidBy(trust));

    assertEquals(List.of("own"), hubsOf(all, SEFTON));
    assertEquals(certain, all.hubs().of(all.find(SEFTON).orElseThrow(), DAY).get(0).isCertain());
    assertEquals(List.of(), all.hubs().of(all.find(SEFTON).orElseThrow(), DAY.plusDays(1)));
  }

  @Test
  void an_authority_that_is_a_member_itself_and_by_another_is_so_once() {
    Organisations all =
        sound(
            STANDARD.overlaidBy(
                directory()
                    .addFosteringServices(FosteringServiceEntry.builder().id("agency").build())
                    .addDeliveryArrangements(
                        DeliveryArrangement.builder()
                            .authority(SEFTON)
                            .organisation("agency")
                            .build())
                    .addMemberships(member("own", "agency").build(), member("own", SEFTON).build())
                    .build()));

    assertEquals(List.of("own"), hubsOf(all, SEFTON));
    assertEquals(1, all.hubs().membersOf(all.hubs().find("own").orElseThrow(), DAY).size());
  }

  @Test
  void overlapping_memberships_are_reported_at_the_later_which_is_left_out() {
    Checked<Organisations> read =
        STANDARD.overlaidBy(
            directory()
                .addMemberships(
                    member("own", SEFTON).since(DAY).until(DAY.plusDays(9)).build(),
                    member("own", DERBY).since(DAY).build(),
                    member("own", SEFTON).since(DAY.plusDays(9)).build(),
                    member("own", SEFTON).since(DAY.plusDays(10)).build())
                .build());

    assertEquals(List.of("membership-twice/memberships/2"), faults(read));
    Organisations all = read.value().orElseThrow();
    assertEquals(
        3,
        all.hubs().memberships().stream().filter(row -> row.group().getId().equals("own")).count());
    assertEquals(List.of("own"), hubsOf(all, SEFTON));
  }

  @Test
  void what_a_membership_or_an_arrangement_names_must_be_there() {
    Checked<Organisations> read =
        STANDARD.overlaidBy(
            directory()
                .addCampaigns(CampaignEntry.builder().id("campaign").build())
                .addDeliveryArrangements(
                    DeliveryArrangement.builder().authority("nobody").organisation("trust").build())
                .addMemberships(
                    member("own", "E06099999").build(),
                    member("own", "E10000006").build(),
                    member("nowhere", SEFTON).build(),
                    member("campaign", SEFTON).build())
                .build());

    assertEquals(
        List.of(
            "authority-unknown/deliveryArrangements/0/authority",
            "deliverer-unknown/deliveryArrangements/0/organisation",
            "member-unknown/memberships/0/member",
            "member-replaced/memberships/1/member",
            "group-unknown/memberships/2/group"),
        faults(read));
    assertEquals(List.of(), read.value().orElseThrow().hubs().membersOf(hub("own"), DAY));
  }

  @ParameterizedTest
  @CsvSource({
    ", , true",
    "HIGH, , true",
    "MEDIUM, , false",
    "PARTIAL, , false",
    ", associate, false",
    ", lead, true"
  })
  void a_membership_is_certain_unless_something_speaks_against_it(
      Confidence confidence, String role, boolean certain) {
    MembershipEntry statement =
        member("own", SEFTON)
            .confidence(Optional.ofNullable(confidence))
            .role(Optional.ofNullable(role).map(MembershipRole::of))
            .build();
    Organisations all = sound(STANDARD.overlaidBy(directory().addMemberships(statement).build()));

    assertEquals(certain, all.hubs().of(all.find(SEFTON).orElseThrow(), DAY).get(0).isCertain());
  }

  @Test
  void a_launch_known_to_the_month_leaves_the_hub_closed_only_before_it() {
    RecruitmentHubEntry hub =
        RecruitmentHubEntry.builder().id("own").launched(PartialDate.parse("2024-04")).build();

    assertFalse(hub.mayBeOpenOn(LocalDate.of(2024, 3, 31)));
    assertTrue(hub.mayBeOpenOn(LocalDate.of(2024, 4, 1)));
    assertEquals(
        Optional.of(DateRange.between(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30))),
        hub.launchSpan());
    assertTrue(hub("own").mayBeOpenOn(LocalDate.of(1990, 1, 1)));
    assertEquals(Optional.empty(), hub("own").launchSpan());
  }

  @ParameterizedTest
  @CsvSource({",2024-04", "2024-04,2024-03", "2024-04-13,2024-04-12"})
  void a_launch_ends_after_it_starts(String launched, String by) {
    RecruitmentHubEntry.Builder hub =
        RecruitmentHubEntry.builder().id("own").launchedBy(PartialDate.parse(by));
    Optional.ofNullable(launched).map(PartialDate::parse).ifPresent(hub::launched);

    assertThrows(IllegalStateException.class, hub::build);
  }

  @Test
  void a_hub_that_has_closed_has_no_members() {
    RecruitmentHubEntry closed =
        RecruitmentHubEntry.builder().id("own").until(DAY.minusDays(1)).build();
    Organisations all =
        sound(
            STANDARD.overlaidBy(
                OrganisationDirectory.builder()
                    .addHubs(closed)
                    .addMemberships(member("own", SEFTON).build())
                    .build()));

    assertEquals(List.of(), hubsOf(all, SEFTON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void every_finding_has_a_text_and_a_remedy(String language) {
    Messages texts = Organisations.messages(Locale.forLanguageTag(language));

    for (DirectoryFindingCode each : DirectoryFindingCode.values()) {
      String code = each.code();
      assertTrue(texts.text(code).orElseThrow().endsWith("."), code);
      assertTrue(texts.text(code + ".fix").orElseThrow().endsWith("."), code);
    }
    assertEquals(language.equals("en"), texts.isReviewed());
  }
}
