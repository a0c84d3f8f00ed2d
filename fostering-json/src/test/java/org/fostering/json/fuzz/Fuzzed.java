package org.fostering.json.fuzz;

/** What the fuzzer calls: the target that it was told, with bytes that it made. */
public final class Fuzzed {

  private static FuzzTarget target = FuzzTarget.DOCUMENT;

  private Fuzzed() {}

  /** Called once, with the name of the target. */
  public static void fuzzerInitialize(String[] arguments) {
    target = FuzzTarget.named(arguments[0]);
  }

  /** Called with everything that the fuzzer comes upon. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    target.take(bytes);
  }
}
