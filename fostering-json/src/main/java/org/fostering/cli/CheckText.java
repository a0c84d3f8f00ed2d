package org.fostering.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.fostering.json.internal.TextFormats;

/** The result for people: the documents that are not quite right, and a summary. */
final class CheckText implements CheckReport {

  private static final int TOP = 10;

  private final TwoColumns out;
  private final FindingLines lines;
  private final CliTexts texts;
  private final Checking checking;

  CheckText(Appendable out, CliTexts texts, Checking checking) {
    this.out = new TwoColumns(out);
    this.lines = new FindingLines(this.out, texts);
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
                "document.heading",
                result.number(),
                result.line().orElse(1L),
                lines.soundness(result.sound(), result.found())));
    lines.print(result.found());
    out.gap();
  }

  @Override
  public void later(Result result) throws IOException {
    out.heading(
        result.number() == 0
            ? texts.of("check.together")
            : file(result) + texts.of("check.later", result.number()));
    lines.print(result.found());
    out.gap();
  }

  private String file(Result result) {
    return checking.file(result).map(file -> texts.of("check.file", file) + " ").orElse("");
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
        texts.of("summary.as-of", checking.asOf(), TextFormats.hyphenated(checking.mode().name())));
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
