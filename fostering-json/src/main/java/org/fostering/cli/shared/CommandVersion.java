package org.fostering.cli.shared;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class CommandVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return List.of("fostering " + version(), "Java " + System.getProperty("java.version"))
        .toArray(String[]::new);
  }

  /** The version of the program. */
  public static String version() {
    return Optional.ofNullable(CommandVersion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
