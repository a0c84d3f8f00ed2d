package org.fostering.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.CheckReport.Found;
import org.fostering.cli.CheckReport.Result;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.value.Nation;
import org.fostering.rules.cases.Case;
import org.fostering.rules.cases.CaseDocument;
import org.fostering.rules.cases.CaseGrouper;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.cases.Cases;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering status}: where cases stand, which deadlines they have, and what may follow. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    header = "Says where cases stand, which deadlines they have and what may follow.",
    description = {
      "",
      "For each application, assessment and approval, and for those together that name each other"
          + " by number: where each track stands, what may happen now and what may not and why,"
          + " which remedies are open, every deadline, and which recorded events do not fit the"
          + " law. The result has the dates of the case, which are personal, and nothing else that"
          + " stands in a document.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no document has an error, whatever is late",
      "1:a document has an error; the others were still looked into",
      "2:the command or a file is unusable"
    })
final class StatusCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private ReportOptions options = new ReportOptions();

  @Option(
      names = "--nation",
      paramLabel = "NATION",
      description =
          "england, wales, scotland or northern-ireland: whose law to ask where a case does not"
              + " say.")
  private Optional<String> nation = Optional.empty();

  @Option(
      names = "--reading",
      paramLabel = "NAME=CHOICE",
      description =
          "How to read the law where it can be read in several ways, such as"
              + " stage-1-cut-off=cut-off-at-stage-2; may be given more than once. Default: as the"
              + " regulation says.")
  private List<String> readings = new ArrayList<>();

  @Option(
      names = "--all",
      description =
          "In the text, also say why what comes later may not happen yet, and name the deadlines"
              + " that have not started. The records always have both.")
  private boolean all;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Main.Streams streams;

  StatusCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CliTexts texts = options.texts();
    try {
      return status(texts);
    } catch (UnusableException e) {
      spec.commandLine().getErr().println("fostering: " + e.text(texts));
      return Main.UNUSABLE;
    }
  }

  private int status(CliTexts texts) throws UnusableException {
    LocalDate day = options.day();
    List<InterpretationOption> choices = choices();
    Cases assessed = cases(choices);
    StatusQuestion question = new StatusQuestion(day, choices, new DocumentPositions());
    InputFiles sources = new InputFiles(files, options.out(), streams);
    StatusTally tally = new StatusTally();
    try (OutputStream target = sources.target();
        Writer writer = Output.utf8(target)) {
      StatusReport report = report(writer, texts, sources, question);
      CaseGrouper cases = new CaseGrouper();
      Optional<UnusableException> brokenOff =
          read(sources, cases, question.positions(), report, tally);
      for (Case about : cases.cases()) {
        CaseStatus status = assessed.status(about, day);
        tally.add(status);
        report.status(status);
      }
      if (brokenOff.isPresent()) {
        writer.flush();
        throw brokenOff.get();
      }
      report.summary(tally);
      writer.flush();
      if (options.out().isPresent()) {
        Writer screen = Output.utf8(streams.out());
        new StatusText(screen, texts, sources, question, options.mode(), all).summary(tally);
        screen.flush();
      }
    } catch (IOException e) {
      if (!Output.isClosedPipe(e)) {
        throw options.outputFailed();
      }
    }
    return tally.documents().exitCode();
  }

  /** Reads all files, or those before the place where one fails. */
  private Optional<UnusableException> read(
      InputFiles sources,
      CaseGrouper cases,
      DocumentPositions positions,
      StatusReport report,
      StatusTally tally)
      throws IOException {
    FosteringJson reader = FosteringJson.builder().mode(options.mode()).build();
    try {
      sources.read(reader, (file, item) -> take(file, item, cases, positions, report, tally));
      return Optional.empty();
    } catch (UnusableException e) {
      return Optional.of(e);
    }
  }

  private static void take(
      int file,
      StreamedDocument<Document> item,
      CaseGrouper cases,
      DocumentPositions positions,
      StatusReport report,
      StatusTally tally)
      throws IOException {
    long line = item.start().line();
    Result result =
        new Result(
            file,
            item.number(),
            Optional.of(line),
            item.checked().value().map(Documents::typeOf),
            item.checked().isSound(),
            item.checked().findings().stream()
                .map(finding -> new Found(finding, Optional.empty()))
                .toList());
    tally.add(result);
    report.document(result);
    item.checked()
        .value()
        .flatMap(document -> CaseDocument.of(document, positions.add(file, item.number(), line)))
        .ifPresent(cases::add);
  }

  private Cases cases(List<InterpretationOption> choices) throws UnusableException {
    Interpretations interpretations = Interpretations.defaults();
    for (InterpretationOption choice : choices) {
      interpretations = interpretations.with(choice.interpretation(), choice);
    }
    Cases cases = Cases.standard().with(ReferenceData.standard().with(interpretations));
    return nation().map(cases::otherwiseIn).orElse(cases);
  }

  private Optional<Nation> nation() throws UnusableException {
    if (nation.isEmpty()) {
      return Optional.empty();
    }
    String name = nation.get().strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (Nation each : Nation.values()) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    throw new UnusableException("nation.unknown", nation.get());
  }

  private List<InterpretationOption> choices() throws UnusableException {
    List<InterpretationOption> choices = new ArrayList<>();
    for (String reading : readings) {
      choices.add(InterpretationOptions.choice(reading));
    }
    return choices;
  }

  private StatusReport report(
      Writer writer, CliTexts texts, InputFiles sources, StatusQuestion question)
      throws IOException {
    return options.isText()
        ? new StatusText(writer, texts, sources, question, options.mode(), all)
        : new StatusRecords(writer, texts, sources, question, options.mode());
  }
}
