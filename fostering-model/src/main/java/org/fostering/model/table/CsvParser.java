package org.fostering.model.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** How many lines are looked at to tell the separator. */
  private static final int LOOKED_AT = 20;

  /** A first line that names the separator, for some spreadsheets. */
  private static final String NAMES_SEPARATOR = "sep=";

  /** How often each character may be looked at again because a record turned out to be broken. */
  private static final int RESCANS = 8;

  /** Where in a field reading stands. */
  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final TextLines lines;
  private final StringBuilder current;
  private final boolean joinsLines;
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
    this.lines = new TextLines(in);
    this.current = lines.current();
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
   * {@return what stands between fields; of a parser that recognises it, the comma before the first
   * record}
   */
  public char separator() {
    return separator;
  }

  private void recognise() throws IOException {
    recognises = false;
    List<TextLines.Line> ahead = new ArrayList<>();
    while (ahead.size() < LOOKED_AT && lines.next()) {
      ahead.add(lines.line());
    }
    lines.giveBack(ahead);
    String first = ahead.isEmpty() ? "" : ahead.get(0).text().strip();
    if (first.length() == NAMES_SEPARATOR.length() + 1 && first.startsWith(NAMES_SEPARATOR)) {
      separator = first.charAt(NAMES_SEPARATOR.length());
      lines.next();
      row++;
    } else {
      separator = Separators.likeliest(ahead.stream().map(TextLines.Line::text).toList());
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
      if (!lines.next()) {
        return false;
      }
      line = lines.number();
      row++;
      readRecord();
    } while (size == 1 && text.length() == 0 && !broken);
    return true;
  }

  /** {@return the line on which the current record starts, from 1} */
  public long line() {
    return line;
  }

  /**
   * {@return the row in which a spreadsheet shows the current record, from 1: as the line, but a
   * record over several lines counts once}
   */
  public long row() {
    return row;
  }

  /**
   * {@return how many UTF-16 units were read so far, without those that end lines} A table of
   * settings that goes on without end is another file.
   */
  public long charactersRead() {
    return lines.charactersRead();
  }

  /**
   * {@return whether the current record is too long or misuses quotation marks, so that its fields
   * cannot be relied on}
   */
  public boolean isBroken() {
    return broken;
  }

  /** {@return the number of fields of the current record, at least 1} */
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

  /** {@return whether every field of the current record is empty; false for a broken record} */
  public boolean isBlank() {
    for (int i = 0; i < size; i++) {
      if (!field(i).isEmpty()) {
        return false;
      }
    }
    return !broken;
  }

  /** {@return the fields of the current record; a new list} */
  public List<String> fields() {
    List<String> fields = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      fields.add(field(i));
    }
    return fields;
  }

  private void readRecord() throws IOException {
    start();
    broken = lines.isCut();
    scan();
    if (state == State.QUOTED) {
      String first = current.toString();
      if (broken || !joinsLines || rescanned > RESCANS * lines.charactersRead() || !join()) {
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
    List<TextLines.Line> joined = new ArrayList<>();
    while (state == State.QUOTED && !broken && lines.next()) {
      joined.add(lines.line());
      broken = lines.isCut() || text.length() + current.length() >= TextLines.LONGEST;
      if (!broken) {
        text.append('\n');
        scan();
      }
    }
    if (state != State.QUOTED && !broken) {
      return true;
    }
    joined.forEach(each -> rescanned += each.text().length() + 1);
    lines.giveBack(joined);
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
}
