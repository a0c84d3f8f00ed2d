package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  private static final FosteringJson STRICT = FosteringJson.standard();
  private static final FosteringJson TOLERANT =
      FosteringJson.builder().mode(Strictness.TOLERANT).build();

  @Test
  void bytes_text_and_stream_are_read_alike() {
    String document = "{\"bedrooms\":77,\"x\":1}";
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    List<String> expected = List.of("constraint.range /bedrooms 1:13", "property.unknown  1:16");

    assertEquals(expected, FormattedFindings.lines(STRICT.read(Home.class, document)));
    assertEquals(expected, FormattedFindings.lines(STRICT.read(Home.class, bytes)));
    assertEquals(
        expected,
        FormattedFindings.lines(STRICT.read(Home.class, new ByteArrayInputStream(bytes))));
  }

  @Test
  void a_tolerant_reader_warns_of_what_it_does_not_know_and_keeps_codes() {
    Checked<Enquiry> checked =
        TOLERANT.read(
            Enquiry.class,
            "{\"enquirers\":[{\"name\":{\"fullName\":\"Ann\"}}],\"channel\":\"pigeon\",\"x\":1,\"home\":null}");

    assertTrue(checked.isSound());
    assertEquals(
        List.of(
            "document.type-missing /documentType 1:1",
            "document.version-missing /formatVersion 1:1",
            "value.unknown-code /channel 1:54",
            "property.unknown  1:63",
            "property.null /home 1:76"),
        FormattedFindings.lines(checked));
    assertTrue(checked.findings().stream().allMatch(f -> f.severity() == Severity.WARNING));
    assertEquals(
        Optional.of(EnquiryChannel.of("pigeon")), checked.value().orElseThrow().getChannel());
  }

  @Test
  void an_optional_part_that_cannot_be_read_is_left_absent() {
    Checked<Enquiry> checked =
        TOLERANT.read(
            Enquiry.class,
            "{\"receivedAt\":\"soon\",\"campaign\":{\"system\":\"x\"},\"home\":{\"bedrooms\":2},\"enquirers\":[]}");

    Enquiry enquiry = checked.value().orElseThrow();
    assertEquals(Optional.empty(), enquiry.getReceivedAt());
    assertEquals(Optional.empty(), enquiry.getCampaign());
    assertEquals(Optional.of(2), enquiry.getHome().orElseThrow().getBedrooms());
    assertFalse(checked.isSound());
  }

  @Test
  void a_list_is_never_shortened_in_silence() {
    Checked<Enquiry> checked =
        TOLERANT.read(
            Enquiry.class,
            "{\"household\":{\"members\":[{\"age\":3},7]},\"enquirers\":[{\"name\":{\"fullName\":\"A\"}}]}");

    assertEquals(Optional.empty(), checked.value().orElseThrow().getHousehold());
    assertEquals(Optional.empty(), STRICT.read(Household.class, "{\"members\":[null]}").value());
    assertEquals(Optional.empty(), STRICT.read(Household.class, "{\"members\":{}}").value());
    assertTrue(TOLERANT.read(Household.class, "{\"members\":null}").value().isPresent());
  }

  @Test
  void a_value_that_breaks_a_constraint_is_kept() {
    assertEquals(
        Optional.of(99),
        STRICT.read(Home.class, "{\"bedrooms\":99}").value().orElseThrow().getBedrooms());
    assertEquals(
        " ",
        STRICT.read(PersonName.class, "{\"fullName\":\" \"}").value().orElseThrow().getFullName());
  }

  @Test
  void a_contradiction_leaves_the_part_out_and_says_so() {
    Checked<FosteringInterests> checked =
        STRICT.read(FosteringInterests.class, " {\"youngestAge\":9,\"oldestAge\":3}");

    assertEquals(Optional.empty(), checked.value());
    assertEquals(List.of("object.inconsistent  1:2"), FormattedFindings.lines(checked));
  }

  @Test
  void of_a_property_that_stands_twice_the_first_counts() {
    Checked<Home> checked = STRICT.read(Home.class, "{\"bedrooms\":2,\"bedrooms\":\"x\"}");

    assertEquals(Optional.of(2), checked.value().orElseThrow().getBedrooms());
    assertEquals(List.of("json.duplicate-name /bedrooms 1:15"), FormattedFindings.lines(checked));
  }

  @Test
  void the_header_may_stand_anywhere_and_belongs_to_documents_only() {
    assertEquals(
        List.of(),
        STRICT
            .read(
                Enquiry.class,
                "{\"enquirers\":[{\"name\":{\"fullName\":\"A\"}}],\"formatVersion\":\"1.0\",\"documentType\":\"enquiry\"}")
            .findings());
    assertEquals(
        List.of("property.unknown  1:2"),
        FormattedFindings.lines(STRICT.read(Home.class, "{\"documentType\":\"enquiry\"}")));
  }

  @Test
  void nothing_is_built_from_a_document_of_another_type_or_major_version() {
    for (String header :
        List.of(
            "\"documentType\":\"approval\",\"formatVersion\":\"1.0\"",
            "\"documentType\":\"enquiry\",\"formatVersion\":\"2.0\"",
            "\"documentType\":\"enquiry\",\"formatVersion\":\"one\"")) {
      String document = "{" + header + ",\"enquirers\":[{\"name\":{\"fullName\":\"A\"}}]}";

      assertEquals(Optional.empty(), TOLERANT.read(Enquiry.class, document).value());
    }
  }

  @ParameterizedTest
  @CsvSource({"3,3", "3.0,3", "3e0,3", "30e-1,3", "0.3E+1,3", "-0,0", "0e999999999,0", "-0.0,0"})
  void whole_numbers_come_in_many_spellings(String spelling, int value) {
    Checked<Home> checked = STRICT.read(Home.class, "{\"bedrooms\":" + spelling + "}");

    assertEquals(List.of(), checked.findings());
    assertEquals(Optional.of(value), checked.value().orElseThrow().getBedrooms());
  }

  @ParameterizedTest
  @CsvSource({
    "1.5,value.wrong-type",
    "1e-1,value.wrong-type",
    "1e-999999999,value.wrong-type",
    "51,constraint.range",
    "-1,constraint.range",
    "2147483648,constraint.range",
    "4294967297,constraint.range",
    "-9223372036854775809,constraint.range",
    "1e999999999,constraint.range",
    "1e99999999999999999999,constraint.range"
  })
  void fractions_are_of_the_wrong_type_and_large_numbers_out_of_range(
      String spelling, String code) {
    assertEquals(
        List.of(code + " /bedrooms 1:13"),
        FormattedFindings.lines(STRICT.read(Home.class, "{\"bedrooms\":" + spelling + "}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "+1", ".5", "1.", "NaN", "Infinity", "0x1", "'3'", "1_0"})
  void what_is_no_json_number_is_a_fault_of_syntax(String spelling) {
    assertEquals(
        "json.syntax",
        STRICT.read(Home.class, "{\"bedrooms\":" + spelling + "}").findings().get(0).code());
  }

  @Test
  void columns_count_characters_and_lines_end_with_line_feeds() {
    assertEquals(
        List.of("property.unknown  2:3"),
        FormattedFindings.lines(STRICT.read(Home.class, "{\r\n  \"x\":1}")));
    assertEquals(
        List.of("property.unknown  1:2", "property.unknown  1:10"),
        FormattedFindings.lines(STRICT.read(Home.class, "{\"é\":\"𝒮\",\"x\":1}")));
  }

  @Test
  void bytes_that_are_no_utf8_are_one_finding() {
    byte[] utf16 = "{\"bedrooms\":1}".getBytes(StandardCharsets.UTF_16);
    byte[] utf16WithoutMark = "{\"bedrooms\":1}".getBytes(StandardCharsets.UTF_16LE);
    byte[] overlong = {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'};

    assertEquals(
        List.of("json.encoding  1:1"), FormattedFindings.lines(STRICT.read(Home.class, utf16)));
    assertEquals(
        List.of("json.encoding  1:2"),
        FormattedFindings.lines(STRICT.read(Home.class, utf16WithoutMark)));
    assertEquals(
        List.of("json.encoding  1:3"), FormattedFindings.lines(STRICT.read(Home.class, overlong)));
  }

  @Test
  void half_a_surrogate_pair_is_no_text() {
    assertEquals(
        List.of("json.encoding /fullName 1:13"),
        FormattedFindings.lines(
            STRICT.read(PersonName.class, "{\"fullName\":\"\\udc00\\ud800\"}")));
    assertEquals(
        List.of("json.encoding /fullName 1:13"),
        FormattedFindings.lines(STRICT.read(PersonName.class, "{\"fullName\":\"\ud800\"}")));
  }

  @Test
  void a_stream_that_fails_is_an_exception_of_its_own() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };

    assertThrows(UncheckedIOException.class, () -> STRICT.read(Home.class, failing));
  }

  @Test
  void the_standard_reader_is_one_instance_and_says_how_it_reads() {
    assertSame(FosteringJson.standard(), FosteringJson.standard());
    assertEquals("FosteringJson[strict]", STRICT.toString());
    assertThrows(NullPointerException.class, () -> FosteringJson.builder().limits(null));
  }
}
