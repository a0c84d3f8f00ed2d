package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fostering.json.csv.MappingSuggestion.SuggestedRow;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;

/**
 * The words of a column that belong in a property beside that of the column: "3 or more" is no
 * number of rooms but a least number, and "vapes" is no answer to who smokes.
 */
final class WordsBeside {

  private static final String AT_LEAST = "AtLeast";
  private static final String AT_MOST = "AtMost";

  /**
   * A place in the same part of a document.
   *
   * @param name the name of the property
   * @param value what a word says there, empty for nothing
   */
  private record Place(String name, Function<String, Optional<String>> value) {}

  private WordsBeside() {}

  private static List<Place> of(PropertyDescription property) {
    UsualWords usual = UsualWords.standard();
    String name = property.name();
    List<Place> places = new ArrayList<>();
    if (property.form() == ValueForm.INTEGER && has(property, name + AT_LEAST)) {
      places.add(new Place(name + AT_LEAST, word -> usual.atLeast(name + AT_LEAST, word)));
    }
    if (property.form() == ValueForm.INTEGER && has(property, name + AT_MOST)) {
      places.add(new Place(name + AT_MOST, UsualWords::most));
    }
    switch (name) {
      case "numberOfChildren" -> {
        if (has(property, "numberInMind")) {
          places.add(new Place("numberInMind", WordsBeside::notKnown));
        }
      }
      case "hoursPerWeek" -> places.add(new Place("minutesBeyondHours", UsualWords::minutes));
      case "smoking" -> places.add(new Place("vaping", word -> usual.of("vaping", word)));
      default -> {}
    }
    return places;
  }

  private static boolean has(PropertyDescription property, String beside) {
    return TypeDescription.of(property.owner()).property(beside).isPresent();
  }

  /**
   * The word for not known, which has a property of its own where it is no answer to the question.
   */
  static Optional<String> notKnown(String word) {
    return UsualWords.standard().answer(word).filter("not-known"::equals);
  }

  /** Whether a word belongs in a property beside that of the column. */
  static boolean isBeside(PropertyDescription property, String word) {
    return of(property).stream().anyMatch(place -> valueOf(word, place.value()).isPresent());
  }

  private static Optional<String> valueOf(String word, Function<String, Optional<String>> value) {
    return value.apply(word).or(() -> ColumnNames.inEither(word, value));
  }

  /** A row for each property beside that of the column in which some word belongs. */
  static List<SuggestedRow> rows(
      String name, String path, PropertyDescription property, List<String> cells) {
    String part = path.substring(0, path.lastIndexOf('/') + 1);
    return of(property).stream()
        .flatMap(place -> row(name, part + place.name(), cells, place.value()).stream())
        .toList();
  }

  /** The row for a property, if some word belongs there; the other words are not answers. */
  static Optional<SuggestedRow> row(
      String name, String path, List<String> cells, Function<String, Optional<String>> value) {
    List<String> words =
        cells.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    boolean canStand =
        words.stream().noneMatch(word -> word.indexOf(';') >= 0 || word.indexOf('=') >= 0);
    Function<String, Optional<String>> there = word -> valueOf(ColumnNames.word(word), value);
    if (!canStand || words.stream().noneMatch(word -> there.apply(word).isPresent())) {
      return Optional.empty();
    }
    String values =
        words.stream()
            .map(word -> word + "=" + there.apply(word).orElse(""))
            .collect(Collectors.joining(";"));
    return Optional.of(new SuggestedRow(List.of(name), Optional.of(path), "", values, "", ""));
  }
}
