package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Finding;
import org.fostering.rules.match.MatchLink;

/** The records of {@code fostering duplicates}: one line a property. */
public final class DuplicatesFormat {

  private static final WrittenObject<Place, Object> PLACE =
      WrittenObject.<Place, Object>named("place", "Where an enquiry stands.")
          .required(
              "file",
              WrittenValue.NUMBER,
              "The file among those that were named, from 1.",
              Place::file)
          .required(
              "document",
              WrittenValue.NUMBER,
              "The place among the documents of the file, from 1.",
              Place::document);

  private static final WrittenObject<Pair, RecordTexts> TWO =
      WrittenObject.<Pair, RecordTexts>named(
              "pair", "Two enquiries that may be of the same people. They are never merged.")
          .required("first", PLACE.value(), "The one that was read first.", Pair::first)
          .required("second", PLACE.value(), "The other.", Pair::second)
          .required(
              "scope",
              WrittenValue.word(MatchLink.Scope.class),
              "Whether a person stands in both, or a household.",
              each -> each.link().scope())
          .required(
              "certain",
              WrittenValue.BOOLEAN,
              "Whether it is certain; otherwise it is possible, and a person looks first.",
              each -> each.link().isCertain())
          .required(
              "again",
              WrittenValue.BOOLEAN,
              "Whether the one came after the other was closed: a new enquiry.",
              each -> each.link().again())
          .required(
              "parts",
              WrittenValue.list(WrittenValue.ID, 0),
              "What agrees, by the names of the parts.",
              each -> each.link().parts());

  /** Two enquiries that may be of the same people. */
  public static final WrittenDocument<Pair, RecordTexts> PAIR =
      new WrittenDocument<>("duplicates-pair", TWO);

  /** Enquiries each of which may be of the same people as another of them. */
  public static final WrittenDocument<Group, RecordTexts> GROUP =
      new WrittenDocument<>(
          "duplicates-group",
          WrittenObject.<Group, RecordTexts>named(
                  "group", "Enquiries each of which may be of the same people as another of them.")
              .required("first", PLACE.value(), "The one that was read first.", Group::first)
              .required(
                  "enquiries", WrittenValue.COUNT, "How many enquiries it has.", Group::enquiries)
              .required(
                  "pairs", WrittenValue.COUNT, "How many pairs of them are linked.", Group::pairs)
              .required(
                  "certainPairs",
                  WrittenValue.COUNT,
                  "How many of the pairs are certain.",
                  Group::certain)
              .required(
                  "firstPairs",
                  WrittenValue.list(TWO.value(), 1),
                  "The first few pairs; with --pairs every pair is a record.",
                  Group::firstPairs));

  /** What was compared. */
  public static final WrittenDocument<Summary, RecordTexts> SUMMARY =
      new WrittenDocument<>(
          "duplicates-summary",
          WrittenObject.<Summary, RecordTexts>named(
                  "summary",
                  "What was compared. It is the last record; where it is missing, the output was"
                      + " cut off.")
              .required(
                  "compared",
                  WrittenValue.COUNT,
                  "How many enquiries were compared.",
                  Summary::compared)
              .required(
                  "notBuilt",
                  WrittenValue.COUNT,
                  "Of how many documents nothing could be built.",
                  Summary::notBuilt)
              .required(
                  "findings",
                  FindingFormat.FINDING.list(),
                  "What kept some from being compared.",
                  Summary::findings));

  /** The format of the output. */
  public static final LinesFormat LINES =
      new LinesFormat(
          "duplicates-record",
          "DuplicatesRecord",
          "One line of the output of 'fostering duplicates --format ndjson': a record for each group,"
              + " or with --pairs for each pair, and one for the summary. No record holds anything out of a document, nor a key.",
          List.of(PAIR.format(), GROUP.format(), SUMMARY.format()));

  private DuplicatesFormat() {}

  /**
   * Where an enquiry stands.
   *
   * @param file the file among those that were named, from 1
   * @param document the place among its documents, from 1
   */
  public record Place(long file, long document) {}

  /**
   * Two enquiries that may be of the same people.
   *
   * @param first the one that was read first
   * @param second the other
   * @param link what they have in common
   */
  public record Pair(Place first, Place second, MatchLink link) {

    /** Checks that all parts are there. */
    public Pair {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
      Objects.requireNonNull(link, "link");
    }
  }

  /**
   * Enquiries each of which may be of the same people as another of them.
   *
   * @param first the one that was read first
   * @param enquiries how many there are
   * @param pairs how many pairs of them are linked
   * @param certain how many of these are certain
   * @param firstPairs the first few pairs
   */
  public record Group(
      Place first, long enquiries, long pairs, long certain, List<Pair> firstPairs) {

    /** Copies the list. */
    public Group {
      Objects.requireNonNull(first, "first");
      firstPairs = List.copyOf(firstPairs);
    }
  }

  /**
   * What was compared.
   *
   * @param compared how many enquiries were compared
   * @param notBuilt of how many documents nothing could be built
   * @param findings what kept some from being compared
   */
  public record Summary(long compared, long notBuilt, List<Finding> findings) {

    /** Copies the list. */
    public Summary {
      findings = List.copyOf(findings);
    }
  }
}
