package org.fostering.cli.shared;

import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** A value on the command line is not one that its option takes. */
public final class WrongValueException extends TypeConversionException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> details;

  /**
   * @param key the key of the text that says what to write
   * @param details what fills the text, nothing that was written
   */
  WrongValueException(String key, Object... details) {
    super(key);
    this.key = key;
    this.details = List.of(details);
  }

  /** What to write. */
  public String text(CliTexts texts) {
    return texts.of(key, details.toArray());
  }
}
