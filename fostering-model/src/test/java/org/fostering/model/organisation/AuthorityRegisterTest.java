package org.fostering.model.organisation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityRegisterTest {

  private static final AuthorityRegister STANDARD = AuthorityRegister.standard();

  @Test
  void all_212_authorities_are_there_by_nation_kind_and_region() {
    assertEquals(212, STANDARD.all().size());
    assertEquals(
        Map.of(
            Nation.ENGLAND, 153L,
            Nation.WALES, 22L,
            Nation.SCOTLAND, 32L,
            Nation.NORTHERN_IRELAND, 5L),
        STANDARD.all().stream().collect(groupingBy(Authority::nation, counting())));
    assertEquals(
        Map.of(
            AuthorityType.UNITARY_AUTHORITY, 62L,
            AuthorityType.ISLES_OF_SCILLY, 1L,
            AuthorityType.METROPOLITAN_DISTRICT, 36L,
            AuthorityType.LONDON_BOROUGH, 32L,
            AuthorityType.CITY_OF_LONDON, 1L,
            AuthorityType.COUNTY_COUNCIL, 21L,
            AuthorityType.WELSH_UNITARY_AUTHORITY, 22L,
            AuthorityType.SCOTTISH_COUNCIL, 32L,
            AuthorityType.HSC_TRUST, 5L),
        STANDARD.all().stream().collect(groupingBy(Authority::type, counting())));
    assertEquals(
        Map.of(
            "North East", 12L,
            "North West", 24L,
            "Yorkshire and The Humber", 15L,
            "East Midlands", 10L,
            "West Midlands", 14L,
            "East of England", 11L,
            "London", 33L,
            "South East", 19L,
            "South West", 15L),
        STANDARD.all().stream()
            .flatMap(authority -> authority.region().stream())
            .collect(groupingBy(region -> region, counting())));
  }

  @Test
  void codes_are_distinct_and_lead_back() {
    assertEquals(
        207, STANDARD.all().stream().flatMap(a -> a.gssCode().stream()).distinct().count());
    Set<String> dfeCodes =
        STANDARD.all().stream().flatMap(a -> a.dfeCode().stream()).collect(toSet());
    assertEquals(175, dfeCodes.size());
    for (Authority authority : STANDARD.all()) {
      assertEquals(Optional.of(authority), STANDARD.find(authority.id()));
      assertEquals(Set.of(authority), STANDARD.resolve(authority.id()));
      assertEquals(Optional.of(authority), STANDARD.responsibleFor(authority.id()));
      assertEquals(Optional.of(authority.nation()), STANDARD.nationOf(authority.id()));
      authority
          .dfeCode()
          .ifPresent(code -> assertEquals(Optional.of(authority), STANDARD.findByDfeCode(code)));
    }
    assertEquals(Optional.empty(), STANDARD.findByDfeCode("000"));
  }

  @Test
  void every_authority_of_wales_and_no_other_has_a_welsh_name() {
    for (Authority authority : STANDARD.all()) {
      assertEquals(authority.nation() == Nation.WALES, authority.nameCy().isPresent());
    }
    assertEquals(Optional.of("Ynys Môn"), authority("W06000001").nameCy());
    assertEquals(Optional.of("Pen-y-bont ar Ogwr"), authority("W06000013").nameCy());
  }

  @Test
  void only_england_has_regions_and_only_the_trusts_lack_a_gss_code() {
    for (Authority authority : STANDARD.all()) {
      assertEquals(authority.nation() == Nation.ENGLAND, authority.region().isPresent());
      assertEquals(authority.nation() == Nation.NORTHERN_IRELAND, authority.gssCode().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "E10000001, E06000055 E06000056", // Bedfordshire
    "E10000004, E06000049 E06000050", // Cheshire
    "E10000006, E06000063 E06000064", // Cumbria
    "E10000021, E06000061 E06000062" // Northamptonshire
  })
  void a_county_that_was_split_gives_all_its_successors_and_none_alone(
      String old, String successors) {
    assertEquals(Set.of(successors.split(" ")), ids(STANDARD.findByPredecessor(old)));
    assertEquals(Set.of(successors.split(" ")), ids(STANDARD.resolve(old)));
    assertEquals(Optional.empty(), STANDARD.responsibleFor(old));
    assertEquals(Optional.of(Nation.ENGLAND), STANDARD.nationOf(old));
    assertEquals(Optional.empty(), STANDARD.find(old));
  }

  @Test
  void of_91_predecessors_only_the_four_split_counties_have_several_successors() {
    Set<String> old =
        STANDARD.all().stream().flatMap(a -> a.predecessors().stream()).collect(toSet());
    assertEquals(91, old.size());
    assertEquals(
        Set.of("E10000001", "E10000004", "E10000006", "E10000021"),
        old.stream().filter(code -> STANDARD.findByPredecessor(code).size() > 1).collect(toSet()));
  }

  @ParameterizedTest
  @CsvSource({
    "E08000016, E08000038", // Barnsley, recoded in 2025
    "E08000019, E08000039", // Sheffield, likewise
    "E10000022, E06000057", // Northumberland county, by way of E06000048
    "S12000043, S12000049", // Glasgow, by way of S12000046
    "E07000026, E06000063", // Allerdale, now in Cumberland
    "E07000190, E06000066" // Taunton Deane, by way of a district that lasted four years
  })
  void an_old_code_leads_to_the_authority_of_today_through_any_number_of_changes(
      String old, String today) {
    assertEquals(Set.of(today), ids(STANDARD.resolve(old)));
    assertEquals(Optional.of(authority(today)), STANDARD.responsibleFor(old));
  }

  @ParameterizedTest
  @CsvSource({
    "E06000065, 2023-03-31, false",
    "E06000065, 2023-04-01, true",
    "E08000039, 2025-04-30, false",
    "E08000039, 2025-05-01, true",
    "E06000001, 2008-12-31, false",
    "E06000001, 2009-01-01, true",
    "S12000045, 1996-04-01, true", // East Dunbartonshire: its first day is not known
    "E08000019, 2020-01-01, false" // a predecessor's code is never found, only resolved
  })
  void a_code_is_found_on_the_days_it_is_in_use(String code, LocalDate day, boolean found) {
    assertEquals(found, STANDARD.find(code, day).isPresent());
    assertEquals(
        found, STANDARD.inForceOn(day).stream().anyMatch(authority -> authority.id().equals(code)));
  }

  @Test
  void today_all_are_in_force() {
    assertEquals(STANDARD.all(), STANDARD.inForceOn(STANDARD.source().asOf()));
  }

  @Test
  void every_district_of_great_britain_has_its_authority_and_none_of_northern_ireland() {
    assertEquals(361, STANDARD.districts().size());
    for (District district : STANDARD.districts()) {
      Optional<Authority> found = STANDARD.responsibleFor(district.code());
      assertEquals(district.nation() != Nation.NORTHERN_IRELAND, found.isPresent());
      found.ifPresent(authority -> assertEquals(district.nation(), authority.nation()));
      assertEquals(Optional.of(district.nation()), STANDARD.nationOf(district.code()));
      assertEquals(Optional.of(district), STANDARD.district(district.code()));
    }
    assertEquals(11, districtsOf(Nation.NORTHERN_IRELAND).count());
  }

  @Test
  void the_164_districts_of_two_tier_england_lead_to_the_21_counties() {
    List<District> twoTier =
        STANDARD.districts().stream().filter(d -> d.code().startsWith("E07")).toList();
    assertEquals(164, twoTier.size());
    Set<Authority> counties =
        twoTier.stream().flatMap(d -> STANDARD.responsibleFor(d.code()).stream()).collect(toSet());
    assertEquals(21, counties.size());
    assertTrue(counties.stream().allMatch(a -> a.type() == AuthorityType.COUNTY_COUNCIL));
    assertEquals("Derbyshire", STANDARD.responsibleFor("E07000032").orElseThrow().name());
  }

  @Test
  void every_authority_of_great_britain_is_responsible_for_some_district() {
    Set<String> responsible =
        STANDARD.districts().stream().flatMap(d -> d.authorityId().stream()).collect(toSet());
    assertEquals(207, responsible.size());
  }

  @ParameterizedTest
  @CsvSource({
    "ZC010, Belfast, ZT001",
    "ZC020, Northern, ZT002",
    "ZC030, Southern, ZT004",
    "ZC040, South Eastern, ZT003",
    "ZC050, Western, ZT005"
  })
  void a_commissioning_group_leads_to_the_trust_of_its_name(
      String code, String name, String trust) {
    Authority found = STANDARD.trustForCommissioningGroup(code).orElseThrow();
    assertEquals(name + " Health and Social Care Trust", found.name());
    assertEquals(trust, found.id());
    assertEquals(Optional.of(Nation.NORTHERN_IRELAND), STANDARD.nationOf(code));
  }

  @Property(tries = 300)
  void a_code_that_the_register_does_not_know_is_answered_with_nothing(
      @ForAll("otherCodes") String code) {
    assertEquals(Optional.empty(), STANDARD.find(code));
    assertEquals(Set.of(), STANDARD.resolve(code));
    assertEquals(Optional.empty(), STANDARD.responsibleFor(code));
    assertEquals(Optional.empty(), STANDARD.district(code));
    assertEquals(Optional.empty(), STANDARD.trustForCommissioningGroup(code));
  }

  @Provide
  Arbitrary<String> otherCodes() {
    Arbitrary<String> pseudo = Arbitraries.of("E99999999", "L99999999", "M99999999", "", "nan");
    Arbitrary<String> invented = Arbitraries.strings().withChars("EWSN09").ofMaxLength(12);
    return Arbitraries.oneOf(pseudo, invented).filter(code -> STANDARD.nationOf(code).isEmpty());
  }

  @Test
  void pseudo_codes_are_of_no_nation() {
    assertEquals(Optional.empty(), STANDARD.nationOf("E99999999"));
    assertEquals(Optional.empty(), STANDARD.nationOf("M99999999"));
  }

  @Test
  void contradictions_in_a_hosts_own_register_are_refused_by_name() {
    Authority cumbria = council("E06000063", Set.of());
    assertRefused("E06000063", List.of(cumbria, cumbria), List.of(), Map.of());
    assertRefused(
        "E06000063",
        List.of(cumbria, council("E06000064", Set.of("E06000063"))),
        List.of(),
        Map.of());
    District district =
        new District("E07000026", "Allerdale", Nation.ENGLAND, Optional.of("E06000064"));
    assertRefused("E07000026", List.of(cumbria), List.of(district), Map.of());
    District twin = new District("E07000026", "Allerdale", Nation.ENGLAND, Optional.empty());
    assertRefused("E07000026", List.of(cumbria), List.of(twin, twin), Map.of());
    assertRefused("ZC010", List.of(cumbria), List.of(), Map.of("ZC010", "ZT001"));
  }

  private static void assertRefused(
      String named,
      List<Authority> authorities,
      List<District> districts,
      Map<String, String> trusts) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> AuthorityRegister.of(STANDARD.source(), authorities, districts, trusts))
            .getMessage();
    assertTrue(message.contains(named), message);
  }

  private static Authority council(String code, Set<String> predecessors) {
    return new Authority(
        AuthorityCode.gss(code),
        "A council",
        Optional.empty(),
        Nation.ENGLAND,
        Optional.of("North West"),
        AuthorityType.UNITARY_AUTHORITY,
        Optional.empty(),
        DateRange.from(LocalDate.of(2028, 4, 1)),
        predecessors,
        predecessors);
  }

  @Test
  void it_says_its_source_and_cannot_be_changed() {
    assertSame(STANDARD, AuthorityRegister.standard());
    assertEquals(
        "AuthorityRegister[212 authorities, 361 districts, as of 2026-07-27]", STANDARD.toString());
    assertTrue(STANDARD.source().attribution().contains("Office for National Statistics"));
    assertTrue(STANDARD.source().attribution().contains("mySociety"));
    List<Authority> all = STANDARD.all();
    List<District> districts = STANDARD.districts();
    Set<Authority> found = STANDARD.findByPredecessor("E10000006");
    Set<String> predecessors = authority("E06000063").predecessors();
    assertFalse(predecessors.isEmpty());
    assertThrows(UnsupportedOperationException.class, all::clear);
    assertThrows(UnsupportedOperationException.class, districts::clear);
    assertThrows(UnsupportedOperationException.class, found::clear);
    assertThrows(UnsupportedOperationException.class, predecessors::clear);
  }

  private static Stream<District> districtsOf(Nation nation) {
    return STANDARD.districts().stream().filter(district -> district.nation() == nation);
  }

  private static Set<String> ids(Set<Authority> authorities) {
    return authorities.stream().map(Authority::id).collect(toSet());
  }

  private static Authority authority(String id) {
    return STANDARD.find(id).orElseThrow();
  }
}
