package org.fostering.cli.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.NoCommandException;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.record.DecisionRecords;
import org.fostering.json.record.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering record}: looks at the seals of records. */
@Command(
    name = "record",
    header = "Verifies records of decisions.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
public final class RecordCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static CommandLine with(StandardStreams streams) {
    return new CommandLine(new RecordCommand()).addSubcommand(new Verify(streams));
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }

  /** {@code fostering record verify}: says of each record whether it is as it was sealed. */
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      versionProvider = CommandVersion.class,
      header = "Says of each record of a file whether it is as it was when it was sealed.",
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:every record is intact",
        "1:a record was altered or is none",
        "2:the command or the file is unusable"
      })
  private static final class Verify implements Callable<Integer> {

    @Parameters(
        paramLabel = "FILE",
        description =
            "Records, one on each line, as intake --records writes them; - for standard"
                + " input.")
    private String file = "";

    @Mixin private LanguageOption language = new LanguageOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final StandardStreams streams;

    Verify(StandardStreams streams) {
      this.streams = streams;
    }

    @Override
    public Integer call() throws UnusableException {
      CliTexts texts = language.texts();
      Input input = Input.open(file, streams.in(), (bytes, length) -> bytes);
      long records = 0;
      long broken = 0;
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(input.bytes(), StandardCharsets.UTF_8))) {
        for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
          records++;
          Verification verification = DecisionRecords.verify(line.get());
          if (verification != Verification.INTACT) {
            broken++;
            spec.commandLine().getOut().println(texts.of(verification, records));
          }
        }
      } catch (IOException e) {
        throw new UnusableException("input.unreadable", file);
      }
      spec.commandLine().getOut().println(texts.of("record.summary", records, broken));
      return broken == 0 ? ExitCode.SOUND : ExitCode.UNSOUND;
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
      return Optional.ofNullable(lines.readLine());
    }
  }
}
