package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.csv.MappingSuggestion.SuggestedRow;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;

/** Guesses what the columns of an export are. An object of this class looks at one export. */
final class ColumnGuess {

  private static final String PEOPLE = "/enquirers/";
  private static final String FULL_NAME = "name/fullName";
  private static final List<String> PARTS_OF_NAME = List.of("name/givenNames", "name/familyName");

  /** The system that gave the identifiers is always named, and the export does not say it. */
  private static final String SYSTEM = "crm.example.org";

  private static final String YOUNGEST = "/youngest";
  private static final String OLDEST = "/oldest";

  private static final String AT_LEAST = "/ageAtLeast";
  private static final String AT_MOST = "/ageAtMost";
  private static final String EMAILS = "/emails";

  /** Where it stands whether people have ages or a number of children in mind. */
  private static final Map<String, String> IN_MIND =
      Map.of(
          "/interests/ages/youngest", "/interests/agesInMind",
          "/interests/numberOfChildren", "/interests/numberInMind");

  /** Stands in a path for the number of the next part of a list. */
  private static final String NEXT = "#";

  private static final String CHANNEL = "/channel";
  private static final String HEARD_FROM = "/heardFrom";
  private static final String HEARD_FROM_OWN_WORDS = "/heardFromOwnWords";
  private static final String IDENTIFIER = "/identifiers/0/value";

  /** The second of several columns of one name, and not of a second person. */
  private static final Pattern NUMBERED = Pattern.compile("[\\s_]?2$");

  private final Class<?> type;
  private final List<String> names;
  private final List<List<String>> cells;
  private final KnownColumns known;
  private final Set<String> taken = new HashSet<>();

