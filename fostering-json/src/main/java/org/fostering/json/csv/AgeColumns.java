package org.fostering.json.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.csv.MappingSuggestion.SuggestedRow;

/** The rows of a mapping for columns of ages, of which each has a youngest and an oldest. */
final class AgeColumns {

  private static final String YOUNGEST = "/youngest";
  private static final String OLDEST = "/oldest";

  private static final String AT_LEAST = "/ageAtLeast";
  private static final String AT_MOST = "/ageAtMost";

  /** Where it stands whether people think of children of certain ages. */
  private static final Map<String, String> IN_MIND =
      Map.of("/interests/ages/youngest", "/interests/agesInMind");

  /** An age group of adults, "31-40", "61+" or "over 60"; the oldest may be left open. */
  private static final Pattern AGE_GROUP =
      Pattern.compile(
          "(?:aged )?(?:over |dros )?([1-9][0-9])(?: ?(?:-|\u2013|to|i) ?([1-9][0-9])| ?\\+| plus"
              + "| (?:and|or) (?:over|older|above)| neu h\u0177n)(?: years(?: old)?| oed)?");

  /** An age in years, "45" or "45 years old". */
  private static final Pattern AGE =
      Pattern.compile("(?:aged )?((1[6-9]|[2-9][0-9]))(?: ?(?:years?|yrs?)(?: old)?| oed)?");

  /** Ten years of age, "40s" or "late 40s". */
  private static final Pattern DECADE =
      Pattern.compile("(?:in (?:my|their|his|her) )?(?:early |mid |late |mid-)?([2-9])0'?s");

  private AgeColumns() {}

  /** Whether a path is the first of the two of an age. */
  static boolean areAt(String path) {
    return path.endsWith(AT_LEAST) || path.endsWith(YOUNGEST);
  }

  /** The rows, or none if the cells are no ages. */
  static List<SuggestedRow> rows(String name, String path, List<String> written) {
    return path.endsWith(AT_LEAST)
        ? ofPerson(name, path, written)
        : ofChildren(name, path, written);
  }

  /** The age of a person: in years, or as a yes or no to whether an age is reached. */
  private static List<SuggestedRow> ofPerson(String name, String path, List<String> written) {
    String atMost = path.replace(AT_LEAST, AT_MOST);
    Matcher number = Pattern.compile("\\b(1[6-9]|2[0-9])\\b").matcher(name);
    Set<String> words = new LinkedHashSet<>(written);
    words.remove("");
    if (words.stream().allMatch(word -> word.matches("1[6-9]|[2-9][0-9]"))) {
      return List.of(age(name, path, ""), age(name, atMost, ""));
    }
    UsualWords usual = UsualWords.standard();
    if (number.find() && words.stream().allMatch(word -> usual.answer(word).isPresent())) {
      int age = Integer.parseInt(number.group());
      return List.of(
          age(name, path, reached(words, "yes", age)),
          age(name, atMost, reached(words, "no", age - 1)));
    }
    if (2 * words.stream().filter(word -> !ends(word).isEmpty()).count() > words.size()) {
      return List.of(age(name, path, groups(words, 0)), age(name, atMost, groups(words, 1)));
    }
    return List.of();
  }

  /** The youngest and the oldest that somebody can be, each in text; none if nobody can tell. */
  private static List<String> ends(String cell) {
    String word = ColumnNames.word(cell);
    Matcher decade = DECADE.matcher(word);
    if (decade.matches()) {
      return List.of(decade.group(1) + "0", decade.group(1) + "9");
    }
    return Stream.of(AGE, AGE_GROUP)
        .map(pattern -> pattern.matcher(word))
        .filter(Matcher::matches)
        .findFirst()
        .map(age -> List.of(age.group(1), Optional.ofNullable(age.group(2)).orElse("")))
        .orElse(List.of());
  }

  /** The youngest or the oldest of each group. */
  private static String groups(Set<String> words, int end) {
    UsualWords usual = UsualWords.standard();
    return words.stream()
        .map(
            word -> {
              List<String> ends = ends(word);
              String age = ends.isEmpty() ? ColumnEntry.UNSETTLED : ends.get(end);
              return word + "=" + (usual.isNoAnswer(word) ? "" : age);
            })
        .collect(Collectors.joining(";"));
  }

  private static String reached(Set<String> words, String answer, int age) {
    UsualWords usual = UsualWords.standard();
    return words.stream()
        .map(word -> word + "=" + (usual.answer(word).equals(Optional.of(answer)) ? age : ""))
        .collect(Collectors.joining(";"));
  }

  /** The youngest and the oldest of a range that stands in one cell. */
  private static List<SuggestedRow> ofChildren(String name, String path, List<String> written) {
    AgeWords words = new AgeWords(written);
    return words.isLikely()
        ? Stream.concat(
                Stream.of(
                    age(name, path, words.values(true)),
                    age(name, path.replace(YOUNGEST, OLDEST), words.values(false))),
                Stream.ofNullable(IN_MIND.get(path))
                    .flatMap(
                        place ->
                            WordsBeside.row(name, place, written, WordsBeside::notKnown).stream()))
            .toList()
        : List.of();
  }

  private static SuggestedRow age(String name, String path, String values) {
    return new SuggestedRow(List.of(name), Optional.of(path), "", values, "", "");
  }
}
