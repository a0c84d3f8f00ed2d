package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fostering.json.event.FosteringEvent;
import org.fostering.json.event.FosteringEvents;
import org.fostering.json.reader.Strictness;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader of 1.0 and what a writer of 1.1 sends. */
@Tag("both-paths")
class LaterMembersTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final FosteringJson TOLERANT =
      FosteringJson.builder().strictness(Strictness.TOLERANT).build();

  /** With members that this version does not know, at the top, in an object and in a list. */
  private static final String LATER =
      """
      {"documentType":"enquiry","formatVersion":"1.1","channel":"later-channel",
       "enquirers":[
         {"name":{"fullName":"Ann Example","later":"canary"},"laterAge":1.50},
         {"name":{"fullName":"Bob Example"},"later":[{"a":null}]}],
       "home":{"bedroomsForFostering":2,"later":{"canary":true}},
       "laterTop":null,"later":{"deep":[1,2]}}
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Checked<Enquiry> read() {
    return TOLERANT.read(Enquiry.class, bytes(LATER));
  }

  @Test
  void members_and_codes_that_a_later_version_added_are_reported_and_handed_on()
      throws IOException {
    Checked<Enquiry> read = read();
    assertTrue(read.isSound());
    assertEquals(
        List.of("document.version-newer", "property.unknown", "value.unknown-code"),
        read.findings().stream().map(Finding::code).distinct().sorted().toList());
    assertEquals(
        6, read.findings().stream().filter(each -> each.code().equals("property.unknown")).count());

    String written = LaterMembers.of(read, bytes(LATER)).write(read.value().orElseThrow());
    assertEquals(
        MAPPER.readTree(LATER.replace("\"laterTop\":null,", "")), MAPPER.readTree(written));
    assertTrue(written.contains("1.50"), written);
    assertEquals(read.value(), TOLERANT.read(Enquiry.class, written).value());
  }

  @Test
  void so_they_are_in_an_event_which_names_the_schema_of_the_later_version() throws IOException {
    String event =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/v\","
            + "\"type\":\"org.fostering.enquiry.received.v1\",\"traceid\":\"t\",\"data\":"
            + LATER
            + "}";
    FosteringEvents events = FosteringEvents.of(TOLERANT);
    Checked<FosteringEvent<?>> read = events.read(bytes(event));
    FosteringEvent<?> received = read.value().orElseThrow();

    JsonNode written = MAPPER.readTree(events.write(received, events.later(read, bytes(event))));

    assertEquals(MAPPER.readTree(LATER.replace("\"laterTop\":null,", "")), written.get("data"));
    assertEquals("urn:fostering:schema:enquiry:1.1", written.get("dataschema").asText());
    assertEquals("t", written.get("traceid").asText());
    assertEquals(
        "urn:fostering:schema:enquiry:1.0",
        MAPPER.readTree(events.write(received)).get("dataschema").asText());
    assertThrows(
        IllegalArgumentException.class, () -> events.later(events.read(bytes("{}")), bytes("{}")));
  }

  @Test
  void what_is_changed_in_between_stays_changed_and_nobody_gets_what_is_said_of_another()
      throws IOException {
    Checked<Enquiry> read = read();
    Enquiry enquiry = read.value().orElseThrow();
    Enquirer changed =
        Enquirer.builder().from(enquiry.getEnquirers().get(0)).approvedElsewhere(Answer.NO).build();
    Enquiry turned =
        Enquiry.builder()
            .from(enquiry)
            .enquirers(List.of(enquiry.getEnquirers().get(1), changed))
            .build();
    LaterMembers later = LaterMembers.of(read, bytes(LATER));
    String written = later.write(turned);

    assertEquals(turned, TOLERANT.read(Enquiry.class, written).value().orElseThrow());
    assertEquals(
        MAPPER.readTree("[{\"a\":null}]"), MAPPER.readTree(written).at("/enquirers/0/later"));
    assertFalse(MAPPER.readTree(written).at("/enquirers/1").has("laterAge"));
    assertFalse(later.toString().contains("canary"));
  }

  @Test
  void a_document_of_this_version_is_written_as_ever() {
    byte[] text =
        bytes(
            "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
                + "[{\"name\":{\"fullName\":\"Ann Example\"}}]}");
    Checked<Enquiry> read = TOLERANT.read(Enquiry.class, text);
    assertEquals(
        TOLERANT.write(read.value().orElseThrow()),
        LaterMembers.of(read, text).write(read.value().orElseThrow()));
  }

  @Test
  void
      a_strict_reader_refuses_it_an_unknown_major_version_is_one_finding_and_only_sound_ones_go_on() {
    Checked<Enquiry> strict = FosteringJson.standard().read(Enquiry.class, bytes(LATER));
    assertFalse(strict.isSound());
    assertThrows(IllegalArgumentException.class, () -> LaterMembers.of(strict, bytes(LATER)));
    String major =
        "{\"documentType\":\"enquiry\",\"formatVersion\":\"2.0\",\"enquirers\":"
            + "[{\"name\":{\"fullName\":\"Ann Example\"}}]}";
    for (FosteringJson reader : List.of(TOLERANT, FosteringJson.standard())) {
      assertEquals(
          List.of("document.version-unsupported"),
          reader.read(Enquiry.class, major).findings().stream().map(Finding::code).toList());
    }
  }
}
