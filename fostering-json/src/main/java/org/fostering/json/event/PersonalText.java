package org.fostering.json.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text tells about a person: by its form, or because somebody in the document beside it
 * is called so. A name alone has no form.
 */
final class PersonalText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final String POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]?%s[0-9][ABD-HJLNP-UW-Z]{2}";

  /** With the prefixes that are given out, and that of examples. */
  private static final String INSURANCE = "(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[0-9]{6}[A-D]";

  /** The parts are bounded, so that a long text costs no more than it is long. */
  private static final List<Pattern> ANYWHERE =
      List.of(
          Pattern.compile("[^\\s@/:]{1,64}@[^\\s@/]{1,100}[.][^\\s@/.]{2,}"),
          word(POSTCODE.formatted("(?:[ +]|%20)")),
          word(INSURANCE));

  /** A telephone number as it is dialled: abroad with a plus, at home with a nought. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:tel:)?(?:0|[+][1-9])[0-9]{9,13}|" + POSTCODE.formatted("") + "|" + INSURANCE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN = Pattern.compile("[ ().-]");
  private static final int LONGEST = 30;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

  /** So that many attributes beside many people cost no more than both are long. */
  private static final int MOST_NAMES = 100;

  private final Set<String> names = new HashSet<>();

  private PersonalText() {}

  /** What tells about a person in an attribute beside a document. */
  static PersonalText beside(Optional<String> document) {
    PersonalText personal = new PersonalText();
    document.ifPresent(personal::addNames);
    return personal;
  }

  private static Pattern word(String form) {
    return Pattern.compile("(?<![A-Z0-9])" + form + "(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);
  }

  /** Full names, and given and family names of one object together. */
  private void addNames(String document) {
    Map<String, String> parts = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(document)) {
      while (parser.nextToken() != null && names.size() < MOST_NAMES) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          parts.clear();
        } else if (parser.currentToken() == JsonToken.VALUE_STRING
            && parser.currentName() != null) {
          add(parser.currentName(), parser.getText(), parts);
        }
      }
    } catch (IOException broken) {
      // Of what is wrong with the document there are findings.
      return;
    }
  }

  private void add(String property, String text, Map<String, String> parts) {
    switch (property) {
      case "fullName" -> addName(text);
      case "givenNames", "familyName" -> {
        parts.put(property, text);
        addName(parts.getOrDefault("givenNames", "") + " " + parts.getOrDefault("familyName", ""));
      }
      default -> {
        // No name.
      }
    }
  }

  /** One word alone, such as May, is not known to be a name. */
  private void addName(String name) {
    String words = words(name);
    if (words.strip().indexOf(' ') > 0) {
      names.add(words);
    }
  }

  private static String words(String text) {
    return NO_LETTERS.matcher(" " + text + " ").replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  boolean isIn(String text) {
    return ANYWHERE.stream().anyMatch(form -> form.matcher(text).find())
        || (text.length() <= LONGEST
            && WHOLE.matcher(BETWEEN.matcher(text).replaceAll("")).matches())
        || isNamed(words(text));
  }

  private boolean isNamed(String words) {
    return names.stream().anyMatch(words::contains);
  }
}
