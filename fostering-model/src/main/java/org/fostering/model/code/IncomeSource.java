package org.fostering.model.code;

import java.util.Optional;

/**
 * Where the income of a household comes from. No amounts are held.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("income-source")
public final class IncomeSource extends Code {

  /** Pay from employment. */
  public static final IncomeSource EARNINGS = new IncomeSource("earnings");

  /** Profit from self-employment or a business. */
  public static final IncomeSource SELF_EMPLOYMENT = new IncomeSource("self-employment");

  /** A state, work or private pension. */
  public static final IncomeSource PENSION = new IncomeSource("pension");

  /** Benefits or tax credits. */
  public static final IncomeSource BENEFITS = new IncomeSource("benefits");

  /** Fees and allowances for fostering. */
  public static final IncomeSource FOSTERING_PAYMENTS = new IncomeSource("fostering-payments");

  /** Payments from a former partner. */
  public static final IncomeSource MAINTENANCE = new IncomeSource("maintenance");

  /** Rent from a lodger or a property. */
  public static final IncomeSource RENT = new IncomeSource("rent");

  /** Interest, dividends or savings. */
  public static final IncomeSource SAVINGS = new IncomeSource("savings");

  /** Support from the family. */
  public static final IncomeSource FAMILY = new IncomeSource("family");

  /** Another source. */
  public static final IncomeSource OTHER = new IncomeSource("other");

  private IncomeSource(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static IncomeSource of(String text) {
    return new IncomeSource(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<IncomeSource> tryParse(String text) {
    return isCode(text) ? Optional.of(new IncomeSource(text)) : Optional.empty();
  }
}
