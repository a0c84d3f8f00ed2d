package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.NearName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {

  private static final String HEADER =
      "column,path,local_list,date_format,values,separator,constant\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        ",/channel,,,,,               ! columns.row-malformed /column 2:1",
        "A,/channel,,,,,email         ! columns.row-malformed /column 2:1",
        "\"A,/channel,,,,,            ! columns.row-malformed /column 2:1",
        "A,,,,,,                      ! columns.path-malformed /path 2:2",
        "A,channel,,,,,               ! columns.path-malformed /path 2:2",
        "A,/0/channel,,,,,            ! columns.path-malformed /path 2:2",
        "A,/enquirers/100/name,,,,,   ! columns.path-malformed /path 2:2",
        "A,/receivedAt,,dd/MM/y HH:mm,,,    ! columns.setting-malformed /date_format 2:4",
        "A,/receivedAt,,dd/bb/yyyy,,,      ! columns.setting-malformed /date_format 2:4",
        "A,/home/nation,,,England,,   ! columns.setting-malformed /values 2:5",
        "A,/home/nation,,,E=england;E=wales,, ! columns.setting-malformed /values 2:5"
      })
  void a_row_that_cannot_be_used_is_reported_by_line_and_column(String row, String expected) {
    Checked<ColumnMapping> checked = Imports.columns(HEADER + row + "\nB,/campaign/value,,,,,\n");

    assertEquals(List.of(expected), Imports.shown(checked));
    assertEquals(1, checked.value().orElseThrow().entries().size());
  }

  @Test
  void a_form_of_dates_without_end_is_no_form_of_dates() {
    String deep = "[".repeat(20_000) + "dd/MM/yyyy" + "]".repeat(20_000);
    Checked<ColumnMapping> checked =
        Imports.columns(HEADER + "A,/receivedAt,," + deep + ",,,\nB,/campaign/value,,,,,\n");

    assertEquals(List.of("columns.setting-malformed /date_format 2:4"), Imports.shown(checked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "A,/chanel,,,,,                      ! columns.path-unknown /path 2:1",
        "A,/home,,,,,                        ! columns.path-unknown /path 2:1",
        "A,/enquirers/name/fullName,,,,,     ! columns.path-unknown /path 2:1",
        "A,/channel/0,,,,,                   ! columns.path-unknown /path 2:1",
        "A,/channel/text,,,,,                ! columns.path-unknown /path 2:1",
        "A,/channel,NOLIST,,,,               ! columns.list-unknown /local_list 2:1",
        "A,/receivedAt,SOURCE,,,,            ! columns.setting-unfit /local_list 2:1",
        "A,/channel,,dd/MM/yyyy,,,           ! columns.setting-unfit /date_format 2:1",
        "A,/enquirers/0/dateOfBirth,,dd/yyyy,,, ! columns.setting-unfit /date_format 2:1",
        "A,/receivedAt,,,W=2026-01-01T00:00:00Z,, ! columns.setting-unfit /values 2:1",
        "A,/channel,,,,;,                    ! columns.setting-unfit /separator 2:1",
        "A,/interests/kinds/0,,,,;,          ! columns.setting-unfit /separator 2:1"
      })
  void what_does_not_fit_the_document_gives_no_import(String row, String expected) {
    Checked<CsvImport<Enquiry>> checked =
        Imports.of(
            Enquiry.class,
            HEADER + row + "\nB,/campaign/value,,,,,\n",
            """
            local_list,local_code,common_list,common_code,match
            SOURCE,WEB,enquiry-channel,website-form,exact
            """);

    assertEquals(List.of(expected), Imports.shown(checked));
    assertTrue(checked.value().isEmpty());
  }

  @Test
  void a_name_that_the_format_has_changed_is_taken_for_the_present_one() {
    Checked<CsvImport<Enquiry>> checked =
        Imports.of(
            Enquiry.class,
            HEADER + "Beds,/home/spareBedrooms,,,,,\nPost,/home/postalAddress/postcode,,,,,\n",
            "");

    assertEquals(
        List.of("columns.path-renamed /path 2:1", "columns.path-renamed /path 3:1"),
        Imports.shown(checked));
    assertEquals(
        Optional.of(new NearName("/home/bedroomsForFostering")),
        checked.findings().get(0).expectation());
    List<String> written = new ArrayList<>();
    try (CsvDocuments<Enquiry> rows =
        checked.value().orElseThrow().read(new StringReader("Beds,Post\n2,LS1 1UR\n"))) {
      rows.forEachRemaining(
          row -> written.add(FosteringJson.standard().write(row.checked().value().orElseThrow())));
    }
    assertEquals(
        List.of(
            "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"home\":{\"address\":"
                + "{\"postcode\":\"LS1 1UR\"},\"bedroomsForFostering\":2}}"),
        written);
  }

  /** Whose words mean something else today, or which the format never had. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/household/complete",
        "/enquirers/0/offences/convictedOrCautioned",
        "/enquirers/0/name/surname",
        "/home/spareBedroom",
        "/home/address/spareBedrooms"
      })
  void what_is_only_like_a_name_of_the_format_gives_no_import(String path) {
    Checked<CsvImport<Enquiry>> checked =
        Imports.of(Enquiry.class, HEADER + "A," + path + ",,,,,\n", "");

    assertEquals(List.of("columns.path-unknown /path 2:1"), Imports.shown(checked));
    assertTrue(checked.value().isEmpty());
  }

  @Test
  void an_earlier_name_and_the_present_one_are_two_rows_for_one_place() {
    assertEquals(
        List.of("columns.path-renamed /path 3:1", "columns.path-twice /path 3:1"),
        Imports.shown(
            Imports.of(
                Enquiry.class,
                HEADER + "A,/home/bedroomsForFostering,,,,,\nB,/home/spareBedrooms,,,,,\n",
                "")));
  }

  @Test
  void two_rows_for_one_place_are_reported() {
    assertEquals(
        List.of("columns.path-twice /path 3:2"),
        Imports.shown(Imports.columns(HEADER + "A,/channel,,,,,\nB,/channel,,,,,\n")));
    assertEquals(
        List.of("columns.path-twice /path 2:1"),
        Imports.shown(
            Imports.of(
                Enquiry.class,
                HEADER + "A,/interests/kinds,,,,;,\nB,/interests/kinds/0,,,,,\n",
                "")));
  }

  @Test
  void a_file_that_is_none_gives_no_mapping() {
    assertEquals(List.of("columns.file-empty  1:1"), Imports.shown(Imports.columns("")));
    assertEquals(
        List.of(
            "columns.column-unknown  1:1",
            "columns.column-missing /column 1:1",
            "columns.column-missing /path 1:1"),
        Imports.shown(Imports.columns("Column Path\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void every_code_has_its_texts_and_nothing_else_has(String language) throws IOException {
    Set<String> keys =
        new TreeSet<>(
            Set.of(
                "reviewed",
                "columns.path-renamed.fix.near",
                "columns.path-unknown.fix.near",
                "columns.path-unknown.fix.elsewhere",
                "columns.path-unknown.fix.options"));
    for (CsvFindingCode code : CsvFindingCode.values()) {
      assertEquals(code.name(), code.code().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
      keys.add(code.code());
      keys.add(code.code() + ".fix");
    }
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            CsvImport.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }

    assertEquals(keys, new TreeSet<>(texts.stringPropertyNames()));
    assertEquals(language.equals("en") ? "true" : "false", texts.getProperty("reviewed"));
  }
}
