package org.fostering.cli.status;

import java.util.EnumMap;
import java.util.Map;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineState;

/** The counts over all documents and cases. */
final class StatusTally {

  private final DocumentTally documents = new DocumentTally();
  private final Map<DeadlineState, Long> deadlines = new EnumMap<>(DeadlineState.class);
  private long cases;
  private long nationNotKnown;
  private long withMisfits;
  private long withGaps;
  private long inCases;

  void add(DocumentResult result) {
    documents.add(result);
  }

  /** Adds what was found in a document that was counted before. */
  void addLater(DocumentResult result) {
    documents.addLater(result);
  }

  /** Adds what other documents and cases come to. */
  void add(StatusTally other) {
    documents.add(other.documents);
    other.deadlines.forEach((state, count) -> deadlines.merge(state, count, Long::sum));
    cases += other.cases;
    nationNotKnown += other.nationNotKnown;
    withMisfits += other.withMisfits;
    withGaps += other.withGaps;
    inCases += other.inCases;
  }

  void add(CaseStatus status) {
    cases++;
    inCases += status.about().documents().size();
    nationNotKnown += status.jurisdiction().nation().isEmpty() ? 1 : 0;
    withMisfits += status.hasMisfits() ? 1 : 0;
    withGaps += status.hasGaps() ? 1 : 0;
    for (Deadline deadline : status.deadlines()) {
      deadlines.merge(deadline.state(), 1L, Long::sum);
    }
  }

  DocumentTally documents() {
    return documents;
  }

  long cases() {
    return cases;
  }

  long nationNotKnown() {
    return nationNotKnown;
  }

  /** How many documents are of no case: of other types, or not readable at all. */
  long notCases() {
    return documents.documents() - inCases;
  }

  long withMisfits() {
    return withMisfits;
  }

  long withGaps() {
    return withGaps;
  }

  /** How many deadlines are in each state. */
  Map<DeadlineState, Long> states() {
    return deadlines;
  }
}
