package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final String IDENTIFIER = "/identifiers/0/value";

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
        .collect(Collectors.toSet());
  }

  /** The rows of the mapping, in the order of the columns. */
  List<SuggestedRow> rows() {
    List<SuggestedRow> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean isJoined =
          KnownColumns.isTitle(name) && fullNameColumns(KnownColumns.person(name)).size() > 1;
      if (!name.isEmpty() && !isJoined && names.indexOf(name) == i) {
        rows.addAll(rows(name, i));
      }
    }
    for (int person = 0; person < 2; person++) {
      fullName(person).ifPresent(rows::add);
    }
    if (taken.contains(IDENTIFIER)) {
      rows.add(
          new SuggestedRow(List.of(), Optional.of("/identifiers/0/system"), "", "", "", SYSTEM));
    }
    return rows;
  }

  private List<SuggestedRow> rows(String name, int column) {
    List<String> written =
        cells.stream().map(row -> cell(row, column)).filter(cell -> !cell.equals(name)).toList();
    Optional<String> path = path(name);
    Optional<PropertyDescription> property = path.flatMap(this::property);
    if (path.isEmpty() || property.isEmpty()) {
      return List.of(unread(name));
    }
    if (path.get().endsWith(YOUNGEST)) {
      return ages(name, path.get(), written);
    }
    WordGuess words = new WordGuess(property.get(), written);
    if (!words.isLikely()) {
      taken.remove(path.get());
      return List.of(unread(name));
    }
    boolean isWhole = property.get().occurrence() == Occurrence.LIST && !isElement(path.get());
    return List.of(
        new SuggestedRow(
            List.of(name),
            path,
            words.dates(),
            words.values(),
            isWhole ? words.separator() : "",
            ""));
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
        ? List.of(
            age(name, path, words.values(true)),
            age(name, path.replace(YOUNGEST, OLDEST), words.values(false)))
        : List.of(unread(name));
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
    String path =
        place.ofPerson() ? PEOPLE + KnownColumns.person(name) + "/" + place.path() : place.path();
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
    return columns;
  }
}
