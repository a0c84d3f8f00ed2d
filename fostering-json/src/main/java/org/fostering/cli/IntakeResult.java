package org.fostering.cli;

import java.util.List;
import java.util.Optional;
import org.fostering.json.record.Recorded;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.routing.RoutingDecision;

/**
 * What came of one document. It holds nothing of the document itself.
 *
 * @param number the place among the documents, counted from 1
 * @param line the line on which the document starts
 * @param sound whether the document kept to the format
 * @param findings what was found
 * @param conclusions what follows, if an enquiry could be built
 */
public record IntakeResult(
    long number,
    long line,
    boolean sound,
    List<Finding> findings,
    Optional<Conclusions> conclusions) {

  /** What follows from an enquiry. */
  public record Conclusions(
      Decision eligibility, Optional<Recorded> recorded, RoutingDecision routing) {}

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
