package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.rule.Known;

/**
 * Somebody who lives in the home, whether they ask to foster or not, as far as the rules look at
 * them. Of others than those who ask most is not asked, and so not known.
 *
 * <p>Immutable and thread-safe.
 */
public interface PersonInHome {

  /** {@return the date of birth, as far as it is known} */
  Optional<PartialDate> birth();

  /**
   * {@return what was said about the age, with the day on which it was, or empty if nothing was
   * said of it}
   */
  default Optional<AgeThen> ageThen() {
    return Optional.empty();
  }

  /** {@return what is said about convictions and cautions, or empty if nobody has asked} */
  Optional<OffenceDeclaration> offences();

  /** {@return whether the person may work in the United Kingdom, or empty if nobody has asked} */
  default Optional<Answer> rightToWork() {
    return Optional.empty();
  }

  /**
   * {@return whether the person is a citizen of the United Kingdom or of Ireland, or empty if
   * nobody has asked}
   */
  default Optional<Answer> britishOrIrishCitizen() {
    return Optional.empty();
  }

  /**
   * {@return the nationalities of the person, as far as they are known: two-letter codes of ISO
   * 3166-1}
   */
  default List<String> nationalities() {
    return List.of();
  }

  /** {@return whether these are all nationalities of the person, or empty if nobody has asked} */
  default Optional<ListAnswer> nationalitiesAnswer() {
    return Optional.empty();
  }

  /**
   * {@return by what right somebody who is a citizen of neither lives in the United Kingdom, or
   * empty if nobody has asked}
   */
  default Optional<ImmigrationStatus> immigrationStatus() {
    return Optional.empty();
  }

  /** {@return the driving licence that the person holds, or empty if nobody has asked} */
  default Optional<DrivingLicence> drivingLicence() {
    return Optional.empty();
  }

  /** {@return whether another service's approval of the person stands, as far as it is known} */
  default Known<Boolean> approvedElsewhere() {
    return Known.unknown();
  }

  /**
   * Whether approvals of the person by other services stand of which each is known to be of another
   * nation than these.
   *
   * @param nations the nations whose approvals count
   * @return whether that is known; false where it is not
   */
  default boolean isApprovedOnlyOutside(Set<Nation> nations) {
    return false;
  }

  /**
   * {@return whether the person is a relative of a particular child that it is about, as far as it
   * is known}
   */
  default Known<Boolean> relativeOfChild() {
    return Known.unknown();
  }

  /**
   * {@return whether the person is already acting as a foster parent for a particular child that it
   * is about, as far as it is known}
   */
  default Known<Boolean> alreadyFosteringChild() {
    return Known.unknown();
  }

  /**
   * {@return the part of the document that is about the person, for facts that a region declares;
   * empty where several are}
   */
  default Optional<Object> part() {
    return Optional.empty();
  }

  /**
   * {@return where in the document the date of birth stands; empty where it stands with the person}
   */
  default Optional<Pointer> birthAt() {
    return Optional.empty();
  }

  /** {@return where in the document approvals stand; empty where they stand with the person} */
  default Optional<Pointer> approvalsAt() {
    return Optional.empty();
  }

  /**
   * {@return where in the document it stands what people are to a particular child; empty where it
   * stands with the person}
   */
  default Optional<Pointer> connectionsAt() {
    return Optional.empty();
  }

  /**
   * What was said on some day of an age: the age itself, or that somebody has or has not reached
   * one.
   *
   * @param least the least age in whole years; empty when nothing is said about it
   * @param most the most; empty when nothing is said about it
   * @param on the day, empty when it is not known
   */
  record AgeThen(Optional<Integer> least, Optional<Integer> most, Optional<LocalDate> on) {

    /** Checks that all parts are there. */
    public AgeThen {
      Objects.requireNonNull(least, "least");
      Objects.requireNonNull(most, "most");
      Objects.requireNonNull(on, "on");
    }

    /** An age that was given in years. */
    static AgeThen of(int years, Optional<LocalDate> on) {
      return new AgeThen(Optional.of(years), Optional.of(years), on);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
      return "AgeThen[redacted]";
    }
  }
}
