package org.fostering.rules.lawcases;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fostering.model.table.CsvParser;

/**
 * Every change of one cell of a table that is worth a try, by what the column holds: a day or a
 * number one more and one less; each word of a cell left out, and another word of the column in its
 * place; another place in an instrument; a text or a name that says more. A certainty becomes that
 * of a row that counts for nothing, or the other way. A cell that is empty stays so.
 */
final class CellChanges {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./:_-]*");
  private static final Pattern DIGITS = Pattern.compile("(?<![0-9(./])\\d+(?![0-9/])");

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
      for (int line = 1; line < records.size(); line++) {
        String cell = records.get(line).get(column);
        for (String after : after(names.get(column), cell, vocabulary)) {
          changes.add(change(line, column, cell, after));
        }
      }
    }
    return changes;
  }

  private CellChange change(int line, int column, String before, String after) {
    List<List<String>> changed = new ArrayList<>(records);
    List<String> row = new ArrayList<>(records.get(line));
    row.set(column, after);
    changed.set(line, row);
    return new CellChange(
        table,
        line,
        records.get(line),
        records.get(0).get(column),
        before,
        after,
        CellChange.csv(changed));
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

  private static Set<String> after(String column, String cell, Set<String> vocabulary) {
    Set<String> after = new LinkedHashSet<>();
    if (cell.isEmpty()) {
      return after;
    }
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
    } else if (vocabulary.isEmpty()) {
      after.add(cell + " x");
    } else {
      addWords(cell, vocabulary, after);
    }
    after.remove(cell);
    return after;
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
    return word + "-x";
  }
}
