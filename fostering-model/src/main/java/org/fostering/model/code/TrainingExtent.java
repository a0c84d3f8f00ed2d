package org.fostering.model.code;

import java.util.Optional;

/**
 * How much of a course somebody has done.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("training-extent")
public final class TrainingExtent extends Code {

  /** All of it. */
  public static final TrainingExtent COMPLETED = new TrainingExtent("completed");

  /** Some of it. */
  public static final TrainingExtent PARTLY = new TrainingExtent("partly");

  /** None of it. */
  public static final TrainingExtent NOT_ATTENDED = new TrainingExtent("not-attended");

  /** The service did not ask for it, as of people who have fostered before. */
  public static final TrainingExtent EXEMPT = new TrainingExtent("exempt");

  private TrainingExtent(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static TrainingExtent of(String text) {
    return new TrainingExtent(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<TrainingExtent> tryParse(String text) {
    return isCode(text) ? Optional.of(new TrainingExtent(text)) : Optional.empty();
  }
}
