package org.fostering.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ClosedPipeException;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fostering check}: what is wrong with documents of any type, alone and together. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Checks the documents of one or more files, alone and against each other.",
    description = {
      "",
      "For each document that is not quite right: where it breaks the format, where it does not"
          + " agree with itself, and where it does not agree with the others; at the end a summary."
          + " The documents may be of any type. Nothing that stands in them is printed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no document has an error; there may be warnings",
      "1:a document has an error",
      "2:the command or a file is unusable"
    })
public final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private ReportOptions options = new ReportOptions();

  private final StandardStreams streams;

  public CheckCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = options.texts();
    LocalDate day = options.day();
    InputFiles inputs = new InputFiles(files, options.out(), streams);
    DocumentChecks checks = new DocumentChecks(options.mode(), day, inputs);
    try (OutputStream target = inputs.target();
        Writer writer = Output.utf8(target)) {
      CheckReport report = report(writer, texts, checks);
      inputs.read(checks.reader(), (file, item) -> checks.add(file, item, report));
      checks.finish(report);
      report.summary(checks.tally());
      writer.flush();
      if (options.out().file().isPresent()) {
        printSummary(texts, checks);
      }
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw options.out().failed();
    }
    return checks.tally().exitCode();
  }

  private CheckReport report(Writer writer, CliTexts texts, DocumentChecks checks)
      throws IOException {
    return options.isText()
        ? new CheckText(writer, texts, checks)
        : new CheckRecords(writer, texts, checks);
  }

  private void printSummary(CliTexts texts, DocumentChecks checks) throws IOException {
    Writer screen = Output.utf8(streams.out());
    new CheckText(screen, texts, checks).summary(checks.tally());
    screen.flush();
  }
}
