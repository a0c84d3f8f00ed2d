package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.json.StreamedDocument;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;

/** What is written into cells comes out of them, whatever the commas and marks in it. */
class CsvRoundTripTest {

  private static final CsvImport<Enquiry> IMPORT =
      Imports.of(
              Enquiry.class,
              """
              column,path
              first,/enquirers/0/name/fullName
              second,/enquirers/1/name/fullName
              beds,/home/bedrooms
              """,
              "")
          .value()
          .orElseThrow();

  record Row(String first, Optional<String> second, Optional<Integer> beds) {
    String csv() {
      return quoted(first)
          + ","
          + quoted(second.orElse(""))
          + ","
          + beds.map(String::valueOf).orElse("");
    }

    private static String quoted(String text) {
      return '"' + text.replace("\"", "\"\"") + '"';
    }

    Enquiry enquiry() {
      List<Enquirer> enquirers = new ArrayList<>(List.of(enquirer(first)));
      second.map(Row::enquirer).ifPresent(enquirers::add);
      return Enquiry.builder()
          .enquirers(enquirers)
          .home(beds.map(count -> Home.builder().bedrooms(count).build()))
          .build();
    }

    private static Enquirer enquirer(String name) {
      return Enquirer.builder().name(PersonName.builder().fullName(name).build()).build();
    }
  }

  @Property(tries = 200)
  void rows_are_imported_as_they_were_exported(@ForAll("rows") List<Row> rows) {
    String export =
        rows.stream()
            .map(Row::csv)
            .collect(Collectors.joining("\r\n", "first,second,beds\r\n", ""));

    assertEquals(
        rows.stream().map(Row::enquiry).toList(),
        Imports.rows(IMPORT, export).stream()
            .map(StreamedDocument::checked)
            .peek(checked -> assertEquals(List.of(), Imports.shown(checked)))
            .map(checked -> checked.value().orElseThrow())
            .toList());
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<String> name =
        Arbitraries.strings()
            .withChars("aé,\"' ;=/\\")
            .ofMaxLength(8)
            .map(text -> "x" + text + "x");
    return Combinators.combine(
            name, name.optional(), Arbitraries.integers().between(0, 50).optional())
        .as(Row::new)
        .list()
        .ofMaxSize(5);
  }
}
