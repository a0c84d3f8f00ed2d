package org.fostering.json.host;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.io.ByteArrayInputStream;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.FosteringJson;
import org.fostering.json.event.FosteringEvent;
import org.fostering.json.event.FosteringEvents;
import org.fostering.json.format.RecordObjects;
import org.fostering.json.internal.DescribedTypes;
import org.fostering.json.internal.LoneText;
import org.fostering.json.internal.TextFormats;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Which values of the library stand in objects of a host, and their JSON: what both modules for
 * Jackson have in common. Immutable and thread-safe.
 */
final class HostValues {

  static final String MODULE_NAME = "org.fostering.json";

  private static final int LISTED = 20;

  /** Whether properties of a class may have names that the class does not know. */
  private static final ClassValue<Boolean> TAKES_ANY_NAME =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          @Nullable Class<?> parent = type.getSuperclass();
          return Stream.<AnnotatedElement[]>of(
                      type.getDeclaredMethods(),
                      type.getDeclaredFields(),
                      type.getDeclaredConstructors())
                  .flatMap(Arrays::stream)
                  .anyMatch(member -> member.isAnnotationPresent(JsonAnySetter.class))
              || (parent != null && get(parent));
        }
      };

  private final FosteringJson json;
  private final FosteringEvents events;

  HostValues(FosteringJson json) {
    this.json = json;
    this.events = FosteringEvents.of(json);
  }

  /** Makes the JSON of a value. */
  @FunctionalInterface
  interface Writer {
    String write(Object value, Locale locale);
  }

  /** Makes a value of JSON. */
  @FunctionalInterface
  interface Reader {
    Checked<?> read(String text);
  }

  /** How to write values of a class as an object. */
  Optional<Writer> writer(Class<?> type) {
    if (type == ProblemDetails.class) {
      return Optional.of((value, locale) -> ((ProblemDetails) value).toJson());
    }
    if (type == FosteringEvent.class) {
      return Optional.of(
          (value, locale) ->
              new String(events.write((FosteringEvent<?>) value), StandardCharsets.UTF_8));
    }
    if (RecordObjects.has(type)) {
      return Optional.of((value, locale) -> RecordObjects.text(value, HostTexts.in(locale)));
    }
    return DescribedTypes.of(type).map(known -> (value, locale) -> json.write(value));
  }

  /**
   * How to read values of a class from an object.
   *
   * @param content of an event the class of its document, as far as the host says it
   */
  Optional<Reader> reader(Class<?> type, Class<?> content) {
    if (type == Document.class) {
      return Optional.of(text -> whole(text, this::anyDocument));
    }
    if (type == FosteringEvent.class) {
      return Optional.of(text -> whole(text, bytes -> event(bytes, content)));
    }
    return DescribedTypes.readAs(type).map(known -> text -> json.read(known, text));
  }

  private static Checked<?> whole(String text, Function<byte[], Checked<?>> reader) {
    if (!text.startsWith("{")) {
      return Checked.failed(List.of(error(FindingCode.DOCUMENT_NOT_OBJECT)));
    }
    if (TextFormats.hasHalfPair(text)) {
      return Checked.failed(List.of(error(FindingCode.JSON_ENCODING)));
    }
    return reader.apply(text.getBytes(StandardCharsets.UTF_8));
  }

  /** An event with a document of another class would fail in the host, where nobody expects it. */
  private Checked<?> event(byte[] bytes, Class<?> content) {
    Checked<FosteringEvent<?>> read = events.read(bytes);
    Optional<? extends Document> document = read.value().flatMap(FosteringEvent::document);
    return document.isEmpty() || content.isInstance(document.get())
        ? read
        : Checked.failed(
            List.of(
                FindingCode.DOCUMENT_TYPE_UNKNOWN.at(
                    Pointer.ROOT.property("data").property("documentType"))));
  }

  private Checked<?> anyDocument(byte[] bytes) {
    try (var documents = json.documents(new ByteArrayInputStream(bytes))) {
      return documents.next().checked();
    }
  }

  /** Whether values of a class are read here, as a text of their own or as an object. */
  boolean reads(Class<?> type) {
    return LoneText.of(type).isPresent() || reader(type, Object.class).isPresent();
  }

  /** Nothing refused yet, and room for as many findings as one document may have. */
  Refusals noRefusals() {
    return new Refusals(json.limits().findings());
  }

  Checked<?> read(LoneText form, String text) {
    return form.read(text, json.strictness());
  }

  static Finding error(FindingCode code) {
    return code.at(Pointer.ROOT);
  }

  /** What stands in no text of its own has no position in it. */
  static List<Finding> unplaced(List<Finding> findings) {
    return findings.stream().map(HostValues::unplaced).toList();
  }

  private static Finding unplaced(Finding found) {
    return new Finding(
        found.code(),
        found.severity(),
        found.pointer(),
        Optional.empty(),
        found.expectation(),
        found.source());
  }

  /**
   * A step from an object of the host's to the value that was refused in it.
   *
   * @param owner the object, or its class
   * @param name the name of the property; null in a list
   * @param index the place in a list
   */
  record Step(@Nullable Object owner, @Nullable String name, int index) {

    /** Whether a name is one of the host's own code, and not one that somebody sent. */
    private boolean isSafe() {
      return name == null || (owner != null && !takesAnyName(owner));
    }

    private static boolean takesAnyName(Object owner) {
      Class<?> type = owner instanceof Class<?> itself ? itself : owner.getClass();
      return Map.class.isAssignableFrom(type) || TAKES_ANY_NAME.get(type);
    }

    private Pointer from(Pointer place) {
      return name == null ? place.index(index) : place.property(name);
    }
  }

  /**
   * Findings with pointers from the start of what the host read, where the way to the document goes
   * by names of the host's own; otherwise, and so on the way through a map, from the start of the
   * document.
   */
  static Stream<Finding> placed(List<Finding> findings, List<Step> way) {
    if (way.isEmpty() || !way.stream().allMatch(Step::isSafe)) {
      return findings.stream();
    }
    Pointer start = Pointer.ROOT;
    for (Step step : way) {
      start = step.from(start);
    }
    Pointer document = start;
    return findings.stream().map(each -> each.at(document.append(each.pointer())));
  }

  /** Codes and pointers, which hold nothing of a document. */
  static String message(List<Finding> findings) {
    String listed =
        findings.stream()
            .limit(LISTED)
            .map(each -> each.code() + " at \"" + each.pointer() + "\"")
            .collect(Collectors.joining("; "));
    int more = findings.size() - LISTED;
    return "the document was refused: " + listed + (more > 0 ? "; and " + more + " more" : "");
  }
}
