package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fostering.cli.shared.StandardStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

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
          "council.json", "rules/example-council.json",
          "hub.json", "hubs/lead-authority.json",
          "region.json", "region/directory.json",
          "routes.json", "region/routes.json",
          "folder/hub.json", "hubs/lead-authority.json");

  @TempDir private Path folder;

  private void copyExamples() throws IOException {
    Files.createDirectory(folder.resolve("folder"));
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
        "rules book --only-files :council.json --out council.json",
        "route :enquiries.ndjson --out enquiries.ndjson",
        "route :enquiries.ndjson --directory :region.json --out region.json",
        "route :enquiries.ndjson --rules :routes.json --out routes.json",
        "worklist :enquiries.ndjson --within 2 --out enquiries.ndjson",
        "worklist :enquiries.ndjson --directory :region.json --out region.json",
        "measure :cases.ndjson --out cases.ndjson",
        "measure :cases.ndjson --measures :columns.csv --out columns.csv",
        "measure :cases.ndjson --suppress 5 --earlier :hub.json --out hub.json",
        "check :cases.ndjson --before :enquiries.ndjson --format html --out enquiries.ndjson",
        "conform :folder --out folder/hub.json",
        "status :cases.ndjson --directory :region.json --out region.json",
        "handover project :enquiries.ndjson --level hub --out enquiries.ndjson",
        "handover project :enquiries.ndjson --level hub --directory :region.json --out region.json",
        "duplicates :enquiries.ndjson --key-file :cases.ndjson --out enquiries.ndjson",
        "duplicates :enquiries.ndjson --key-file :cases.ndjson --out cases.ndjson",
        "import --suggest :export.csv --out export.csv",
        "hub responsibilities :hub.json --out hub.json",
        "hub readiness :hub.json --out hub.json",
        "hub readiness :hub.json :council.json --out council.json",
        "hub book :hub.json --out hub.json",
        "hub book :hub.json :council.json --out council.json",
        "compare :hub.json :region.json --out hub.json",
        "compare :hub.json :region.json --out region.json",
        "compare :folder :folder --out folder/hub.json",
        "backtest --old none --new :council.json :enquiries.ndjson --out enquiries.ndjson",
        "backtest --old none --new :council.json :enquiries.ndjson --out council.json",
        "backtest --old :council.json --new none :enquiries.ndjson --out council.json",
        "backtest --old none --new none --old-directory :region.json :enquiries.ndjson --out"
            + " region.json",
        "backtest --old none --new none --new-directory :region.json :enquiries.ndjson --out"
            + " region.json"
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
      assertTrue(run.err().contains("fostering: The result would overwrite "), run.err());
      assertArrayEquals(before, Files.readAllBytes(read), path);
    }
  }

  /** So that a command that comes later is tried as well. */
  @Test
  void every_command_that_reads_and_writes_a_file_is_tried() throws NoSuchMethodException {
    List<String> tried =
        List.of(
            OutputFilesTest.class
                .getDeclaredMethod("what_is_read_is_not_overwritten_by_any_path", String.class)
                .getAnnotation(ValueSource.class)
                .strings());
    CommandLine all =
        Main.commandLine(
            new StandardStreams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream()),
            "");
    List<String> untried = new ArrayList<>();
    for (CommandSpec command : commands(all.getCommandSpec()).toList()) {
      String name = command.qualifiedName().substring("fostering".length()).strip();
      if (command.findOption("--out") != null
          && !command.positionalParameters().isEmpty()
          && tried.stream().noneMatch(line -> line.startsWith(name + " "))) {
        untried.add(name);
      }
    }
    assertEquals(List.of(), untried);
  }

  private static Stream<CommandSpec> commands(CommandSpec command) {
    return Stream.concat(
        Stream.of(command),
        command.subcommands().values().stream().flatMap(below -> commands(below.getCommandSpec())));
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
