package org.fostering.json.format;

import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Position;
import org.fostering.model.finding.Severity;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;

/** What findings, and the law behind them, look like in a record: one line a property. */
final class FindingFormat {

  static final WrittenObject<Citation, Object> CITATION =
      WrittenObject.<Citation, Object>named(
              "citation", "A place in an instrument, a standard or a policy.")
          .required(
              "instrument",
              WrittenValue.TEXT,
              "The instrument with its number, or the title of a standard or policy.",
              Citation::instrument)
          .optional(
              "provision",
              WrittenValue.TEXT,
              "The place in it; without this, the whole.",
              citation -> Optional.of(citation.provision()).filter(place -> !place.isEmpty()));

  static final WrittenObject<Basis, Object> BASIS =
      WrittenObject.<Basis, Object>named("basis", "What something rests on.")
          .required(
              "source",
              WrittenValue.word(LegalForce.class),
              "What gives it its force. A policy is never law.",
              Basis::source)
          .required("owner", WrittenValue.TEXT, "Who answers for it.", Basis::owner)
          .required(
              "certainty",
              WrittenValue.word(Certainty.class),
              "How certain it is that the source says so.",
              Basis::certainty)
          .required(
              "citations",
              WrittenValue.list(CITATION.value(), 1),
              "Where it is written.",
              Basis::citations);

  static final WrittenObject<Finding, RecordTexts> FINDING =
      WrittenObject.<Finding, RecordTexts>named(
              "finding", "One thing that is wrong, or worth knowing.")
          .required(
              "code",
              WrittenValue.matching("^(?:[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)$", 200),
              "The kind of fault; stable.",
              Finding::code)
          .required(
              "severity", WrittenValue.word(Severity.class), "How grave it is.", Finding::severity)
          .required(
              "pointer",
              WrittenValue.POINTER,
              "Where it is in the document (RFC 6901); empty for the whole of it. It names only"
                  + " properties that the format knows.",
              Finding::pointer)
          .optional(
              "line",
              WrittenValue.NUMBER,
              "The line in the input, from 1.",
              found -> found.position().map(Position::line))
          .optional(
              "column",
              WrittenValue.NUMBER,
              "The column in the line, in characters, from 1.",
              found -> found.position().map(Position::column))
          .required("message", WrittenValue.MESSAGE, "What is wrong.", found -> found)
          .required("fix", WrittenValue.FIX, "What to do about it.", found -> found)
          .optional(
              "basis",
              BASIS.value(),
              "What the rule rests on, where it was one of consistency.",
              FindingFormat::basis);

  private FindingFormat() {}

  private static Optional<Basis> basis(Finding finding) {
    return finding.source().filter(Basis.class::isInstance).map(Basis.class::cast);
  }
}
