package org.fostering.json.cli;

import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine;

/** Placeholder of the command, which proves the runnable jar. */
@CommandLine.Command(name = "fostering", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
  private Main() {}

  /**
   * Runs the command.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    try (ProgressBar bar = new ProgressBar("placeholder", 10)) {
      bar.stepBy(10);
    }
    System.out.println("placeholder");
  }
}
