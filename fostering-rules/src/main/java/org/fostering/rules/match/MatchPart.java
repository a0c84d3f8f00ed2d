package org.fostering.rules.match;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Words;

/** A part of what is compared: some fields of a person, and how much it says that they agree. */
record MatchPart(String id, List<PersonField> fields, int weight) {

  /** What a part is made of. */
  enum PersonField {
    GIVEN,
    FAMILY,
    BIRTH,
    POSTCODE,
    EMAIL,
    TELEPHONE
  }

  static final List<MatchPart> ALL =
      ResourceTable.read(MatchPart.class.getResourceAsStream("parts.csv"), "parts.csv").stream()
          .map(MatchPart::of)
          .toList();
  private static final Map<String, Integer> THRESHOLDS =
      ResourceTable.read(MatchPart.class.getResourceAsStream("thresholds.csv"), "thresholds.csv")
          .stream()
          .collect(
              Collectors.toMap(
                  row -> row.text("threshold"), row -> Integer.valueOf(row.text("least"))));

  static int threshold(String name) {
    return THRESHOLDS.getOrDefault(name, Integer.MAX_VALUE);
  }

  private static MatchPart of(ResourceTable.Row row) {
    List<PersonField> fields =
        List.of(row.text("fields").split(" ", -1)).stream()
            .map(
                word ->
                    Words.find(PersonField.class, word)
                        .orElseThrow(() -> row.broken("no field " + word)))
            .toList();
    return new MatchPart(row.text("part"), fields, Integer.parseInt(row.text("weight")));
  }
}
