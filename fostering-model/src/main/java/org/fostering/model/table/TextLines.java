package org.fostering.model.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The lines of a text, one after the other, some of which may be read again. Not thread-safe. */
final class TextLines {

  /** The most characters of a line that are kept. */
  static final int LONGEST = 1 << 16;

  private static final int END = -1;

  /** A line without its end, and whether it was cut off because it is too long. */
  record Line(String text, boolean cut) {}

  private final Reader in;
  private final char[] input = new char[1 << 15];
  private int inputAt;
  private int inputEnd;

  private final Deque<Line> givenBack = new ArrayDeque<>();
  private final StringBuilder current = new StringBuilder();
  private boolean cut;
  private long lines;
  private long seen;

  TextLines(Reader in) {
    this.in = in;
  }

  /** The characters of the current line. */
  StringBuilder current() {
    return current;
  }

  /** Whether the current line is too long, so that its end is missing. */
  boolean isCut() {
    return cut;
  }

  /** The current line, to keep. */
  Line line() {
    return new Line(current.toString(), cut);
  }

  /** The number of the current line, from 1. */
  long number() {
    return lines;
  }

  /** How many characters were read so far, but for those that end lines. */
  long charactersRead() {
    return seen;
  }

  /** Has the lines that were read last read again. */
  void giveBack(List<Line> last) {
    for (int i = last.size() - 1; i >= 0; i--) {
      givenBack.addFirst(last.get(i));
    }
    lines -= last.size();
  }

  /** Makes the next line the current one; false at the end of the input. */
  boolean next() throws IOException {
    current.setLength(0);
    cut = false;
    Line again = givenBack.poll();
    if (again != null) {
      current.append(again.text());
      cut = again.cut();
    } else if (!readLine()) {
      return false;
    }
    lines++;
    return true;
  }

  private boolean readLine() throws IOException {
    if (peek() == END) {
      return false;
    }
    while (lines == 0 && peek() == '\ufeff') {
      inputAt++;
    }
    while (peek() != END) {
      int start = inputAt;
      while (inputAt < inputEnd && input[inputAt] != '\n' && input[inputAt] != '\r') {
        inputAt++;
      }
      take(start, inputAt);
      if (inputAt < inputEnd) {
        if (input[inputAt++] == '\r' && peek() == '\n') {
          inputAt++;
        }
        return true;
      }
    }
    return true;
  }

  /** Adds a part of the input to the current line, as far as a line may go. */
  private void take(int start, int end) {
    seen += end - start;
    int fits = Math.min(end - start, LONGEST - current.length());
    current.append(input, start, fits);
    cut |= fits < end - start;
  }

  private int peek() throws IOException {
    if (inputAt == inputEnd) {
      inputEnd = Math.max(0, in.read(input));
      inputAt = 0;
    }
    return inputAt == inputEnd ? END : input[inputAt];
  }
}
