package org.fostering.cli.intake;

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
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ClosedPipeException;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.Progress;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
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
    versionProvider = CommandVersion.class,
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
public final class IntakeCommand implements Callable<Integer> {

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
      completionCandidates = Policies.Written.class,
      description =
          "Sample policies and standards to add to the law, separated by commas:"
              + " ${COMPLETION-CANDIDATES}.")
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

  private final StandardStreams streams;

  public IntakeCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = options.texts();
    checkOutputs();
    LocalDate day = options.day();
    IntakeRun intake =
        new IntakeRun(
            Intake.standard().with(Packs.withLaw(packs(texts))),
            day,
            records.isPresent() || evidence.isPresent());
    FosteringJson reader = FosteringJson.builder().strictness(options.mode()).build();
    try (Progress progress = new Progress(options.out().file().isPresent(), streams.err())) {
      Input input = Input.open(file, streams.in(), progress);
      try (DocumentStream<Enquiry> documents = reader.documents(Enquiry.class, input.bytes())) {
        return assess(documents, intake, texts);
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", file);
    }
  }

  private int assess(DocumentStream<Enquiry> documents, IntakeRun intake, CliTexts texts)
      throws UnusableException {
    Optional<StreamedDocument<Enquiry>> first = next(documents);
    if (first.isPresent() && isEmptyInput(first.get())) {
      throw new UnusableException("input.empty", file);
    }
    IntakeTally tally = new IntakeTally();
    try (OutputStream target = options.out().open(inputs(), streams);
        Writer writer = Output.utf8(target);
        RecordFiles recordFiles = RecordFiles.open(records, evidence)) {
      IntakeReport report = report(writer, intake, texts);
      boolean complete = assessAll(first, documents, intake, report, recordFiles, tally);
      report.summary(tally, complete);
      writer.flush();
      if (options.out().file().isPresent()) {
        printSummary(tally, complete, intake, texts);
      }
      if (!complete) {
        throw new UnusableException("input.broke-off", file);
      }
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw options.out().failed();
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
      RecordFiles recordFiles,
      IntakeTally tally)
      throws IOException {
    Optional<StreamedDocument<Enquiry>> item = first;
    while (item.isPresent()) {
      IntakeDocument document = intake.take(item.get());
      tally.add(document);
      report.document(document);
      recordFiles.keep(document);
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

  private List<String> inputs() {
    List<String> inputs = new ArrayList<>(rules);
    inputs.add(file);
    return inputs;
  }

  private void checkOutputs() throws UnusableException {
    Output.check(
        inputs(),
        Stream.of(options.out().file(), records, evidence).flatMap(Optional::stream).toList());
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
