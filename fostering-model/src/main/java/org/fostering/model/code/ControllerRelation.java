package org.fostering.model.code;

import java.util.Optional;

/**
 * What the parties to an agreement are to each other in data protection.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("controller-relation")
public final class ControllerRelation extends Code {

  /** They decide together why and how the data is processed. */
  public static final ControllerRelation JOINT_CONTROLLERS =
      new ControllerRelation("joint-controllers");

  /** Each decides for itself, at the same time. */
  public static final ControllerRelation SEPARATE_CONTROLLERS =
      new ControllerRelation("separate-controllers");

  /** One decides until it passes the data on, then the other. */
  public static final ControllerRelation SUCCESSIVE_CONTROLLERS =
      new ControllerRelation("successive-controllers");

  /** One processes for the other, on its instructions. */
  public static final ControllerRelation CONTROLLER_AND_PROCESSOR =
      new ControllerRelation("controller-and-processor");

  private ControllerRelation(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ControllerRelation of(String text) {
    return new ControllerRelation(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ControllerRelation> tryParse(String text) {
    return isCode(text) ? Optional.of(new ControllerRelation(text)) : Optional.empty();
  }
}
