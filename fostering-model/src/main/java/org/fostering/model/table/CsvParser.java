package org.fostering.model.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Reads comma-separated records (RFC 4180), or those of another separator, one after the other, and
 * makes texts only of the fields asked for: a postcode directory has fifty columns, of which five
 * matter.
 *
 * <p>A quotation mark counts only around a whole field; elsewhere in a field it is a character like
 * any other. A field in quotation marks may go over several lines if the caller allows it. Where
 * such a field is never closed, or something stands behind its closing mark, its first line alone
 * is a broken record and reading goes on with the next line: a stray mark must not swallow the
 * records after it. Memory is bounded by the longest record allowed, and work is linear in the
 * input.
 *
 * <p>Not thread-safe.
 */
public final class CsvParser {

  private static final int LONGEST = 1 << 16;

  /** How many lines are looked at to tell the separator. */
  private static final int LOOKED_AT = 20;

  /** A first line that names the separator, for some spreadsheets. */
  private static final String NAMES_SEPARATOR = "sep=";

  private static final int END = -1;

  /** How often each character may be looked at again because a record turned out to be broken. */
  private static final int RESCANS = 8;

  /** A line without its end, and whether it was cut off because it is too long. */
  private record Line(String text, boolean cut) {}

  /** Where in a field reading stands. */
  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final Reader in;
  private final boolean joinsLines;
  private final char[] input = new char[1 << 15];
  private int inputAt;
  private int inputEnd;

  private final Deque<Line> givenBack = new ArrayDeque<>();
  private final StringBuilder current = new StringBuilder();
  private boolean cut;
  private long lines;
  private long seen;
  private long rescanned;

  private final StringBuilder text = new StringBuilder();
  private int[] ends = new int[64];
  private int size;
  private State state = State.START;
  private boolean broken;
  private long line;
  private long row;
  private char separator = ',';
  private boolean recognises;

  private CsvParser(Reader in, boolean joinsLines, boolean recognises) {
    this.in = in;
    this.joinsLines = joinsLines;
    this.recognises = recognises;
  }

  /**
   * Reads files in which every record is one line.
   *
   * @param in the text
   * @return a reader before its first record
   */
  public static CsvParser ofLines(Reader in) {
    return new CsvParser(in, false, false);
  }

  /**
   * Reads files in which a field in quotation marks may hold line breaks, and fields are separated
   * by a comma, a semicolon, a tab or a bar: by the one that stands equally often in most of the
   * first lines, or that a first line {@code sep=;} names.
   *
   * @param in the text
   * @return a reader before its first record
   */
  public static CsvParser recognising(Reader in) {
    return new CsvParser(in, true, true);
  }

  /**
   * Reads files in which every record is one line, with any separator that is recognised.
   *
   * @param in the text
   * @return a reader before its first record
   */
  public static CsvParser recognisingLines(Reader in) {
    return new CsvParser(in, false, true);
  }

  /**
   * What stands between fields.
   *
   * @return the separator; of a parser that recognises it, the comma before the first record
   */
  public char separator() {
    return separator;
  }

  private void recognise() throws IOException {
    recognises = false;
    List<Line> ahead = new ArrayList<>();
    while (ahead.size() < LOOKED_AT && nextLine()) {
      ahead.add(new Line(current.toString(), cut));
    }
    lines -= ahead.size();
    String first = ahead.isEmpty() ? "" : ahead.get(0).text().strip();
    if (first.length() == NAMES_SEPARATOR.length() + 1 && first.startsWith(NAMES_SEPARATOR)) {
      separator = first.charAt(NAMES_SEPARATOR.length());
      ahead.remove(0);
      lines++;
      row++;
    } else {
      separator = Separators.likeliest(ahead.stream().map(Line::text).toList());
    }
    for (int i = ahead.size() - 1; i >= 0; i--) {
      givenBack.addFirst(ahead.get(i));
    }
  }

  /**
   * Goes on to the next record that is not an empty line.
   *
   * @return false at the end of the input
   * @throws IOException if the input fails
   */
  public boolean next() throws IOException {
    if (recognises) {
      recognise();
    }
    do {
      if (!nextLine()) {
        return false;
      }
      line = lines;
      row++;
      readRecord();
    } while (size == 1 && text.length() == 0 && !broken);
    return true;
  }

  /**
   * The line on which the current record starts.
   *
   * @return the line, from 1
   */
  public long line() {
    return line;
  }

