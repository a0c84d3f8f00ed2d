package org.fostering.cli.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.NationConverter;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.ReferenceOptions;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.handover.Handover;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.Nation;
import org.fostering.rules.cases.Cases;
import org.fostering.rules.handover.HandoverReview;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fostering status}: where cases stand, which deadlines they have, and what may follow. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Says where cases stand, which deadlines they have and what may follow.",
    description = {
      "",
      "For each application, assessment and approval, and for those together that name each other"
          + " by number: where each track stands, what may happen now and what may not and why,"
          + " which remedies are open, every deadline, and which recorded events do not fit the"
          + " law. The result has the dates of the case, which are personal, and nothing else that"
          + " stands in a document.",
      "",
      "The documents of a case may lie far apart. So those of more than a megabyte are kept in a"
          + " temporary file, enciphered, until the end, and about 30 bytes of each in memory. When"
          + " half of the memory is full, the cases so far are reported, which is a finding, and"
          + " those after them stand apart. No case is told of before all documents are read, so a"
          + " run that was interrupted is started again.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no document has an error, whatever is late",
      "1:a document has an error; the others were still looked into",
      "2:the command or a file is unusable",
      "3:there was not enough memory",
      "141:nobody read the result to its end, as with head; files were still written"
    })
public final class StatusCommand implements Callable<Integer> {

  @Mixin private FilesArgument files = new FilesArgument();

  @Mixin private ReportOptions options = new ReportOptions();

  @Option(
      names = "--nation",
      paramLabel = "NATION",
      converter = NationConverter.class,
      description = "Whose law to ask where a case does not say: " + NationConverter.WORDS + ".")
  private Optional<Nation> nation = Optional.empty();

  @Option(
      names = "--reading",
      paramLabel = "NAME=CHOICE",
      description =
          "How to read the law where it can be read in several ways, such as"
              + " stage-1-cut-off=cut-off-at-stage-2; may be given more than once. Default: as the"
              + " regulation says.")
  private List<String> readings = new ArrayList<>();

  @Mixin private ReferenceOptions reference = new ReferenceOptions();

  @Option(
      names = "--all",
      description =
          "In the text, also say why what comes later may not happen yet, and name the deadlines"
              + " that have not started. The records always have both.")
  private boolean all;

  @Option(
      names = "--late",
      description =
          "Only the cases in which something is overdue, one line each, what is longest overdue"
              + " first.")
  private boolean late;

  private final StandardStreams streams;

  public StatusCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    if (late && !options.isText()) {
      throw new UnusableException("late.text");
    }
    List<InterpretationOption> choices = choices();
    Cases cases = cases(choices);
    InputFiles inputs = files.with(options.out(), streams);
    StatusReports reports =
        new StatusReports(
            options, options.texts(), inputs, options.day(), choices, all, lateCases());
    FosteringJson.Builder readers = FosteringJson.builder().strictness(options.mode());
    FosteringJson again = readers.build();
    FosteringJson reader = readers.alsoChecking(findings(cases)).build();
    Pipeline pipeline = options.pipeline();
    DocumentRun run = new DocumentRun(inputs, pipeline);
    return run.run(
        outputs(inputs),
        reader::documents,
        outputs ->
            new StatusWork(reports, again, cases, pipeline, Runtime.getRuntime().maxMemory() / 2));
  }

  /**
   * Says of each handover whether it has expired, or went a way that no step allows, and of the
   * documents of a case what counts for nothing.
   */
  private Function<Document, List<Finding>> findings(Cases cases) {
    LocalDate day = options.day();
    BankHolidays holidays = cases.data().bankHolidays();
    HandoverReview review =
        reference
            .directory()
            .map(each -> HandoverReview.by(each, nation.orElse(Nation.ENGLAND), holidays))
            .orElseGet(HandoverReview::standard);
    return document ->
        document instanceof Handover handover
            ? review.of(handover, day).findings()
            : cases.withoutEffect(document, day);
  }

  private Optional<LateCases> lateCases() {
    return late ? Optional.of(new LateCases(options.day())) : Optional.empty();
  }

  private Outputs outputs(InputFiles files) throws UnusableException {
    List<String> inputs = new ArrayList<>(files.names());
    inputs.addAll(reference.files());
    return Outputs.of(inputs, options.out().file().stream().toList(), streams);
  }

  private Cases cases(List<InterpretationOption> choices) throws UnusableException {
    Interpretations interpretations = Interpretations.defaults();
    for (InterpretationOption choice : choices) {
      interpretations = interpretations.with(choice.interpretation(), choice);
    }
    Cases cases =
        Cases.standard().with(reference.load(streams, options.day()).with(interpretations));
    return cases.otherwiseIn(Jurisdiction.of(nation));
  }

  private List<InterpretationOption> choices() throws UnusableException {
    List<InterpretationOption> choices = new ArrayList<>();
    for (String reading : readings) {
      choices.add(InterpretationOptions.choice(reading));
    }
    return choices;
  }
}
