package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.json.csv.MappingSuggestion.SuggestedRow;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.value.ListAnswer;

/** Guesses what the columns of an export are. An object of this class looks at one export. */
final class ColumnGuess {

  private static final String PEOPLE = "/enquirers/";

  /** The system that gave the identifiers is always named, and the export does not say it. */
  private static final String SYSTEM = "crm.example.org";

  private static final String EMAILS = "/emails";

  /** Stands in a path for the number of the next part of a list. */
  private static final String NEXT = "#";

  private static final String CHANNEL = "/channel";
  private static final String HEARD_FROM = "/heardFrom";
  private static final String HEARD_FROM_OWN_WORDS = "/heardFromOwnWords";
  private static final String NATION = "/home/nation";
  private static final String COUNTRY = "/home/address/country";
  private static final String IDENTIFIER = "/identifiers/0/value";
  private static final String PART_OF_DAY = "/times/0/partOfDay";

  /** What forms put behind each of the boxes that somebody has ticked, the last one too. */
  private static final String TICKED = ";";

  private static final Pattern BETWEEN_TICKED = Pattern.compile(TICKED, Pattern.LITERAL);

  /** The forms that hold one word, of which a form with boxes may write several. */
  private static final Set<ValueForm> WORDED =
      EnumSet.of(ValueForm.CODE, ValueForm.ENUM, ValueForm.BOOLEAN, ValueForm.INTEGER);

  private final Class<?> type;
  private final List<String> names;
  private final List<List<String>> cells;
  private final KnownColumns known;
  private final NameColumns people;
  private final Set<String> taken = new HashSet<>();

  ColumnGuess(Class<?> type, List<String> names, List<List<String>> cells) {
    this.type = type;
    this.names = names;
    this.cells = cells;
    this.known = new KnownColumns(type);
    this.people = new NameColumns(known, names, cells);
  }

  /** Every path of the table, of the first person where it is one of a person's. */
  Set<String> paths() {
    return known.all().stream()
        .map(place -> place.ofPerson() ? PEOPLE + "0/" + place.path() : place.path())
        .map(path -> path.replace(NEXT, "0"))
        .collect(Collectors.toSet());
  }

