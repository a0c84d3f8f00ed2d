package org.fostering.model.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fostering.model.common.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comma-separated tables of this package: UTF-8, a header row, one record a line, fields
 * with commas or quotes in double quotes (RFC 4180 without line breaks inside a field).
 *
 * <p>A table that is broken is a broken build of this library, so every fault throws {@link
 * IllegalStateException} naming the file and the line.
 */
final class CsvRows {

  private CsvRows() {}

  /** One record, its fields by the names in the header row. */
  static final class Row {
    private final String file;
    private final int line;
    private final Map<String, String> fields;

    private Row(String file, int line, Map<String, String> fields) {
      this.file = file;
      this.line = line;
      this.fields = fields;
    }

    String text(String column) {
      return optional(column).orElseThrow(() -> broken("no value for " + column));
    }

    Optional<String> optional(String column) {
      @Nullable String value = fields.get(column);
      if (value == null) {
        throw broken("no column " + column);
      }
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    LocalDate date(String column) {
      return LocalDate.parse(text(column));
    }

    Period period(String from, String to) {
      return new Period(optional(from).map(LocalDate::parse), optional(to).map(LocalDate::parse));
    }

    IllegalStateException broken(String why) {
      return new IllegalStateException(file + " line " + line + ": " + why);
    }
  }

  /** Reads the table that stands beside this class under a name. */
  static List<Row> read(String file) {
    try (@Nullable InputStream in = CsvRows.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the library");
      }
      return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Row> read(String file, BufferedReader in) throws IOException {
    @Nullable String header = in.readLine();
    if (header == null) {
      throw new IllegalStateException(file + " is empty");
    }
    List<String> names = split(file, 1, header);
    List<Row> rows = new ArrayList<>();
    int line = 1;
    for (@Nullable String text = in.readLine(); text != null; text = in.readLine()) {
      line++;
      List<String> values = split(file, line, text);
      if (values.size() != names.size()) {
        throw new IllegalStateException(
            file + " line " + line + ": " + values.size() + " fields, not " + names.size());
      }
      Map<String, String> fields = new TreeMap<>();
      for (int i = 0; i < values.size(); i++) {
        fields.put(names.get(i), values.get(i));
      }
      rows.add(new Row(file, line, fields));
    }
    return rows;
  }

  private static List<String> split(String file, int line, String text) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    if (quoted) {
      throw new IllegalStateException(file + " line " + line + ": a quote is not closed");
    }
    fields.add(field.toString());
    return fields;
  }
}
