package org.fostering.rules.lawcases;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fostering.model.table.CsvParser;
import org.fostering.model.value.DateRange;
import org.fostering.rules.law.Instrument;

/**
 * Every change of one cell of a table that is worth a try, by what the column holds: a day or a
 * number one more and one less; each word of a cell left out, another word of the column in its
 * place and, in a list, beside it; another place in an instrument; a text or a name that says more.
 * A certainty becomes that of a row that counts for nothing, or the other way. An empty cell gets
 * two words of its column, a number, a condition of another row of the same type, or a day inside
 * those of the instrument. Each row is also left out.
 */
final class CellChanges {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./:_-]*");
  private static final Pattern DIGITS = Pattern.compile("(?<![0-9(./])\\d+(?![0-9/])");

  /** Checks of several places, in which the order of the places means nothing. */
  private static final Set<String> OF_ALL = Set.of("unique", "requires-any");

  private static final Set<String> FIRST_DAYS = Set.of("from", "since", "valid_from");
  private static final Set<String> LAST_DAYS = Set.of("to", "valid_to", "on", "text_day");

  /** The day before that on which most cases ask. */
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

  private static final Pattern LENGTH = Pattern.compile("(P?)(\\d+)([DWMY]?)");
  private static final Pattern VALUE =
      Pattern.compile("(?<==|\\|)[a-z0-9-]+(?=\\|)|(?<=\\|)[a-z0-9-]+(?=]|$)");
  private static final Pattern CONDITION = Pattern.compile("\\[(?!last])[^]]*]");

  private final String table;
  private final List<List<String>> records;

  private CellChanges(String table, List<List<String>> records) {
    this.table = table;
    this.records = records;
  }

  static List<CellChange> of(String table) {
    return new CellChanges(table, records(LawTables.text(table))).all();
  }

  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    try {
      CsvParser parser = CsvParser.ofLines(new StringReader(text));
      while (parser.next()) {
        records.add(List.copyOf(parser.fields()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private List<CellChange> all() {
    List<CellChange> changes = new ArrayList<>();
    List<String> names = records.get(0);
    for (int column = 0; column < names.size(); column++) {
      Set<String> vocabulary = vocabulary(column);
      int place = column;
      boolean lists =
          records.stream().skip(1).anyMatch(row -> LawCases.words(row.get(place)).size() > 1);
      for (int line = 1; line < records.size(); line++) {
        String cell = records.get(line).get(column);
        for (String after :
            cell.isEmpty()
                ? given(column, line, vocabulary)
                : after(column, line, vocabulary, lists)) {
          changes.add(new CellChange(table, records, line, column, after));
        }
      }
    }
    for (int line = 1; line < records.size(); line++) {
      changes.add(CellChange.without(table, records, line));
    }
    return changes;
  }

  /** What a cell of a row says; empty where the table has no such column. */
  private String cell(int line, String column) {
    int place = records.get(0).indexOf(column);
    return place < 0 ? "" : records.get(line).get(place);
  }

  /** What an empty cell is given. */
  private Set<String> given(int column, int line, Set<String> vocabulary) {
    String name = records.get(0).get(column);
    Optional<DateRange> days =
        Instrument.find(cell(line, "instrument")).flatMap(found -> found.inForce().days());
    if (FIRST_DAYS.contains(name)) {
      Set<String> after = new LinkedHashSet<>();
      days.flatMap(DateRange::from).ifPresent(day -> after.add(day.plusDays(1).toString()));
      after.add(YESTERDAY.plusDays(2).toString());
      return after;
    }
    if (LAST_DAYS.contains(name)) {
      return Set.of(
          days.flatMap(DateRange::to).map(day -> day.minusDays(1)).orElse(YESTERDAY).toString());
    }
    if (name.equals("when")) {
      return another(line).stream().collect(Collectors.toSet());
    }
    List<String> words = new ArrayList<>(vocabulary);
    if (words.isEmpty()) {
      return Set.of("x");
    }
    return new LinkedHashSet<>(
        List.of(
            words.get(line % words.size()), words.get((line + words.size() / 2) % words.size())));
  }

  /** A term of the condition of the next row of the same type that this row does not have. */
  private Optional<String> another(int line) {
    List<String> own = Arrays.asList(cell(line, "when").split(" & ", -1));
    return IntStream.range(1, records.size())
        .map(i -> 1 + (line - 1 + i) % (records.size() - 1))
        .filter(i -> cell(i, "on").equals(cell(line, "on")))
        .boxed()
        .flatMap(i -> Arrays.stream(cell(i, "when").split(" & ", -1)))
        .filter(term -> !term.isEmpty() && !own.contains(term))
        .findFirst();
  }

  /** The words of a column that holds nothing but words; none of any other. */
  private Set<String> vocabulary(int column) {
    Set<String> words = new TreeSet<>();
    for (List<String> row : records.subList(1, records.size())) {
      for (String word : LawCases.words(row.get(column))) {
        if (!WORD.matcher(word).matches()) {
          return Set.of();
        }
        words.add(word);
      }
    }
    return words;
  }

  private Set<String> after(int place, int line, Set<String> vocabulary, boolean lists) {
    String column = records.get(0).get(place);
    String cell = records.get(line).get(place);
    Set<String> after = new LinkedHashSet<>();
    if (column.equals("id") || column.equals("key")) {
      after.add(cell + "-x");
    } else if (column.equals("certainty")) {
      after.add(cell.equals("unverified") ? "read" : "unverified");
    } else if (DAY.matcher(cell).matches()) {
      after.add(LocalDate.parse(cell).plusDays(1).toString());
      after.add(LocalDate.parse(cell).minusDays(1).toString());
      after.add("");
    } else if (NUMBER.matcher(cell).matches()) {
      after.add(Long.toString(Long.parseLong(cell) + 1));
      after.add(Long.toString(Long.parseLong(cell) - 1));
    } else if (column.equals("provision") || column.equals("protected_provision")) {
      after.add(
          DIGITS.matcher(cell).find()
              ? DIGITS
                  .matcher(cell)
                  .replaceAll(found -> Long.toString(Long.parseLong(found.group()) + 1))
              : cell + " x");
    } else if (column.equals("when") && cell.matches(".*[=<>+-].*")) {
      addTerms(cell, after);
      another(line).ifPresent(term -> after.add(cell + " & " + term));
    } else if (column.equals("check")) {
      addArguments(cell, after);
    } else if (vocabulary.isEmpty()) {
      after.add(cell + " x");
    } else {
      addWords(cell, vocabulary, after);
      if (lists) {
        List<String> words = LawCases.words(cell);
        String more = another(words.get(words.size() - 1), words, vocabulary);
        if (!words.contains(more)) {
          after.add(cell + " " + more);
        }
      }
    }
    after.remove(cell);
    return after;
  }

  /** Of a condition: each term left out or turned round, each of several values left out. */
  private static void addTerms(String cell, Set<String> after) {
    List<String> terms = Arrays.asList(cell.split(" & ", -1));
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i);
      addWith(terms, i, "", " & ", after);
      if (term.startsWith("+") || term.startsWith("-")) {
        addWith(terms, i, (term.startsWith("+") ? "-" : "+") + term.substring(1), " & ", after);
      } else if (term.contains("!=")) {
        addWith(terms, i, term.replace("!=", "="), " & ", after);
      } else if (term.contains("<=")) {
        addWith(terms, i, term.replace("<=", "<"), " & ", after);
      } else if (term.endsWith("<today")) {
        addWith(terms, i, term.replace("<", "<="), " & ", after);
      }
      for (String other : inner(term)) {
        addWith(terms, i, other, " & ", after);
      }
    }
  }

  /**
   * Of a check: each argument left out or changed place with the next, each length one more or
   * less.
   */
  private static void addArguments(String cell, Set<String> after) {
    List<String> words = Arrays.asList(cell.split(" ", -1));
    for (int i = 1; i < words.size(); i++) {
      addWith(words, i, "", " ", after);
      for (String other : inner(words.get(i))) {
        addWith(words, i, other, " ", after);
      }
      if (i > 1 && (i == 2 ? !OF_ALL.contains(words.get(0)) : words.get(0).equals("in-order"))) {
        List<String> swapped = new ArrayList<>(words);
        swapped.set(i - 1, words.get(i));
        swapped.set(i, words.get(i - 1));
        after.add(String.join(" ", swapped));
      }
    }
  }

  private static void addWith(
      List<String> parts, int at, String other, String between, Set<String> after) {
    List<String> changed = new ArrayList<>(parts);
    if (other.isEmpty()) {
      changed.remove(at);
    } else {
      changed.set(at, other);
    }
    after.add(String.join(between, changed));
  }

  /** A term or an argument with one of its values, its numbers or its conditions changed. */
  private static Set<String> inner(String term) {
    Set<String> others = new LinkedHashSet<>();
    Matcher day = DAY.matcher(term);
    if (day.find()) {
      LocalDate date = LocalDate.parse(day.group());
      others.add(day.replaceFirst(date.plusDays(1).toString()));
      others.add(day.replaceFirst(date.minusDays(1).toString()));
    }
    Matcher length = LENGTH.matcher(term);
    if (length.matches()) {
      int amount = Integer.parseInt(length.group(2));
      others.add(length.group(1) + (amount + 1) + length.group(3));
      others.add(length.group(1) + (amount - 1) + length.group(3));
    }
    Matcher value = VALUE.matcher(term);
    while (value.find()) {
      String without = term.substring(0, value.start()) + term.substring(value.end());
      others.add(without.replace("=|", "=").replaceAll("\\|(?=[]/]|$)", "").replace("||", "|"));
    }
    Matcher condition = CONDITION.matcher(term);
    while (condition.find()) {
      others.add(term.substring(0, condition.start()) + term.substring(condition.end()));
    }
    others.remove(term);
    return others;
  }

  private static void addWords(String cell, Set<String> vocabulary, Set<String> after) {
    List<String> words = Arrays.asList(cell.split(" ", -1));
    for (int i = 0; i < words.size(); i++) {
      List<String> without = new ArrayList<>(words);
      without.remove(i);
      after.add(String.join(" ", without));
      List<String> other = new ArrayList<>(words);
      other.set(i, another(words.get(i), words, vocabulary));
      after.add(String.join(" ", other));
    }
  }

  /** The next word of the column that the cell does not have. */
  private static String another(String word, List<String> cell, Set<String> vocabulary) {
    List<String> all = new ArrayList<>(vocabulary);
    for (int i = 1; i < all.size(); i++) {
      String next = all.get((all.indexOf(word) + i) % all.size());
      if (!cell.contains(next)) {
        return next;
      }
    }
    return word;
  }
}
