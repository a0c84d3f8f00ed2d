package org.fostering.model.code;

import java.util.Optional;

/**
 * What a fostering service is.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("fostering-service-kind")
public final class FosteringServiceKind extends Code {

  /** The fostering service of a council. */
  public static final FosteringServiceKind LOCAL_AUTHORITY =
      new FosteringServiceKind("local-authority");

  /**
   * A registered agency that recruits, assesses, approves and supports foster carers, whether for
   * profit or not.
   */
  public static final FosteringServiceKind INDEPENDENT_AGENCY =
      new FosteringServiceKind("independent-agency");

  /**
   * A registered agency, trust or company that performs the fostering functions of an authority;
   * Ofsted counts it with the authorities.
   */
  public static final FosteringServiceKind AGENCY_FOR_AUTHORITY =
      new FosteringServiceKind("agency-for-authority");

  /** The fostering service of a health and social care trust of Northern Ireland. */
  public static final FosteringServiceKind HSC_TRUST = new FosteringServiceKind("hsc-trust");

  /** A voluntary organisation that approves foster parents as the responsible authority. */
  public static final FosteringServiceKind VOLUNTARY_ORGANISATION =
      new FosteringServiceKind("voluntary-organisation");

  private FosteringServiceKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static FosteringServiceKind of(String text) {
    return new FosteringServiceKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<FosteringServiceKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new FosteringServiceKind(text)) : Optional.empty();
  }
}
