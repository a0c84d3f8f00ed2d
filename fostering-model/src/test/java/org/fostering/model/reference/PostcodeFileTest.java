package org.fostering.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found about a postcode file that is not as it should be. */
class PostcodeFileTest {

  private static final String HEADER = "pcds,lad25cd,doterm\n";

  private static void assertFails(String code, Checked<PostcodeDirectory> checked) {
    assertEquals(Optional.empty(), checked.value());
    assertEquals(List.of(Finding.error(code, Pointer.ROOT)), checked.findings());
  }

  private static Finding error(String code, long line) {
    return Finding.error(code, Pointer.ROOT).at(line, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "pcds,lad25cd\n", "pcds,oslaua"})
  void file_without_rows_is_empty(String csv) {
    assertFails("postcodes.file-empty", PostcodeFixtures.load(csv));
  }

  @ParameterizedTest(name = "{0} with {1} between fields")
  @CsvSource({
    "UTF-8, ;",
    "UTF-8, '\t'",
    "UTF-16, ','",
    "UTF-16LE, ;",
    "UTF-16BE, |",
    "windows-1252, ;"
  })
  void file_is_read_as_any_spreadsheet_has_saved_it(String charset, String separator) {
    String csv = "\ufeffpcds,lad25cd,name\nSY10 7EG,E06000051,Caf\u00e9\nSY10 7EH,E06000051,x\n";
    byte[] saved =
        csv.substring(charset.startsWith("w") ? 1 : 0)
            .replace(",", separator)
            .getBytes(Charset.forName(charset));
    Checked<PostcodeDirectory> read =
        PostcodeDirectory.load(new ByteArrayInputStream(saved), PostcodeFixtures.SOURCE);
    assertEquals(List.of(), read.findings());
    assertEquals(2, read.value().orElseThrow().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,age\nx,1\n",
        "pcds,oa21cd\nSY10 7EG,E00000001\n",
        "lad25cd\nE06000051\n",
        "SY10 7EG,E06000051\n",
        "PK\u0001",
        "\u0000\u0001\u0002"
      })
  void file_without_known_columns_has_an_unknown_header(String csv) {
    Checked<PostcodeDirectory> checked = PostcodeFixtures.load(csv);
    assertFails(
        csv.startsWith("PK") ? "postcodes.file-empty" : "postcodes.header-unknown", checked);
  }

