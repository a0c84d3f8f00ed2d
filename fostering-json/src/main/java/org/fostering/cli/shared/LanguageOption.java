package org.fostering.cli.shared;

import java.util.List;
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

  /**
   * The language that a command line asks for, be it sound or not, and whether or not its command
   * has the option.
   */
  public static Locale locale(String... arguments) {
    List<String> words = List.of(arguments);
    String welsh = Words.of(Language.CY);
    boolean isWelsh =
        IntStream.range(0, words.size())
            .filter(i -> words.get(i).equals(NAME) && i + 1 < words.size())
            .mapToObj(i -> words.get(i + 1))
            .anyMatch(welsh::equalsIgnoreCase)
        || words.stream().anyMatch((NAME + "=" + welsh)::equalsIgnoreCase);
    return (isWelsh ? Language.CY : Language.EN).locale();
  }

  /** A command line without the option and its value. */
  public static String[] without(String... arguments) {
    return IntStream.range(0, arguments.length)
        .filter(i -> !arguments[i].equals(NAME) && !arguments[i].startsWith(NAME + "="))
        .filter(i -> i == 0 || !arguments[i - 1].equals(NAME))
        .mapToObj(i -> arguments[i])
        .toArray(String[]::new);
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
