package org.fostering.model.code.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.table.CsvParser;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Words;

/** Reads one mapping file. An object of this class reads one file and is then done with. */
final class CodeMappingFile {

  /** Many times what a council has; beyond it the file is another one. */
  static final int MOST_ROWS = 20_000;

  /** As much, in characters. */
  static final int MOST_CHARACTERS = 4_000_000;

  private static final String REPLACEMENT = "\ufffd";

  /** The columns of the file. */
  private enum Column {
    LOCAL_LIST,
    LOCAL_CODE,
    COMMON_LIST,
    COMMON_CODE,
    MATCH,
    VALID_FROM,
    VALID_TO;

    boolean isRequired() {
      return compareTo(MATCH) <= 0;
    }

    /** Whether a row may leave it empty: one without a common code says that there is no answer. */
    boolean mayBeEmpty() {
      return !isRequired() || this == COMMON_CODE;
    }

    Pointer pointer() {
      return Pointer.ROOT.property(name().toLowerCase(Locale.ROOT));
    }
  }

  private final CodeLists lists;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final List<MappingRow> rows = new ArrayList<>();
  private final Map<List<String>, List<MappingRow>> byLocal = new HashMap<>();
  private final Set<String> retired = new HashSet<>();

  CodeMappingFile(CodeLists lists) {
    this.lists = lists;
  }

