package org.fostering.json.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.json.reader.Strictness;

/** The records of {@code fostering check}: one line a property. */
public final class CheckFormat {

  /** What came of one document. */
  public static final WrittenDocument<CheckedDocument, RecordTexts> DOCUMENT =
      new WrittenDocument<>("check-document", CheckedDocument.format());

  /** What only all documents together show. */
  public static final WrittenDocument<CheckedDocument, RecordTexts> TOGETHER =
      new WrittenDocument<>(
          "check-together",
          CheckedDocument.withFindings(
              WrittenObject.<CheckedDocument, RecordTexts>named(
                      "together",
                      "What only all documents together show of one of them; of none in particular"
                          + " where there is no number.")
                  .optional("file", WrittenValue.TEXT, CheckedDocument.FILE, CheckedDocument::file)
                  .optional(
                      "number",
                      WrittenValue.NUMBER,
                      CheckedDocument.NUMBER,
                      CheckedDocument::number)));

  /** What came of all documents. */
  public static final WrittenDocument<Summary, RecordTexts> SUMMARY =
      new WrittenDocument<>("check-summary", summary());

  /** The format of the output. */
  public static final LinesFormat LINES =
      new LinesFormat(
          "check-record",
          "CheckRecord",
          "One line of the output of 'fostering check --format ndjson': a record for each document"
              + " in the order of the input, then one for each document of which only the others"
              + " showed something, then one for the summary. No record holds anything out of a"
              + " document: documents are named by file, number and line.",
          List.of(DOCUMENT.format(), TOGETHER.format(), SUMMARY.format()));

  private CheckFormat() {}

  private static WrittenObject<Summary, RecordTexts> summary() {
    WrittenObject<Summary, RecordTexts> summary =
        WrittenObject.named(
            "summary",
            "What came of all documents. It is the last record; where it is missing, the output was"
                + " cut off.");
    summary = SummaryFormat.addTo(summary, Summary::counts);
    summary = SummaryFormat.addTypes(summary, Summary::types);
    summary = SummaryFormat.addFindings(summary, Summary::counts);
    summary = SummaryFormat.addDay(summary, Summary::asOf);
    return SummaryFormat.addMode(summary, Summary::mode)
        .required(
            "packs",
            WrittenValue.list(WrittenValue.TEXT, 0),
            "The packs of rules of consistency that were used.",
            Summary::packs);
  }

  /**
   * What came of all documents.
   *
   * @param counts the numbers of documents and of findings
   * @param types how many documents there were of each type
   * @param asOf the day asked about
   * @param mode how the reader took what the format does not know
   * @param packs the packs of rules of consistency that were used
   */
  public record Summary(
      DocumentCounts counts,
      List<Map.Entry<String, Long>> types,
      LocalDate asOf,
      Strictness mode,
      List<String> packs) {

    /** Copies the lists. */
    public Summary {
      Objects.requireNonNull(counts, "counts");
      types = List.copyOf(types);
      Objects.requireNonNull(asOf, "asOf");
      Objects.requireNonNull(mode, "mode");
      packs = List.copyOf(packs);
    }
  }
}
