package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The columns of an export that have the names of people, in full or in parts. */
final class NameColumns {

  static final String FULL_NAME = "name/fullName";

  private static final List<String> PARTS_OF_NAME = List.of("name/givenNames", "name/familyName");

  /** The second of several columns of one name, and not of a second person. */
  private static final Pattern NUMBERED = Pattern.compile("[\\s_]?2$");

  /** A name that stands before, as forms number it. */
  private static final Pattern REPEATED = Pattern.compile("\\p{L}2$");

  private static final String CONTACT = "contact/";

  private final KnownColumns known;
  private final List<String> names;
  private final List<List<String>> cells;

  NameColumns(KnownColumns known, List<String> names, List<List<String>> cells) {
    this.known = known;
    this.names = names;
    this.cells = cells;
  }

  /** What a column is. Beside a column for the family name, the name is the given names. */
  Optional<KnownColumns.Known> find(String name) {
    Optional<KnownColumns.Known> place = known.find(name);
    return place
            .filter(is -> is.ofPerson() && is.path().equals(FULL_NAME) && isGiven(name))
            .isPresent()
        ? Optional.of(new KnownColumns.Known(PARTS_OF_NAME.get(0), true, Map.of()))
        : place;
  }

  private boolean isGiven(String name) {
    int person = KnownColumns.person(name);
    List<String> family = ofPerson(PARTS_OF_NAME.get(1), person);
    if (family.isEmpty() || !ofPerson(PARTS_OF_NAME.get(0), person).isEmpty()) {
      return false;
    }
    int at = names.indexOf(name);
    int familyAt = names.indexOf(family.get(0));
    List<List<String>> written =
        cells.stream()
            .filter(
                row ->
                    !ColumnGuess.cell(row, at).isBlank()
                        && !ColumnGuess.cell(row, familyAt).isBlank())
            .toList();
    long whole =
        written.stream()
            .filter(
                row ->
                    (" " + ColumnNames.word(ColumnGuess.cell(row, at)))
                        .endsWith(" " + ColumnNames.word(ColumnGuess.cell(row, familyAt))))
            .count();
    return 2 * whole <= written.size();
  }

  private List<String> ofPerson(String path, int person) {
    return names.stream()
        .filter(name -> KnownColumns.person(name) == person)
        .filter(
            name ->
                known.find(name).filter(is -> is.ofPerson() && is.path().equals(path)).isPresent())
        .toList();
  }

  /**
   * Which person a column is about; nobody if it is about a second one of whom the export has no
   * name. A number may be that of the telephone, and a program gives one to a name that it has
   * already.
   */
  OptionalInt person(String name, KnownColumns.Known place) {
    int person = KnownColumns.person(name);
    if (!place.ofPerson() || person == 0 || !isNamed(0)) {
      return OptionalInt.of(person);
    }
    if (place.path().startsWith(CONTACT)
        && REPEATED.matcher(name).find()
        && names.contains(name.substring(0, name.length() - 1))) {
      return OptionalInt.of(0);
    }
    if (isNamed(1)) {
      return OptionalInt.of(1);
    }
    return NUMBERED.matcher(name).find() ? OptionalInt.of(0) : OptionalInt.empty();
  }

  /** Whether a person is named. A second one who is not would make a document without a name. */
  private boolean isNamed(int person) {
    return names.stream()
        .filter(name -> KnownColumns.person(name) == person)
        .flatMap(name -> find(name).stream())
        .anyMatch(place -> place.ofPerson() && place.path().startsWith("name/"));
  }

  /** The columns of the parts of a person’s name, in the order of the name. */
  List<String> inFull(int person) {
    List<String> columns = new ArrayList<>();
    for (String name : names) {
      boolean isPart =
          find(name)
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
        : 1 + find(name).map(place -> PARTS_OF_NAME.indexOf(place.path())).orElse(0);
  }
}
