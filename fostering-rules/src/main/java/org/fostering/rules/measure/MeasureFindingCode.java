package org.fostering.rules.measure;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What can be wrong with a table of measures, with the promises and successes of a directory that
 * are to be counted, and with the counting.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum MeasureFindingCode implements FindingKind {
  /** The table of measures has other columns. */
  COLUMNS,
  /** A row of the table is not a measure. It is left out. */
  ROW,
  /** A measure of the table has the id of another before it. It is left out. */
  DUPLICATE,
  /** The table is longer than is read. The rest of it is left out. */
  TABLE_TOO_LONG,
  /** A promise of the directory has no length that a clock could count. */
  PROMISE_NOT_TIMED(Severity.WARNING),
  /** A measure of success is not one that documents can be counted for. */
  SUCCESS_NOT_COUNTED(Severity.WARNING),
  /** There are more groups and periods than are kept. The earliest are left out. */
  TABLE_FULL,
  /** Not all documents of a household could be counted as those of one. */
  APART,
  /** The directory has errors. What could be read of it is used. */
  DIRECTORY_IN_PART,
  /** A series or a figure of an earlier report cannot be understood. It is left out. */
  EARLIER_PART,
  /** No number of an earlier report is one of today's, so that there is nothing to compare. */
  EARLIER_OTHER(Severity.WARNING),
  /** An earlier report tells a small number itself, so that hiding it today hides nothing. */
  EARLIER_TELLS(Severity.WARNING),
  /**
   * What earlier reports tell may give a number away, however much is hidden today, so that nothing
   * is shown of what hangs together with it.
   */
  WITHHELD(Severity.WARNING);

  private final Severity severity;

  MeasureFindingCode() {
    this(Severity.ERROR);
  }

  MeasureFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return "measure." + Words.of(this);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  /**
   * What the findings say, and what to do about them.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(MeasureFindingCode.class::getResourceAsStream, "messages", locale);
  }
}
