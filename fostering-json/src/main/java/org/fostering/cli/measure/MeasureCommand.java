package org.fostering.cli.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.FileFindings;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.ReferenceOptions;
import org.fostering.cli.shared.RunOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.json.format.MeasureReportReader;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.measure.FactsCollector;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.MeasureGrouping;
import org.fostering.rules.measure.MeasurePeriod;
import org.fostering.rules.measure.MeasureReport;
import org.fostering.rules.measure.MeasureTable;
import org.fostering.rules.measure.MeasureTally;
import org.fostering.rules.measure.PromiseEvaluation;
import org.fostering.rules.measure.SuccessMeasures;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.responsibility.Parties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fostering measure}: what a programme counts. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Counts enquiries, conversions, times and approvals, the same whoever counts them.",
    description = {
      "",
      "For each measure of the table: how many, out of how many, how long it took, by period, and by"
          + " authority, hub, campaign or kind of fostering. Of a directory the service levels are"
          + " evaluated, and the success measures, each beside its baseline, its target and the day"
          + " of the target. Every output says how it was counted. The order of documents does not"
          + " matter, and a document that is there again by a number of its own counts once. Only"
          + " counts are printed, and nothing that stands in a document.",
      "",
      "The documents of a household may lie far apart. So what is counted of each is kept in a"
          + " temporary file, enciphered, until the end, and about 30 bytes of each in memory, which"
          + " takes half of the memory at most. When that is full, or a household has more than"
          + " 1,000 documents, what came before is counted apart, which is a finding"
          + " (measure.apart). What is counted takes a quarter of the memory at most, at 100 bytes"
          + " for each number by measure, group, reason and period, and for each number of days"
          + " there. When that is full the earliest periods are left out, which is a finding"
          + " (measure.table-full). A million documents take a heap of 64 MB (java -Xmx64m). Nothing is"
          + " told before all documents are read, so a run that was interrupted is started again.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is sound",
      "1:a document or the directory has an error, or not all could be counted together; what could be"
          + " was counted",
      "2:the command or a file is unusable",
      "3:there was not enough memory"
    })
public final class MeasureCommand implements Callable<Integer> {

  private static final int BYTES_OF_NUMBER = 100;

  /** One byte more than a report may have, so that a longer one is found to be. */
  private static final int MOST_BYTES = MeasureReportReader.MOST_BYTES + 1;

  /** The forms of the output. */
  enum Format {
    TEXT,
    CSV,
    JSON,
    HTML
  }

  /** By what figures may be shown. */
  enum By {
    AUTHORITY(Optional.of(MeasureGrouping.AUTHORITY), Optional.empty()),
    HUB(Optional.of(MeasureGrouping.HUB), Optional.empty()),
    CAMPAIGN(Optional.of(MeasureGrouping.CAMPAIGN), Optional.empty()),
    KIND(Optional.of(MeasureGrouping.KIND), Optional.empty()),
    YEAR(Optional.empty(), Optional.of(MeasurePeriod.Length.YEAR_TO_31_MARCH)),
    QUARTER(Optional.empty(), Optional.of(MeasurePeriod.Length.QUARTER)),
    MONTH(Optional.empty(), Optional.of(MeasurePeriod.Length.MONTH));

    private final Optional<MeasureGrouping> group;
    private final Optional<MeasurePeriod.Length> period;

    By(Optional<MeasureGrouping> group, Optional<MeasurePeriod.Length> period) {
      this.group = group;
      this.period = period;
    }
  }

