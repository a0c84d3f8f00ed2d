package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.finding.Finding;
import org.fostering.model.term.DocumentType;

/** The two properties by which a document says what it is. */
final class Header {

  static final String TYPE = "documentType";
  static final String VERSION = "formatVersion";

  private final DocumentType expected;

  Header(DocumentType expected) {
    this.expected = expected;
  }

  /** The type that a document says it is of, if it can be read as far as that. */
  static Optional<String> typeIn(SourceText text, JsonFactory factory) {
    try (JsonParser parser = factory.createParser(text.chars(), 0, text.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isType = TYPE.equals(parser.currentName());
        JsonToken value = parser.nextToken();
        if (isType) {
          return value == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      // The reader says what is wrong with it.
    }
    return Optional.empty();
  }

  /** Whether a finding is about the document as a whole and holds of whatever type it is. */
  static boolean isAboutTheWhole(Finding finding) {
    return Stream.of("json.", "document.", "limit.").anyMatch(finding.code()::startsWith);
  }

  /** Whether a property is one of the two. */
  static boolean has(String name) {
    return name.equals(TYPE) || name.equals(VERSION);
  }

  boolean isType(String text) {
    return text.equals(expected.value());
  }

  /** How a version relates to the one that the library knows. */
  enum Version {
    KNOWN,
    NEWER,
    UNSUPPORTED
  }

  Version version(String text) {
    if (!TextFormats.isVersion(text) || !major(text).equals(major(expected.version()))) {
      return Version.UNSUPPORTED;
    }
    return minor(text) > minor(expected.version()) ? Version.NEWER : Version.KNOWN;
  }

  private static String major(String version) {
    return version.substring(0, version.indexOf('.'));
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }
}
