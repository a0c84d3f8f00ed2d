package org.fostering.cli.duplicates;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.KeyFiles;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.ThreadsOption;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.match.DuplicateIndex;
import org.fostering.rules.match.MatchKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fostering duplicates}: which enquiries may be of the same people. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Says which enquiries of some files may be of the same people.",
    description = {
      "",
      "Compared by keys made with a secret that the members share. Documents are named by file and"
          + " number; no name and no key is printed. What agrees is said by the names of the parts."
          + " Nothing is merged: a person looks.",
      "",
      "What belongs together is one group, with how many enquiries and pairs it has and the"
          + " first three pairs; --pairs prints every pair instead. An enquiry that is the same in"
          + " everything that is compared as one before it is a pair with that one alone, and who"
          + " is certainly of a case that was found before with the first of that case. What more"
          + " than 20 cases have in common, such as the telephone of an office, finds no further"
          + " ones, and a finding says so.",
      "",
      "The keys of different enquiries may take a third of the memory: 64 megabytes do for"
          + " 2,000 households of two, a gigabyte for 35,000; copies take next to none. When it is"
          + " full, those that come are compared with those that were kept, what was found is"
          + " printed, and the command says so and ends with 3.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every enquiry was compared",
      "1:a document could not be built; the others were compared",
      "2:the command or a file is unusable",
      "3:there was not enough memory to compare all with each other"
    })
public final class DuplicatesCommand implements Callable<Integer> {

  /** The part of the memory that the keys may take. */
  private static final int SHARE = 3;

  enum Format {
    TEXT,
    NDJSON
  }

  @Mixin private FilesArgument files = new FilesArgument();

  @Option(
      names = "--key-file",
      required = true,
      paramLabel = "KEY",
      description = "The file that holds the shared secret: 32 bytes or more, taken as they are.")
  private String keyFile = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for people; or ndjson, one group or pair a line. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--pairs",
      description = "Print every pair as it is found, and no groups. There may be very many.")
  private boolean eachPair;

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  private final StandardStreams streams;

  public DuplicatesCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    InputFiles inputs = files.with(out, streams);
    List<String> names = Stream.concat(inputs.names().stream(), Stream.of(keyFile)).toList();
    Outputs outputs = Outputs.of(names, out.file().stream().toList(), streams);
    MatchKeys keys = KeyFiles.sharedSecret(keyFile);
    return new DocumentRun(inputs, new Pipeline(threads.count()))
        .run(
            outputs,
            bytes -> FosteringJson.standard().documents(Enquiry.class, bytes),
            target ->
                new DuplicatesWork(
                    inputs.names(),
                    keys,
                    new DuplicateIndex(Runtime.getRuntime().maxMemory() / SHARE),
                    format,
                    eachPair,
                    language.texts()));
  }
}
