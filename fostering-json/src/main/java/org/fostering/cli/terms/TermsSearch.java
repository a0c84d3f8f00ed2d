package org.fostering.cli.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.json.internal.NearWords;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.description.Synonym;

/** Looks for what people call something among everything that the dictionary calls it. */
final class TermsSearch {

  /** The rank of what has the words in its definition alone. */
  private static final int LAST = 4;

  /** The rank of what has some of the words in its names and others in its definition. */
  private static final int APART = 5;

  /** How many lines are shown where none has all the words. */
  private static final int NEAREST = 10;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern PUT_TOGETHER = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final List<String> ENDINGS = List.of("ies", "ing", "ed", "es", "s");

  /** No stem is shorter. */
  private static final int SHORTEST = 4;

  /** Words that tell nothing beside others. */
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "the", "of", "for", "to", "do", "is", "in", "on", "at", "by", "and", "or",
          "you", "your", "with", "how", "what", "which", "s", "y", "yr", "i", "o", "ar", "yn", "r");

  /**
   * What may be found.
   *
   * @param line the line that is printed
   * @param names everything that it is called, as it is compared
   * @param definition its definition, as it is compared
   * @param path the words of its type and its name, as they are compared; empty where it has none
   */
  private record Place(String line, List<String> names, String definition, String path) {

    /** Everything that is said about it, as it is compared. */
    String everything() {
      return String.join(" ", names) + " " + path + " " + definition;
    }
  }

  /**
   * What is looked for, as it is compared.
   *
   * @param words the words
   * @param joined the same as one word
   * @param stems each word that tells something, without its ending and with a space before it
   */
  private record Wanted(String words, String joined, List<String> stems) {
    static Wanted of(String text) {
      String words = plain(text);
      return new Wanted(
          words,
          words.replace(" ", ""),
          telling(words).stream().map(word -> " " + stem(word)).toList());
    }

    /** Whether every word that tells something begins one of the text's. */
    boolean isIn(String text) {
      if (isPart(text)) {
        return true;
      }
      String spaced = " " + text;
      return !stems.isEmpty() && stems.stream().allMatch(spaced::contains);
    }

    /** Whether a name is the same but for the spaces in it. */
    boolean isSame(String name) {
      int at = 0;
      for (int i = 0; i < name.length(); i++) {
        char letter = name.charAt(i);
        if (letter != ' ' && (at == joined.length() || joined.charAt(at++) != letter)) {
          return false;
        }
      }
      return at == joined.length();
    }

    int rank(String name) {
      if (isSame(name)) {
        return 0;
      }
      if ((" " + name + " ").contains(" " + words + " ")) {
        return 1;
      }
      return isPart(name) ? 2 : isIn(name) ? 3 : LAST;
    }

    /** Whether the words stand in a text; a short one is in too many words to look within them. */
    private boolean isPart(String text) {
      return words.length() > SHORTEST ? text.contains(words) : (" " + text).contains(" " + words);
    }
  }

  /** A line that is found, and how well. */
  private record Hit(int rank, String line) {}

  private final List<Place> places = new ArrayList<>();

  TermsSearch(DataDictionary dictionary, CodeLists lists, CliTexts texts) {
    for (Synonym synonym : Synonym.all()) {
      String called = texts.of("terms.called", synonym.english());
      String line =
          synonym.term() + ": " + called + synonym.welsh().map(cy -> " / " + cy).orElse("");
      add(line, "", Stream.concat(Stream.of(synonym.english()), synonym.welsh().stream()));
    }
    for (Entry entry : dictionary.entries()) {
      String line =
          "%s.%s: %s. %s"
              .formatted(
                  entry.type(),
                  entry.name(),
                  texts.label(entry.label()),
                  texts.definition(entry.definition()));
      add(
          line,
          entry.definition(),
          Stream.of(entry.name(), entry.label().english(), entry.label().welsh()),
          entry.type() + " " + entry.name());
    }
    ClosedLists.of(dictionary)
        .forEach(
            (list, words) -> {
              for (ClosedWord word : words) {
                add(
                    "%s:%s: %s. %s"
                        .formatted(
                            list,
                            word.word(),
                            texts.label(word.label()),
                            texts.definition(word.definition())),
                    word.definition(),
                    Stream.of(list, word.word(), word.label().english(), word.label().welsh()));
              }
            });
    for (CodeList list : lists.all()) {
      for (CodeEntry code : list.entries()) {
        String line = list.name() + ":" + code.code() + ": " + texts.label(code) + ". ";
        add(
            line + code.definition(),
            code.definition(),
            Stream.concat(Stream.of(code.code(), code.label()), code.labelWelsh().stream()));
      }
    }
  }

  private void add(String line, String definition, Stream<String> names) {
    add(line, definition, names, "");
  }

  private void add(String line, String definition, Stream<String> names, String path) {
    places.add(
        new Place(
            line, names.map(TermsSearch::plain).toList(), plain(definition), plain(words(path))));
  }

  /**
   * {@return a line for each place in whose name, label, definition or synonyms the words stand, in
   * any order and as one or several: first what is called so, then where they are words of the
   * name, then where they are a part of one; empty if there is nothing}
   */
  List<String> find(String words) {
    Wanted wanted = Wanted.of(words);
    List<Hit> hits = new ArrayList<>();
    for (Place place : places) {
      int rank = place.names().stream().mapToInt(wanted::rank).min().orElse(LAST);
      if (rank < LAST || wanted.isIn(place.definition())) {
        hits.add(new Hit(rank, place.line()));
      } else if (wanted.isIn(place.everything())) {
        hits.add(new Hit(APART, place.line()));
      }
    }
    return hits.stream().sorted(Comparator.comparingInt(Hit::rank)).map(Hit::line).toList();
  }

  /**
   * {@return a line for each place that has the most telling of the words, where none has all of
   * them, the nearest first; empty if no word stands anywhere} A word tells the more the fewer
   * places have it.
   */
  List<String> nearest(String words) {
    List<String> telling =
        telling(plain(words)).stream()
            .map(word -> word.length() < SHORTEST ? word + " " : stem(word))
            .toList();
    Map<String, Double> weights = new LinkedHashMap<>();
    telling.forEach(word -> weights.put(" " + word, weight(" " + word)));
    record Near(double score, String line) {}
    return places.stream()
        .map(place -> new Near(score(place, weights), place.line()))
        .filter(each -> each.score() > 0)
        .sorted(
            Comparator.comparingDouble(Near::score)
                .reversed()
                .thenComparingInt(each -> each.line().length()))
        .limit(NEAREST)
        .map(Near::line)
        .toList();
  }

  /** How much a word tells: the more, the fewer places have it; 0 where none has. */
  private double weight(String word) {
    long having =
        places.stream().filter(place -> (" " + place.everything() + " ").contains(word)).count();
    return having == 0 ? 0 : 1 + Math.log((double) places.size() / having);
  }

  /** What the words tell that a place has: in its name all of it, in its definition half. */
  private static double score(Place place, Map<String, Double> weights) {
    String named = " " + String.join(" ", place.names()) + " " + place.path() + " ";
    String said = " " + place.definition() + " ";
    double score = 0;
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      if (named.contains(each.getKey())) {
        score += each.getValue();
      } else if (said.contains(each.getKey())) {
        score += each.getValue() / 2;
      }
    }
    return score;
  }

  /** The words with each that is nowhere replaced by the nearest one, if all have one. */
  Optional<String> near(String words) {
    Set<String> known = new LinkedHashSet<>();
    places.forEach(place -> place.names().forEach(name -> known.addAll(split(name))));
    List<String> near = new ArrayList<>();
    for (String word : split(plain(words))) {
      Optional<String> found = known.contains(word) ? Optional.of(word) : NearWords.of(word, known);
      if ((word.length() < 4 && !known.contains(word)) || found.isEmpty()) {
        return Optional.empty();
      }
      near.add(found.get());
    }
    String joined = String.join(" ", near);
    return find(joined).isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  private static List<String> telling(String plain) {
    return split(plain).stream().filter(word -> !EMPTY.contains(word)).toList();
  }

  /** A word without the ending of several, of a past or of what goes on. */
  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** The words of a name that a program has put together. */
  private static String words(String name) {
    return PUT_TOGETHER.matcher(name).replaceAll(" ");
  }

  private static List<String> split(String plain) {
    return Arrays.asList(plain.split(" ", -1));
  }

  /** Capitals, accents and the signs between words make no difference. */
  private static String plain(String text) {
    if (text.chars().anyMatch(sign -> sign > '~')) {
      String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
      return SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isLetterOrDigit(sign)) {
        plain.append(Character.toLowerCase(sign));
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}
