package org.fostering.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.organisation.FosteringService.Kind;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

  @Test
  void a_council_is_known_by_its_gss_code_and_a_trust_by_its_ods_code() {
    Authority council = authority(AuthorityCode.gss("E06000001"), Nation.ENGLAND);
    assertEquals("E06000001", council.id());
    assertEquals(Optional.of("E06000001"), council.gssCode());
    Authority trust = authority(AuthorityCode.ods("ZT001"), Nation.NORTHERN_IRELAND);
    assertEquals("ZT001", trust.id());
    assertEquals(Optional.empty(), trust.gssCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "E0600001", "e06000001", "L99999999", "ZT001", "E06000001 "})
  void what_is_not_a_gss_code_is_refused(String value) {
    assertThrows(IllegalArgumentException.class, () -> AuthorityCode.gss(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zt001", "Z1", "E06000001"})
  void what_is_not_an_ods_code_is_refused(String value) {
    assertThrows(IllegalArgumentException.class, () -> AuthorityCode.ods(value));
  }

  @Test
  void a_code_of_another_nation_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> authority(AuthorityCode.gss("W06000001"), Nation.ENGLAND));
    assertThrows(
        IllegalArgumentException.class,
        () -> new District("W06000001", "Anglesey", Nation.ENGLAND, Optional.empty()));
  }

  @Test
  void a_missing_part_is_named() {
    NullPointerException fault =
        assertThrows(
            NullPointerException.class,
            () -> new District("E07000032", null, Nation.ENGLAND, Optional.empty()));
    assertEquals("name", fault.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void a_kind_of_authority_is_found_by_its_code(AuthorityType type) {
    assertEquals(Optional.of(type), AuthorityType.ofCode(type.code()));
    assertEquals(Optional.empty(), AuthorityType.ofCode(type.name()));
  }

  @Test
  void the_key_of_a_hub_is_a_slug() {
    assertThrows(IllegalArgumentException.class, () -> hub("Foster4", Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> hub("a--b", Optional.empty()));
    assertEquals("foster4", hub("foster4", Optional.empty()).id());
  }

  @Test
  void a_launch_known_to_the_month_leaves_the_hub_closed_only_before_it() {
    Hub hub =
        hub(
            "own-hub",
            Optional.of(DateRange.between(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30))));
    assertFalse(hub.mayBeOpenOn(LocalDate.of(2024, 3, 31)));
    assertTrue(hub.mayBeOpenOn(LocalDate.of(2024, 4, 1)));
    assertTrue(hub("own-hub", Optional.empty()).mayBeOpenOn(LocalDate.of(1990, 1, 1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> hub("own-hub", Optional.of(DateRange.from(LocalDate.of(2024, 4, 1)))));
  }

  @Test
  void an_authoritys_own_service_has_one_authority_and_an_agency_any_number() {
    Set<String> three = Set.of("E09000021", "E09000027", "E06000040");
    FosteringService agency =
        new FosteringService(
            "afc", "Achieving for Children", Kind.INDEPENDENT_AGENCY, three, Nation.ENGLAND);
    assertEquals(three, agency.authorityIds());
    assertThrows(
        IllegalArgumentException.class,
        () -> new FosteringService("x", "A council", Kind.LOCAL_AUTHORITY, three, Nation.ENGLAND));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new FosteringService("x", "A trust", Kind.HSC_TRUST, Set.of("ZT001"), Nation.ENGLAND));
  }

  @Test
  void the_own_service_of_an_authority_bears_its_key() {
    FosteringService service =
        FosteringService.of(authority(AuthorityCode.gss("E06000001"), Nation.ENGLAND));
    assertEquals("E06000001", service.id());
    assertEquals(Kind.LOCAL_AUTHORITY, service.kind());
    assertEquals(Set.of("E06000001"), service.authorityIds());
  }

  @Test
  void a_campaign_needs_a_name_and_its_authorities_cannot_be_changed() {
    Campaign campaign =
        new Campaign("c1", "Foster Care Fortnight", DateRange.ALWAYS, Set.of("ZT001"));
    assertThrows(UnsupportedOperationException.class, () -> campaign.authorityIds().clear());
    assertThrows(
        IllegalArgumentException.class, () -> new Campaign("c1", " ", DateRange.ALWAYS, Set.of()));
  }

  private static Authority authority(AuthorityCode code, Nation nation) {
    return new Authority(
        code,
        "An authority",
        Optional.empty(),
        nation,
        Optional.empty(),
        nation == Nation.NORTHERN_IRELAND
            ? AuthorityType.HSC_TRUST
            : AuthorityType.UNITARY_AUTHORITY,
        Optional.empty(),
        DateRange.ALWAYS,
        Set.of(),
        Set.of());
  }

  private static Hub hub(String id, Optional<DateRange> launched) {
    return new Hub(id, "A hub", Optional.empty(), launched, Confidence.HIGH, "a page");
  }
}