  /** The rows of the mapping, in the order of the columns. */
  List<SuggestedRow> rows() {
    Map<Integer, List<SuggestedRow>> byColumn = new TreeMap<>();
    List<SuggestedRow> inFull = new ArrayList<>();
    // A column in which nothing stands takes no place from those in which something does.
    for (boolean isBlank : List.of(false, true)) {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        boolean isJoined =
            KnownColumns.isTitle(name) && people.inFull(KnownColumns.person(name)).size() > 1;
        if (!name.isEmpty() && !isJoined && names.indexOf(name) == i && isBlank(i) == isBlank) {
          byColumn.put(i, rows(name, i));
        }
      }
      for (int person = 0; person < 2; person++) {
        fullName(person).ifPresent(inFull::add);
      }
    }
    List<SuggestedRow> rows = new ArrayList<>();
    Set<String> joined = new HashSet<>();
    byColumn.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.columns().size() > 1)
        .forEach(row -> joined.addAll(row.columns()));
    byColumn.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.isRead() || !joined.containsAll(row.columns()))
        .forEach(rows::add);
    rows.addAll(inFull);
    if (taken.contains(IDENTIFIER)) {
      rows.add(constant("/identifiers/0/system", SYSTEM));
    }
    return rows;
  }

  /** A date of which the day, the month and the year stand in three columns. */
  private Optional<SuggestedRow> dateInParts(String name) {
    Optional<KnownColumns.DatePart> day = KnownColumns.datePart(name).filter(is -> is.part() == 0);
    List<Integer> parts = new ArrayList<>();
    for (int part = 0; part < 3; part++) {
      for (int i = 0; i < names.size(); i++) {
        Optional<KnownColumns.DatePart> is = KnownColumns.datePart(names.get(i));
        if (day.isPresent()
            && is.isPresent()
            && is.get().part() == part
            && is.get().date().equals(day.get().date())) {
          parts.add(i);
          break;
        }
      }
    }
    if (parts.size() < 3) {
      return Optional.empty();
    }
    List<String> written =
        cells.stream()
            .map(row -> parts.stream().map(i -> cell(row, i)).collect(Collectors.joining(" ")))
            .map(String::strip)
            .toList();
    Optional<String> path = path(day.get().date());
    Optional<WordGuess> words =
        path.flatMap(this::property).map(property -> new WordGuess(property, written));
    if (words.filter(WordGuess::isLikely).filter(is -> !is.dates().isEmpty()).isEmpty()) {
      path.ifPresent(taken::remove);
      return Optional.empty();
    }
    return Optional.of(
        new SuggestedRow(
            parts.stream().map(names::get).toList(), path, words.get().dates(), "", "", ""));
  }

  private List<SuggestedRow> rows(String name, int column) {
    List<String> options = options(name);
    return options.size() > 1 ? options(name, options) : alone(name, column);
  }

  private List<SuggestedRow> alone(String name, int column) {
    if (KnownColumns.datePart(name).isPresent()) {
      return List.of(dateInParts(name).orElseGet(() -> unread(name)));
    }
    List<String> written =
        cells.stream().map(row -> cell(row, column)).filter(cell -> !cell.equals(name)).toList();
    Optional<String> path = path(name, written);
    Optional<PropertyDescription> property = path.flatMap(this::property);
    if (path.isEmpty() || property.isEmpty()) {
      return List.of(unread(name));
    }
    List<SuggestedRow> rows = rows(name, path.get(), property.get(), written);
    return rows.isEmpty() ? List.of(unfit(name, path.get())) : rows;
  }

  /** The place for a column, where the words in it say which of two places its name means. */
  private Optional<String> path(String name, List<String> written) {
    // A source is a way in for some and where they heard of the service for others.
    Optional<String> path = rather(path(name), CHANNEL, HEARD_FROM, written);
    if (path.isEmpty() && isOf(name, CHANNEL)) {
      // Where another column has the way in, the source is where they heard.
      path = Optional.of(HEARD_FROM).filter(taken::add);
    }
    return rather(path, NATION, COUNTRY, written);
  }

  /** The rows for a column that has a place; none if its cells do not belong there. */
  private List<SuggestedRow> rows(
      String name, String path, PropertyDescription property, List<String> written) {
    if (path.contains(EMAILS) && !isEmpty(written) && !holdsAddresses(written)) {
      return List.of();
    }
    boolean isWhole = property.occurrence() == Occurrence.LIST && !isElement(path);
    if (!isWhole
        && WORDED.contains(property.form())
        && written.stream().anyMatch(cell -> cell.contains(TICKED))) {
      return ticked(name, path, property, written);
    }
    if (AgeColumns.areAt(path) && !hasOldest(path)) {
      return AgeColumns.rows(name, path, written);
    }
    WordGuess words = new WordGuess(property, written);
    if (!words.isLikely()) {
      return List.of();
    }
    String separator = isWhole ? words.separator() : "";
    List<SuggestedRow> rows = new ArrayList<>();
    rows.add(
        new SuggestedRow(
            List.of(name), Optional.of(path), words.dates(), words.values(), separator, ""));
    rows.addAll(WordsBeside.rows(name, path, property, written));
    rows.addAll(TimeWords.days(name, path, written));
    String part = path.substring(0, path.lastIndexOf('/') + 1);
    people
        .find(name)
        .map(KnownColumns.Known::constants)
        .orElse(Map.of())
        .forEach((beside, value) -> rows.add(constant(part + beside, value)));
    return rows;
  }

  /** Frees the place of a column whose cells do not fit it; a source may be in somebody's words. */
  private SuggestedRow unfit(String name, String path) {
    taken.remove(path);
    return path.equals(HEARD_FROM) && taken.add(HEARD_FROM_OWN_WORDS)
        ? new SuggestedRow(List.of(name), Optional.of(HEARD_FROM_OWN_WORDS), "", "", "", "")
        : unread(name);
  }

  private static SuggestedRow constant(String path, String value) {
    return new SuggestedRow(List.of(), Optional.of(path), "", "", "", value);
  }

  /** Another place that the name can mean, if more of the words are at home there. */
  private Optional<String> rather(
      Optional<String> path, String place, String other, List<String> written) {
    if (!path.equals(Optional.of(place)) || known(other, written) <= known(place, written)) {
      return path;
    }
    taken.remove(place);
    return Optional.of(other).filter(taken::add);
  }

  /** Whether the oldest age has a column of its own, so that this one has the youngest alone. */
  private boolean hasOldest(String youngest) {
    String oldest = AgeColumns.oldest(youngest);
    return !oldest.equals(youngest) && names.stream().anyMatch(name -> isOf(name, oldest));
  }

  private boolean isOf(String name, String path) {
    return people.find(name).filter(place -> place.path().equals(path)).isPresent();
  }

  private long known(String path, List<String> written) {
    return property(path).map(found -> new WordGuess(found, written).known()).orElse(0L);
  }

  /** The columns of the question of which a column has one option, each with a box of its own. */
  private List<String> options(String name) {
    Optional<String> question = KnownColumns.question(name);
    return question.isEmpty()
        ? List.of()
        : names.stream().filter(is -> KnownColumns.question(is).equals(question)).toList();
  }

  /** One row for all options, if their cells are words of a list. */
  private List<SuggestedRow> options(String name, List<String> columns) {
    List<Integer> places = columns.stream().map(names::indexOf).toList();
    List<String> written =
        cells.stream()
            .map(
                row ->
                    places.stream()
                        .map(i -> cell(row, i))
                        .filter(cell -> !cell.isBlank())
                        .collect(Collectors.joining(TICKED)))
            .toList();
    Optional<String> path = path(KnownColumns.question(name).orElseThrow());
    Optional<PropertyDescription> list =
        path.flatMap(this::property)
            .filter(is -> is.occurrence() == Occurrence.LIST && is.form() == ValueForm.CODE);
    Optional<WordGuess> words = list.map(is -> new WordGuess(is, written));
    if (words.isEmpty() || !words.get().isLikely() || words.get().known() == 0) {
      path.ifPresent(taken::remove);
      return alone(name, names.indexOf(name));
    }
    return List.of(new SuggestedRow(columns, path, "", words.get().values(), TICKED, ""));
  }

  /**
   * What somebody has ticked where one answer was expected: each part of the day has a place of its
   * own, and one box is one answer. Of several nobody can tell which one counts.
   */
  private List<SuggestedRow> ticked(
      String name, String path, PropertyDescription property, List<String> written) {
    List<List<String>> parts =
        written.stream().map(cell -> CellValues.parts(BETWEEN_TICKED, cell)).toList();
    int most = parts.stream().mapToInt(List::size).max().orElse(0);
    boolean isAnyOf = property.valueType() == ListAnswer.class;
    List<SuggestedRow> rows = new ArrayList<>();
    for (int i = 0; i < (path.endsWith(PART_OF_DAY) ? most : 1); i++) {
      int at = i;
      WordGuess words =
          new WordGuess(
              property,
              parts.stream().filter(cell -> cell.size() > at).map(cell -> cell.get(at)).toList());
      String place = path.replace(PART_OF_DAY, PART_OF_DAY.replace("0", String.valueOf(i)));
      if (words.isLikely() && (most == 1 || isAnyOf || path.endsWith(PART_OF_DAY))) {
        rows.add(
            new SuggestedRow(
                List.of(name),
                Optional.of(place),
                "",
                words.values(),
                TICKED,
                String.valueOf(i + 1),
                ""));
      }
    }
    if (rows.isEmpty()) {
      taken.remove(path);
      return List.of(unread(name));
    }
    return rows;
  }

  private boolean isBlank(int column) {
    return isEmpty(cells.stream().map(row -> cell(row, column)).toList());
  }

  private static boolean isEmpty(List<String> written) {
    return !written.isEmpty() && written.stream().allMatch(String::isBlank);
  }

  /** A form that hides who answered writes a word into the column of addresses. */
  private static boolean holdsAddresses(List<String> written) {
    return written.isEmpty() || written.stream().anyMatch(cell -> cell.indexOf('@') >= 0);
  }

  private Optional<PropertyDescription> property(String path) {
    return PropertyPath.parse(path).flatMap(parsed -> parsed.in(type));
  }

  private static SuggestedRow unread(String name) {
    return new SuggestedRow(List.of(name), Optional.empty(), "", "", "", "");
  }

  private static boolean isElement(String path) {
    return Character.isDigit(path.charAt(path.length() - 1));
  }

  static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** The place for a column, the next free one of a list. */
  private Optional<String> path(String name) {
    KnownColumns.Known place = people.find(name).orElse(null);
    if (place == null) {
      return Optional.empty();
    }
    OptionalInt person = people.person(name, place);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    String path =
        next(place.ofPerson() ? PEOPLE + person.getAsInt() + "/" + place.path() : place.path());
    Optional<PropertyDescription> property = property(path);
    boolean isTexts =
        property
            .filter(found -> found.occurrence() == Occurrence.LIST)
            .filter(found -> found.form() == ValueForm.TEXT)
            .filter(found -> !TagNames.areOf(found))
            .isPresent();
    String free = path;
    for (int i = 0; isTexts && i < 10; i++) {
      free = path + "/" + i;
      if (!taken.contains(free)) {
        break;
      }
    }
    return property.isPresent() && taken.add(free) ? Optional.of(free) : Optional.empty();
  }

  /** The path with the number of the next free part of a list. */
  private String next(String path) {
    if (!path.contains(NEXT)) {
      return path;
    }
    int number = 0;
    while (taken.contains(path.replace(NEXT, String.valueOf(number)))) {
      number++;
    }
    return path.replace(NEXT, String.valueOf(number));
  }

  /** The name in full out of its parts, where the export has no column for it. */
  private Optional<SuggestedRow> fullName(int person) {
    String path = PEOPLE + person + "/" + NameColumns.FULL_NAME;
    List<String> columns = people.inFull(person);
    boolean isWanted =
        columns.stream().anyMatch(name -> !KnownColumns.isTitle(name))
            && property(path).isPresent();
    return isWanted && taken.add(path)
        ? Optional.of(new SuggestedRow(columns, Optional.of(path), "", "", "", ""))
        : Optional.empty();
  }
}
