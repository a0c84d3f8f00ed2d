package org.fostering.json.csv;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fostering.json.StreamedDocument;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;

/** Imports from texts, for the tests. */
final class Imports {

  static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private Imports() {}

  static <T> Checked<CsvImport<T>> of(Class<T> type, String columns, String codes) {
    return CsvImport.of(type, columns(columns).value().orElseThrow(), codes(codes), DAY);
  }

  static Checked<ColumnMapping> columns(String file) {
    return ColumnMapping.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  static CodeMapping codes(String file) {
    if (file.isEmpty()) {
      return CodeMapping.none();
    }
    return CodeMapping.load(
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), CodeLists.standard())
        .value()
        .orElseThrow();
  }

  static <T> List<StreamedDocument<T>> rows(CsvImport<T> settings, String export) {
    List<StreamedDocument<T>> rows = new ArrayList<>();
    try (CsvDocuments<T> documents = settings.read(new StringReader(export))) {
      documents.forEachRemaining(rows::add);
    }
    return rows;
  }

  static List<String> shown(Checked<?> checked) {
    return shown(checked.findings());
  }

  static List<String> shown(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.code()
                    + " "
                    + finding.pointer()
                    + finding.position().map(at -> " " + at.line() + ":" + at.column()).orElse(""))
        .toList();
  }
}
