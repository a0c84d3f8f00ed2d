package org.fostering.json.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Finding;
import org.fostering.model.reference.DataSource;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.rule.Outcome;

/** The records of {@code fostering intake}: one line a property. */
public final class IntakeFormat {

  static final String IF_FROM_TEXT = " Absent where a host had no text of it, but a value.";

  /** What came of one document. */
  public static final WrittenDocument<Taken, RecordTexts> DOCUMENT =
      new WrittenDocument<>(
          "intake-document",
          WrittenObject.<Taken, RecordTexts>named(
                  "document",
                  "What came of one document. Eligibility is there whenever an enquiry or an"
                      + " application could be built from it, also when there are errors; routing"
                      + " where it is an enquiry.")
              .optional("file", WrittenValue.TEXT, CheckedDocument.FILE, Taken::file)
              .optional(
                  "number",
                  WrittenValue.NUMBER,
                  "The place among the documents of the file, from 1." + IF_FROM_TEXT,
                  Taken::number)
              .optional(
                  "line",
                  WrittenValue.NUMBER,
                  "The line on which the document starts, from 1." + IF_FROM_TEXT,
                  Taken::line)
              .required(
                  "sound",
                  WrittenValue.BOOLEAN,
                  "Whether the document kept to the format: no finding is an error.",
                  Taken::sound)
              .required(
                  "findings",
                  FindingFormat.FINDING.list(),
                  "Everything found, in the order of the document.",
                  Taken::findings)
              .optional(
                  "eligibility",
                  DecisionFormat.ELIGIBILITY.value(),
                  "What the rules on eligibility come to.",
                  taken ->
                      taken
                          .eligibility()
                          .map(each -> new DecisionFormat.SealedDecision(each, taken.seal())))
              .optional(
                  "routing",
                  RoutingFormat.ROUTING.value(),
                  "Who should answer, and why.",
                  Taken::routing));

  private static final WrittenObject<DataSource, Object> SOURCE =
      WrittenObject.<DataSource, Object>named("source", "Data that routes rest on.")
          .required("title", WrittenValue.TEXT, "What the data is.", DataSource::title)
          .required("edition", WrittenValue.TEXT, "Which edition of it.", DataSource::edition)
          .required(
              "asOf", WrittenValue.DATE, "The day to which it is up to date.", DataSource::asOf);

  /** What came of all documents. */
  public static final WrittenDocument<Summary, RecordTexts> SUMMARY =
      new WrittenDocument<>("intake-summary", summary());

  /** The format of the output. */
  public static final LinesFormat LINES =
      new LinesFormat(
          "intake-record",
          "IntakeRecord",
          "One line of the output of 'fostering intake --format ndjson': a record for each document"
              + " in the order of the input, then one for the summary. No record holds anything out"
              + " of a document: documents are named by number and line.",
          List.of(DOCUMENT.format(), SUMMARY.format()));

  private IntakeFormat() {}

  private static WrittenObject<Summary, RecordTexts> summary() {
    WrittenObject<Summary, RecordTexts> summary =
        WrittenObject.<Summary, RecordTexts>named(
            "summary",
            "What came of all documents. It is the last record; where it is missing, the output"
                + " was cut off.");
    summary =
        SummaryFormat.addComplete(summary, Summary::complete)
            .required(
                "skipped",
                WrittenValue.COUNT,
                "How many documents at the start were passed over, as was asked.",
                Summary::skipped);
    summary =
        SummaryFormat.addTo(summary, Summary::counts)
            .required(
                "notAssessed",
                WrittenValue.COUNT,
                "From how many neither an enquiry nor an application could be built.",
                Summary::notAssessed)
            .required(
                "eligibility",
                WrittenValue.countsOf(Outcome.class),
                "How many came to each outcome; outcomes of none are left out.",
                Summary::eligibility)
            .required(
                "routing",
                WrittenValue.countsOf(RoutingOutcome.class),
                "How many took each route; routes of none are left out.",
                Summary::routing);
    summary = SummaryFormat.addFindings(summary, Summary::counts);
    summary = SummaryFormat.addDay(summary, Summary::asOf);
    summary = SummaryFormat.addReadings(summary, Summary::readings);
    return SummaryFormat.addMode(summary, Summary::mode)
        .required(
            "packs",
            WrittenValue.list(WrittenValue.TEXT, 0),
            "The packs of rules that were used.",
            Summary::packs)
        .required(
            "referenceData",
            SOURCE.list(),
            "The data that the routes rest on, and how old it is.",
            Summary::sources);
  }

  /**
   * What came of one document. It holds nothing of the document itself.
   *
   * @param file the file, as it was named; empty if there was only one
   * @param number the place among the documents of the file, from 1; empty if there was no input
   * @param line the line on which the document starts, from 1; empty if there was no input
   * @param sound whether no finding is an error
   * @param findings what was found
   * @param eligibility what the rules come to, if an enquiry or an application could be built
   * @param seal the seal of the record of the decision, if there is one
   * @param routing who should answer, if an enquiry could be built
   */
  public record Taken(
      Optional<String> file,
      Optional<Long> number,
      Optional<Long> line,
      boolean sound,
      List<Finding> findings,
      Optional<Decision> eligibility,
      Optional<String> seal,
      Optional<RoutingDecision> routing) {

    /** Copies the list. */
    public Taken {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(line, "line");
      findings = List.copyOf(findings);
      Objects.requireNonNull(eligibility, "eligibility");
      Objects.requireNonNull(seal, "seal");
      Objects.requireNonNull(routing, "routing");
    }
  }

  /**
   * What came of all documents.
   *
   * @param complete whether the input could be read to its end
   * @param skipped how many documents at the start were passed over
   * @param counts the numbers of documents and of findings
   * @param notAssessed from how many neither an enquiry nor an application could be built
   * @param eligibility how many came to each outcome
   * @param routing how many took each route
   * @param asOf the day asked about
   * @param readings how the law was read where not by default
   * @param mode how the reader took what the format does not know
   * @param packs the packs of rules that were used
   * @param sources the data that the routes rest on
   */
  public record Summary(
      boolean complete,
      long skipped,
      DocumentCounts counts,
      long notAssessed,
      Map<Outcome, Long> eligibility,
      Map<RoutingOutcome, Long> routing,
      LocalDate asOf,
      List<InterpretationOption> readings,
      Strictness mode,
      List<String> packs,
      List<DataSource> sources) {

    /** Checks that all parts are there. */
    public Summary {
      Objects.requireNonNull(counts, "counts");
      Objects.requireNonNull(eligibility, "eligibility");
      Objects.requireNonNull(routing, "routing");
      Objects.requireNonNull(asOf, "asOf");
      readings = List.copyOf(readings);
      Objects.requireNonNull(mode, "mode");
      packs = List.copyOf(packs);
      sources = List.copyOf(sources);
    }
  }
}
