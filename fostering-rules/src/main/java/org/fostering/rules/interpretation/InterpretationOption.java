package org.fostering.rules.interpretation;

import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;

/**
 * One way to read a provision that can be read in several. To which {@link Interpretation} it
 * belongs, and whether it is the default, stands in the table of readings.
 */
public enum InterpretationOption {
  /** The first day counts only where the text says “beginning with”. */
  FIRST_DAY_AS_THE_TEXT_SAYS,
  /** The first day always counts, so that the time is over a day sooner. */
  FIRST_DAY_COUNTS,
  /** Days in advance are counted back from the event, the day of which does not count. */
  PLAIN_DAYS,
  /** So many whole days lie between. */
  CLEAR_DAYS,
  /** A resignation ends the approval on the twenty-eighth day after receipt. */
  ENDS_ON_DAY_28,
  /** The approval goes on through the twenty-eighth day and has ended on the next. */
  ENDS_ON_DAY_29,
  /** Working days of the standards leave out the bank holidays of England and Wales. */
  WITHOUT_BANK_HOLIDAYS,
  /** Working days of the standards are Monday to Friday. */
  MONDAY_TO_FRIDAY,
  /** Working days of Wales leave out the bank holidays of England and Wales. */
  WALES_WITHOUT_BANK_HOLIDAYS,
  /** Working days of Wales are Monday to Friday. */
  WALES_MONDAY_TO_FRIDAY,
  /** Working days of Scotland leave out the bank holidays of Scotland. */
  SCOTLAND_WITHOUT_BANK_HOLIDAYS,
  /** Working days of Scotland are Monday to Friday. */
  SCOTLAND_MONDAY_TO_FRIDAY,
  /** A birthday of 29 February falls on 1 March. */
  BIRTHDAYS_FIRST_OF_MARCH,
  /** A birthday of 29 February falls on 28 February. */
  BIRTHDAYS_LAST_OF_FEBRUARY,
  /** The year to the next review from 29 February ends on 28 February. */
  REVIEWS_LAST_OF_FEBRUARY,
  /** The year to the next review from 29 February ends on 1 March. */
  REVIEWS_FIRST_OF_MARCH,
  /** The years to keep a record from 29 February end on 28 February. */
  RETENTION_LAST_OF_FEBRUARY,
  /** The years to keep a record from 29 February end on 1 March. */
  RETENTION_FIRST_OF_MARCH,
  /** The short way out closes ten working days after all the information is there. */
  CUT_OFF_AFTER_INFORMATION,
  /** The short way out closes when stage 2 starts. */
  CUT_OFF_AT_STAGE_2,
  /** Without observations the report goes to the panel on the last day of the window. */
  PAPERS_ON_LAST_DAY,
  /** Without observations the report goes to the panel on the next working day. */
  PAPERS_ON_NEXT_DAY,
  /** The time to answer a determination runs from its date. */
  FROM_DATE_OF_DETERMINATION,
  /** The time to answer a determination runs from its receipt. */
  FROM_RECEIPT_OF_DETERMINATION,
  /** The time looked back upon ends with the application. */
  LOOK_BACK_FROM_APPLICATION,
  /** The time looked back upon ends with the decision to assess. */
  LOOK_BACK_FROM_DECISION_TO_ASSESS,
  /** The time looked back upon ends on the day asked about. */
  LOOK_BACK_FROM_DAY_ASKED,
  /** An outward code alone gives a list of candidates. */
  OUTWARD_CODE_LISTS_CANDIDATES,
  /** An outward code alone settles the hub where every candidate is a member of that one. */
  OUTWARD_CODE_SETTLES_ONE_HUB,
  /** An outward code alone settles nothing and lists nothing. */
  OUTWARD_CODE_NOT_USED,
  /** Every relation that is declared is a point to discuss. */
  ALL_RELATIONS_CONFLICT,
  /** Only employees and councillors themselves, at present. */
  OWN_PRESENT_OFFICE_CONFLICTS,
  /** Everybody who lives in the home, and whoever is said to be a member. */
  ALL_WHO_LIVE_THERE,
  /** Only those who share the life of the household: no lodger, student away or non-resident. */
  THOSE_WHO_SHARE_LIFE,
  /** That no hub is known leaves open whether there is one. */
  NO_KNOWN_HUB_IS_OPEN,
  /** Where no hub is known there is none. */
  NO_KNOWN_HUB_IS_NONE,
  /** The law of the day on which each clock started. */
  LAW_OF_EACH_EVENT,
  /** The law of the day on which the case began. */
  LAW_OF_THE_CASE,
  /** The sender’s record decides: an acceptance holds once it has arrived and was confirmed. */
  DECIDED_BY_SENDER,
  /** The receiver’s record decides: an acceptance holds at once, a withdrawal when it is noted. */
  DECIDED_BY_RECEIVER,
  /** What arrives first at the record that decides came first. */
  TIME_OF_ARRIVAL,
  /** What was done first by the times that the parties state came first. */
  TIME_OF_ACT,
  /** An enquiry is on offer to one receiver at a time. */
  ONE_OFFER_AT_A_TIME,
  /** An enquiry may be on offer to several; who is confirmed first takes it on. */
  OFFERS_SIDE_BY_SIDE,
  /** The receiver answers for it until the sender takes it back. */
  RETURN_WHEN_TAKEN_BACK,
  /** The receiver has given it back as soon as it says so. */
  RETURN_AT_ONCE;

  /** {@return the reading to which it belongs} */
  public Interpretation interpretation() {
    return InterpretationTable.of(this).interpretation();
  }

  /** {@return what the choice means} */
  public Bilingual label() {
    return InterpretationTable.of(this).label();
  }

  /**
   * {@return the code of the choice, as settings and tables write it, in lower case with hyphens}
   */
  public String code() {
    return Words.of(this);
  }

  /**
   * The choice with a code.
   *
   * @param code the code, such as {@code ends-on-day-28}
   * @return the choice
   * @throws IllegalArgumentException if none has the code; the message says which codes there are
   */
  public static InterpretationOption ofCode(String code) {
    return Words.parse(InterpretationOption.class, code);
  }
}
