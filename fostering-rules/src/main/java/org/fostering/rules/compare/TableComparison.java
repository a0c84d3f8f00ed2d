package org.fostering.rules.compare;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.finding.Pointer;
import org.fostering.model.table.CsvParser;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Citation;

/**
 * What differs between two editions of a table as CSV with names of columns in its first line: a
 * list of codes, or a table of law. A line is identified by its code, key or id; several versions
 * of one thing are paired by what they have most in common. Columns may be added, dropped or stand
 * in another order.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class TableComparison {

  /** The columns that tell lines apart, of which the first counts that both tables have. */
  private static final List<String> KEYS = List.of("code", "id", "key", "name");

  /** Those that do where there is none of the others. */
  private static final List<String> PLACES = List.of("instrument", "provision", "nations");

  private TableComparison() {}

  /** A line with its number, from 1, the names of the columns being the first. */
  private record Line(Map<String, String> cells, long number) {

    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Line line && cells.equals(line.cells);
    }

    @Override
    public int hashCode() {
      return cells.hashCode();
    }
  }

  /**
   * Compares two tables.
   *
   * @param before what the old one is called
   * @param old the old one
   * @param after what the new one is called
   * @param changed the new one
   * @return the differences, in the order of the new table, and then what is gone
   * @throws IOException if a table cannot be read
   */
  public static Comparison of(String before, Reader old, String after, Reader changed)
      throws IOException {
    List<Line> first = read(old);
    List<Line> second = read(changed);
    Set<String> columns = new LinkedHashSet<>();
    second.forEach(line -> columns.addAll(line.cells().keySet()));
    first.forEach(line -> columns.addAll(line.cells().keySet()));
    List<String> keys =
        KEYS.stream()
            .filter(columns::contains)
            .findFirst()
            .map(List::of)
            .orElseGet(() -> places(columns));
    List<Difference> differences = new ArrayList<>();
    long same = 0;
    for (Pairing<Line> pair :
        Pairing.of(first, second, line -> key(line, keys), TableComparison::likeness)) {
      if (pair.before().equals(pair.after())) {
        same++;
      } else {
        differences.add(difference(pair, keys, columns));
      }
    }
    return new Comparison(Comparison.Compared.TABLE, before, after, same, differences);
  }

  private static List<String> places(Set<String> columns) {
    List<String> places = PLACES.stream().filter(columns::contains).toList();
    return places.isEmpty() ? columns.stream().limit(1).toList() : places;
  }

  private static List<Line> read(Reader in) throws IOException {
    CsvParser rows = CsvParser.recognising(in);
    List<Line> lines = new ArrayList<>();
    List<String> names = rows.next() ? List.copyOf(rows.fields()) : List.of();
    while (rows.next()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(names.size(), rows.size()); i++) {
        if (!rows.field(i).isBlank()) {
          cells.put(names.get(i).strip(), rows.field(i));
        }
      }
      if (!cells.isEmpty()) {
        lines.add(new Line(cells, rows.line()));
      }
    }
    return lines;
  }

  private static String key(Line line, List<String> keys) {
    return String.join(" ", keys.stream().map(line::cell).filter(cell -> !cell.isEmpty()).toList());
  }

  private static int likeness(Line one, Line two) {
    return (int)
        one.cells().entrySet().stream()
            .filter(cell -> cell.getValue().equals(two.cell(cell.getKey())))
            .count();
  }

  private static Difference difference(Pairing<Line> pair, List<String> keys, Set<String> columns) {
    Line said = pair.after().or(pair::before).orElseThrow();
    List<Difference.Detail> details = new ArrayList<>();
    boolean differs = pair.before().isEmpty() || pair.after().isEmpty();
    for (String column : columns) {
      String old = pair.before().map(line -> line.cell(column)).orElse("");
      String now = pair.after().map(line -> line.cell(column)).orElse("");
      if (!old.equals(now) && !keys.contains(column)) {
        TableColumn about = TableColumn.of(column);
        differs |= !about.isSame(old, now);
        details.add(
            new Difference.Detail(
                about.label(), TableColumn.text(column, old), TableColumn.text(column, now)));
      }
    }
    return new Difference(
        differs ? DifferenceKind.of(pair) : DifferenceKind.SAME_IN_EFFECT,
        subject(said, key(said, keys)),
        Pointer.ROOT.property("line").index((int) said.number()),
        Stream.of(pair.before(), pair.after())
            .flatMap(Optional::stream)
            .flatMap(line -> citation(line).stream())
            .distinct()
            .toList(),
        details);
  }

  /** The key, with the label where the line has one. */
  private static Bilingual subject(Line line, String key) {
    String english = line.cell("label_en").strip();
    String welsh = line.cell("label_cy").strip();
    return english.isEmpty()
        ? Details.same(key)
        : new Bilingual(key + ": " + english, key + ": " + (welsh.isEmpty() ? english : welsh));
  }

  private static Optional<String> citation(Line line) {
    String key = line.cell(TableColumn.INSTRUMENT);
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(new Citation(TableColumn.title(key), line.cell("provision")).toString());
  }
}
