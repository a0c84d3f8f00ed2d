package org.fostering.rules.journey;

import java.util.List;
import org.fostering.model.table.ResourceTable;

/** The journeys of tables that a test has changed. */
public final class JourneysOfText {

  private JourneysOfText() {}

  /** The journeys of the lines of the three tables. */
  public static Journeys journeys(
      List<ResourceTable.Row> transitions,
      List<ResourceTable.Row> requirements,
      List<ResourceTable.Row> remedies) {
    List<Requirement> required = JourneyTables.requirements(requirements);
    return Journeys.of(
        JourneyTables.transitions(transitions, required),
        JourneyTables.remedies(remedies, required));
  }
}
