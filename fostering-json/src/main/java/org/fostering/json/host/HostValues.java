package org.fostering.json.host;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.json.FosteringJson;
import org.fostering.json.format.RecordObjects;
import org.fostering.json.internal.DescribedTypes;
import org.fostering.json.internal.LoneText;
import org.fostering.json.internal.TextFormats;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;

/**
 * Which values of the library stand in objects of a host, and their JSON: what both modules for
 * Jackson have in common. Immutable and thread-safe.
 */
final class HostValues {

  static final String MODULE_NAME = "org.fostering.json";

  private static final int LISTED = 20;

  private final FosteringJson json;

  HostValues(FosteringJson json) {
    this.json = json;
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
    if (RecordObjects.has(type)) {
      return Optional.of((value, locale) -> RecordObjects.text(value, HostTexts.in(locale)));
    }
    return DescribedTypes.of(type).map(known -> (value, locale) -> json.write(value));
  }

  /** How to read values of a class from an object. */
  Optional<Reader> reader(Class<?> type) {
    if (type == Document.class) {
      return Optional.of(this::anyDocument);
    }
    return DescribedTypes.of(type)
        .filter(known -> known == type)
        .map(known -> text -> json.read(known, text));
  }

  private Checked<?> anyDocument(String text) {
    if (!text.startsWith("{")) {
      return Checked.failed(List.of(error(FindingCode.DOCUMENT_NOT_OBJECT)));
    }
    if (TextFormats.hasHalfPair(text)) {
      return Checked.failed(List.of(error(FindingCode.JSON_ENCODING)));
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (var documents = json.documents(new ByteArrayInputStream(bytes))) {
      return documents.next().checked();
    }
  }

  Checked<?> read(LoneText form, String text) {
    return form.read(text, json.strictness());
  }

  static Finding error(FindingCode code) {
    return code.at(Pointer.ROOT);
  }

  /** What stands in no text of its own has no position in it. */
  static List<Finding> unplaced(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                new Finding(
                    each.code(),
                    each.severity(),
                    each.pointer(),
                    Optional.empty(),
                    each.expectation(),
                    each.source()))
        .toList();
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
