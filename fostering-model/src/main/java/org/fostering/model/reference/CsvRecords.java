package org.fostering.model.reference;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads comma-separated records one after the other, and makes texts only of the fields asked for:
 * a postcode directory has fifty columns, of which five matter.
 *
 * <p>Fields may stand in quotation marks, with a quotation mark in them doubled. A record ends with
 * its line, also within quotation marks: no column of these files holds a line break, and a stray
 * mark must not swallow the lines after it. Memory is bounded by the longest record allowed.
 */
final class CsvRecords {

  private static final int LONGEST = 1 << 16;
  private static final int END = -1;

  private final Reader in;
  private final char[] input = new char[1 << 15];
  private int inputAt;
  private int inputEnd;

  private final StringBuilder text = new StringBuilder();
  private int[] ends = new int[64];
  private int size;
  private long line;
  private boolean broken;

  CsvRecords(Reader in) {
    this.in = in;
  }

  /** Goes on to the next line that is not empty; false at the end of the input. */
  boolean next() throws IOException {
    do {
      if (peek() == END) {
        return false;
      }
      readRecord();
    } while (size == 1 && text.length() == 0 && !broken);
    return true;
  }

  /** The line of the current record, from 1. */
  long line() {
    return line;
  }

  /** Whether the current record is too long, or ends within quotation marks. */
  boolean isBroken() {
    return broken;
  }

  /** The number of fields of the current record. */
  int size() {
    return size;
  }

  /** A field of the current record without the white space around it, from 0. */
  String field(int index) {
    return text.substring(index == 0 ? 0 : ends[index - 1], ends[index]).strip();
  }

  private void readRecord() throws IOException {
    text.setLength(0);
    size = 0;
    line++;
    broken = false;
    boolean quoted = false;
    while (true) {
      int c = read();
      if (c == '\ufeff' && line == 1 && text.length() == 0) {
        continue;
      }
      if (c == '\r' && peek() == '\n') {
        continue;
      }
      if (c == END || c == '\n' || c == '\r') {
        broken |= quoted;
        endField();
        return;
      }
      if (c == '"') {
        if (quoted && peek() == '"') {
          append(read());
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        endField();
      } else {
        append(c);
      }
    }
  }

  private void append(int c) {
    if (text.length() == LONGEST) {
      broken = true;
    } else {
      text.append((char) c);
    }
  }

  private void endField() {
    if (size == LONGEST) {
      broken = true;
      return;
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = text.length();
  }

  private int peek() throws IOException {
    if (inputAt == inputEnd) {
      inputEnd = Math.max(0, in.read(input));
      inputAt = 0;
    }
    return inputAt == inputEnd ? END : input[inputAt];
  }

  private int read() throws IOException {
    int c = peek();
    if (c != END) {
      inputAt++;
    }
    return c;
  }
}
