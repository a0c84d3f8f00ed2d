package org.fostering.cli.measure;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.measure.MeasureFindingCode;
import org.fostering.rules.measure.MeasureReport;
import org.fostering.rules.measure.SmallNumbers;

/**
 * How small numbers are hidden.
 *
 * @param least the least number that is shown
 * @param earlier reports that were published before
 * @param organisations who belongs to which hub
 */
record Hiding(int least, List<MeasureReport> earlier, Organisations organisations) {

  /** Copies the list. */
  Hiding {
    earlier = List.copyOf(earlier);
  }

  /** What may be shown of what was counted. */
  Measured hide(Measured counted) {
    SmallNumbers.Hidden hidden = SmallNumbers.hide(counted.report(), least, earlier, organisations);
    List<Finding> findings = new ArrayList<>(counted.findings());
    if (hidden.compared().contains(false)) {
      findings.add(MeasureFindingCode.EARLIER_OTHER.at(Pointer.ROOT));
    }
    if (hidden.published() > 0) {
      findings.add(MeasureFindingCode.EARLIER_TELLS.at(Pointer.ROOT));
    }
    if (hidden.workedOut() > 0) {
      findings.add(MeasureFindingCode.WITHHELD.at(Pointer.ROOT));
    }
    return new Measured(hidden.report(), counted.documents(), counted.readToEnd(), findings);
  }
}
