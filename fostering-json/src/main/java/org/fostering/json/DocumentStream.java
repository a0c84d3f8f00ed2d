package org.fostering.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fostering.json.internal.ByteSource;
import org.fostering.json.internal.LazyItems;
import org.fostering.json.internal.OrderedWork;
import org.fostering.json.internal.Splitter;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Framing;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;

/**
 * The documents of one input, read one by one. However long the input, there is never more than one
 * document in memory.
 *
 * <p>Each document is read on its own, so a broken one does no harm to the others: on {@linkplain
 * Framing#LINES lines} never, otherwise wherever the brackets and the lines still show where the
 * next document starts. A fault between two documents (a missing comma in an array, an array that
 * is not closed, an input that is empty or no text at all) is an item with that one finding.
 *
 * <p>Reading is lazy and never goes back, so an input may be a pipe. Not thread-safe.
 *
 * @param <T> the type of the documents
 */
public final class DocumentStream<T> implements Iterator<StreamedDocument<T>>, AutoCloseable {

  private final Reader<T> reader;
  private final Splitter splitter;
  private final int mostBytes;
  private final LazyItems<Cut, StreamedDocument<T>> items;

  /**
   * Reads one document that starts at a place in the whole input.
   *
   * @param <T> the type of the documents
   */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * Reads it, on any thread.
     *
     * @param document the bytes
     * @param start where in the whole input the first of them stands
     * @return the value, if it can be built, and everything found
     */
    Checked<T> read(byte[] document, Position start);
  }

  /**
   * The items of an input that another reader reads, such as documents in envelopes.
   *
   * @param <T> the type of what is read
   * @param documents the input, in UTF-8
   * @param mostBytes the bytes that an item may have; of a longer one that is the finding
   * @param reader reads each
   * @return the items, in whatever framing they come; nothing has been read yet
   */
  public static <T> DocumentStream<T> of(InputStream documents, int mostBytes, Reader<T> reader) {
    return new DocumentStream<>(
        Objects.requireNonNull(reader, "reader"), documents, mostBytes, Framing.AUTO);
  }

  DocumentStream(Reader<T> reader, InputStream documents, int mostBytes, Framing framing) {
    this.reader = reader;
    ByteSource source = new ByteSource(Objects.requireNonNull(documents, "documents"));
    this.splitter = new Splitter(source, mostBytes, Objects.requireNonNull(framing, "framing"));
    this.mostBytes = mostBytes;
    this.items =
        new LazyItems<>(source::close) {
          @Override
          protected Optional<Cut> find() throws IOException {
            return splitter.next().map(Cut::new);
          }

          @Override
          protected StreamedDocument<T> make(Cut found) {
            return found.read();
          }
        };
  }

  /**
   * Whether there is another item. Reads from the input as far as the end of that item.
   *
   * @return whether there is
   * @throws UncheckedIOException if the input fails
   */
  @Override
  public boolean hasNext() {
    return items.hasNext();
  }

  /**
   * Reads the next document.
   *
   * @return the document, or a fault between two
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the input fails
   */
  @Override
  public StreamedDocument<T> next() {
    return items.next();
  }

  /**
   * Takes the next document without reading it, so that another thread can. Each is cut out of the
   * input as for {@link #next()}.
   *
   * @return the document, or a fault between two
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the input fails
   */
  public UnreadDocument<T> nextUnread() {
    return items.nextFound();
  }

  /** A piece with its place among the items. */
  private final class Cut implements UnreadDocument<T> {
    private final Splitter.Piece piece;

    Cut(Splitter.Piece piece) {
      this.piece = piece;
    }

    @Override
    public long number() {
      return piece.number();
    }

    @Override
    public Position start() {
      return piece.start();
    }

    @Override
    public int size() {
      return piece.bytes().length;
    }

    @Override
    public byte[] bytes() {
      return piece.bytes().clone();
    }

    @Override
    public StreamedDocument<T> read() {
      Checked<T> checked =
          piece
              .fault()
              .map(fault -> failed(fault, piece))
              .orElseGet(() -> reader.read(piece.bytes(), piece.start()));
      return new StreamedDocument<>(number(), piece.start(), checked);
    }

    /** Says where it stands, and nothing out of it. */
    @Override
    public String toString() {
      return "UnreadDocument[" + number() + ", line " + piece.start().line() + "]";
    }
  }

  private Checked<T> failed(FindingCode fault, Splitter.Piece at) {
    Finding finding =
        Finding.error(fault.code(), Pointer.ROOT).at(at.start().line(), at.start().column());
    return Checked.failed(
        List.of(
            fault == FindingCode.LIMIT_BYTES
                ? finding.expecting(new Range(1, mostBytes))
                : finding));
  }

  /**
   * {@return the items that are still to come, as a sequential, lazy stream; closing it closes the
   * input}
   */
  public Stream<StreamedDocument<T>> stream() {
    return items.stream();
  }

  /**
   * What is made of each of the items that are still to come, by several threads at once: they read
   * the documents and do the work, while the thread that takes the results cuts the input up. The
   * results come in the order of the input, numbers and places are those in the whole input, and
   * memory is bounded: a few hundred documents or a few hundred kibibytes a thread, whichever is
   * less, and what the work makes of them. Reading is ahead of the results by as much, so for an
   * input that trickles in {@link #stream()} is the better choice.
   *
   * <pre>{@code
   * try (Stream<Decision> decisions =
   *     json.documents(Enquiry.class, in).inParallel(2, this::decide)) {
   *   decisions.forEach(this::report);
   * }
   * }</pre>
   *
   * @param <R> the type of the results
   * @param threads how many threads read and work, at least 1
   * @param work done on each item by any of the threads, at any time; where it throws, the stream
   *     throws the same after the results that come before
   * @return a sequential, lazy stream, to be closed: that closes the input and stops the threads
   * @throws IllegalArgumentException if there is to be no thread
   */
  public <R> Stream<R> inParallel(
      int threads, Function<? super StreamedDocument<T>, ? extends R> work) {
    Objects.requireNonNull(work, "work");
    return new OrderedWork<Splitter.Piece, R>(
            new Splitter.Batches(splitter),
            threads,
            piece -> work.apply(new Cut(piece).read()),
            this::close)
        .stream();
  }

  /**
   * Closes the input.
   *
   * @throws UncheckedIOException if that fails
   */
  @Override
  public void close() {
    items.close();
  }
}
