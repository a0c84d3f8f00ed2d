package org.fostering.json.event;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.core.message.impl.BaseGenericBinaryMessageReaderImpl;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.reader.Strictness;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.json.schema.SampleDocuments;
import org.fostering.model.common.Document;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.Documents;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library of the CloudEvents project reads of what we write, and the other way round. */
@Tag("class-path")
class CloudEventsSdkTest {

  private static final EventFormat SDK =
      Objects.requireNonNull(
          EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE));

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final FosteringEvents EVENTS = FosteringEvents.standard();

  /** Of the samples, many are inconsistent; so many sound ones are exchanged of each type. */
  private static final int SOUND = 10;

  private static final int SAMPLES = 1_000;

  static List<EventType> types() {
    return EventType.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void each_reads_what_the_other_writes(EventType type) throws IOException {
    int seen = 0;
    for (int seed = 0; seed < SAMPLES && seen < SOUND; seed++) {
      Random random = new Random(seed);
      Optional<FosteringEvent<?>> event = event(type, random);
      if (event.isPresent()) {
        seen++;
        both(event.get());
      }
    }
    assertEquals(SOUND, seen);
  }

  private static void both(FosteringEvent<?> event) throws IOException {
    byte[] written = EVENTS.write(event);
    CloudEvent theirs = SDK.deserialize(written);

    assertEquals(Set.of(), NamedSchemas.faults("event", text(written)));
    assertEquals(Set.of(), NamedSchemas.faults("event.tolerant", text(written)));
    assertEquals(theirs(event), theirs);
    same(event, EVENTS.read(written));
    same(event, EVENTS.read(SDK.serialize(theirs)));
    same(event, EVENTS.read(SDK.serialize(theirs(event))));
  }

  private static void same(FosteringEvent<?> event, Checked<FosteringEvent<?>> read) {
    assertEquals(List.of(), read.findings());
    assertEquals(event, read.value().orElseThrow());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<FosteringEvent<?>> event(EventType type, Random random)
      throws IOException {
    if (type.document().isEmpty()) {
      return Optional.of(filled(FosteringEvent.builder(type), random).build());
    }
    Class<? extends Document> document = type.document().get();
    byte[] sample =
        MAPPER.writeValueAsBytes(
            new SampleDocuments(random).document(TypeDescription.of(document)));
    Checked<? extends Document> read = FosteringJson.standard().read(document, sample);
    return read.value()
        .filter(value -> read.findings().isEmpty())
        .map(value -> filled(FosteringEvent.builder(type, value), random).build());
  }

  private static <T extends Document> FosteringEvent.Builder<T> filled(
      FosteringEvent.Builder<T> event, Random random) {
    event.id("e-" + random.nextInt()).source("https://hub.example/a?b=" + random.nextInt(9));
    event.subject("case/ŵ-" + random.nextInt()).answers("f-" + random.nextInt());
    if (random.nextBoolean()) {
      event.time(
          OffsetDateTime.of(
              2026,
              7,
              1,
              9,
              random.nextInt(60),
              0,
              random.nextInt(1_000_000_000),
              ZoneOffset.ofHours(random.nextInt(3))));
    }
    event.historic(random.nextBoolean());
    if (random.nextBoolean()) {
      event.extension("hop", random.nextInt()).extension("traceparent", "00-ab\"c-01");
      event.extension("sampled", random.nextBoolean());
    }
    return event;
  }

  /** The same event as a user of the other library would build it. */
  private static CloudEvent theirs(FosteringEvent<?> event) {
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(event.id())
            .withSource(URI.create(event.source()))
            .withType(event.typeName());
    event.subject().ifPresent(builder::withSubject);
    event.time().ifPresent(builder::withTime);
    event.answers().ifPresent(id -> builder.withExtension("answers", id));
    if (event.isHistoric()) {
      builder.withExtension("historic", true);
    }
    event
        .extensions()
        .forEach(
            (name, value) -> {
              if (value instanceof Integer number) {
                builder.withExtension(name, number);
              } else if (value instanceof Boolean truth) {
                builder.withExtension(name, truth);
              } else {
                builder.withExtension(name, (String) value);
              }
            });
    event
        .document()
        .ifPresent(
            document ->
                builder.withData(
                    "application/json",
                    URI.create("urn:fostering:schema:" + Documents.typeOf(document) + ":1.0"),
                    data(FosteringJson.standard().writeBytes(document))));
    return builder.build();
  }

  /** The data as the other library holds it. */
  private static CloudEventData data(byte[] json) {
    try {
      return JsonCloudEventData.wrap(MAPPER.readTree(json));
    } catch (IOException e) {
      throw new IllegalStateException("the document is no JSON", e);
    }
  }

  @Test
  void a_tolerant_reader_keeps_a_type_that_only_a_later_list_has() {
    String event =
        """
        {"specversion":"1.0","id":"1","source":"/hub","type":"org.fostering.enquiry.phoned.v1",
         "data":{"documentType":"enquiry","formatVersion":"1.0",
                 "enquirers":[{"name":{"fullName":"Ann Example"}}]}}
        """;
    FosteringEvents tolerant =
        FosteringEvents.of(FosteringJson.builder().strictness(Strictness.TOLERANT).build());
    Checked<FosteringEvent<?>> read = tolerant.read(event.getBytes(StandardCharsets.UTF_8));
    FosteringEvent<?> kept = read.value().orElseThrow();

    assertTrue(read.isSound());
    assertEquals(1, read.findings().size());
    assertEquals(Optional.empty(), kept.type());
    assertEquals(read.value(), tolerant.read(tolerant.write(kept)).value());
    assertEquals(
        "org.fostering.enquiry.phoned.v1", SDK.deserialize(tolerant.write(kept)).getType());
  }

  @Test
  void batches_and_lines_are_read_event_by_event() {
    List<FosteringEvent<Document>> events =
        IntStream.range(0, 3)
            .<FosteringEvent<Document>>mapToObj(
                i ->
                    FosteringEvent.builder(EventType.of("org.fostering.enquiry.erased.v1"))
                        .id("e" + i)
                        .source("/hub")
                        .subject("case-" + i)
                        .build())
            .toList();
    byte[] batch = EVENTS.writeBatch(events);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    events.forEach(event -> EVENTS.writeLine(event, lines));

    assertEquals(events, read(batch));
    assertEquals(events, read(lines.toByteArray()));
    assertEquals(
        6, read((text(batch) + "\n" + text(batch) + "\n").getBytes(StandardCharsets.UTF_8)).size());
    assertEquals("[]", text(EVENTS.writeBatch(List.of())));
  }

  @Test
  void a_message_in_binary_mode_is_read_by_way_of_the_other_library() {
    byte[] body =
        FosteringJson.standard()
            .writeBytes(
                Enquiry.builder()
                    .addEnquirers(
                        Enquirer.builder()
                            .name(PersonName.builder().fullName("Ann Example").build())
                            .build())
                    .build());
    Map<String, String> heads =
        Map.of(
            "ce-specversion", "1.0",
            "ce-id", "7",
            "ce-source", "https://hub.example/forms",
            "ce-type", "org.fostering.enquiry.received.v1",
            "ce-time", "2026-07-01T09:00:00Z",
            "ce-historic", "true",
            "Content-Type", "application/json");

    Checked<FosteringEvent<?>> read =
        EVENTS.read(SDK.serialize(new HeadsAndBody(heads, body).toEvent()));

    assertEquals(List.of(), read.findings());
    FosteringEvent<?> event = read.value().orElseThrow();
    assertEquals("7", event.id());
    assertTrue(event.isHistoric());
    assertArrayEquals(body, FosteringJson.standard().writeBytes(event.document().orElseThrow()));

    byte[] wrong = text(body).replace("fullName", "name").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        Set.of("/data/enquirers/0/name", "/data/enquirers/0/name/fullName"),
        EVENTS.read(SDK.serialize(new HeadsAndBody(heads, wrong).toEvent())).findings().stream()
            .map(found -> found.pointer().toString())
            .collect(Collectors.toSet()));
  }

  /** What the HTTP part of the other library makes of a request, on the same class of its core. */
  private static final class HeadsAndBody
      extends BaseGenericBinaryMessageReaderImpl<String, String> {

    private static final String PREFIX = "ce-";

    private final Map<String, String> heads;

    HeadsAndBody(Map<String, String> heads, byte[] body) {
      super(SpecVersion.V1, BytesCloudEventData.wrap(body));
      this.heads = heads;
    }

    @Override
    protected boolean isContentTypeHeader(String head) {
      return head.equalsIgnoreCase("content-type");
    }

    @Override
    protected boolean isCloudEventsHeader(String head) {
      return head.startsWith(PREFIX);
    }

    @Override
    protected String toCloudEventsKey(String head) {
      return head.substring(PREFIX.length());
    }

    @Override
    protected void forEachHeader(BiConsumer<String, String> each) {
      heads.forEach(each);
    }

    @Override
    protected String toCloudEventsValue(String value) {
      return value;
    }
  }

  private static List<FosteringEvent<?>> read(byte[] input) {
    return EVENTS.events(new ByteArrayInputStream(input)).stream()
        .<FosteringEvent<?>>map(item -> item.checked().value().orElseThrow())
        .toList();
  }
}