  @Mixin private FilesArgument files = new FilesArgument();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description =
          "authority, hub, campaign or kind, or both campaign and authority; and year (to 31 March),"
              + " quarter or month, or several of these, whose tables are then hidden together. May"
              + " be given more than once. Default: all together, by the period of each measure.")
  private List<By> by = new ArrayList<>();

  @Option(
      names = "--suppress",
      paramLabel = "N",
      description =
          "Hide numbers from 1 to below N, and as many others as it takes that none of these can be"
              + " worked out from all tables together.")
  private Optional<Integer> suppress = Optional.empty();

  @Option(
      names = "--earlier",
      paramLabel = "REPORT",
      description =
          "With --suppress: a report that was published before, as --format json wrote it, of"
              + " another day or by other groups. What it tells is looked at together with this"
              + " one, so that no small number of either and no small difference between them can"
              + " be worked out. May be given more than once.")
  private List<String> earlierFiles = new ArrayList<>();

  @Option(
      names = "--measures",
      paramLabel = "FILE",
      description =
          "Measures of your own, as CSV with the columns of the library's table; one with an id of"
              + " that table takes its place.")
  private Optional<String> measuresFile = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv, json, or html for one page that needs nothing else. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private ReferenceOptions reference = new ReferenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  public MeasureCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    if (suppress.isPresent() && suppress.get() < 2) {
      throw new UnusableException("measure.suppress");
    }
    if (suppress.isEmpty() && !earlierFiles.isEmpty()) {
      throw new UnusableException("measure.earlier");
    }
    InputFiles named = files.with(options.out(), streams);
    List<String> inputs = new ArrayList<>(named.names());
    inputs.addAll(reference.files());
    measuresFile.ifPresent(inputs::add);
    inputs.addAll(earlierFiles);
    Outputs outputs = Outputs.of(inputs, options.out().file().stream().toList(), streams);
    LocalDate day = options.day();
    ReferenceData data = reference.loadInPart(streams, day);
    FileFindings findings = new FileFindings(options.texts(), spec.commandLine().getErr());
    Optional<PromiseEvaluation> promises =
        reference
            .directory()
            .map(each -> PromiseEvaluation.of(each, data.organisations(), data.bankHolidays()));
    promises.ifPresent(each -> findings.print("--directory", each.findings()));
    Optional<SuccessMeasures> success =
        reference.directory().map(each -> SuccessMeasures.of(each, day));
    success.ifPresent(each -> findings.print("--directory", each.findings()));
    MeasureTally.Request question = request(findings, data, day, promises, success);
    List<MeasureReport> earlier = earlier(findings);
    Optional<Hiding> hidden =
        suppress.map(least -> new Hiding(least, earlier, data.organisations()));
    Pipeline pipeline = options.pipeline();
    FosteringJson reader = FosteringJson.builder().strictness(options.mode()).build();
    MeasureTexts texts =
        new MeasureTexts(
            options.texts(),
            data,
            reference.directory().map(each -> Parties.of(each, Organisations.standard(), day)));
    return new DocumentRun(named, pipeline)
        .run(
            outputs,
            reader::documents,
            target ->
                new MeasureWork(
                    FactsCollector.of(data),
                    question,
                    pipeline,
                    new MeasurePrinter(texts, format, hidden, success),
                    findings,
                    reference.isDirectoryInPart(),
                    Runtime.getRuntime().maxMemory() / 2));
  }

  private MeasureTally.Request request(
      FileFindings findings,
      ReferenceData data,
      LocalDate day,
      Optional<PromiseEvaluation> promises,
      Optional<SuccessMeasures> success)
      throws UnusableException {
    return new MeasureTally.Request(
        measures(findings),
        grouping(),
        by.stream().flatMap(each -> each.period.stream()).distinct().sorted().toList(),
        day,
        data.organisations(),
        promises,
        success,
        Runtime.getRuntime().maxMemory() / 4 / BYTES_OF_NUMBER);
  }

  /** One of them, or of each campaign what its members have. */
  private Optional<MeasureGrouping> grouping() throws UnusableException {
    Set<MeasureGrouping> groups =
        by.stream().flatMap(each -> each.group.stream()).collect(Collectors.toSet());
    return groups.equals(Set.of(MeasureGrouping.CAMPAIGN, MeasureGrouping.AUTHORITY))
        ? Optional.of(MeasureGrouping.CAMPAIGN_AND_AUTHORITY)
        : one(List.copyOf(groups));
  }

  private static <T> Optional<T> one(List<T> named) throws UnusableException {
    if (named.size() > 1) {
      throw new UnusableException("measure.by");
    }
    return named.stream().findFirst();
  }

  private List<MeasureReport> earlier(FileFindings findings) throws UnusableException {
    List<MeasureReport> reports = new ArrayList<>();
    for (String file : earlierFiles) {
      try (InputStream bytes = Input.open(file, streams.in(), (stream, length) -> stream).bytes()) {
        Checked<MeasureReport> read = MeasureReportReader.read(bytes.readNBytes(MOST_BYTES));
        findings.print(file, read.findings());
        reports.add(
            read.value().orElseThrow(() -> new UnusableException("reference.unusable", file)));
      } catch (IOException e) {
        throw new UnusableException("input.unreadable", file);
      }
    }
    return reports;
  }

  private List<Measure> measures(FileFindings findings) throws UnusableException {
    if (measuresFile.isEmpty()) {
      return MeasureTable.standard();
    }
    String file = measuresFile.get();
    Input input = Input.openTable(file, streams.in(), (bytes, length) -> bytes);
    try (InputStream bytes = input.bytes();
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      Checked<List<Measure>> read = MeasureTable.read(text);
      findings.print(file, read.findings());
      return MeasureTable.together(
          MeasureTable.standard(),
          read.value().orElseThrow(() -> new UnusableException("reference.unusable", file)));
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", file);
    }
  }
}
