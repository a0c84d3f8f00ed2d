package org.fostering.cli.hub;

import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.NoCommandException;
import org.fostering.cli.shared.StandardStreams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fostering hub}: looks at what a region publishes about its organisations. */
@Command(
    header =
        "Looks at the directory of a region: what is wrong with it, who does what, whether a"
            + " hub is ready to start, and the book of all of it.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
public final class HubCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static CommandLine with(StandardStreams streams) {
    return new CommandLine(new HubCommand())
        .addSubcommand(new HubCheckCommand(streams))
        .addSubcommand(new HubResponsibilitiesCommand(streams))
        .addSubcommand(new HubReadinessCommand(streams))
        .addSubcommand(new HubBookCommand(streams));
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
