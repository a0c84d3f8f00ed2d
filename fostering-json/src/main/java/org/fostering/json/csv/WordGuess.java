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
import org.fostering.model.value.Words;

/** Guesses from the cells of a column how it writes words, and with {@link DateGuess} dates. */
final class WordGuess {

  /** A word with a remark on it. */
  private static final Pattern EXPLAINED = Pattern.compile("([^()]+) ?\\(([^()]+)\\)");

  /** From when to when a part of the day is meant. */
  private static final Pattern HOURS = Pattern.compile(" ?\\([^()]*[0-9][^()]*\\)");

  private static final String SMOKING = "smoking";

  /** Beside a yes it leaves open whether anybody smokes. */
  private static final Pattern VAPING = Pattern.compile("\\b(?:vap|e-?cig)");

  /** A column with more words than this is one of free text. */
  private static final int MOST_WORDS = 40;

  /** What is put into a proposal for a word about which nothing is known. */
  private static final String UNSETTLED = "=" + ColumnEntry.UNSETTLED;

  private static final Set<String> ENGLISH = Set.of("yes", "no", "y", "n");

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
    } else if (DateGuess.isDate(property)) {
      likely = new DateGuess(property, cells).count();
    }
    if (property.form() == ValueForm.CODE || property.form() == ValueForm.ENUM) {
      Set<String> words = words();
      return words.isEmpty() || words.stream().anyMatch(word -> value(word).isPresent());
    }
    return 2 * likely >= cells.size();
  }

  private boolean isNumber(String word) {
    return value(word).isPresent() || UsualWords.most(word).isPresent();
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

  /** The settings for dates. */
  String dates() {
    return DateGuess.isDate(property) ? new DateGuess(property, cells).forms() : "";
  }

  /** The settings for words, of those that would not be read as they are. */
  String values() {
    Set<String> words = new LinkedHashSet<>();
    cells.forEach(cell -> words.addAll(parts(cell)));
    List<String> values =
        placeholders.stream()
            .map(word -> word + "=")
            .collect(Collectors.toCollection(ArrayList::new));
    if (!isClosed(property)) {
      cells.stream()
          .filter(word -> usual.isNoAnswer(property, word))
          .filter(WordGuess::canStand)
          .distinct()
          .forEach(word -> values.add(word + "="));
    }
    if (!isClosed(property) || words.size() > MOST_WORDS) {
      return String.join(";", values);
    }
    // In Welsh it is no; among English answers it may be that nothing applies.
    boolean isNaClear = words.stream().map(ColumnNames::word).noneMatch(ENGLISH::contains);
    Set<String> seen = new LinkedHashSet<>();
    for (String word : words) {
      String plain = ColumnNames.word(word);
      if (canStand(word) && seen.add(plain)) {
        Optional<String> value = value(plain);
        if (value.isEmpty() || (plain.equals("na") && !isNaClear)) {
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
      Optional<String> own = usual.of(property.name(), word);
      boolean isOther = property.name().equals(SMOKING) && VAPING.matcher(word).find();
      return isOther ? own : usual.answer(word).or(() -> own);
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
    return value.isEmpty() && (usual.isNoAnswer(word) || WordsBeside.isBeside(property, word))
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
        .or(() -> only(entry -> names(entry).anyMatch(name -> ColumnNames.areNear(name, plain))))
        .or(() -> explained(word));
  }

  /** The code before a remark in brackets, or that of the remark if it is one of its kinds. */
  private Optional<String> explained(String word) {
    Matcher is = EXPLAINED.matcher(word);
    if (!is.matches()) {
      return Optional.empty();
    }
    Optional<String> code = code(is.group(1));
    Optional<String> remark = code(is.group(2));
    boolean isKind =
        entries().stream()
            .anyMatch(
                entry -> Optional.of(entry.code()).equals(remark) && entry.broader().equals(code));
    return remark.isEmpty() || remark.equals(code) ? code : remark.filter(found -> isKind);
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
