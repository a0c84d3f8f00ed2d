package org.fostering.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fostering.cli.shared.StandardStreams;

/** One run of the command in this process: how it ended and what it printed. */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  static CommandRun withInput(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(new StandardStreams(new ByteArrayInputStream(input), out, err), arguments);
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Takes a text from standard input. */
  static CommandRun reading(String input, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "intake";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
