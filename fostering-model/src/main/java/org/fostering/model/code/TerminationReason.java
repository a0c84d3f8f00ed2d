package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a service proposes or decides to end an approval or to revise its terms. The list is this
 * vocabulary’s own: no published list was found.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("termination-reason")
public final class TerminationReason extends Code {

  /** A carer is no longer suitable to foster. */
  public static final TerminationReason CARER_NOT_SUITABLE =
      new TerminationReason("carer-not-suitable");

  /** The household is no longer suitable. */
  public static final TerminationReason HOUSEHOLD_NOT_SUITABLE =
      new TerminationReason("household-not-suitable");

  /** The terms of the approval are no longer appropriate. */
  public static final TerminationReason TERMS_NOT_APPROPRIATE =
      new TerminationReason("terms-not-appropriate");

  /**
   * A carer or an adult member of the household has been convicted of, or cautioned for, a
   * specified offence.
   */
  public static final TerminationReason SPECIFIED_OFFENCE =
      new TerminationReason("specified-offence");

  /** The authority is satisfied that the carers no longer wish to foster. */
  public static final TerminationReason CARERS_NO_LONGER_WISH =
      new TerminationReason("carers-no-longer-wish");

  /** For another reason. */
  public static final TerminationReason OTHER = new TerminationReason("other");

  private TerminationReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static TerminationReason of(String text) {
    return new TerminationReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<TerminationReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new TerminationReason(text)) : Optional.empty();
  }
}
