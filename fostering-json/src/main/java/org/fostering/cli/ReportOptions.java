package org.fostering.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import picocli.CommandLine.Option;

/** The options that every command has which reads documents and reports on them. */
final class ReportOptions {

  /** The forms of a report. */
  enum Format {
    TEXT,
    NDJSON
  }

  /** The languages of the texts. */
  enum Language {
    EN,
    CY
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, for people; or ndjson, for machines: one record a line, the last for the summary."
              + " Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day asked about, such as 2026-03-31. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to this file, and the summary to the screen.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "strict, or tolerant: then what the format does not know is a warning. Default: strict.")
  private Strictness mode = Strictness.STRICT;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "en for English, or cy for Welsh. Default: en.")
  private Language language = Language.EN;

  /** Whether the report is for people. */
  boolean isText() {
    return format == Format.TEXT;
  }

  /** The day asked about: legal days in the United Kingdom are days of local time. */
  LocalDate day() {
    return asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
  }

  Optional<Path> out() {
    return out;
  }

  Strictness mode() {
    return mode;
  }

  CliTexts texts() {
    return new CliTexts(Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)));
  }

  /** What to say when the result cannot be written. */
  UnusableException outputFailed() {
    return new UnusableException(
        "output.failed", out.map(Path::toString).orElse(Input.STANDARD_INPUT));
  }
}
