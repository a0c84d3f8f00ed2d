package org.fostering.rules.deadline;

import org.fostering.model.value.Bilingual;

/** Why a deadline is undetermined. */
public enum UndeterminedReason {
  /** The event that starts the clock is recorded without its day. */
  START_HAS_NO_DAY(
      "The day of the event that starts the time is not recorded.",
      "Ni chofnodwyd diwrnod y digwyddiad sy’n cychwyn yr amser."),
  /** The event that stops the clock, or extends what would expire, is recorded without its day. */
  STOP_HAS_NO_DAY(
      "What stops the time is recorded without its day.",
      "Cofnodwyd yr hyn sy’n atal yr amser heb ei ddiwrnod."),
  /** What is recorded may have started or stopped the clock, and its kind is not recorded. */
  KIND_NOT_RECORDED(
      "What may have started or stopped the time is recorded, and not of which kind it was.",
      "Cofnodwyd yr hyn a allai fod wedi cychwyn neu atal yr amser, ond nid o ba fath ydoedd."),
  /** Whose law governs the case is not known. */
  NATION_NOT_KNOWN(
      "It is not known which nation’s law applies.",
      "Nid yw’n hysbys cyfraith pa genedl sy’n gymwys."),
  /** The calendar of bank holidays does not reach every day on the way. */
  CALENDAR_NOT_COVERED(
      "The calendar of bank holidays does not cover these days.",
      "Nid yw’r calendr gwyliau banc yn cwmpasu’r diwrnodau hyn."),
  /** The time is one of hours, and only days are recorded. */
  HOURS_NOT_RECORDED(
      "The time is in hours, and only days are recorded.",
      "Mae’r amser mewn oriau, a dim ond diwrnodau a gofnodir."),
  /** The law requires it as soon as is reasonably practicable, and sets no number of days. */
  NO_DAYS_SET(
      "It must be done as soon as is reasonably practicable; the law sets no number of days.",
      "Rhaid ei wneud cyn gynted ag y bo’n rhesymol ymarferol; nid yw’r gyfraith yn pennu nifer o"
          + " ddiwrnodau."),
  /** The day is past, and the law allows a later day where it was not practicable by then. */
  LATER_WHERE_PRACTICABLE(
      "The day is past; the law allows it later where it was not practicable by then, which a"
          + " person must judge.",
      "Mae’r diwrnod wedi mynd heibio; mae’r gyfraith yn ei ganiatáu’n ddiweddarach os nad oedd yn"
          + " ymarferol erbyn hynny, a rhaid i berson farnu hynny."),
  /** A saving lets the case go on under an earlier law, which sets no such time or is not held. */
  EARLIER_LAW(
      "By a saving or transitional provision an earlier law governs this; it sets no such time, or"
          + " this library does not hold it.",
      "Yn ôl darpariaeth arbed neu drosiannol, cyfraith gynharach sy’n llywodraethu hyn; nid yw’n"
          + " pennu amser o’r fath, neu nid yw’r llyfrgell hon yn ei chynnwys."),
  /**
   * It began before the law that sets the time came into force, and the library does not hold the
   * law before it.
   */
  BEFORE_THIS_LAW(
      "It began before this law came into force; the law of that day is not in this library.",
      "Dechreuodd cyn i’r gyfraith hon ddod i rym; nid yw cyfraith y diwrnod hwnnw yn y llyfrgell"
          + " hon."),
  /** The clock is not verified: the text of its source was not read. */
  NOT_VERIFIED(
      "The rule is not verified: look it up before relying on it.",
      "Nid yw’r rheol wedi’i gwirio: edrychwch arni cyn dibynnu arni.");

  private final Bilingual label;

  UndeterminedReason(String english, String welsh) {
    this.label = new Bilingual(english, welsh);
  }

  /** {@return the reason as it is shown} */
  public Bilingual label() {
    return label;
  }
}
