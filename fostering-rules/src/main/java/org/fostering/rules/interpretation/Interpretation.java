package org.fostering.rules.interpretation;

import java.util.List;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;
import org.fostering.rules.law.Citation;

/**
 * A place where the law, a standard or practice can be read in more than one way. The choices, the
 * default, the citation and where the choice is honoured stand in one table, {@code
 * interpretations.csv}.
 */
public enum Interpretation {
  /** Whether the first day of a time that may not be exceeded counts. */
  FIRST_DAY,
  /** What “at least so many working days in advance” means. */
  DAYS_IN_ADVANCE,
  /** The first day on which the approval of a carer who resigned has ended. */
  END_AFTER_RESIGNATION,
  /** What a working day is where the standards say none. */
  WORKING_DAYS_OF_THE_STANDARDS,
  /** What a working day is where the fostering panel regulations of Wales say none. */
  WORKING_DAYS_OF_WALES,
  /** What a working day is where the looked after children regulations of Scotland say none. */
  WORKING_DAYS_OF_SCOTLAND,
  /** The birthday of those born on 29 February. */
  LEAP_BIRTHDAYS,
  /** The anniversary of an approval or review of 29 February. */
  LEAP_REVIEWS,
  /** The end of the years to keep a record that run from 29 February. */
  LEAP_RETENTION,
  /** Until when the short notice of stage 1 may be given. */
  STAGE_1_CUT_OFF,
  /** When the report goes to the panel if no observations come. */
  PAPERS_TO_PANEL,
  /** From when the time to answer a qualifying determination runs. */
  DETERMINATION_CLOCK,
  /** From when the law looks back for an earlier approval. */
  LOOK_BACK,
  /** What to make of an outward code alone. */
  OUTWARD_CODE,
  /** Which relations to a service count as a conflict of interest. */
  CONFLICT_RELATIONS,
  /** Who is a member of the household. */
  HOUSEHOLD_MEMBERS,
  /** What follows when no hub is known. */
  NO_KNOWN_HUB,
  /** Which day's law governs a case that a change of law meets on its way. */
  LAW_BY_DATE,
  /** Whose record decides whether a handover was accepted. */
  HANDOVER_RECORD,
  /** By which time it is decided who of two that act at once came first. */
  HANDOVER_TIME,
  /** Whether one enquiry may be on offer to several receivers. */
  HANDOVER_OFFERS,
  /** From when the return of what was accepted works. */
  HANDOVER_RETURN;

  /** {@return the ways to read it, the default first; an unmodifiable list of two or more} */
  public List<InterpretationOption> choices() {
    return InterpretationTable.choices(this);
  }

  /** {@return the default of the library: the way of the regulation} */
  public InterpretationOption byDefault() {
    return choices().get(0);
  }

  /** {@return what is to be read} */
  public Bilingual label() {
    return InterpretationTable.of(this).label();
  }

  /** {@return where it is written} */
  public Citation citation() {
    return InterpretationTable.of(this).citation();
  }

  /**
   * {@return what in this library follows the choice, so that nobody sets it without effect, in
   * English}
   */
  public String honouredBy() {
    return InterpretationTable.of(this).honouredBy();
  }

  /** {@return the code of the reading, as settings write it, in lower case with hyphens} */
  public String code() {
    return Words.of(this);
  }
}
