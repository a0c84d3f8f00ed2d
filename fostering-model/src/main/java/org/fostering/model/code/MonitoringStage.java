package org.fostering.model.code;

import java.util.Optional;

/**
 * At what point of the journey somebody was asked for equality monitoring, or whom a count covers.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("monitoring-stage")
public final class MonitoringStage extends Code {

  /** People who enquire. */
  public static final MonitoringStage ENQUIRERS = new MonitoringStage("enquirers");

  /** People who have applied. */
  public static final MonitoringStage APPLICANTS = new MonitoringStage("applicants");

  /** People whose application ended without approval. */
  public static final MonitoringStage NOT_APPROVED = new MonitoringStage("not-approved");

  /** Carers approved in the period. */
  public static final MonitoringStage NEWLY_APPROVED = new MonitoringStage("newly-approved");

  /**
   * Carers whose approval stands; the only ones in Ofsted’s return of protected characteristics.
   */
  public static final MonitoringStage APPROVED = new MonitoringStage("approved");

  /** Carers whose approval ended in the period. */
  public static final MonitoringStage LEFT = new MonitoringStage("left");

  private MonitoringStage(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MonitoringStage of(String text) {
    return new MonitoringStage(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MonitoringStage> tryParse(String text) {
    return isCode(text) ? Optional.of(new MonitoringStage(text)) : Optional.empty();
  }
}
