package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of the build as the build does, with the JDK's source launcher. */
public final class BuildProgram {

  private BuildProgram() {}

  /** Runs it on the class path of the tests; what it says is shown where it fails. */
  public static void run(List<String> settings, String source, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(settings);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), source));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
