package org.fostering.cli.route;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.json.StreamedDocument;
import org.fostering.json.format.RouteFormat;
import org.fostering.json.format.RouteFormat.Routed;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.routing.RoutingDecision;

/** What {@code route} makes of enquiries. */
final class RouteWork implements DocumentWork<Enquiry, RouteWork.Part> {

  private final Function<Enquiry, RoutingDecision> router;
  private final ReportOptions options;
  private final InputFiles files;
  private final long skipped;
  private final LocalDate asOf;
  private final List<InterpretationOption> readings;
  private final CliTexts texts;
  private final RouteTally tally = new RouteTally();

  /** Where some enquiries go. */
  record Part(ByteArrayOutputStream printed, RouteTally tally) {}

  RouteWork(
      Function<Enquiry, RoutingDecision> router,
      ReportOptions options,
      InputFiles files,
      long skipped,
      LocalDate asOf,
      List<InterpretationOption> readings) {
    this.router = router;
    this.options = options;
    this.files = files;
    this.skipped = skipped;
    this.asOf = asOf;
    this.readings = readings;
    this.texts = options.texts();
  }

  @Override
  public Part part(List<InputDocument<Enquiry>> documents) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReportOutput output = new ReportOutput(printed);
    RouteTally counts = new RouteTally();
    Optional<JsonLines> lines =
        options.isText() ? Optional.empty() : Optional.of(new JsonLines(output));
    for (InputDocument<Enquiry> document : documents) {
      Routed routed = route(document.file(), document.unread().read());
      counts.add(routed);
      if (lines.isPresent()) {
        lines.get().write(RouteFormat.DOCUMENT, routed, texts);
      } else {
        new RouteText(output.text(), texts).document(routed);
      }
    }
    output.flush();
    return new Part(printed, counts);
  }

  private Routed route(int file, StreamedDocument<Enquiry> item) {
    return new Routed(
        files.name(file),
        item.number(),
        item.start().line(),
        item.checked().isSound(),
        item.checked().findings(),
        item.checked().value().map(router));
  }

  @Override
  public void take(Part part, OutputStream out) throws IOException {
    part.printed().writeTo(out);
    tally.add(part.tally());
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    if (options.isText()) {
      endOnScreen(out, complete);
    } else {
      new JsonLines(out).write(RouteFormat.SUMMARY, summary(complete), texts);
    }
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    new RouteText(screen.text(), texts).summary(summary(complete), skipped);
  }

  private RouteFormat.Summary summary(boolean complete) {
    return new RouteFormat.Summary(
        complete, tally.documents(), tally.routing(), asOf, readings, options.mode());
  }

  @Override
  public int exitCode() {
    return tally.documents().exitCode();
  }
}
