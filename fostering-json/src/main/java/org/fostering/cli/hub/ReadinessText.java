package org.fostering.cli.hub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.HtmlPage;
import org.fostering.rules.readiness.Readiness;
import org.fostering.rules.readiness.ReadinessAnswer;
import org.fostering.rules.readiness.ReadinessGap;
import org.fostering.rules.readiness.ReadinessLine;
import org.fostering.rules.readiness.ReadinessStep;

/** Prints the readiness of a hub in one language, as text and as a page. */
final class ReadinessText {

  private static final String BETWEEN = ", ";
  private static final List<ReadinessStep> STEPS = List.of(ReadinessStep.values());

  private final CliTexts texts;

  ReadinessText(CliTexts texts) {
    this.texts = texts;
  }

  private String title(Readiness readiness) {
    return texts.of("readiness.title", readiness.day());
  }

  private List<String> summary(Readiness readiness) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.of(
            "readiness.summary", STEPS.stream().filter(readiness::passes).count(), STEPS.size()));
    lines.add(texts.of("readiness.advice"));
    if (!texts.isReviewed()) {
      lines.add(texts.of("summary.not-reviewed"));
    }
    return lines;
  }

  private String heading(ReadinessStep step, Readiness readiness) {
    return (STEPS.indexOf(step) + 1)
        + ". "
        + texts.of(
            readiness.passes(step) ? "readiness.passes" : "readiness.missing",
            texts.of(step.title()));
  }

  /** As lines of text. */
  void print(Readiness readiness, Appendable out) throws IOException {
    line(title(readiness), 0, out);
    for (String each : summary(readiness)) {
      line(each, 0, out);
    }
    for (ReadinessStep step : STEPS) {
      line("", 0, out);
      line(heading(step, readiness), 0, out);
      for (ReadinessAnswer answer : readiness.of(step)) {
        line(texts.of(answer.question().text()), 1, out);
        for (ReadinessLine written : answer.written()) {
          line("+ " + sentence(written), 2, out);
        }
        for (ReadinessGap gap : answer.missing()) {
          line("- " + sentence(gap), 2, out);
        }
      }
    }
  }

  private static void line(String text, int depth, Appendable out) throws IOException {
    out.append(text.isEmpty() ? "" : "   ".repeat(depth) + text).append('\n');
  }

  private String sentence(ReadinessLine written) {
    List<String> parts = new ArrayList<>();
    written.what().map(texts::of).ifPresent(parts::add);
    written.who().map(texts::of).ifPresent(parts::add);
    written.since().map(day -> texts.of("readiness.since", day)).ifPresent(parts::add);
    return String.join(BETWEEN, parts) + " (" + place(written) + ")";
  }

  private String place(ReadinessLine written) {
    String place = written.place().toString();
    return place.isEmpty() ? texts.of("readiness.pack") : place;
  }

  private String about(ReadinessGap gap) {
    List<String> parts = new ArrayList<>();
    gap.step().map(texts::label).ifPresent(parts::add);
    gap.about().map(texts::of).ifPresent(parts::add);
    return String.join(": ", parts);
  }

  private String sentence(ReadinessGap gap) {
    String about = about(gap);
    return texts.of(gap.finding().severity())
        + " "
        + gap.finding().code()
        + " "
        + texts.of("at", gap.finding().pointer())
        + (about.isEmpty() ? "" : " (" + about + ")")
        + ": "
        + texts.message(gap.finding())
        + " "
        + texts.fix(gap.finding());
  }

  /** As a page. */
  String page(Readiness readiness) {
    DocumentTree tree = new DocumentTree();
    add(readiness, 1, tree);
    return HtmlPage.of(texts.language(), title(readiness), tree.root());
  }

  /** As a part of a page, below a heading of some level. */
  void add(Readiness readiness, int level, DocumentTree tree) {
    tree.heading(level, title(readiness));
    summary(readiness).forEach(line -> tree.paragraph(DocumentTree.text(line)));
    for (ReadinessStep step : STEPS) {
      tree.heading(level + 1, heading(step, readiness));
      readiness.of(step).forEach(answer -> add(answer, level + 2, tree));
    }
  }

  private void add(ReadinessAnswer answer, int level, DocumentTree tree) {
    tree.heading(level, texts.of(answer.question().text()));
    if (!answer.written().isEmpty()) {
      tree.table(
          header("what", "who", "since", "place"),
          answer.written().stream().map(this::row).toList());
    }
    if (!answer.missing().isEmpty()) {
      tree.table(
          header("finding", "about", "place", "missing"),
          answer.missing().stream().map(this::row).toList());
    } else if (answer.written().isEmpty()) {
      tree.paragraph(DocumentTree.text(texts.of("readiness.nothing")));
    }
  }

  private List<String> header(String... columns) {
    return Stream.of(columns).map(column -> texts.of("readiness.column." + column)).toList();
  }

  private List<String> row(ReadinessLine written) {
    return List.of(
        written.what().map(texts::of).orElse(""),
        written.who().map(texts::of).orElse(""),
        written.since().map(Object::toString).orElse(""),
        place(written));
  }

  private List<String> row(ReadinessGap gap) {
    return List.of(
        gap.finding().code(),
        about(gap),
        gap.finding().pointer().toString(),
        texts.message(gap.finding()) + " " + texts.fix(gap.finding()));
  }
}
