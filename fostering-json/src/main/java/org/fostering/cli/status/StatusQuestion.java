package org.fostering.cli.status;

import java.time.LocalDate;
import java.util.List;
import org.fostering.rules.interpretation.InterpretationOption;

/**
 * What the run was asked, as the reports repeat it.
 *
 * @param asOf the day asked about
 * @param choices how the law is read where not by default
 * @param positions where the documents stand
 */
record StatusQuestion(
    LocalDate asOf, List<InterpretationOption> choices, DocumentPositions positions) {}
