package org.fostering.model.code;

import java.util.Optional;

/**
 * What a question of equality monitoring, or a table of its counts, is about.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("monitored-characteristic")
public final class MonitoredCharacteristic extends Code {

  /** Ethnic group. */
  public static final MonitoredCharacteristic ETHNICITY = new MonitoredCharacteristic("ethnicity");

  /** Religion or belief. */
  public static final MonitoredCharacteristic RELIGION = new MonitoredCharacteristic("religion");

  /** Sex. */
  public static final MonitoredCharacteristic SEX = new MonitoredCharacteristic("sex");

  /** Gender identity. */
  public static final MonitoredCharacteristic GENDER_IDENTITY =
      new MonitoredCharacteristic("gender-identity");

  /** Sexual orientation. */
  public static final MonitoredCharacteristic SEXUAL_ORIENTATION =
      new MonitoredCharacteristic("sexual-orientation");

  /** Disability. */
  public static final MonitoredCharacteristic DISABILITY =
      new MonitoredCharacteristic("disability");

  /** Age. */
  public static final MonitoredCharacteristic AGE = new MonitoredCharacteristic("age");

  /** Marital or relationship status. */
  public static final MonitoredCharacteristic RELATIONSHIP_STATUS =
      new MonitoredCharacteristic("relationship-status");

  /** Pregnancy or maternity. */
  public static final MonitoredCharacteristic PREGNANCY_OR_MATERNITY =
      new MonitoredCharacteristic("pregnancy-or-maternity");

  /** Political opinion. */
  public static final MonitoredCharacteristic POLITICAL_OPINION =
      new MonitoredCharacteristic("political-opinion");

  /** Whether the person has dependants. */
  public static final MonitoredCharacteristic DEPENDANTS =
      new MonitoredCharacteristic("dependants");

  /** Whether the person cares for somebody who needs support. */
  public static final MonitoredCharacteristic CARING_RESPONSIBILITIES =
      new MonitoredCharacteristic("caring-responsibilities");

  /** National identity. */
  public static final MonitoredCharacteristic NATIONAL_IDENTITY =
      new MonitoredCharacteristic("national-identity");

  /** Main language. */
  public static final MonitoredCharacteristic MAIN_LANGUAGE =
      new MonitoredCharacteristic("main-language");

  private MonitoredCharacteristic(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MonitoredCharacteristic of(String text) {
    return new MonitoredCharacteristic(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MonitoredCharacteristic> tryParse(String text) {
    return isCode(text) ? Optional.of(new MonitoredCharacteristic(text)) : Optional.empty();
  }
}
