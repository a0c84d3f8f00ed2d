package org.fostering.cli.shared;

import java.util.Locale;
import java.util.Optional;
import org.fostering.model.value.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code --lang}: the language of the texts. */
public final class LanguageOption {

  private static final String NAME = "--lang";

  /** The languages. */
  enum Language {
    EN,
    CY;

    Locale locale() {
      return Locale.forLanguageTag(Words.of(this));
    }
  }

  @Option(
      names = NAME,
      paramLabel = "LANG",
      description = "en for English, or cy for Welsh. Default: en.")
  private Language language = Language.EN;

  public Locale locale() {
    return language.locale();
  }

  public CliTexts texts() {
    return new CliTexts(locale());
  }

  /** The texts in the language that a command was told to speak; in English, if in none. */
  public static CliTexts texts(CommandSpec command) {
    Language spoken =
        Optional.ofNullable(command.findOption(NAME))
            .<Language>map(OptionSpec::getValue)
            .orElse(Language.EN);
    return new CliTexts(spoken.locale());
  }
}
