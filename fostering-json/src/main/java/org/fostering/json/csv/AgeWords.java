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
      Pattern.compile("(?:under|below|younger than|less than|dan|o dan) ([0-9]{1,2})\\b.*");
  private static final Pattern UP_TO =
      Pattern.compile(
          "(?:up to|hyd at)(?: and including)? ([0-9]{1,2})\\b.*"
              + "|([0-9]{1,2}) (?:(?:and|or) (?:under|below|younger)|(?:ac|neu) (?:iau|o dan))\\b.*");
  private static final Pattern OVER =
      Pattern.compile(
          "(?:over |dros )[0-9]{1,2}\\b.*|.*[0-9](?:\\+| plus| and over| or over| neu’?n hŷn).*");

  /** Words for the age of nought. */
  private static final Pattern NOUGHT =
      Pattern.compile("\\b(?:un-?born|new-?born|birth|newydd-anedig|genedigaeth)\\b");

  /** Months of age, of the number before a dash too, and whether the age is not reached. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "(under |below |younger than |less than |o? ?dan )?([0-9]{1,2})"
              + "(?= ?(?:(?:-|–|to|i) ?[0-9]{1,2} ?)?(?:months?|mths?|mis)\\b)");

  private static final int MONTHS_OF_YEAR = 12;

  private final Set<String> words;

  AgeWords(List<String> cells) {
    this.words = new LinkedHashSet<>();
    cells.forEach(cell -> words.add(SpreadsheetCell.of(cell).text()));
    words.remove("");
  }

  private record Range(int youngest, int oldest) {}

  /** Months as the whole years that they are. */
  private static String inYears(String word) {
    return MONTHS
        .matcher(word)
        .replaceAll(
            age -> {
              int months = Integer.parseInt(age.group(2));
              return age.group(1) == null
                  ? String.valueOf(months / MONTHS_OF_YEAR)
                  : "up to " + Math.max(0, months - 1) / MONTHS_OF_YEAR;
            });
  }

  private static Optional<Range> range(String cell) {
    String word = inYears(NOUGHT.matcher(ColumnNames.word(cell)).replaceAll("0"));
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
      return Optional.of(new Range(0, Math.max(0, Integer.parseInt(under.group(1)) - 1)));
    }
    if (upTo.matches()) {
      String oldest = upTo.group(1) == null ? upTo.group(2) : upTo.group(1);
      return Optional.of(new Range(0, Integer.parseInt(oldest)));
    }
    if (numbers.isEmpty() || numbers.stream().anyMatch(number -> number > OLDEST + 1)) {
      return Optional.empty();
    }
    int youngest = numbers.stream().min(Integer::compare).orElseThrow();
    if (youngest > OLDEST) {
      return Optional.empty();
    }
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
