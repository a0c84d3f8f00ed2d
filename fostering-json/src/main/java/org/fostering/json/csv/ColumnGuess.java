package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.json.csv.MappingSuggestion.SuggestedRow;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.term.DocumentType;

/** Guesses what the columns of an export are. An object of this class looks at one export. */
final class ColumnGuess {

  /** What makes a column one of the second person. */
  private static final Pattern SECOND =
      Pattern.compile(
          "\\b(?:partner(?:'s|s)?|second|spouse|joint|co-?applicant|co-?enquirer|applicant 2|person 2"
              + "|applicant two|2nd|2)\\b");

  /** What makes a column one of the first person, or only sounds polite. */
  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(?:your|my|the|please|enter|what is|what's|main|primary|first applicant|applicant(?: 1| one)?"
              + "|person 1|enquirer|1st|1)\\b");

  private static final String PEOPLE = "/enquirers/";
  private static final String FULL_NAME = "name/fullName";
  private static final List<String> PARTS_OF_NAME = List.of("name/givenNames", "name/familyName");

  /** The system that gave the identifiers is always named, and the export does not say it. */
  private static final String SYSTEM = "crm.example.org";

  private static final String IDENTIFIER = "/identifiers/0/value";
  private static final String TITLE = "title";

  /**
   * One line of the table.
   *
   * @param ofPerson whether the path is that of a person's, and starts there
   */
  private record Known(String path, boolean ofPerson) {}

  private final Class<?> type;
  private final List<String> names;
  private final List<List<String>> cells;
  private final Map<String, Known> known = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  ColumnGuess(Class<?> type, List<String> names, List<List<String>> cells) {
    this.type = type;
    this.names = names;
    this.cells = cells;
    DocumentType mark = type.getAnnotation(DocumentType.class);
    String file = "suggestions.csv";
    for (ResourceTable.Row row :
        ResourceTable.read(ColumnGuess.class.getResourceAsStream(file), file)) {
      if (mark != null && row.text("document").equals(mark.value())) {
        Known place = new Known(row.text("path"), row.text("person").equals("yes"));
        for (String words : row.text("words").split("\\|", -1)) {
          known.put(ColumnNames.plain(words), place);
        }
      }
    }
  }

  /** Every path of the table, of the first person where it is one of a person's. */
  Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    known
        .values()
        .forEach(
            place -> paths.add(place.ofPerson() ? PEOPLE + "0/" + place.path() : place.path()));
    return paths;
  }

  /** The rows of the mapping, in the order of the columns. */
  List<SuggestedRow> rows() {
    List<SuggestedRow> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean isJoined = isTitle(name) && fullNameColumns(person(name)).size() > 1;
      if (!name.isEmpty() && !isJoined && names.indexOf(name) == i) {
        rows.add(row(name, i));
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

  private SuggestedRow row(String name, int column) {
    Optional<String> path = path(name);
    Optional<PropertyDescription> property =
        path.flatMap(PropertyPath::parse).flatMap(parsed -> parsed.in(type));
    if (path.isEmpty() || property.isEmpty()) {
      return new SuggestedRow(List.of(name), Optional.empty(), "", "", "", "");
    }
    WordGuess words = new WordGuess(property.get(), cells.stream().map(row -> cell(row, column)));
    return new SuggestedRow(
        List.of(name),
        path,
        words.dates(),
        words.values(),
        property.get().occurrence() == Occurrence.LIST && !isElement(path.get())
            ? words.separator()
            : "",
        "");
  }

  private static boolean isElement(String path) {
    return Character.isDigit(path.charAt(path.length() - 1));
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? SpreadsheetCell.of(row.get(column)).text() : "";
  }

  /** The place for a column, the next free one of a list. */
  private Optional<String> path(String name) {
    Known place = known(name).orElse(null);
    if (place == null) {
      return Optional.empty();
    }
    String path = place.ofPerson() ? PEOPLE + person(name) + "/" + place.path() : place.path();
    Optional<PropertyDescription> property =
        PropertyPath.parse(path).flatMap(parsed -> parsed.in(type));
    boolean isTexts =
        property
            .filter(found -> found.occurrence() == Occurrence.LIST)
            .filter(found -> found.form() == PropertyDescription.ValueForm.TEXT)
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

  private Optional<Known> known(String name) {
    String spaced = spaced(name);
    for (String form :
        List.of(
            spaced,
            FIRST.matcher(spaced).replaceAll(" "),
            SECOND.matcher(spaced).replaceAll(" "),
            FIRST.matcher(SECOND.matcher(spaced).replaceAll(" ")).replaceAll(" "))) {
      Known place = known.get(ColumnNames.plain(form));
      if (place != null) {
        return Optional.of(place);
      }
    }
    // The whole name is the partner, or the applicant.
    boolean isPerson = ColumnNames.plain(SECOND.matcher(spaced).replaceAll(" ")).isEmpty();
    return isPerson ? Optional.ofNullable(known.get("name")) : Optional.empty();
  }

  /** With spaces between the words that a program has put together: {@code FirstName_2}. */
  private static String spaced(String name) {
    Matcher humps = Pattern.compile("(?<=[a-z])(?=[A-Z0-9])|[_\\-/.:*?()]+").matcher(name);
    return ColumnNames.word(humps.replaceAll(" "));
  }

  private static int person(String name) {
    String spaced = spaced(name);
    return SECOND.matcher(spaced).find() && !spaced.matches("address (?:line )?2") ? 1 : 0;
  }

  private static boolean isTitle(String name) {
    String spaced = spaced(name);
    return ColumnNames.plain(FIRST.matcher(SECOND.matcher(spaced).replaceAll(" ")).replaceAll(" "))
        .equals(TITLE);
  }

  /** The name in full out of its parts, where the export has no column for it. */
  private Optional<SuggestedRow> fullName(int person) {
    String path = PEOPLE + person + "/" + FULL_NAME;
    List<String> columns = fullNameColumns(person);
    boolean isWanted =
        columns.stream().anyMatch(name -> !isTitle(name))
            && PropertyPath.parse(path).flatMap(parsed -> parsed.in(type)).isPresent();
    return isWanted && taken.add(path)
        ? Optional.of(new SuggestedRow(columns, Optional.of(path), "", "", "", ""))
        : Optional.empty();
  }

  private List<String> fullNameColumns(int person) {
    List<String> columns = new ArrayList<>();
    for (String name : names) {
      boolean isPart =
          known(name)
              .filter(place -> place.ofPerson() && PARTS_OF_NAME.contains(place.path()))
              .isPresent();
      if (!name.isEmpty() && person(name) == person && (isPart || isTitle(name))) {
        columns.add(name);
      }
    }
    return columns;
  }
}
