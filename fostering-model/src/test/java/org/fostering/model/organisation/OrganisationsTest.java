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
import org.fostering.model.reference.DataSource;
import org.fostering.model.reference.District;
import org.fostering.model.reference.Districts;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {

  private static final Organisations STANDARD = Organisations.standard();

  @Test
  void all_212_authorities_are_there_by_nation_kind_and_region() {
    assertEquals(212, STANDARD.authorities().size());
    assertEquals(
        Map.of(
            Nation.ENGLAND, 153L,
            Nation.WALES, 22L,
            Nation.SCOTLAND, 32L,
            Nation.NORTHERN_IRELAND, 5L),
        STANDARD.authorities().stream()
            .collect(groupingBy(a -> a.getNation().orElseThrow(), counting())));
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
        STANDARD.authorities().stream()
            .collect(groupingBy(a -> a.getType().orElseThrow(), counting())));
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
        STANDARD.authorities().stream()
            .flatMap(authority -> authority.getRegion().stream())
            .collect(groupingBy(region -> region, counting())));
  }

  @Test
  void codes_are_distinct_and_lead_back() {
    assertEquals(
        207, STANDARD.authorities().stream().flatMap(a -> gssCode(a).stream()).distinct().count());
    Set<String> dfeCodes =
        STANDARD.authorities().stream().flatMap(a -> a.getDfeCode().stream()).collect(toSet());
    assertEquals(175, dfeCodes.size());
    for (AuthorityEntry authority : STANDARD.authorities()) {
      assertEquals(Optional.of(authority), STANDARD.find(authority.key()));
      assertEquals(Set.of(authority), STANDARD.resolve(authority.key()));
      assertEquals(Optional.of(authority), STANDARD.responsibleFor(authority.key()));
      assertEquals(authority.getNation(), STANDARD.nationOf(authority.key()));
      authority
          .getDfeCode()
          .ifPresent(code -> assertEquals(Optional.of(authority), STANDARD.findByDfeCode(code)));
    }
    assertEquals(Optional.empty(), STANDARD.findByDfeCode("000"));
  }

  @Test
  void every_authority_of_wales_and_no_other_has_a_welsh_name() {
    for (AuthorityEntry authority : STANDARD.authorities()) {
      assertEquals(isOf(authority, Nation.WALES), authority.getNameWelsh().isPresent());
    }
    assertEquals(Optional.of("Ynys Môn"), authority("W06000001").getNameWelsh());
    assertEquals(Optional.of("Pen-y-bont ar Ogwr"), authority("W06000013").getNameWelsh());
  }

  @Test
  void only_england_has_regions_and_only_the_trusts_lack_a_gss_code() {
    for (AuthorityEntry authority : STANDARD.authorities()) {
      assertEquals(isOf(authority, Nation.ENGLAND), authority.getRegion().isPresent());
      assertEquals(isOf(authority, Nation.NORTHERN_IRELAND), gssCode(authority).isEmpty());
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
        STANDARD.authorities().stream().flatMap(a -> a.getPredecessors().stream()).collect(toSet());
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
        found,
        STANDARD.authoritiesOn(day).stream().anyMatch(authority -> authority.key().equals(code)));
  }

  @Test
  void today_all_are_in_force() {
    assertEquals(STANDARD.authorities(), STANDARD.authoritiesOn(STANDARD.sources().get(0).asOf()));
  }

  @Test
  void every_district_of_great_britain_has_its_authority_and_none_of_northern_ireland() {
    assertEquals(361, STANDARD.districts().all().size());
    for (District district : STANDARD.districts().all()) {
      Optional<AuthorityEntry> found = STANDARD.responsibleFor(district.code());
      assertEquals(district.nation() != Nation.NORTHERN_IRELAND, found.isPresent());
      found.ifPresent(authority -> assertTrue(isOf(authority, district.nation())));
      assertEquals(Optional.of(district.nation()), STANDARD.nationOf(district.code()));
      assertEquals(Optional.of(district), STANDARD.districts().find(district.code()));
    }
    assertEquals(11, districtsOf(Nation.NORTHERN_IRELAND).count());
  }

  @Test
  void the_164_districts_of_two_tier_england_lead_to_the_21_counties() {
    List<District> twoTier =
        STANDARD.districts().all().stream().filter(d -> d.code().startsWith("E07")).toList();
    assertEquals(164, twoTier.size());
    Set<AuthorityEntry> counties =
        twoTier.stream().flatMap(d -> STANDARD.responsibleFor(d.code()).stream()).collect(toSet());
    assertEquals(21, counties.size());
    assertTrue(
        counties.stream()
            .allMatch(a -> a.getType().equals(Optional.of(AuthorityType.COUNTY_COUNCIL))));
    assertEquals(
        Optional.of("Derbyshire"), STANDARD.responsibleFor("E07000032").orElseThrow().getName());
  }

  @Test
  void every_authority_of_great_britain_is_responsible_for_some_district() {
    Set<String> responsible =
        STANDARD.districts().all().stream().flatMap(d -> d.authority().stream()).collect(toSet());
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
    AuthorityEntry found = STANDARD.trustForCommissioningGroup(code).orElseThrow();
    assertEquals(Optional.of(name + " Health and Social Care Trust"), found.getName());
    assertEquals(trust, found.key());
    assertEquals(Optional.of(Nation.NORTHERN_IRELAND), STANDARD.nationOf(code));
  }

  @Property(tries = 300)
  void a_code_that_the_register_does_not_know_is_answered_with_nothing(
      @ForAll("otherCodes") String code) {
    assertEquals(Optional.empty(), STANDARD.find(code));
    assertEquals(Set.of(), STANDARD.resolve(code));
    assertEquals(Optional.empty(), STANDARD.responsibleFor(code));
    assertEquals(Optional.empty(), STANDARD.districts().find(code));
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
  void a_district_leads_to_the_authority_that_took_the_place_of_the_one_it_names() {
    Organisations replaced =
        STANDARD.with(
            districts(
                new District("E08000016", "Barnsley", Nation.ENGLAND, Optional.of("E08000016"))));

    assertEquals(Optional.of(authority("E08000038")), replaced.responsibleFor("E08000016"));
  }

  @Test
  void a_district_of_an_authority_that_is_not_here_leads_nowhere_and_still_has_its_nation() {
    Organisations unknown =
        STANDARD.with(
            districts(
                new District("E07000032", "Amber Valley", Nation.ENGLAND, Optional.of("E06099999")),
                new District("W06000001", "Isle of Anglesey", Nation.WALES, Optional.empty())));

    assertEquals(Optional.empty(), unknown.responsibleFor("E07000032"));
    assertEquals(Optional.of(Nation.ENGLAND), unknown.nationOf("E07000032"));
    assertEquals(Optional.empty(), unknown.responsibleFor("W06000001"));
    assertEquals(Optional.empty(), unknown.trustForCommissioningGroup("ZC010"));
  }

  private static Districts districts(District... districts) {
    return Districts.of(STANDARD.districts().source(), List.of(districts), Map.of());
  }

  @Test
  void it_says_its_source_and_cannot_be_changed() {
    assertSame(STANDARD, Organisations.standard());
    assertEquals("Organisations[212 authorities, 9 hubs, 2 networks]", STANDARD.toString());
    assertEquals(
        List.of(LocalDate.of(2026, 7, 27), LocalDate.of(2024, 7, 31)),
        STANDARD.sources().stream().map(DataSource::asOf).toList());
    String attribution = STANDARD.sources().get(0).attribution();
    assertTrue(attribution.contains("Office for National Statistics"));
    assertTrue(attribution.contains("mySociety"));
    assertFalse(STANDARD.sources().get(1).attribution().isBlank());
    List<AuthorityEntry> all = STANDARD.authorities();
    List<OrganisationDirectory> directories = STANDARD.directories();
    Set<AuthorityEntry> found = STANDARD.findByPredecessor("E10000006");
    List<String> predecessors = authority("E06000063").getPredecessors();
    assertFalse(predecessors.isEmpty());
    assertThrows(UnsupportedOperationException.class, all::clear);
    assertThrows(UnsupportedOperationException.class, directories::clear);
    assertThrows(UnsupportedOperationException.class, found::clear);
    assertThrows(UnsupportedOperationException.class, predecessors::clear);
  }

  private static Stream<District> districtsOf(Nation nation) {
    return STANDARD.districts().all().stream().filter(district -> district.nation() == nation);
  }

  private static Set<String> ids(Set<AuthorityEntry> authorities) {
    return authorities.stream().map(AuthorityEntry::key).collect(toSet());
  }

  private static AuthorityEntry authority(String id) {
    return STANDARD.find(id).orElseThrow();
  }

  private static boolean isOf(AuthorityEntry authority, Nation nation) {
    return authority.getNation().equals(Optional.of(nation));
  }

  private static Optional<String> gssCode(AuthorityEntry authority) {
    return authority.getCode().filter(code -> Nation.ofGssCode(code).isPresent());
  }
}
