package org.fostering.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.LogManager;
import org.fostering.cli.backtest.BacktestCommand;
import org.fostering.cli.check.CheckCommand;
import org.fostering.cli.codes.CodesCommand;
import org.fostering.cli.compare.CompareCommand;
import org.fostering.cli.conform.ConformCommand;
import org.fostering.cli.duplicates.DuplicatesCommand;
import org.fostering.cli.explain.ExplainCommand;
import org.fostering.cli.handover.HandoverCommand;
import org.fostering.cli.hub.HubCommand;
import org.fostering.cli.imports.ImportCommand;
import org.fostering.cli.intake.IntakeCommand;
import org.fostering.cli.measure.MeasureCommand;
import org.fostering.cli.record.RecordCommand;
import org.fostering.cli.route.RouteCommand;
import org.fostering.cli.rules.RulesCommand;
import org.fostering.cli.shared.ArgumentFault;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ConsoleOutput;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.NoCommandException;
import org.fostering.cli.shared.PipeOutput;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.cli.shared.WatchedOutput;
import org.fostering.cli.shared.WelshHelp;
import org.fostering.cli.status.StatusCommand;
import org.fostering.cli.terms.TermsCommand;
import org.fostering.cli.worklist.WorklistCommand;
import org.fostering.model.finding.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The {@code fostering} command: what it can do, and how it ends. */
@Command(
    name = "fostering",
    description = "Checks, decides and routes fostering enquiries. It advises; a person decides.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Try: fostering intake FILE      More: fostering intake --help"})
public final class Main implements Runnable {

  /**
   * The commands by name, which is written nowhere else. Each costs some of the time to start, and
   * one of them is meant.
   */
  private static final Map<String, Function<StandardStreams, Object>> COMMANDS = commands();

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /**
   * Runs the command and ends the process: with 0 when every document is sound, 1 when one has an
   * error, 2 when the command or the file is unusable, 3 when there was not enough memory, 141 when
   * nobody read the result to its end.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // What libraries log is for hosts that embed them; here it would only stand between the lines.
    LogManager.getLogManager().reset();
    StandardStreams standard =
        new StandardStreams(
            new FileInputStream(FileDescriptor.in),
            ConsoleOutput.orPlain(
                PipeOutput.orFile(new FileOutputStream(FileDescriptor.out)), "stdout"),
            ConsoleOutput.orPlain(new FileOutputStream(FileDescriptor.err), "stderr"));
    // A thread that fails is seen where its work is missed.
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
    System.exit(runToTheEnd(standard, arguments));
  }

  /** However the program fails, it says so in one line, for which nothing more need be loaded. */
  private static int runToTheEnd(StandardStreams standard, String... arguments) {
    byte[] unexpected = "fostering: unexpected failure\n".getBytes(StandardCharsets.UTF_8);
    byte[] memory = "fostering: not enough memory\n".getBytes(StandardCharsets.UTF_8);
    try {
      return run(standard, arguments);
    } catch (OutOfMemoryError e) {
      return lastWord(standard, memory, ExitCode.OUT_OF_MEMORY);
    } catch (RuntimeException | Error e) {
      return lastWord(standard, unexpected, ExitCode.UNUSABLE);
    }
  }

  private static int lastWord(StandardStreams standard, byte[] word, int exitCode) {
    try {
      standard.err().write(word);
    } catch (IOException e) {
      // The exit code says it.
    }
    return exitCode;
  }

  /** Runs the command and gives its exit code. */
  static int run(StandardStreams standard, String... given) {
    boolean isWelsh = LanguageOption.isWelsh(given);
    String[] plain = isWelsh ? LanguageOption.without(given) : given;
    WatchedOutput out = new WatchedOutput(standard.out());
    WatchedOutput err = new WatchedOutput(standard.err());
    StandardStreams streams = new StandardStreams(standard.in(), out, err);
    CommandLine command = commandLine(streams, plain.length > 0 ? plain[0] : "");
    command.setOut(writer(streams.out()));
    command.setErr(writer(streams.err()));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setUsageHelpAutoWidth(false);
    command.setUsageHelpWidth(100);
    command.setParameterExceptionHandler((fault, line) -> badArguments(fault, isWelsh));
    command.setExecutionExceptionHandler(Main::failed);
    command.setExecutionStrategy(parsed -> execute(parsed, out));
    // Otherwise an argument that starts with an at sign is a file, and its content is arguments.
    command.setExpandAtFiles(false);
    // Not every command has the option, and every command has help: all that one is for which has
    // others below it.
    boolean isHelp =
        WelshHelp.isAskedFor(plain) || !meant(command, plain).getSubcommands().isEmpty();
    if (isWelsh && isHelp) {
      WelshHelp.showIn(command);
    }
    int exitCode = command.execute(isHelp ? plain : given);
    if (exitCode > ExitCode.UNSOUND) {
      return exitCode;
    }
    if (out.isClosed() || err.isClosed()) {
      return ExitCode.NOT_READ;
    }
    return err.isFailed() ? ExitCode.UNUSABLE : exitCode;
  }

