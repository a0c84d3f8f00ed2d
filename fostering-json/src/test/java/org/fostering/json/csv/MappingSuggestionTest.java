package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fostering.json.StreamedDocument;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings that are proposed, and those of the examples. */
class MappingSuggestionTest {

  private static final Path EXAMPLES = Path.of("examples", "import");

  @Test
  void every_place_of_the_table_leads_somewhere() {
    for (String path : new ColumnGuess(Enquiry.class, List.of(), List.of()).paths()) {
      assertTrue(
          PropertyPath.parse(path).flatMap(found -> found.in(Enquiry.class)).isPresent(), path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-form", "stockport", "hackney"})
  void a_first_import_with_the_proposal_gives_a_document_a_row(String system) throws IOException {
    String export = export(system);
    MappingSuggestion suggestion = MappingSuggestion.of(Enquiry.class, new StringReader(export));
    List<StreamedDocument<Enquiry>> rows = rows(suggestion.csv(), "", export);

    assertTrue(2 * suggestion.recognised() > suggestion.columns(), suggestion.toString());
    assertTrue(rows.size() >= 3);
    for (StreamedDocument<Enquiry> row : rows) {
      Enquiry enquiry = row.checked().value().orElseThrow();
      assertFalse(enquiry.getEnquirers().isEmpty());
      assertTrue(enquiry.getHome().flatMap(home -> home.getAddress()).isPresent());
    }
  }

  @Test
  void names_in_parts_second_people_dates_and_words_are_recognised() {
    String csv =
        MappingSuggestion.of(
                Enquiry.class,
                new StringReader(
                    """
                    Enquiry ID,Date received,Title,First name,Surname,DOB,Mobile,Home phone,Partner name,Partner's DOB,E-mail,Spare rooms,Favourite colour
                    1,02/11/2026,Ms,Ann,Example,3/4/1980,07700 900123,01632 960123,Bob,12/10/1979,ann@example.org,None,Blue
                    2,13/11/2026,,Cara,Sample,2/11/1990,07700 900124,,,,cara@example.org,4+,Red
                    """))
            .csv();

    assertEquals(
        """
        column,path,local_list,date_format,values,separator,part,constant
        Enquiry ID,/identifiers/0/value,,,,,,
        Date received,/receivedAt,,dd/MM/yyyy,,,,
        First name,/enquirers/0/name/givenNames,,,,,,
        Surname,/enquirers/0/name/familyName,,,,,,
        DOB,/enquirers/0/dateOfBirth,,d/M/yyyy,,,,
        Mobile,/enquirers/0/contact/telephones/0,,,,,,
        Home phone,/enquirers/0/contact/telephones/1,,,,,,
        Partner name,/enquirers/1/name/fullName,,,,,,
        Partner's DOB,/enquirers/1/dateOfBirth,,dd/MM/yyyy,,,,
        E-mail,/enquirers/0/contact/emails/0,,,,,,
        Spare rooms,/home/bedroomsForFostering,,,None=0;4+=4,,,
        Favourite colour,-,,,,,,
        Title + First name + Surname,/enquirers/0/name/fullName,,,,,,
        ,/identifiers/0/system,,,,,,crm.example.org
        """,
        csv);
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-form", "stockport", "hackney"})
  void the_examples_are_imported_whole(String system) throws IOException {
    Path folder = EXAMPLES.resolve(system);
    Path codes = folder.resolve("codes.csv");
    String mapped = Files.exists(codes) ? Files.readString(codes) : "";
    String columns = Files.readString(folder.resolve("columns.csv"));
    List<StreamedDocument<Enquiry>> rows = rows(columns, mapped, export(system));
    Checked<CsvImport<Enquiry>> settings = Imports.of(Enquiry.class, columns, mapped);
    try (CsvDocuments<Enquiry> header =
        settings.value().orElseThrow().read(new StringReader(export(system)))) {
      assertEquals(List.of(), header.header());
    }

    List<Finding> found = rows.stream().flatMap(row -> row.checked().findings().stream()).toList();
    assertEquals(List.of(), Imports.shown(found));
    assertEquals(system.equals("web-form") ? 4 : 3, rows.size());
  }

  private static String export(String system) throws IOException {
    return Files.readString(EXAMPLES.resolve(system).resolve("export.csv"));
  }

  private static List<StreamedDocument<Enquiry>> rows(String columns, String codes, String export) {
    List<StreamedDocument<Enquiry>> rows = new ArrayList<>();
    CsvImport<Enquiry> settings = Imports.of(Enquiry.class, columns, codes).value().orElseThrow();
    try (CsvDocuments<Enquiry> documents = settings.read(new StringReader(export))) {
      documents.forEachRemaining(rows::add);
    }
    return rows;
  }
}
