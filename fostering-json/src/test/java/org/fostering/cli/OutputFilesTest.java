package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file that is read is overwritten, by whatever path or link, and no result by another. */
class OutputFilesTest {

  private static final Path EXAMPLES = Path.of("examples");

  /** The examples by the names under which the commands below read copies of them. */
  private static final Map<String, String> COPIED =
      Map.of(
          "cases.ndjson", "cases.ndjson",
          "enquiries.ndjson", "enquiries.ndjson",
          "export.csv", "import/export.csv",
          "columns.csv", "import/columns.csv",
          "codes.csv", "import/codes.csv",
          "council.json", "rules/example-council.json");

  @TempDir private Path folder;

  private void copyExamples() throws IOException {
    for (Map.Entry<String, String> copy : COPIED.entrySet()) {
      Files.copy(EXAMPLES.resolve(copy.getValue()), folder.resolve(copy.getKey()));
    }
  }

  /** Runs a command on the copies; a word with a colon before it is the name of a file. */
  private CommandRun run(String command) {
    return CommandRun.of(
        List.of(command.split(" ")).stream()
            .map(word -> word.startsWith(":") ? folder.resolve(word.substring(1)).toString() : word)
            .toArray(String[]::new));
  }

  /** The option comes last, and the name of what is read and overwritten after it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check :cases.ndjson --out cases.ndjson",
        "check :cases.ndjson :enquiries.ndjson --out enquiries.ndjson",
        "status :cases.ndjson --out cases.ndjson",
        "intake :enquiries.ndjson --out enquiries.ndjson",
        "intake :enquiries.ndjson --records enquiries.ndjson",
        "intake :enquiries.ndjson --evidence enquiries.ndjson",
        "intake :enquiries.ndjson --rules :council.json --out council.json",
        "intake :enquiries.ndjson --rules :council.json --records council.json",
        "import :export.csv --document enquiry --columns :columns.csv --out export.csv",
        "import :export.csv --document enquiry --columns :columns.csv --out columns.csv",
        "import :export.csv --document enquiry --columns :columns.csv --codes :codes.csv --out"
            + " codes.csv",
        "rules book --only-files :council.json --out council.json"
      })
  void what_is_read_is_not_overwritten_by_any_path(String command) throws IOException {
    copyExamples();
    String name = command.substring(command.lastIndexOf(' ') + 1);
    String start = command.substring(0, command.length() - name.length());
    Path read = folder.resolve(name);
    byte[] before = Files.readAllBytes(read);
    Files.createDirectory(folder.resolve("below"));
    Files.createSymbolicLink(folder.resolve("symbolic"), read);
    Files.createSymbolicLink(folder.resolve("same-folder"), folder);
    Files.createLink(folder.resolve("hard"), read);
    for (String path :
        List.of(name, "./" + name, "below/../" + name, "symbolic", "same-folder/" + name, "hard")) {
      CommandRun run = run(start + ":" + path);
      assertEquals(2, run.exitCode(), path);
      assertTrue(run.err().startsWith("fostering: The result would overwrite "), run.err());
      assertArrayEquals(before, Files.readAllBytes(read), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--records :new --evidence :new",
        "--records :new --evidence :./new",
        "--records :new --out :same-folder/new",
        "--evidence :there --out :symbolic"
      })
  void two_results_are_not_one_file(String options) throws IOException {
    copyExamples();
    Path there = Files.writeString(folder.resolve("there"), "what was there");
    Files.createSymbolicLink(folder.resolve("symbolic"), there);
    Files.createSymbolicLink(folder.resolve("same-folder"), folder);
    CommandRun run = run("intake :enquiries.ndjson " + options);
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("is named for two results"), run.err());
    assertEquals("what was there", Files.readString(there));
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void several_results_in_files_of_their_own_are_written() throws IOException {
    copyExamples();
    CommandRun run =
        run("intake :enquiries.ndjson --records :records --evidence :evidence --out :out");
    assertEquals(0, run.exitCode(), run.err());
    List<Integer> lines = new ArrayList<>();
    for (String name : List.of("records", "evidence")) {
      lines.add(Files.readAllLines(folder.resolve(name)).size());
    }
    // The records have a line more, which ends their chain.
    assertEquals(List.of(436, 435), lines);
    assertTrue(Files.size(folder.resolve("out")) > 0);
  }
}
