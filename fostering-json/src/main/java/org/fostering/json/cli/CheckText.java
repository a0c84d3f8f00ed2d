package org.fostering.json.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.fostering.json.Forms;
import org.fostering.json.cli.CheckReport.Found;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.rules.Basis;
import org.fostering.rules.Citation;
import org.fostering.rules.Source;

/** The result for people: the documents that are not quite right, and a summary. */
final class CheckText implements CheckReport {

  /** More than this about one document no person reads; the records have them all. */
  private static final int MOST_FINDINGS = 25;

  private static final int TOP = 10;

  private final Paragraphs out;
  private final Texts texts;
  private final Checking checking;

  CheckText(Appendable out, Texts texts, Checking checking) {
    this.out = new Paragraphs(out);
    this.texts = texts;
    this.checking = checking;
  }

  @Override
  public void document(Result result) throws IOException {
    if (result.found().isEmpty()) {
      return;
    }
    out.heading(
        file(result)
            + texts.of(
                "document.heading", result.number(), result.line().orElse(1L), soundness(result)));
    findings(result);
  }

  @Override
  public void later(Result result) throws IOException {
    out.heading(
        result.number() == 0
            ? texts.of("check.together")
            : file(result) + texts.of("check.later", result.number()));
    findings(result);
  }

  private String file(Result result) {
    return checking.file(result).map(file -> texts.of("check.file", file) + " ").orElse("");
  }

  private String soundness(Result result) {
    List<String> parts = new ArrayList<>();
    if (result.sound()) {
      parts.add(texts.of("sound"));
    }
    for (Severity severity : Severity.values()) {
      long count =
          result.found().stream().filter(found -> found.finding().severity() == severity).count();
      if (count > 0) {
        parts.add(texts.of("count." + Forms.hyphenated(severity.name()), count));
      }
    }
    return String.join(", ", parts);
  }

  private void findings(Result result) throws IOException {
    int shown = Math.min(MOST_FINDINGS, result.found().size());
    for (Found found : result.found().subList(0, shown)) {
      finding(found);
    }
    if (result.found().size() > shown) {
      out.labelled(
          texts.of("label.none"), texts.of("more-findings", result.found().size() - shown));
    }
    out.gap();
  }

  private void finding(Found found) throws IOException {
    Finding finding = found.finding();
    String at =
        finding
            .position()
            .map(position -> texts.of("position", position.line(), position.column()))
            .orElse("");
    String place = finding.pointer().toString();
    out.labelled(
        texts.of(finding.severity()),
        finding.code()
            + " "
            + texts.of("at", place.isEmpty() ? texts.of("whole-document") : place)
            + at
            + ":");
    String law = found.basis().map(this::cited).orElse("");
    out.labelled("", texts.message(finding) + " " + texts.fix(finding) + law);
  }

  /** Where it is written; what follows from the vocabulary alone needs no place. */
  private String cited(Basis basis) {
    if (basis.owner().equals(Checking.vocabulary().owner())) {
      return "";
    }
    Source source = basis.source();
    return " ["
        + texts.of(source, basis.owner())
        + ": "
        + basis.citations().stream().map(Citation::toString).collect(Collectors.joining("; "))
        + "]";
  }

  @Override
  public void summary(CheckTally tally) throws IOException {
    out.heading(texts.of("summary.heading"));
    out.labelled(
        texts.of("label.documents"),
        texts.of(
            "summary.documents",
            tally.documents(),
            tally.sound(),
            tally.withErrors(),
            tally.withWarnings()));
    counts("label.none", tally.types(), Integer.MAX_VALUE);
    counts("label.findings", tally.findings(), TOP);
    out.labelled(
        texts.of("label.as-of"),
        texts.of("summary.as-of", checking.asOf(), Forms.hyphenated(checking.mode().name())));
    out.labelled(texts.of("label.rules"), String.join(", ", checking.packs()));
    out.labelled(texts.of("label.note"), texts.of("check.advice"));
    if (!texts.isReviewed()) {
      out.labelled(texts.of("label.note"), texts.of("summary.not-reviewed"));
    }
  }

  private void counts(String label, List<Entry<String, Long>> counts, int most) throws IOException {
    if (!counts.isEmpty()) {
      out.labelled(
          texts.of(label),
          counts.stream()
              .limit(most)
              .map(entry -> texts.of("count", entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", ")));
    }
  }
}
