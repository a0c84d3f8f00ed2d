package org.fostering.rules.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Words;

/** A part of what is compared: some fields of a person, and how much it says that they agree. */
record MatchPart(String id, List<PersonField> fields, int weight) {

  /** What a part is made of. */
  enum PersonField {
    GIVEN,
    FAMILY,
    /** A given and a family name in the order of the alphabet, as they are easily changed over. */
    ANY_ORDER,
    /** Given names after the first. */
    FURTHER_GIVEN,
    /** What the name sounds like, by {@code sounds.csv}. */
    GIVEN_SOUND,
    FAMILY_SOUND,
    BIRTH,
    /** The same with day and month in their order, as they are easily taken for each other. */
    TURNED_BIRTH,
    BIRTH_YEAR,
    POSTCODE,
    /** The number of the property, or its first line and postcode. */
    HOME,
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

  /**
   * The least weight, and the parts of which one must agree, whatever the weight: one that names
   * the person, and one that others of that name and day of birth would not share. In none of the
   * last may each have something that the other has not, or one alone have any: twins may share
   * their first name, and leave out the second.
   */
  private record Threshold(
      int least, Set<String> oneOf, Set<String> andOneOf, Set<String> noneDiffers) {
    static Threshold of(ResourceTable.Row row) {
      return new Threshold(
          Integer.parseInt(row.text("least")),
          parts(row, "one_of"),
          parts(row, "and_one_of"),
          parts(row, "none_differs"));
    }

    private static Set<String> parts(ResourceTable.Row row, String column) {
      Set<String> parts = Set.copyOf(row.words(column));
      for (String named : parts) {
        if (ALL.stream().noneMatch(part -> part.id().equals(named))) {
          throw row.broken("no part " + named);
        }
      }
      return parts;
    }

    boolean isReached(int weight, Collection<String> agreeing, Predicate<String> differs) {
      return weight >= least
          && has(oneOf, agreeing)
          && has(andOneOf, agreeing)
          && noneDiffers.stream().noneMatch(differs);
    }

    private static boolean has(Set<String> any, Collection<String> agreeing) {
      return any.isEmpty() || agreeing.stream().anyMatch(any::contains);
    }
  }

  /**
   * Whether what agrees comes to a threshold.
   *
   * @param differs whether a part has something else on each side; asked only where it matters
   */
  static boolean reaches(
      String threshold, int weight, Collection<String> agreeing, Predicate<String> differs) {
    Threshold its = THRESHOLDS.get(threshold);
    return its != null && its.isReached(weight, agreeing, differs);
  }

  /** Whether two who have it in common are compared. */
  boolean isSearched() {
    return weight > 0
        || THRESHOLDS.values().stream().anyMatch(threshold -> threshold.andOneOf().contains(id));
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
