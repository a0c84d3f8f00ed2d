package org.fostering.cli.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import picocli.CommandLine;

/** The help of every command in Welsh, which is loaded only where somebody asks for it. */
public final class WelshHelp {

  private static final String FILE = "help_cy.properties";
  private static final Set<String> HELP = Set.of("-h", "--help");

  private WelshHelp() {}

  /** Whether a command line in Welsh asks for help. */
  public static boolean isAskedFor(String... arguments) {
    return Arrays.stream(arguments).anyMatch(HELP::contains);
  }

  /** Lets a command and those below it give their help in Welsh. */
  public static void showIn(CommandLine command) {
    try (InputStream in = Objects.requireNonNull(WelshHelp.class.getResourceAsStream(FILE), FILE);
        InputStreamReader texts = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      command.setResourceBundle(new PropertyResourceBundle(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
