package org.fostering.cli.hub;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.CsvLines;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.DirectoryFile;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.FileFindings;
import org.fostering.cli.shared.HtmlPage;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.TextTable;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.ResponsibilitiesFormat;
import org.fostering.json.format.ResponsibilitiesFormat.Report;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Severity;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.responsibility.ReservedActs;
import org.fostering.rules.responsibility.ResponsibilityCheck;
import org.fostering.rules.responsibility.ResponsibilityFault;
import org.fostering.rules.responsibility.ResponsibilityMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering hub responsibilities}: who does what in a region, and what is wrong with it. */
@Command(
    name = "responsibilities",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Prints who does what in a region on a day, and what is wrong with it.",
    description = {
      "",
      "For each step of the journey and each member: who is accountable, responsible, consulted and"
          + " informed. A step with nobody accountable or with two, one that the law of the nation"
          + " leaves to another body, a hand-over that nobody accepts, a gap between two"
          + " assignments, a step that nobody named: all of it in one run, each with its code, its"
          + " place and its days.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:there is no error in the matrix",
      "1:there is an error in it, or in the file",
      "2:the command or the file is unusable",
      "3:there was not enough memory"
    })
final class HubResponsibilitiesCommand implements Callable<Integer> {

  /** The forms of the matrix. */
  enum Format {
    TEXT,
    HTML,
    CSV,
    JSON
  }

  /** Wider than this a cell of the text is cut; the other forms have all of it. */
  private static final List<Integer> WIDEST = List.of(32, 40, 40, 40, 40, 40);

  @Parameters(paramLabel = "FILE", description = DirectoryFile.DESCRIPTION)
  private String file = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayOption.Day.class,
      description = "The day of the matrix, such as 2026-03-31. Default: today.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayOption.Day.class,
      description =
          "The last day to look at for findings. Default: the last on which the directory says"
              + " something new.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--unverified-law",
      description = "Go by the provisions, too, that nobody has verified; each finding says so.")
  private boolean unverified;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, html for one page that needs nothing else, csv for a spreadsheet (the findings go"
              + " to the screen), or json. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  HubResponsibilitiesCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    ResponsibilityText text = new ResponsibilityText(language.texts());
    PrintWriter err = spec.commandLine().getErr();
    Checked<OrganisationDirectory> read = DirectoryFile.read(file, streams);
    new FileFindings(text.texts(), err).print(file, read.findings());
    if (read.value().isEmpty()) {
      return ExitCode.UNSOUND;
    }
    Report report = report(read.value().get());
    try {
      out.write(print(report, text), List.of(file), streams);
    } catch (IOException e) {
      throw new UnusableException("output.failed", file);
    }
    if (format == Format.CSV) {
      report.faults().forEach(fault -> text.lines(fault).forEach(err::println));
      err.flush();
    }
    return read.isSound()
            && report.faults().stream()
                .noneMatch(fault -> fault.finding().severity() == Severity.ERROR)
        ? ExitCode.SOUND
        : ExitCode.UNSOUND;
  }

  private Report report(OrganisationDirectory directory) {
    LocalDate day = on.orElseGet(DayOption::today);
    LocalDate last =
        until
            .or(() -> ResponsibilityCheck.lastChange(directory))
            .filter(date -> date.isAfter(day))
            .orElse(day);
    ReservedActs acts = unverified ? ReservedActs.withUnverified() : ReservedActs.standard();
    Organisations base = Organisations.standard();
    return new Report(
        ResponsibilityMatrix.of(directory, base, day),
        last,
        ResponsibilityCheck.check(directory, base, acts, day, last));
  }

  private String print(Report report, ResponsibilityText text) throws IOException {
    StringWriter to = new StringWriter();
    switch (format) {
      case TEXT -> printText(report, text, to);
      case HTML -> to.append(page(report, text));
      case CSV -> {
        to.append(CsvLines.of(text.fullHeader()));
        text.fullRows(report).stream().map(CsvLines::of).forEach(to::append);
      }
      case JSON -> to.append(ResponsibilitiesFormat.MATRIX.text(report, text.texts())).append('\n');
    }
    return to.toString();
  }

  private static void printText(Report report, ResponsibilityText text, Appendable to)
      throws IOException {
    to.append(text.title(report)).append("\n\n");
    if (!report.matrix().rows().isEmpty()) {
      TextTable.print(text.header(), text.rows(report), WIDEST, to);
      to.append('\n');
    }
    for (ResponsibilityFault fault : report.faults()) {
      for (String line : text.lines(fault)) {
        to.append(line).append('\n');
      }
    }
    for (String line : text.summary(report)) {
      to.append(line).append('\n');
    }
  }

  private static String page(Report report, ResponsibilityText text) {
    DocumentTree tree = new DocumentTree();
    tree.heading(1, text.title(report));
    text.summary(report).forEach(line -> tree.paragraph(DocumentTree.text(line)));
    tree.heading(2, text.texts().of("responsibilities.matrix"));
    tree.table(text.header(), text.rows(report));
    if (!report.faults().isEmpty()) {
      tree.heading(2, text.texts().of("responsibilities.findings"));
      tree.table(text.faultHeader(), text.faultRows(report));
    }
    return HtmlPage.of(text.language(), text.title(report), tree.root());
  }
}
