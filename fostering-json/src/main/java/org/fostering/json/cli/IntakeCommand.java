package org.fostering.json.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.json.DocumentStream;
import org.fostering.json.FindingCode;
import org.fostering.json.FosteringJson;
import org.fostering.json.Item;
import org.fostering.json.Mode;
import org.fostering.model.enquiry.Enquiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering intake}: checks, decides and routes the enquiries of a file. */
@Command(
    name = "intake",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    header = "Checks, decides and routes the enquiries of a file.",
    description = {
      "",
      "For each document: what is wrong with it, whether it may proceed and why, what to ask next,"
          + " and where it goes; at the end a summary. Documents are named by number and line;"
          + " nothing that stands in them is printed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is sound",
      "1:a document has an error; the others were still assessed",
      "2:the command or the file is unusable"
    })
final class IntakeCommand implements Callable<Integer> {

  /** The languages of the texts. */
  enum Language {
    EN,
    CY
  }

  /** The forms of the result. */
  enum Format {
    TEXT,
    NDJSON
  }

  @Parameters(
      paramLabel = "FILE",
      description =
          "JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; - for standard input.")
  private String file = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, for people; or ndjson, for machines: a record for each document and one for the"
              + " summary. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which to decide, such as 2026-03-31. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to this file, and the summary to the screen.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "strict, or tolerant: then what the format does not know is a warning. Default: strict.")
  private Mode mode = Mode.STRICT;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "en for English, or cy for Welsh. Default: en.")
  private Language language = Language.EN;

  @Option(
      names = "--policies",
      paramLabel = "POLICY",
      split = ",",
      description =
          "Sample policies and standards to add to the law, separated by commas: minimum-age=21,"
              + " minimum-age-for-teenagers=25, spare-bedroom, spare-bedroom-except-under=2,"
              + " no-smoking-with-under-fives, most-dogs=3, dangerous-animals, landlords-consent,"
              + " right-to-work, at-least-18, own-bedroom.")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--owner",
      paramLabel = "NAME",
      description = "The service whose policies they are.")
  private Optional<String> owner = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Main.Streams streams;

  IntakeCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Texts texts = new Texts(Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)));
    try {
      return intake(texts);
    } catch (UnusableException e) {
      spec.commandLine().getErr().println("fostering: " + e.text(texts));
      return Main.UNUSABLE;
    }
  }

  private int intake(Texts texts) throws UnusableException {
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
    Intake intake = new Intake(Policies.with(policies, owner), day);
    FosteringJson reader = FosteringJson.builder().mode(mode).build();
    try (Progress progress = new Progress(out.isPresent(), streams.err())) {
      Input input = Input.open(file, streams.in(), progress);
      try (DocumentStream<Enquiry> documents = reader.stream(Enquiry.class, input.bytes())) {
        return assess(documents, input, intake, texts);
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", file);
    }
  }

  private int assess(DocumentStream<Enquiry> documents, Input input, Intake intake, Texts texts)
      throws UnusableException {
    Optional<Item<Enquiry>> first = next(documents);
    if (first.isPresent() && isEmptyInput(first.get())) {
      throw new UnusableException("input.empty", file);
    }
    Tally tally = new Tally();
    try (OutputStream target = target(input);
        Writer writer = Output.utf8(target)) {
      Report report = report(writer, intake, texts);
      boolean complete = assessAll(first, documents, intake, report, tally);
      report.summary(tally, complete);
      writer.flush();
      if (out.isPresent()) {
        printSummary(tally, complete, intake, texts);
      }
      if (!complete) {
        throw new UnusableException("input.broke-off", file);
      }
    } catch (IOException e) {
      if (!Output.isClosedPipe(e)) {
        throw new UnusableException(
            "output.failed", out.map(Path::toString).orElse(Input.STANDARD_INPUT));
      }
    }
    return tally.exitCode();
  }

  private static boolean isEmptyInput(Item<Enquiry> first) {
    return first.checked().findings().stream()
        .anyMatch(finding -> finding.code().equals(FindingCode.JSON_EMPTY.code()));
  }

  private static Optional<Item<Enquiry>> next(DocumentStream<Enquiry> documents) {
    return documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
  }

  /** Assesses all documents, or those before the place where the input fails. */
  private static boolean assessAll(
      Optional<Item<Enquiry>> first,
      DocumentStream<Enquiry> documents,
      Intake intake,
      Report report,
      Tally tally)
      throws IOException {
    Optional<Item<Enquiry>> item = first;
    while (item.isPresent()) {
      Assessed assessed = intake.assess(item.get());
      tally.add(assessed);
      report.document(assessed);
      try {
        item = next(documents);
      } catch (UncheckedIOException e) {
        return false;
      }
    }
    return true;
  }

  private OutputStream target(Input input) throws UnusableException {
    return out.isPresent() ? Output.file(out.get(), input.file()) : streams.out();
  }

  private Report report(Writer writer, Intake intake, Texts texts) throws IOException {
    return format == Format.TEXT
        ? new TextReport(writer, texts, intake.asOf(), mode)
        : new RecordReport(writer, texts, intake.asOf(), mode);
  }

  private void printSummary(Tally tally, boolean complete, Intake intake, Texts texts)
      throws IOException {
    Writer screen = Output.utf8(streams.out());
    new TextReport(screen, texts, intake.asOf(), mode).summary(tally, complete);
    screen.flush();
  }
}
