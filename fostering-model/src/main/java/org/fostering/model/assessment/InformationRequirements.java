package org.fostering.model.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.code.InformationItem;
import org.fostering.model.common.Nation;
import org.fostering.model.common.Period;
import org.fostering.model.internal.Csv;

/**
 * What the law of each nation has a fostering service obtain: the schedules of the four nations and
 * the regulations beside them, as data. England and Wales ask in two parts, which belong to two
 * stages; Scotland and Northern Ireland know neither, and their rows leave both empty.
 *
 * <p>Of the schedule of Scotland only the groups are here that guidance names, because its text was
 * not at hand; {@link InformationRequirement#textRead()} says so, and a service may add items of
 * its own. The copy of the schedule of England that was read lacks the headings of its parts and
 * paragraphs 14 to 16: that the second part begins with paragraph 11 is taken from the like
 * schedule of Wales.
 *
 * <p>Immutable and thread-safe.
 */
public final class InformationRequirements {

  private final List<InformationRequirement> rows;

  private InformationRequirements(List<InformationRequirement> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * The requirements in this jar.
   *
   * @return those of the four nations
   */
  public static InformationRequirements standard() {
    return Standard.REQUIREMENTS;
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {
    static final InformationRequirements REQUIREMENTS =
        new InformationRequirements(
            Csv.resource(InformationRequirements.class, "information-items.csv").stream()
                .map(Standard::requirement)
                .toList());

    private static InformationRequirement requirement(Map<String, String> row) {
      return new InformationRequirement(
          InformationItem.of(field(row, "code")),
          Nation.valueOf(constant(field(row, "nation"))),
          field(row, "instrument"),
          field(row, "provision"),
          number(field(row, "part")),
          number(field(row, "stage")),
          Arrays.stream(field(row, "subjects").split(" "))
              .map(subject -> InformationSubject.valueOf(constant(subject)))
              .toList(),
          InformationDuty.valueOf(constant(field(row, "duty"))),
          number(field(row, "look_back_months")),
          field(row, "text").equals("read"),
          new Period(date(field(row, "valid_from")), date(field(row, "valid_to"))));
    }

    private static String field(Map<String, String> row, String column) {
      String value = row.get(column);
      if (value == null) {
        throw new IllegalStateException("the table of information items has no column " + column);
      }
      return value;
    }

    private static String constant(String words) {
      return words.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Optional<Integer> number(String field) {
      return field.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(field));
    }

    private static Optional<LocalDate> date(String field) {
      return field.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field));
    }
  }

  /**
   * Every requirement, nation by nation, in the order of the law.
   *
   * @return an unmodifiable list
   */
  public List<InformationRequirement> all() {
    return rows;
  }

  /**
   * The requirements of a nation.
   *
   * @param nation the nation
   * @return an unmodifiable list, in the order of the law
   */
  public List<InformationRequirement> of(Nation nation) {
    return rows.stream().filter(row -> row.nation() == nation).toList();
  }

  /**
   * The requirement behind an item.
   *
   * @param item the item
   * @return the requirement, or empty for an item that no law here asks for
   */
  public Optional<InformationRequirement> find(InformationItem item) {
    return rows.stream().filter(row -> row.item().equals(item)).findFirst();
  }
}
