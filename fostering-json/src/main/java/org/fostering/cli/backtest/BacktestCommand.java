package org.fostering.cli.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DirectoryFiles;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.FileFindings;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.ReadingChoices;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.backtest.Backtest;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.measure.PromiseEvaluation;
import org.fostering.rules.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering backtest}: decides past enquiries and applications by two sets of rules. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Shows what a change of rules does to enquiries and applications of the past.",
    description = {
      "",
      "Each enquiry and application is decided by the law with the old packs and by the law with the new ones, on"
          + " the day on which it was received, or on the one named. Those whose outcome or questions change are listed with the rules behind"
          + " it; then come the counts, by nation and authority, the rules that none of them touched,"
          + " and the rules by which facts about protected characteristics decide. Documents are"
          + " named by number and line; nothing that stands in them is printed. With a directory or"
          + " a pack on routes for either side it is also shown where enquiries go, and which promises of"
          + " the directory end on another day, or were kept by the one and not by the other: in each"
          + " enquiry, and, with applications, assessments and approvals among the documents, in each"
          + " case to its end.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is sound",
      "1:a document has an error; the others were still tested",
      "2:the command or a file is unusable",
      "3:there was not enough memory",
      "141:nobody read the result to its end, as with head"
    })
public final class BacktestCommand implements Callable<Integer> {

  private static final String NONE = "none";

  /** By what the documents of a nation are counted. */
  enum By {
    AUTHORITY,
    KIND
  }

  @Parameters(
      paramLabel = "CASES",
      arity = "1..*",
      description =
          "Enquiries, applications and further documents of their cases: JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; a folder of such"
              + " files; - for standard input.")
  private List<String> cases = new ArrayList<>();

  @Option(
      names = "--old",
      required = true,
      paramLabel = "RULES",
      description =
          "A pack of rules as JSON that holds beside the law, or none; may be given more than once.")
  private List<String> oldRules = new ArrayList<>();

  @Option(
      names = "--new",
      required = true,
      paramLabel = "RULES",
      description =
          "A pack of rules as JSON that is proposed, or none; may be given more than once.")
  private List<String> newRules = new ArrayList<>();

  @Option(
      names = "--old-directory",
      paramLabel = "FILE",
      description = "The directory of organisations that holds, as JSON. Default: the library's.")
  private Optional<String> oldDirectory = Optional.empty();

  @Option(
      names = "--new-directory",
      paramLabel = "FILE",
      description =
          "The directory of organisations that is proposed. Default: the old one, which also answers"
              + " where this one has errors.")
  private Optional<String> newDirectory = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "Count each nation by authority or by kind of fostering. Default: authority.")
  private By by = By.AUTHORITY;

  @Option(
      names = "--reading",
      paramLabel = "NAME=CHOICE",
      description =
          "How to read the law where it can be read in several ways; may be given more than once."
              + " Default: as the regulation says.")
  private List<String> readings = new ArrayList<>();

  @Option(
      names = "--suppress",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "Tell no group of fewer than N documents apart: it is counted with others, so that it"
              + " cannot be worked out from what is shown.")
  private int fewest = 0;

  @Mixin private ReportOptions options = new ReportOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  public BacktestCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = options.texts();
    InputFiles inputs = InputFiles.of(cases, options.out(), streams);
    Outputs checked = outputs(inputs);
    ReferenceData data =
        ReferenceData.standard().with(ReadingChoices.of(readings, Eligibility.INTERPRETATIONS));
    Packs packs = new Packs(streams.in(), texts, spec.commandLine().getErr());
    BacktestSide before = BacktestSide.read(files(oldRules), packs);
    BacktestSide after = BacktestSide.read(files(newRules), packs);
    boolean routes =
        oldDirectory.isPresent()
            || newDirectory.isPresent()
            || !before.onRoutes().equals(after.onRoutes());
    DirectoryFiles directories =
        new DirectoryFiles(data.organisations(), streams, spec, options.day());
    FileFindings untimed = new FileFindings(texts, spec.commandLine().getErr());
    ReferenceData oldData = data.with(organisations(oldDirectory, directories));
    Backtest.Promises oldPromises = promises(directories, oldData);
    untimed.print("--old-directory", oldPromises.levels().findings());
    ReferenceData newData = data.with(organisations(newDirectory, directories));
    Backtest.Promises newPromises = promises(directories, newData);
    if (newDirectory.isPresent()) {
      untimed.print("--new-directory", newPromises.levels().findings());
    }
    Backtest.Setup old = before.setup(oldData, routes, oldPromises);
    Backtest.Setup changed = after.setup(newData, routes, newPromises);
    Backtest test = Backtest.of(old, changed);
    BacktestRules rules = new BacktestRules(before, after, old, changed);
    BacktestAsked asked =
        new BacktestAsked(options.namedDay(), options.mode(), fewest, by == By.KIND);
    FosteringJson reader = FosteringJson.builder().strictness(options.mode()).build();
    Pipeline pipeline = options.pipeline();
    return new DocumentRun(inputs, pipeline)
        .run(
            checked,
            bytes -> reader.documentsOr(Enquiry.class, bytes),
            outputs ->
                new BacktestWork(
                    test,
                    inputs,
                    rules,
                    options,
                    asked,
                    texts,
                    pipeline,
                    Runtime.getRuntime().maxMemory() / 2));
  }

  private Outputs outputs(InputFiles inputs) throws UnusableException {
    return Outputs.of(
        Stream.of(
                files(oldRules),
                files(newRules),
                oldDirectory.stream().toList(),
                newDirectory.stream().toList(),
                inputs.names())
            .flatMap(List::stream)
            .distinct()
            .toList(),
        options.out().file().stream().toList(),
        streams);
  }

  /** The organisations of a directory; where there is none, or it has errors, those before. */
  private static Organisations organisations(Optional<String> directory, DirectoryFiles directories)
      throws UnusableException {
    if (directory.isPresent()) {
      directories.offer(directory.get());
      directories.tellUnused();
    }
    return directories.organisations();
  }

  /** The service levels of the directory that answers; none where only the library's does. */
  private Backtest.Promises promises(DirectoryFiles directories, ReferenceData data) {
    OrganisationDirectory directory =
        directories.directory().orElseGet(() -> OrganisationDirectory.builder().build());
    return new Backtest.Promises(
        PromiseEvaluation.of(directory, data.organisations(), data.bankHolidays()), options.day());
  }

  private static List<String> files(List<String> named) {
    return named.stream().filter(name -> !name.equals(NONE)).toList();
  }
}
