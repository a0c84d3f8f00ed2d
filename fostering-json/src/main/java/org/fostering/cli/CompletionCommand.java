package org.fostering.cli;

import java.util.function.Supplier;
import org.fostering.cli.shared.CommandVersion;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code fostering completion}: a script by which a shell completes the words of a command line.
 */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header = "Prints a script by which bash and zsh complete commands and options.",
    description = {"", "For this session: source <(fostering completion)", ""})
final class CompletionCommand implements Runnable {

  private final Supplier<CommandLine> all;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * @param all makes the command with all its commands
   */
  CompletionCommand(Supplier<CommandLine> all) {
    this.all = all;
  }

  @Override
  public void run() {
    spec.commandLine().getOut().print(AutoComplete.bash("fostering", all.get()));
    spec.commandLine().getOut().flush();
  }
}
