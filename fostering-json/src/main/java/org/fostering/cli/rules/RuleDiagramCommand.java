package org.fostering.cli.rules;

import org.fostering.cli.book.JourneyDiagram;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.NationConverter;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.value.Nation;
import org.fostering.rules.journey.Journeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fostering rules diagram}: draws what may happen in a case. */
@Command(
    name = "diagram",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header = "Draws what may happen in a case in a nation, as text for PlantUML.",
    description = {
      "",
      "A box for each track and an arrow for each thing that moves it, with the provision. PlantUML"
          + " makes a picture of it and needs nothing else.",
      ""
    })
final class RuleDiagramCommand extends PackCommand {

  @Option(
      names = "--nation",
      required = true,
      converter = NationConverter.class,
      paramLabel = "NATION",
      description = NationConverter.WORDS + ".")
  private Nation nation = Nation.ENGLAND;

  @Mixin private OutOption out = new OutOption();

  RuleDiagramCommand(StandardStreams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    out.write(JourneyDiagram.plantUml(Journeys.standard().in(nation), locale()), streams());
    return ExitCode.SOUND;
  }
}