  /** Names in a ZIP are bytes of any character set, unless it says that they are UTF-8. */
  @ParameterizedTest
  @CsvSource({"false, true", "true, false"})
  void a_name_in_a_foreign_character_set_is_of_no_interest(boolean saysUtf8, boolean loaded)
      throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped, StandardCharsets.ISO_8859_1)) {
      zip.putNextEntry(new ZipEntry("Post\u0096X.csv"));
      zip.write((HEADER + "SY10 7EG,E06000051,\n").getBytes(StandardCharsets.UTF_8));
    }
    byte[] file = zipped.toByteArray();
    // The flag that names are UTF-8, before the entry.
    file[7] |= (byte) (saysUtf8 ? 8 : 0);
    Checked<PostcodeDirectory> checked = PostcodeFixtures.load(file);
    assertEquals(loaded, checked.value().isPresent());
    if (!loaded) {
      assertFails("postcodes.file-unreadable", checked);
    }
  }

  @Test
  void compressed_file_that_ends_early_is_unreadable_not_shorter() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    String sample =
        new String(
            PostcodeFixtures.resource("postcodes-sample.csv").readAllBytes(),
            StandardCharsets.UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(zipped);
        GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      zip.write(sample.getBytes(StandardCharsets.UTF_8));
      gzip.write(sample.getBytes(StandardCharsets.UTF_8));
    }
    for (byte[] whole : List.of(zipped.toByteArray(), gzipped.toByteArray())) {
      assertTrue(PostcodeFixtures.load(whole).isSound());
      assertFails(
          "postcodes.file-unreadable",
          PostcodeFixtures.load(Arrays.copyOf(whole, whole.length / 2)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not a postcode|E06000051",
        "SY10|E06000051",
        "''|E06000051",
        "SY10 7EG|Shropshire",
        "SY10 7EG|E0600005",
        "SY10 7EG|''",
      })
  void row_that_cannot_be_used_is_reported_by_its_line(String postcode, String district) {
    String row = district.isEmpty() ? postcode : postcode + "," + district + ",";
    Checked<PostcodeDirectory> checked =
        PostcodeFixtures.load(HEADER + "AB10 6DA,S12000033,\n\n" + row + "\nSY10 7NE,W06000006,\n");
    assertEquals(List.of(error("postcodes.row-malformed", 4)), checked.findings());
    assertEquals(2, checked.value().orElseThrow().size());
    assertFalse(checked.isSound());
  }

  @Test
  void stray_quotation_mark_costs_one_row() {
    Checked<PostcodeDirectory> checked =
        PostcodeFixtures.load(HEADER + "\"SY10 7EG,E06000051,\nSY10 7NE,W06000006,\n");
    assertEquals(List.of(error("postcodes.row-malformed", 2)), checked.findings());
    assertEquals(1, checked.value().orElseThrow().size());
  }

  @Test
  void endless_row_costs_one_row_and_no_memory() {
    Checked<PostcodeDirectory> checked =
        PostcodeFixtures.load(
            HEADER
                + "SY10 7EG,E06000051,"
                + "x".repeat(200_000)
                + "\nSY10 7EG,E06000051,"
                + ",".repeat(200_000)
                + "\nSY10 7NE,W06000006,\n");
    assertEquals(
        List.of(error("postcodes.row-malformed", 2), error("postcodes.row-malformed", 3)),
        checked.findings());
    assertEquals(1, checked.value().orElseThrow().size());
  }

  @Test
  void same_postcode_in_another_district_is_a_conflict_and_the_first_row_holds() {
    Checked<PostcodeDirectory> checked =
        PostcodeFixtures.load(HEADER + "SY10 7EG,E06000051,\nsy107eg,W06000006,\n");
    assertEquals(List.of(error("postcodes.row-conflict", 3)), checked.findings());
    assertEquals(
        Optional.of("E06000051"), checked.value().orElseThrow().find("SY10 7EG").district());
  }

  @Test
  void same_row_again_is_no_fault_and_live_wins_in_any_order() {
    String live = "SY10 7EG,E06000051,\n";
    String withdrawn = "SY10 7EG,E06000051,201001\n";
    for (String csv : List.of(live + withdrawn + live, withdrawn + live, live + withdrawn)) {
      Checked<PostcodeDirectory> checked = PostcodeFixtures.load(HEADER + csv);
      assertTrue(checked.isSound());
      assertEquals(PostcodeStatus.LIVE, checked.value().orElseThrow().find("SY10 7EG").status());
    }
  }

  @Test
  void many_bad_rows_are_reported_a_hundred_times_and_then_once_more() {
    Checked<PostcodeDirectory> checked =
        PostcodeFixtures.load(HEADER + "x,y,z\n".repeat(5_000) + "SY10 7NE,W06000006,\n");
    assertEquals(PostcodeFile.LISTED_PER_CODE + 1, checked.findings().size());
    assertEquals(
        Finding.warning("postcodes.more-rows", Pointer.ROOT).at(102, 1),
        checked.findings().get(PostcodeFile.LISTED_PER_CODE));
    assertEquals(1, checked.value().orElseThrow().size());
  }

  @Test
  void file_of_bad_rows_alone_says_so_first() {
    Checked<PostcodeDirectory> checked = PostcodeFixtures.load(HEADER + "x,y,z\n");
    assertEquals(Optional.empty(), checked.value());
    assertEquals(
        List.of(
            Finding.error("postcodes.file-empty", Pointer.ROOT),
            error("postcodes.row-malformed", 2)),
        checked.findings());
  }

  @Test
  void file_with_more_sectors_than_there_can_be_is_refused() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 50_000; i++) {
      int rest = i / 1_000;
      csv.append((char) ('A' + rest / 26)).append((char) ('A' + rest % 26));
      csv.append(i / 100 % 10).append(i / 10 % 10).append(' ').append(i % 10);
      csv.append("AA,E06000051,\n");
    }
    assertFails("postcodes.file-too-large", PostcodeFixtures.load(csv.toString()));
  }

  @Test
  void missing_file_is_an_exception_of_input_and_output() {
    UncheckedIOException missing =
        assertThrows(
            UncheckedIOException.class,
            () -> PostcodeDirectory.load(Path.of("no-such-file.csv"), PostcodeFixtures.SOURCE));
    assertInstanceOf(NoSuchFileException.class, missing.getCause());
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }
        };
    assertThrows(
        UncheckedIOException.class, () -> PostcodeDirectory.load(failing, PostcodeFixtures.SOURCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void every_finding_has_a_text_and_a_fix(String language) {
    Messages messages =
        Messages.load(
            file -> PostcodeDirectory.class.getResourceAsStream(file),
            "messages",
            Locale.forLanguageTag(language));
    for (PostcodeFindingCode each : PostcodeFindingCode.values()) {
      String code = each.code();
      Finding finding =
          new Finding(code, Severity.ERROR, Pointer.ROOT, Optional.empty(), Optional.empty());
      assertTrue(messages.text(finding).isPresent(), code);
      assertTrue(messages.fix(finding).isPresent(), code);
    }
    assertEquals(language.equals("en"), messages.isReviewed());
  }
}
