package org.fostering.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

  @TempDir Path folder;
  private Path columns;
  private Path codes;

  @BeforeEach
  void mappings() throws IOException {
    columns =
        file(
            "columns.csv",
            """
            column,path,local_list
            Name,/enquirers/0/name/fullName,
            Source,/channel,SOURCE
            """);
    codes =
        file(
            "codes.csv",
            """
            local_list,local_code,common_list,common_code,match
            SOURCE,WEB,enquiry-channel,website-form,exact
            """);
  }

  @Test
  void an_export_becomes_a_document_a_row() throws IOException {
    CommandRun run = run(file("export.csv", "Name,Source\nAnn Example,WEB\nSam Example,\n"));

    assertEquals(0, run.exitCode());
    assertEquals("Rows: 2. Documents written: 2. Rows with errors: 0.\n", run.err());
    for (String line : run.lines()) {
      assertTrue(FosteringJson.standard().read(Enquiry.class, line).isSound());
    }
    assertEquals(2, run.lines().size());
  }

  @Test
  void the_example_in_the_readme_is_sound() {
    Path examples = Path.of("examples", "import");
    columns = examples.resolve("columns.csv");
    codes = examples.resolve("codes.csv");

    CommandRun run = run(examples.resolve("export.csv"));

    assertEquals(0, run.exitCode());
    assertEquals("Rows: 3. Documents written: 3. Rows with errors: 0.\n", run.err());
  }

  @Test
  void what_is_wrong_is_said_by_row_and_column_without_any_value() throws IOException {
    Path export = file("export.csv", "Name,Source,Note\nAnn Canary,CANARY,canary\n,WEB,\n");
    for (String language : List.of("en", "cy")) {
      CommandRun run = run(export, "--lang", language);

      assertEquals(1, run.exitCode());
      assertEquals(2, run.lines().size());
      assertTrue(run.err().contains("csv.column-unmapped"), run.err());
      assertTrue(run.err().contains("csv.code-unmapped /channel"), run.err());
      assertTrue(run.err().contains("constraint.count /enquirers"), run.err());
      assertFalse(run.err().toLowerCase(Locale.ROOT).contains("canary"), run.err());
    }
    assertTrue(
        run(export).err().replaceAll("\\s+", " ").contains("row 2, column 2 (B) “Source”:"),
        run(export).err());
    assertTrue(run(export).err().lines().allMatch(line -> line.length() <= 140));
  }

  @Test
  void an_import_goes_on_where_an_earlier_one_was_interrupted() throws IOException {
    Path export = file("export.csv", "Name,Source\nAnn,WEB\nBob,WEB\nCy,XX\n");
    CommandRun whole = run(export);
    CommandRun rest = run(export, "--skip", "2");

    assertEquals(whole.lines().subList(2, 3), rest.lines());
    assertTrue(rest.err().contains("row 4,"), rest.err());
    assertEquals(2, run(export, "--skip", "x").exitCode());
  }

  @Test
  void what_is_wrong_in_many_rows_is_said_once() throws IOException {
    CommandRun run = run(file("export.csv", "Name,Source\n" + "Ann Example,XX\n".repeat(20)));

    assertEquals(1, run.exitCode());
    assertEquals(20, run.lines().size());
    String said = run.err().replaceAll("\\s+", " ");
    assertTrue(said.contains("20 rows (2, 3, 4, 5, 6, 7, 8, 9 and others)"), run.err());
    assertEquals(2, run.err().split("csv.code-unmapped", -1).length, run.err());
  }

  @Test
  void an_export_in_the_encoding_and_with_the_separator_of_another_locale_is_read()
      throws IOException {
    Path export = folder.resolve("export.csv");
    Files.write(
        export, "Name;Source\nSiân Enghraifft;WEB\n".getBytes(Charset.forName("windows-1252")));
    CommandRun run = run(export);

    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("Siân Enghraifft"), run.out());
    assertTrue(run.err().contains("separated by semicolons"), run.err());
    assertTrue(run.err().contains("not all in UTF-8"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, \ufeff",
    "UTF-16LE, ''",
    "UTF-16BE, \ufeff",
    "UTF-16BE, ''",
    "UTF-8, \ufeff"
  })
  void an_export_and_its_mapping_are_read_in_the_encodings_of_unicode(String charset, String mark)
      throws IOException {
    Path export = folder.resolve("export.csv");
    Files.writeString(export, mark + "Name\tSource\r\nSiân Ŵyn\tWEB\r\n", Charset.forName(charset));
    Files.writeString(columns, mark + Files.readString(columns), Charset.forName(charset));
    CommandRun run = run(export);

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Siân Ŵyn"), run.out());
  }

  @Test
  void a_letter_of_windows_far_into_an_export_is_read_beside_those_of_utf_8() throws IOException {
    Path export = folder.resolve("export.csv");
    byte[] start = ("Name,Source\n" + "Siân Example,WEB\n".repeat(20_000)).getBytes(UTF_8);
    byte[] end = "Zo\u00eb Example,WEB\n".getBytes(Charset.forName("windows-1252"));
    Files.write(export, start);
    Files.write(export, end, StandardOpenOption.APPEND);
    CommandRun run = run(export);

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(20_001, run.lines().size());
    assertTrue(run.lines().get(0).contains("Siân Example"));
    assertTrue(run.lines().get(20_000).contains("Zoë Example"));
    assertTrue(run.err().contains("not all in UTF-8"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "'PK\u0003\u0004.', choose Save as",
    "' <table><tr>', a web page or XML",
    "<?xml version='1.0'?>, a web page or XML",
    "%PDF-1.4, is a PDF",
    "'Name\u0000, Source', binary data"
  })
  void what_is_no_table_is_named_with_how_to_make_one_of_it(String start, String said)
      throws IOException {
    CommandRun run = run(file("export.csv", start));

    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains(said), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", ",,,\n,,\n"})
  void nothing_is_proposed_for_an_export_without_columns(String text) throws IOException {
    CommandRun run = CommandRun.of("import", "--suggest", file("export.csv", text).toString());

    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.err().contains("no row with the names of the columns"), run.err());
  }

  @Test
  void an_export_without_any_column_of_the_mapping_writes_nothing() throws IOException {
    CommandRun run = run(file("export.csv", "A~B\n1~2\n"));

    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("csv.header-missing"), run.err());
  }

  @Test
  void a_mapping_is_proposed_and_can_be_used() throws IOException {
    Path export = file("export.csv", "Full name,Tel\nAnn Example,01632 960123\n");
    columns = folder.resolve("proposal.csv");
    CommandRun proposal =
        CommandRun.of("import", "--suggest", export.toString(), "--out", columns.toString());

    assertEquals(0, proposal.exitCode());
    assertTrue(proposal.err().contains("2 of 2"), proposal.err());
    assertEquals(0, run(export).exitCode());
    CommandRun without = CommandRun.of("import", export.toString());
    assertEquals(2, without.exitCode());
    assertTrue(without.err().contains("--suggest"), without.err());
  }

  @Test
  void a_mapping_that_does_not_fit_imports_nothing() throws IOException {
    Path export = file("export.csv", "Name,Source\nAnn Example,WEB\n");
    Path other = file("other.csv", "column,path\nName,/enquirers/0/fullName\n");
    CommandRun unfit =
        CommandRun.of(
            "import", export.toString(), "--columns", other.toString(), "--document", "enquiry");
    CommandRun unknown =
        CommandRun.of(
            "import", export.toString(), "--columns", columns.toString(), "--document", "letter");
    CommandRun missing =
        CommandRun.of(
            "import", "none.csv", "--columns", columns.toString(), "--document", "enquiry");

    assertEquals(
        List.of(2, 2, 2), List.of(unfit.exitCode(), unknown.exitCode(), missing.exitCode()));
    assertTrue(unfit.err().contains("columns.path-unknown"), unfit.err());
    assertTrue(unknown.err().contains("enquiry, application"), unknown.err());
    assertEquals("", unfit.out() + unknown.out() + missing.out());
  }

  @ParameterizedTest
  @CsvSource({
    "/home/bedroomForFostering, Write bedroomsForFostering in the path",
    "/enquirers/0/name/surname, Write familyName in the path",
    "/enquirers/0/ethnicOrigin, type equality-monitoring",
    "/enquirers/0/xyzzy, Follow the properties"
  })
  void a_path_that_leads_nowhere_is_told_what_is_meant(String path, String says)
      throws IOException {
    Path export = file("export.csv", "A\nx\n");
    Path columns = file("columns.csv", "column,path\nA," + path + "\n");
    CommandRun run =
        CommandRun.of(
            "import", export.toString(), "--columns", columns.toString(), "--document", "enquiry");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().replaceAll("\\s+", " ").contains(says), run.err());
  }

  @Test
  void the_documents_go_to_a_file_if_one_is_named() throws IOException {
    Path out = folder.resolve("out.ndjson");
    CommandRun run =
        run(file("export.csv", "Name,Source\nAnn Example,WEB\n"), "--out", out.toString());

    assertEquals(0, run.exitCode());
    assertEquals("", run.out());
    assertEquals(1, Files.readAllLines(out).size());
  }

  private CommandRun run(Path export, String... options) {
    return CommandRun.of(
        Stream.concat(
                Stream.of(
                    "import",
                    export.toString(),
                    "--columns",
                    columns.toString(),
                    "--codes",
                    codes.toString(),
                    "--document",
                    "enquiry"),
                Arrays.stream(options))
            .toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
