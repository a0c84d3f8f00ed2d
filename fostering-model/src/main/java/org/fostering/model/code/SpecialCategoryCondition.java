package org.fostering.model.code;

import java.util.Optional;

/**
 * The condition on which special category data is processed under article 9 of the UK GDPR.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("special-category-condition")
public final class SpecialCategoryCondition extends Code {

  /** The person has given explicit consent. */
  public static final SpecialCategoryCondition EXPLICIT_CONSENT =
      new SpecialCategoryCondition("explicit-consent");

  /** Needed for obligations or rights under that law. */
  public static final SpecialCategoryCondition EMPLOYMENT_AND_SOCIAL_PROTECTION =
      new SpecialCategoryCondition("employment-and-social-protection");

  /** Needed to protect somebody’s life where the person cannot consent. */
  public static final SpecialCategoryCondition VITAL_INTERESTS =
      new SpecialCategoryCondition("vital-interests");

  /** The person has manifestly made the data public. */
  public static final SpecialCategoryCondition MADE_PUBLIC =
      new SpecialCategoryCondition("made-public");

  /** Needed for legal claims or by courts. */
  public static final SpecialCategoryCondition LEGAL_CLAIMS =
      new SpecialCategoryCondition("legal-claims");

  /** Needed for reasons of substantial public interest, with a condition of Schedule 1. */
  public static final SpecialCategoryCondition SUBSTANTIAL_PUBLIC_INTEREST =
      new SpecialCategoryCondition("substantial-public-interest");

  /** Needed for health or social care, with a condition of Schedule 1. */
  public static final SpecialCategoryCondition HEALTH_OR_SOCIAL_CARE =
      new SpecialCategoryCondition("health-or-social-care");

  /** Needed for archiving in the public interest, research or statistics. */
  public static final SpecialCategoryCondition ARCHIVING_RESEARCH_STATISTICS =
      new SpecialCategoryCondition("archiving-research-statistics");

  private SpecialCategoryCondition(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static SpecialCategoryCondition of(String text) {
    return new SpecialCategoryCondition(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<SpecialCategoryCondition> tryParse(String text) {
    return isCode(text) ? Optional.of(new SpecialCategoryCondition(text)) : Optional.empty();
  }
}
