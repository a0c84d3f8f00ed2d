package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.fostering.cli.shared.StandardStreams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, and however many threads read it, the result is the same. */
class ThreadsTest {

  private static final List<String> FAULTS =
      List.of(
          "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"colour\":[1,2}",
          "{\"documentType\":\"letter\",\"formatVersion\":\"1.0\"}",
          "nonsense",
          "{}",
          "{\"documentType\":\"assessment\",\"formatVersion\":\"7.0\"}",
          "{\"documentType\":\"enquiry\",\"notes\":" + "[".repeat(400) + "]".repeat(400) + "}",
          "{\"documentType\":\"enquiry\",\"notes\":\"" + "x".repeat(60_000) + "\"}",
          "{" + "\"a\":1,".repeat(3_000) + "\"documentType\":\"enquiry\"}",
          "{\"documentType\":\"handover\",\"formatVersion\":\"1.0\",\"sender\":{\"name\":\"A\"},"
              + "\"receiver\":{\"name\":\"B\"},\"subject\":{\"documentType\":\"application\","
              + "\"identifier\":{\"system\":\"urn:example.org:case\",\"value\":\"none\"}}}");

  @TempDir private static Path folder;

  private static List<String> examples;

  @BeforeAll
  static void read() throws IOException {
    examples = new ArrayList<>();
    for (String file : List.of("enquiries", "cases", "enquiries-with-faults")) {
      examples.addAll(Files.readAllLines(Path.of("examples", file + ".ndjson")));
    }
  }

  /** Documents of all kinds, some of them twice, with faults of every kind among them. */
  private static List<String> documents(int count) {
    Random random = new Random(7);
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> from = random.nextInt(12) == 0 ? FAULTS : examples;
      documents.add(from.get(random.nextInt(from.size())));
    }
    return documents;
  }

  private static Path file(String layout) throws IOException {
    String lines = String.join("\n", documents(400));
    byte[] bytes =
        switch (layout) {
          case "array" -> utf8("[" + lines.replace("\n", ",\n") + "]");
          case "indented" -> utf8(lines.replace("\",\"", "\",\n \"").replace("{\"", "{\n\""));
          case "truncated gzip" -> truncated(gzip(utf8(lines)));
          default -> utf8(lines);
        };
    return Files.write(folder.resolve(layout), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] truncated(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length * 2 / 3);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static CommandRun run(String command, Path file, String format, int threads) {
    return CommandRun.of(
        command,
        file.toString(),
        "--format",
        format,
        "--as-of",
        "2026-11-22",
        "--threads",
        Integer.toString(threads));
  }

  @ParameterizedTest
  @CsvSource({
    "intake, lines, ndjson",
    "intake, array, text",
    "intake, truncated gzip, ndjson",
    "check, lines, ndjson",
    "check, array, ndjson",
    "check, indented, text",
    "check, truncated gzip, text",
    "status, lines, ndjson",
    "status, array, text",
    "status, indented, ndjson",
    "status, truncated gzip, ndjson"
  })
  void the_result_is_the_same_on_any_number_of_threads(String command, String layout, String format)
      throws IOException {
    Path file = file(layout);
    CommandRun one = run(command, file, format, 1);
    assertEquals(layout.equals("truncated gzip") ? 2 : 1, one.exitCode(), one.err());
    assertTrue(one.lines().size() > 50, one.out());
    for (int threads : List.of(2, 7)) {
      assertEquals(one, run(command, file, format, threads));
    }
  }

  @Test
  void rows_are_imported_the_same_on_any_number_of_threads() throws IOException {
    StringBuilder export = new StringBuilder("Name,Source\n");
    for (int i = 0; i < 500; i++) {
      export.append(i % 7 == 0 ? "\"broken" + i + "\"x,WEB\n" : "Ann,WE" + i % 3 + ",\n");
    }
    Path file = Files.writeString(folder.resolve("export.csv"), export);
    List<CommandRun> runs = new ArrayList<>();
    for (String threads : List.of("1", "2", "7")) {
      runs.add(
          CommandRun.of(
              "import",
              file.toString(),
              "--columns",
              "examples/import/columns.csv",
              "--codes",
              "examples/import/codes.csv",
              "--document",
              "enquiry",
              "--threads",
              threads));
    }
    assertEquals(1, runs.get(0).exitCode());
    String said = runs.get(0).err().replaceAll("\\s+", " ");
    assertTrue(said.contains("72 rows (2, 9, 16, 23, 30, 37, 44, 51 and others)"), said);
    assertEquals(runs.get(0), runs.get(1));
    assertEquals(runs.get(0), runs.get(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "two", "1000"})
  void a_number_of_threads_that_cannot_be_is_refused(String threads) {
    CommandRun run = CommandRun.of("check", "examples/cases.ndjson", "--threads", threads);
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("write a number from 1 to 256"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "intake, en, There was not enough memory.",
    "check, cy, Nid oedd digon o gof.",
    "status, en, There was not enough memory."
  })
  void too_little_memory_is_said_and_ends_with_three(String command, String language, String says) {
    InputStream full =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(utf8("{}\n{}\n{")), full);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new StandardStreams(in, new ByteArrayOutputStream(), err),
            command,
            "-",
            "--lang",
            language);
    String said = err.toString(StandardCharsets.UTF_8);
    assertEquals(3, code);
    assertTrue(said.startsWith("fostering: " + says), said);
    assertFalse(said.contains("OutOfMemory") || said.contains("\tat "), said);
  }
}
