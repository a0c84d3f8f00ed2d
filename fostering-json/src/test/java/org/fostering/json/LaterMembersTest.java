package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fostering.json.disclosure.Projection;
import org.fostering.json.event.FosteringEvent;
import org.fostering.json.event.FosteringEvents;
import org.fostering.json.reader.Strictness;
import org.fostering.model.carer.Approval;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Answer;
import org.fostering.rules.disclosure.Disclosure;
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

    String written = TOLERANT.write(read.value().orElseThrow());
    assertEquals(
        MAPPER.readTree(LATER.replace("\"laterTop\":null,", "")), MAPPER.readTree(written));
    assertTrue(written.contains("1.50"), written);
    assertEquals(read.value(), TOLERANT.read(Enquiry.class, written).value());
    FosteringJson indented =
        FosteringJson.builder().strictness(Strictness.TOLERANT).indented(true).build();
    String lines = indented.write(indented.read(Enquiry.class, LATER).value().orElseThrow());
    assertEquals(MAPPER.readTree(written), MAPPER.readTree(lines));
    assertTrue(lines.startsWith("{\n  \"documentType\": \"enquiry\",\n"), lines);
  }

  @Test
  void whoever_does_not_know_them_never_shows_them() {
    Enquiry enquiry = read().value().orElseThrow();
    String strict = FosteringJson.standard().write(enquiry);
    assertTrue(strict.contains("\"formatVersion\":\"1.0\""), strict);
    Enquiry without = Enquiry.builder().from(enquiry).laterMembers(Optional.empty()).build();
    assertEquals(enquiry, without);
    assertEquals(strict, TOLERANT.write(without));
    String shown =
        strict
            + enquiry
            + enquiry.laterMembers()
            + TOLERANT.validate(enquiry)
            + Projection.of(enquiry, Disclosure.at(DisclosureExtent.RECEIVING_SERVICE)).json();
    assertFalse(shown.contains("canary"), shown);
    assertFalse(shown.contains("deep"), shown);
  }

  @Test
  void a_document_of_another_type_gets_nothing_of_them() {
    Document enquiry = read().value().orElseThrow();
    Approval approval = Approval.builder().from(enquiry).build();
    assertEquals(FosteringJson.standard().write(approval), TOLERANT.write(approval));
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

    JsonNode written = MAPPER.readTree(events.write(received));

    assertEquals(MAPPER.readTree(LATER.replace("\"laterTop\":null,", "")), written.get("data"));
    assertEquals("urn:fostering:schema:enquiry:1.1", written.get("dataschema").asText());
    assertEquals("t", written.get("traceid").asText());
    assertEquals(
        "urn:fostering:schema:enquiry:1.0",
        MAPPER.readTree(FosteringEvents.standard().write(received)).get("dataschema").asText());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    events.writeLine(received, line);
    assertEquals(written, MAPPER.readTree(line.toByteArray()));
    assertEquals(written, MAPPER.readTree(events.writeBatch(List.of(received))).get(0));
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
    String written = TOLERANT.write(turned);

    assertEquals(turned, TOLERANT.read(Enquiry.class, written).value().orElseThrow());
    assertEquals(
        MAPPER.readTree("[{\"a\":null}]"), MAPPER.readTree(written).at("/enquirers/0/later"));
    assertFalse(MAPPER.readTree(written).at("/enquirers/1").has("laterAge"));
  }

  @Test
  void what_is_merely_not_of_the_format_is_reported_and_not_handed_on() {
    Enquiry read =
        TOLERANT
            .read(
                Enquiry.class,
                LATER.replace("\"formatVersion\":\"1.1\"", "\"formatVersion\":\"1.0\""))
            .value()
            .orElseThrow();
    assertEquals(Optional.empty(), read.laterMembers());
    assertEquals(FosteringJson.standard().write(read), TOLERANT.write(read));
  }

  @Test
  void of_a_document_that_is_wrong_nothing_is_handed_on_that_was_not_read() {
    Enquiry read =
        TOLERANT
            .read(
                Enquiry.class,
                LATER.replace("\"bedroomsForFostering\":2", "\"bedroomsForFostering\":\"x\""))
            .value()
            .orElseThrow();
    assertEquals(Optional.empty(), read.laterMembers());
  }

  @Test
  void a_strict_reader_refuses_it_and_an_unknown_major_version_is_one_finding() {
    Checked<Enquiry> strict = FosteringJson.standard().read(Enquiry.class, bytes(LATER));
    assertFalse(strict.isSound());
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
