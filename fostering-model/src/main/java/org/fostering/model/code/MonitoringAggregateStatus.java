package org.fostering.model.code;

import java.util.Optional;

/**
 * How far a set of counts has come.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("monitoring-aggregate-status")
public final class MonitoringAggregateStatus extends Code {

  /** Being counted. */
  public static final MonitoringAggregateStatus DRAFT = new MonitoringAggregateStatus("draft");

  /** Complete, and not yet sent or published. */
  public static final MonitoringAggregateStatus FINAL = new MonitoringAggregateStatus("final");

  /** Sent to whoever asked for it. */
  public static final MonitoringAggregateStatus SUBMITTED =
      new MonitoringAggregateStatus("submitted");

  /** Open to everybody. */
  public static final MonitoringAggregateStatus PUBLISHED =
      new MonitoringAggregateStatus("published");

  /** Replaced by a corrected set. */
  public static final MonitoringAggregateStatus CORRECTED =
      new MonitoringAggregateStatus("corrected");

  /** No longer to be used. */
  public static final MonitoringAggregateStatus WITHDRAWN =
      new MonitoringAggregateStatus("withdrawn");

  private MonitoringAggregateStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MonitoringAggregateStatus of(String text) {
    return new MonitoringAggregateStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MonitoringAggregateStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new MonitoringAggregateStatus(text)) : Optional.empty();
  }
}
