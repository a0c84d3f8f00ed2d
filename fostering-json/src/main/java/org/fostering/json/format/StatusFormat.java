package org.fostering.json.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.json.reader.Strictness;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.deadline.DeadlineState;
import org.fostering.rules.interpretation.InterpretationOption;

/** The records of {@code fostering status}: one line a property. */
public final class StatusFormat {

  /** What came of one document. */
  public static final WrittenDocument<CheckedDocument, RecordTexts> DOCUMENT =
      new WrittenDocument<>("status-document", CheckedDocument.format());

  /** Where one case stands. */
  public static final WrittenDocument<CaseStatus, CaseContext> CASE =
      new WrittenDocument<>("status-case", CaseFormat.CASE);

  /** What came of all documents and cases. */
  public static final WrittenDocument<Summary, RecordTexts> SUMMARY =
      new WrittenDocument<>("status-summary", summary());

  /** The format of the output. */
  public static final LinesFormat LINES =
      new LinesFormat(
          "status-record",
          "StatusRecord",
          "One line of the output of 'fostering status --format ndjson': a record for each document"
              + " in the order of the input, then one for each case, then one for the summary. The"
              + " records of cases hold the dates of the case, which are personal data, and nothing"
              + " else out of a document: documents are named by file, number and line.",
          List.of(DOCUMENT.format(), CASE.format(), SUMMARY.format()));

  private StatusFormat() {}

  /**
   * A reading of the law and the choice made, as {@code --reading} takes it.
   *
   * @param choice the choice
   * @return the codes of both
   */
  public static String setting(InterpretationOption choice) {
    return choice.interpretation().code() + "=" + choice.code();
  }

  private static WrittenObject<Summary, RecordTexts> summary() {
    WrittenObject<Summary, RecordTexts> summary =
        WrittenObject.named(
            "summary",
            "What came of all documents and cases. It is the last record; where it is missing, the"
                + " output was cut off.");
    summary = SummaryFormat.addTo(summary, Summary::counts);
    summary = SummaryFormat.addTypes(summary, Summary::types);
    summary =
        SummaryFormat.addFindings(summary, Summary::counts)
            .required("cases", WrittenValue.COUNT, "How many cases there were.", Summary::cases)
            .required(
                "casesWithMisfits",
                WrittenValue.COUNT,
                "How many have a recorded event that could not lawfully happen then.",
                Summary::withMisfits)
            .required(
                "casesWithGaps",
                WrittenValue.COUNT,
                "How many have a recorded event before which something that must come first is not"
                    + " recorded.",
                Summary::withGaps)
            .required(
                "casesWithoutNation",
                WrittenValue.COUNT,
                "How many have no known nation.",
                Summary::withoutNation)
            .required(
                "deadlines",
                WrittenValue.countsOf(DeadlineState.class),
                "How many deadlines are in each state; states of none are left out.",
                Summary::deadlines);
    summary = SummaryFormat.addDay(summary, Summary::asOf);
    summary = SummaryFormat.addReadings(summary, Summary::choices);
    return SummaryFormat.addMode(summary, Summary::mode);
  }

  /**
   * What came of all documents and cases.
   *
   * @param counts the numbers of documents and of findings
   * @param types how many documents there were of each type
   * @param cases how many cases there were
   * @param withMisfits how many have a recorded event that could not lawfully happen then
   * @param withGaps how many have a recorded event before which something is not recorded
   * @param withoutNation how many have no known nation
   * @param deadlines how many deadlines are in each state
   * @param asOf the day asked about
   * @param choices how the law was read where not by default
   * @param mode how the reader took what the format does not know
   */
  public record Summary(
      DocumentCounts counts,
      List<Map.Entry<String, Long>> types,
      long cases,
      long withMisfits,
      long withGaps,
      long withoutNation,
      Map<DeadlineState, Long> deadlines,
      LocalDate asOf,
      List<InterpretationOption> choices,
      Strictness mode) {

    /** Copies the lists. */
    public Summary {
      Objects.requireNonNull(counts, "counts");
      types = List.copyOf(types);
      Objects.requireNonNull(deadlines, "deadlines");
      Objects.requireNonNull(asOf, "asOf");
      choices = List.copyOf(choices);
      Objects.requireNonNull(mode, "mode");
    }
  }
}
