package org.fostering.cli.shared;

import picocli.CommandLine.Option;

/** The options that every command has which reads documents and reports on each. */
public final class ReportOptions extends RunOptions {

  /** The forms of a report. */
  enum Format {
    TEXT,
    NDJSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, for people; or ndjson, for machines: one record a line, the last for the summary."
              + " Default: text.")
  private Format format = Format.TEXT;

  /** Whether the report is for people. */
  public boolean isText() {
    return format == Format.TEXT;
  }
}
