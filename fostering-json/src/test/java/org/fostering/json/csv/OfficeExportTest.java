package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.json.StreamedDocument;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports as offices have them: what spreadsheets and forms leave in them costs nobody a row. */
class OfficeExportTest {

  private static final String COLUMNS =
      """
      column,path
      Name,/enquirers/0/name/fullName
      Phone,/enquirers/0/contact/telephones/0
      Postcode,/home/address/postcode
      """;

  /** What a whole export gave. */
  private record Result(
      List<StreamedDocument<Enquiry>> rows, List<Finding> header, List<Finding> passedOver) {
    List<String> names() {
      return rows.stream()
          .flatMap(row -> row.checked().value().stream())
          .flatMap(enquiry -> enquiry.getEnquirers().stream())
          .map(enquirer -> enquirer.getName().getFullName())
          .toList();
    }

    List<String> findings() {
      return rows.stream().flatMap(row -> Imports.shown(row.checked()).stream()).toList();
    }
  }

  private static Result read(String columns, String codes, String export) {
    CsvImport<Enquiry> settings = Imports.of(Enquiry.class, columns, codes).value().orElseThrow();
    try (CsvDocuments<Enquiry> documents = settings.read(new StringReader(export))) {
      List<StreamedDocument<Enquiry>> rows = new ArrayList<>();
      documents.forEachRemaining(rows::add);
      return new Result(rows, documents.header(), documents.passedOver());
    }
  }

