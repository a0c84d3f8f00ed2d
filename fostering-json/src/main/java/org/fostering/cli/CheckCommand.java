package org.fostering.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering check}: what is wrong with documents of any type, alone and together. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
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
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private ReportOptions options = new ReportOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Main.Streams streams;

  CheckCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CliTexts texts = options.texts();
    try {
      return check(texts);
    } catch (UnusableException e) {
      spec.commandLine().getErr().println("fostering: " + e.text(texts));
      return Main.UNUSABLE;
    }
  }

  private int check(CliTexts texts) throws UnusableException {
    LocalDate day = options.day();
    InputFiles sources = new InputFiles(files, options.out(), streams);
    Checking checking = new Checking(options.mode(), day, sources);
    try (OutputStream target = sources.target();
        Writer writer = Output.utf8(target)) {
      CheckReport report = report(writer, texts, checking);
      sources.read(checking.reader(), (file, item) -> checking.add(file, item, report));
      checking.finish(report);
      report.summary(checking.tally());
      writer.flush();
      if (options.out().isPresent()) {
        printSummary(texts, checking);
      }
    } catch (IOException e) {
      if (!Output.isClosedPipe(e)) {
        throw options.outputFailed();
      }
    }
    return checking.tally().exitCode();
  }

  private CheckReport report(Writer writer, CliTexts texts, Checking checking) throws IOException {
    return options.isText()
        ? new CheckText(writer, texts, checking)
        : new CheckRecords(writer, texts, checking);
  }

  private void printSummary(CliTexts texts, Checking checking) throws IOException {
    Writer screen = Output.utf8(streams.out());
    new CheckText(screen, texts, checking).summary(checking.tally());
    screen.flush();
  }
}
