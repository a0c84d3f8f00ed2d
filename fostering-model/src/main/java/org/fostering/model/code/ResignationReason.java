package org.fostering.model.code;

import java.util.Optional;

/**
 * Why carers say that they no longer wish to foster. The list is this vocabulary’s own: no
 * published list was found.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("resignation-reason")
public final class ResignationReason extends Code {

  /** They retire from fostering. */
  public static final ResignationReason RETIREMENT = new ResignationReason("retirement");

  /** For reasons of health, their own or of somebody in the household. */
  public static final ResignationReason HEALTH = new ResignationReason("health");

  /** The circumstances of the family have changed. */
  public static final ResignationReason FAMILY_CIRCUMSTANCES =
      new ResignationReason("family-circumstances");

  /** For reasons of work. */
  public static final ResignationReason WORK = new ResignationReason("work");

  /** For reasons of money. */
  public static final ResignationReason FINANCES = new ResignationReason("finances");

  /** They move to another home. */
  public static final ResignationReason MOVING_HOME = new ResignationReason("moving-home");

  /** They are not content with the support. */
  public static final ResignationReason SUPPORT = new ResignationReason("support");

  /** Fostering is not, or no longer, what they wish to do. */
  public static final ResignationReason EXPERIENCE_OF_FOSTERING =
      new ResignationReason("experience-of-fostering");

  /** They have adopted the child, or care for the child under a guardianship or other order. */
  public static final ResignationReason CHILD_STAYS_OTHERWISE =
      new ResignationReason("child-stays-otherwise");

  /** They will foster for another service. */
  public static final ResignationReason ANOTHER_SERVICE = new ResignationReason("another-service");

  /** For another reason. */
  public static final ResignationReason OTHER = new ResignationReason("other");

  /** They were asked and did not say. */
  public static final ResignationReason NOT_SAID = new ResignationReason("not-said");

  private ResignationReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ResignationReason of(String text) {
    return new ResignationReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ResignationReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new ResignationReason(text)) : Optional.empty();
  }
}
