package org.fostering.json.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.ValueConstraint;

/**
 * What the things are called in English and Welsh for which documents write an international tag:
 * languages and countries, as the JDK has them, and whom people call a country's own.
 */
enum TagNames {
  LANGUAGE(
      "{constraint.language}",
      Locale.getISOLanguages(),
      (tag, in) -> Locale.forLanguageTag(tag).getDisplayLanguage(in)),
  COUNTRY(
      "{constraint.country}",
      Locale.getISOCountries(),
      (tag, in) -> new Locale.Builder().setRegion(tag).build().getDisplayCountry(in));

  private final String message;
  private final Map<String, String> tags = new HashMap<>();

  /**
   * Looks the names up.
   *
   * @param message the message of whatever must be such a tag
   * @param all every tag that the JDK knows
   * @param name what a tag stands for, as it is called in a language
   */
  TagNames(String message, String[] all, BiFunction<String, Locale, String> name) {
    this.message = message;
    for (String tag : all) {
      for (Locale in : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("cy")}) {
        tags.putIfAbsent(ColumnNames.word(name.apply(tag, in)), tag);
      }
    }
  }

  /** Whether a property holds such a tag. */
  static boolean areOf(PropertyDescription property) {
    return of(property).isPresent();
  }

  /** The tag of what is called so, of the kind that a property holds. */
  static Optional<String> tag(PropertyDescription property, String name) {
    return of(property)
        .flatMap(
            names ->
                UsualWords.standard()
                    .of(names.name().toLowerCase(Locale.ROOT), name)
                    .or(() -> Optional.ofNullable(names.tags.get(ColumnNames.word(name)))));
  }

  private static Optional<TagNames> of(PropertyDescription property) {
    for (TagNames names : values()) {
      boolean isHeld =
          property.valueConstraints().stream()
              .anyMatch(
                  constraint ->
                      constraint instanceof ValueConstraint.Matching pattern
                          && pattern.message().equals(names.message));
      if (isHeld) {
        return Optional.of(names);
      }
    }
    return Optional.empty();
  }
}
