package org.fostering.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;
import org.fostering.json.internal.TextFormats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code fostering} command: what it can do, and how it ends. */
@Command(
    name = "fostering",
    description = "Checks, decides and routes fostering enquiries. It advises; a person decides.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Try: fostering intake FILE      More: fostering intake --help"})
public final class Main implements Runnable {

  /** Every document is sound. */
  static final int SOUND = 0;

  /** A document has an error. */
  static final int UNSOUND = 1;

  /** The command or the file is unusable. */
  static final int UNUSABLE = 2;

  static final String NO_COMMAND = "no command";

  /** What the command reads from and writes to; tests give their own. */
  record Streams(InputStream in, OutputStream out, OutputStream err) {}

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /**
   * Runs the command and ends the process: with 0 when every document is sound, 1 when one has an
   * error, 2 when the command or the file is unusable.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // What libraries log is for hosts that embed them; here it would only stand between the lines.
    LogManager.getLogManager().reset();
    Streams standard =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(run(standard, arguments));
  }

  /** Runs the command and gives its exit code. */
  static int run(Streams streams, String... arguments) {
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new IntakeCommand(streams));
    command.addSubcommand(new CheckCommand(streams));
    command.addSubcommand(new StatusCommand(streams));
    command.addSubcommand(new ImportCommand(streams));
    command.addSubcommand(new TermsCommand());
    command.addSubcommand(RulesCommand.with(streams));
    command.addSubcommand(RecordCommand.with(streams));
    command.registerConverter(LocalDate.class, Main::date);
    command.setOut(writer(streams.out()));
    command.setErr(writer(streams.err()));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setUsageHelpAutoWidth(false);
    command.setUsageHelpWidth(100);
    command.setParameterExceptionHandler(Main::badArguments);
    command.setExecutionExceptionHandler(Main::failed);
    return command.execute(arguments);
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  private static LocalDate date(String text) {
    return TextFormats.date(text)
        .orElseThrow(() -> new TypeConversionException("write a date as 2026-03-31"));
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), NO_COMMAND);
  }

  private static int badArguments(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    if (NO_COMMAND.equals(fault.getMessage())) {
      command.usage(err);
    } else {
      err.println("fostering: " + fault.getMessage());
      UnmatchedArgumentException.printSuggestions(fault, err);
      err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return UNUSABLE;
  }

  /** A fault of the program itself. Its message is not shown, as it might repeat a value. */
  private static int failed(Exception fault, CommandLine command, ParseResult parsed) {
    command
        .getErr()
        .println(
            "fostering: unexpected failure ("
                + fault.getClass().getSimpleName()
                + "). This is a fault of the program: please report it, with what --version says.");
    return UNUSABLE;
  }

  /** What {@code --version} says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
              .orElse("development");
      return List.of("fostering " + version, "Java " + System.getProperty("java.version"))
          .toArray(String[]::new);
    }
  }
}
