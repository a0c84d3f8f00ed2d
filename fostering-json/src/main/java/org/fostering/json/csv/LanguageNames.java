package org.fostering.json.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.ValueConstraint;

/** What languages are called in English and Welsh, as the JDK has it. */
final class LanguageNames {

  /** The message of whatever must be the tag of a language. */
  private static final String LANGUAGE = "{constraint.language}";

  /** Those that forms have and the JDK calls otherwise. */
  private static final Map<String, String> OTHERS =
      Map.of("british sign language", "bfi", "bsl", "bfi", "iaith arwyddion prydain", "bfi");

  private static final Map<String, String> TAGS = tags();

  private LanguageNames() {}

  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>(OTHERS);
    for (String tag : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(tag);
      for (Locale in : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("cy")}) {
        tags.putIfAbsent(ColumnNames.word(language.getDisplayLanguage(in)), tag);
      }
    }
    return Map.copyOf(tags);
  }

  /** Whether a property holds the tag of a language. */
  static boolean isLanguage(PropertyDescription property) {
    return property.valueConstraints().stream()
        .anyMatch(
            constraint ->
                constraint instanceof ValueConstraint.Matching pattern
                    && pattern.message().equals(LANGUAGE));
  }

  /** The tag of a language that is called so. */
  static Optional<String> tag(String name) {
    return Optional.ofNullable(TAGS.get(ColumnNames.word(name)));
  }
}
