package org.fostering.json.csv;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fostering.json.FosteringJson;
import org.fostering.json.csv.Template.Branch;
import org.fostering.json.csv.Template.Leaf;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.NearName;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.term.DocumentType;

/**
 * Reads exports of another system into documents of one type.
 *
 * <pre>{@code
 * CsvImport<Enquiry> enquiries =
 *     CsvImport.of(Enquiry.class, columns, codes, today).value().orElseThrow();
 * try (CsvDocuments<Enquiry> rows = enquiries.read(export)) {
 *   rows.forEachRemaining(row -> row.checked().value().ifPresent(this::accept));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the documents
 */
public final class CsvImport<T> {

  private final FosteringJson json;
  private final Class<T> type;
  private final Branch template;
  private final ColumnMapping mapping;

  private CsvImport(FosteringJson json, Class<T> type, Branch template, ColumnMapping mapping) {
    this.json = json;
    this.type = type;
    this.template = template;
    this.mapping = mapping;
  }

  /**
   * Puts together what is needed, with a strict reader of documents.
   *
   * @param <T> the type of the documents
   * @param type the type of the documents
   * @param columns which column holds which property
   * @param codes what the council's codes are in the common lists
   * @param asOf the day on which the codes must be valid
   * @return the import; without one, what in the mapping of columns does not fit the type of
   *     document or the mapping of codes, by its line
   */
  public static <T> Checked<CsvImport<T>> of(
      Class<T> type, ColumnMapping columns, CodeMapping codes, LocalDate asOf) {
    return of(FosteringJson.standard(), type, columns, codes, asOf);
  }

  /**
   * Puts together what is needed.
   *
   * @param <T> the type of the documents
   * @param json the reader of the documents
   * @param type the type of the documents
   * @param columns which column holds which property
   * @param codes what the council's codes are in the common lists
   * @param asOf the day on which the codes must be valid
   * @return the import; without one, what in the mapping of columns does not fit the type of
   *     document or the mapping of codes, by its line
   */
  public static <T> Checked<CsvImport<T>> of(
      FosteringJson json, Class<T> type, ColumnMapping columns, CodeMapping codes, LocalDate asOf) {
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(asOf, "asOf");
    List<Finding> findings = new ArrayList<>();
    Branch template = new Branch();
    ColumnMapping given = columns.withNamesInFull(type);
    ColumnMapping present = given.renamed(type);
    Set<PropertyPath> paths = new HashSet<>();
    for (int i = 0; i < present.entries().size(); i++) {
      ColumnEntry entry = present.entries().get(i);
      if (!entry.path().equals(given.entries().get(i).path())) {
        findings.add(
            CsvFindingCode.COLUMNS_PATH_RENAMED
                .at(ColumnMappingFile.Column.PATH.pointer(), entry.line(), 1)
                .expecting(new NearName(entry.path().pointer().toString())));
      }
      Optional<PropertyDescription> property = entry.path().in(type);
      if (property.isEmpty() || !paths.add(entry.path()) || isTaken(entry, present)) {
        CsvFindingCode code =
            property.isEmpty()
                ? CsvFindingCode.COLUMNS_PATH_UNKNOWN
                : CsvFindingCode.COLUMNS_PATH_TWICE;
        Finding finding = code.at(ColumnMappingFile.Column.PATH.pointer(), entry.line(), 1);
        findings.add(
            property.isEmpty()
                ? entry.path().meant(type).map(finding::expecting).orElse(finding)
                : finding);
      } else {
        CellReader reader = new CellReader(entry, property.get(), codes, asOf);
        findings.addAll(reader.faults());
        template.put(entry.path(), new Leaf(reader));
      }
    }
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
        ? Checked.failed(findings)
        : Checked.of(new CsvImport<>(json, type, template, present), findings);
  }

  /** Whether a list is filled both as a whole and element by element. */
  private static boolean isTaken(ColumnEntry entry, ColumnMapping columns) {
    return entry.path().endsWhole()
        && columns.entries().stream().anyMatch(other -> isElementOf(other.path(), entry.path()));
  }

  private static boolean isElementOf(PropertyPath element, PropertyPath list) {
    int last = list.steps().size() - 1;
    return element.steps().size() == list.steps().size()
        && !element.endsWhole()
        && element.steps().subList(0, last).equals(list.steps().subList(0, last))
        && element.steps().get(last).property().equals(list.steps().get(last).property());
  }

  /**
   * Reads an export in UTF-8.
   *
   * @param export the export, with a header row
   * @return the documents; nothing but the header row has been read yet
   * @throws java.io.UncheckedIOException if the export cannot be read
   */
  public CsvDocuments<T> read(InputStream export) {
    return read(new InputStreamReader(export, StandardCharsets.UTF_8));
  }

  /**
   * Reads an export that is text already, whatever encoding it was in.
   *
   * @param export the export, with a header row
   * @return the documents; nothing but the header row has been read yet
   * @throws java.io.UncheckedIOException if the export cannot be read
   */
  public CsvDocuments<T> read(Reader export) {
    return new CsvDocuments<>(this, Objects.requireNonNull(export, "export"));
  }

  /** The mapping of columns. */
  ColumnMapping mapping() {
    return mapping;
  }

  /** Reads one row. */
  Checked<T> document(UnaryOperator<String> cells, RowFindingCollector faults) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    DocumentType mark = type.getAnnotation(DocumentType.class);
    if (mark != null) {
      document.put("documentType", mark.value()).put("formatVersion", mark.version());
    }
    int bare = document.size();
    template.fill(document, true, cells, Pointer.ROOT, faults);
    if (document.size() == bare && template.hasColumns()) {
      return withoutValue(faults);
    }
    template.fill(document, false, cells, Pointer.ROOT, faults);
    Checked<T> read = json.read(type, document.toString());
    List<Finding> findings = faults.with(read.findings());
    return read.value()
        .map(value -> Checked.of(value, findings))
        .orElseGet(() -> Checked.failed(findings));
  }

  /** There is no document about which nothing is known. */
  private static <T> Checked<T> withoutValue(RowFindingCollector faults) {
    if (!faults.hasErrors()) {
      faults.add(CsvFindingCode.CSV_ROW_WITHOUT_VALUE);
    }
    return Checked.failed(faults.with(List.of()));
  }

  /** Names the type of document. */
  @Override
  public String toString() {
    return "CsvImport[" + TypeDescription.of(type).name() + "]";
  }
}
