package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Ages;
import org.fostering.rules.law.Ages.LeapDay;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.rule.Truth;

/**
 * How far the law of a nation looks back for an approval by another service, whose reference must
 * then be asked for: twelve months in England, three years in Wales.
 *
 * <p>The law does not say from when it looks back; that is the reading {@link
 * Interpretation#LOOK_BACK}. The table is {@code look-back.csv}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param basis what it rests on
 * @param months how many months it looks back
 */
public record LookBackPeriod(Basis basis, int months) {

  /** Checks that all parts are there. */
  public LookBackPeriod {
    Objects.requireNonNull(basis, "basis");
  }

  /** Read once, on first use. */
  private static final class Table {
    static final List<LookBackPeriod> ALL = read();
  }

  /**
   * How far the law of a nation looks back on a day.
   *
   * @param nation the nation
   * @param day the day
   * @return the time; empty when that law does not look back
   */
  public static Optional<LookBackPeriod> in(Nation nation, LocalDate day) {
    return Table.ALL.stream()
        .filter(row -> row.basis.nations().contains(Objects.requireNonNull(nation, "nation")))
        .filter(row -> row.basis.inForce().contains(Objects.requireNonNull(day, "day")))
        .findFirst();
  }

  /**
   * Whether somebody was a foster parent within the time looked back upon.
   *
   * @param lastDay the last day on which the other service’s approval held; empty when not known
   * @param application the day on which the application was received; empty when not known
   * @param decision the day of the decision to assess; empty when there is none or it is not known
   * @param asOf the day asked about
   * @param interpretations from when the law looks back
   * @return whether; unknown when a day that it depends on is not known
   */
  public Truth reaches(
      Optional<LocalDate> lastDay,
      Optional<LocalDate> application,
      Optional<LocalDate> decision,
      LocalDate asOf,
      Interpretations interpretations) {
    InterpretationOption choice = interpretations.of(Interpretation.LOOK_BACK);
    Optional<LocalDate> from =
        switch (choice) {
          case LOOK_BACK_FROM_DECISION_TO_ASSESS -> decision;
          case LOOK_BACK_FROM_DAY_ASKED -> Optional.of(asOf);
          default -> application;
        };
    if (from.isEmpty() || lastDay.isEmpty()) {
      return Truth.UNKNOWN;
    }
    LocalDate first = Ages.monthsAfter(from.get(), -months, LeapDay.LAST_OF_FEBRUARY);
    return lastDay.get().isBefore(first) ? Truth.FALSE : Truth.TRUE;
  }

  private static List<LookBackPeriod> read() {
    List<LookBackPeriod> rows = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            LookBackPeriod.class.getResourceAsStream("look-back.csv"), "look-back.csv")) {
      rows.add(
          new LookBackPeriod(
              Instrument.of(row.text("instrument"))
                  .basis(
                      row.text("provision"), Rows.constant(Certainty.class, row.text("certainty")))
                  .during(InForce.from(row.date("from")))
                  .build(),
              Integer.parseInt(row.text("months"))));
    }
    return List.copyOf(rows);
  }
}
