package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.PartOfDay;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.Synonym;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Words;

/** Guesses from the cells of a column how it writes dates and words. */
final class WordGuess {

  /** The most usual first, day before month, and years of two digits after those of four. */
  private static final List<String> DATE_FORMS =
      List.of(
          "dd/MM/yyyy HH:mm",
          "dd/MM/yyyy HH:mm:ss",
          "d/M/yyyy H:mm",
          "d/M/yyyy H:mm:ss",
          "d/M/yyyy h:mm a",
          "d/M/yyyy h:mm:ss a",
          "dd/MM/yyyy",
          "d/M/yyyy",
          "yyyy/MM/dd h:mm:ss a O",
          "yyyy/MM/dd",
          "yyyy-MM-dd HH:mm:ss",
          "yyyy-MM-dd HH:mm",
          "yyyy-MM-dd'T'HH:mm:ss",
          "yyyy-MM-dd'T'HH:mm:ssXXX",
          "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
          "yyyy-MM-dd",
          "d MMM yyyy HH:mm",
          "d MMM yyyy h:mm a",
          "d MMM yyyy",
          "d MMMM yyyy",
          "d M yyyy",
          "MMM d, yyyy",
          "MMMM d, yyyy",
          "MMM d, yyyy h:mm a",
          "d-MMM-yyyy",
          "d MMM yy",
          "d-MMM-yy",
          "dd.MM.yyyy",
          "d.M.yyyy",
          "dd-MM-yyyy",
          "M/d/yyyy H:mm:ss",
          "M/d/yyyy h:mm:ss a",
          "M/d/yyyy H:mm",
          "M/d/yyyy",
          "d/M/yy H:mm",
          "d/M/yy H:mm:ss",
          "d/M/yy",
          "d.M.yy",
          "d-M-yy",
          "M/d/yy H:mm:ss",
          "M/d/yy H:mm",
          "M/d/yy",
          "MM/yyyy",
          "MMMM yyyy",
          "MMM yyyy",
          "yyyy",
          "excel");

  /** The classes of dates that are no {@link java.time.LocalDate}. */
  private static final Set<Class<?>> DATES = Set.of(Moment.class, PartialDate.class);

  private static final String USUAL = "dd/MM/yyyy";

  private static final int MONTHS = 12;

  /** Two figures with strokes: a day and a month, in either order. */
  private static final Pattern FIGURES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/");

  private static final Pattern DAY_FIRST = Pattern.compile("dd?/");

  /** A day as spreadsheets number it, of 1927 or later, and not the number of a day in a month. */
  private static final Pattern NUMBERED = Pattern.compile("[1-9][0-9]{4}(?:[.][0-9]+)?");

  /** From when to when a part of the day is meant. */
  private static final Pattern HOURS = Pattern.compile(" ?\\([^()]*[0-9][^()]*\\)");

  /** A column with more words than this is one of free text. */
  private static final int MOST_WORDS = 40;

  /** What is put into a proposal for a word of which nothing is known. */
  private static final String UNSETTLED = "=" + ColumnEntry.UNSETTLED;

  private static final Optional<CsvFindingCode> PLACEHOLDER =
      Optional.of(CsvFindingCode.CSV_CELL_PLACEHOLDER);

  private final PropertyDescription property;
  private final List<String> cells;
  private final List<String> placeholders;
  private final UsualWords usual = UsualWords.standard();

  /** Looks at the cells of a column as the export has them. */
  WordGuess(PropertyDescription property, List<String> raw) {
    this.property = property;
    List<SpreadsheetCell> read = raw.stream().map(SpreadsheetCell::of).toList();
    this.cells = read.stream().map(SpreadsheetCell::text).filter(cell -> !cell.isEmpty()).toList();
    this.placeholders =
        raw.stream()
            .map(String::strip)
            .filter(cell -> SpreadsheetCell.of(cell).fault().equals(PLACEHOLDER))
            .filter(WordGuess::canStand)
            .distinct()
            .toList();
  }

