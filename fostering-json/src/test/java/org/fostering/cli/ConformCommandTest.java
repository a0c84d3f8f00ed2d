package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConformCommandTest {

  private static final String SOUND =
      "{\"documentType\":\"assessment\",\"formatVersion\":\"1.0\"}\n";
  private static final String UNKNOWN =
      "{\"documentType\":\"assessment\",\"formatVersion\":\"1.0\",\"zebedee\":\"zebedee\"}\n";
  private static final String HEADER = "file,mode,pointer,code\n";

  @TempDir private Path folder;

  @BeforeEach
  void one_sound_document_is_there() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/sound.ndjson"), SOUND + SOUND);
  }

  private CommandRun conform(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "conform";
    arguments[1] = folder.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandRun.of(arguments);
  }

  private void expecting(String rows) throws IOException {
    Files.writeString(folder.resolve("bad.json"), UNKNOWN);
    Files.writeString(folder.resolve("expected.csv"), HEADER + rows);
  }

  @Test
  void an_event_that_stands_twice_in_a_file_does_not_conform() throws IOException {
    String event = Files.readString(Path.of("src/test/resources/events/v1/acknowledged.json"));
    Files.writeString(folder.resolve("once.json"), event);
    Files.writeString(folder.resolve("twice.json"), "[" + event + "," + event + "]");

    CommandRun run = conform();

    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("event.duplicate at /id"), run::out);
    assertFalse(run.out().contains("once.json"), run::out);
  }

  @Test
  void an_event_of_an_earlier_file_does_not_conform_unless_it_is_an_example() throws IOException {
    String event = Files.readString(Path.of("src/test/resources/events/v1/acknowledged.json"));
    Files.writeString(folder.resolve("a.json"), event);
    Files.writeString(folder.resolve("b.json"), event);

    CommandRun run = conform();

    assertEquals(1, run.exitCode());
    assertFalse(run.out().contains("a.json"), run::out);
    assertTrue(run.out().contains("b.json: does not conform"), run::out);
    assertTrue(run.out().contains("event.duplicate at /id, first in line 1"), run::out);

    Files.writeString(folder.resolve("b.json"), event.replaceFirst("\\{", "{\"zebedee-1\":1,"));
    Files.writeString(
        folder.resolve("expected.csv"),
        HEADER + "b.json,strict,,event.attribute-name\nb.json,tolerant,,event.attribute-name\n");
    run = conform();
    assertEquals(0, run.exitCode(), run::out);
  }

  @Test
  void how_to_mend_a_fault_is_said_once_for_all_that_are_alike() throws IOException {
    String fault =
        "{\"documentType\":\"assessment\",\"formatVersion\":\"1.0\",\"stageTwo\":{\"on\":1}}";
    Files.writeString(folder.resolve("a.json"), fault);
    Files.writeString(folder.resolve("b.json"), fault);

    String out = conform().out();

    String mend = "Write one of startedOn, allInformationObtainedOn, thoughtUnlikelySuitableOn";
    assertTrue(out.indexOf("a.json") < out.indexOf(mend), out);
    assertEquals(out.indexOf(mend), out.lastIndexOf(mend), out);
    assertTrue(out.contains("b.json: does not conform"), out);
  }

  @Test
  void sound_documents_conform() {
    CommandRun run = conform();
    assertEquals(0, run.exitCode());
    assertEquals(
        "Files: 1, with 2 documents. Conforming: 1. Compared with what is expected: 0.\n"
            + "All of it conforms.\n",
        run.out());
  }

  @Test
  void events_conform_with_a_document_and_without_one_where_there_is_none() throws IOException {
    for (String event : List.of("enquiry_received", "enquiry_erased", "acknowledged")) {
      Files.copy(
          Path.of("src/test/resources/events/v1", event + ".json"),
          folder.resolve(event + ".json"));
    }
    CommandRun run = conform();
    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().startsWith("Files: 4, with 5 documents. Conforming: 4."), run.out());
    Files.copy(
        Path.of("src/test/resources/events/v1/data_missing.json"), folder.resolve("bad.json"));
    run = conform();
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("event.data-missing"), run.out());
  }

  @Test
  void an_error_does_not_and_no_value_is_printed() throws IOException {
    Files.writeString(folder.resolve("bad.json"), UNKNOWN);
    CommandRun run = conform();
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("bad.json: does not conform (1)"), run.out());
    assertTrue(run.out().contains("strict: property.unknown at the document itself"), run.out());
    assertFalse(run.out().contains("zebedee"));
    JsonNode report = new ObjectMapper().readTree(conform("--format", "json").out());
    assertFalse(report.path("conforms").asBoolean(true));
    assertEquals("bad.json", report.at("/notConforming/0/file").asText());
    assertEquals("property.unknown", report.at("/notConforming/0/faults/0/code").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, json.encoding",
    "UTF-16LE, json.encoding",
    "ISO-8859-1, json.encoding",
    "UTF-8, json.syntax"
  })
  void a_file_that_is_no_text_or_no_json_does_not_and_the_others_are_read_on(
      String encoding, String code) throws IOException {
    String text = encoding.equals("UTF-8") ? "PK\u0003\u0004 zebedee" : "{\"é\": 1}";
    Files.write(folder.resolve("a.json"), text.getBytes(Charset.forName(encoding)));
    Files.writeString(folder.resolve("bad.json"), UNKNOWN);

    CommandRun run = conform();

    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("strict: " + code + " at the document itself"), run::out);
    assertTrue(run.out().contains("property.unknown"), run::out);
    assertTrue(run.out().contains("Conforming: 1."), run::out);
  }

  @Test
  void warnings_stand_against_nothing_and_are_counted() throws IOException {
    String event = Files.readString(Path.of("src/test/resources/events/v1/acknowledged.json"));
    Files.writeString(
        folder.resolve("personal.json"),
        event.stripTrailing().replaceFirst("\\}$", ",\"subject\":\"ann@example.org\"}"));

    CommandRun run = conform();

    assertEquals(0, run.exitCode(), run::out);
    assertTrue(run.out().contains("Warnings of a strict reader: 1."), run::out);
    assertEquals(
        1, new ObjectMapper().readTree(conform("--format", "json").out()).path("warnings").asInt());
  }

  @Test
  void where_a_file_has_many_documents_the_line_says_which() throws IOException {
    Files.writeString(folder.resolve("bad.ndjson"), SOUND + SOUND + UNKNOWN.strip() + "\n" + SOUND);
    CommandRun run = conform();
    assertEquals(1, run.exitCode());
    assertTrue(
        run.out().contains("property.unknown at the document itself, first in line 3"), run.out());
    assertEquals(
        3,
        new ObjectMapper()
            .readTree(conform("--format", "json").out())
            .at("/notConforming/0/faults/0/line")
            .asInt());
  }

  @Test
  void a_file_in_a_folder_is_also_named_as_on_windows() throws IOException {
    Files.createDirectories(folder.resolve("made"));
    expecting(
        "made\\bad.json,strict,,property.unknown\nmade\\bad.json,tolerant,,property.unknown\n");
    Files.move(folder.resolve("bad.json"), folder.resolve("made/bad.json"));
    CommandRun run = conform();
    assertEquals(0, run.exitCode(), run.out());
  }

  @Test
  void an_example_conforms_where_just_what_is_expected_is_found() throws IOException {
    expecting("bad.json,strict,,property.unknown\nbad.json,tolerant,,property.unknown\n");
    CommandRun run = conform("--lang", "cy");
    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().contains("Mae’r cyfan yn cydymffurfio."), run.out());
  }

  @Test
  void what_is_expected_may_be_saved_as_a_spreadsheet_does() throws IOException {
    expecting("");
    Files.writeString(
        folder.resolve("expected.csv"),
        "\ufeff"
            + (HEADER + "bad.json,strict,,property.unknown\nbad.json,tolerant,,property.unknown\n")
                .replace(',', '\t'),
        StandardCharsets.UTF_16LE);
    CommandRun run = conform();
    assertEquals(0, run.exitCode(), run::err);
  }

  @Test
  void an_example_does_not_where_more_or_less_is_found() throws IOException {
    expecting("bad.json,strict,,property.unknown\nbad.json,strict,/nation,value.malformed\n");
    CommandRun run = conform();
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("strict: not found, though expected: expected.csv, line 3"));
    assertTrue(
        run.out().contains("tolerant: not expected: property.unknown at the document itself"),
        run.out());
  }

  @Test
  void an_example_that_is_not_there_is_missed() throws IOException {
    expecting(
        "bad.json,strict,,property.unknown\nbad.json,tolerant,,property.unknown\n"
            + "gone.json,strict,,property.unknown\n");
    CommandRun run = conform();
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("not there: 1"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad.json,lax,,property.unknown\n", "bad.json,strict\n"})
  void what_is_no_expectation_is_refused(String row) throws IOException {
    expecting(row);
    CommandRun run = conform();
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("expected.csv, line 2"), run.err());
  }

  @Test
  void what_is_no_folder_is_refused() {
    CommandRun run = CommandRun.of("conform", folder.resolve("none").toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("is not a folder"), run.err());
  }
}
