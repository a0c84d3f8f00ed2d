package org.fostering.cli.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command has which reads documents, but for the form of its report. */
public class RunOptions {

  @Mixin private DayOption asOf = new DayOption();

  @Mixin private OutOption out = new OutOption();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "strict, or tolerant: then what the format does not know is a warning. Default: strict.")
  private Strictness mode = Strictness.STRICT;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  /** The day that was named; empty if none was. */
  public Optional<LocalDate> namedDay() {
    return asOf.named();
  }

  public LocalDate day() {
    return asOf.day();
  }

  public OutOption out() {
    return out;
  }

  public Strictness mode() {
    return mode;
  }

  /** The threads to work on. */
  public Pipeline pipeline() {
    return new Pipeline(threads.count());
  }

  public CliTexts texts() {
    return language.texts();
  }
}
