package org.fostering.cli.handover;

import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.NoCommandException;
import org.fostering.cli.shared.StandardStreams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code fostering handover}: prepares what goes to another organisation, and says where it stands.
 */
@Command(
    header = "Prepares documents for another organisation, and says where handovers stand.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
public final class HandoverCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static CommandLine with(StandardStreams streams) {
    return new CommandLine(new HandoverCommand())
        .addSubcommand(new ProjectCommand(streams))
        .addSubcommand(new HandoverCheckCommand(streams));
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
