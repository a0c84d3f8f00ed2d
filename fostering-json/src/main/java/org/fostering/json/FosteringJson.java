package org.fostering.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.finding.Severity;

/**
 * Reads and writes the documents of the vocabulary as JSON.
 *
 * <pre>{@code
 * Checked<Enquiry> checked = FosteringJson.standard().read(Enquiry.class, bytes);
 * checked.findings().forEach(finding -> log.warn("{} at {}", finding.code(), finding.pointer()));
 * checked.value().ifPresent(this::decide);
 * }</pre>
 *
 * <p>Reading never throws for what it reads: every fault is a {@link Finding}, all of them come at
 * once, and none repeats anything of the input. Only JSON that breaks off or breaks its own syntax
 * ends the reading of a document. The value is built whenever it can be: an optional part that
 * cannot be read is left absent; where a required part or an element of a list cannot be read, the
 * object that holds it cannot be built either. A value that merely breaks a constraint is kept. The
 * kinds of fault are listed in {@link FindingCode}.
 *
 * <p>Writing then reading gives an equal value. Written documents are UTF-8, say their type and
 * version first, and leave out what is absent.
 *
 * <p>The types are the interfaces of the vocabulary, and a host's own ones that are made like them.
 * Every method that takes a type throws {@link IllegalArgumentException} for any other, saying what
 * it lacks, and {@link NullPointerException} for a null argument.
 *
 * <p>Immutable and thread-safe. An instance remembers what it found out about the types, so keep
 * it.
 */
public final class FosteringJson {

  private static final FosteringJson STANDARD = builder().build();

  /** Levels that Jackson goes down beyond the limit, to pass over what is too deep. */
  private static final int SLACK = 1_000;

  private final Strictness mode;
  private final Limits limits;
  private final boolean indented;
  private final JsonFactory factory;
  private final Bindings bindings = new Bindings();
  private final Optional<DocumentValidators> wholeChecks;
  private final BeanValidation hostConstraints = new BeanValidation(bindings);

