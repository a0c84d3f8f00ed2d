package org.fostering.cli.shared;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code --skip}: to go on where an earlier run over the same files was interrupted. */
public final class SkipOption {

  @Option(
      names = "--skip",
      paramLabel = "NUMBER",
      converter = Count.class,
      description =
          "Pass over so many documents: those of which an earlier run over the same files told"
              + " before it was interrupted. Default: 0.")
  private long count;

  public long count() {
    return count;
  }

  /** A number of documents, or of rows. */
  public static final class Count implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      if (!text.matches("[0-9]{1,18}")) {
        throw new WrongValueException("value.documents");
      }
      return Long.valueOf(text);
    }
  }
}
