package org.fostering.json.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.table.CsvParser;

/** Reads one mapping of columns. An object of this class reads one file and is then done with. */
final class ColumnMappingFile {

  /** Many times what an export has; beyond it the file is another one. */
  private static final int MOST_ROWS = 20_000;

  private static final int MOST_CHARACTERS = 4_000_000;

  private static final String REPLACEMENT = "\ufffd";

  /** Between the names of columns that make one value. */
  private static final Pattern PLUS = Pattern.compile("\\s+[+]\\s+");

  /** The path of a column that is not wanted. */
  private static final String NOWHERE = "-";

  /** The columns of the mapping itself. */
  enum Column {
    COLUMN,
    PATH,
    LOCAL_LIST,
    DATE_FORMAT,
    VALUES,
    SEPARATOR,
    PART,
    CONSTANT;

    boolean isRequired() {
      return this == COLUMN || this == PATH;
    }

    Pointer pointer() {
      return Pointer.ROOT.property(name().toLowerCase(Locale.ROOT));
    }
  }

  private final List<Finding> findings = new ArrayList<>();
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final List<ColumnEntry> entries = new ArrayList<>();
  private final Set<PropertyPath> paths = new HashSet<>();
  private final List<String> ignored = new ArrayList<>();

  Checked<ColumnMapping> read(InputStream in) throws IOException {
    CsvParser records = CsvParser.recognising(new InputStreamReader(in, StandardCharsets.UTF_8));
    if (!records.next()) {
      return Checked.failed(List.of(CsvFindingCode.COLUMNS_FILE_EMPTY.at(Pointer.ROOT, 1, 1)));
    }
    header(records);
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return Checked.failed(findings);
    }
    int count = 0;
    while (records.next()) {
      if (++count > MOST_ROWS || records.charactersRead() > MOST_CHARACTERS) {
        findings.add(
            CsvFindingCode.COLUMNS_TOO_MANY_ROWS
                .at(Pointer.ROOT, records.line(), 1)
                .expecting(new Range(0, MOST_ROWS)));
        return Checked.failed(findings);
      }
      row(records);
    }
    return Checked.of(new ColumnMapping(entries, ignored), findings);
  }

  private void header(CsvParser records) {
    for (int i = 0; i < records.size(); i++) {
      if (records.field(i).isEmpty()) {
        continue;
      }
      Optional<Column> column = column(records.field(i));
      if (column.isEmpty() || places.putIfAbsent(column.get(), i) != null) {
        findings.add(CsvFindingCode.COLUMNS_COLUMN_UNKNOWN.at(Pointer.ROOT, 1, i + 1L));
      }
    }
    for (Column column : Column.values()) {
      if (column.isRequired() && !places.containsKey(column)) {
        findings.add(CsvFindingCode.COLUMNS_COLUMN_MISSING.at(column.pointer(), 1, 1));
      }
    }
  }

  private static Optional<Column> column(String name) {
    for (Column column : Column.values()) {
      if (column.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private void row(CsvParser record) {
    if (record.isBlank()) {
      return;
    }
    int before = findings.size();
    Optional<String> column = field(record, Column.COLUMN);
    Optional<String> constant = field(record, Column.CONSTANT);
    if (record.isBroken() || column.isPresent() == constant.isPresent()) {
      report(CsvFindingCode.COLUMNS_ROW_MALFORMED, record, Column.COLUMN);
      return;
    }
    for (Column each : Column.values()) {
      if (field(record, each).filter(text -> text.contains(REPLACEMENT)).isPresent()) {
        report(CsvFindingCode.COLUMNS_ENCODING, record, each);
      }
    }
    if (field(record, Column.PATH).equals(Optional.of(NOWHERE))) {
      column.ifPresent(name -> ignored.addAll(PLUS.splitAsStream(name).toList()));
      return;
    }
    Optional<PropertyPath> path = field(record, Column.PATH).flatMap(PropertyPath::parse);
    if (path.isEmpty()) {
      report(CsvFindingCode.COLUMNS_PATH_MALFORMED, record, Column.PATH);
    } else if (!paths.add(path.get())) {
      report(CsvFindingCode.COLUMNS_PATH_TWICE, record, Column.PATH);
    }
    List<DateForm> dates = dates(record);
    Optional<CellPart> part = field(record, Column.PART).flatMap(CellPart::parse);
    if (part.isEmpty() && field(record, Column.PART).isPresent()) {
      report(CsvFindingCode.COLUMNS_SETTING_MALFORMED, record, Column.PART);
    }
    Map<String, String> values = values(record);
    if (findings.size() == before && path.isPresent()) {
      entries.add(
          new ColumnEntry(
              column.map(name -> PLUS.splitAsStream(name).toList()).orElse(List.of()),
              constant,
              path.get(),
              field(record, Column.LOCAL_LIST),
              dates,
              values,
              separator(record),
              part,
              record.line()));
    }
  }

  private Map<String, String> values(CsvParser record) {
    Map<String, String> values = new HashMap<>();
    for (String pair : field(record, Column.VALUES).map(text -> text.split(";")).orElse(NONE)) {
      String[] sides = pair.split("=", -1);
      boolean sound = sides.length == 2 && !sides[0].isBlank();
      if (!sound || values.putIfAbsent(ColumnNames.word(sides[0]), sides[1].strip()) != null) {
        report(CsvFindingCode.COLUMNS_SETTING_MALFORMED, record, Column.VALUES);
        return Map.of();
      }
    }
    return values;
  }

  private static final String[] NONE = {};

  private List<DateForm> dates(CsvParser record) {
    List<DateForm> dates = new ArrayList<>();
    for (String form :
        field(record, Column.DATE_FORMAT).map(text -> text.split(";")).orElse(NONE)) {
      Optional<DateForm> read = DateForm.parse(form.strip());
      if (read.isEmpty()) {
        report(CsvFindingCode.COLUMNS_SETTING_MALFORMED, record, Column.DATE_FORMAT);
        return List.of();
      }
      dates.add(read.get());
    }
    return dates;
  }

  /** A cell that shows a line break or a tab is hard to type, so these have a word. */
  private Optional<String> separator(CsvParser record) {
    return field(record, Column.SEPARATOR)
        .map(
            text ->
                switch (text.toLowerCase(Locale.ROOT)) {
                  case "line" -> "\n";
                  case "tab" -> "\t";
                  case "space" -> " ";
                  default -> text;
                });
  }

  private Optional<String> field(CsvParser record, Column column) {
    Integer place = places.get(column);
    return place == null || place >= record.size()
        ? Optional.empty()
        : Optional.of(record.field(place)).filter(text -> !text.isEmpty());
  }

  private void report(CsvFindingCode code, CsvParser record, Column column) {
    findings.add(code.at(column.pointer(), record.line(), places.getOrDefault(column, 0) + 1L));
  }
}
