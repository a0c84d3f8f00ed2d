package org.fostering.model.code;

import java.util.Optional;

/**
 * What a number counts. Enquiries, households and people are not the same number.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("counted-unit")
public final class CountedUnit extends Code {

  /** Each enquiry to each organisation; one household may make several. */
  public static final CountedUnit ENQUIRIES = new CountedUnit("enquiries");

  /** Each household once, with however many carers. */
  public static final CountedUnit HOUSEHOLDS = new CountedUnit("households");

  /** Each person once. */
  public static final CountedUnit PEOPLE = new CountedUnit("people");

  /** Each application once; two applicants together make one. */
  public static final CountedUnit APPLICATIONS = new CountedUnit("applications");

  /** Each approval once. */
  public static final CountedUnit APPROVALS = new CountedUnit("approvals");

  /** Each place for a child. */
  public static final CountedUnit PLACES = new CountedUnit("places");

  /** Each time that something is passed on. */
  public static final CountedUnit HANDOVERS = new CountedUnit("handovers");

  private CountedUnit(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CountedUnit of(String text) {
    return new CountedUnit(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CountedUnit> tryParse(String text) {
    return isCode(text) ? Optional.of(new CountedUnit(text)) : Optional.empty();
  }
}
