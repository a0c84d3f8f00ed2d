package org.fostering.cli.shared;

import java.util.List;

/** The command cannot be carried out, for a reason that the user can do something about. */
public final class UnusableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String key;
  private final transient List<String> details;

  /**
   * @param key the key of the text that says what is wrong and what to do
   * @param details what fills the text: names of files and of options, nothing out of a document
   */
  public UnusableException(String key, String... details) {
    this(ExitCode.UNUSABLE, key, details);
  }

  /**
   * @param exitCode how the command ends
   * @param key the key of the text that says what is wrong and what to do
   * @param details what fills the text: names of files and of options, nothing out of a document
   */
  public UnusableException(int exitCode, String key, String... details) {
    super(key);
    this.exitCode = exitCode;
    this.key = key;
    this.details = List.of(details);
  }

  /** How the command ends. */
  public int exitCode() {
    return exitCode;
  }

  /** What to tell the user. A hyphen stands for the standard streams, which have no name. */
  public String text(CliTexts texts) {
    return texts.of(
        key,
        details.stream()
            .map(detail -> detail.equals(Input.STANDARD_INPUT) ? texts.of("stream") : detail)
            .toArray());
  }
}
