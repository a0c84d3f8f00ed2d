package org.fostering.json.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.fostering.json.FosteringJson;
import org.fostering.json.internal.JsonValue;
import org.fostering.json.internal.JsonValue.Kind;
import org.fostering.json.internal.JsonValue.Member;
import org.fostering.json.internal.NearWords;
import org.fostering.json.internal.ValueReader.Inner;
import org.fostering.json.internal.ValueReader.Wrapped;
import org.fostering.json.reader.EventFindingCode;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Expectation.KnownVersion;
import org.fostering.model.finding.Expectation.NearName;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.term.Text;
import org.fostering.model.value.Moment;

/** Reads one event and finds everything that is wrong with it. */
final class EventReader {

  private static final Pointer DATA = Pointer.ROOT.property(EventAttribute.DATA);

  private static final Pattern VERSION = Pattern.compile("1[.][0-9]{1,4}");
  private static final Pattern TYPE_VERSION = Pattern.compile("[.]v[0-9]+$");
  private static final Pattern JSON =
      Pattern.compile("[^;\\s]*[/+]json\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTROL = Pattern.compile(Text.CONTROL);

  private final FosteringJson json;
  private final Map<String, JsonValue> known = new HashMap<>();
  private final Map<String, Object> extensions = new HashMap<>();
  private final List<Finding> findings;
  private final Wrapped wrapped;
  private final PersonalText personal;
  private boolean sound = true;

  EventReader(FosteringJson json, Wrapped wrapped, List<Finding> syntax) {
    this.json = json;
    this.wrapped = wrapped;
    this.personal = PersonalText.beside(wrapped.inner().map(Inner::json));
    this.findings = new ArrayList<>(syntax);
  }

  Checked<FosteringEvent<?>> read() {
    if (wrapped.outer().kind() != Kind.OBJECT) {
      return Checked.failed(List.of(notObject(wrapped.outer(), Pointer.ROOT)));
    }
    wrapped.outer().members().forEach(this::take);
    Optional<FosteringEvent<?>> event = version() ? event() : Optional.empty();
    findings.sort(Comparator.comparing(found -> found.position().orElse(new Position(1, 1))));
    return event
        .<Checked<FosteringEvent<?>>>map(value -> Checked.of(value, findings))
        .orElseGet(() -> Checked.failed(findings));
  }

  private void take(Member member) {
    String name = member.name();
    JsonValue value = member.value();
    if (EventAttribute.ALL.contains(name)) {
      if (known.putIfAbsent(name, value) != null) {
        add(FindingCode.JSON_DUPLICATE_NAME, Pointer.ROOT.property(name), member.position());
      }
    } else if (value.kind() == Kind.NULL || value.kind() == Kind.UNREADABLE) {
      // The one is not an attribute; of the other there is a finding.
    } else if (extensions.containsKey(name)) {
      add(FindingCode.JSON_DUPLICATE_NAME, Pointer.ROOT, member.position());
    } else {
      Optional<Object> read =
          FosteringEvent.EXTENSION.matcher(name).matches() ? extension(value) : Optional.empty();
      if (read.isEmpty()) {
        add(EventFindingCode.EVENT_ATTRIBUTE_NAME, Pointer.ROOT, member.position());
      } else {
        extensions.put(name, read.get());
        lookAt(value, Pointer.ROOT);
      }
    }
  }

  private static Optional<Object> extension(JsonValue value) {
    return switch (value.kind()) {
      case TEXT ->
          CONTROL.matcher(value.text()).find() ? Optional.empty() : Optional.of(value.text());
      case BOOLEAN -> Optional.of(Boolean.valueOf(value.text()));
      case NUMBER -> value.wholeNumber().map(number -> number);
      default -> Optional.empty();
    };
  }

  /** Whether the rest means what it means here. */
  private boolean version() {
    Optional<JsonValue> version = present(EventAttribute.VERSION);
    if (version.isEmpty()) {
      missing(EventAttribute.VERSION);
      return true;
    }
    JsonValue value = version.get();
    boolean supported = value.kind() == Kind.TEXT && VERSION.matcher(value.text()).matches();
    if (!supported) {
      findings.clear();
      add(
          EventFindingCode.EVENT_VERSION_UNSUPPORTED,
          Pointer.ROOT.property(EventAttribute.VERSION),
          value.position());
    }
    return supported;
  }

  private Optional<FosteringEvent<?>> event() {
    Optional<String> id = required(EventAttribute.ID, true);
    Optional<String> source = required(EventAttribute.SOURCE, true);
    source.filter(text -> !isReference(text)).ifPresent(x -> malformed(EventAttribute.SOURCE));
    Optional<String> name = required(EventAttribute.TYPE, false);
    Optional<EventType> type = name.flatMap(EventType::find);
    if (name.isPresent() && type.isEmpty()) {
      add(EventFindingCode.EVENT_TYPE_UNKNOWN, EventAttribute.TYPE, meant(name.get()));
    }
    type.flatMap(EventType::needs)
        .filter(needed -> present(needed).isEmpty())
        .ifPresent(this::missing);
    Optional<String> schema = text(EventAttribute.SCHEMA, false);
    schema.filter(text -> !isReference(text)).ifPresent(x -> malformed(EventAttribute.SCHEMA));
    FosteringEvent.Builder<?> event =
        FosteringEvent.read(name.orElse(""), document(name.isPresent(), type));
    id.ifPresent(event::id);
    source.ifPresent(event::source);
    text(EventAttribute.SUBJECT, true).ifPresent(event::subject);
    text(EventAttribute.ANSWERS, true).ifPresent(event::answers);
    time(event::time);
    historic(event::historic);
    extensions.forEach(event::extension);
    return sound ? Optional.of(event.build()) : Optional.empty();
  }

  /** The type in the version that is known, or the one whose name is nearest. */
  private static Optional<Expectation> meant(String name) {
    List<String> types = EventType.all().stream().map(EventType::name).toList();
    return types.stream()
        .filter(each -> unversioned(each).equals(unversioned(name)))
        .findFirst()
        .<Expectation>map(KnownVersion::new)
        .or(() -> NearWords.of(name, types).map(NearName::new));
  }

  private static String unversioned(String type) {
    return TYPE_VERSION.matcher(type).replaceFirst("");
  }

  private static boolean isReference(String text) {
    try {
      new URI(text);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The value of an attribute; null is none. */
  private Optional<JsonValue> present(String attribute) {
    return Optional.ofNullable(known.get(attribute)).filter(value -> value.kind() != Kind.NULL);
  }

  private Optional<String> required(String attribute, boolean freely) {
    if (present(attribute).isEmpty()) {
      missing(attribute);
    }
    return text(attribute, freely);
  }

  /**
   * The text of an attribute.
   *
   * @param freely whether its sender may write anything there
   */
  private Optional<String> text(String attribute, boolean freely) {
    Optional<JsonValue> value = present(attribute);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = value.get().text();
    if (value.get().kind() != Kind.TEXT || text.isEmpty() || CONTROL.matcher(text).find()) {
      malformed(attribute);
      return Optional.empty();
    }
    if (freely) {
      lookAt(value.get(), Pointer.ROOT.property(attribute));
    }
    return Optional.of(text);
  }

  private void lookAt(JsonValue value, Pointer pointer) {
    if (value.kind() == Kind.TEXT && personal.isIn(value.text())) {
      add(EventFindingCode.EVENT_ATTRIBUTE_PERSONAL, pointer, value.position());
    }
  }

  private void time(Consumer<OffsetDateTime> taken) {
    text(EventAttribute.TIME, false)
        .ifPresent(
            text ->
                Moment.tryParse(text)
                    .flatMap(Moment::instant)
                    .ifPresentOrElse(taken, () -> malformed(EventAttribute.TIME)));
  }

  /** A broker that carries attributes as texts makes one of true. */
  private void historic(Consumer<Boolean> taken) {
    present(EventAttribute.HISTORIC)
        .ifPresent(
            value -> {
              boolean word = value.kind() == Kind.BOOLEAN || value.kind() == Kind.TEXT;
              if (word && (value.text().equals("true") || value.text().equals("false"))) {
                taken.accept(Boolean.valueOf(value.text()));
              } else {
                malformed(EventAttribute.HISTORIC);
              }
            });
  }

  private Optional<Document> document(boolean named, Optional<EventType> type) {
    if (isEncoded()) {
      sound = false;
      return Optional.empty();
    }
    Optional<JsonValue> data = present(EventAttribute.DATA);
    boolean wanted = type.isPresent() && type.get().document().isPresent();
    if (data.isEmpty()) {
      if (wanted) {
        add(EventFindingCode.EVENT_DATA_MISSING, DATA, wrapped.outer().position());
        sound = false;
      }
      return Optional.empty();
    }
    if (type.isPresent() && !wanted) {
      add(EventFindingCode.EVENT_DATA_UNEXPECTED, DATA, data.get().position());
      return Optional.empty();
    }
    Optional<Document> document =
        data.get().kind() == Kind.OBJECT
            ? wrapped.inner().flatMap(inner -> document(inner, type))
            : noDocument(data.get());
    sound &= document.isPresent() && named;
    return document;
  }

  private boolean isEncoded() {
    boolean encoded = present(EventAttribute.ENCODED).isPresent();
    if (encoded) {
      add(EventFindingCode.EVENT_DATA_ENCODED, EventAttribute.ENCODED);
    }
    boolean other =
        text(EventAttribute.CONTENT_TYPE, false)
            .filter(text -> !JSON.matcher(text).matches())
            .isPresent();
    if (other) {
      add(EventFindingCode.EVENT_DATA_ENCODED, EventAttribute.CONTENT_TYPE);
    }
    return encoded || other;
  }

  private Optional<Document> noDocument(JsonValue data) {
    if (data.kind() != Kind.UNREADABLE) {
      findings.add(notObject(data, DATA));
    }
    return Optional.empty();
  }

  private static Finding notObject(JsonValue value, Pointer place) {
    Position at = value.position();
    return FindingCode.DOCUMENT_NOT_OBJECT
        .at(place)
        .at(at.line(), at.column())
        .expecting(Form.OBJECT);
  }

  private Optional<Document> document(Inner inner, Optional<EventType> type) {
    byte[] bytes = inner.json().getBytes(StandardCharsets.UTF_8);
    Checked<? extends Document> read =
        type.flatMap(EventType::document)
            .<Checked<? extends Document>>map(each -> json.read(each, bytes, inner.start()))
            .orElseGet(() -> json.read(bytes, inner.start()));
    read.findings().forEach(found -> findings.add(found.at(DATA.append(found.pointer()))));
    return read.value().map(Document.class::cast);
  }

  private void missing(String attribute) {
    add(
        EventFindingCode.EVENT_ATTRIBUTE_MISSING,
        Pointer.ROOT.property(attribute),
        wrapped.outer().position());
    sound = false;
  }

  private void malformed(String attribute) {
    JsonValue value = known.get(attribute);
    if (value != null && value.kind() != Kind.UNREADABLE) {
      add(EventFindingCode.EVENT_ATTRIBUTE_MALFORMED, attribute);
    }
    sound = false;
  }

  private void add(EventFindingCode code, String attribute) {
    add(code, attribute, Optional.empty());
  }

  private void add(EventFindingCode code, String attribute, Optional<Expectation> meant) {
    JsonValue value = known.get(attribute);
    if (value != null) {
      add(code, Pointer.ROOT.property(attribute), value.position(), meant);
    }
  }

  private void add(EventFindingCode code, Pointer pointer, Position at) {
    add(code, pointer, at, Optional.empty());
  }

  private void add(
      EventFindingCode code, Pointer pointer, Position at, Optional<Expectation> meant) {
    findings.add(
        new Finding(
            code.code(),
            code.severity(json.strictness()),
            pointer,
            Optional.of(at),
            meant,
            Optional.empty()));
  }

  private void add(FindingCode code, Pointer pointer, Position at) {
    findings.add(code.at(pointer).at(at.line(), at.column()));
  }
}
