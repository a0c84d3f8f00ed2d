package org.fostering.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.reference.PostcodeResult.LookupOutcome;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("both-paths")
class PostcodeDirectoryTest {

  private final PostcodeDirectory directory = PostcodeDirectory.standard();

  @Test
  void every_postcode_of_the_sample_is_in_its_district() {
    for (String[] row : PostcodeFixtures.rows("postcodes-sample.csv")) {
      PostcodeResult result = directory.find(row[0]);
      assertEquals(LookupOutcome.FOUND, result.outcome(), row[0]);
      assertEquals(Optional.of(row[1]), result.district(), row[0]);
      assertEquals(Set.of(row[1]), result.districts(), row[0]);
      assertEquals(Set.of(Nation.ofGssCode(row[1]).orElseThrow()), result.nations(), row[0]);
    }
  }

  @Test
  void postcodes_without_a_district_have_no_area_or_are_unknown() {
    Map<LookupOutcome, Integer> outcomes = new EnumMap<>(LookupOutcome.class);
    for (String[] row : PostcodeFixtures.rows("postcodes-edge.csv")) {
      PostcodeResult result = directory.find(row[0]);
      LookupOutcome expected =
          !row[1].isEmpty()
              ? LookupOutcome.NO_AREA
              : row[0].startsWith("BT") ? LookupOutcome.NOT_COVERED : LookupOutcome.UNKNOWN;
      assertEquals(expected, result.outcome(), row[0]);
      assertEquals(Set.of(), result.districts(), row[0]);
      outcomes.merge(result.outcome(), 1, Integer::sum);
    }
    assertEquals(
        Map.of(LookupOutcome.NO_AREA, 50, LookupOutcome.UNKNOWN, 24, LookupOutcome.NOT_COVERED, 1),
        outcomes);
  }

  @ParameterizedTest
  @CsvSource({
    "' sy1 07ne ', FOUND",
    "SY10, CANDIDATES",
    "SY10 7NV, UNKNOWN",
    "ZZ99 9ZZ, UNKNOWN",
    "ZZ99, UNKNOWN",
    "GIR 0AA, UNKNOWN",
    "GIR, UNKNOWN",
    "JE2 3UE, NO_AREA",
    "GY9, NO_AREA",
    "im99zz, NO_AREA",
    "BT1 1AA, NOT_COVERED",
    "bt99, NOT_COVERED",
    "'', MALFORMED",
    "BT, MALFORMED",
    "ASCN 1ZZ, MALFORMED",
  })
  void one_question_tells_every_kind_of_answer(String typed, LookupOutcome outcome) {
    assertEquals(outcome, directory.find(typed).outcome());
  }

  @Test
  void a_postcode_of_northern_ireland_has_its_nation_and_no_district() {
    PostcodeResult result = directory.find("BT1 9PH");
    assertEquals(LookupOutcome.NOT_COVERED, result.outcome());
    assertEquals(Set.of(Nation.NORTHERN_IRELAND), result.nations());
    assertEquals(Set.of(), result.districts());
    assertEquals(Optional.empty(), result.commissioningGroup());
  }

  @Test
  void outward_code_alone_gives_every_possible_district() {
    PostcodeResult result = directory.find("SY10");
    assertEquals(LookupOutcome.CANDIDATES, result.outcome());
    assertEquals(new TreeSet<>(Set.of("E06000051", "W06000006", "W06000023")), result.districts());
    assertEquals(Set.of(Nation.ENGLAND, Nation.WALES), result.nations());
    assertEquals(Optional.empty(), result.district());
  }

  @Test
  void outward_code_in_one_district_is_still_a_candidate() {
    PostcodeResult result = directory.find("AB21");
    assertEquals(LookupOutcome.CANDIDATES, result.outcome());
    assertEquals(Set.of(Nation.SCOTLAND), result.nations());
    assertEquals(Set.of("E06000052"), directory.find("TR19").districts());
    assertEquals(LookupOutcome.CANDIDATES, directory.find("TR19").outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CA6", "CH1", "CH4", "DG16", "GL16", "HR3", "HR5", "LD7", "LD8", "LL14", "NP5", "NP6",
        "NP7", "NP16", "NP25", "SY5", "SY7", "SY9", "SY10", "SY13", "SY14", "SY15", "SY21", "SY22",
        "TD5", "TD9", "TD12", "TD15"
      })
  void outward_codes_across_a_border_have_two_nations(String outwardCode) {
    assertEquals(2, directory.find(outwardCode).nations().size());
  }

