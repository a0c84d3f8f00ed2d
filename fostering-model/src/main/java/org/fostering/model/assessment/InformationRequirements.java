package org.fostering.model.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.InformationItem;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;

/**
 * What the law of each nation has a fostering service obtain: the schedules of the four nations and
 * the regulations beside them, as data. England and Wales ask in two parts, which belong to two
 * stages; Scotland and Northern Ireland know neither, and their rows leave both empty.
 *
 * <p>The copy of the schedule of England that was read lacks the headings of its parts: that the
 * second part begins with paragraph 11 is taken from the like schedule of Wales. A service may add
 * items of its own.
 *
 * <p>Immutable and thread-safe.
 */
public final class InformationRequirements {

  private final List<InformationRequirement> rows;

  private InformationRequirements(List<InformationRequirement> rows) {
    this.rows = List.copyOf(rows);
  }

  /** {@return the requirements in this jar: those of the four nations} */
  public static InformationRequirements standard() {
    return Standard.REQUIREMENTS;
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {
    static final InformationRequirements REQUIREMENTS =
        new InformationRequirements(
            ResourceTable.read(
                    InformationRequirements.class.getResourceAsStream("information-items.csv"),
                    "information-items.csv")
                .stream()
                .map(Standard::requirement)
                .toList());

    private static InformationRequirement requirement(Row row) {
      return new InformationRequirement(
          InformationItem.of(row.text("code")),
          row.word("nation", Nation.class),
          row.text("instrument"),
          row.text("provision"),
          row.optional("part").map(Integer::valueOf),
          row.optional("stage").map(Integer::valueOf),
          List.copyOf(row.words("subjects", InformationSubject.class)),
          row.word("duty", InformationDuty.class),
          row.optional("may_wait").map(Standard::range),
          row.optional("look_back_months").map(Integer::valueOf),
          row.text("text").equals("read"),
          row.period("valid_from", "valid_to"));
    }

    private static DateRange range(String days) {
      int between = days.indexOf('/');
      return DateRange.between(
          LocalDate.parse(days.substring(0, between)),
          LocalDate.parse(days.substring(between + 1)));
    }
  }

  /**
   * {@return every requirement, nation by nation, in the order of the law; an unmodifiable list}
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
