package org.fostering.cli.rules;

import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.NoCommandException;
import org.fostering.cli.shared.StandardStreams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fostering rules}: shows the rules, and checks those that a service writes itself. */
@Command(
    header = "Shows the rules, and checks packs of rules in files.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
public final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static CommandLine with(StandardStreams streams) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RuleCheckCommand(streams))
        .addSubcommand(new RuleBookCommand(streams))
        .addSubcommand(new RuleDiagramCommand(streams))
        .addSubcommand(new RuleListCommand(streams))
        .addSubcommand(new RuleFactsCommand());
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
