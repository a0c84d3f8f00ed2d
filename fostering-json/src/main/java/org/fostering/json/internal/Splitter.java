package org.fostering.json.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Framing;
import org.fostering.model.finding.Position;

/**
 * Cuts an input into documents by its lines and brackets alone, so that a broken document harms as
 * little as possible of what follows it. Holds one document at a time.
 */
public final class Splitter {

  private final ByteSource in;
  private final int mostBytes;
  private final Brackets brackets = new Brackets();
  private final Queue<Piece> ready = new ArrayDeque<>();
  private Framing framing;
  private long pieces;
  private boolean started;
  private boolean inArray;
  private boolean afterElement;
  private boolean afterComma;
  private boolean arrayEnded;

  public Splitter(ByteSource in, int mostBytes, Framing framing) {
    this.in = in;
    this.mostBytes = mostBytes;
    this.framing = framing;
  }

  /** A document, or a fault between two. */
  public static final class Piece {
    private final long number;
    private final byte[] bytes;
    private final Position start;
    private final Optional<FindingCode> fault;

    private Piece(long number, byte[] bytes, Position start, Optional<FindingCode> fault) {
      this.number = number;
      this.bytes = bytes;
      this.start = start;
      this.fault = fault;
    }

    /** The place among the pieces, counted from 1. */
    public long number() {
      return number;
    }

    /** The document, without white space at its end; of no use where there is a fault. */
    public byte[] bytes() {
      return bytes;
    }

    public Position start() {
      return start;
    }

    /** What is wrong, if the document is not to be read. */
    public Optional<FindingCode> fault() {
      return fault;
    }
  }

  /** The pieces that are still to come, in lists that can be handed out to several threads. */
  public static final class Batches implements Iterator<List<Piece>> {

    private static final int MOST_PIECES = 64;
    private static final int MOST_BYTES = 1 << 17;

    private final Splitter splitter;
    private Optional<Piece> ahead = Optional.empty();

    public Batches(Splitter splitter) {
      this.splitter = splitter;
    }

    @Override
    public boolean hasNext() {
      try {
        ahead = ahead.isPresent() ? ahead : splitter.next();
        return ahead.isPresent();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<Piece> next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the input has no more items");
      }
      List<Piece> batch = new ArrayList<>();
      int bytes = 0;
      while (batch.size() < MOST_PIECES && bytes < MOST_BYTES && hasNext()) {
        Piece piece = ahead.orElseThrow();
        ahead = Optional.empty();
        batch.add(piece);
        bytes += piece.bytes().length;
      }
      return batch;
    }
  }

