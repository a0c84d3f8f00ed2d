package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-paths")
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
    assertTrue(run(export).err().contains(", row 2, column 2: Error csv.code-unmapped"));
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
