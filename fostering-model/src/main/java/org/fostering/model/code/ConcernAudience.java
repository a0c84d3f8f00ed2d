package org.fostering.model.code;

import java.util.Optional;

/**
 * Who may see that there is a concern about carers.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("concern-audience")
public final class ConcernAudience extends Code {

  /** The people who look into the concern. */
  public static final ConcernAudience INVESTIGATORS = new ConcernAudience("investigators");

  /** The managers of the fostering service. */
  public static final ConcernAudience MANAGERS = new ConcernAudience("managers");

  /** The social worker who supervises the carers. */
  public static final ConcernAudience SUPERVISING_SOCIAL_WORKER =
      new ConcernAudience("supervising-social-worker");

  /** Those who match children with carers, who see that there is a flag and no more. */
  public static final ConcernAudience PLACEMENT_TEAM = new ConcernAudience("placement-team");

  /** The fostering panel and the person who decides. */
  public static final ConcernAudience PANEL_AND_DECISION_MAKER =
      new ConcernAudience("panel-and-decision-maker");

  /** The authority that looks after a child placed with the carers. */
  public static final ConcernAudience RESPONSIBLE_AUTHORITY =
      new ConcernAudience("responsible-authority");

  private ConcernAudience(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConcernAudience of(String text) {
    return new ConcernAudience(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConcernAudience> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConcernAudience(text)) : Optional.empty();
  }
}
