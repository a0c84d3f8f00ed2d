package org.fostering.cli.status;

import java.util.EnumSet;
import java.util.Set;
import org.fostering.cli.shared.ReadingChoices;
import org.fostering.cli.shared.UnusableException;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;

/** The values of {@code --reading}, which name ways to read the law. */
final class InterpretationOptions {

  /** The readings on which the day of a clock depends; any other would have no effect. */
  static final Set<Interpretation> HONOURED =
      EnumSet.of(
          Interpretation.FIRST_DAY,
          Interpretation.DAYS_IN_ADVANCE,
          Interpretation.END_AFTER_RESIGNATION,
          Interpretation.WORKING_DAYS_OF_THE_STANDARDS,
          Interpretation.WORKING_DAYS_OF_WALES,
          Interpretation.WORKING_DAYS_OF_SCOTLAND,
          Interpretation.LEAP_REVIEWS,
          Interpretation.LEAP_RETENTION,
          Interpretation.STAGE_1_CUT_OFF,
          Interpretation.PAPERS_TO_PANEL,
          Interpretation.DETERMINATION_CLOCK,
          Interpretation.LAW_BY_DATE);

  private InterpretationOptions() {}

  /** The option that a text such as {@code first-day=first-day-counts} names. */
  static InterpretationOption choice(String text) throws UnusableException {
    return ReadingChoices.of(text, HONOURED);
  }
}
