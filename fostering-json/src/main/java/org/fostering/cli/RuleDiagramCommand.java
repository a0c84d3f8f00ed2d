package org.fostering.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.fostering.cli.book.JourneyDiagram;
import org.fostering.model.value.Nation;
import org.fostering.rules.journey.Journeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fostering rules diagram}: draws what may happen in a case. */
@Command(
    name = "diagram",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    header = "Draws what may happen in a case in a nation, as text for PlantUML.",
    description = {
      "",
      "A box for each track and an arrow for each thing that moves it, with the provision. PlantUML"
          + " makes a picture of it and needs nothing else.",
      ""
    })
final class RuleDiagramCommand extends RulesCommand.OnPacks {

  @Option(
      names = "--nation",
      required = true,
      converter = NationOption.class,
      paramLabel = "NATION",
      description = "england, wales, scotland or northern-ireland, or the first letters.")
  private Nation nation = Nation.ENGLAND;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the diagram to this file.")
  private Optional<Path> out = Optional.empty();

  RuleDiagramCommand(Main.Streams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    write(JourneyDiagram.plantUml(Journeys.standard().in(nation), locale()), out);
    return Main.SOUND;
  }
}
