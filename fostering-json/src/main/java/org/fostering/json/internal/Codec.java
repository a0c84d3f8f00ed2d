package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;

/** Reads and writes documents with one set of settings. Immutable and thread-safe. */
public final class Codec {

  /** Levels that Jackson goes down beyond the limit, to pass over what is too deep. */
  private static final int LEVELS_BEYOND = 1_000;

  private final Strictness strictness;
  private final Limits limits;
  private final JsonFactory factory;
  private final BeanValidation beanValidation = new BeanValidation();
  private final DocumentValidators validators;
  private final PlainReader.Idle idle;

  private final ClassValue<DocumentRead<?>> reads =
      new ClassValue<>() {
        @Override
        protected DocumentRead<?> computeValue(Class<?> type) {
          return new DocumentRead<>(
              type, strictness, limits, factory, idle, beanValidation, validators);
        }
      };

  public Codec(
      Strictness strictness,
      Limits limits,
      List<Function<? super Document, ? extends List<Finding>>> validators) {
    JacksonFloor.check();
    this.strictness = strictness;
    this.limits = limits;
    this.factory = factory(limits);
    this.validators = new DocumentValidators(validators);
    this.idle = new PlainReader.Idle(limits);
  }

  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        // Names may hold personal data, so they are not kept in a table for the next reader.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        // Our own limits are findings; the size of the document bounds all the others.
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + LEVELS_BEYOND)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build())
        .build();
  }

  public Strictness strictness() {
    return strictness;
  }

  public Limits limits() {
    return limits;
  }

  /**
   * Finds out how a type is read and written.
   *
   * @throws IllegalArgumentException if it cannot be
   */
  public void bind(Class<?> type) {
    Bindings.of(type);
  }

  public <T> Checked<T> read(Class<T> type, String document) {
    DocumentRead<T> reading = reading(type);
    if (SourceText.byteCount(document) > limits.documentBytes()) {
      return tooLong(limits, SourceText.ORIGIN);
    }
    if (TextFormats.hasHalfPair(document)) {
      // Bytes cannot hold it, and it has to be found.
      return reading.read(SourceText.of(document));
    }
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return reading.read(bytes, SourceText.ORIGIN);
  }

  /** Reads the characters of a document as if none were plain JSON. For tests. */
  <T> Checked<T> readCarefully(Class<T> type, SourceText text) {
    return reading(type).read(text);
  }

  /** Reads the bytes of a document that starts at a place in a longer input. */
  public <T> Checked<T> read(Class<T> type, byte[] document, Position start) {
    DocumentRead<T> reading = reading(type);
    return document.length > limits.documentBytes()
        ? tooLong(limits, start)
        : reading.read(document, start);
  }

  @SuppressWarnings("unchecked") // Each is kept by the type of which it reads documents.
  private <T> DocumentRead<T> reading(Class<T> type) {
    return (DocumentRead<T>) reads.get(type);
  }

  /** Reads nothing, because there is too much. */
  static <T> Checked<T> tooLong(Limits limits, Position start) {
    Finding finding =
        FindingCode.LIMIT_BYTES
            .at(Pointer.ROOT)
            .at(start.line(), start.column())
            .expecting(new Range(1, limits.documentBytes()));
    return Checked.failed(List.of(finding));
  }

  /** Reads a document of whatever type it says that it is. */
  public Checked<Document> read(byte[] document, Position start) {
    if (document.length > limits.documentBytes()) {
      return tooLong(limits, start);
    }
    Optional<Class<? extends Document>> type = Header.typeIn(document, limits, factory);
    return type.isPresent()
        ? read(type.get(), document, start).map(Document.class::cast)
        : Header.refuse(
            SourceText.of(document, document.length, start), factory, limits, strictness);
  }

  /** The same; one that names no type that is known is read as one of a type. */
  public Checked<Document> readOr(
      Class<? extends Document> unnamed, byte[] document, Position start) {
    return document.length > limits.documentBytes()
        ? tooLong(limits, start)
        : read(Header.typeIn(document, limits, factory).orElse(unnamed), document, start)
            .map(Document.class::cast);
  }

  /** The same; one that names none of some types is read as one of the first of them. */
  public Checked<Document> readAnyOf(
      List<Class<? extends Document>> types, byte[] document, Position start) {
    return document.length > limits.documentBytes()
        ? tooLong(limits, start)
        : read(
                Header.typeIn(document, limits, factory)
                    .filter(types::contains)
                    .orElse(types.get(0)),
                document,
                start)
            .map(Document.class::cast);
  }

  /** What is wrong with a value, as the reader would say it of the document written. */
  public List<Finding> validate(Object document) {
    TypeBinding type = Bindings.of(TypeBinding.typeOf(document));
    FindingCollector findings = new FindingCollector(strictness, limits.findings());
    new ValueValidator(limits, findings).document(type, document);
    if (Bindings.needValidator(type.description().type())) {
      beanValidation.check(document, type, findings, Map::of);
    }
    if (document instanceof Document whole) {
      validators.check(whole, findings, Map::of);
    }
    return findings.withoutPositions();
  }

  /**
   * Writes a document in UTF-8; one that reads tolerantly writes what a later version added, too.
   *
   * @throws IllegalArgumentException if it holds what no document can
   */
  public byte[] write(Object document, boolean indented) {
    return strictness == Strictness.TOLERANT
            && document instanceof Document whole
            && whole.laterMembers().orElse(null) instanceof KeptMembers kept
        ? kept.addTo(
            whole,
            each -> known(each, false),
            indented ? Optional.of(prettyPrinter()) : Optional.empty())
        : known(document, indented);
  }

  private byte[] known(Object document, boolean indented) {
    TypeBinding type = Bindings.of(TypeBinding.typeOf(document));
    ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler());
    try (JsonGenerator generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
      if (indented) {
        generator.setPrettyPrinter(prettyPrinter());
      }
      new DocumentWriter(generator).document(type, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.getClearAndRelease();
  }

  private static PrettyPrinter prettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators afterColon =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
    return new DefaultPrettyPrinter(afterColon).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
