package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * What every entry of a directory says about itself: when it holds, who says so, how well that is
 * attested, and when somebody last checked. Immutable and thread-safe.
 */
public interface DirectoryStatement {

  /**
   * The first day on which the statement holds; empty when the day is not known, which does not
   * mean always.
   */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the statement holds; empty while no end is known. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** The day on which somebody last checked that the statement is right. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Open Referral UK: assured_date")
  @Value.Redacted
  Optional<LocalDate> getAssuredOn();

  /** Where the statement is from: a decision, an agreement or a page. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 500) String> getSource();

  /** How well the statement is attested; empty where the directory speaks of its own knowledge. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<Confidence> getConfidence();

  /**
   * {@return the days on which it holds, as far as they are known: an open first day means that the
   * day is not known}
   */
  default DateRange period() {
    return new DateRange(getSince(), getUntil());
  }

  /** Checks that the days do not run backwards. */
  @Value.Check
  default void check() {
    DayOrder.check(getSince(), getUntil());
  }
}