  /**
   * The command with the one of its commands that is meant, or with all where none has the name.
   */
  static CommandLine commandLine(StandardStreams streams, String meant) {
    CommandLine command = new CommandLine(new Main());
    COMMANDS.forEach(
        (name, made) -> {
          if (name.equals(meant) || !COMMANDS.containsKey(meant)) {
            command.addSubcommand(name, made.apply(streams));
          }
        });
    return command;
  }

  private static Map<String, Function<StandardStreams, Object>> commands() {
    Map<String, Function<StandardStreams, Object>> commands = new LinkedHashMap<>();
    commands.put("intake", IntakeCommand::new);
    commands.put("route", RouteCommand::new);
    commands.put("worklist", WorklistCommand::new);
    commands.put("measure", MeasureCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("conform", ConformCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("handover", HandoverCommand::with);
    commands.put("duplicates", DuplicatesCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("codes", streams -> new CodesCommand());
    commands.put("explain", streams -> new ExplainCommand());
    commands.put("terms", streams -> new TermsCommand());
    commands.put("rules", RulesCommand::with);
    commands.put("hub", HubCommand::with);
    commands.put("compare", CompareCommand::new);
    commands.put("backtest", BacktestCommand::new);
    commands.put("record", RecordCommand::with);
    commands.put("completion", streams -> new CompletionCommand(() -> commandLine(streams, "")));
    return commands;
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }

  /** The command below a command to which the first words lead. */
  private static CommandLine meant(CommandLine command, String... words) {
    CommandLine meant = command;
    for (String word : words) {
      CommandLine next = meant.getSubcommands().get(word);
      if (next == null) {
        break;
      }
      meant = next;
    }
    return meant;
  }

  private static int badArguments(ParameterException fault, boolean isWelsh) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    if (fault instanceof NoCommandException) {
      command.usage(err);
    } else {
      CliTexts texts = new CliTexts(isWelsh ? Messages.WELSH : Locale.ENGLISH);
      err.println("fostering: " + String.join("\n", ArgumentFault.lines(fault, texts)));
      String help = command.getCommandSpec().qualifiedName() + " --help";
      err.println(texts.of("see", isWelsh ? help + " --lang cy" : help));
    }
    return ExitCode.UNUSABLE;
  }

  /** Runs the command. An error ends it like any other fault, and not with a trace of the stack. */
  private static int execute(ParseResult parsed, WatchedOutput out) {
    try {
      int exitCode = new RunLast().execute(parsed);
      command(parsed).getOut().flush();
      return out.isFailed()
          ? failed(
              new UnusableException("output.failed", Input.STANDARD_INPUT),
              command(parsed),
              ExitCode.UNUSABLE)
          : exitCode;
    } catch (OutOfMemoryError e) {
      // What was read is free again by now, so that there is memory for the message.
      return failed(new UnusableException("memory"), command(parsed), ExitCode.OUT_OF_MEMORY);
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      return failed(e, command(parsed), ExitCode.UNUSABLE);
    }
  }

  /** The command that was to run. */
  private static CommandLine command(ParseResult parsed) {
    List<CommandLine> commands = parsed.asCommandLineList();
    return commands.get(commands.size() - 1);
  }

  private static int failed(Exception fault, CommandLine command, ParseResult parsed) {
    int exitCode =
        fault instanceof UnusableException unusable ? unusable.exitCode() : ExitCode.UNUSABLE;
    return failed(fault, command, exitCode);
  }

  /** The message of a fault of the program itself is not shown, as it might repeat a value. */
  private static int failed(Throwable fault, CommandLine command, int exitCode) {
    String what =
        fault instanceof UnusableException unusable
            ? unusable.text(LanguageOption.texts(command.getCommandSpec()))
            : "unexpected failure ("
                + fault.getClass().getSimpleName()
                + "). This is a fault of the program: please report it, with what --version says.";
    command.getErr().println("fostering: " + what);
    return exitCode;
  }
}
