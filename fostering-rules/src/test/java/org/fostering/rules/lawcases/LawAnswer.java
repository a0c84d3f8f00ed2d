package org.fostering.rules.lawcases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.Instrument;

/**
 * What the library answers: of each thing that answers, such as each deadline of a clock, every
 * word that a case may say about it, and the places on which it rests.
 *
 * @param words the words of each
 * @param places the instruments and places on which each rests
 */
record LawAnswer(List<Set<String>> words, List<List<Citation>> places) {

  /** A word, and a number with its paragraphs, or paragraphs alone. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([A-Za-z]+)? *(?:(\\d+[A-Z]*(?:\\.\\d+)?)((?:\\([0-9A-Za-z]+\\))*)"
              + "|((?:\\([0-9A-Za-z]+\\))+))");

  private static final Pattern SCHEDULE = Pattern.compile("Schedule (\\d+) (paragraph)");

  private static final Pattern WHOLE = Pattern.compile("\\((\\d+)\\)");

  private static final Set<String> JOINING = Set.of("and", "to", "or", "on", "of");

  /** Collects the things that answer, one by one. */
  static final class Builder {
    private final List<Set<String>> words = new ArrayList<>();
    private final List<List<Citation>> places = new ArrayList<>();

    Builder add(Collection<Citation> places, Object... words) {
      Set<String> its = new LinkedHashSet<>();
      for (Object word : words) {
        if (word instanceof Collection<?> some) {
          some.forEach(one -> its.add(one.toString()));
        } else {
          its.add(word.toString());
        }
      }
      this.words.add(its);
      this.places.add(List.copyOf(places));
      return this;
    }

    Builder add(Basis basis, Object... words) {
      return add(basis.citations(), words);
    }

    LawAnswer build() {
      return words.isEmpty() ? NONE : new LawAnswer(List.copyOf(words), List.copyOf(places));
    }
  }

  /** Nothing answers. */
  static final LawAnswer NONE = new LawAnswer(List.of(Set.of("none")), List.of(List.of()));

  /**
   * In what it differs from what a case says.
   *
   * @return empty if it says so
   */
  Optional<String> differsFrom(LawCase expected) {
    List<List<String>> wanted = expected.answer();
    int first = words.size() - wanted.size();
    if (first < 0 || (wanted.size() > 1 && first > 0)) {
      return Optional.of(words.size() + " things answer: " + words);
    }
    for (int i = 0; i < wanted.size(); i++) {
      Set<String> its = words.get(first + i);
      for (String word : wanted.get(i)) {
        if (word.startsWith("-") ? its.contains(word.substring(1)) : !its.contains(word)) {
          return Optional.of("not " + word + ": " + its);
        }
      }
      List<Citation> rests = places.get(first + i);
      if (expected.provision().isPresent()
          && rests.stream().noneMatch(citation -> isAt(citation, expected))) {
        return Optional.of("rests on " + rests);
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(Citation citation, LawCase expected) {
    return citation.instrument().equals(Instrument.named(expected.instrument()).title())
        && isAt(citation.provision(), expected.provision().orElseThrow());
  }

  /**
   * Whether a place is another, a part of it, or the whole of which it is a part. What is written
   * without numbers must be the same.
   */
  static boolean isAt(String place, String expected) {
    if (place.equals(expected)) {
      return true;
    }
    Set<String> these = numbers(place);
    Set<String> those = numbers(expected);
    for (String one : these) {
      for (String other : those) {
        if (one.equals(other) || one.startsWith(other + "(") || other.startsWith(one + "(")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Every number in a place, with what it numbers: {@code regulations 26(5) and (6) and 27(8) to
   * (10)} has 26(5), 26(6), 27(8), 27(9) and 27(10).
   */
  static Set<String> numbers(String place) {
    Set<String> numbers = new LinkedHashSet<>();
    // The paragraphs of one schedule are not those of another.
    String apart =
        SCHEDULE
            .matcher(place)
            .replaceAll(
                schedule -> "Schedule" + (char) ('A' + Integer.parseInt(schedule.group(1))) + "$2");
    Matcher found = NUMBER.matcher(apart);
    String kind = "";
    String whole = "";
    String paragraphs = "";
    while (found.find()) {
      String word = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && !JOINING.contains(word)) {
        kind = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      }
      if (found.group(2) == null) {
        if (word.equals("to")) {
          between(paragraphs, found.group(4), numbers, kind + " " + whole);
        }
        paragraphs = found.group(4);
      } else {
        whole = found.group(2);
        paragraphs = found.group(3);
      }
      numbers.add(kind + " " + whole + paragraphs);
    }
    return numbers;
  }

  private static void between(String first, String last, Set<String> numbers, String before) {
    Matcher from = WHOLE.matcher(first);
    Matcher to = WHOLE.matcher(last);
    if (from.lookingAt() && to.lookingAt()) {
      for (int i = Integer.parseInt(from.group(1)) + 1; i < Integer.parseInt(to.group(1)); i++) {
        numbers.add(before + "(" + i + ")");
      }
    }
  }
}
