package org.fostering.model.code;

import java.util.Optional;

/**
 * How a service came to be responsible for the carers of an agency that ceased to foster.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("closure-arrangement")
public final class ClosureArrangement extends Code {

  /** The agency agreed it with the service. */
  public static final ClosureArrangement AGREEMENT = new ClosureArrangement("agreement");

  /** Nothing was agreed: it is the local authority where the carer lives. */
  public static final ClosureArrangement AREA_AUTHORITY = new ClosureArrangement("area-authority");

  private ClosureArrangement(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ClosureArrangement of(String text) {
    return new ClosureArrangement(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ClosureArrangement> tryParse(String text) {
    return isCode(text) ? Optional.of(new ClosureArrangement(text)) : Optional.empty();
  }
}
