package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Nation;
import org.fostering.rules.backtest.Backtest;

/** What a change of directories does to the promises of a case, as a record says it. */
public final class BacktestCaseFormat {

  private static final WrittenObject<DocumentOfCase, Object> CASE_DOCUMENT =
      WrittenObject.<DocumentOfCase, Object>named("caseDocument", "A document of the case.")
          .optional("file", WrittenValue.TEXT, CheckedDocument.FILE, DocumentOfCase::file)
          .required("number", WrittenValue.NUMBER, CheckedDocument.NUMBER, DocumentOfCase::number)
          .required("line", WrittenValue.NUMBER, CheckedDocument.LINE, DocumentOfCase::line)
          .required(
              "type",
              WrittenValue.oneOf(CheckedDocument.TYPES),
              "The type of the document.",
              DocumentOfCase::type);

  /** What a change of directories does to the promises of one case. */
  public static final WrittenDocument<TestedCase, RecordTexts> CASE =
      new WrittenDocument<>(
          "backtest-case",
          WrittenObject.<TestedCase, RecordTexts>named(
                  "case", "A case in which a promise that runs beyond an enquiry changes.")
              .required(
                  "documents",
                  WrittenValue.list(CASE_DOCUMENT.value(), 1),
                  "Its documents.",
                  TestedCase::documents)
              .optional(
                  "nation",
                  WrittenValue.word(Nation.class),
                  "The nation; left out where the documents are not of one.",
                  tested -> tested.result().nation())
              .optional(
                  "authority",
                  WrittenValue.TEXT,
                  "The code of the authority; left out where none is named.",
                  tested ->
                      Optional.of(tested.result().authority()).filter(each -> !each.isEmpty()))
              .required(
                  "deadlines",
                  WrittenValue.list(PromiseChangeFormat.CHANGE.value(), 1),
                  "The promises that end on another day, or stand in another way.",
                  tested -> tested.result().deadlines().changes()));

  private BacktestCaseFormat() {}

  /**
   * Where a document of a case stands.
   *
   * @param file the file, as it was named; empty if there was only one
   * @param number the place among the documents of the file, from 1
   * @param line the line on which it starts, from 1
   * @param type the type of the document
   */
  public record DocumentOfCase(Optional<String> file, long number, long line, String type) {

    /** Checks that all parts are there. */
    public DocumentOfCase {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * What the change does to the promises of a case.
   *
   * @param documents its documents
   * @param result what becomes of the promises
   */
  public record TestedCase(List<DocumentOfCase> documents, Backtest.CaseResult result) {

    /** Copies the list. */
    public TestedCase {
      documents = List.copyOf(documents);
      Objects.requireNonNull(result, "result");
    }
  }
}
