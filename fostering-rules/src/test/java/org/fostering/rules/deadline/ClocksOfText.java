package org.fostering.rules.deadline;

import java.util.List;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.table.ResourceTable;
import org.fostering.rules.interpretation.Interpretations;

/** The clocks of tables that a test has changed. */
public final class ClocksOfText {

  private ClocksOfText() {}

  /** Settings with the clocks of the lines of the two tables. */
  public static ClockSettings settings(
      List<ResourceTable.Row> clocks, List<ResourceTable.Row> believed) {
    return new ClockSettings(
        Clocks.of(Clocks.read(clocks), Clocks.read(believed)),
        Interpretations.defaults(),
        BankHolidays.standard());
  }
}
