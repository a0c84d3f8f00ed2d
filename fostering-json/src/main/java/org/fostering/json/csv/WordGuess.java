package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Words;

/** Guesses from the cells of a column how it writes dates and words. */
final class WordGuess {

  /** The most usual first, day before month. */
  private static final List<String> DATE_FORMS =
      List.of(
          "dd/MM/yyyy HH:mm",
          "dd/MM/yyyy HH:mm:ss",
          "d/M/yyyy H:mm",
          "d/M/yyyy H:mm:ss",
          "dd/MM/yyyy",
          "d/M/yyyy",
          "yyyy-MM-dd HH:mm:ss",
          "yyyy-MM-dd HH:mm",
          "yyyy-MM-dd'T'HH:mm:ss",
          "yyyy-MM-dd'T'HH:mm:ssXXX",
          "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
          "yyyy-MM-dd",
          "d MMM yyyy HH:mm",
          "d MMM yyyy",
          "d MMMM yyyy",
          "d-MMM-yyyy",
          "dd.MM.yyyy",
          "dd-MM-yyyy",
          "M/d/yyyy H:mm:ss",
          "M/d/yyyy",
          "MM/yyyy",
          "yyyy",
          "excel");

  /** The classes of dates that are no {@link java.time.LocalDate}. */
  private static final Set<Class<?>> DATES = Set.of(Moment.class, PartialDate.class);

  private static final String USUAL = "dd/MM/yyyy";

  /** A column with more words than this is one of free text. */
  private static final int MOST_WORDS = 40;

  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("yes", "yes"),
          Map.entry("y", "yes"),
          Map.entry("true", "yes"),
          Map.entry("no", "no"),
          Map.entry("n", "no"),
          Map.entry("false", "no"),
          Map.entry("1", "yes"),
          Map.entry("0", "no"),
          Map.entry("not sure", "not-known"),
          Map.entry("unsure", "not-known"),
          Map.entry("don't know", "not-known"),
          Map.entry("unknown", "not-known"),
          Map.entry("maybe", "not-known"),
          Map.entry("prefer not to say", "refused"),
          Map.entry("rather not say", "refused"));

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("none", "0"),
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"));

  private static final Set<String> NO_ANSWERS =
      Set.of(
          "not sure", "unsure", "don't know", "unknown", "not known", "prefer not to say", "n/a");

  private final PropertyDescription property;
  private final List<String> cells;

  WordGuess(PropertyDescription property, Stream<String> cells) {
    this.property = property;
    this.cells = cells.filter(cell -> !cell.isEmpty()).toList();
  }

  /** The settings for dates: each way that reads some cell that those before it do not. */
  String dates() {
    boolean isDate = property.form() == ValueForm.DATE || DATES.contains(property.valueType());
    if (!isDate) {
      return "";
    }
    List<String> unread = new ArrayList<>(cells);
    List<String> used = new ArrayList<>();
    for (String form : DATE_FORMS) {
      if (form.startsWith("M/") && used.stream().anyMatch(way -> way.startsWith("d"))) {
        // Where some days come first, the others are mistyped.
        continue;
      }
      Optional<DateForm> dates = DateForm.parse(form).filter(way -> way.fits(property));
      if (dates.isPresent() && unread.removeIf(cell -> isRead(dates.get(), cell))) {
        used.add(form);
      }
    }
    return used.isEmpty() ? USUAL : String.join(";", used);
  }

  private boolean isRead(DateForm dates, String cell) {
    return dates.read(cell, property).isPresent();
  }

  /** The settings for words, of those that would not be read as they are. */
  String values() {
    Set<String> words = new LinkedHashSet<>();
    cells.forEach(cell -> words.addAll(parts(cell)));
    boolean isClosed =
        property.form() == ValueForm.CODE
            || property.form() == ValueForm.ENUM
            || property.form() == ValueForm.BOOLEAN
            || property.form() == ValueForm.INTEGER;
    if (!isClosed || words.size() > MOST_WORDS) {
      return "";
    }
    List<String> values = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String word : words) {
      String plain = ColumnNames.word(word);
      boolean canStand = word.indexOf(';') < 0 && word.indexOf('=') < 0 && seen.add(plain);
      Optional<String> value = canStand ? value(plain) : Optional.empty();
      value
          .filter(found -> !found.equals(plain))
          .ifPresent(found -> values.add(word + "=" + found));
    }
    return String.join(";", values);
  }

  private Optional<String> value(String word) {
    if (property.valueType() == Answer.class) {
      return Optional.ofNullable(ANSWERS.get(word));
    }
    Optional<String> value =
        switch (property.form()) {
          case BOOLEAN -> Optional.ofNullable(ANSWERS.get(word)).flatMap(WordGuess::bool);
          case INTEGER -> number(word);
          case CODE -> code(word);
          case ENUM -> constant(word);
          default -> Optional.empty();
        };
    return value.isEmpty() && NO_ANSWERS.contains(word) ? Optional.of("") : value;
  }

  private static Optional<String> bool(String answer) {
    return switch (answer) {
      case "yes" -> Optional.of("true");
      case "no" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  /** A number in words, or the least of what a form lets people tick, {@code 4 or more}. */
  private static Optional<String> number(String word) {
    String digits = word.replaceAll("(?:\\+| or more| and over| plus)$", "");
    return digits.matches("[0-9]{1,3}")
        ? Optional.of(digits)
        : Optional.ofNullable(NUMBERS.get(digits));
  }

  private Optional<String> constant(String word) {
    return Stream.of(property.valueType().getEnumConstants())
        .map(constant -> Words.of((Enum<?>) constant))
        .filter(found -> ColumnNames.plain(found).equals(ColumnNames.plain(word)))
        .findFirst();
  }

  /** The code that is spelt or called so, or the only one whose name begins or ends so. */
  private Optional<String> code(String word) {
    List<CodeEntry> entries =
        CodeLists.standard()
            .find(CodeLists.nameFor(property.valueType()))
            .map(CodeList::entries)
            .orElse(List.of());
    String plain = ColumnNames.plain(word);
    Optional<CodeEntry> same =
        entries.stream().filter(entry -> names(entry).contains(plain)).findFirst();
    List<CodeEntry> near =
        entries.stream()
            .filter(
                entry -> names(entry).stream().anyMatch(name -> ColumnNames.areNear(name, plain)))
            .toList();
    return same.or(() -> near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty())
        .map(CodeEntry::code);
  }

  private static Set<String> names(CodeEntry entry) {
    return Stream.of(entry.code(), entry.labelIn(Locale.ENGLISH).text())
        .map(ColumnNames::plain)
        .collect(Collectors.toSet());
  }

  /** What stands between the values of a cell, where one has several. */
  String separator() {
    return Stream.of(";", "|", ",")
        .filter(by -> cells.stream().anyMatch(cell -> cell.contains(by)))
        .findFirst()
        .orElse(";");
  }

  private List<String> parts(String cell) {
    String by = separator();
    return property.occurrence() == PropertyDescription.Occurrence.LIST
        ? Stream.of(cell.split(Pattern.quote(by), -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList()
        : List.of(cell);
  }
}
