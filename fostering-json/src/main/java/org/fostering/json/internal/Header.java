package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Expectation.InDocument;
import org.fostering.model.finding.Expectation.OneOf;
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

  private static final Expectation TYPES =
      new OneOf(Documents.standard().stream().map(Documents::name).toList());

  /** What may come in place of a document, for it has the same two properties. */
  private static final String RULE_PACK = "rule-pack";

  private static final ByteTable DOCUMENTS =
      new ByteTable(Documents.standard().stream().map(Documents::name).toList());

  /** The names of the two. */
  static final List<String> NAMES = List.of(TYPE, VERSION);

  private static final int TYPE_PLACE = 0;
  private static final ByteTable TABLE = new ByteTable(NAMES);

  private final Tokens tokens;
  private final FindingCollector findings;
  private final @Nullable Expected expected;
  private boolean typeSeen;
  private boolean versionSeen;
  private boolean ofAnother;
  private boolean sound = true;

  /**
   * A header that nothing has been read of.
   *
   * @param expected what the document must say; if empty, it must be of no type that is known
   */
  Header(Tokens tokens, FindingCollector findings, Optional<Expected> expected) {
    this.tokens = tokens;
    this.findings = findings;
    this.expected = expected.orElse(null);
  }

  /** What a document must say about itself. */
  static final class Expected {
    private static final SerializedString TYPE_NAME = new SerializedString(TYPE);
    private static final SerializedString VERSION_NAME = new SerializedString(VERSION);

    private final DocumentType mark;
    private final SerializedString writtenType;
    private final SerializedString writtenVersion;
    private final byte[] type;
    private final byte[] version;

    Expected(DocumentType mark) {
      this.mark = mark;
      this.writtenType = new SerializedString(mark.value());
      this.writtenVersion = new SerializedString(mark.version());
      this.type = mark.value().getBytes(StandardCharsets.UTF_8);
      this.version = mark.version().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the two into an object that was just started. */
    void write(JsonGenerator out) throws IOException {
      out.writeFieldName(TYPE_NAME);
      out.writeString(writtenType);
      out.writeFieldName(VERSION_NAME);
      out.writeString(writtenVersion);
    }
  }

  /** The type that a document says it is of, if it can be read as far as that. */
  static Optional<Class<? extends Document>> typeIn(
      byte[] document, Limits limits, JsonFactory factory) {
    PlainTokens tokens = new PlainTokens(limits);
    tokens.start(document, new FindingCollector(Strictness.STRICT, 1));
    try {
      return typeIn(tokens);
    } catch (NotPlainException e) {
      return typeIn(SourceText.of(document, document.length, SourceText.ORIGIN), factory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Class<? extends Document>> type(int place) {
    return place < 0 ? Optional.empty() : Optional.of(Documents.standard().get(place));
  }

  private static Optional<Class<? extends Document>> typeIn(PlainTokens tokens) throws IOException {
    if (tokens.first() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    tokens.open();
    while (tokens.nextName()) {
      boolean isType = tokens.place(TABLE) == TYPE_PLACE;
      JsonToken value = tokens.nextValue();
      if (isType) {
        return value == JsonToken.VALUE_STRING && tokens.readText()
            ? type(DOCUMENTS.place(tokens.text.bytes, tokens.text.from, tokens.text.to))
            : Optional.empty();
      }
      tokens.skip();
    }
    return Optional.empty();
  }

  private static Optional<Class<? extends Document>> typeIn(SourceText text, JsonFactory factory) {
    try (JsonParser parser = factory.createParser(text.chars(), 0, text.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isType = TYPE.equals(parser.currentName());
        JsonToken value = parser.nextToken();
        if (isType) {
          return value == JsonToken.VALUE_STRING
              ? type(DOCUMENTS.place(parser.getText()))
              : Optional.empty();
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
    return Checked.failed(findings.in(text.locator()));
  }

  private static @Nullable Object refuse(Tokens tokens, FindingCollector findings)
      throws IOException {
    if (!tokens.firstIsObject()) {
      return null;
    }
    long start = tokens.offset();
    Header header = new Header(tokens, findings, Optional.empty());
    tokens.enter();
    while (tokens.nextName()) {
      if (!header.read()) {
        tokens.path.none();
        tokens.nextValue();
        tokens.skip();
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
  private boolean read() throws IOException {
    int place = tokens.place(TABLE);
    if (place >= 0) {
      read(place);
    }
    return place >= 0;
  }

  /**
   * Reads the property at whose name the tokens are, up to the end of its value.
   *
   * @param place which of the {@link #NAMES} it is
   */
  void read(int place) throws IOException {
    boolean isType = place == TYPE_PLACE;
    boolean again = isType ? typeSeen : versionSeen;
    typeSeen |= isType;
    versionSeen |= !isType;
    tokens.path.property(isType ? TYPE : VERSION);
    if (again) {
      add(FindingCode.JSON_DUPLICATE_NAME);
      tokens.nextValue();
      tokens.skip();
    } else {
      value(tokens.nextValue(), isType);
    }
  }

  private void value(JsonToken token, boolean isType) throws IOException {
    if (token == JsonToken.VALUE_NULL) {
      add(FindingCode.PROPERTY_NULL);
      if (expected == null && isType) {
        typeSeen = false;
      }
    } else if (token != JsonToken.VALUE_STRING) {
      findings.add(
          FindingCode.VALUE_WRONG_TYPE,
          tokens.path.pointer(),
          tokens.offset(),
          isType ? TYPES : Form.TEXT);
      tokens.skip();
      sound = false;
    } else if (!tokens.readText()) {
      sound = false;
    } else if (isType) {
      type();
    } else {
      version();
    }
  }

  private void add(FindingCode code) {
    findings.add(code, tokens.path.pointer(), tokens.offset());
  }

  private void type() {
    if (expected != null && tokens.text.is(expected.type)) {
      return;
    }
    String type = tokens.text.string();
    if (expected != null && DOCUMENTS.place(type) >= 0) {
      // It is a document of another type, and what else is found would be measured by this one.
      findings.addAlone(FindingCode.DOCUMENT_TYPE_UNKNOWN, tokens.path.pointer(), tokens.offset());
      ofAnother = true;
    } else {
      findings.add(
          FindingCode.DOCUMENT_TYPE_UNKNOWN,
          tokens.path.pointer(),
          tokens.offset(),
          type.equals(RULE_PACK) ? new InDocument(RULE_PACK) : TYPES);
    }
    sound = false;
  }

  private void version() {
    if (ofAnother || (expected != null && tokens.text.is(expected.version))) {
      return;
    }
    String text = tokens.text.string();
    String known = expected == null ? text : expected.mark.version();
    if (!TextFormats.isVersion(text)) {
      add(FindingCode.DOCUMENT_VERSION_UNSUPPORTED);
      sound = false;
    } else if (!major(text).equals(major(known))) {
      // What else is found would be measured by a format to which the document does not keep.
      findings.addAlone(
          FindingCode.DOCUMENT_VERSION_UNSUPPORTED, tokens.path.pointer(), tokens.offset());
      sound = false;
    } else if (minor(text) > minor(known)) {
      add(FindingCode.DOCUMENT_VERSION_NEWER);
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
    if (!typeSeen) {
      Pointer type = Pointer.ROOT.property(TYPE);
      if (expected == null) {
        findings.add(FindingCode.DOCUMENT_TYPE_MISSING.code(), type, start, Optional.empty());
      } else {
        findings.add(FindingCode.DOCUMENT_TYPE_MISSING, type, start);
      }
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
