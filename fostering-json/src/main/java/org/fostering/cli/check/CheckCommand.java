package org.fostering.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.RunOptions;
import org.fostering.cli.shared.SkipOption;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.event.FosteringEvents;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.CrossDocumentCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fostering check}: what is wrong with documents of any type, alone and together. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Checks the documents of one or more files, alone and against each other.",
    description = {
      "",
      "For each document that is not quite right: where it breaks the format, where it does not"
          + " agree with itself, and where it does not agree with the others; at the end a summary."
          + " The documents may be of any type, alone or in CloudEvents. Nothing that stands in"
          + " them is printed.",
      "",
      "To compare them, up to "
          + CrossDocumentCheck.DEFAULT_LIMIT
          + " numbers, people and facts are kept in mind, a reference as three, in at most 35"
          + " megabytes."
          + " What comes after that is not compared, which is a finding. Of events the last "
          + CheckWork.MOST_EVENTS
          + " are kept in mind, by source and id.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no document has an error; there may be warnings",
      "1:a document has an error",
      "2:the command or a file is unusable",
      "3:there was not enough memory",
      "141:nobody read the result to its end, as with head; files were still written"
    })
public final class CheckCommand implements Callable<Integer> {

  @Mixin private FilesArgument files = new FilesArgument();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, for people; ndjson, for machines: one record a line, the last for the summary;"
              + " sarif, for what shows the findings of tools: SARIF 2.1.0; or html, a page by"
              + " fault for those who look after the data. Of one fault, sarif and html name the"
              + " first "
              + FaultDigest.MOST_PLACES
              + " places at most, and say how many more there are. Default: text.")
  private CheckForm form = CheckForm.TEXT;

  @Option(
      names = "--before",
      paramLabel = "FILE",
      description =
          "What an earlier run wrote with --format ndjson: the page then says of each fault what"
              + " has become of it. Only with --format html.")
  private Optional<String> before = Optional.empty();

  @Option(
      names = "--skip",
      paramLabel = "NUMBER",
      converter = SkipOption.Count.class,
      description =
          "Pass over so many documents: those of which an earlier run over the same files told"
              + " before it was interrupted. What follows is not compared with them. Default: 0.")
  private long skip;

  @Mixin private RunOptions options = new RunOptions();

  private final StandardStreams streams;

  public CheckCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    InputFiles inputs = files.with(options.out(), streams);
    List<String> read = new ArrayList<>(inputs.names());
    before.ifPresent(read::add);
    Outputs checked = Outputs.of(read, options.out().file().stream().toList(), streams);
    Consistency consistency = Consistency.standard();
    CheckQuestion question =
        new CheckQuestion(inputs, consistency, options.day(), options.mode(), skip);
    DocumentChecks checks = new DocumentChecks(question);
    CheckReports reports =
        new CheckReports(form, options.texts(), question, new FaultDigest(), earlier());
    return new DocumentRun(inputs, options.pipeline(), skip)
        .run(
            checked,
            FosteringEvents.of(checks.reader())::received,
            outputs -> new CheckWork(reports, checks, consistency.batch(options.day())));
  }

  private Optional<EarlierCheck> earlier() throws UnusableException {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    if (form != CheckForm.HTML) {
      throw new UnusableException("check.before-html");
    }
    return Optional.of(EarlierCheck.read(before.get()));
  }
}
