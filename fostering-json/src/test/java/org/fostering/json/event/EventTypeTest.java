package org.fostering.json.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Expectation.NearName;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.rules.handover.HandoverInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-paths")
class EventTypeTest {

  @Test
  void every_type_has_a_version_two_labels_and_says_what_it_holds_or_needs() {
    for (EventType type : EventType.all()) {
      assertTrue(type.name().matches("org[.]fostering(?:[.][a-z]+(?:-[a-z]+)*){2}[.]v[1-9]"));
      assertNotEquals(type.labelIn(Locale.UK), type.labelIn(Messages.WELSH));
      assertNotEquals(type.document().isPresent(), type.needs().isPresent(), type.name());
      assertFalse(type.senders().isEmpty());
      type.document()
          .ifPresent(document -> assertTrue(type.name().contains("." + Documents.name(document))));
    }
  }

  @Test
  void a_type_that_is_spelt_nearly_right_leads_to_the_right_one() {
    String event =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\","
            + "\"type\":\"org.fostering.enquiry.erassed.v1\",\"subject\":\"s\"}";

    Finding unknown =
        FosteringEvents.standard().read(event.getBytes(StandardCharsets.UTF_8)).findings().get(0);

    assertEquals("event.type-unknown", unknown.code());
    assertEquals(
        Optional.of(new NearName("org.fostering.enquiry.erased.v1")), unknown.expectation());
  }

  @Test
  void every_document_and_every_message_of_the_handover_protocol_travels() {
    assertEquals(
        Set.copyOf(Documents.standard()),
        EventType.all().stream()
            .flatMap(type -> type.document().stream())
            .collect(Collectors.toSet()));
    assertEquals(
        Arrays.stream(HandoverInput.values())
            .filter(input -> input.name().startsWith("GOT_"))
            .collect(Collectors.toSet()),
        EventType.all().stream()
            .flatMap(type -> type.handoverMessage().stream())
            .collect(Collectors.toSet()));
  }

  @Test
  void only_the_events_about_people_have_a_level_of_disclosure() {
    for (EventType type : EventType.all()) {
      boolean ofPeople =
          type.document()
              .map(Documents::name)
              .filter(name -> !name.equals("organisation-directory"))
              .isPresent();
      assertEquals(ofPeople, type.disclosure().isPresent(), type.name());
    }
  }

  @Test
  void an_event_is_built_only_of_what_its_type_holds_and_needs() {
    EventType received = EventType.of("org.fostering.enquiry.received.v1");
    EventType erased = EventType.of("org.fostering.enquiry.erased.v1");
    FosteringEvent.Builder<Document> lacking = FosteringEvent.builder(erased).id("1").source("/a");

    assertThrows(IllegalArgumentException.class, () -> FosteringEvent.builder(received));
    assertThrows(IllegalStateException.class, lacking::build);
    assertThrows(IllegalArgumentException.class, () -> lacking.extension("data", "x"));
    assertThrows(IllegalArgumentException.class, () -> lacking.extension("Trace", "x"));
    assertThrows(IllegalArgumentException.class, () -> lacking.extension("trace", 1.5));
    assertThrows(IllegalArgumentException.class, () -> EventType.of("org.fostering.enquiry"));
    assertEquals("case-1", lacking.subject("case-1").build().subject().orElseThrow());
  }

  @Test
  void a_repeated_event_is_noticed_while_it_is_remembered() {
    EventDuplicates duplicates = new EventDuplicates(2);

    assertEquals(Optional.empty(), duplicates.add(event("/a", "1")));
    assertEquals(Optional.empty(), duplicates.add(event("/a1", "2")));
    assertEquals(
        Optional.of("event.duplicate"), duplicates.add(event("/a", "1")).map(Finding::code));
    assertEquals(Optional.empty(), duplicates.add(event("/b", "1")));
    assertEquals(Optional.empty(), duplicates.add(event("/a1", "2")));
    assertThrows(IllegalArgumentException.class, () -> new EventDuplicates(0));
  }

  private static FosteringEvent<Document> event(String source, String id) {
    return FosteringEvent.builder(EventType.of("org.fostering.enquiry.erased.v1"))
        .source(source)
        .id(id + "x")
        .subject("case-1")
        .build();
  }
}