  private FosteringJson(Builder builder) {
    mode = builder.mode;
    limits = builder.limits;
    indented = builder.indented;
    wholeChecks = builder.wholeChecks;
    factory =
        JsonFactory.builder()
            // Names may hold personal data, so they are not kept in a table for the next reader.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            // Our own limits are findings; the size of the document bounds all the others.
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth() + SLACK)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();
  }

  /**
   * A strict reader with {@linkplain Limits#standard() the usual limits}, and a writer of compact
   * documents.
   *
   * @return always the same instance
   */
  public static FosteringJson standard() {
    return STANDARD;
  }

  /**
   * Starts a reader and writer with other settings.
   *
   * @return a new builder with the settings of {@link #standard()}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds readers and writers. Not thread-safe. */
  public static final class Builder {
    private Strictness mode = Strictness.STRICT;
    private Limits limits = Limits.standard();
    private boolean indented;
    private Optional<DocumentValidators> wholeChecks = Optional.empty();

    private Builder() {}

    /**
     * How to take what the format does not know.
     *
     * @param mode the mode
     * @return this builder
     */
    public Builder mode(Strictness mode) {
      this.mode = Objects.requireNonNull(mode, "mode");
      return this;
    }

    /**
     * How much to take on.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * What else to check of every document that could be built, such as its consistency. What it
     * finds stands among the other findings, with its line and column. If it throws, that is a
     * finding too.
     *
     * @param checks given the document, gives the findings, without positions
     * @return this builder
     */
    public Builder checking(Function<? super Document, ? extends List<Finding>> checks) {
      this.wholeChecks =
          Optional.of(new DocumentValidators(Objects.requireNonNull(checks, "checks")));
      return this;
    }

    /**
     * Whether to write documents over many lines, for people.
     *
     * @param indented whether to; otherwise documents are written without any white space
     * @return this builder
     */
    public Builder indented(boolean indented) {
      this.indented = indented;
      return this;
    }

    /**
     * Builds the reader and writer.
     *
     * @return a new one
     */
    public FosteringJson build() {
      return new FosteringJson(this);
    }
  }

  /**
   * Reads a document from bytes in UTF-8.
   *
   * @param <T> the type of the document
   * @param type the type of the document
   * @param document the bytes
   * @return the value, if it can be built, and everything found
   */
  public <T> Checked<T> read(Class<T> type, byte[] document) {
    return read(type, document, SourceText.ORIGIN);
  }

  /**
   * Reads a document from a text.
   *
   * @param <T> the type of the document
   * @param type the type of the document
   * @param document the text
   * @return the value, if it can be built, and everything found
   */
  public <T> Checked<T> read(Class<T> type, String document) {
    return SourceText.byteCount(document) > limits.documentBytes()
        ? DocumentRead.tooLong(limits, SourceText.ORIGIN)
        : reading(type).read(SourceText.of(document));
  }

  /**
   * Reads a document from a stream of bytes in UTF-8, to the end of the stream or the limit of
   * bytes. Does not close the stream.
   *
   * @param <T> the type of the document
   * @param type the type of the document
   * @param document the stream
   * @return the value, if it can be built, and everything found
   * @throws UncheckedIOException if the stream fails
   */
  public <T> Checked<T> read(Class<T> type, InputStream document) {
    try {
      return read(type, document.readNBytes(limits.documentBytes() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads any JSON from bytes in UTF-8, whatever its type, and interprets nothing of it.
   *
   * @param json the bytes
   * @return the value with the place of each part, unless the bytes are not JSON, and what is wrong
   *     with its syntax or goes beyond the limits
   */
  public Checked<JsonValue> readAny(byte[] json) {
    if (json.length > limits.documentBytes()) {
      return DocumentRead.tooLong(limits, SourceText.ORIGIN);
    }
    SourceText text = SourceText.of(json, json.length, SourceText.ORIGIN);
    FindingCollector faults = new FindingCollector(mode, limits.findings());
    Object value =
        new Syntax(factory, limits, faults)
            .read(text, tokens -> new ValueReader(tokens, text, limits, faults).value());
    return value == null
        ? Checked.failed(faults.in(text))
        : Checked.of((JsonValue) value, faults.in(text));
  }

  /**
   * Reads the documents of an input one by one, in whatever layout they come. See {@link
   * DocumentStream}, which closes the input.
   *
   * @param <T> the type of the documents
   * @param type the type of the documents
   * @param documents the input, in UTF-8
   * @return the items; nothing has been read yet
   */
  public <T> DocumentStream<T> stream(Class<T> type, InputStream documents) {
    return stream(type, documents, Framing.AUTO);
  }

  /**
   * Reads the documents of an input one by one, in a layout that is known.
   *
   * @param <T> the type of the documents
   * @param type the type of the documents
   * @param documents the input, in UTF-8
   * @param layout how the documents follow each other
   * @return the items; nothing has been read yet
   */
  public <T> DocumentStream<T> stream(Class<T> type, InputStream documents, Framing layout) {
    bindings.of(type);
    return new DocumentStream<>(
        (document, start) -> read(type, document, start),
        documents,
        limits.documentBytes(),
        layout);
  }

  /**
   * Reads the documents of an input one by one, of whatever type each says that it is. One that
   * does not say so, or names a type that the vocabulary does not have, is an item with that
   * finding and without a value.
   *
   * @param documents the input, in UTF-8
   * @return the items; nothing has been read yet
   */
  public DocumentStream<Document> stream(InputStream documents) {
    return new DocumentStream<>(this::readAny, documents, limits.documentBytes(), Framing.AUTO);
  }

  private Checked<Document> readAny(byte[] document, Position start) {
    SourceText text = SourceText.of(document, document.length, start);
    Optional<Class<? extends Document>> type =
        document.length > limits.documentBytes()
            ? Optional.empty()
            : Header.typeIn(text, factory).flatMap(Documents::find);
    if (type.isPresent()) {
      return read(type.get(), document, start).map(Document.class::cast);
    }
    // Of whatever type it is read, only what is wrong with the whole of it is worth saying.
    List<Finding> findings = new ArrayList<>(read(Enquiry.class, document, start).findings());
    findings.removeIf(finding -> !Header.isAboutTheWhole(finding));
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      Pointer at = Pointer.ROOT.property(Header.TYPE);
      findings.removeIf(finding -> finding.pointer().equals(at));
      findings.add(
          Finding.error(FindingCode.DOCUMENT_TYPE_MISSING.code(), at)
              .at(start.line(), start.column()));
    }
    return Checked.failed(findings);
  }

  /**
   * What is wrong with a document in bytes.
   *
   * @param type the type of the document
   * @param document the bytes, in UTF-8
   * @return the findings of {@link #read(Class, byte[])}
   */
  public List<Finding> validate(Class<?> type, byte[] document) {
    return read(type, document).findings();
  }

  /**
   * What is wrong with a document in a text.
   *
   * @param type the type of the document
   * @param document the text
   * @return the findings of {@link #read(Class, String)}
   */
  public List<Finding> validate(Class<?> type, String document) {
    return read(type, document).findings();
  }

  /**
   * What is wrong with a document in a stream.
   *
   * @param type the type of the document
   * @param document the stream, in UTF-8
   * @return the findings of {@link #read(Class, InputStream)}
   * @throws UncheckedIOException if the stream fails
   */
  public List<Finding> validate(Class<?> type, InputStream document) {
    return read(type, document).findings();
  }

  /**
   * Writes a document as text.
   *
   * @param document the document; it is written as it is, also where it breaks a constraint
   * @return the JSON
   * @throws IllegalArgumentException if a date or an instant lies outside what documents can hold
   *     (see {@link TextFormats}), or a text holds half of a surrogate pair; the message repeats no
   *     value
   */
  public String write(Object document) {
    return new String(writeBytes(document), StandardCharsets.UTF_8);
  }

  /**
   * Writes a document as bytes in UTF-8.
   *
   * @param document the document
   * @return the JSON
   * @throws IllegalArgumentException as {@link #write(Object)}
   */
  public byte[] writeBytes(Object document) {
    TypeBinding type = bindings.of(TypeBinding.typeOf(document));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
      if (indented) {
        generator.setPrettyPrinter(prettyPrinter());
      }
      new DocumentWriter(generator, bindings).document(type, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static PrettyPrinter prettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators afterColon =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
    return new DefaultPrettyPrinter(afterColon).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  /**
   * Writes a document to a stream in UTF-8. Does not close the stream.
   *
   * @param document the document
   * @param out the stream
   * @throws IllegalArgumentException as {@link #write(Object)}; nothing has then been written
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Object document, OutputStream out) {
    byte[] bytes = writeBytes(document);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the findings say, and what to do about them.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts of every {@link FindingCode}
   */
  public Messages messages(Locale locale) {
    return Messages.load(file -> FosteringJson.class.getResourceAsStream(file), "messages", locale);
  }

  /** Says how it reads. */
  @Override
  public String toString() {
    return "FosteringJson[" + mode.name().toLowerCase(Locale.ROOT) + "]";
  }

  <T> Checked<T> read(Class<T> type, byte[] document, Position start) {
    DocumentRead<T> reading = reading(type);
    return document.length > limits.documentBytes()
        ? DocumentRead.tooLong(limits, start)
        : reading.read(SourceText.of(document, document.length, start));
  }

  private <T> DocumentRead<T> reading(Class<T> type) {
    return new DocumentRead<>(type, mode, limits, factory, bindings, hostConstraints, wholeChecks);
  }
}
