package org.fostering.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values (RFC 4180) row by row: quoted fields, doubled quotation marks,
 * either line end, and a byte order mark.
 */
public final class Csv {

  private final Reader reader;
  private int next;
  private long line = 1;

  private Csv(Reader reader) throws IOException {
    this.reader = reader;
    next = reader.read();
    if (next == '\uFEFF') {
      next = reader.read();
    }
  }

  /**
   * Starts reading.
   *
   * @param in UTF-8 text
   * @return a reader before its first row
   * @throws IOException if the input cannot be read
   */
  public static Csv of(InputStream in) throws IOException {
    return new Csv(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
  }

  /**
   * All rows of a resource that has a header row, each as a map from column to field.
   *
   * @param beside the class in whose package the resource stands
   * @param name the resource's file name
   * @return the rows, in order
   * @throws IllegalStateException if the resource is missing or a row has not as many fields as the
   *     header: the jar is damaged
   */
  public static List<Map<String, String>> resource(Class<?> beside, String name) {
    try (@Nullable InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library's own file " + name + " is missing");
      }
      Csv csv = Csv.of(in);
      List<String> header = csv.row();
      List<Map<String, String>> rows = new ArrayList<>();
      for (List<String> row = csv.row(); !row.isEmpty(); row = csv.row()) {
        if (row.size() != header.size()) {
          throw new IllegalStateException(
              "the library's own file " + name + " is damaged before line " + csv.line());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
          fields.put(header.get(i), row.get(i));
        }
        rows.add(fields);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The next row that is not blank.
   *
   * @return its fields, or an empty list at the end
   * @throws IOException if the input cannot be read
   */
  public List<String> row() throws IOException {
    while (next == '\n' || next == '\r') {
      advance();
    }
    List<String> fields = new ArrayList<>();
    if (next < 0) {
      return fields;
    }
    while (true) {
      fields.add(next == '"' ? quoted() : plain());
      if (next != ',') {
        return fields;
      }
      advance();
    }
  }

  /**
   * The line at which reading stands.
   *
   * @return the line, from 1
   */
  public long line() {
    return line;
  }

  private String plain() throws IOException {
    StringBuilder field = new StringBuilder();
    while (next >= 0 && next != ',' && next != '\n' && next != '\r') {
      field.append((char) next);
      advance();
    }
    return field.toString();
  }

  private String quoted() throws IOException {
    StringBuilder field = new StringBuilder();
    advance();
    while (next >= 0) {
      if (next == '"') {
        advance();
        if (next != '"') {
          break;
        }
      }
      field.append((char) next);
      advance();
    }
    return field.append(plain()).toString();
  }

  private void advance() throws IOException {
    if (next == '\n') {
      line++;
    }
    next = reader.read();
  }
}
