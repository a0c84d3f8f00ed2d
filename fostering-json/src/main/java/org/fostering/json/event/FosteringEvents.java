package org.fostering.json.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.internal.JsonValue.Kind;
import org.fostering.json.internal.JsonValue.Member;
import org.fostering.json.internal.ValueReader;
import org.fostering.json.internal.ValueReader.Wrapped;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Position;
import org.fostering.model.value.Moment;

/**
 * Reads and writes events in the JSON format of CloudEvents 1.0.
 *
 * <pre>{@code
 * Checked<FosteringEvent<?>> checked = FosteringEvents.standard().read(bytes);
 * checked.findings().forEach(finding -> log.warn("{} at {}", finding.code(), finding.pointer()));
 * checked.value().flatMap(FosteringEvent::document).ifPresent(this::keep);
 * }</pre>
 *
 * <p>Reading never throws for what it reads: every fault of the envelope and of the document is a
 * finding, all of them come at once, and none repeats anything of the input. There is an event if
 * its attributes and its document can be built; what merely breaks a constraint, and a type that is
 * not known, is kept.
 *
 * <p>A message in binary mode, with attributes in heads and the document as its body, is read with
 * the library of the CloudEvents project: {@code read(new JsonFormat().serialize(
 * HttpMessageFactory.createReader(heads, body).toEvent()))}.
 *
 * <p>Immutable and thread-safe.
 */
public final class FosteringEvents {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Position START = new Position(1, 1);

  private final FosteringJson json;
  private final FosteringJson writer;

  private FosteringEvents(FosteringJson json) {
    this.json = json;
    // On one line, however the reader writes.
    this.writer =
        json.strictness() == Strictness.STRICT
            ? FosteringJson.standard()
            : FosteringJson.builder().strictness(json.strictness()).build();
  }

  /**
   * A strict reader, and a writer.
   *
   * @return a new one, which keeps nothing of its own
   * @throws IllegalStateException as {@link FosteringJson#standard()}
   */
  public static FosteringEvents standard() {
    return of(FosteringJson.standard());
  }

  /**
   * A reader as strict, with the same limits and the same checks of documents as another.
   *
   * @param json the reader of documents
   * @return a new one
   */
  public static FosteringEvents of(FosteringJson json) {
    return new FosteringEvents(Objects.requireNonNull(json, "json"));
  }

  /**
   * Reads one event.
   *
   * @param event the bytes, in UTF-8
   * @return the event, if it can be built, and everything found; the pointers of what is found in
   *     the document start with {@code /data}
   */
  public Checked<FosteringEvent<?>> read(byte[] event) {
    return read(Objects.requireNonNull(event, "event"), START);
  }

  private Checked<FosteringEvent<?>> read(byte[] event, Position start) {
    Checked<Wrapped> wrapped = wrapped(event, start);
    return wrapped.value().isPresent()
        ? new EventReader(json, wrapped.value().get(), wrapped.findings()).read()
        : Checked.failed(wrapped.findings());
  }

  private Checked<Wrapped> wrapped(byte[] event, Position start) {
    return ValueReader.read(event, start, json.limits(), EventAttribute.DATA);
  }

  /**
   * Reads the events of an input one by one: a single one, a batch, or lines of the one or of the
   * other.
   *
   * @param events the input, in UTF-8, which the stream closes
   * @return the events; nothing has been read yet
   */
  public DocumentStream<FosteringEvent<?>> events(InputStream events) {
    return DocumentStream.of(events, json.limits().documentBytes(), this::read);
  }

  /**
   * Reads the documents of an input one by one, whether they stand in events or alone.
   *
   * @param documents the input, in UTF-8, which the stream closes
   * @return the documents, each empty for an event that has none, as of an erasure; nothing has
   *     been read yet
   */
  public DocumentStream<Optional<Document>> documents(InputStream documents) {
    return DocumentStream.of(
        documents,
        json.limits().documentBytes(),
        (document, start) -> receive(document, start).map(Received::document));
  }

  /**
   * Reads the documents of an input one by one, as {@link #documents(InputStream)}, and keeps the
   * events in which they stand: a caller can tell which came before ({@link EventDuplicates}).
   *
   * @param documents the input, in UTF-8, which the stream closes
   * @return the documents with their events; nothing has been read yet
   */
  public DocumentStream<Received> received(InputStream documents) {
    return DocumentStream.of(documents, json.limits().documentBytes(), this::receive);
  }