  @Test
  void empty_cells_behind_the_last_column_mean_nothing() {
    Result read = read(COLUMNS, "", "Name,Phone,Postcode\nAnn,,LS1 1UR,,\nBob,,LS1 1UR,\n,,,,\n");

    assertEquals(List.of("Ann", "Bob"), read.names());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void what_was_typed_on_several_lines_is_a_text_on_one() {
    Result read =
        read(
            COLUMNS, "", "Name,Phone,Postcode\n\"Ann\r\n\tExample\",,\"LS1\n1UR\"\nBob,,LS1 1UR\n");

    assertEquals(List.of("Ann Example", "Bob"), read.names());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void the_header_again_and_totals_are_reported_and_are_nobody() {
    Result read =
        read(
            COLUMNS,
            "",
            "Name,Phone,Postcode\nAnn,01632 960123,LS1 1UR\nNAME,phone,Post code\nTotal:,2,\n"
                + "Total,01632 960124,\nGrand total,,\n");

    assertEquals(List.of("Ann", "Total"), read.names());
    assertEquals(
        List.of("csv.row-header-again  3:1", "csv.row-of-report  4:1", "csv.row-of-report  6:1"),
        Imports.shown(read.passedOver()));
  }

  @Test
  void names_of_columns_are_found_whatever_their_case_and_signs_or_the_near_miss_is_named() {
    Result same = read(COLUMNS, "", "name , PHONE_,Post code\nAnn,,LS1 1UR\n");
    assertEquals(List.of(), same.header());
    assertEquals(List.of("Ann"), same.names());

    Result near = read(COLUMNS, "", "Name,Phone number,Postcod\nAnn,,LS1 1UR\n");
    assertEquals(
        List.of(
            "csv.column-similar /enquirers/0/contact/telephones/0 1:2",
            "csv.column-similar /home/address/postcode 1:3"),
        Imports.shown(near.header()));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_separator_is_recognised(String separator) {
    Result read =
        read(
            COLUMNS, "", "Name,Phone,Postcode\nAnn,01632 960123,LS1 1UR\n".replace(",", separator));

    assertEquals(List.of("Ann"), read.names());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void a_first_line_can_name_the_separator_and_titles_can_stand_above_the_header() {
    Result named = read(COLUMNS, "", "sep=;\nName;Phone;Postcode\nAnn;;LS1 1UR\n");
    assertEquals(List.of("Ann"), named.names());
    assertEquals(3, named.rows().get(0).start().line());

    Result titled =
        read(COLUMNS, "", "Enquiries of November,,\n\nName,Phone,Postcode\nAnn,,LS1 1UR\n");
    assertEquals(List.of("Ann"), titled.names());
    assertEquals(List.of("csv.header-later  3:1"), Imports.shown(titled.header()));
  }

  @Test
  void without_any_column_of_the_mapping_nothing_is_read() {
    Result read = read(COLUMNS, "", "A~B~C\n1~2~3\n");

    assertEquals(List.of(), read.rows());
    assertTrue(Imports.shown(read.header()).contains("csv.header-missing  1:1"));
  }

  @Test
  void a_row_of_which_nothing_is_read_is_no_document() {
    Result read = read(COLUMNS, "", "Name,Phone,Postcode,Note\n,,,see above\nAnn,,,\n");

    assertEquals(List.of("csv.row-without-value  2:1"), read.findings());
    assertEquals(List.of("Ann"), read.names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "#N/A ~ csv.cell-error",
        "#NAME? ~ csv.cell-error",
        "#REF! ~ csv.cell-error",
        "#DIV/0! ~ csv.cell-error",
        "#WERT! ~ csv.cell-error",
        "######## ~ csv.cell-error",
        "Err:502 ~ csv.cell-error",
        "=A1+B2 ~ csv.cell-error",
        "1.23457E+11 ~ csv.cell-shortened",
        "4,4778E+11 ~ csv.cell-shortened",
        "NULL ~ csv.cell-placeholder",
        "null null ~ csv.cell-placeholder",
        "undefined ~ csv.cell-placeholder",
        "nan ~ csv.cell-placeholder",
        "N/A ~ csv.cell-placeholder",
        "- ~ csv.cell-placeholder"
      })
  void what_a_spreadsheet_or_a_program_leaves_in_a_cell_is_never_text(String cell, String code) {
    Result read =
        read(
            "column,path\nName,/enquirers/0/name/fullName\nTown,/home/address/town\n",
            "",
            "Name,Town\nAnn,\"" + cell.strip() + "\"\n");

    assertEquals(List.of(code.strip() + " /home/address/town 2:2"), read.findings());
    assertEquals(Optional.empty(), read.rows().get(0).checked().value().orElseThrow().getHome());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Null, Null",
        "Nan, Nan",
        "'01632 960123, 01632 960123",
        "E1 0AA, E1 0AA",
        "'LS1 1UR, LS1 1UR",
        "'t Hooft, 't Hooft"
      })
  void what_only_looks_like_it_is_read(String cell, String expected) {
    assertEquals(expected, SpreadsheetCell.of(cell).text());
    assertEquals(Optional.empty(), SpreadsheetCell.of(cell).fault());
  }

  @Test
  void a_formula_that_is_a_text_is_read_with_a_warning() {
    Result read =
        read(
            "column,path,constant\n"
                + "Ref,/identifiers/0/value,\n"
                + ",/identifiers/0/system,crm\n"
                + "Name,/enquirers/0/name/fullName,\n",
            "",
            "Ref,Name\n\"=\"\"00123\"\"\",Ann\n");

    assertEquals(List.of("csv.cell-formula /identifiers/0/value 2:1"), read.findings());
    assertEquals(
        "00123",
        read.rows().get(0).checked().value().orElseThrow().getIdentifiers().get(0).getValue());
  }

  @Test
  void columns_are_joined_and_split() {
    Result read =
        read(
            """
            column,path,separator,part
            Title + First name + Surname,/enquirers/0/name/fullName,,
            Surname,/enquirers/0/name/familyName,,
            Partner,/enquirers/1/name/fullName,,
            Partner,/enquirers/1/name/familyName,,last
            Partner,/enquirers/1/name/givenNames,,but-last
            Address,/home/address/postcode,",",last
            Address,/home/address/lines/0,",",1
            """,
            "",
            "Title,First name,Surname,Partner,Address\n"
                + "Ms,Ann,Example,Bob Lee Sample,\"1 Mill Lane, Leeds, LS1 1UR\"\n"
                + ",Cara,Sample,,\n");

    assertEquals(List.of(), read.findings());
    assertEquals(List.of("Ms Ann Example", "Bob Lee Sample", "Cara Sample"), read.names());
    Enquiry first = read.rows().get(0).checked().value().orElseThrow();
    assertEquals(Optional.of("Bob Lee"), first.getEnquirers().get(1).getName().getGivenNames());
    assertEquals(
        "LS1 1UR",
        first
            .getHome()
            .flatMap(Home::getAddress)
            .flatMap(a -> a.getPostcode())
            .orElseThrow()
            .getText());
  }

  @Test
  void words_stand_for_numbers_codes_and_for_no_answer() {
    Result read =
        read(
            """
            column,path,values
            Name,/enquirers/0/name/fullName,
            Beds,/home/bedroomsForFostering,None=0;4 or more=4;Yes=
            Home,/home/tenure,Renting=private-rent;Not sure=
            Work,/enquirers/0/rightToWork,Not sure=not-known
            """,
            "",
            "Name,Beds,Home,Work\n"
                + "Ann,none,renting,Y\n"
                + "Bob,4 or more,NOT SURE,not sure\n"
                + "Cara,2.0,,TRUE\n"
                + "Dee,Yes,,No\n"
                + "Eve,\uff13,,\n");

    assertEquals(List.of(), read.findings());
    List<Optional<Integer>> beds =
        read.rows().stream()
            .map(
                row ->
                    row.checked()
                        .value()
                        .orElseThrow()
                        .getHome()
                        .flatMap(Home::getBedroomsForFostering))
            .toList();
    assertEquals(
        List.of(Optional.of(0), Optional.of(4), Optional.of(2), Optional.empty(), Optional.of(3)),
        beds);
    assertEquals(
        Optional.of(Tenure.PRIVATE_RENT),
        read.rows().get(0).checked().value().orElseThrow().getHome().flatMap(Home::getTenure));
  }

  @Test
  void codes_may_have_the_separator_in_them_and_be_no_answer() {
    Result read =
        read(
            """
            column,path,local_list,separator
            Name,/enquirers/0/name/fullName,,
            Kinds,/interests/kinds,kinds,","
            """,
            """
            local_list,local_code,common_list,common_code,match
            kinds,"Short breaks, respite",fostering-kind,short-breaks,broad
            kinds,Long-term,fostering-kind,long-term,exact
            kinds,Short-term,fostering-kind,short-term,exact
            kinds,Not sure,fostering-kind,,exact
            ,,,,
            """,
            """
            Name,Kinds
            Ann,"Short breaks, respite, Long-term"
            Bob,Long-term;Short-term;
            Cara,Not sure
            Dee,"None of these, Long-term"
            Eve,"long-TERM, Long-term"
            """);

    assertEquals(List.of("csv.code-unmapped /interests/kinds/0 5:2"), read.findings());
    List<List<FosteringKind>> kinds =
        read.rows().stream()
            .map(row -> row.checked().value().orElseThrow())
            .map(
                enquiry ->
                    enquiry.getInterests().map(FosteringInterests::getKinds).orElse(List.of()))
            .toList();
    assertEquals(
        List.of(
            List.of(FosteringKind.SHORT_BREAKS, FosteringKind.LONG_TERM),
            List.of(FosteringKind.LONG_TERM, FosteringKind.SHORT_TERM),
            List.of(),
            List.of(FosteringKind.LONG_TERM),
            List.of(FosteringKind.LONG_TERM)),
        kinds);
  }

  @Test
  void several_ways_of_writing_dates_are_tried_and_the_mappings_own_is_the_example() {
    Result read =
        read(
            """
            column,path,date_format
            Name,/enquirers/0/name/fullName,
            Born,/enquirers/0/dateOfBirth,dd/MM/yyyy;yyyy-MM-dd;excel
            """,
            "",
            "Name,Born\nAnn,03/04/1980\nBob,1980-04-03\nCara,29314\nDee,3.4.80\n");

    List<Optional<PartialDate>> born =
        read.rows().stream()
            .map(row -> row.checked().value().orElseThrow().getEnquirers().get(0))
            .map(Enquirer::getDateOfBirth)
            .toList();
    Optional<PartialDate> day = Optional.of(PartialDate.parse("1980-04-03"));
    assertEquals(List.of(day, day, day, Optional.empty()), born);
    assertEquals(
        Optional.of(new Expectation.Example(Expectation.Form.PARTIAL_DATE, "31/03/2026")),
        read.rows().get(3).checked().findings().get(0).expectation());
  }

  @Test
  void blank_rows_and_columns_of_a_mapping_are_passed_over_and_a_hyphen_says_not_wanted() {
    Result read =
        read(
            "\ufeffColumn;Path;;\nName;/enquirers/0/name/fullName;;\nNote;-;;\n;;;\n;;;\n",
            "",
            "Name,note\nAnn,x\n");

    assertEquals(List.of(), read.header());
    assertEquals(List.of("Ann"), read.names());
  }

  @Test
  void a_path_of_many_steps_is_a_finding() {
    assertFalse(PropertyPath.parse("/a".repeat(20_000)).isPresent());
    assertEquals(
        List.of("columns.path-malformed /path 2:2"),
        Imports.shown(Imports.columns("column,path\nA," + "/a".repeat(20_000) + "\n")));
  }
}
