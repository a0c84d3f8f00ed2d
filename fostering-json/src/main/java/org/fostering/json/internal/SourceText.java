package org.fostering.json.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fostering.model.finding.Position;

/**
 * The characters of one document and where they start in the whole input. Not changed once made.
 */
final class SourceText {

  static final Position ORIGIN = new Position(1, 1);

  private static final List<String> WORDS = List.of("true", "false", "null");
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final char[] chars;
  private final int length;
  private final Position start;
  private final boolean sound;

  private SourceText(char[] chars, int length, Position start, boolean sound) {
    this.chars = chars;
    this.length = length;
    this.start = start;
    this.sound = sound;
  }

  /** The characters, without a byte order mark; only the first {@link #length()} count. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Whether the bytes were UTF-8 to the end; if not, these are the characters before the fault. */
  boolean isSound() {
    return sound;
  }

  /** Decodes UTF-8. Bytes in UTF-16, and most that are not text, are recognised by their zeros. */
  static SourceText of(byte[] bytes, int length, Position start) {
    CharBuffer chars = CharBuffer.allocate(length);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, chars, true);
    int count = chars.position();
    for (int i = 0; i < Math.min(ByteSource.SAMPLE, count); i++) {
      if (chars.get(i) == 0) {
        return new SourceText(chars.array(), i, start, false);
      }
    }
    return withoutMark(chars.array(), count, start, !result.isError());
  }

  static SourceText of(String text) {
    return withoutMark(text.toCharArray(), text.length(), ORIGIN, true);
  }

  /** How many bytes a text takes in UTF-8. */
  static long byteCount(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A surrogate is half of a character of four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  private static SourceText withoutMark(char[] chars, int length, Position start, boolean sound) {
    // Where a tool adds a mark to a text that has one, there are two.
    int marks = 0;
    while (marks < length && chars[marks] == BYTE_ORDER_MARK) {
      marks++;
    }
    return marks == 0
        ? new SourceText(chars, length, start, sound)
        : new SourceText(Arrays.copyOfRange(chars, marks, length), length - marks, start, sound);
  }

  /** Whether nothing is left at an offset, or only the beginning of one of the bare words. */
  boolean breaksOffAt(long offset) {
    String rest = new String(chars, (int) offset, Math.min(length - (int) offset, 5)).strip();
    boolean isRest = length - offset <= 5;
    return isRest && WORDS.stream().anyMatch(word -> word.startsWith(rest) && offset > 0);
  }

  /** Finds positions from front to back, going over the characters once. */
  Locator locator() {
    return new Locator(start, length) {
      @Override
      void go(int end) {
        for (; offset < end; offset++) {
          if (chars[offset] == '\n') {
            startLine();
          } else if (!Character.isLowSurrogate(chars[offset])) {
            column++;
          }
        }
      }
    };
  }

  /** Finds positions among bytes in UTF-8, of which the first stands at a place. */
  static Locator locator(byte[] bytes, Position start) {
    return new Locator(start, bytes.length) {
      @Override
      void go(int end) {
        while (offset < end) {
          int count = Math.min(end - offset, EightBytes.SIZE);
          long eight = EightBytes.head(bytes, offset, end);
          long lineEnds = EightBytes.lineEnds(eight);
          if (lineEnds == 0) {
            column += EightBytes.characters(eight, count);
            offset += count;
          } else {
            startLine();
            offset += EightBytes.before(lineEnds) + 1;
          }
        }
      }
    };
  }

  /** Walks over a text; asked for growing offsets only. */
  abstract static class Locator {

    private final int length;
    int offset;
    private long line;
    long column;

    private Locator(Position start, int length) {
      this.length = length;
      this.line = start.line();
      this.column = start.column();
    }

    /** Goes on to an offset. The bytes or units behind the first of a character take no column. */
    abstract void go(int end);

    final void startLine() {
      line++;
      column = 1;
    }

    /** The position of the character at an offset, counting characters beyond 16 bits as one. */
    Position at(long wanted) {
      go((int) Math.min(wanted, length));
      return new Position(line, column);
    }
  }
}
