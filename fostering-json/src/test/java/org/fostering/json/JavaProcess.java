package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a Java program said, and how it ended, in a process of its own, with the arguments of the
 * build for programs that end soon.
 */
public record JavaProcess(int exitCode, String said) {

  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1");

  /** Runs it with these arguments to the end. */
  public static JavaProcess run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new JavaProcess(process.waitFor(), said);
  }

  /** Runs a program of the build as the build does, with the JDK's source launcher. */
  public static void source(List<String> settings, String source, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(settings);
    all.addAll(List.of("-cp", System.getProperty("java.class.path"), source));
    all.addAll(List.of(arguments));
    JavaProcess process = run(all);
    assertEquals(0, process.exitCode(), process.said());
  }
}
