package org.fostering.json.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.json.Mode;
import org.fostering.json.cli.IntakeCommand.Format;
import org.fostering.json.cli.IntakeCommand.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, for people; or ndjson, for machines: a record for each document and one for the"
              + " summary. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which to check, such as 2026-03-31. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to this file, and the summary to the screen.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "strict, or tolerant: then what the format does not know is a warning. Default: strict.")
  private Mode mode = Mode.STRICT;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "en for English, or cy for Welsh. Default: en.")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Main.Streams streams;

  CheckCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Texts texts = new Texts(Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)));
    try {
      return check(texts);
    } catch (UnusableException e) {
      spec.commandLine().getErr().println("fostering: " + e.text(texts));
      return Main.UNUSABLE;
    }
  }

  private int check(Texts texts) throws UnusableException {
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
    Sources sources = new Sources(files, out, streams);
    Checking checking = new Checking(mode, day, sources);
    try (OutputStream target = sources.target();
        Writer writer = Output.utf8(target)) {
      CheckReport report = report(writer, texts, checking);
      sources.read(checking.reader(), (file, item) -> checking.add(file, item, report));
      checking.finish(report);
      report.summary(checking.tally());
      writer.flush();
      if (out.isPresent()) {
        printSummary(texts, checking);
      }
    } catch (IOException e) {
      if (!Output.isClosedPipe(e)) {
        throw new UnusableException(
            "output.failed", out.map(Path::toString).orElse(Input.STANDARD_INPUT));
      }
    }
    return checking.tally().exitCode();
  }

  private CheckReport report(Writer writer, Texts texts, Checking checking) throws IOException {
    return format == Format.TEXT
        ? new CheckText(writer, texts, checking)
        : new CheckRecords(writer, texts, checking);
  }

  private void printSummary(Texts texts, Checking checking) throws IOException {
    Writer screen = Output.utf8(streams.out());
    new CheckText(screen, texts, checking).summary(checking.tally());
    screen.flush();
  }
}
