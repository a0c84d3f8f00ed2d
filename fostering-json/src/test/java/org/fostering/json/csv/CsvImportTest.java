package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.fostering.json.StreamedDocument;
import org.fostering.model.applicant.Application;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.Address;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Checked;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("both-paths")
class CsvImportTest {

  private static final String COLUMNS =
      """
      column,path,local_list,date_format,values,separator,constant
      Ref,/identifiers/0/value,,,,,
      ,/identifiers/0/system,,,,,https://example.org/cases
      Received,/receivedAt,,dd/MM/yyyy HH:mm,,,
      Source,/channel,SOURCE,,,,
      Name 1,/enquirers/0/name/fullName,,,,,
      Born 1,/enquirers/0/dateOfBirth,,dd/MM/yyyy,,,
      Email 1,/enquirers/0/contact/emails/0,,,,,
      Name 2,/enquirers/1/name/fullName,,,,,
      Born 2,/enquirers/1/dateOfBirth,,MM/yyyy,,,
      Work 2,/enquirers/1/rightToWork,,,Y=yes;N=no;?=not-known,,
      Postcode,/home/address/postcode,,,,,
      Beds,/home/bedrooms,,,,,
      Tenure,/home/tenure,,,,,
      Kinds,/interests/kinds,KIND,,,|,
      """;

  private static final String CODES =
      """
      local_list,local_code,common_list,common_code,match,valid_from,valid_to
      SOURCE,WEB,enquiry-channel,website-form,exact,,
      SOURCE,OLD,enquiry-channel,letter,exact,,2020-03-31
      SOURCE,TWO,enquiry-channel,telephone,close,,
      SOURCE,TWO,enquiry-channel,email,close,,
      SOURCE,ANY,enquiry-channel,event,narrow,,
      KIND,ST,fostering-kind,short-term,exact,,
      KIND,RES,fostering-kind,respite,exact,,
      """;

  private static final String HEADER =
      "Ref,Received,Source,Name 1,Born 1,Email 1,Name 2,Born 2,Work 2,Postcode,Beds,Tenure,Kinds\n";

  private static final CsvImport<Enquiry> IMPORT =
      Imports.of(Enquiry.class, COLUMNS, CODES).value().orElseThrow();

  @Test
  void a_row_becomes_the_enquiry_that_it_describes() {
    StreamedDocument<Enquiry> row =
        row(
            "R1,01/07/2026 09:30,WEB,Ann Example,12/05/1985,ann@example.org,Sam Example,11/1990,Y,"
                + "SW1A 1AA,3,social-rent-council,ST | RES");

    assertEquals(List.of(), Imports.shown(row.checked()));
    assertEquals(
        Optional.of(
            Enquiry.builder()
                .addIdentifiers(Identifier.of("https://example.org/cases", "R1"))
                .receivedAt(Moment.parse("2026-07-01T09:30:00+01:00"))
                .channel(EnquiryChannel.WEBSITE_FORM)
                .addEnquirers(
                    Enquirer.builder()
                        .name(PersonName.builder().fullName("Ann Example").build())
                        .dateOfBirth(PartialDate.parse("1985-05-12"))
                        .contact(ContactDetails.builder().addEmails("ann@example.org").build())
                        .build(),
                    Enquirer.builder()
                        .name(PersonName.builder().fullName("Sam Example").build())
                        .dateOfBirth(PartialDate.parse("1990-11"))
                        .rightToWork(Answer.YES)
                        .build())
                .home(
                    Home.builder()
                        .address(Address.builder().postcode(Postcode.parse("SW1A 1AA")).build())
                        .bedrooms(3)
                        .tenure(Tenure.SOCIAL_RENT_COUNCIL)
                        .build())
                .interests(
                    FosteringInterests.builder()
                        .addKinds(FosteringKind.SHORT_TERM, FosteringKind.RESPITE)
                        .build())
                .build()),
        row.checked().value());
    assertEquals(1, row.number());
    assertEquals(2, row.start().line());
  }

  @Test
  void empty_cells_leave_out_what_they_would_hold_with_the_objects_around_it() {
    StreamedDocument<Enquiry> row = row(",,,,,,Sam Example,,,,,,");

    assertEquals(List.of(), Imports.shown(row.checked()));
    assertEquals(
        Optional.of(
            Enquiry.builder()
                .addEnquirers(
                    Enquirer.builder()
                        .name(PersonName.builder().fullName("Sam Example").build())
                        .build())
                .build()),
        row.checked().value());
  }

