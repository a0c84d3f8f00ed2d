package org.fostering.cli.check;

import java.io.IOException;
import java.util.List;
import java.util.Map.Entry;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.FindingLines;
import org.fostering.cli.shared.TwoColumns;
import org.fostering.model.value.Words;

/** The result for people: the documents that are not quite right, and a summary. */
final class CheckText implements CheckReport {

  private final TwoColumns out;
  private final FindingLines lines;
  private final CliTexts texts;
  private final CheckQuestion question;

  CheckText(Appendable out, CliTexts texts, CheckQuestion question) {
    this.out = new TwoColumns(out);
    this.lines = new FindingLines(this.out, texts);
    this.texts = texts;
    this.question = question;
  }

  @Override
  public void document(DocumentResult result) throws IOException {
    if (result.found().isEmpty()) {
      return;
    }
    lines.document(
        question.file(result),
        result.number(),
        result.line().orElse(1L),
        result.sound(),
        result.found());
    out.gap();
  }

  @Override
  public void later(DocumentResult result) throws IOException {
    out.heading(
        result.number() == 0
            ? texts.of("check.together")
            : file(result) + texts.of("check.later", result.number()));
    lines.print(result.found());
    out.gap();
  }

  private String file(DocumentResult result) {
    return question.file(result).map(file -> texts.of("check.file", file) + " ").orElse("");
  }

  @Override
  public void summary(DocumentTally tally) throws IOException {
    out.heading(texts.of("summary.heading"));
    out.labelled(texts.of("label.documents"), texts.documents(tally));
    if (question.skipped() > 0) {
      out.labelled(texts.of("label.none"), texts.of("check.skipped", question.skipped()));
    }
    counts("label.none", tally.types());
    counts("label.findings", tally.findings());
    out.labelled(
        texts.of("label.as-of"),
        texts.of("summary.as-of", question.asOf(), Words.of(question.mode())));
    out.labelled(texts.of("label.rules"), String.join(", ", question.packs()));
    out.labelled(texts.of("label.note"), texts.of("check.advice"));
    if (!texts.isReviewed()) {
      out.labelled(texts.of("label.note"), texts.of("summary.not-reviewed"));
    }
  }

  private void counts(String label, List<Entry<String, Long>> counts) throws IOException {
    if (!counts.isEmpty()) {
      out.labelled(texts.of(label), texts.counted(counts));
    }
  }
}
