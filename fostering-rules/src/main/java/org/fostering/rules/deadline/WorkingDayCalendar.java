package org.fostering.rules.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.table.BasisRow;

/**
 * Which days an instrument counts as working days. Each says so for itself, or does not: the
 * national minimum standards of England have no definition, so theirs depends on a reading. The
 * table is {@code calendars.csv}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the name by which clocks refer to it
 * @param bankHolidaysOf the nation whose bank holidays do not count; empty when every Monday to
 *     Friday does
 * @param basis where that is written, and how certain it is
 * @param choice how the instrument must be read to come to this; empty when it is beyond doubt
 */
public record WorkingDayCalendar(
    String key,
    Optional<Nation> bankHolidaysOf,
    Basis basis,
    Optional<InterpretationOption> choice) {

  /** Checks that all parts are there. */
  public WorkingDayCalendar {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(bankHolidaysOf, "bankHolidaysOf");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(choice, "choice");
  }

  /** Read once, on first use. */
  private static final class Table {
    static final List<WorkingDayCalendar> ALL = read();
  }

  /**
   * {@return the calendars of the table; an unmodifiable list; a key that depends on a reading is
   * there once for each choice}
   */
  public static List<WorkingDayCalendar> all() {
    return Table.ALL;
  }

  /**
   * The calendar with a key.
   *
   * @param key the key, such as {@code fsr-2011}
   * @param interpretations how it is read where that matters
   * @return the calendar
   * @throws IllegalArgumentException if the table has none; the message names the key
   */
  public static WorkingDayCalendar of(String key, Interpretations interpretations) {
    return withKey(key).stream()
        .filter(calendar -> calendar.isChosenBy(interpretations))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The calendar by which a policy in a nation counts: its bank holidays do not count.
   *
   * @param nation the nation
   * @return the calendar
   */
  public static WorkingDayCalendar ofPolicyIn(Nation nation) {
    return of("policy-" + Words.of(nation), Interpretations.defaults());
  }

  /** The calendars with a key: one, or one for each choice. */
  static List<WorkingDayCalendar> withKey(String key) {
    Objects.requireNonNull(key, "key");
    List<WorkingDayCalendar> found =
        all().stream().filter(calendar -> calendar.key.equals(key)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no calendar has the key " + key);
    }
    return found;
  }

  private boolean isChosenBy(Interpretations interpretations) {
    return choice.map(way -> interpretations.of(way.interpretation()) == way).orElse(true);
  }

  private static List<WorkingDayCalendar> read() {
    List<WorkingDayCalendar> calendars = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            WorkingDayCalendar.class.getResourceAsStream("calendars.csv"), "calendars.csv")) {
      calendars.add(
          new WorkingDayCalendar(
              row.text("key"),
              row.optional("bank_holidays_of").map(nation -> Words.parse(Nation.class, nation)),
              BasisRow.basis(row),
              row.optional("choice").map(InterpretationOption::ofCode)));
    }
    return List.copyOf(calendars);
  }
}
