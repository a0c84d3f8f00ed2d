package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.ReferenceOptions;
import org.fostering.cli.shared.RunOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.model.value.Nation;
import org.fostering.rules.handover.HandoverReview;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fostering worklist}: what waits for an answer, a line for each enquiry. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Lists the enquiries that wait for an answer, one line each, the latest first.",
    description = {
      "",
      "For each enquiry that is open: when it came, how long it has waited or had to wait, whether"
          + " the promised time is over, whom it belongs to, where it stands and what to ask first."
          + " The promised time is that of the service levels in the directory of the region, or"
          + " of --within. Of what another organisation offers, each offer that waits for an answer"
          + " or has expired is listed. Documents are named by number and line; nothing else that stands in them"
          + " is printed, but the office's own reference with --references. Nothing is told before"
          + " all documents are read, so a run that was interrupted is started again.",
      "",
      "As the list is sorted, its lines of more than a megabyte are kept in a temporary file,"
          + " enciphered, until the end, and about 50 bytes of each in half of the memory: 64"
          + " megabytes do for 500,000 lines. When it is full, the list so far is printed, and the"
          + " command says so and ends with 3.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is sound",
      "1:a document has an error; the others are on the list",
      "2:the command or a file is unusable",
      "3:there was not enough memory for all; the list says that it is incomplete"
    })
public final class WorklistCommand implements Callable<Integer> {

  /** The forms of the list. */
  enum Format {
    TEXT,
    CSV,
    HTML
  }

  @Mixin private FilesArgument files = new FilesArgument();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, csv for a spreadsheet, or html for one page that needs nothing else. Default:"
              + " text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      description =
          "The promised time to the first contact, in working days of the nation; besides the"
              + " service levels of a directory.")
  private Optional<Integer> within = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "COLUMN",
      description =
          "late, waited, received, document, belongs, stands or ask. Default: late, what is"
              + " longest overdue first.")
  private WorklistOrder order = WorklistOrder.LATE;

  @Option(
      names = "--references",
      description = "Show the first reference that the enquiry carries, which is personal data.")
  private boolean references;

  @Option(names = "--all", description = "List closed enquiries, too.")
  private boolean all;

  @Mixin private ReferenceOptions reference = new ReferenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  private final StandardStreams streams;

  public WorklistCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    InputFiles named = files.with(options.out(), streams);
    List<String> inputs = new ArrayList<>(named.names());
    inputs.addAll(reference.files());
    Outputs outputs = Outputs.of(inputs, options.out().file().stream().toList(), streams);
    LocalDate day = options.day();
    ReferenceData data = reference.load(streams, day);
    Promises promises = Promises.of(reference.directory(), within, data.bankHolidays(), day);
    HandoverReview offers =
        reference
            .directory()
            .map(each -> HandoverReview.by(each, Nation.ENGLAND, data.bankHolidays()))
            .orElseGet(HandoverReview::standard);
    WorklistText texts = new WorklistText(options.texts(), day, references);
    FosteringJson reader = FosteringJson.builder().strictness(options.mode()).build();
    Intake intake = Intake.standard().with(data);
    return new DocumentRun(named, options.pipeline())
        .run(
            outputs,
            bytes -> reader.documents(bytes),
            target ->
                new WorklistWork(
                    new WorklistEntries(intake, promises, offers, day, all, references),
                    new Worklist(
                        texts,
                        order,
                        format,
                        named.names().size() > 1,
                        Runtime.getRuntime().maxMemory() / 2),
                    day));
  }
}
