package org.fostering.cli.shared;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command that only has others below it was given none of them. */
public final class NoCommandException extends ParameterException {

  private static final long serialVersionUID = 1L;

  public NoCommandException(CommandLine command) {
    super(command, "no command");
  }
}
