package org.fostering.cli.route;

import java.io.IOException;
import java.util.stream.Collectors;
import org.fostering.cli.shared.Asked;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.FindingLines;
import org.fostering.cli.shared.ReadingChoices;
import org.fostering.cli.shared.RouteLines;
import org.fostering.cli.shared.TwoColumns;
import org.fostering.json.format.RouteFormat;
import org.fostering.json.format.RouteFormat.Routed;
import org.fostering.model.value.Words;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.rule.Question;

/** The result for people: where each document goes, why not elsewhere, and what to ask. */
final class RouteText {

  private final TwoColumns out;
  private final FindingLines findings;
  private final RouteLines routes;
  private final CliTexts texts;

  RouteText(Appendable out, CliTexts texts) {
    this.out = new TwoColumns(out);
    this.findings = new FindingLines(this.out, texts);
    this.routes = new RouteLines(this.out, texts);
    this.texts = texts;
  }

  void document(Routed document) throws IOException {
    findings.document(
        document.file(), document.number(), document.line(), document.sound(), document.findings());
    if (document.routing().isPresent()) {
      RoutingDecision route = document.routing().get();
      routes.route(route, true);
      for (Question question : route.questions()) {
        out.labelled(
            texts.of("label.ask"), Asked.text(question, texts) + " (" + question.pointer() + ")");
      }
    } else {
      out.labelled(texts.of("label.route"), texts.of("not-assessed"));
    }
    out.gap();
  }

  void summary(RouteFormat.Summary summary, long skipped) throws IOException {
    out.heading(texts.of("summary.heading"));
    out.labelled(texts.of("label.documents"), texts.documents(summary.counts()));
    if (skipped > 0) {
      out.labelled(texts.of("label.none"), texts.of("summary.skipped", skipped));
    }
    if (!summary.complete()) {
      out.labelled(texts.of("label.none"), texts.of("summary.incomplete"));
    }
    if (!summary.routing().isEmpty()) {
      out.labelled(
          texts.of("label.route"),
          summary.routing().entrySet().stream()
              .map(
                  entry ->
                      texts.of(
                          "count",
                          texts.of("summary.routing-outcome." + Words.of(entry.getKey())),
                          entry.getValue()))
              .collect(Collectors.joining(", ")));
    }
    out.labelled(
        texts.of("label.as-of"),
        texts.of("summary.as-of", summary.asOf(), Words.of(summary.mode())));
    if (!summary.readings().isEmpty()) {
      out.labelled(texts.of("label.readings"), ReadingChoices.written(summary.readings()));
    }
    out.labelled(texts.of("label.note"), texts.of("summary.advice"));
    if (!texts.isReviewed()) {
      out.labelled(texts.of("label.note"), texts.of("summary.not-reviewed"));
    }
  }
}
