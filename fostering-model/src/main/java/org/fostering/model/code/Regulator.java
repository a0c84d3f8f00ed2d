package org.fostering.model.code;

import java.util.Optional;

/**
 * Who registers or inspects fostering services.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("regulator")
public final class Regulator extends Code {

  /**
   * Registers and inspects fostering agencies in England, and inspects the fostering of local
   * authorities, which are not registered.
   */
  public static final Regulator OFSTED = new Regulator("ofsted");

  /** Registers and inspects fostering services in Wales. */
  public static final Regulator CARE_INSPECTORATE_WALES = new Regulator("care-inspectorate-wales");

  /** Registers and inspects fostering services in Scotland. */
  public static final Regulator CARE_INSPECTORATE = new Regulator("care-inspectorate");

  /** The regulator of health and social care in Northern Ireland. */
  public static final Regulator RQIA = new Regulator("rqia");

  private Regulator(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static Regulator of(String text) {
    return new Regulator(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<Regulator> tryParse(String text) {
    return isCode(text) ? Optional.of(new Regulator(text)) : Optional.empty();
  }
}
