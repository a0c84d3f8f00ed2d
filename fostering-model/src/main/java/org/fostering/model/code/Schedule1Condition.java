package org.fostering.model.code;

import java.util.Optional;

/**
 * The condition of Schedule 1 to the Data Protection Act 2018 on which special category or criminal
 * offence data is processed.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("schedule-1-condition")
public final class Schedule1Condition extends Code {

  /** Needed for health or social care purposes. */
  public static final Schedule1Condition HEALTH_OR_SOCIAL_CARE_PURPOSES =
      new Schedule1Condition("health-or-social-care-purposes");

  /** Needed for archiving, research or statistics in the public interest. */
  public static final Schedule1Condition RESEARCH = new Schedule1Condition("research");

  /** Needed for a function conferred by law and for reasons of substantial public interest. */
  public static final Schedule1Condition STATUTORY_AND_GOVERNMENT_PURPOSES =
      new Schedule1Condition("statutory-and-government-purposes");

  /**
   * Needed to keep under review whether people are treated equally; the condition for equality
   * monitoring.
   */
  public static final Schedule1Condition EQUALITY_OF_OPPORTUNITY =
      new Schedule1Condition("equality-of-opportunity");

  /** Needed to protect a child or an individual at risk. */
  public static final Schedule1Condition SAFEGUARDING = new Schedule1Condition("safeguarding");

  private Schedule1Condition(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static Schedule1Condition of(String text) {
    return new Schedule1Condition(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<Schedule1Condition> tryParse(String text) {
    return isCode(text) ? Optional.of(new Schedule1Condition(text)) : Optional.empty();
  }
}
