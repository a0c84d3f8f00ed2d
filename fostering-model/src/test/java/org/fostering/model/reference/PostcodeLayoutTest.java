package org.fostering.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.reference.PostcodeResult.LookupOutcome;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a council's own file loads in every layout that is published. */
class PostcodeLayoutTest {

  private static PostcodeDirectory loaded(String layout) throws IOException {
    return sound(PostcodeFixtures.load(bytes(layout)));
  }

  private static PostcodeDirectory sound(Checked<PostcodeDirectory> checked) {
    assertEquals(List.of(), checked.findings());
    return checked.value().orElseThrow();
  }

  private static byte[] bytes(String layout) throws IOException {
    return PostcodeFixtures.resource("layouts/" + layout + ".csv").readAllBytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onspd-classic",
        "nspl-classic",
        "onspd-2025",
        "nspl-2026",
        "ons-lookup",
        "code-point-open",
        "qlacref"
      })
  void every_layout_gives_the_districts(String layout) throws IOException {
    PostcodeDirectory directory = loaded(layout);
    assertEquals(Optional.of("E06000051"), directory.find("SY10 7EG").district());
    assertEquals(Optional.of("W06000006"), directory.find("SY10 7NE").district());
    assertEquals(Optional.of("S12000033"), directory.find("AB10 6DA").district());
    assertEquals(Set.of("E06000051", "W06000006"), directory.find("SY10").districts());
    assertEquals(LookupOutcome.UNKNOWN, directory.find("SY10 7NF").outcome());
    assertEquals(LookupOutcome.NO_AREA, directory.find("JE3 5AP").outcome());
    assertEquals(PostcodeFixtures.SOURCE, directory.source());
  }

  @ParameterizedTest
  @CsvSource({
    "onspd-classic, TERMINATED, LIVE",
    "nspl-classic, TERMINATED, LIVE",
    "onspd-2025, TERMINATED, LIVE",
    "nspl-2026, TERMINATED, LIVE",
    "ons-lookup, TERMINATED, LIVE",
    "qlacref, NOT_KNOWN, NOT_KNOWN",
  })
  void withdrawn_postcodes_are_kept_and_marked_where_the_file_tells(
      String layout, PostcodeStatus withdrawn, PostcodeStatus live) throws IOException {
    PostcodeDirectory directory = loaded(layout);
    assertEquals(Optional.of("W06000022"), directory.find("NPT 0AD").district());
    assertEquals(withdrawn, directory.find("NPT 0AD").status());
    assertEquals(live, directory.find("SY10 7EG").status());
  }

  @Test
  void code_point_open_holds_only_live_postcodes() throws IOException {
    PostcodeDirectory directory = loaded("code-point-open");
    assertEquals(PostcodeStatus.LIVE, directory.find("SY10 7EG").status());
    assertEquals(3, directory.size());
    assertEquals(LookupOutcome.NOT_COVERED, directory.find("BT1 9PH").outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "onspd-classic, 0",
    "nspl-classic, 0",
    "onspd-2025, 2025",
    "nspl-2026, 2026",
    "ons-lookup, 0",
    "code-point-open, 0",
    "qlacref, 0",
  })
  void the_year_of_the_codes_is_kept_where_the_column_says_it(String layout, int year)
      throws IOException {
    assertEquals(
        year == 0 ? Optional.empty() : Optional.of(Year.of(year)), loaded(layout).codeVintage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"onspd-classic", "nspl-classic", "onspd-2025", "qlacref"})
  void pseudo_codes_and_missing_districts_have_no_area(String layout) throws IOException {
    PostcodeDirectory directory = loaded(layout);
    assertEquals(8, directory.size());
    for (String typed : new String[] {"JE3 5AP", "IM9 6RA", "BB18 9AA", "JE3", "BB18"}) {
      assertEquals(LookupOutcome.NO_AREA, directory.find(typed).outcome(), typed);
      assertEquals(Set.of(), directory.find(typed).districts(), typed);
      assertEquals(Set.of(), directory.find(typed).nations(), typed);
    }
  }

  @Test
  void classic_directory_hints_at_the_trust_in_northern_ireland() throws IOException {
    PostcodeDirectory directory = loaded("onspd-classic");
    PostcodeResult result = directory.find("BT1 9PH");
    assertEquals(LookupOutcome.FOUND, result.outcome());
    assertEquals(Optional.of("N09000003"), result.district());
    assertEquals(Set.of(Nation.NORTHERN_IRELAND), result.nations());
    assertEquals(Optional.of("ZC010"), result.commissioningGroup());
    assertTrue(
        result
            .commissioningGroup()
            .flatMap(Organisations.standard()::trustForCommissioningGroup)
            .isPresent());
    assertEquals(Optional.of("ZC010"), directory.find("BT1").commissioningGroup());
    assertEquals(Optional.empty(), directory.find("SY10 7EG").commissioningGroup());
  }

  @Test
  void directory_that_covers_northern_ireland_tells_unknown_postcodes_there() throws IOException {
    PostcodeResult result = loaded("onspd-2025").find("BT1 9PX");
    assertEquals(LookupOutcome.UNKNOWN, result.outcome());
    assertEquals(Set.of(Nation.NORTHERN_IRELAND), result.nations());
  }

  @Test
  void the_newest_of_several_columns_of_codes_holds() {
    PostcodeDirectory directory =
        sound(
            PostcodeFixtures.load(
                "pcds,lad23cd,lad25cd,lad24cd\nSY10 7EG,E07000001,E06000051,E07000002\n"));
    assertEquals(Optional.of("E06000051"), directory.find("SY10 7EG").district());
    assertEquals(Optional.of(Year.of(2025)), directory.codeVintage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "NaN", "NA", "\"\"", " "})
  void words_that_tools_write_for_an_empty_field_are_empty(String empty) {
    PostcodeDirectory directory =
        sound(PostcodeFixtures.load("PCD,LAUA,DOTERM\nBB18 9AA," + empty + "," + empty + "\n"));
    assertEquals(LookupOutcome.NO_AREA, directory.find("BB18 9AA").outcome());
    assertEquals(PostcodeStatus.LIVE, directory.find("BB18 9AA").status());
  }

  @Test
  void gzip_is_known_by_its_content(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("directory");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes("onspd-2025"));
    }
    assertEquals(8, sound(PostcodeDirectory.load(file, PostcodeFixtures.SOURCE)).size());
  }

  @Test
  void zip_is_read_as_published_with_other_files_and_the_rows_again_in_parts() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "Documents/LA_UA names and codes UK.csv", "LAD25CD,LAD25NM\nE06000051,A\n");
      entry(zip, "User Guide/guide.pdf", "%PDF");
      entry(zip, "Data/ONSPD_UK.csv", new String(bytes("onspd-2025"), StandardCharsets.UTF_8));
      entry(zip, "Data/multi_csv/ONSPD_SY.csv", "pcds,lad25cd,doterm\nSY10 7EG,E06000051,\n");
    }
    PostcodeDirectory directory = sound(PostcodeFixtures.load(bytes.toByteArray()));
    assertEquals(8, directory.size());
    assertTrue(directory.find("SY10 7EG").district().isPresent());
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
