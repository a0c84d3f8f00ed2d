package org.fostering.rules.routing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How people call an organisation: <i>Otter Fostering</i> for Otter Fostering Ltd., <i>Surrey
 * County Council</i> for Surrey, <i>Bristol City Council</i> for <i>Bristol, City of</i>. What
 * every council or trust has in its name says nothing, so that it is left out on both sides; what
 * is left must be the same.
 */
final class AuthorityNames {

  private static final Set<String> SAID_OF_EVERY_COUNCIL =
      Set.of(
          "the",
          "of",
          "and",
          "council",
          "county",
          "city",
          "borough",
          "district",
          "metropolitan",
          "unitary",
          "authority",
          "royal",
          "corporation",
          "cyngor",
          "y",
          "sir",
          "sirol",
          "dinas",
          "bwrdeistref");
  private static final Set<String> SAID_OF_EVERY_TRUST =
      Set.of("the", "and", "health", "social", "care", "hsc", "trust");

  /** The City alone, which nobody means who says London. */
  private static final String LONDON = "london";

  private static final Set<String> LEGAL_FORMS =
      Set.of("ltd", "limited", "cyf", "cyfyngedig", "plc", "cic", "llp");

  private static final Pattern WITHIN_WORDS = Pattern.compile("[’'.\\p{M}]");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  /** Several times what the standard directory has. */
  private static final int MOST_KNOWN = 4096;

  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  /**
   * A name as it is compared.
   *
   * @param plain without what is written now so and now so
   * @param telling what tells it from others of its kind
   */
  record Known(String plain, String telling) {}

  private AuthorityNames() {}

  /**
   * A name that stands in a directory, whoever asks, so that it is kept. What people write is not.
   */
  static Known known(String name) {
    Known known = KNOWN.get(name);
    if (known == null) {
      known = new Known(plain(name), tellingPart(name));
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(name, known);
      }
    }
    return known;
  }

  /** A name without what is written now so and now so: case, signs, accents and the legal form. */
  static String plain(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(decomposed.length() + 4);
    decomposed
        .codePoints()
        .forEach(
            each -> {
              if (Character.isLetterOrDigit(each)) {
                letters.appendCodePoint(each);
              } else if (each == '&') {
                letters.append(" and ");
              } else if (!isWithinWords(each)) {
                letters.append(' ');
              }
            });
    List<String> words = new ArrayList<>(List.of(SPACES.split(letters.toString().strip(), -1)));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private static boolean isWithinWords(int sign) {
    return sign == '\''
        || sign == '’'
        || sign == '.'
        || Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  /** What tells a name from others of its kind; empty where nothing does. */
  static String tellingPart(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words =
        List.of(BETWEEN_WORDS.split(WITHIN_WORDS.matcher(lower).replaceAll(""), -1));
    Set<String> empty = words.contains("trust") ? SAID_OF_EVERY_TRUST : SAID_OF_EVERY_COUNCIL;
    List<String> telling = new ArrayList<>();
    for (String word : words) {
      boolean isLondonBorough = word.equals(LONDON) && words.contains("borough");
      if (!word.isEmpty() && !empty.contains(word) && !isLondonBorough) {
        telling.add(word);
      }
    }
    String part = String.join(" ", telling);
    return part.equals(LONDON) ? "" : part;
  }
}
