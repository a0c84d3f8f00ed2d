package org.fostering.model.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comma-separated tables of this library: UTF-8, a header row, one record a line.
 *
 * <p>A table that is broken is a broken build of this library, so every fault throws {@link
 * IllegalStateException} naming the file and the line.
 *
 * <p>What it gives is immutable and thread-safe.
 */
public final class ResourceTable {

  private ResourceTable() {}

  /** One record, its fields by the names in the header row. */
  public static final class Row {
    private final String file;
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> fields;

    private Row(String file, long line, Map<String, Integer> columns, List<String> fields) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.fields = fields;
    }

    /**
     * A field that must be filled in.
     *
     * @param column the name of its column
     * @return its text
     */
    public String text(String column) {
      return optional(column).orElseThrow(() -> broken("no value for " + column));
    }

    /**
     * A field that may be empty.
     *
     * @param column the name of its column
     * @return its text, or empty
     */
    public Optional<String> optional(String column) {
      @Nullable Integer index = columns.get(column);
      if (index == null) {
        throw broken("no column " + column);
      }
      String value = fields.get(index);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /**
     * A field of a column that the table need not have.
     *
     * @param column the name of its column
     * @return its text, or empty
     */
    public Optional<String> ifAny(String column) {
      return columns.containsKey(column) ? optional(column) : Optional.empty();
    }

    /**
     * A date that must be filled in.
     *
     * @param column the name of its column
     * @return the date
     */
    public LocalDate date(String column) {
      return day(text(column));
    }

    /**
     * A period of which either end may be open.
     *
     * @param from the name of the column of the first day
     * @param to the name of the column of the last day
     * @return the period
     */
    public DateRange period(String from, String to) {
      return new DateRange(optional(from).map(this::day), optional(to).map(this::day));
    }

    private LocalDate day(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw broken("a day is written as 2026-07-01");
      }
    }

    /**
     * A constant of an enum, by its {@linkplain Words word}.
     *
     * @param <E> the enum
     * @param column the name of the column
     * @param type the enum
     * @return the constant
     */
    public <E extends Enum<E>> E word(String column, Class<E> type) {
      return constant(column, text(column), type);
    }

    /**
     * The words of a field that may hold several, with a space between two.
     *
     * @param column the name of its column
     * @return the words in their order; empty if the field is
     */
    public List<String> words(String column) {
      return optional(column).map(text -> List.of(text.split(" ", -1))).orElse(List.of());
    }

    /**
     * Constants of an enum, by their {@linkplain Words words}.
     *
     * @param <E> the enum
     * @param column the name of the column; its field must be filled in
     * @param type the enum
     * @return the constants in the order of the enum; unmodifiable
     */
    public <E extends Enum<E>> Set<E> words(String column, Class<E> type) {
      text(column);
      Set<E> found = EnumSet.noneOf(type);
      words(column).forEach(word -> found.add(constant(column, word, type)));
      return Collections.unmodifiableSet(found);
    }

    /**
     * A field that is yes or no.
     *
     * @param column the name of its column
     * @return whether it is yes
     */
    public boolean isYes(String column) {
      return switch (text(column)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw broken(column + " must be yes or no");
      };
    }

    private <E extends Enum<E>> E constant(String column, String word, Class<E> type) {
      return Words.find(type, word)
          .orElseThrow(() -> broken(column + " must be one of " + Words.all(type)));
    }

    /**
     * What to throw when the record makes no sense.
     *
     * @param why what is wrong with it
     * @return an exception that names the file and the line
     */
    public IllegalStateException broken(String why) {
      return new IllegalStateException(file + " line " + line + ": " + why);
    }
  }

  /**
   * Reads a table, and closes it.
   *
   * @param in the table, such as {@code Clocks.class.getResourceAsStream("clocks.csv")}; null where
   *     there is none
   * @param file the name of the file, for messages
   * @return its records
   * @throws IllegalStateException if there is no file, or it is broken; the message names file and
   *     line
   * @throws UncheckedIOException if reading fails
   */
  public static List<Row> read(@Nullable InputStream in, String file) {
    if (in == null) {
      throw new IllegalStateException(file + " is missing from the library");
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(file, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @param file what to call the table where it is broken
   * @param in the text
   * @return its records
   * @throws IllegalStateException if the table is broken; the message names file and line
   * @throws IOException if reading fails
   */
  public static List<Row> read(String file, Reader in) throws IOException {
    CsvParser records = CsvParser.ofLines(in);
    if (!records.next()) {
      throw new IllegalStateException(file + " is empty");
    }
    List<String> names = records.fields();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i), i);
    }
    List<Row> rows = new ArrayList<>();
    while (records.next()) {
      Row row = new Row(file, records.line(), columns, records.fields());
      if (records.isBroken()) {
        throw row.broken("a quotation mark is out of place, or the line is too long");
      }
      if (records.size() != names.size()) {
        throw row.broken(records.size() + " fields, not " + names.size());
      }
      rows.add(row);
    }
    return rows;
  }
}
