package org.fostering.rules.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference data of the model module, read from its sources by code of the tests' own. */
final class ReferenceFiles {

  private static final Path MODEL = Path.of("../fostering-model/src");
  private static final Path MAIN = MODEL.resolve("main/resources/org/fostering/model/reference");

  private ReferenceFiles() {}

  /** Each postcode of the sample and the GSS code of its district. */
  static Map<String, String> sample() {
    return pairs(MODEL.resolve("test/resources/reference/postcodes-sample.csv"), 1);
  }

  /** Each district and the authority responsible for it; empty text where it determines none. */
  static Map<String, String> authorityOfDistrict() {
    return pairs(MAIN.resolve("lad-to-authority.csv"), 2);
  }

  private static Map<String, String> pairs(Path file, int column) {
    Map<String, String> pairs = new LinkedHashMap<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        pairs.put(cells.get(0), cells.get(column));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