  /** The next piece, or empty at the end. */
  public Optional<Piece> next() throws IOException {
    if (!started) {
      start();
    }
    while (ready.isEmpty()) {
      int b = in.peekAfterSpace();
      if (inArray) {
        inArray(b);
      } else if (b == ByteSource.END) {
        return Optional.empty();
      } else {
        atTop(b);
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void start() throws IOException {
    started = true;
    if (!in.startsAsText()) {
      fault(FindingCode.JSON_ENCODING);
      in.abandon();
    } else if (in.peekAfterSpace() == ByteSource.END) {
      fault(FindingCode.JSON_EMPTY);
    }
  }

  private void fault(FindingCode code) {
    ready.add(new Piece(++pieces, new byte[0], in.position(), Optional.of(code)));
  }

  private void atTop(int b) throws IOException {
    if (b == '[' && framing != Framing.LINES) {
      in.take();
      framing = Framing.DOCUMENTS;
      inArray = true;
      afterElement = false;
      afterComma = false;
    } else if (arrayEnded && b != '{') {
      fault(FindingCode.JSON_TRAILING_CONTENT);
      passJunk();
    } else if (b != '{' || framing != Framing.LINES || !line()) {
      document();
    }
  }

  /** Takes the document that is the rest of the line, if one is, which is the usual case. */
  private boolean line() throws IOException {
    Position start = in.position();
    Optional<byte[]> object = in.takeObjectLine(mostBytes);
    object.ifPresent(bytes -> ready.add(new Piece(++pieces, bytes, start, Optional.empty())));
    return object.isPresent();
  }

  private void passJunk() throws IOException {
    int b = in.peek();
    while (b != ByteSource.END && b != '\n' && b != '{' && b != '[') {
      in.take();
      b = in.peek();
    }
  }

  private void inArray(int b) throws IOException {
    switch (b) {
      case ByteSource.END -> {
        fault(FindingCode.JSON_TRUNCATED);
        inArray = false;
      }
      case ']' -> {
        if (afterComma) {
          fault(FindingCode.JSON_SYNTAX);
        }
        in.take();
        inArray = false;
        arrayEnded = true;
      }
      case ',' -> comma();
      default -> {
        if (afterElement) {
          fault(FindingCode.JSON_SYNTAX);
        }
        afterElement = document();
        afterComma = false;
      }
    }
  }

  private void comma() throws IOException {
    if (!afterElement) {
      fault(FindingCode.JSON_SYNTAX);
      while (in.peekAfterSpace() == ',') {
        in.take();
      }
    } else {
      in.take();
    }
    afterElement = false;
    afterComma = true;
  }

  /**
   * Takes the document that starts here.
   *
   * @return whether its end was found; otherwise the next one starts in the middle of it
   */
  private boolean document() throws IOException {
    boolean brokeOff = false;
    Buffer buffer = new Buffer();
    Position start = in.position();
    boolean isObject = in.peek() == '{';
    boolean lineStart = false;
    brackets.reset();
    for (int b = in.peek(); b != ByteSource.END; b = in.peek()) {
      if (lineStart && !ByteSource.isSpace(b)) {
        brokeOff = breaksOff(b, start);
        if (brokeOff) {
          break;
        }
        lineStart = false;
      }
      if (buffer.count > 0 && endsBefore(b, isObject)) {
        break;
      }
      lineStart |= b == '\n';
      brackets.accept(b);
      buffer.add(b);
      in.take();
      if (isObject && b == '}' && endsAfterBrace()) {
        break;
      }
    }
    ready.add(new Piece(++pieces, buffer.trimmed(), start, buffer.fault()));
    return !brokeOff;
  }

  /** Whether the next document starts at the head of a line though this one is still open. */
  private boolean breaksOff(int b, Position start) {
    boolean brokeOff = b == '{' && in.column() == start.column() && brackets.forbidBrace();
    decide(brokeOff ? Framing.LINES : Framing.DOCUMENTS);
    return brokeOff;
  }

  private boolean endsAfterBrace() {
    if (!brackets.areClosed()) {
      return false;
    }
    decide(Framing.LINES);
    return framing == Framing.DOCUMENTS && !inArray;
  }

  /** The first document shows the framing. */
  private void decide(Framing shown) {
    if (framing == Framing.AUTO) {
      framing = shown;
    }
  }

  private boolean endsBefore(int b, boolean isObject) {
    if (framing == Framing.LINES) {
      return b == '\n' || (b == '{' && isObject && brackets.areClosed());
    }
    if (!brackets.areClosed()) {
      return false;
    }
    if (inArray) {
      return b == ',' || b == ']' || (b == '{' && isObject);
    }
    return b == '\n' || b == '{';
  }

  /** The bytes of one document, as far as they are within the limit. */
  private final class Buffer {
    private byte[] bytes = new byte[Math.min(mostBytes, 4096)];
    private long count;

    void add(int b) {
      if (count < mostBytes) {
        if (count == bytes.length) {
          bytes = Arrays.copyOf(bytes, (int) Math.min(mostBytes, 2L * bytes.length));
        }
        bytes[(int) count] = (byte) b;
      }
      count++;
    }

    Optional<FindingCode> fault() {
      return count > mostBytes ? Optional.of(FindingCode.LIMIT_BYTES) : Optional.empty();
    }

    byte[] trimmed() {
      int length = (int) Math.min(count, mostBytes);
      while (length > 0 && ByteSource.isSpace(bytes[length - 1])) {
        length--;
      }
      return Arrays.copyOf(bytes, length);
    }
  }
}
