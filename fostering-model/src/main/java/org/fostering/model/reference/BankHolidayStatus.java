package org.fostering.model.reference;

/** Whether a day is a bank holiday: yes, no, or beyond what the calendar covers. */
public enum BankHolidayStatus {
  /** The day is a bank holiday. */
  BANK_HOLIDAY,
  /** The day is not a bank holiday. */
  NOT_BANK_HOLIDAY,
  /** The calendar does not reach that day, so it cannot say. Never to be read as no. */
  NOT_COVERED
}
