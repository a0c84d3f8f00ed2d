package org.fostering.rules.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** The same with day and month in their order, as they are easily taken for each other. */
    TURNED_BIRTH,
    BIRTH_YEAR,
    POSTCODE,
    EMAIL,
    TELEPHONE
  }

  static final List<MatchPart> ALL =
      ResourceTable.read(MatchPart.class.getResourceAsStream("parts.csv"), "parts.csv").stream()
          .map(MatchPart::of)
          .toList();
  private static final Map<String, Threshold> THRESHOLDS =
      ResourceTable.read(MatchPart.class.getResourceAsStream("thresholds.csv"), "thresholds.csv")
          .stream()
          .collect(Collectors.toMap(row -> row.text("threshold"), Threshold::of));

  /** The least weight, and the parts of which one must agree, whatever the weight. */
  private record Threshold(int least, Set<String> needs) {
    static Threshold of(ResourceTable.Row row) {
      Set<String> needs =
          row.optional("needs").map(text -> Set.of(text.split(" ", -1))).orElse(Set.of());
      needs.stream()
          .filter(need -> ALL.stream().noneMatch(part -> part.id().equals(need)))
          .forEach(
              need -> {
                throw row.broken("no part " + need);
              });
      return new Threshold(Integer.parseInt(row.text("least")), needs);
    }
  }

  /** Whether what agrees comes to a threshold. */
  static boolean reaches(String threshold, int weight, Collection<String> agreeing) {
    Threshold its = THRESHOLDS.get(threshold);
    return its != null
        && weight >= its.least()
        && (its.needs().isEmpty() || agreeing.stream().anyMatch(its.needs()::contains));
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
