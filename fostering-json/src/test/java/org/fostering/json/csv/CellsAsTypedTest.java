package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as people and programs fill them, read by a mapping that says nothing of their ways. */
class CellsAsTypedTest {

  private static final String READ_IN_PART = "csv.cell-partly-read";
  private static final String NOTHING = "csv.cell-placeholder";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Leeds LS1 4AP ~ LS1 4AP ~ csv.cell-partly-read",
        "LS1 4AP, UK ~ LS1 4AP ~ csv.cell-partly-read",
        "LS1 4AP (old) ~ LS1 4AP ~ csv.cell-partly-read",
        "ls14ap England ~ LS1 4AP ~ csv.cell-partly-read",
        "LS1 4AP / LS1 4AP ~ LS1 4AP ~ csv.cell-partly-read",
        "LSl 4AP ~ LS1 4AP ~ csv.cell-partly-read",
        "SWIA 1AA ~ SW1A 1AA ~ csv.cell-partly-read",
        "LSI0 4AP ~ LS10 4AP ~ csv.cell-partly-read",
        "LS1 4AP; ~ LS1 4AP ~",
        "LS1 4AP or LS2 4AP ~ ~ value.malformed",
        "BLI 4AP ~ ~ value.malformed",
        "Leeds ~ ~ value.malformed",
        "Not known ~ ~ csv.cell-placeholder",
        "dim yn gwybod ~ ~ csv.cell-placeholder",
        "none ~ ~ csv.cell-placeholder"
      })
  void the_one_postcode_of_a_cell_is_read(String cell, String expected, String code) {
    assertRead("/home/address/postcode", cell, expected, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "100023336956; ~ 100023336956 ~ csv.cell-partly-read",
        "urn:uprn:100023336956 ~ 100023336956 ~ csv.cell-partly-read",
        "https://example.org/uprn/100023336956 ~ 100023336956 ~ csv.cell-partly-read",
        "UPRN 100 023 336 956 ~ 100023336956 ~",
        "000100023336 ~ 100023336 ~",
        "Flat 2 100023336956 ~ ~ constraint.uprn",
        "1000233369561;x ~ ~ constraint.uprn",
        "not given ~ ~ csv.cell-placeholder"
      })
  void the_one_property_number_of_a_cell_is_read(String cell, String expected, String code) {
    assertRead("/home/address/uprn", cell, expected, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2024-03-01 00:00:00 ~ ~ 2024-03-01 ~",
        "2024-03-01T00:00:00.000Z ~ ~ 2024-03-01 ~",
        "01/03/2024 00:00 ~ dd/MM/yyyy ~ 2024-03-01 ~",
        "1/3/2024 12:00:00 AM ~ dd/MM/yyyy ~ 2024-03-01 ~",
        "Mar 1, 2024, 0:00 ~ 'MMM d, yyyy' ~ 2024-03-01 ~",
        "01/03/2024 12:00 ~ dd/MM/yyyy ~ ~ value.malformed",
        "2024-03-01 09:30:00 ~ ~ ~ value.malformed",
        "unknown ~ dd/MM/yyyy ~ ~ csv.cell-placeholder",
        "anhysbys ~ ~ ~ csv.cell-placeholder"
      })
  void midnight_behind_a_day_is_no_time(String cell, String form, String expected, String code) {
    assertRead("/enquirers/0/dateOfBirth", form, cell, expected, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2024\u201003\u201001 ~ ~ 2024-03-01",
        "2024\u221203\ufe6301 ~ ~ 2024-03-01",
        "01\u00ad03\u00ad2024 ~ dd-MM-yyyy ~ 2024-03-01",
        "\uff10\uff11\uff0f\uff10\uff13\uff0f\uff12\uff10\uff12\uff14 ~ dd/MM/yyyy ~ 2024-03-01",
        "\u0660\u0661/\u0660\u0663/\u0662\u0660\u0662\u0664 ~ dd/MM/yyyy ~ 2024-03-01",
        "1\u00a0March\u30002024 ~ d MMMM yyyy ~ 2024-03-01",
        "\uff10\uff11\u201303\u20132024 ~ dd-MM-yyyy ~ 2024-03-01"
      })
  void digits_and_dashes_of_other_alphabets_make_the_same_date(
      String cell, String form, String expected) {
    assertRead("/enquirers/0/dateOfBirth", form, cell, expected, null);
  }

  @Test
  void digits_and_dashes_of_other_alphabets_make_the_same_number_and_postcode() {
    assertRead("/home/address/postcode", "\uff23\uff2614\u2010\uff12QW", "CF14 2QW", null);
    String suggested =
        MappingSuggestion.of(
                Enquiry.class,
                new StringReader("Name,Spare rooms\nAnn,2\u20103\nBob,\uff13\nCat,\u0661\n"))
            .csv();
    assertTrue(suggested.contains("AtLeast,,,2\u20103=2;"), suggested);
    assertTrue(suggested.contains("AtMost,,,2\u20103=3;"), suggested);
    assertFalse(suggested.contains("?"), suggested);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "don't know ~ not-known ~",
        "Prefer not to say ~ refused ~",
        "Ddim yn siŵr ~ not-known ~",
        "Y ~ yes ~",
        "not given ~ ~ csv.cell-placeholder",
        "maybe ~ ~ value.not-an-option"
      })
  void what_is_neither_yes_nor_no_is_kept_where_there_is_a_word(
      String cell, String expected, String code) {
    assertRead("/home/outdoorSpace", cell, expected, code);
  }

  @Test
  void a_number_that_is_not_known_is_no_answer() {
    assertRead("/home/bedrooms", "Not known", null, NOTHING);
    assertRead("/home/address/postcode", "York YO1 7HH", "YO1 7HH", READ_IN_PART);
  }

  @Test
  void a_name_in_parts_is_one_in_full() {
    String columns =
        """
        column,path
        Surname,/enquirers/0/name/familyName
        Forename,/enquirers/0/name/givenNames
        """;
    StreamedDocument<Enquiry> read = read(columns, "Surname,Forename\nSample,Ann\n");

    assertEquals(List.of(), read.checked().findings());
    assertEquals(
        "Ann Sample",
        read.checked().value().orElseThrow().getEnquirers().get(0).getName().getFullName());
    assertEquals(
        List.of("constraint.count"),
        codes(
            read(columns + "Home,/home/address/postcode\n", "Surname,Forename,Home\n,,LS1 1UR\n")));
  }

  private static void assertRead(String path, String cell, String expected, String code) {
    assertRead(path, null, cell, expected, code);
  }

  private static void assertRead(
      String path, String form, String cell, String expected, String code) {
    String columns =
        "column,path,date_format\nName,/enquirers/0/name/fullName,\nCell,%s,%s\n"
            .formatted(path, form == null ? "" : '"' + form + '"');
    StreamedDocument<Enquiry> read = read(columns, "Name,Cell\nAnn,\"" + cell + "\"\n");

    assertEquals(Optional.ofNullable(code).map(List::of).orElse(List.of()), codes(read));
    String json = FosteringJson.standard().write(read.checked().value().orElseThrow());
    String name = path.substring(path.lastIndexOf('/') + 1);
    assertEquals(expected != null, json.contains('"' + name + "\":\"" + expected + '"'), json);
    boolean isKept = expected != null || code.startsWith("constraint.");
    assertEquals(isKept, json.contains(name), json);
  }

  private static List<String> codes(StreamedDocument<Enquiry> read) {
    return read.checked().findings().stream().map(Finding::code).toList();
  }

  private static StreamedDocument<Enquiry> read(String columns, String export) {
    return Imports.rows(Imports.of(Enquiry.class, columns, "").value().orElseThrow(), export)
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subtotal for March,2,",
        "Sub total,2,",
        "Total: 3,,",
        "Count: 3,,",
        "3 records,,",
        "Page 2 of 2,,",
        "End of report,,",
        "Cyfanswm: 3,,",
        "Tudalen 2 o 2,,"
      })
  void a_line_of_a_report_is_no_record(String line) {
    String columns = "column,path\nName,/enquirers/0/name/fullName\nBeds,/home/bedrooms\n";
    CsvImport<Enquiry> settings = Imports.of(Enquiry.class, columns, "").value().orElseThrow();

    assertEquals(1, Imports.rows(settings, "Name,Beds,Note\nAnn,2,\n" + line + "\n").size());
    assertEquals(2, Imports.rows(settings, "Name,Beds,Note\nAnn,2,\nPage,2,\n").size());
    assertEquals(2, Imports.rows(settings, "Name,Beds,Note\nAnn,2,\nCount,2,\n").size());
  }

  @ParameterizedTest
  @CsvSource({
    "Forname, name/givenNames",
    "Date Recieved, /receivedAt",
    "Adress Line 1, /home/address/lines",
    "Telephne, contact/telephones",
    "Partner's Surnam, name/familyName",
    "Number of bedrooms, /home/bedrooms",
    "Emial, contact/emails",
    "How did you here about us?, /heardFrom",
    "Visitted by,",
    "Received by,",
    "Team,"
  })
  void a_column_whose_name_is_mistyped_is_known(String name, String path) {
    assertEquals(
        Optional.ofNullable(path),
        new KnownColumns(Enquiry.class).find(name).map(KnownColumns.Known::path));
  }

  @ParameterizedTest
  @CsvSource({
    "Birth dt, dateOfBirth",
    "Ptnr's dob, dateOfBirth",
    "Spare bdrms, /home/bedroomsForFostering",
    "No. of b/rooms, /home/bedrooms",
    "Recvd, /receivedAt",
    "Dt of enq, /receivedAt",
    "Married / single, maritalStatus",
    "Tel. nos, contact/telephones",
    "Hse no / name, /home/address/lines",
    "Reason for clsng, /closing/reasons",
    "SW phone no, /workers/0/contact/telephones",
    "Cyf. yr ymh., /identifiers/0/value",
    "Area / LA,",
    "SW team,",
    "Chn's DOB,",
    "Emp addr line 1,",
    "Work addr postcode,",
    "Sch. postcode,",
    "GP tel. no.,",
    "Checks recd dt,",
    "Prev. surname,"
  })
  void a_column_whose_name_is_shortened_is_known_and_one_of_others_is_not(
      String name, String path) {
    assertEquals(
        Optional.ofNullable(path),
        new KnownColumns(Enquiry.class).find(name).map(KnownColumns.Known::path));
  }

  @Test
  void a_cell_of_which_two_values_come_is_reported_once() {
    String columns =
        "column,path\nFirst,/enquirers/0/name/givenNames\n"
            + "First + Last,/enquirers/0/name/fullName\n";
    CsvImport<Enquiry> settings = Imports.of(Enquiry.class, columns, "").value().orElseThrow();

    assertEquals(
        List.of("csv.cell-error /enquirers/0/name/givenNames 2:1"),
        Imports.shown(Imports.rows(settings, "First,Last\n#N/A,Example\n").get(0).checked()));
    assertEquals(
        List.of(
            "csv.cell-error /enquirers/0/name/givenNames 2:1",
            "csv.cell-error /enquirers/0/name/fullName 2:2"),
        Imports.shown(Imports.rows(settings, "First,Last\n#N/A,#N/A\n").get(0).checked()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"None", "N/K", "TBC", "Not known", "no partner", "No", "Single", "Neb"})
  void a_word_for_nobody_is_no_second_person(String word) {
    String columns =
        "column,path\nName,/enquirers/0/name/fullName\nPartner,/enquirers/1/name/fullName\n";
    CsvImport<Enquiry> settings = Imports.of(Enquiry.class, columns, "").value().orElseThrow();
    StreamedDocument<Enquiry> row =
        Imports.rows(settings, "Name,Partner\nAnn Example," + word + "\n").get(0);

    assertEquals(1, row.checked().value().orElseThrow().getEnquirers().size());
    assertEquals(
        List.of("csv.cell-placeholder /enquirers/1/name/fullName 2:2"),
        Imports.shown(row.checked()));
  }
}
