package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.table.BasisRow;

/**
 * A saving or transitional provision: what had begun by a day goes on under the law of that day,
 * though the law has changed since. It is law and no choice. The table is {@code savings.csv};
 * where the library does not hold the law of that day, the deadline is undetermined, and never
 * calculated by the new law.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name
 * @param clocks the ids of the clocks that it concerns; empty for all that the instrument sets
 * @param journey whether it governs what may happen in the case as well
 * @param begun the events by any of which something had begun
 * @param ended the events by any of which it was over
 * @param since the first day on which it must have begun; empty for any day
 * @param on the last such day, by which it must not have been over, and whose law governs
 * @param basis where it is written
 * @param why what it says
 */
public record Saving(
    String id,
    Set<String> clocks,
    boolean journey,
    Set<JourneyEvent> begun,
    Set<JourneyEvent> ended,
    Optional<LocalDate> since,
    LocalDate on,
    Basis basis,
    Bilingual why) {

  /** Copies the sets. */
  public Saving {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(why, "why");
    clocks = Collections.unmodifiableSet(new LinkedHashSet<>(clocks));
    begun = Collections.unmodifiableSet(new LinkedHashSet<>(begun));
    ended = Collections.unmodifiableSet(new LinkedHashSet<>(ended));
  }

  /** Read once, on first use. */
  private static final class Table {
    static final List<Saving> ALL = read();
  }

  /** {@return the savings of the library; an unmodifiable list in the order of the table} */
  public static List<Saving> all() {
    return Table.ALL;
  }

  boolean concerns(Clock clock) {
    return clocks.isEmpty()
        ? clock.basis().nations().equals(basis.nations())
            && clock
                .basis()
                .citations()
                .get(0)
                .instrument()
                .equals(basis.citations().get(0).instrument())
        : clocks.contains(clock.id());
  }

  private static List<Saving> read() {
    List<Saving> savings = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(Saving.class.getResourceAsStream("savings.csv"), "savings.csv")) {
      savings.add(
          new Saving(
              row.text("id"),
              words(row, "clocks"),
              row.optional("journey").isPresent(),
              events(row, "begun"),
              events(row, "ended"),
              row.optional("since").map(LocalDate::parse),
              LocalDate.parse(row.text("on")),
              BasisRow.basis(row),
              new Bilingual(row.text("why_en"), row.text("why_cy"))));
    }
    return List.copyOf(savings);
  }

  private static Set<String> words(ResourceTable.Row row, String column) {
    return row.optional(column)
        .map(text -> (Set<String>) new LinkedHashSet<>(Arrays.asList(text.split(" ", -1))))
        .orElse(Set.of());
  }

  private static Set<JourneyEvent> events(ResourceTable.Row row, String column) {
    Set<JourneyEvent> events = new LinkedHashSet<>();
    words(row, column).forEach(code -> events.add(JourneyEvent.of(code)));
    return events;
  }
}
