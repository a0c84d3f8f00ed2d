package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * The two properties by which a document says what it is, as they are met while it is read. An
 * object of this class is for one document.
 */
final class Header {

  static final String TYPE = "documentType";
  static final String VERSION = "formatVersion";

  private final Tokens tokens;
  private final FindingCollector findings;
  private final Optional<DocumentType> expected;
  private boolean typeSeen;
  private boolean versionSeen;
  private boolean sound = true;

  /**
   * A header that nothing has been read of.
   *
   * @param expected the type that the document must be of; if empty, it must be none that is known
   */
  Header(Tokens tokens, FindingCollector findings, Optional<DocumentType> expected) {
    this.tokens = tokens;
    this.findings = findings;
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

  /**
   * Says what is wrong with a document that is of no type that is known: with its syntax and its
   * header, since of anything else there is nothing to be said.
   */
  static Checked<Document> refuse(
      SourceText text, JsonFactory factory, Limits limits, Strictness strictness) {
    FindingCollector findings = new FindingCollector(strictness, limits.findings());
    new Syntax(factory, limits, findings).read(text, tokens -> refuse(tokens, findings));
    return Checked.failed(findings.in(text));
  }

  private static @Nullable Object refuse(Tokens tokens, FindingCollector findings)
      throws IOException {
    if (!tokens.nextIsObject()) {
      return null;
    }
    long start = tokens.offset();
    Header header = new Header(tokens, findings, Optional.empty());
    tokens.enter(Pointer.ROOT);
    while (tokens.next() == JsonToken.FIELD_NAME) {
      if (!header.read()) {
        tokens.next();
        tokens.skip(Pointer.ROOT);
      }
    }
    tokens.leave();
    header.end(start);
    return null;
  }

  /**
   * Reads the property at whose name the tokens are, if it is one of the two.
   *
   * @return whether it was; the tokens are then at the end of its value
   */
  boolean read() throws IOException {
    String name = tokens.name();
    if (!name.equals(TYPE) && !name.equals(VERSION)) {
      return false;
    }
    boolean again = name.equals(TYPE) ? typeSeen : versionSeen;
    typeSeen |= name.equals(TYPE);
    versionSeen |= name.equals(VERSION);
    Pointer at = Pointer.ROOT.property(name);
    long nameOffset = tokens.offset();
    tokens.next();
    if (again) {
      findings.add(FindingCode.JSON_DUPLICATE_NAME, at, nameOffset);
      tokens.skip(at);
    } else {
      value(name, at);
    }
    return true;
  }

  private void value(String name, Pointer at) throws IOException {
    if (tokens.is(JsonToken.VALUE_NULL)) {
      findings.add(FindingCode.PROPERTY_NULL, at, tokens.offset());
      if (expected.isEmpty() && name.equals(TYPE)) {
        typeSeen = false;
      }
      return;
    }
    if (!tokens.is(JsonToken.VALUE_STRING)) {
      findings.add(FindingCode.VALUE_WRONG_TYPE, at, tokens.offset(), Form.TEXT);
      tokens.skip(at);
      sound = false;
      return;
    }
    String text = tokens.text(at);
    if (text == null) {
      sound = false;
    } else if (name.equals(TYPE)) {
      type(text, at);
    } else {
      version(text, at);
    }
  }

  private void type(String text, Pointer at) {
    if (expected.isEmpty() || !text.equals(expected.get().value())) {
      findings.add(FindingCode.DOCUMENT_TYPE_UNKNOWN, at, tokens.offset());
      sound = false;
    }
  }

  private void version(String text, Pointer at) {
    String known = expected.map(DocumentType::version).orElse(text);
    if (!TextFormats.isVersion(text) || !major(text).equals(major(known))) {
      findings.add(FindingCode.DOCUMENT_VERSION_UNSUPPORTED, at, tokens.offset());
      sound = false;
    } else if (minor(text) > minor(known)) {
      findings.add(FindingCode.DOCUMENT_VERSION_NEWER, at, tokens.offset());
    }
  }

  private static String major(String version) {
    return version.substring(0, version.indexOf('.'));
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }

  /**
   * Notes the end of the document, which starts at an offset: what has not been read is missing. A
   * document whose type is not expected cannot be read without saying it.
   */
  void end(long start) {
    Pointer type = Pointer.ROOT.property(TYPE);
    if (!typeSeen && expected.isEmpty()) {
      findings.add(FindingCode.DOCUMENT_TYPE_MISSING.code(), type, start, Optional.empty());
    } else if (!typeSeen) {
      findings.add(FindingCode.DOCUMENT_TYPE_MISSING, type, start);
    }
    if (!versionSeen) {
      findings.add(FindingCode.DOCUMENT_VERSION_MISSING, Pointer.ROOT.property(VERSION), start);
    }
  }

  /** Whether a value may be built of the document. */
  boolean isSound() {
    return sound;
  }
}