  private Checked<Received> receive(byte[] document, Position start) {
    if (!EnvelopeMark.isIn(document)) {
      return alone(document, start);
    }
    Checked<Wrapped> wrapped = wrapped(document, start);
    Optional<Wrapped> event = wrapped.value().filter(FosteringEvents::isEvent);
    if (event.isEmpty()) {
      return alone(document, start);
    }
    return new EventReader(json, event.get(), wrapped.findings()).read().map(Received::in);
  }

  private Checked<Received> alone(byte[] document, Position start) {
    return json.read(document, start).map(Received::alone);
  }

  /** With the version of CloudEvents, or with what else no document has where that is missing. */
  private static boolean isEvent(Wrapped wrapped) {
    if (wrapped.outer().kind() != Kind.OBJECT) {
      return false;
    }
    Set<String> names =
        wrapped.outer().members().stream().map(Member::name).collect(Collectors.toSet());
    return names.contains(EventAttribute.VERSION)
        || (names.containsAll(EnvelopeMark.OTHERS) && !names.contains(ObjectFormat.Format.TYPE));
  }

  /**
   * Writes an event as one line of {@code application/cloudevents+json}, without its end.
   *
   * @param event the event; its document is written as it is, by a tolerant reader with what a
   *     later version of the format had added to it
   * @return the JSON, in UTF-8
   * @throws IllegalArgumentException as {@link FosteringJson#write(Object)}, of its time as well
   */
  public byte[] write(FosteringEvent<?> event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      write(Objects.requireNonNull(event, "event"), generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Writes events as one line of {@code application/cloudevents-batch+json}, without its end.
   *
   * @param events the events, in their order
   * @return the JSON, in UTF-8
   * @throws IllegalArgumentException as {@link #write(FosteringEvent)}
   */
  public byte[] writeBatch(List<? extends FosteringEvent<?>> events) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write('[');
    for (int i = 0; i < events.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.writeBytes(write(events.get(i)));
    }
    out.write(']');
    return out.toByteArray();
  }

  /**
   * Writes an event as a line of newline-delimited JSON. Does not close the stream.
   *
   * @param event the event
   * @param out the stream
   * @throws IllegalArgumentException as {@link #write(FosteringEvent)}; nothing has been written
   * @throws UncheckedIOException if the stream fails
   */
  public void writeLine(FosteringEvent<?> event, OutputStream out) {
    byte[] line = write(event);
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(FosteringEvent<?> event, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField(EventAttribute.VERSION, "1.0");
    out.writeStringField(EventAttribute.ID, event.id());
    out.writeStringField(EventAttribute.SOURCE, event.source());
    out.writeStringField(EventAttribute.TYPE, event.typeName());
    text(EventAttribute.SUBJECT, event.subject(), out);
    text(EventAttribute.TIME, event.time().map(Moment::of).map(Moment::getText), out);
    if (event.isHistoric()) {
      out.writeBooleanField(EventAttribute.HISTORIC, true);
    }
    text(EventAttribute.ANSWERS, event.answers(), out);
    for (Map.Entry<String, Object> extension : event.extensions().entrySet()) {
      out.writeObjectField(extension.getKey(), extension.getValue());
    }
    if (event.document().isPresent()) {
      Document document = event.document().get();
      String json = writer.write(document);
      out.writeStringField(EventAttribute.CONTENT_TYPE, "application/json");
      out.writeStringField(EventAttribute.SCHEMA, schema(document, json));
      out.writeFieldName(EventAttribute.DATA);
      out.writeRawValue(json);
    }
    out.writeEndObject();
  }

  private static void text(String name, Optional<String> value, JsonGenerator out)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  /** That of the version to which the document says that it keeps. */
  private static String schema(Document document, String json) throws IOException {
    String version = "";
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      while (version.isEmpty() && parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isVersion = parser.currentName().equals(ObjectFormat.Format.VERSION);
        parser.nextToken();
        version = isVersion ? parser.getText() : version;
        parser.skipChildren();
      }
    }
    return "urn:fostering:schema:" + Documents.typeOf(document) + ":" + version;
  }

  /** Says how it reads. */
  @Override
  public String toString() {
    return "FosteringEvents[" + json + "]";
  }
}
