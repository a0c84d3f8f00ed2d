package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The youngest and the oldest age that the words of a column stand for, such as {@code 5 to 11},
 * {@code under 5} or {@code any}. A fostered child is 0 to 17 years old.
 */
final class AgeWords {

  private static final int OLDEST = 17;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
  private static final Pattern ANY =
      Pattern.compile("(?:any|all|no preference|open|unrhyw|pob)\\b.*");
  private static final Pattern UNDER =
      Pattern.compile("(?:under|below|dan|o dan) ([0-9]{1,2})\\b.*");
  private static final Pattern UP_TO = Pattern.compile("(?:up to|hyd at) ([0-9]{1,2})\\b.*");
  private static final Pattern OVER =
      Pattern.compile(
          "(?:over |dros )[0-9]{1,2}\\b.*|.*[0-9](?:\\+| plus| and over| or over| neu’?n hŷn).*");

  private final Set<String> words;

  AgeWords(List<String> cells) {
    this.words = new LinkedHashSet<>();
    cells.forEach(cell -> words.add(SpreadsheetCell.of(cell).text()));
    words.remove("");
  }

  private record Range(int youngest, int oldest) {}

  private static Optional<Range> range(String cell) {
    String word = ColumnNames.word(cell);
    List<Integer> numbers = new ArrayList<>();
    for (Matcher number = NUMBER.matcher(word); number.find(); ) {
      numbers.add(Integer.parseInt(number.group()));
    }
    Matcher under = UNDER.matcher(word);
    Matcher upTo = UP_TO.matcher(word);
    if (ANY.matcher(word).matches()) {
      return Optional.of(new Range(0, OLDEST));
    }
    if (under.matches()) {
      return Optional.of(new Range(0, Integer.parseInt(under.group(1)) - 1));
    }
    if (upTo.matches()) {
      return Optional.of(new Range(0, Integer.parseInt(upTo.group(1))));
    }
    if (numbers.isEmpty() || numbers.stream().anyMatch(number -> number > OLDEST + 1)) {
      return Optional.empty();
    }
    int youngest = numbers.stream().min(Integer::compare).orElseThrow();
    int oldest = numbers.stream().max(Integer::compare).orElseThrow();
    boolean isOpen = OVER.matcher(word).matches();
    return Optional.of(new Range(youngest, Math.min(OLDEST, isOpen ? OLDEST : oldest)));
  }

  /** Whether most of the words are ages. */
  boolean isLikely() {
    return 2 * words.stream().filter(word -> range(word).isPresent()).count() > words.size();
  }

  /** The setting for words: what each is as the youngest age, or as the oldest. */
  String values(boolean youngest) {
    List<String> values = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String word : words) {
      if (word.indexOf(';') < 0 && word.indexOf('=') < 0 && seen.add(ColumnNames.word(word))) {
        values.add(
            range(word)
                .map(range -> word + "=" + (youngest ? range.youngest() : range.oldest()))
                .orElseGet(
                    () ->
                        UsualWords.standard().isNoAnswer(word)
                            ? word + "="
                            : word + "=" + ColumnEntry.UNSETTLED));
      }
    }
    return String.join(";", values);
  }
}
