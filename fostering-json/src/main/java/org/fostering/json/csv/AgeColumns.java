package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/**
 * The rows of a mapping for columns of ages, of which one has a youngest and an oldest, or several
 * people's.
 */
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

  /** The age of the first of several people, which stand in one cell. */
  private static final String FIRST_OF_SEVERAL = "/members/0/age";

  /** What a column is called that may have the ages of one's own children. */
  private static final Pattern WHOSE =
      Pattern.compile("ages? of (?:the )?child(?:ren)?|oedran.*plant");

  /** The ages of several people, "4, 7 and 11". */
  private static final Pattern AGES =
      Pattern.compile("[0-9]{1,2}(?:(?: ?, ?| ?/ ?| ?& ?| | and | a | ac )+[0-9]{1,2})*");

  /** What stands around the ages of several people and says no more. */
  private static final Pattern AROUND_AGES =
      Pattern.compile("^(?:aged|ages?:?|oed) | ?(?:years?|yrs?|y/o|oed)(?: olds?)?$");

  private AgeColumns() {}

  /** Whether a path is the first of the two of an age. */
  static boolean areAt(String path) {
    return path.endsWith(AT_LEAST) || path.endsWith(YOUNGEST) || path.endsWith(FIRST_OF_SEVERAL);
  }

  /** Where the oldest stands, if a column of its own has it. */
  static String oldest(String path) {
    return path.replace(YOUNGEST, OLDEST);
  }

  /** The rows, or none if the cells are not ages. */
  static List<SuggestedRow> rows(String name, String path, List<String> written) {
    if (path.endsWith(FIRST_OF_SEVERAL)) {
      return ofSeveral(name, path, written);
    }
    return path.endsWith(AT_LEAST)
        ? ofPerson(name, path, written)
        : ofChildren(name, path, written);
  }

  /** A row for each of the people whose ages stand in one cell. */
  private static List<SuggestedRow> ofSeveral(String name, String path, List<String> written) {
    Map<String, List<String>> ages = new LinkedHashMap<>();
    for (String cell : written) {
      String word = SpreadsheetCell.of(cell).text();
      if (!word.isEmpty() && word.indexOf(';') < 0 && word.indexOf('=') < 0) {
        ages.put(word, several(word));
      }
    }
    long read = ages.values().stream().filter(each -> !each.isEmpty()).count();
    if (2 * read < ages.size()) {
      return List.of();
    }
    List<SuggestedRow> rows = new ArrayList<>();
    int most = ages.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      int at = i;
      String values =
          ages.entrySet().stream()
              .map(each -> each.getKey() + "=" + one(each.getKey(), each.getValue(), at))
              .collect(Collectors.joining(";"));
      rows.add(age(name, path.replace("/0/", "/" + i + "/"), values));
    }
    return rows;
  }

  /** The ages that a cell has; none if it has something else. */
  private static List<String> several(String cell) {
    String word = AROUND_AGES.matcher(ColumnNames.word(cell)).replaceAll("");
    return AGES.matcher(word).matches() ? List.of(word.split("[^0-9]+")) : List.of();
  }

  private static String one(String word, List<String> ages, int at) {
    boolean isUnread = ages.isEmpty() && !UsualWords.standard().isNone(word);
    return isUnread ? ColumnEntry.UNSETTLED : at < ages.size() ? ages.get(at) : "";
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
    boolean mayBeOwn =
        WHOSE.matcher(ColumnNames.word(name)).matches()
            && written.stream().anyMatch(cell -> several(cell).size() > 1);
    return words.isLikely() && !mayBeOwn
        ? Stream.concat(
                Stream.of(
                    age(name, path, words.values(true)),
                    age(name, oldest(path), words.values(false))),
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