  Checked<CodeMapping> read(InputStream in) throws IOException {
    CsvParser records = CsvParser.recognising(new InputStreamReader(in, StandardCharsets.UTF_8));
    if (!records.next()) {
      return failed(MappingFindingCode.FILE_EMPTY);
    }
    header(records);
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return Checked.failed(findings);
    }
    int count = 0;
    while (records.next()) {
      if (++count > MOST_ROWS || records.charactersRead() > MOST_CHARACTERS) {
        findings.add(
            MappingFindingCode.TOO_MANY_ROWS
                .at(Pointer.ROOT)
                .at(records.line(), 1)
                .expecting(new Range(0, MOST_ROWS)));
        return Checked.failed(findings);
      }
      row(records);
    }
    return Checked.of(new CodeMapping(rows), findings);
  }

  private Checked<CodeMapping> failed(MappingFindingCode code) {
    return Checked.failed(List.of(code.at(Pointer.ROOT)));
  }

  private void header(CsvParser records) {
    for (int i = 0; i < records.size(); i++) {
      if (records.field(i).isEmpty()) {
        continue;
      }
      Optional<Column> column = column(records.field(i));
      if (column.isEmpty() || places.putIfAbsent(column.get(), i) != null) {
        findings.add(MappingFindingCode.COLUMN_UNKNOWN.at(Pointer.ROOT).at(records.line(), i + 1));
      }
    }
    for (Column column : Column.values()) {
      if (column.isRequired() && !places.containsKey(column)) {
        findings.add(MappingFindingCode.COLUMN_MISSING.at(column.pointer()).at(records.line(), 1));
      }
    }
  }

  private static Optional<Column> column(String name) {
    String constant = name.toUpperCase(Locale.ROOT);
    for (Column column : Column.values()) {
      if (column.name().equals(constant)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private void row(CsvParser record) {
    if (record.isBlank() || !isComplete(record)) {
      return;
    }
    Optional<Match> match = match(record);
    Optional<DateRange> valid = period(record);
    Optional<CodeList> list = lists.findScheme(field(record, Column.COMMON_LIST));
    if (list.isEmpty()) {
      add(MappingFindingCode.UNKNOWN_LIST, record, Column.COMMON_LIST);
    }
    String code = field(record, Column.COMMON_CODE);
    if (code.isEmpty() && list.isPresent() && match.isPresent() && valid.isPresent()) {
      keep(noAnswer(record, list.get(), match.get(), valid.get()), record);
      return;
    }
    Optional<CodeEntry> entry = list.flatMap(known -> known.find(code));
    if (list.isPresent() && entry.isEmpty()) {
      add(
          finding(MappingFindingCode.UNKNOWN_CODE, record, Column.COMMON_CODE)
              .expecting(new CodeFrom(list.get().name())));
    }
    if (match.isPresent() && valid.isPresent() && entry.isPresent()) {
      MappingRow row =
          new MappingRow(
              field(record, Column.LOCAL_LIST),
              field(record, Column.LOCAL_CODE),
              list.get().name(),
              entry.get().code(),
              match.get(),
              valid.get(),
              entry.get().valid());
      warn(row, list.get(), record);
      keep(row, record);
    }
  }

  /** Whether every cell that a row needs is there and legible; what is not becomes a finding. */
  private boolean isComplete(CsvParser record) {
    int before = findings.size();
    int expected = places.values().stream().mapToInt(place -> place + 1).max().orElse(0);
    if (record.isBroken() || record.size() < expected) {
      findings.add(MappingFindingCode.ROW_MALFORMED.at(Pointer.ROOT).at(record.line(), 1));
      return false;
    }
    for (Column column : Column.values()) {
      String value = field(record, column);
      if (value.isEmpty() && !column.mayBeEmpty()) {
        add(MappingFindingCode.VALUE_MISSING, record, column);
      } else if (value.contains(REPLACEMENT)) {
        add(MappingFindingCode.ENCODING, record, column);
      }
    }
    return findings.size() == before;
  }

  private MappingRow noAnswer(CsvParser record, CodeList list, Match match, DateRange valid) {
    return new MappingRow(
        field(record, Column.LOCAL_LIST),
        field(record, Column.LOCAL_CODE),
        list.name(),
        "",
        match,
        valid,
        new DateRange(Optional.empty(), Optional.empty()));
  }

  private Optional<Match> match(CsvParser record) {
    Optional<Match> match =
        Words.find(Match.class, field(record, Column.MATCH).toLowerCase(Locale.ROOT));
    if (match.isEmpty()) {
      add(MappingFindingCode.UNKNOWN_MATCH, record, Column.MATCH);
    }
    return match;
  }

  private Optional<DateRange> period(CsvParser record) {
    int before = findings.size();
    Optional<LocalDate> from = date(record, Column.VALID_FROM);
    Optional<LocalDate> to = date(record, Column.VALID_TO);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      add(MappingFindingCode.PERIOD_REVERSED, record, Column.VALID_TO);
    }
    return findings.size() > before ? Optional.empty() : Optional.of(new DateRange(from, to));
  }

  private Optional<LocalDate> date(CsvParser record, Column column) {
    String text = field(record, column);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      add(finding(MappingFindingCode.DATE_MALFORMED, record, column).expecting(Form.DATE));
      return Optional.empty();
    }
  }

  private void warn(MappingRow row, CodeList list, CsvParser record) {
    if (list.status() == CodeList.Status.RETIRED && retired.add(list.name())) {
      add(MappingFindingCode.LIST_RETIRED, record, Column.COMMON_LIST);
    }
    Optional<LocalDate> end = row.commonValid().to();
    boolean outlives =
        end.isPresent() && row.valid().to().map(last -> last.isAfter(end.get())).orElse(true);
    if (outlives || !row.valid().overlaps(row.commonValid())) {
      add(MappingFindingCode.EXPIRED, record, Column.COMMON_CODE);
    }
  }

  private void keep(MappingRow row, CsvParser record) {
    List<MappingRow> earlier =
        byLocal.computeIfAbsent(
            List.of(row.localList(), row.localCode()), key -> new ArrayList<>());
    for (MappingRow other : earlier) {
      if (row.isSamePair(other) && row.valid().overlaps(other.valid())) {
        if (row.match() == other.match()) {
          add(MappingFindingCode.DUPLICATE, record, Column.LOCAL_CODE);
        } else {
          add(MappingFindingCode.CONFLICT, record, Column.MATCH);
        }
        return;
      }
    }
    if (earlier.stream().filter(row::competesWith).anyMatch(row::isApartFrom)) {
      add(MappingFindingCode.AMBIGUOUS, record, Column.LOCAL_CODE);
    }
    earlier.add(row);
    rows.add(row);
  }

  private String field(CsvParser record, Column column) {
    return places.containsKey(column) ? record.field(places.get(column)) : "";
  }

  private void add(MappingFindingCode code, CsvParser record, Column column) {
    add(finding(code, record, column));
  }

  private void add(Finding finding) {
    findings.add(finding);
  }

  private Finding finding(MappingFindingCode code, CsvParser record, Column column) {
    return code.at(column.pointer()).at(record.line(), places.getOrDefault(column, 0) + 1);
  }
}
