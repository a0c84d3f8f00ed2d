package org.fostering.model.reference;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Nation;

/**
 * A part of the United Kingdom with its own bank holidays: the three of Schedule 1 to the Banking
 * and Financial Dealings Act 1971.
 */
public enum BankHolidayDivision {
  /** England and Wales, which share their bank holidays. */
  ENGLAND_AND_WALES("england-and-wales"),
  /** Scotland. */
  SCOTLAND("scotland"),
  /** Northern Ireland. */
  NORTHERN_IRELAND("northern-ireland");

  private final String code;

  BankHolidayDivision(String code) {
    this.code = code;
  }

  /** {@return the code of the division, as GOV.UK writes it, in lower case with hyphens} */
  public String code() {
    return code;
  }

  /**
   * The division that a nation belongs to.
   *
   * @param nation the nation
   * @return its division
   */
  public static BankHolidayDivision of(Nation nation) {
    return switch (nation) {
      case ENGLAND, WALES -> ENGLAND_AND_WALES;
      case SCOTLAND -> SCOTLAND;
      case NORTHERN_IRELAND -> NORTHERN_IRELAND;
    };
  }

  /**
   * The division with a code.
   *
   * @param code the code, such as {@code scotland}
   * @return the division, or empty if none has the code
   */
  public static Optional<BankHolidayDivision> ofCode(String code) {
    Objects.requireNonNull(code, "code");
    for (BankHolidayDivision division : values()) {
      if (division.code.equals(code)) {
        return Optional.of(division);
      }
    }
    return Optional.empty();
  }
}
