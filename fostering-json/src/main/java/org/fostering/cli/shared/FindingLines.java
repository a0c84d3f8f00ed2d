package org.fostering.cli.shared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Instrument;

/** What was found in a document, for people. */
public final class FindingLines {

  /** More than this about one document no person reads; the records have them all. */
  private static final int MOST_FINDINGS = 25;

  /** What the rules of pure logic rest on. */
  private static final Instrument VOCABULARY = Instrument.named("vocabulary");

  private final TwoColumns out;
  private final CliTexts texts;

  public FindingLines(TwoColumns out, CliTexts texts) {
    this.out = out;
    this.texts = texts;
  }

  /** Whether a document is sound, and how much of what was found in it. */
  private String soundness(boolean sound, List<Finding> all) {
    List<String> parts = new ArrayList<>();
    if (sound) {
      parts.add(texts.of("sound"));
    }
    for (Severity severity : Severity.values()) {
      long count = 0;
      for (Finding finding : all) {
        count += finding.severity() == severity ? 1 : 0;
      }
      if (count > 0) {
        parts.add(texts.of("count." + Words.of(severity), count));
      }
    }
    return String.join(", ", parts);
  }

  /** A document by its place, whether it is sound, and what was found in it. */
  public void document(
      Optional<String> file, long number, long line, boolean sound, List<Finding> all)
      throws IOException {
    out.heading(
        file.map(name -> texts.of("check.file", name) + " ").orElse("")
            + texts.of("document.heading", number, line, soundness(sound, all)));
    print(all);
  }

  public void print(List<Finding> all) throws IOException {
    int shown = Math.min(MOST_FINDINGS, all.size());
    for (Finding finding : all.subList(0, shown)) {
      finding(finding);
    }
    if (all.size() > shown) {
      out.labelled(texts.of("label.none"), texts.of("more-findings", all.size() - shown));
    }
  }

  private void finding(Finding finding) throws IOException {
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
    String law = finding.source().orElse(null) instanceof Basis basis ? unlessPlain(basis) : "";
    out.labelled("", texts.message(finding) + " " + texts.fix(finding) + law);
  }

  /** What follows from the vocabulary alone needs no place where it is written. */
  private String unlessPlain(Basis basis) {
    return basis.owner().equals(VOCABULARY.owner()) ? "" : " " + cited(basis);
  }

  /** What gives it its force, and where it is written. */
  public String cited(Basis basis) {
    return "["
        + texts.force(basis.source(), basis.owner())
        + ": "
        + texts.cited(basis.citations())
        + "]";
  }
}