  /**
   * The row in which a spreadsheet shows the current record: as the line, but that a record over
   * several lines counts once.
   *
   * @return the row, from 1
   */
  public long row() {
    return row;
  }

  /**
   * How many characters were read so far: a table of settings that goes on without end is another
   * file.
   *
   * @return the number of UTF-16 units, but for those that end lines
   */
  public long charactersRead() {
    return seen;
  }

  /**
   * Whether the current record is too long or misuses quotation marks.
   *
   * @return whether its fields cannot be relied on
   */
  public boolean isBroken() {
    return broken;
  }

  /**
   * The number of fields of the current record.
   *
   * @return at least 1
   */
  public int size() {
    return size;
  }

  /**
   * A field of the current record without the white space around it.
   *
   * @param index which, from 0
   * @return its text
   */
  public String field(int index) {
    return text.substring(index == 0 ? 0 : ends[index - 1], ends[index]).strip();
  }

  /**
   * Whether every field of the current record is empty.
   *
   * @return whether there is nothing in it; false for a broken record
   */
  public boolean isBlank() {
    for (int i = 0; i < size; i++) {
      if (!field(i).isEmpty()) {
        return false;
      }
    }
    return !broken;
  }

  /**
   * The fields of the current record.
   *
   * @return a new list
   */
  public List<String> fields() {
    List<String> fields = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      fields.add(field(i));
    }
    return fields;
  }

  private void readRecord() throws IOException {
    start();
    broken = cut;
    scan();
    if (state == State.QUOTED) {
      String first = current.toString();
      if (broken || !joinsLines || rescanned > RESCANS * seen || !join()) {
        start();
        current.setLength(0);
        current.append(first);
        scan();
        broken = true;
      }
    }
    endField();
  }

  /**
   * Adds lines until the field is closed; false if they do not belong to it, and are given back.
   */
  private boolean join() throws IOException {
    List<Line> joined = new ArrayList<>();
    while (state == State.QUOTED && !broken && nextLine()) {
      joined.add(new Line(current.toString(), cut));
      broken = cut || text.length() + current.length() >= LONGEST;
      if (!broken) {
        text.append('\n');
        scan();
      }
    }
    if (state != State.QUOTED && !broken) {
      return true;
    }
    for (int i = joined.size() - 1; i >= 0; i--) {
      givenBack.addFirst(joined.get(i));
      rescanned += joined.get(i).text().length() + 1;
    }
    lines -= joined.size();
    return false;
  }

  private void start() {
    text.setLength(0);
    size = 0;
    state = State.START;
  }

  /** Reads the fields of the current line; the last of them stays open. */
  private void scan() {
    int at = 0;
    while (at < current.length()) {
      at =
          switch (state) {
            case START -> atStart(at);
            case PLAIN -> inPlain(at);
            case QUOTED -> inQuoted(at);
            case CLOSED -> afterQuoted(at);
          };
    }
  }

  /** Before the first character of a field that is not white space. */
  private int atStart(int at) {
    char c = current.charAt(at);
    if (c == separator) {
      endField();
    } else if (c == '"') {
      text.setLength(size == 0 ? 0 : ends[size - 1]);
      state = State.QUOTED;
    } else {
      text.append(c);
      state = Character.isWhitespace(c) ? State.START : State.PLAIN;
    }
    return at + 1;
  }

  private int inPlain(int at) {
    if (current.charAt(at) != separator) {
      return takeUntil(String.valueOf(separator), at);
    }
    endField();
    return at + 1;
  }

  private int inQuoted(int at) {
    if (current.charAt(at) != '"') {
      return takeUntil("\"", at);
    }
    if (at + 1 < current.length() && current.charAt(at + 1) == '"') {
      text.append('"');
      return at + 2;
    }
    state = State.CLOSED;
    return at + 1;
  }

  private int afterQuoted(int at) {
    char c = current.charAt(at);
    if (c == separator) {
      endField();
    } else {
      broken |= !Character.isWhitespace(c);
    }
    return at + 1;
  }

  /** Adds what stands before a mark, or before the end of the line, to the field. */
  private int takeUntil(String mark, int at) {
    int found = current.indexOf(mark, at);
    int end = found < 0 ? current.length() : found;
    text.append(current, at, end);
    return end;
  }

  private void endField() {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = text.length();
    state = State.START;
  }

  /** Makes the next line the current one; false at the end of the input. */
  private boolean nextLine() throws IOException {
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
