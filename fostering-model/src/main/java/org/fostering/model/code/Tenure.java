package org.fostering.model.code;

import java.util.Optional;

/**
 * On what footing a household lives in its home.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("tenure")
public final class Tenure extends Code {

  /** Owned without a mortgage. */
  public static final Tenure OWNED_OUTRIGHT = new Tenure("owned-outright");

  /** Owned with a mortgage or loan. */
  public static final Tenure MORTGAGE = new Tenure("mortgage");

  /** Part owned and part rented. */
  public static final Tenure SHARED_OWNERSHIP = new Tenure("shared-ownership");

  /** Rented from a council. */
  public static final Tenure SOCIAL_RENT_COUNCIL = new Tenure("social-rent-council");

  /** Rented from a housing association or another social landlord. */
  public static final Tenure SOCIAL_RENT_OTHER = new Tenure("social-rent-other");

  /** Rented from a private landlord. */
  public static final Tenure PRIVATE_RENT = new Tenure("private-rent");

  /** Lived in without paying rent. */
  public static final Tenure RENT_FREE = new Tenure("rent-free");

  /** Comes with a job. */
  public static final Tenure TIED = new Tenure("tied");

  private Tenure(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static Tenure of(String text) {
    return new Tenure(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<Tenure> tryParse(String text) {
    return isCode(text) ? Optional.of(new Tenure(text)) : Optional.empty();
  }
}
