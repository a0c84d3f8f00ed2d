package org.fostering.cli.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.TwoColumns;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;

/**
 * Says what is wrong with an export and its settings. What is wrong in the same way in the same
 * column is said once, with the rows: a column that is mapped wrongly is so in every row.
 */
final class ImportFindings {

  /** So many rows a person looks at; the others are alike. */
  private static final int MOST_ROWS = 8;

  private static final int LETTERS = 26;

  /** What a mapping can mend that says what words mean. */
  private static final Set<String> OF_WORDS =
      Stream.of(
              FindingCode.VALUE_NOT_AN_OPTION,
              FindingCode.VALUE_UNKNOWN_CODE,
              FindingCode.VALUE_WRONG_TYPE)
          .map(FindingCode::code)
          .collect(Collectors.toUnmodifiableSet());

  private final CliTexts texts;
  private final PrintWriter err;
  private final TwoColumns out;
  private final Map<Cause, Rows> causes = new LinkedHashMap<>();

  /** What findings have in common that are one to a person. */
  private record Cause(
      String file, String code, String place, long column, Optional<Expectation> expectation) {}

  /** Where a cause shows. */
  private static final class Rows {
    private final Finding first;
    private final Optional<String> name;
    private final List<Long> rows = new ArrayList<>();
    private long count;

    Rows(Finding first, Optional<String> name) {
      this.first = first;
      this.name = name;
    }
  }

  ImportFindings(CliTexts texts, PrintWriter err) {
    this.texts = texts;
    this.err = err;
    this.out = new TwoColumns(err);
  }

  /** Says at once what is wrong with a table of settings. */
  void print(String file, List<Finding> findings) {
    findings.forEach(finding -> add(file, finding, found -> Optional.empty()));
    print();
  }

  /** Keeps what is wrong with an export until {@link #print()}. */
  void add(String file, Finding finding, Function<Finding, Optional<String>> nameOfColumn) {
    Position at = finding.position().orElse(new Position(1, 1));
    Cause cause =
        new Cause(
            file, finding.code(), place(finding.pointer()), at.column(), finding.expectation());
    Rows rows =
        causes.computeIfAbsent(cause, key -> new Rows(finding, nameOfColumn.apply(finding)));
    rows.count++;
    if (rows.rows.size() < MOST_ROWS) {
      rows.rows.add(at.line());
    }
  }

  /** Where a value stands, whichever of a list: a cell has many, and their fault is one. */
  private static String place(Pointer pointer) {
    return pointer.toString().replaceAll("/[0-9]+(?=/|$)", "/*");
  }

  /** Says everything that was kept. */
  void print() {
    try {
      for (Map.Entry<Cause, Rows> entry : causes.entrySet()) {
        print(entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (causes.keySet().stream().map(Cause::code).anyMatch(OF_WORDS::contains)) {
      say(texts.of("import.words"));
    }
    causes.clear();
    err.flush();
  }

  private void print(Cause cause, Rows rows) throws IOException {
    Finding finding = rows.first;
    String column = cause.column() + " (" + letters(cause.column()) + ")";
    out.labelled(
        texts.of(finding.severity()),
        texts.of(
            "import.where",
            cause.file(),
            rows(rows),
            rows.name
                .map(name -> texts.of("import.column.named", column, name))
                .orElseGet(() -> texts.of("import.column", column))));
    String place = finding.pointer().toString();
    out.labelled("", finding.code() + (place.isEmpty() ? "" : " " + place));
    out.labelled("", texts.message(finding) + " " + texts.fix(finding));
  }

  private String rows(Rows rows) {
    if (rows.count == 1) {
      return texts.of("import.row", rows.rows.get(0));
    }
    String listed = rows.rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return texts.of(
        rows.count > rows.rows.size() ? "import.rows.more" : "import.rows", rows.count, listed);
  }

  /** The letters by which a spreadsheet names a column. */
  private static String letters(long column) {
    StringBuilder letters = new StringBuilder();
    for (long rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  void say(String text) {
    err.println(text);
    err.flush();
  }

  void summary(ImportedRows.Count count) {
    say(texts.of("import.summary", count.rows(), count.written(), count.withErrors()));
  }

  CliTexts texts() {
    return texts;
  }
}
