package org.fostering.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Parameters(
      paramLabel = "FILE",
      description =
          "JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; - for standard input.")
  private String file = "";

  @Mixin private ReportOptions options = new ReportOptions();

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

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "A pack of rules as JSON to add to the law; may be given more than once.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description =
          "Write a sealed record of each decision to this file, one a line. It holds no value of a"
              + " document.")
  private Optional<Path> records = Optional.empty();

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description =
          "Write what was known of the facts, and the salts of the records, to this file: personal"
              + " data, to keep apart. Without it nobody can ever compare the facts of a record.")
  private Optional<Path> evidence = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Main.Streams streams;

  IntakeCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CliTexts texts = options.texts();
    try {
      return intake(texts);
    } catch (UnusableException e) {
      spec.commandLine().getErr().println("fostering: " + e.text(texts));
      return Main.UNUSABLE;
    }
  }

  private int intake(CliTexts texts) throws UnusableException {
    LocalDate day = options.day();
    IntakeRun intake =
        new IntakeRun(
            Intake.standard().with(Packs.withLaw(packs(texts))),
            day,
            records.isPresent() || evidence.isPresent());
    FosteringJson reader = FosteringJson.builder().mode(options.mode()).build();
    try (Progress progress = new Progress(options.out().isPresent(), streams.err())) {
      Input input = Input.open(file, streams.in(), progress);
      try (DocumentStream<Enquiry> documents = reader.documents(Enquiry.class, input.bytes())) {
        return assess(documents, input, intake, texts);
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", file);
    }
  }

  private int assess(
      DocumentStream<Enquiry> documents, Input input, IntakeRun intake, CliTexts texts)
      throws UnusableException {
    Optional<StreamedDocument<Enquiry>> first = next(documents);
    if (first.isPresent() && isEmptyInput(first.get())) {
      throw new UnusableException("input.empty", file);
    }
    IntakeTally tally = new IntakeTally();
    try (OutputStream target = target(input);
        Writer writer = Output.utf8(target);
        RecordFiles archive = RecordFiles.open(records, evidence, input.file())) {
      IntakeReport report = report(writer, intake, texts);
      boolean complete = assessAll(first, documents, intake, report, archive, tally);
      report.summary(tally, complete);
      writer.flush();
      if (options.out().isPresent()) {
        printSummary(tally, complete, intake, texts);
      }
      if (!complete) {
        throw new UnusableException("input.broke-off", file);
      }
    } catch (IOException e) {
      if (!Output.isClosedPipe(e)) {
        throw options.outputFailed();
      }
    }
    return tally.exitCode();
  }

  private static boolean isEmptyInput(StreamedDocument<Enquiry> first) {
    return first.checked().findings().stream()
        .anyMatch(finding -> finding.code().equals(FindingCode.JSON_EMPTY.code()));
  }

  private static Optional<StreamedDocument<Enquiry>> next(DocumentStream<Enquiry> documents) {
    return documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
  }

  /** Assesses all documents, or those before the place where the input fails. */
  private static boolean assessAll(
      Optional<StreamedDocument<Enquiry>> first,
      DocumentStream<Enquiry> documents,
      IntakeRun intake,
      IntakeReport report,
      RecordFiles archive,
      IntakeTally tally)
      throws IOException {
    Optional<StreamedDocument<Enquiry>> item = first;
    while (item.isPresent()) {
      IntakeDocument document = intake.take(item.get());
      tally.add(document);
      report.document(document);
      archive.keep(document);
      try {
        item = next(documents);
      } catch (UncheckedIOException e) {
        return false;
      }
    }
    return true;
  }

  /** The packs that are installed, those of the files and the sample policies. */
  private List<RulePack<Enquiry>> packs(CliTexts texts) throws UnusableException {
    List<RulePack<Enquiry>> packs =
        new ArrayList<>(new Packs(streams.in(), texts, spec.commandLine().getErr()).load(rules));
    Policies.pack(policies, owner).ifPresent(packs::add);
    return packs;
  }

  private OutputStream target(Input input) throws UnusableException {
    return options.out().isPresent()
        ? Output.file(options.out().get(), input.file())
        : streams.out();
  }

  private IntakeReport report(Writer writer, IntakeRun intake, CliTexts texts) throws IOException {
    return options.isText()
        ? new IntakeText(writer, texts, intake.asOf(), options.mode())
        : new IntakeRecords(writer, texts, intake.asOf(), options.mode());
  }

  private void printSummary(IntakeTally tally, boolean complete, IntakeRun intake, CliTexts texts)
      throws IOException {
    Writer screen = Output.utf8(streams.out());
    new IntakeText(screen, texts, intake.asOf(), options.mode()).summary(tally, complete);
    screen.flush();
  }
}
