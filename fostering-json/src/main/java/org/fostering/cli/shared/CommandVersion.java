package org.fostering.cli.shared;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class CommandVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(CommandVersion.class.getPackage().getImplementationVersion())
            .orElse("development");
    return List.of("fostering " + version, "Java " + System.getProperty("java.version"))
        .toArray(String[]::new);
  }
}