  ColumnGuess(Class<?> type, List<String> names, List<List<String>> cells) {
    this.type = type;
    this.names = names;
    this.cells = cells;
    this.known = new KnownColumns(type);
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
    // A column in which nothing stands takes no place from one in which something does.
    for (boolean isBlank : List.of(false, true)) {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        boolean isJoined =
            KnownColumns.isTitle(name) && fullNameColumns(KnownColumns.person(name)).size() > 1;
        if (!name.isEmpty() && !isJoined && names.indexOf(name) == i && isBlank(i) == isBlank) {
          byColumn.put(i, rows(name, i));
        }
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
    for (int person = 0; person < 2; person++) {
      fullName(person).ifPresent(rows::add);
    }
    if (taken.contains(IDENTIFIER)) {
      rows.add(
          new SuggestedRow(List.of(), Optional.of("/identifiers/0/system"), "", "", "", SYSTEM));
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
    if (KnownColumns.datePart(name).isPresent()) {
      Optional<SuggestedRow> date = dateInParts(name);
      if (date.isPresent()) {
        return List.of(date.get());
      }
      return List.of(unread(name));
    }
    List<String> written =
        cells.stream().map(row -> cell(row, column)).filter(cell -> !cell.equals(name)).toList();
    Optional<String> path = path(name);
    if (path.equals(Optional.of(CHANNEL)) && known(HEARD_FROM, written) > known(CHANNEL, written)) {
      // A source is a way in for some and where they heard of the service for others.
      taken.remove(CHANNEL);
      path = Optional.of(HEARD_FROM).filter(taken::add);
    }
    Optional<PropertyDescription> property = path.flatMap(this::property);
    if (path.isEmpty() || property.isEmpty()) {
      return List.of(unread(name));
    }
    if (path.get().contains(EMAILS) && !isEmpty(written) && !holdsAddresses(written)) {
      taken.remove(path.get());
      return List.of(unread(name));
    }
    if (path.get().endsWith(AT_LEAST)) {
      return ageOfPerson(name, path.get(), written);
    }
    if (path.get().endsWith(YOUNGEST)) {
      return ages(name, path.get(), written);
    }
    WordGuess words = new WordGuess(property.get(), written);
    if (!words.isLikely()) {
      taken.remove(path.get());
      boolean isOwnWords = path.get().equals(HEARD_FROM) && taken.add(HEARD_FROM_OWN_WORDS);
      return List.of(
          isOwnWords
              ? new SuggestedRow(List.of(name), Optional.of(HEARD_FROM_OWN_WORDS), "", "", "", "")
              : unread(name));
    }
    boolean isWhole = property.get().occurrence() == Occurrence.LIST && !isElement(path.get());
    List<SuggestedRow> rows = new ArrayList<>();
    rows.add(
        new SuggestedRow(
            List.of(name),
            path,
            words.dates(),
            words.values(),
            isWhole ? words.separator() : "",
            ""));
    inMind(name, path.get(), written).ifPresent(rows::add);
    rows.addAll(TimeWords.days(name, path.get(), written));
    String part = path.get().substring(0, path.get().lastIndexOf('/') + 1);
    known
        .find(name)
        .map(KnownColumns.Known::constants)
        .orElse(Map.of())
        .forEach(
            (beside, constant) ->
                rows.add(
                    new SuggestedRow(List.of(), Optional.of(part + beside), "", "", "", constant)));
    return rows;
  }

  private long known(String path, List<String> written) {
    return property(path).map(found -> new WordGuess(found, written).known()).orElse(0L);
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

  /** The age of a person: in years, or as a yes or no to whether an age is reached. */
  private List<SuggestedRow> ageOfPerson(String name, String path, List<String> written) {
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
    taken.remove(path);
    return List.of(unread(name));
  }

  private static String reached(Set<String> words, String answer, int age) {
    UsualWords usual = UsualWords.standard();
    return words.stream()
        .map(word -> word + "=" + (usual.answer(word).equals(Optional.of(answer)) ? age : ""))
        .collect(Collectors.joining(";"));
  }

  private Optional<PropertyDescription> property(String path) {
    return PropertyPath.parse(path).flatMap(parsed -> parsed.in(type));
  }

  private static SuggestedRow unread(String name) {
    return new SuggestedRow(List.of(name), Optional.empty(), "", "", "", "");
  }

  /** The youngest and the oldest of a range that stands in one cell. */
  private static List<SuggestedRow> ages(String name, String path, List<String> written) {
    AgeWords words = new AgeWords(written);
    return words.isLikely()
        ? Stream.concat(
                Stream.of(
                    age(name, path, words.values(true)),
                    age(name, path.replace(YOUNGEST, OLDEST), words.values(false))),
                inMind(name, path, written).stream())
            .toList()
        : List.of(unread(name));
  }

  /** That somebody is not sure of ages or a number has a place of its own beside them. */
  private static Optional<SuggestedRow> inMind(String name, String path, List<String> written) {
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

  private static boolean isElement(String path) {
    return Character.isDigit(path.charAt(path.length() - 1));
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** The place for a column, the next free one of a list. */
  private Optional<String> path(String name) {
    KnownColumns.Known place = known.find(name).orElse(null);
    if (place == null) {
      return Optional.empty();
    }
    int person = KnownColumns.person(name);
    if (place.ofPerson() && person == 1 && isNamed(0) && !isNamed(1)) {
      if (!NUMBERED.matcher(name).find()) {
        return Optional.empty();
      }
      person = 0;
    }
    String path = next(place.ofPerson() ? PEOPLE + person + "/" + place.path() : place.path());
    Optional<PropertyDescription> property = property(path);
    boolean isTexts =
        property
            .filter(found -> found.occurrence() == Occurrence.LIST)
            .filter(found -> found.form() == PropertyDescription.ValueForm.TEXT)
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

  /** Whether a person is named. A second one who is not would make a document without a name. */
  private boolean isNamed(int person) {
    return names.stream()
        .filter(name -> KnownColumns.person(name) == person)
        .flatMap(name -> known.find(name).stream())
        .anyMatch(place -> place.ofPerson() && place.path().startsWith("name/"));
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
    String path = PEOPLE + person + "/" + FULL_NAME;
    List<String> columns = fullNameColumns(person);
    boolean isWanted =
        columns.stream().anyMatch(name -> !KnownColumns.isTitle(name))
            && property(path).isPresent();
    return isWanted && taken.add(path)
        ? Optional.of(new SuggestedRow(columns, Optional.of(path), "", "", "", ""))
        : Optional.empty();
  }

  private List<String> fullNameColumns(int person) {
    List<String> columns = new ArrayList<>();
    for (String name : names) {
      boolean isPart =
          known
              .find(name)
              .filter(place -> place.ofPerson() && PARTS_OF_NAME.contains(place.path()))
              .isPresent();
      if (!name.isEmpty()
          && KnownColumns.person(name) == person
          && (isPart || KnownColumns.isTitle(name))) {
        columns.add(name);
      }
    }
    columns.sort(Comparator.comparingInt(this::placeInName));
    return columns;
  }

  /** Title, given names, family name: some exports begin with the family name. */
  private int placeInName(String name) {
    return KnownColumns.isTitle(name)
        ? 0
        : 1 + known.find(name).map(place -> PARTS_OF_NAME.indexOf(place.path())).orElse(0);
  }
}
