package org.fostering.cli.hub;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.FileFindings;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.ReadinessFormat;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.readiness.Readiness;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering hub readiness}: what is written down of the six things, and what is missing. */
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

  @Parameters(index = "0", paramLabel = "FILE", description = DirectoryFile.DESCRIPTION)
  private String file = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PACK",
      description = "The rule packs of the region on enquiries, as JSON.")
  private List<String> packs = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayOption.Day.class,
      description = "The day asked about, such as 2026-03-31. Default: today.")
  private Optional<LocalDate> on = Optional.empty();

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
    Checked<OrganisationDirectory> read = DirectoryFile.read(file, streams);
    new FileFindings(texts, err).print(file, read.findings());
    if (read.value().isEmpty()) {
      return ExitCode.UNSOUND;
    }
    Packs reader = new Packs(streams.in(), texts, err);
    List<RulePack<Enquiry>> region = new ArrayList<>();
    for (String pack : packs) {
      region.add(
          reader.read(pack).orElseThrow(() -> new UnusableException("rules.unusable", pack)));
    }
    Readiness readiness =
        Readiness.of(
            read.value().get(), Organisations.standard(), region, on.orElseGet(DayOption::today));
    try {
      out.write(print(readiness, texts), streams);
    } catch (IOException e) {
      throw new UnusableException("output.failed", file);
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
