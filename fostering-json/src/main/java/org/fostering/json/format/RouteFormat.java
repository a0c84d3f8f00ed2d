package org.fostering.json.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Finding;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingOutcome;

/** The records of {@code fostering route}: one line a property. */
public final class RouteFormat {

  /** Where one document goes. */
  public static final WrittenDocument<Routed, RecordTexts> DOCUMENT =
      new WrittenDocument<>(
          "route-document",
          WrittenObject.<Routed, RecordTexts>named(
                  "document",
                  "Where one document goes. The route is there whenever an enquiry could be built"
                      + " from it, also when there are errors.")
              .optional("file", WrittenValue.TEXT, CheckedDocument.FILE, Routed::file)
              .required(
                  "number",
                  WrittenValue.NUMBER,
                  "The place among the documents of the file, from 1.",
                  Routed::number)
              .required(
                  "line",
                  WrittenValue.NUMBER,
                  "The line on which the document starts, from 1.",
                  Routed::line)
              .required(
                  "sound",
                  WrittenValue.BOOLEAN,
                  "Whether the document kept to the format: no finding is an error.",
                  Routed::sound)
              .required(
                  "findings",
                  FindingFormat.FINDING.list(),
                  "Everything found, in the order of the document.",
                  Routed::findings)
              .optional(
                  "routing",
                  RoutingFormat.ROUTING.value(),
                  "Who should answer, and why.",
                  Routed::routing));

  /** Where all documents go. */
  public static final WrittenDocument<Summary, RecordTexts> SUMMARY =
      new WrittenDocument<>("route-summary", summary());

  /** The format of the output. */
  public static final LinesFormat LINES =
      new LinesFormat(
          "route-record",
          "RouteRecord",
          "One line of the output of 'fostering route --format ndjson': a record for each document"
              + " in the order of the input, then one for the summary. No record holds anything out"
              + " of a document: documents are named by number and line.",
          List.of(DOCUMENT.format(), SUMMARY.format()));

  private RouteFormat() {}

  private static WrittenObject<Summary, RecordTexts> summary() {
    WrittenObject<Summary, RecordTexts> summary =
        WrittenObject.<Summary, RecordTexts>named(
            "summary",
            "Where all documents go. It is the last record; where it is missing, the output was"
                + " cut off.");
    summary = SummaryFormat.addComplete(summary, Summary::complete);
    summary =
        SummaryFormat.addTo(summary, Summary::counts)
            .required(
                "routing",
                WrittenValue.countsOf(RoutingOutcome.class),
                "How many took each route; routes of none are left out.",
                Summary::routing);
    summary = SummaryFormat.addFindings(summary, Summary::counts);
    summary = SummaryFormat.addDay(summary, Summary::asOf);
    summary = SummaryFormat.addReadings(summary, Summary::readings);
    return SummaryFormat.addMode(summary, Summary::mode);
  }

  /**
   * Where one document goes. It holds nothing of the document itself.
   *
   * @param file the file, as it was named; empty if there was only one
   * @param number the place among the documents of the file, from 1
   * @param line the line on which the document starts, from 1
   * @param sound whether no finding is an error
   * @param findings what was found
   * @param routing who should answer, if an enquiry could be built
   */
  public record Routed(
      Optional<String> file,
      long number,
      long line,
      boolean sound,
      List<Finding> findings,
      Optional<RoutingDecision> routing) {

    /** Copies the list. */
    public Routed {
      findings = List.copyOf(findings);
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(routing, "routing");
    }
  }

  /**
   * Where all documents go.
   *
   * @param complete whether the input could be read to its end
   * @param counts the numbers of documents and of findings
   * @param routing how many took each route
   * @param asOf the day asked about
   * @param readings how the law was read where not by default
   * @param mode how the reader took what the format does not know
   */
  public record Summary(
      boolean complete,
      DocumentCounts counts,
      Map<RoutingOutcome, Long> routing,
      LocalDate asOf,
      List<InterpretationOption> readings,
      Strictness mode) {

    /** Checks that all parts are there. */
    public Summary {
      Objects.requireNonNull(counts, "counts");
      Objects.requireNonNull(routing, "routing");
      Objects.requireNonNull(asOf, "asOf");
      readings = List.copyOf(readings);
      Objects.requireNonNull(mode, "mode");
    }
  }
}
