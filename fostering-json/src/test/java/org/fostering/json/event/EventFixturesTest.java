package org.fostering.json.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.FosteringJson;
import org.fostering.json.reader.EventFindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The events in {@code events/v1}, named by case, each with what a strict reader finds. */
class EventFixturesTest {

  private static final Path FOLDER = Path.of("src/test/resources/events/v1");
  private static final Pointer DATA = Pointer.ROOT.property("data");

  /** What a schema cannot say about an envelope: how a reference is formed, and JSON itself. */
  private static final Set<String> BEYOND_SCHEMA =
      Set.of("source_no_reference", "attribute_twice", "broken_off");

  static List<Path> events() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String name(Path event) {
    return event.getFileName().toString().replace(".json", "");
  }

  private static String expected(Path event) throws IOException {
    Path beside = event.resolveSibling(name(event) + ".expected");
    return Files.exists(beside) ? Files.readString(beside).strip() : "";
  }

  private static String lines(List<Finding> findings) {
    return findings.stream()
        .map(
            found ->
                "%s %s %d:%d"
                    .formatted(
                        found.code(),
                        found.pointer(),
                        found.position().orElseThrow().line(),
                        found.position().orElseThrow().column()))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void a_strict_reader_finds_what_is_expected(Path event) throws IOException {
    Checked<FosteringEvent<?>> read = FosteringEvents.standard().read(Files.readAllBytes(event));

    assertEquals(expected(event), lines(read.findings()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void what_is_read_is_written_and_read_as_the_same(Path event) throws IOException {
    FosteringEvents events =
        FosteringEvents.of(FosteringJson.builder().strictness(Strictness.TOLERANT).build());
    Checked<FosteringEvent<?>> read = events.read(Files.readAllBytes(event));

    read.value()
        .ifPresent(value -> assertEquals(read.value(), events.read(events.write(value)).value()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void the_schema_accepts_the_envelopes_that_a_reader_accepts(Path event) throws IOException {
    if (BEYOND_SCHEMA.contains(name(event))) {
      return;
    }
    for (Strictness mode : Strictness.values()) {
      FosteringEvents events = FosteringEvents.of(FosteringJson.builder().strictness(mode).build());
      boolean sound =
          events.read(Files.readAllBytes(event)).findings().stream()
              .filter(found -> found.severity() == Severity.ERROR)
              .allMatch(
                  found ->
                      found.pointer().startsWith(DATA)
                          && found.pointer().steps().size() > 1
                          && !found.code().equals("document.type-unknown"));
      String schema = mode == Strictness.STRICT ? "event" : "event.tolerant";

      assertEquals(
          sound,
          NamedSchemas.faults(schema, Files.readString(event)).isEmpty(),
          () -> schema + " " + name(event));
    }
  }

  @Test
  void every_fault_of_a_single_event_has_a_fixture() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path event : events()) {
      all.append(expected(event)).append('\n');
    }
    for (EventFindingCode code : EventFindingCode.values()) {
      assertEquals(
          code != EventFindingCode.EVENT_DUPLICATE,
          all.toString().contains(code.code() + " "),
          code::code);
    }
  }

  @Test
  void no_finding_and_no_text_of_an_event_repeats_what_it_holds() throws IOException {
    for (Path event : events()) {
      Checked<FosteringEvent<?>> read = FosteringEvents.standard().read(Files.readAllBytes(event));
      String said = read.findings() + " " + read.value() + " " + read;

      assertFalse(said.contains("example"), said);
      assertFalse(said.contains("07700"), said);
      assertFalse(said.contains("case-"), said);
    }
  }

  @Test
  void documents_are_read_out_of_events_and_alone() throws IOException {
    byte[] event = Files.readAllBytes(FOLDER.resolve("enquiry_received.json"));
    byte[] document = Files.readAllBytes(Path.of("src/test/resources/v1/enquiry/minimal.json"));
    byte[] erased = Files.readAllBytes(FOLDER.resolve("enquiry_erased.json"));
    FosteringEvents events = FosteringEvents.standard();

    for (byte[] input : List.of(event, document)) {
      assertTrue(events.documents(new ByteArrayInputStream(input)).next().checked().isSound());
    }
    assertEquals(
        Optional.of(Optional.empty()),
        events.documents(new ByteArrayInputStream(erased)).next().checked().value());
  }
}
