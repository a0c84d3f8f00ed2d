package org.fostering.model.code;

import java.util.Optional;

/**
 * How a published number relates to what was counted.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("count-treatment")
public final class CountTreatment extends Code {

  /** The number is exactly what was counted. */
  public static final CountTreatment AS_COUNTED = new CountTreatment("as-counted");

  /** The number is rounded so that nobody can be told from it. */
  public static final CountTreatment ROUNDED = new CountTreatment("rounded");

  /** Left out because so small a number could tell who somebody is. */
  public static final CountTreatment SUPPRESSED = new CountTreatment("suppressed");

  /** Left out because a suppressed number could be worked out from it. */
  public static final CountTreatment SUPPRESSED_TO_PROTECT_ANOTHER =
      new CountTreatment("suppressed-to-protect-another");

  /** Nobody was asked. */
  public static final CountTreatment NOT_COLLECTED = new CountTreatment("not-collected");

  private CountTreatment(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CountTreatment of(String text) {
    return new CountTreatment(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CountTreatment> tryParse(String text) {
    return isCode(text) ? Optional.of(new CountTreatment(text)) : Optional.empty();
  }
}