  @Test
  void the_facts_of_the_whole_edition_hold() {
    Map<Nation, Integer> postcodes = new EnumMap<>(Nation.class);
    Map<String, SortedSet<String>> outward = new TreeMap<>();
    Set<String> sectors = new HashSet<>();
    directory
        .table()
        .forEach(
            (postcode, place) -> {
              postcodes.merge(Nation.ofGssCode(place.district()).orElseThrow(), 1, Integer::sum);
              sectors.add(postcode.substring(0, postcode.length() - 2));
              outward
                  .computeIfAbsent(
                      postcode.substring(0, postcode.indexOf(' ')), code -> new TreeSet<>())
                  .add(place.district());
            });
    assertEquals(
        Map.of(Nation.ENGLAND, 2_264_892, Nation.WALES, 141_198, Nation.SCOTLAND, 230_031),
        postcodes);
    assertEquals(2_636_121, directory.size());
    assertEquals(12_018, sectors.size());
    assertEquals(350, directory.districts().size());
    assertEquals(2_997, outward.size());
    assertEquals(
        1_621, outward.values().stream().filter(districts -> districts.size() > 1).count());
    int twoNations = 0;
    for (Map.Entry<String, SortedSet<String>> entry : outward.entrySet()) {
      PostcodeResult result = directory.find(entry.getKey());
      assertEquals(entry.getValue(), result.districts(), entry.getKey());
      twoNations += result.nations().size() > 1 ? 1 : 0;
    }
    assertEquals(28, twoNations);
  }

  @Test
  void every_district_leads_to_a_responsible_authority() {
    Organisations authorities = Organisations.standard();
    for (String district : directory.districts()) {
      assertTrue(authorities.responsibleFor(district).isPresent(), district);
    }
  }

  @Test
  void withdrawn_postcodes_are_found_and_not_told_from_live_ones() {
    PostcodeResult withdrawn = directory.find("NPT 0VA");
    assertEquals(Optional.of("W06000022"), withdrawn.district());
    assertEquals(PostcodeStatus.NOT_KNOWN, withdrawn.status());
    assertEquals(PostcodeStatus.NOT_KNOWN, directory.find("SY10 7NE").status());
  }

  @Test
  void the_directory_says_where_it_comes_from() {
    DataSource source = directory.source();
    assertEquals("ONS Postcode Directory", source.title());
    assertEquals("November 2025", source.edition());
    assertEquals(LocalDate.of(2025, 11, 1), source.asOf());
    assertEquals("Open Government Licence v3.0", source.licence());
    assertTrue(source.attribution().contains("Royal Mail data \u00a9 Royal Mail copyright"));
    assertFalse(source.origin().isEmpty());
    assertEquals(Optional.of(Year.of(2025)), directory.codeVintage());
    assertSame(directory, PostcodeDirectory.standard());
  }

  @Test
  void no_text_tells_where_somebody_lives() {
    PostcodeResult result = directory.find("SY10 7NE");
    assertEquals("PostcodeResult[FOUND]", result.toString());
    assertEquals(
        "PostcodeDirectory[ONS Postcode Directory, November 2025, 2636121]", directory.toString());
  }

  @Test
  void answers_cannot_be_changed() {
    PostcodeResult result = directory.find("SY10");
    assertThrows(UnsupportedOperationException.class, () -> result.districts().clear());
    assertThrows(UnsupportedOperationException.class, () -> result.nations().clear());
  }

  @Test
  void a_result_whose_districts_do_not_fit_its_outcome_cannot_be_made() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new PostcodeResult(
                LookupOutcome.FOUND,
                new TreeSet<>(),
                Set.of(),
                PostcodeStatus.LIVE,
                Optional.empty()));
  }

  @Test
  void null_arguments_are_named() {
    assertEquals(
        "postcode",
        assertThrows(NullPointerException.class, () -> directory.find((Postcode) null))
            .getMessage());
    assertEquals(
        "typed",
        assertThrows(NullPointerException.class, () -> directory.find((String) null)).getMessage());
  }
}
