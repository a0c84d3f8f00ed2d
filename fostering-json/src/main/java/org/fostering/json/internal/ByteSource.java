package org.fostering.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.fostering.model.finding.Position;

/**
 * The bytes of an input, one at a time with one to look ahead, and where in the input they stand.
 */
public final class ByteSource {

  /** How many of the first bytes show whether an input is text: every binary format has a zero. */
  static final int SAMPLE = 16;

  static final int END = -1;

  private static final int FIRST_OF_MARK = 0xef;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;
  private boolean ended;
  private long line = 1;
  private long column = 1;

  public ByteSource(InputStream in) {
    this.in = in;
  }

  /**
   * Looks at the first bytes.
   *
   * @return whether they can be UTF-8 text
   */
  boolean startsAsText() throws IOException {
    while (end < SAMPLE && !ended) {
      fill();
    }
    for (int i = 0; i < Math.min(end, SAMPLE); i++) {
      // UTF-8 has neither zeros in JSON nor these two, which make the other byte order marks.
      if (buffer[i] == 0 || (buffer[i] & 0xff) >= 0xfe) {
        return false;
      }
    }
    return true;
  }

  private void fill() throws IOException {
    int count = in.read(buffer, end, buffer.length - end);
    if (count < 0) {
      ended = true;
    } else {
      end += count;
    }
  }

  /** The next byte, or {@link #END}. */
  int peek() throws IOException {
    if (next == end && !ended) {
      next = 0;
      end = 0;
      while (end == 0 && !ended) {
        fill();
      }
    }
    return next == end ? END : buffer[next] & 0xff;
  }

  /** Takes the byte that was last looked at. */
  void take() {
    byte taken = buffer[next++];
    if (taken == '\n') {
      line++;
      column = 1;
    } else if ((taken & 0xc0) != 0x80) {
      // The later bytes of a character stand in the column of its first.
      column++;
    }
  }

  /**
   * Takes the rest of the line, if it is one object in braces and nothing else.
   *
   * @param most how many bytes of it to look at, at the most
   * @return the object, or empty if there is something else or more: then nothing is taken
   */
  Optional<byte[]> takeObjectLine(int most) throws IOException {
    int seen = 0;
    int lineEnd = WholeLine.end(buffer, next, end);
    while (lineEnd < 0 && !ended && seen < most) {
      seen = end - next;
      more();
      lineEnd = WholeLine.end(buffer, next + seen, end);
    }
    int to = lineEnd < 0 ? end : lineEnd;
    while (to > next && isSpace(buffer[to - 1])) {
      to--;
    }
    if ((lineEnd < 0 && !ended) || to - next > most || !WholeLine.isOneObject(buffer, next, to)) {
      return Optional.empty();
    }
    byte[] object = Arrays.copyOfRange(buffer, next, to);
    if (lineEnd < 0) {
      next = end;
    } else {
      next = lineEnd + 1;
      line++;
      column = 1;
    }
    return Optional.of(object);
  }

  /** Reads more behind what is there already. */
  private void more() throws IOException {
    if (next > 0) {
      System.arraycopy(buffer, next, buffer, 0, end - next);
      end -= next;
      next = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * end);
    }
    fill();
  }

  /**
   * Passes over white space and gives the byte that follows, or {@link #END}. Byte order marks are
   * passed over too, wherever they stand: files that have one are put one behind the other, and
   * tools add one to a file that has one.
   */
  int peekAfterSpace() throws IOException {
    int b = peek();
    while (isSpace(b) || (b == FIRST_OF_MARK && passMark())) {
      if (isSpace(b)) {
        take();
      }
      b = peek();
    }
    return b;
  }

  private boolean passMark() throws IOException {
    while (end - next < 3 && !ended) {
      more();
    }
    boolean isMark =
        end - next >= 3 && (buffer[next + 1] & 0xff) == 0xbb && (buffer[next + 2] & 0xff) == 0xbf;
    next += isMark ? 3 : 0;
    return isMark;
  }

  static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }

  /** Where the next byte stands. */
  Position position() {
    return new Position(line, column);
  }

  long column() {
    return column;
  }

  /** Reads no more. */
  void abandon() {
    next = end;
    ended = true;
  }

  public void close() throws IOException {
    in.close();
  }
}