  /** The columns count from 1; the row is the second of the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        ",,PHONE,Ann,,,,,,,,,; csv.code-unmapped /channel 2:3",
        ",,TWO,Ann,,,,,,,,,; csv.code-ambiguous /channel 2:3",
        ",,OLD,Ann,,,,,,,,,; csv.code-expired /channel 2:3",
        ",,ANY,Ann,,,,,,,,,; csv.code-narrower /channel 2:3",
        ",,website-form,Ann,,,,,,,,,; csv.code-unmapped /channel 2:3",
        ",,,Ann,31/02/1985,,,,,,,,; value.malformed /enquirers/0/dateOfBirth 2:5",
        ",,,Ann,1985-05-12,,,,,,,,; value.malformed /enquirers/0/dateOfBirth 2:5",
        ",01/07/2026,,Ann,,,,,,,,,; value.malformed /receivedAt 2:2",
        ",29/03/2026 01:30,,Ann,,,,,,,,,; value.malformed /receivedAt 2:2",
        ",25/10/2026 01:30,,Ann,,,,,,,,,; value.malformed /receivedAt 2:2",
        ",,,Ann,,no address,,,,,,,; contact.email-doubtful /enquirers/0/contact/emails/0 2:6",
        ",,,,,,Sam,,maybe,,,,; value.not-an-option /enquirers/0/rightToWork 2:9",
        ",,,Ann,,,,,,nowhere,,,; value.malformed /home/address/postcode 2:10",
        ",,,Ann,,,,,,,many,,; value.wrong-type /home/bedrooms 2:11",
        ",,,Ann,,,,,,,51,,; constraint.range /home/bedrooms 2:11",
        ",,,Ann,,,,,,,,tent,; value.unknown-code /home/tenure 2:12",
        ",,,Ann,,,,,,,,,ST|XX; csv.code-unmapped /interests/kinds/1 2:13",
        "R1,,,,,,,,,,,,; constraint.count /enquirers 2:4",
        ",,,,12/05/1985,,,,,,,,; property.missing /enquirers/0/name 2:4",
        ",,,,,,,11/1990,,,,,; property.missing /enquirers/0/name 2:7"
      })
  void a_fault_names_the_row_and_the_column(String row, String expected) {
    Checked<Enquiry> checked = row(row).checked();

    assertEquals(List.of(expected), Imports.shown(checked));
    assertEquals(
        !expected.contains("enquirers/0/name "), checked.value().isPresent(), "there is a value");
  }

  @Test
  void a_row_does_no_harm_to_another() {
    String export =
        "\ufeff"
            + HEADER
            + ",,,Ann,,,,,,,,,\n"
            + ",,,\"Bob,,,,,,,,,\n"
            + ",,,\"Cat\nExample\",,,,,,,,,\n"
            + ",,,Dee\n"
            + ",,,Eve, Example,,,,,,,,,ST\n"
            + ",,,Fay,,,,,,,,,\n"
            + ",,,,,,,,,,,,\n"
            + "\n"
            + ",,,Gil,,,,,,,,,\n";
    List<String> shown =
        Imports.rows(IMPORT, export).stream()
            .map(
                item ->
                    item.start().line()
                        + (item.checked().value().isPresent() ? "" : "!")
                        + Imports.shown(item.checked()))
            .toList();

    assertEquals(
        List.of(
            "2[]",
            "3![csv.row-malformed  3:1]",
            "4[]",
            "5[csv.row-short  5:1]",
            "6![csv.row-long  6:1]",
            "7[]",
            "10[]"),
        shown);
  }

  @Test
  void the_header_is_compared_with_the_mapping_once() {
    String export =
        HEADER.replace("Source,", "Surprise,").replace("Beds", "Ref") + ",x,,A,,,,,,,,,\n";
    try (CsvDocuments<Enquiry> rows = IMPORT.read(new StringReader(export))) {
      assertEquals(
          List.of(
              "csv.column-unmapped  1:3",
              "csv.column-twice  1:11",
              "csv.column-missing /channel 1:1",
              "csv.column-missing /home/bedrooms 1:1"),
          Imports.shown(rows.header()));
    }
  }

  @Test
  void an_export_without_a_header_has_no_rows() {
    try (CsvDocuments<Enquiry> rows = IMPORT.read(new StringReader("\n\n"))) {
      assertEquals(List.of("csv.empty  1:1"), Imports.shown(rows.header()));
      assertFalse(rows.hasNext());
      assertThrows(NoSuchElementException.class, rows::next);
    }
  }

  @Test
  void text_in_another_encoding_is_reported_and_not_taken() {
    byte[] export = (HEADER + ",,,Zoë,,,Sam,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1);
    try (CsvDocuments<Enquiry> rows = IMPORT.read(new ByteArrayInputStream(export))) {
      Checked<Enquiry> checked = rows.next().checked();

      assertEquals(List.of("json.encoding /enquirers/0/name/fullName 2:4"), Imports.shown(checked));
      assertEquals(1, checked.value().orElseThrow().getEnquirers().size());
    }
  }

  @Test
  void any_document_can_be_imported() {
    String columns =
        """
        column,path,date_format,constant
        Received,/receivedOn,dd/MM/yyyy,
        Name 1,/people/0/name/fullName,,
        ,/people/0/id,,p1
        ,/applicants/0/person,,p1
        Name 2,/people/1/name/fullName,,
        ,/people/1/id,,p2
        """;
    CsvImport<Application> applications =
        Imports.of(Application.class, columns, "").value().orElseThrow();
    StreamedDocument<Application> row =
        Imports.rows(applications, "Received,Name 1,Name 2\n01/09/2026,Ann Example,\n").get(0);

    assertEquals(List.of(), Imports.shown(row.checked()));
    Application application = row.checked().value().orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), application.getReceivedOn());
    assertEquals(1, application.getPeople().size());
    assertEquals("p1", application.getApplicants().get(0).getPerson());
  }

  @Test
  void a_required_part_that_was_reported_once_is_not_reported_as_missing() {
    CsvImport<Application> applications =
        Imports.of(
                Application.class,
                """
                column,path,local_list,constant
                Kind,/pets/0/kind,KIND,
                ,/applicants/0/person,,p1
                """,
                """
                local_list,local_code,common_list,common_code,match
                KIND,D,pet-kind,dog,exact
                """)
            .value()
            .orElseThrow();

    assertEquals(
        List.of("csv.code-unmapped /pets/0/kind 2:1"),
        Imports.shown(Imports.rows(applications, "Kind\nX\n").get(0).checked()));
  }

  private static StreamedDocument<Enquiry> row(String row) {
    return Imports.rows(IMPORT, HEADER + row + "\n").get(0);
  }
}
