package org.fostering.cli.shared;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code --threads}: on how many threads to work. */
public final class ThreadsOption {

  private static final int MOST = 256;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      converter = Count.class,
      description =
          "On how many threads to work; the result is the same. Default: one for each processor.")
  private Optional<Integer> threads = Optional.empty();

  public int count() {
    return threads.orElseGet(() -> Math.min(MOST, Runtime.getRuntime().availableProcessors()));
  }

  /** A number of threads. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int count = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
      if (count < 1 || count > MOST) {
        throw new WrongValueException("value.number", 1, MOST);
      }
      return count;
    }
  }
}
