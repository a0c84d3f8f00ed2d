package org.fostering.cli.shared;

/** How a command ends. */
public final class ExitCode {

  /** Every document is sound. */
  public static final int SOUND = 0;

  /** A document has an error. */
  public static final int UNSOUND = 1;

  /** The command or the file is unusable. */
  public static final int UNUSABLE = 2;

  /** There was not enough memory. */
  public static final int OUT_OF_MEMORY = 3;

  /** Nobody read the result to its end; as a shell says about a program that ends by it. */
  public static final int NOT_READ = 141;

  private ExitCode() {}
}
