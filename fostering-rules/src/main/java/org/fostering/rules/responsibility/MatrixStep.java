package org.fostering.rules.responsibility;

import java.util.List;
import java.util.Set;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;

/**
 * A step of the journey as a matrix knows it.
 *
 * @param step the step
 * @param nations where there is such a step
 * @param carries whether whoever does it has the case in hand, so that it changes hands where
 *     somebody else does the next such step
 */
record MatrixStep(JourneyStep step, Set<Nation> nations, boolean carries) {

  /** Every step, in the order of the journey. */
  static final List<MatrixStep> ALL = load();

  static final List<JourneyStep> ORDER = ALL.stream().map(MatrixStep::step).toList();

  private static List<MatrixStep> load() {
    String file = "steps.csv";
    return ResourceTable.read(MatrixStep.class.getResourceAsStream(file), file).stream()
        .map(MatrixStep::of)
        .toList();
  }

  private static MatrixStep of(ResourceTable.Row row) {
    return new MatrixStep(
        JourneyStep.of(row.text("step")), row.words("nations", Nation.class), row.isYes("carries"));
  }
}
