package org.fostering.cli.record;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.KeyFiles;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.NoCommandException;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.UnreadDocument;
import org.fostering.json.record.RecordFileCheck;
import org.fostering.json.record.RecordFileCheck.Place;
import org.fostering.json.record.RecordFileCheck.Signed;
import org.fostering.json.record.RecordKeys;
import org.fostering.json.record.Verification;
import org.fostering.model.common.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering record}: looks at the seals of records. */
@Command(
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
      sortOptions = false,
      header = "Says of each record of a file whether it is as it was when it was sealed.",
      description = {
        "",
        "And whether it stands where it stood: what was removed, repeated or moved shows. A record"
            + " that a database wrote anew, with the same content, is sound.",
        ""
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:every record says what it said, where it stood",
        "1:a record was altered, removed, repeated or moved, is not signed, or is none",
        "2:the command or the file is unusable"
      })
  private static final class Verify implements Callable<Integer> {

    @Parameters(
        paramLabel = "FILE",
        description =
            "Records, one on each line, as intake --records writes them; - for standard"
                + " input.")
    private String file = "";

    @Option(
        names = "--key",
        paramLabel = "FILE",
        description =
            "The public key of the service, or a certificate of it, in PEM: then a record that was"
                + " not signed with it is not sound.")
    private Optional<String> key = Optional.empty();

    @Mixin private LanguageOption language = new LanguageOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final StandardStreams streams;

    Verify(StandardStreams streams) {
      this.streams = streams;
    }

    @Override
    public Integer call() throws UnusableException {
      Output.check(Stream.concat(Stream.of(file), key.stream()).toList(), List.of());
      CliTexts texts = language.texts();
      PrintWriter out = spec.commandLine().getOut();
      RecordFileCheck check =
          key.isPresent()
              ? RecordFileCheck.signedWith(
                  KeyFiles.read(key.get(), streams.in(), RecordKeys::publicKey))
              : RecordFileCheck.start();
      Counts counts = new Counts();
      Input input = Input.openDocuments(file, streams.in(), (bytes, length) -> bytes);
      try (DocumentStream<Document> records = FosteringJson.standard().documents(input.bytes())) {
        while (records.hasNext()) {
          UnreadDocument<Document> record = records.nextUnread();
          RecordFileCheck.Line found = check.next(record.bytes());
          counts.add(found);
          String place = counts.place(record.start().line(), texts);
          said(found).forEach(what -> out.println(texts.of(what, place)));
        }
      } catch (UncheckedIOException e) {
        throw new UnusableException("input.broke-off", file);
      }
      if (!check.isEnded()) {
        out.println(texts.of("record.end-missing"));
        counts.unsound++;
      }
      out.println(texts.of("record.summary", counts.records, counts.unsound));
      if (counts.unchained > 0) {
        out.println(texts.of("record.unchained", counts.unchained));
      }
      if (key.isEmpty()) {
        out.println(texts.of("record.signatures-unchecked"));
      }
      return counts.unsound == 0 ? ExitCode.SOUND : ExitCode.UNSOUND;
    }

    /** What is to be said about a line. */
    private static List<Enum<?>> said(RecordFileCheck.Line line) {
      List<Enum<?>> said = new ArrayList<>();
      if (line.verification() != Verification.INTACT) {
        said.add(line.verification());
      }
      if (line.place() != Place.RIGHT && line.place() != Place.UNCHAINED) {
        said.add(line.place());
      }
      if (line.signed() == Signed.UNSIGNED || line.signed() == Signed.FORGED) {
        said.add(line.signed());
      }
      return said;
    }

    /** What was counted. */
    private static final class Counts {
      private long lines;
      private long records;
      private long unsound;
      private long unchained;
      private long lastLine;

      /** The line of what was added last, and its number where the line has several. */
      String place(long line, CliTexts texts) {
        boolean isShared = line == lastLine;
        lastLine = line;
        return isShared ? texts.of("record.place", line, lines) : String.valueOf(line);
      }

      void add(RecordFileCheck.Line line) {
        lines++;
        records += line.isEnd() ? 0 : 1;
        unsound += line.isSound() ? 0 : 1;
        unchained += line.verification().holds() && line.place() == Place.UNCHAINED ? 1 : 0;
      }
    }
  }
}
