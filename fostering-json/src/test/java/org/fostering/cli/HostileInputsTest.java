package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.fostering.cli.shared.PipeOutput;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.json.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to break or to mislead, and machines that fail half way. */
class HostileInputsTest {

  private static final Path EXAMPLES = Path.of("examples");
  private static final String ENQUIRY =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
          + "\"enquirers\":[{\"name\":{\"fullName\":\"Canary Example\"}}]}\n";

  @TempDir private Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "intake",
        "check",
        "status",
        "terms",
        "import --columns c --document enquiry",
        "rules check",
        "rules list",
        "rules book --only-files",
        "rules facts",
        "rules diagram --nation wales",
        "record verify"
      })
  void a_name_with_an_at_sign_is_a_name_and_no_file_of_arguments(String command)
      throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "Canary\n--version\n");
    String[] arguments =
        Stream.concat(Arrays.stream(command.split(" ")), Stream.of("@" + file))
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(arguments);
    assertEquals(2, run.exitCode());
    assertFalse((run.out() + run.err()).contains("Canary"), run.err());
    assertFalse(run.out().contains("Java"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "check", "status"})
  void every_member_of_a_gzip_file_is_read(String command) {
    byte[] packed;
    try {
      byte[] padding = new byte[512];
      packed = joined(gzip(utf8(ENQUIRY)), gzip(new byte[0]), gzip(utf8(ENQUIRY)), padding);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    CommandRun run = CommandRun.withInput(packed, command, "-", "--format", "ndjson");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("\"documents\":2"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "check", "status"})
  void damage_after_the_first_member_is_not_the_end(String command) throws IOException {
    byte[] second = gzip(utf8(ENQUIRY));
    for (int damaged : new int[] {0, 1, 2, 3, second.length - 1, second.length - 5}) {
      byte[] broken = second.clone();
      broken[damaged] ^= (byte) 0xe0;
      CommandRun run =
          CommandRun.withInput(
              joined(gzip(utf8(ENQUIRY)), broken), command, "-", "--format", "ndjson");
      assertEquals(2, run.exitCode(), "byte " + damaged);
      assertTrue(run.err().contains("could not be read to its end"), run.err());
    }
  }

  /** The bombs that were made, each once, by what they hold. */
  @TempDir private static Path bombs;

  /** A packed file of a thousandth of what it unpacks to. */
  private static Path bomb(String head, String unit, long bytes) throws IOException {
    Path file = bombs.resolve(Integer.toHexString(List.of(head, unit, bytes).hashCode()));
    if (Files.exists(file)) {
      return file;
    }
    byte[] block = utf8(unit.repeat(Math.max(1, (1 << 16) / unit.length())));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(utf8(head));
      for (long written = 0; written < bytes; written += block.length) {
        out.write(block);
      }
    }
    return file;
  }

  /** What a command makes of a bomb, and what it says about it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          intake B                                                     | 1 | errors
          check B --format ndjson                                      | 1 | limit.bytes
          status B --format ndjson                                     | 1 | limit.bytes
          rules check B                                                | 1 | limit.bytes
          rules list B                                                 | 2 | limit.bytes
          rules book --only-files B                                    | 2 | limit.bytes
          intake E --rules B                                           | 2 | limit.bytes
          record verify B                                              | 1 | no record of a decision
          record verify E --key B                                      | 2 | no key
          intake E --records R --key B                                 | 2 | no key
          compare B H                                                  | 2 | too long
          compare H B                                                  | 2 | too long
          intake E --directory B                                       | 2 | limit.bytes
          intake E --holidays B                                        | 2 | bank-holidays.json
          hub check B                                                  | 1 | limit.bytes
          hub book H B                                                 | 2 | limit.bytes
          handover check B                                             | 1 | no document could be built
          duplicates --key-file E B                                    | 1 | Not built: 1
          backtest --old none --new B E                                | 2 | limit.bytes
          measure E --measures B                                       | 2 | measures
          import X --document enquiry --columns B                      | 2 | columns.column-missing
          import X --document enquiry --columns C --codes B            | 2 | mapping.column-missing
          import B --document enquiry --columns C --codes D            | 2 | csv.row-malformed
          """)
  void a_bomb_is_a_finding_at_the_limit(String command, int exitCode, String says)
      throws IOException {
    CommandRun run = CommandRun.of(words(command, bomb("{\"documentType\":\"", " x", 80_000_000)));
    assertEquals(exitCode, run.exitCode(), run.err());
    assertTrue((run.out() + run.err()).contains(says), run.out() + run.err());
  }

  private String[] words(String command, Path bomb) {
    return Arrays.stream(command.trim().split(" +"))
        .map(
            word ->
                switch (word) {
                  case "B" -> bomb.toString();
                  case "E" -> EXAMPLES.resolve("enquiries.ndjson").toString();
                  case "H" -> EXAMPLES.resolve("hubs/lead-authority.json").toString();
                  case "X" -> EXAMPLES.resolve("import/export.csv").toString();
                  case "C" -> EXAMPLES.resolve("import/columns.csv").toString();
                  case "D" -> EXAMPLES.resolve("import/codes.csv").toString();
                  case "R" -> folder.resolve("records").toString();
                  default -> word;
                })
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          column,path                                         | y,/x             | --columns | columns.too-many-rows
          column,path                                         | ,                | --columns | columns.too-many-rows
          local_list,local_code,common_list,common_code,match | a,b,c,d,exact    | --codes   | mapping.too-many-rows
          local_list,local_code,common_list,common_code,match | ,,               | --codes   | mapping.too-many-rows
          """)
  void a_table_of_settings_without_end_is_a_finding_at_the_limit(
      String header, String row, String option, String code) throws IOException {
    Path settings = bomb(header + "\n", row + "\n", 8_000_000);
    String columns = option.equals("--codes") ? "--columns C " : "";
    CommandRun run =
        CommandRun.of(words("import X --document enquiry " + columns + option + " B", settings));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(code), run.err().substring(0, 200));
  }

  /**
   * A heap of 64 megabytes, in processes of their own, and so many bytes more than it holds; ten
   * gigabytes on demand.
   */
  @Tag("class-path")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "intake B",
        "check B",
        "status B",
        "rules check B",
        "record verify B",
        "import X --document enquiry --columns B",
        "import X --document enquiry --columns C --codes B",
        "import B --document enquiry --columns C --codes D"
      })
  void a_bomb_larger_than_the_heap_is_no_error_of_memory(String command)
      throws IOException, InterruptedException {
    Path bomb = bomb("{\"documentType\":\"", " ", Long.getLong("fostering.bombs", 100_000_000));
    List<String> line =
        new ArrayList<>(
            List.of(
                "-Xmx64m", "-cp", System.getProperty("java.class.path"), "org.fostering.cli.Main"));
    line.addAll(List.of(words(command, bomb)));
    JavaProcess process = JavaProcess.run(line);
    assertTrue(process.exitCode() == 1 || process.exitCode() == 2, process.said());
    assertFalse(process.said().contains("\tat "), process.said());
  }

  /** An output on which there is room for so much. */
  private static OutputStream full(int room) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException("Kein Platz");
        }
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "check --help",
        "terms",
        "terms --format csv",
        "terms --format turtle",
        "rules list",
        "rules facts",
        "rules book",
        "rules diagram --nation wales",
        "rules check examples/rules/example-council.json",
        "check examples/cases.ndjson",
        "check examples/cases.ndjson --format ndjson",
        "check examples/cases.ndjson --format sarif",
        "check examples/cases.ndjson --format html",
        "status examples/cases.ndjson",
        "status examples/cases.ndjson --late",
        "worklist examples/enquiries.ndjson --within 2",
        "worklist examples/enquiries.ndjson --within 2 --format csv",
        "worklist examples/enquiries.ndjson --within 2 --format html",
        "measure examples/cases.ndjson",
        "measure examples/cases.ndjson --format csv",
        "measure examples/cases.ndjson --format json",
        "measure examples/cases.ndjson --format html",
        "route examples/region/enquiries.ndjson --directory examples/region/directory.json",
        "backtest --old none --new examples/rules/example-council.json examples/enquiries.ndjson",
        "compare examples/hubs/lead-authority.json examples/hubs/national-network.json",
        "conform examples/hubs",
        "hub check examples/hubs/lead-authority.json",
        "hub responsibilities examples/hubs/lead-authority.json",
        "hub responsibilities examples/hubs/lead-authority.json --format csv",
        "hub readiness examples/hubs/lead-authority.json",
        "hub book examples/hubs/lead-authority.json",
        "handover project examples/enquiries.ndjson --level hub",
        "handover check src/test/resources/v1/handover/full.json",
        "duplicates examples/region/enquiries.ndjson --key-file examples/cases.ndjson",
        "codes",
        "codes --format json",
        "explain property.unknown",
        "completion",
        "intake examples/enquiries.ndjson",
        "import examples/import/export.csv --document enquiry --columns"
            + " examples/import/columns.csv --codes examples/import/codes.csv",
        "record verify examples/enquiries.ndjson"
      })
  void a_full_disk_is_an_error_in_one_line_and_a_closed_pipe_an_exit_code(String command) {
    for (int room : new int[] {0, 20}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int exitCode =
          Main.run(
              new StandardStreams(new ByteArrayInputStream(new byte[0]), full(room), err),
              command.split(" "));
      assertEquals(2, exitCode);
      List<String> said = err.toString(StandardCharsets.UTF_8).lines().toList();
      assertTrue(
          said.get(said.size() - 1).contains("could not be written to its end"), () -> "" + said);
      int closed =
          Main.run(
              new StandardStreams(
                  new ByteArrayInputStream(new byte[0]),
                  new PipeOutput(full(room)),
                  OutputStream.nullOutputStream()),
              command.split(" "));
      assertEquals(141, closed);
    }
  }

  @Test
  void what_nobody_reads_any_more_costs_no_record() throws IOException {
    Path records = folder.resolve("records");
    Path evidence = folder.resolve("evidence");
    int exitCode =
        Main.run(
            new StandardStreams(
                new ByteArrayInputStream(new byte[0]),
                new PipeOutput(full(100)),
                OutputStream.nullOutputStream()),
            "intake",
            EXAMPLES.resolve("enquiries.ndjson").toString(),
            "--records",
            records.toString(),
            "--evidence",
            evidence.toString());
    assertEquals(141, exitCode);
    assertEquals(436, Files.readAllLines(records).size());
    assertEquals(435, Files.readAllLines(evidence).size());
    assertEquals(0, CommandRun.of("record", "verify", records.toString()).exitCode());
  }

  @ParameterizedTest
  @CsvSource({
    "intake, missing.ndjson",
    "check, missing.ndjson",
    "status, missing.ndjson",
    "check, broken.gz",
    "import --document enquiry --columns examples/import/columns.csv, missing.csv"
  })
  void what_stood_there_stays_where_nothing_can_take_its_place(String command, String input)
      throws IOException {
    Files.write(folder.resolve("broken.gz"), new byte[] {0x1f, (byte) 0x8b, 9, 9});
    Path kept = Files.writeString(folder.resolve("kept"), "what stood there");
    String[] arguments =
        Stream.concat(
                Arrays.stream(command.split(" ")),
                Stream.of(folder.resolve(input).toString(), "--out", kept.toString()))
            .toArray(String[]::new);
    assertEquals(2, CommandRun.of(arguments).exitCode());
    assertEquals("what stood there", Files.readString(kept));
    assertNoPart();
  }

  private void assertNoPart() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(), files.map(Path::toString).filter(name -> name.endsWith(".part")).toList());
    }
  }

  @Test
  void a_pipe_with_a_name_is_read_as_a_file_is() throws IOException, InterruptedException {
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "pipes have names here");
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor());
    Path file = EXAMPLES.resolve("enquiries.ndjson");
    Process writer =
        new ProcessBuilder("/bin/cp", file.toString(), pipe.toString()).inheritIO().start();

    CommandRun run = CommandRun.of("check", pipe.toString(), "--format", "ndjson");

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(CommandRun.of("check", file.toString(), "--format", "ndjson").out(), run.out());
    assertEquals(0, writer.waitFor());
  }

  @Test
  void a_device_takes_a_result_and_no_file_stands_beside_it() throws IOException {
    for (String option : List.of("--out", "--records", "--evidence")) {
      Path full = Path.of("/dev/full");
      if (Files.exists(full)) {
        CommandRun run =
            CommandRun.of("intake", "examples/enquiries.ndjson", option, full.toString());
        assertEquals(2, run.exitCode(), option);
        assertTrue(run.err().contains("could not be written to its end (/dev/full)"), run.err());
      }
    }
    assertNoPart();
  }

  @Test
  void a_result_takes_the_place_and_the_rights_of_what_stood_there_through_links()
      throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "before");
    boolean posix = Files.getFileStore(kept).supportsFileAttributeView("posix");
    if (posix) {
      Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-------"));
    }
    Path link = Files.createSymbolicLink(folder.resolve("link"), kept);
    CommandRun run = CommandRun.of("check", "examples/cases.ndjson", "--out", link.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(kept).contains("Summary"));
    if (posix) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    }
    assertNoPart();
  }

  @Test
  void a_link_that_leads_to_where_another_result_goes_is_that_place() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("new"));
    CommandRun run =
        CommandRun.of(
            "intake",
            "examples/enquiries.ndjson",
            "--records",
            folder.resolve("new").toString(),
            "--evidence",
            folder.resolve("link").toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("is named for two results"), run.err());
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void a_picture_of_the_book_is_an_output_like_any_other() throws IOException {
    Path pack = folder.resolve("england.svg");
    Files.copy(EXAMPLES.resolve("rules/example-council.json"), pack);
    byte[] before = Files.readAllBytes(pack);
    CommandRun overPack =
        CommandRun.of(
            "rules", "book", "--only-files", pack.toString(), "--pictures", folder.toString());
    assertEquals(2, overPack.exitCode());
    assertTrue(overPack.err().contains("would overwrite"), overPack.err());
    assertArrayEquals(before, Files.readAllBytes(pack));
    CommandRun overBook =
        CommandRun.of(
            "rules",
            "book",
            "--pictures",
            folder.toString(),
            "--out",
            folder.resolve("wales.svg").toString());
    assertEquals(2, overBook.exitCode());
    assertTrue(overBook.err().contains("is named for two results"), overBook.err());
  }

  @Test
  void a_pack_of_many_megabytes_is_a_finding_at_its_start() throws IOException {
    Path pack = folder.resolve("pack.json");
    Files.writeString(
        pack, "{\"documentType\":\"rule-pack\",\"rules\":[" + "{},".repeat(1 << 20) + "{}]}");
    CommandRun run = CommandRun.of("rules", "check", pack.toString());
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("limit.bytes"), run.err());
  }
}
