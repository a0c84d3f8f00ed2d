package org.fostering.json.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.table.CsvParser;

/**
 * The header row of an export, compared with a mapping. Names are the same whatever their case,
 * spaces and signs, unless two of the mapping differ in no more.
 *
 * @param columns the columns by the names that the mapping has for them, from 1
 * @param plain the names of all columns as they are compared
 * @param findings what does not agree
 */
record ExportHeader(Map<String, Integer> columns, List<String> plain, List<Finding> findings) {

  /** How many rows may stand above the header: titles, the day of the export, filters. */
  static final int MOST_ABOVE = 10;

  /** What reports write in place of a record: totals, counts, the number of a page, the end. */
  private static final Pattern REPORT_LINE =
      Pattern.compile(
          "(?:grand |overall |sub[- ]?)?totals?(?: (?:for|of|in|number of) .{1,40})?(?:[ :=]+[0-9]+)?"
              + "|(?:count|records|rows)[ :=]+[0-9]+|[0-9]+ (?:records?|rows?|results?|enquiries)"
              + "|page [0-9]+(?: of [0-9]+)?|end of (?:report|file|data|list)"
              + "|(?:cyfanswm|is-?gyfanswm)(?: (?:ar gyfer|o) .{1,40})?(?:[ :=]+[0-9]+)?"
              + "|tudalen [0-9]+(?: o [0-9]+)?|diwedd (?:yr )?adroddiad");

  private static final Pattern AMOUNT =
      Pattern.compile("[£€]?-?[0-9]{1,3}(?:,?[0-9]{3})?(?:\\.[0-9]+)?%?");

  /** Goes on to the first row that has a column of the mapping; empty for an empty export. */
  static Optional<ExportHeader> find(CsvParser records, ColumnMapping mapping) throws IOException {
    Optional<ExportHeader> first = Optional.empty();
    List<String> before = List.of();
    for (int above = 0; above <= MOST_ABOVE && records.next(); above++) {
      ExportHeader header = of(records, HeaderNames.of(records.fields(), before), mapping);
      before = records.fields();
      if (!header.columns.isEmpty() || mapping.names().isEmpty()) {
        if (above > 0) {
          header.findings.add(
              0, CsvFindingCode.CSV_HEADER_LATER.at(Pointer.ROOT, records.row(), 1));
        }
        return Optional.of(header);
      }
      first = first.isPresent() ? first : Optional.of(header);
    }
    first.ifPresent(
        header -> header.findings.add(0, CsvFindingCode.CSV_HEADER_MISSING.at(Pointer.ROOT, 1, 1)));
    return first;
  }

  /** Whether there is a column to be read, or none is wanted. */
  boolean isUsable() {
    return findings.stream()
        .noneMatch(found -> found.code().equals(CsvFindingCode.CSV_HEADER_MISSING.code()));
  }

  private static ExportHeader of(CsvParser records, List<String> names, ColumnMapping mapping) {
    long row = records.row();
    List<Finding> findings = new ArrayList<>();
    if (records.isBroken()) {
      findings.add(CsvFindingCode.CSV_ROW_MALFORMED.at(Pointer.ROOT, row, 1));
    }
    Map<String, Integer> columns = matched(names, mapping.names());
    Map<String, Integer> similar = similar(names, columns, mapping.names());
    for (int i = 0; i < names.size(); i++) {
      int column = i + 1;
      if (names.get(i).contains(Template.REPLACEMENT)) {
        findings.add(FindingCode.JSON_ENCODING.at(Pointer.ROOT).at(row, column));
      } else if (!columns.containsValue(column) && !mapping.ignores(names.get(i))) {
        if (columns.getOrDefault(records.field(i), column) != column) {
          findings.add(CsvFindingCode.CSV_COLUMN_TWICE.at(Pointer.ROOT, row, column));
        } else if (!names.get(i).isEmpty() && !similar.containsValue(column)) {
          findings.add(CsvFindingCode.CSV_COLUMN_UNMAPPED.at(Pointer.ROOT, row, column));
        }
      }
    }
    mapping.entries().forEach(entry -> addMissing(entry, row, columns, similar, findings));
    return new ExportHeader(
        columns, records.fields().stream().map(ColumnNames::plain).toList(), findings);
  }

  private static void addMissing(
      ColumnEntry entry,
      long row,
      Map<String, Integer> columns,
      Map<String, Integer> similar,
      List<Finding> findings) {
    Pointer place = entry.path().pointer();
    for (String name : entry.columns()) {
      if (similar.containsKey(name)) {
        findings.add(CsvFindingCode.CSV_COLUMN_SIMILAR.at(place, row, similar.get(name)));
      } else if (!columns.containsKey(name)) {
        findings.add(CsvFindingCode.CSV_COLUMN_MISSING.at(place, row, 1));
      }
    }
  }

  private static Map<String, Integer> matched(List<String> names, Set<String> wanted) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (wanted.contains(names.get(i))) {
        columns.putIfAbsent(names.get(i), i + 1);
      }
    }
    Map<String, String> byPlain = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (String name : wanted) {
      if (byPlain.put(ColumnNames.plain(name), name) != null) {
        unclear.add(ColumnNames.plain(name));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      String plain = ColumnNames.plain(names.get(i));
      String name = byPlain.get(plain);
      if (name != null && !unclear.contains(plain)) {
        columns.putIfAbsent(name, i + 1);
      }
    }
    return columns;
  }

  /** Columns that nobody wants by the names of the mapping that theirs are nearly. */
  private static Map<String, Integer> similar(
      List<String> names, Map<String, Integer> columns, Set<String> wanted) {
    Map<String, Integer> similar = new LinkedHashMap<>();
    Set<Integer> taken = new LinkedHashSet<>(columns.values());
    for (String name : wanted) {
      for (int i = 0; i < names.size() && !columns.containsKey(name); i++) {
        if (!similar.containsKey(name)
            && ColumnNames.areNear(name, names.get(i))
            && taken.add(i + 1)) {
          similar.put(name, i + 1);
        }
      }
    }
    return similar;
  }

  /** What a row is if it describes nobody: the header again, or a total and its like. */
  Optional<CsvFindingCode> notADocument(CsvParser row) {
    boolean isHeader =
        !columns.isEmpty()
            && columns.values().stream()
                .allMatch(
                    column ->
                        column <= row.size()
                            && ColumnNames.plain(row.field(column - 1))
                                .equals(plain.get(column - 1)));
    if (isHeader) {
      return Optional.of(CsvFindingCode.CSV_ROW_HEADER_AGAIN);
    }
    return isOfReport(row) ? Optional.of(CsvFindingCode.CSV_ROW_OF_REPORT) : Optional.empty();
  }

  private static boolean isOfReport(CsvParser row) {
    boolean named = false;
    for (int i = 0; i < row.size(); i++) {
      String cell = row.field(i);
      if (!named && !cell.isEmpty()) {
        String word = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s:]+$", "");
        named = REPORT_LINE.matcher(word).matches();
        if (!named) {
          return false;
        }
      } else if (!cell.isEmpty() && !AMOUNT.matcher(cell).matches()) {
        return false;
      }
    }
    return named;
  }
}
