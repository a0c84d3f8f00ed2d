package org.fostering.cli.intake;

import java.util.List;
import java.util.Optional;
import org.fostering.json.record.Recorded;
import org.fostering.model.finding.Finding;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.routing.RoutingDecision;

/**
 * What came of one document. It holds nothing of the document itself.
 *
 * @param file the place of the file among those named, from 0
 * @param number the place among the documents, in its file, from 1
 * @param line the line on which the document starts
 * @param sound whether the document kept to the format
 * @param findings what was found
 * @param eligibility what the rules come to, if an enquiry or an application could be built
 * @param routing who should answer, if an enquiry could be built
 * @param recorded the decision with what is kept of it, if that was asked for
 */
record IntakeDocument(
    int file,
    long number,
    long line,
    boolean sound,
    List<Finding> findings,
    Optional<Decision> eligibility,
    Optional<RoutingDecision> routing,
    Optional<Recorded> recorded) {}
