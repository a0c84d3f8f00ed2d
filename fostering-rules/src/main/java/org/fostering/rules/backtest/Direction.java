package org.fostering.rules.backtest;

import org.fostering.model.value.Bilingual;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.rule.Outcome;

/** Which way a decision moves when the rules change. */
public enum Direction {
  /** It comes to the same, and asks the same. */
  SAME("no change", "dim newid"),
  /** It comes to the same, and asks something else. */
  OTHER_QUESTIONS("other questions", "cwestiynau eraill"),
  /** It comes to the same, and goes to somebody else. */
  OTHER_ROUTE("another route", "llwybr arall"),
  /** It comes to the same, and something promised ends on another day or stands otherwise. */
  OTHER_DEADLINES("other deadlines", "terfynau amser eraill"),
  /** More stands in the way. */
  STRICTER("stricter", "llymach"),
  /** Less stands in the way. */
  LIGHTER("lighter", "ysgafnach"),
  /** It was settled, and now more must be asked. */
  OPENED("opened", "wedi’i agor"),
  /** It was open, and is settled now. */
  SETTLED("settled", "wedi’i setlo"),
  /** The law of the day is loaded in one set of rules only. */
  COVERAGE("covered by one side only", "wedi’i gwmpasu gan un ochr yn unig");

  private final Bilingual text;

  Direction(String english, String welsh) {
    this.text = new Bilingual(english, welsh);
  }

  /** {@return the direction in words; constant text} */
  public Bilingual text() {
    return text;
  }

  /** The way from one decision to another; where both are open, what is settled so far counts. */
  static Direction of(Decision before, Decision after) {
    Direction outcome = between(before.outcome(), after.outcome());
    return outcome == SAME ? between(before.soFar(), after.soFar()) : outcome;
  }

  /**
   * The way from one outcome to another.
   *
   * @param before the outcome by the old rules
   * @param after the outcome by the new ones
   * @return the direction; {@link #SAME} where they are equal
   */
  static Direction between(Outcome before, Outcome after) {
    if (before == after) {
      return SAME;
    }
    if (before == Outcome.NOT_COVERED || after == Outcome.NOT_COVERED) {
      return COVERAGE;
    }
    if (after == Outcome.MORE_INFORMATION) {
      return OPENED;
    }
    if (before == Outcome.MORE_INFORMATION) {
      return SETTLED;
    }
    // The settled outcomes stand from the lightest to the gravest.
    return before.compareTo(after) < 0 ? STRICTER : LIGHTER;
  }
}
