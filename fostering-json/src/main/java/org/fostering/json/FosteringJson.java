package org.fostering.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fostering.json.internal.Codec;
import org.fostering.json.internal.JacksonFloor;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Framing;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Position;
import org.fostering.model.value.Words;

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
 * kinds of fault are listed in {@link FindingCode}, and {@link FindingTexts} has what they say.
 *
 * <p>Writing then reading gives an equal value. Written documents are UTF-8, say their type and
 * version first, and leave out what is absent. What a later version of the format added to a
 * document is kept in the value ({@link Document#laterMembers()}) and written again, both by one
 * that reads tolerantly; a strict one writes no more than this version knows.
 *
 * <p>The types are the interfaces of the vocabulary, and a host's own ones that are made like them.
 * Every method that takes a type throws {@link IllegalArgumentException} for any other, saying what
 * it lacks, and {@link NullPointerException} for a null argument.
 *
 * <p>Immutable and thread-safe. An instance remembers what it found out about the types, so keep
 * it.
 */
public final class FosteringJson {

  private static final Position START = new Position(1, 1);

  private final Codec codec;
  private final boolean indented;

  private FosteringJson(Builder builder) {
    codec = new Codec(builder.strictness, builder.limits, builder.validators);
    indented = builder.indented;
  }

  /**
   * A strict reader with {@linkplain Limits#standard() the usual limits}, and a writer of compact
   * documents.
   *
   * @return always the same instance
   * @throws IllegalStateException if the version of Jackson 2 at hand is too old; the message says
   *     which is needed
   */
  public static FosteringJson standard() {
    // Out here, because a class that cannot be initialised says why only once.
    JacksonFloor.check();
    return Standard.JSON;
  }

  /** {@return a new builder of a reader and writer, with the settings of {@link #standard()}} */
  public static Builder builder() {
    return new Builder();
  }

  private static final class Standard {
    static final FosteringJson JSON = builder().build();
  }

  /** Builds readers and writers. Not thread-safe. */
  public static final class Builder {
    private Strictness strictness = Strictness.STRICT;
    private Limits limits = Limits.standard();
    private boolean indented;
    private final List<Function<? super Document, ? extends List<Finding>>> validators =
        new ArrayList<>();

    private Builder() {}

    /**
     * How to treat what the format does not know.
     *
     * @param strictness how strictly to read
     * @return this builder
     */
    public Builder strictness(Strictness strictness) {
      this.strictness = Objects.requireNonNull(strictness, "strictness");
      return this;
    }

    /**
     * How much to read before giving up.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Adds a check of every document that could be built, such as of its consistency, to those
     * added before. Its findings are reported among the others, with line and column. If it throws,
     * that is a finding too.
     *
     * @param validator given the document, gives the findings, without positions
     * @return this builder
     */
    public Builder alsoChecking(Function<? super Document, ? extends List<Finding>> validator) {
      validators.add(Objects.requireNonNull(validator, "validator"));
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
     * @throws IllegalStateException as {@link FosteringJson#standard()}
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
    return codec.read(type, document, START);
  }

  /**
   * Reads a document of the type that its {@code documentType} names. Where that is missing, or
   * names a type that the vocabulary does not have, the result is that finding and no value.
   *
   * @param document the bytes, in UTF-8
   * @param start where in a longer input the first of them stands; positions are those in all of it
   * @return the value, if it can be built, and everything found
   */
  public Checked<Document> read(byte[] document, Position start) {
    return codec.read(
        Objects.requireNonNull(document, "document"), Objects.requireNonNull(start, "start"));
  }

  /**
   * Reads a document out of a longer input.
   *
   * @param <T> the type of the document
   * @param type the type of the document
   * @param document the bytes, in UTF-8
   * @param start where in the longer input the first of them stands; positions are those in all of
   *     it
   * @return the value, if it can be built, and everything found
   */
  public <T> Checked<T> read(Class<T> type, byte[] document, Position start) {
    return codec.read(type, document, Objects.requireNonNull(start, "start"));
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
    return codec.read(type, document);
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
      return read(type, document.readNBytes(codec.limits().documentBytes() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the documents of an input one by one, in whatever framing they come. See {@link
   * DocumentStream}, which closes the input.
   *
   * @param <T> the type of the documents
   * @param type the type of the documents
   * @param documents the input, in UTF-8
   * @return the items; nothing has been read yet
   */
  public <T> DocumentStream<T> documents(Class<T> type, InputStream documents) {
    return documents(type, documents, Framing.AUTO);
  }

  /**
   * Reads the documents of an input one by one, in a framing that is known.
   *
   * @param <T> the type of the documents
   * @param type the type of the documents
   * @param documents the input, in UTF-8
   * @param framing how the documents follow each other
   * @return the items; nothing has been read yet
   */
  public <T> DocumentStream<T> documents(Class<T> type, InputStream documents, Framing framing) {
    codec.bind(type);
    return new DocumentStream<>(
        (document, start) -> codec.read(type, document, start),
        documents,
        codec.limits().documentBytes(),
        framing);
  }

  /**
   * Reads the documents of an input one by one, each of the type that its {@code documentType}
   * names. Where that is missing, or names a type that the vocabulary does not have, the item has
   * that finding and no value.
   *
   * @param documents the input, in UTF-8
   * @return the items; nothing has been read yet
   */
  public DocumentStream<Document> documents(InputStream documents) {
    return new DocumentStream<>(
        codec::read, documents, codec.limits().documentBytes(), Framing.AUTO);
  }

  /**
   * Reads the documents of an input one by one, each of the type that its {@code documentType}
   * names, where most are of one type: a document that names none is read as of that type, with a
   * finding.
   *
   * @param unnamed the type of a document that names none that is known
   * @param documents the input, in UTF-8
   * @return the items; nothing has been read yet
   */
  public DocumentStream<Document> documentsOr(
      Class<? extends Document> unnamed, InputStream documents) {
    codec.bind(unnamed);
    return new DocumentStream<>(
        (document, start) -> codec.readOr(unnamed, document, start),
        documents,
        codec.limits().documentBytes(),
        Framing.AUTO);
  }

  /**
   * Reads the documents of an input one by one, each of one of a few types: a document that names
   * none of them is read as of the first, with a finding.
   *
   * @param types the types
   * @param documents the input, in UTF-8
   * @return the items; nothing has been read yet
   * @throws IllegalArgumentException if there is no type
   */
  public DocumentStream<Document> documentsOf(
      List<Class<? extends Document>> types, InputStream documents) {
    List<Class<? extends Document>> all = List.copyOf(types);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("name at least one type");
    }
    all.forEach(codec::bind);
    return new DocumentStream<>(
        (document, start) -> codec.readAnyOf(all, document, start),
        documents,
        codec.limits().documentBytes(),
        Framing.AUTO);
  }

  /**
   * Checks a document that a host has built. The findings are those of reading it after writing it:
   * the same codes and pointers, under the same limits (except that of bytes) and with the same
   * added checks. They have no positions, since there is no text. What {@linkplain #write(Object)
   * cannot be written} is a finding too.
   *
   * @param document the document, or any value of the types that can be read
   * @return the findings, in the order of the properties
   */
  public List<Finding> validate(Object document) {
    return codec.validate(Objects.requireNonNull(document, "document"));
  }

  /**
   * Writes a document as text.
   *
   * @param document the document; it is written as it is, also where it breaks a constraint, of
   *     which {@link #validate} tells; tolerantly with what a later version had added
   * @return the JSON
   * @throws IllegalArgumentException if a date or an instant lies outside what documents can hold:
   *     years 0 to 9999, offsets in whole minutes and below fifteen hours; or a text holds half of
   *     a surrogate pair; the message repeats no value
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
    return codec.write(document, indented);
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

  /** {@return how it treats what the format does not know} */
  public Strictness strictness() {
    return codec.strictness();
  }

  /** {@return how much it reads before giving up} */
  public Limits limits() {
    return codec.limits();
  }

  /** Says how it reads. */
  @Override
  public String toString() {
    return "FosteringJson[" + Words.of(codec.strictness()) + "]";
  }
}
