package org.fostering.cli.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fostering.model.value.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code --lang}: the language of the texts. */
public final class LanguageOption {

  private static final String NAME = "--lang";
  private static final String WELSH = "cy";

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

  private Optional<CliTexts> texts = Optional.empty();

  public Locale locale() {
    return language.locale();
  }

  /** The texts in it, which are loaded once. */
  public CliTexts texts() {
    CliTexts known = texts.orElseGet(() -> new CliTexts(locale()));
    texts = Optional.of(known);
    return known;
  }

  /**
   * Whether a command line asks for Welsh, be it sound or not, and whether or not its command has
   * the option. Every start waits for this, so it loads nothing.
   */
  public static boolean isWelsh(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String word = arguments[i];
      if (word.equalsIgnoreCase(NAME + "=" + WELSH)
          || (word.equalsIgnoreCase(WELSH) && i > 0 && arguments[i - 1].equals(NAME))) {
        return true;
      }
    }
    return false;
  }

  /** A command line without the option and its value. */
  public static String[] without(String... arguments) {
    return IntStream.range(0, arguments.length)
        .filter(i -> !arguments[i].equals(NAME) && !arguments[i].startsWith(NAME + "="))
        .filter(i -> i == 0 || !arguments[i - 1].equals(NAME))
        .mapToObj(i -> arguments[i])
        .toArray(String[]::new);
  }

  /** The texts in the language that was asked for; in English, if none was. */
  public static CliTexts texts(CommandSpec command) {
    Language spoken =
        Optional.ofNullable(command.findOption(NAME))
            .<Language>map(OptionSpec::getValue)
            .orElse(Language.EN);
    return new CliTexts(spoken.locale());
  }
}
