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

  /** Where it stands whether people have ages or a number of children in mind. */
  private static final Map<String, String> IN_MIND =
      Map.of(
          "/interests/ages/youngest", "/interests/agesInMind",
          "/interests/numberOfChildren", "/interests/numberInMind");

  /** An age group of adults, "31-40", "61+" or "over 60"; the oldest may be left open. */
  private static final Pattern AGE_GROUP =
      Pattern.compile(
          "(?:aged )?(?:over |dros )?([1-9][0-9])(?: ?(?:-|\u2013|to|i) ?([1-9][0-9])| ?\\+| plus"
              + "| (?:and|or) (?:over|older|above)| neu h\u0177n)(?: years(?: old)?| oed)?");

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
    if (2 * words.stream().filter(word -> group(word).matches()).count() > words.size()) {
      return List.of(age(name, path, groups(words, 1)), age(name, atMost, groups(words, 2)));
    }
    return List.of();
  }

  private static Matcher group(String word) {
    return AGE_GROUP.matcher(ColumnNames.word(word));
  }

  /** The youngest or the oldest of each group. */
  private static String groups(Set<String> words, int end) {
    UsualWords usual = UsualWords.standard();
    return words.stream()
        .map(
            word -> {
              Matcher group = group(word);
              String age = group.matches() ? Optional.ofNullable(group.group(end)).orElse("") : "?";
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
                inMind(name, path, written).stream())
            .toList()
        : List.of();
  }

  /** That somebody is not sure of ages or a number has a place of its own beside them. */
  static Optional<SuggestedRow> inMind(String name, String path, List<String> written) {
    UsualWords usual = UsualWords.standard();
    Optional<String> notKnown = Optional.of("not-known");
    Set<String> words = new LinkedHashSet<>(written);
    words.remove("");
    return IN_MIND.containsKey(path)
            && words.stream().anyMatch(word -> usual.answer(word).equals(notKnown))
            && words.stream().noneMatch(word -> word.indexOf(';') >= 0 || word.indexOf('=') >= 0)
        ? Optional.of(
            age(
                name,
                IN_MIND.get(path),
                words.stream()
                    .map(
                        word ->
                            word + "=" + usual.answer(word).filter("not-known"::equals).orElse(""))
                    .collect(Collectors.joining(";"))))
        : Optional.empty();
  }

  private static SuggestedRow age(String name, String path, String values) {
    return new SuggestedRow(List.of(name), Optional.of(path), "", values, "", "");
  }
}
