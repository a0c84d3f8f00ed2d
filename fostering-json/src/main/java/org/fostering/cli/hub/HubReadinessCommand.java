package org.fostering.cli.hub;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.ReadinessFormat;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.readiness.Readiness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code fostering hub readiness}: which of the six things a hub has to agree are written down, and
 * which are missing.
 */
@Command(
    name = "readiness",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Says whether a hub is ready to start: what is written down, and what is missing.",
    description = {
      "",
      "The picture of success, roles, the room, openness, expertise, challenges and risks: for each"
          + " of the six what is written down in the directory of the region and in its rule packs,"
          + " by whom and since when, and what is missing. It says that something is written down,"
          + " not that it is good.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all of it is written down",
      "1:something is missing, or the file has an error",
      "2:the command or a file is unusable",
      "3:there was not enough memory"
    })
final class HubReadinessCommand implements Callable<Integer> {

  /** The forms of the answer. */
  enum Format {
    TEXT,
    HTML,
    JSON
  }

  @Mixin private RegionArguments region = new RegionArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, html for one page that needs nothing else, or json. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  HubReadinessCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = language.texts();
    PrintWriter err = spec.commandLine().getErr();
    Checked<OrganisationDirectory> read = region.directory(streams, texts, err);
    if (read.value().isEmpty()) {
      return ExitCode.UNSOUND;
    }
    Readiness readiness =
        Readiness.of(
            read.value().get(),
            Organisations.standard(),
            PacksBySubject.of(region.packs(new Packs(streams.in(), texts, err))).onCases(),
            region.day());
    try {
      out.write(print(readiness, texts), region.files(), streams);
    } catch (IOException e) {
      throw new UnusableException("output.failed", region.file());
    }
    return read.isSound() && readiness.passes() ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private String print(Readiness readiness, CliTexts texts) throws IOException {
    ReadinessText text = new ReadinessText(texts);
    return switch (format) {
      case TEXT -> {
        StringWriter to = new StringWriter();
        text.print(readiness, to);
        yield to.toString();
      }
      case HTML -> text.page(readiness);
      case JSON -> ReadinessFormat.READINESS.text(readiness, texts) + "\n";
    };
  }
}
