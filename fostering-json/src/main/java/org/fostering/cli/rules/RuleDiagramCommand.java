package org.fostering.cli.rules;

import java.util.List;
import org.fostering.cli.book.JourneyDiagram;
import org.fostering.cli.book.JourneyPicture;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.NationConverter;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.value.Nation;
import org.fostering.rules.journey.Journey;
import org.fostering.rules.journey.Journeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fostering rules diagram}: draws what may happen in a case. */
@Command(
    name = "diagram",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header = "Draws what may happen in a case in a nation.",
    description = {
      "",
      "A box for each track and an arrow for each thing that moves it, with the provision: as a"
          + " picture that a browser shows, or as text for PlantUML, to change it.",
      ""
    })
final class RuleDiagramCommand extends PackCommand {

  /** The forms in which the diagram is written. */
  enum Format {
    SVG,
    PLANTUML
  }

  @Option(
      names = "--nation",
      required = true,
      converter = NationConverter.class,
      paramLabel = "NATION",
      description = NationConverter.WORDS + ".")
  private Nation nation = Nation.ENGLAND;

  @Option(
      names = "--format",
      defaultValue = "svg",
      paramLabel = "FORMAT",
      description = "svg or plantuml (default: ${DEFAULT-VALUE})")
  private Format format = Format.SVG;

  @Mixin private OutOption out = new OutOption();

  RuleDiagramCommand(StandardStreams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    Journey journey = Journeys.standard().in(nation);
    String diagram =
        switch (format) {
          case PLANTUML -> JourneyDiagram.plantUml(journey, locale());
          // Those of the library are drawn: a test sees to it.
          case SVG -> JourneyPicture.of(journey, locale()).orElseThrow().svg() + "\n";
        };
    out.write(diagram, List.of(), streams());
    return ExitCode.SOUND;
  }
}