  /**
   * Whether the cells can be what the name of the column says. A column that asks whether there is
   * a spare room has no number of rooms in it, and one of years at an address has no dates.
   */
  boolean isLikely() {
    long likely = cells.size();
    if (property.form() == ValueForm.INTEGER) {
      likely = cells.stream().filter(cell -> isNumber(ColumnNames.word(cell))).count();
    } else if (isDate()) {
      List<DateForm> forms =
          DATE_FORMS.stream().flatMap(form -> DateForm.parse(form).stream()).toList();
      likely =
          cells.stream()
              .filter(
                  cell ->
                      forms.stream().anyMatch(form -> form.fits(property) && isRead(form, cell)))
              .count();
    }
    if (property.form() == ValueForm.CODE || property.form() == ValueForm.ENUM) {
      Set<String> words = words();
      return words.isEmpty() || words.stream().anyMatch(word -> value(word).isPresent());
    }
    return 2 * likely >= cells.size();
  }

  private boolean isNumber(String word) {
    return value(word).isPresent() || UsualWords.isMost(word);
  }

  /** How many of the words of a column are known. */
  long known() {
    return words().stream()
        .filter(word -> value(word).filter(is -> !is.isEmpty()).isPresent())
        .count();
  }

  /** The different words of the column, as they are compared. */
  private Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    cells.forEach(cell -> parts(cell).forEach(word -> words.add(ColumnNames.word(word))));
    return words;
  }

  private boolean isDate() {
    return property.form() == ValueForm.DATE || DATES.contains(property.valueType());
  }

  /** The settings for dates: each way that reads some cell that those before it do not. */
  String dates() {
    if (!isDate()) {
      return "";
    }
    List<String> unread = new ArrayList<>(cells);
    List<String> used = new ArrayList<>();
    boolean isMonthFirst = isMonthFirst();
    for (String form : DATE_FORMS) {
      if ((form.startsWith("M/") && used.stream().anyMatch(way -> way.startsWith("d")))
          || (isMonthFirst && DAY_FIRST.matcher(form).lookingAt())) {
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

  /** Whether what comes second is a day sometimes, and what comes first never is surely one. */
  private boolean isMonthFirst() {
    boolean isSecond = false;
    for (String cell : cells) {
      Matcher figures = FIGURES.matcher(cell);
      if (figures.lookingAt()) {
        if (Integer.parseInt(figures.group(1)) > MONTHS) {
          return false;
        }
        isSecond |= Integer.parseInt(figures.group(2)) > MONTHS;
      }
    }
    return isSecond;
  }

  private boolean isRead(DateForm dates, String cell) {
    return (!dates.isNumbered() || NUMBERED.matcher(cell).matches())
        && dates.read(cell, property).isPresent();
  }

  /** The settings for words, of those that would not be read as they are. */
  String values() {
    Set<String> words = new LinkedHashSet<>();
    cells.forEach(cell -> words.addAll(parts(cell)));
    List<String> values =
        placeholders.stream()
            .map(word -> word + "=")
            .collect(Collectors.toCollection(ArrayList::new));
    if (isDate()) {
      cells.stream()
          .filter(word -> usual.isNoAnswer(word) && canStand(word))
          .distinct()
          .forEach(word -> values.add(word + "="));
    }
    if (!isClosed(property) || words.size() > MOST_WORDS) {
      return String.join(";", values);
    }
    Set<String> seen = new LinkedHashSet<>();
    for (String word : words) {
      String plain = ColumnNames.word(word);
      if (canStand(word) && seen.add(plain)) {
        Optional<String> value = value(plain);
        if (value.isEmpty()) {
          values.add(word + UNSETTLED);
        } else if (!value.get().equals(plain.replace(' ', '-'))) {
          values.add(word + "=" + value.get());
        }
      }
    }
    return String.join(";", values);
  }

  private static boolean canStand(String word) {
    return word.indexOf(';') < 0 && word.indexOf('=') < 0;
  }

  private static boolean isClosed(PropertyDescription property) {
    return property.form() == ValueForm.CODE
        || property.form() == ValueForm.ENUM
        || property.form() == ValueForm.BOOLEAN
        || property.form() == ValueForm.INTEGER
        || TagNames.areOf(property);
  }

  /** What a word is, in either language; empty text for no answer, empty if nobody can tell. */
  private Optional<String> value(String word) {
    return alone(word).or(() -> ColumnNames.inEither(word, this::alone));
  }

  private Optional<String> alone(String word) {
    if (property.valueType() == Answer.class) {
      return usual.answer(word).or(() -> usual.of(property.name(), word));
    }
    if (property.valueType() == ListAnswer.class) {
      return usual.listAnswer(word);
    }
    Optional<String> value =
        switch (property.form()) {
          case BOOLEAN -> usual.answer(word).flatMap(WordGuess::bool);
          case INTEGER ->
              usual
                  .number(word)
                  .or(() -> usual.of(property.name(), word))
                  .or(() -> UsualWords.number(property.owner(), word));
          case CODE ->
              property.valueType() == PartOfDay.class
                  ? called(word)
                      .or(() -> TimeWords.of(word).map(TimeWords::part))
                      .or(() -> called(HOURS.matcher(word).replaceAll("")))
                  : code(word);
          case ENUM -> constant(word);
          default -> TagNames.tag(property, word);
        };
    return value.isEmpty() && (usual.isNoAnswer(word) || WordsBeside.isTold(property, word))
        ? Optional.of("")
        : value;
  }

  private static Optional<String> bool(String answer) {
    return switch (answer) {
      case "yes" -> Optional.of("true");
      case "no" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  private Optional<String> constant(String word) {
    String list = property.valueType().getSimpleName();
    return Stream.of(property.valueType().getEnumConstants())
        .map(constant -> Words.of((Enum<?>) constant))
        .filter(found -> ColumnNames.plain(found).equals(ColumnNames.plain(word)))
        .findFirst()
        .or(() -> usual.of(list, word));
  }

  /** The code that is called so, or the only one of which the name is much like the word. */
  private Optional<String> code(String word) {
    String plain = ColumnNames.plain(word);
    return called(word)
        .or(() -> usual.of(list(), word))
        .or(() -> only(entry -> words(entry.code()).equals(words(word))))
        .or(
            () ->
                only(
                    entry ->
                        words(word).size() > 1 && words(entry.code()).containsAll(words(word))))
        .or(() -> only(entry -> names(entry).anyMatch(name -> ColumnNames.areNear(name, plain))));
  }

  /** The code of which the word is the name, in either language, or a synonym. */
  private Optional<String> called(String word) {
    String plain = plain(word);
    return entries().stream()
        .filter(entry -> names(entry).anyMatch(name -> plain(name).equals(plain)))
        .findFirst()
        .map(CodeEntry::code);
  }

  private static String plain(String name) {
    return ColumnNames.plain(name.replace("&", " and "));
  }

  private String list() {
    return CodeLists.nameFor(property.valueType());
  }

  private List<CodeEntry> entries() {
    return CodeLists.standard().find(list()).map(CodeList::entries).orElse(List.of());
  }

  private Optional<String> only(Predicate<CodeEntry> wanted) {
    List<CodeEntry> found = entries().stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.get(0).code()) : Optional.empty();
  }

  /** The words of a name, of which the order is often another: rent_private, private-rent. */
  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }

  private Stream<String> names(CodeEntry entry) {
    return Stream.of(
            Stream.of(entry.code(), entry.label()),
            entry.labelWelsh().stream(),
            Synonym.of(list() + ":" + entry.code()).stream()
                .flatMap(word -> Stream.concat(Stream.of(word.english()), word.welsh().stream())))
        .flatMap(names -> names);
  }

  /** What stands between the values of a cell, where one has several. */
  String separator() {
    return Stream.of(";", "|", ",")
        .filter(by -> cells.stream().anyMatch(cell -> cell.contains(by)))
        .findFirst()
        .orElse(";");
  }

  private List<String> parts(String cell) {
    return property.occurrence() == PropertyDescription.Occurrence.LIST
        ? CellValues.split(cell.replaceAll("[;|,]+\\s*$", ""), separator(), this::isWord)
        : List.of(cell);
  }

  /** Whether the word is surely one. */
  private boolean isWord(String word) {
    String plain = ColumnNames.word(word);
    return property.form() == ValueForm.CODE
        ? called(plain).isPresent() || usual.isNoAnswer(plain)
        : value(plain).isPresent();
  }
}
