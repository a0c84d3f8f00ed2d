package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.finding.Severity;

/** The findings of one row while it is being read, and which column each place came from. */
final class RowFindingCollector {

  private final long row;
  private final Map<String, Integer> columns;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Pointer> failed = new HashSet<>();
  private final Map<Pointer, Integer> located = new HashMap<>();
  private final List<Pointer> log = new ArrayList<>();

  /**
   * Starts a row.
   *
   * @param row its number
   * @param columns the columns of the export by their names, from 1
   */
  RowFindingCollector(long row, Map<String, Integer> columns) {
    this.row = row;
    this.columns = columns;
  }

  /** Notes from which column the value at a place comes, or would have come. */
  void locate(Pointer at, ColumnEntry entry) {
    for (String name : entry.columns()) {
      Integer column = columns.get(name);
      if (column != null) {
        located.put(at, column);
        log.add(at);
        return;
      }
    }
  }

  /** A mark to which the places noted can be taken back. */
  int mark() {
    return log.size();
  }

  /** Forgets the places noted since: their object is not in the document. */
  void takeBack(int mark) {
    List<Pointer> since = log.subList(mark, log.size());
    since.forEach(located::remove);
    since.clear();
  }

  void add(CsvFindingCode code, Pointer at, ColumnEntry entry, Expectation expected) {
    add(code.at(at, row, column(entry)).expecting(expected));
  }

  void add(FindingCode code, Pointer at, ColumnEntry entry, Expectation expected) {
    add(code.at(at).at(row, column(entry)).expecting(expected));
  }

  void add(FindingCode code, Pointer at, ColumnEntry entry) {
    add(code.at(at).at(row, column(entry)));
  }

  void add(CsvFindingCode code, Pointer at, ColumnEntry entry) {
    add(code.at(at, row, column(entry)));
  }

  /** Says something of a cell itself, once, although several values may come from the cell. */
  void add(CsvFindingCode code, Pointer at, String column) {
    Finding finding = code.at(at, row, columns.getOrDefault(column, 1));
    boolean isSaid =
        findings.stream()
            .anyMatch(
                said ->
                    said.code().equals(finding.code())
                        && said.position().equals(finding.position()));
    if (!isSaid) {
      findings.add(finding);
    }
    fail(finding);
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  void add(CsvFindingCode code) {
    add(code.at(Pointer.ROOT, row, 1));
  }

  private void add(Finding finding) {
    findings.add(finding);
    fail(finding);
  }

  /** What could not be read is not missing. */
  private void fail(Finding finding) {
    if (finding.severity() == Severity.ERROR && !finding.pointer().equals(Pointer.ROOT)) {
      failed.add(finding.pointer());
    }
  }

  private int column(ColumnEntry entry) {
    return entry.columns().stream()
        .filter(columns::containsKey)
        .findFirst()
        .map(columns::get)
        .orElse(1);
  }

  /** Takes over what the reader of the document found, with the columns in place of its lines. */
  List<Finding> with(List<Finding> ofDocument) {
    List<Finding> all = new ArrayList<>(findings);
    for (Finding finding : ofDocument) {
      boolean known =
          finding.code().equals(FindingCode.PROPERTY_MISSING.code())
              && failed.contains(finding.pointer());
      if (!known) {
        all.add(finding.at(row, columnOf(finding.pointer())));
      }
    }
    all.sort(
        Comparator.comparing(
            finding -> finding.position().orElseThrow(), Comparator.comparing(Position::column)));
    return all;
  }

  /** The column of a place; of one that no column holds, the first column of what is around it. */
  private int columnOf(Pointer pointer) {
    Integer own = located.get(pointer);
    if (own != null) {
      return own;
    }
    for (Optional<Pointer> around = Optional.of(pointer);
        around.isPresent();
        around = around.flatMap(Pointer::parent)) {
      Pointer place = around.get();
      OptionalInt first =
          located.entrySet().stream()
              .filter(entry -> entry.getKey().startsWith(place))
              .mapToInt(Map.Entry::getValue)
              .min();
      if (first.isPresent() && !place.equals(Pointer.ROOT)) {
        return first.getAsInt();
      }
    }
    return 1;
  }
}
