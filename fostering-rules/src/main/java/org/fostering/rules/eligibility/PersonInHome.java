package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.rule.Known;

/**
 * Somebody who lives in the home, whether they ask to foster or not, as far as the rules look at
 * them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param birth the date of birth, as far as it is known
 * @param ageThen the age that was given, with the day on which it was
 * @param offences what is said about convictions and cautions
 * @param rightToWork whether the person may work in the United Kingdom; asked of those only who ask
 *     to foster
 * @param approvedElsewhere whether another service's approval stands; asked of those only who ask
 *     to foster
 * @param birthAt where in the document the date of birth stands; empty where it stands with the
 *     person
 * @param approvalsAt where in the document approvals stand; empty where they stand with the person
 */
public record PersonInHome(
    Optional<PartialDate> birth,
    Optional<AgeThen> ageThen,
    Optional<OffenceDeclaration> offences,
    Optional<Answer> rightToWork,
    Known<Boolean> approvedElsewhere,
    Optional<Pointer> birthAt,
    Optional<Pointer> approvalsAt) {

  /** Checks that all parts are there. */
  public PersonInHome {
    Objects.requireNonNull(birth, "birth");
    Objects.requireNonNull(ageThen, "ageThen");
    Objects.requireNonNull(offences, "offences");
    Objects.requireNonNull(rightToWork, "rightToWork");
    Objects.requireNonNull(approvedElsewhere, "approvedElsewhere");
    Objects.requireNonNull(birthAt, "birthAt");
    Objects.requireNonNull(approvalsAt, "approvalsAt");
  }

  /**
   * An age that was given on some day.
   *
   * @param years the age in whole years
   * @param on the day, empty when it is not known
   */
  public record AgeThen(int years, Optional<LocalDate> on) {

    /** Checks that all parts are there. */
    public AgeThen {
      Objects.requireNonNull(on, "on");
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
      return "AgeThen[redacted]";
    }
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "PersonInHome[redacted]";
  }
}
