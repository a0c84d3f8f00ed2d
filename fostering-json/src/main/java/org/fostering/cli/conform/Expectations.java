package org.fostering.cli.conform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.reader.Strictness;
import org.fostering.model.table.CsvParser;
import org.fostering.model.table.SavedTable;
import org.fostering.model.value.Words;

/**
 * What is to be found in the examples of a folder: the rows of its {@code expected.csv}. A file
 * that stands in it is to show what is said about it in each mode, and nothing else. Its folders
 * may be parted as on Windows.
 *
 * @param files by file and mode: each finding, with the line on which it is expected
 */
record Expectations(Map<String, Map<Strictness, Map<Place, Long>>> files) {

  static final String FILE = "expected.csv";
  static final List<String> COLUMNS = List.of("file", "mode", "pointer", "code");

  /** One finding, as it is compared. */
  record Place(String pointer, String code) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byPointer = pointer.compareTo(other.pointer);
      return byPointer != 0 ? byPointer : code.compareTo(other.code);
    }
  }

  /** Reads the expectations of a folder; there are none where there is no such file. */
  static Expectations in(Path folder) throws UnusableException {
    Path file = folder.resolve(FILE);
    Map<String, Map<Strictness, Map<Place, Long>>> files = new TreeMap<>();
    if (!Files.exists(file)) {
      return new Expectations(files);
    }
    try (InputStream bytes = new SavedTable(Files.newInputStream(file))) {
      CsvParser rows = CsvParser.recognising(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      if (!rows.next() || !rows.fields().equals(COLUMNS)) {
        throw new UnusableException("conform.expected", FILE, "1");
      }
      while (rows.next()) {
        Optional<Strictness> mode = rows.size() == COLUMNS.size() ? mode(rows) : Optional.empty();
        if (mode.isEmpty()) {
          throw new UnusableException("conform.expected", FILE, Long.toString(rows.line()));
        }
        files
            .computeIfAbsent(rows.field(0).replace('\\', '/'), name -> new TreeMap<>())
            .computeIfAbsent(mode.get(), each -> new TreeMap<>())
            .put(new Place(rows.field(2), rows.field(3)), rows.line());
      }
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", file.toString());
    }
    return new Expectations(files);
  }

  private static Optional<Strictness> mode(CsvParser row) {
    return Words.find(Strictness.class, row.field(1));
  }
}
