package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Finding;

/**
 * What came of one of the documents of several files. It holds nothing of the document itself.
 *
 * @param file the file, as it was named; empty if there was only one
 * @param number the place in the file, from 1; empty for all documents together
 * @param line the line on which it starts, from 1; empty for what only later documents showed
 * @param type the type, where the document could be built
 * @param sound whether no finding is an error
 * @param findings what was found
 */
public record CheckedDocument(
    Optional<String> file,
    Optional<Long> number,
    Optional<Long> line,
    Optional<String> type,
    boolean sound,
    List<Finding> findings) {

  /** The words for types of document. */
  static final List<String> TYPES = Documents.standard().stream().map(Documents::name).toList();

  static final String FILE = "The file, as it was named; only where several were.";
  static final String NUMBER = "The place among the documents of the file, from 1.";
  static final String LINE = "The line on which the document starts, from 1.";

  /** Copies the list. */
  public CheckedDocument {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(type, "type");
    findings = List.copyOf(findings);
  }

  /** The properties of such a document. */
  static WrittenObject<CheckedDocument, RecordTexts> format() {
    WrittenObject<CheckedDocument, RecordTexts> document =
        WrittenObject.<CheckedDocument, RecordTexts>named("document", "What came of one document.")
            .optional("file", WrittenValue.TEXT, FILE, CheckedDocument::file)
            .required("number", WrittenValue.NUMBER, NUMBER, each -> each.number().orElseThrow())
            .required("line", WrittenValue.NUMBER, LINE, each -> each.line().orElseThrow())
            .optional(
                "type",
                WrittenValue.oneOf(TYPES),
                "The type of the document, where it could be built.",
                CheckedDocument::type)
            .required(
                "sound",
                WrittenValue.BOOLEAN,
                "Whether no finding is an error.",
                CheckedDocument::sound);
    return withFindings(document);
  }

  /** An object with what was found added. */
  static WrittenObject<CheckedDocument, RecordTexts> withFindings(
      WrittenObject<CheckedDocument, RecordTexts> object) {
    return object.required(
        "findings",
        FindingFormat.FINDING.list(),
        "Everything found, in the order of the document.",
        CheckedDocument::findings);
  }
}
