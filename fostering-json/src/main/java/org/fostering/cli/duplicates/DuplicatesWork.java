package org.fostering.cli.duplicates;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.cli.duplicates.DuplicatesCommand.Format;
import org.fostering.cli.duplicates.DuplicatesWork.Keyed;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.json.format.DuplicatesFormat;
import org.fostering.json.format.DuplicatesFormat.Group;
import org.fostering.json.format.DuplicatesFormat.Pair;
import org.fostering.json.format.DuplicatesFormat.Place;
import org.fostering.json.format.DuplicatesFormat.Summary;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Words;
import org.fostering.rules.match.DuplicateGroup;
import org.fostering.rules.match.DuplicateIndex;
import org.fostering.rules.match.DuplicateIndex.Duplicate;
import org.fostering.rules.match.EnquiryKeys;
import org.fostering.rules.match.MatchKeys;
import org.fostering.rules.match.MatchLink;

/** What {@code duplicates} makes of enquiries: keys on any thread, which are compared in order. */
final class DuplicatesWork implements DocumentWork<Enquiry, List<Keyed>> {

  /** In a number the place of the file stands in front of that of the document. */
  private static final int FILE_SHIFT = 44;

  private final List<String> files;
  private final MatchKeys maker;
  private final DuplicateIndex index;
  private final Format format;
  private final boolean isEachPair;
  private final CliTexts texts;
  private long unbuilt;

  DuplicatesWork(
      List<String> files,
      MatchKeys maker,
      DuplicateIndex index,
      Format format,
      boolean isEachPair,
      CliTexts texts) {
    this.files = files;
    this.maker = maker;
    this.index = index;
    this.format = format;
    this.isEachPair = isEachPair;
    this.texts = texts;
  }

  /** The keys of a document; empty where nothing could be built of it. */
  record Keyed(long number, Optional<EnquiryKeys> keys) {}

  @Override
  public List<Keyed> part(List<InputDocument<Enquiry>> documents) {
    return documents.stream().map(this::keyed).toList();
  }

  private Keyed keyed(InputDocument<Enquiry> document) {
    return new Keyed(
        ((long) document.file() << FILE_SHIFT) + document.unread().number(),
        document.unread().read().checked().value().map(maker::of));
  }

  private static Place place(long number) {
    long file = number >> FILE_SHIFT;
    return new Place(file + 1, number - (file << FILE_SHIFT));
  }

  @Override
  public void take(List<Keyed> part, OutputStream out) throws IOException {
    ReportOutput output = new ReportOutput(out);
    for (Keyed each : part) {
      unbuilt += each.keys().isEmpty() ? 1 : 0;
      if (each.keys().isPresent()) {
        List<Duplicate> found = index.add(each.number(), each.keys().get());
        for (Duplicate one : isEachPair ? found : List.<Duplicate>of()) {
          pair(new Pair(place(one.earlier()), place(each.number()), one.link()), output);
        }
      }
    }
    output.flush();
  }

  private void pair(Pair pair, ReportOutput output) throws IOException {
    if (format == Format.NDJSON) {
      new JsonLines(output).write(DuplicatesFormat.PAIR, pair, texts);
      return;
    }
    MatchLink link = pair.link();
    line(
        output,
        "duplicates.pair",
        name(pair.first()),
        pair.first().document(),
        name(pair.second()),
        pair.second().document(),
        texts.of("duplicates." + Words.of(link.scope())),
        certainty(link.isCertain()),
        String.join(", ", link.parts()),
        link.again() ? texts.of("duplicates.again") : "");
  }

  private void group(DuplicateGroup of, ReportOutput output) throws IOException {
    Group group =
        new Group(
            place(of.first()),
            of.enquiries(),
            of.pairs(),
            of.certain(),
            of.firstPairs().stream().flatMap(DuplicatesWork::links).toList());
    if (format == Format.NDJSON) {
      new JsonLines(output).write(DuplicatesFormat.GROUP, group, texts);
      return;
    }
    line(output, "duplicates.group", group.enquiries(), group.pairs(), group.certain());
    for (Pair each : group.firstPairs()) {
      output.text().append("  ");
      pair(each, output);
    }
    long more = of.pairs() - of.firstPairs().size();
    if (more > 0) {
      line(output, "duplicates.more", more);
    }
  }

  private static Stream<Pair> links(DuplicateGroup.Pair pair) {
    return pair.links().stream()
        .map(link -> new Pair(place(pair.earlier()), place(pair.later()), link));
  }

  private String certainty(boolean isCertain) {
    return texts.of(isCertain ? "duplicates.certain" : "duplicates.possible");
  }

  private String name(Place place) {
    return files.get((int) place.file() - 1);
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    if (!isEachPair) {
      for (DuplicateGroup group : (Iterable<DuplicateGroup>) index.groups()::iterator) {
        group(group, out);
      }
    }
    if (format == Format.NDJSON) {
      Summary summary = new Summary(index.added(), unbuilt, index.findings());
      new JsonLines(out).write(DuplicatesFormat.SUMMARY, summary, texts);
    } else {
      summary(out);
    }
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    summary(screen);
  }

  private void summary(ReportOutput out) throws IOException {
    for (Finding finding : index.findings()) {
      out.text().append(texts.message(finding) + " " + texts.fix(finding)).append('\n');
    }
    line(out, "duplicates.summary", index.added(), unbuilt);
  }

  private void line(ReportOutput out, String text, Object... values) throws IOException {
    out.text().append(texts.of(text, values)).append('\n');
  }

  @Override
  public int exitCode() {
    if (index.isFull()) {
      return ExitCode.OUT_OF_MEMORY;
    }
    return unbuilt == 0 ? ExitCode.SOUND : ExitCode.UNSOUND;
  }
}
