package org.fostering.model.code;

import java.util.Optional;

/**
 * A course that prepares people to foster.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("training-programme")
public final class TrainingProgramme extends Code {

  /** Course of that name by The Fostering Network. */
  public static final TrainingProgramme SKILLS_TO_FOSTER =
      new TrainingProgramme("skills-to-foster");

  /** Course for relatives and friends of a child. */
  public static final TrainingProgramme CONNECTED_PERSONS =
      new TrainingProgramme("connected-persons");

  /** Course that the service made itself. */
  public static final TrainingProgramme OWN_PROGRAMME = new TrainingProgramme("own-programme");

  /** Preparation one to one instead of a course. */
  public static final TrainingProgramme INDIVIDUAL_PREPARATION =
      new TrainingProgramme("individual-preparation");

  /** Another course. */
  public static final TrainingProgramme OTHER = new TrainingProgramme("other");

  private TrainingProgramme(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static TrainingProgramme of(String text) {
    return new TrainingProgramme(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<TrainingProgramme> tryParse(String text) {
    return isCode(text) ? Optional.of(new TrainingProgramme(text)) : Optional.empty();
  }
}
