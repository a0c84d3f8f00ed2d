package org.fostering.model.code;

import java.util.Optional;

/**
 * The marital or relationship status that a person gave in equality monitoring. The lists of the
 * nations differ; the codes are this vocabulary’s own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("monitoring-relationship-status")
public final class MonitoringRelationshipStatus extends Code {

  /** Never married and never in a civil partnership. */
  public static final MonitoringRelationshipStatus SINGLE =
      new MonitoringRelationshipStatus("single");

  /** Living with a partner without marriage or civil partnership. */
  public static final MonitoringRelationshipStatus COHABITING =
      new MonitoringRelationshipStatus("cohabiting");

  /** Married. */
  public static final MonitoringRelationshipStatus MARRIED =
      new MonitoringRelationshipStatus("married");

  /** In a civil partnership. */
  public static final MonitoringRelationshipStatus CIVIL_PARTNER =
      new MonitoringRelationshipStatus("civil-partner");

  /** Separated, and still married or in a civil partnership in law. */
  public static final MonitoringRelationshipStatus SEPARATED =
      new MonitoringRelationshipStatus("separated");

  /** Divorced. */
  public static final MonitoringRelationshipStatus DIVORCED =
      new MonitoringRelationshipStatus("divorced");

  /** Formerly in a civil partnership that was dissolved. */
  public static final MonitoringRelationshipStatus CIVIL_PARTNERSHIP_DISSOLVED =
      new MonitoringRelationshipStatus("civil-partnership-dissolved");

  /** Widowed. */
  public static final MonitoringRelationshipStatus WIDOWED =
      new MonitoringRelationshipStatus("widowed");

  /** Surviving partner of a civil partnership. */
  public static final MonitoringRelationshipStatus SURVIVING_CIVIL_PARTNER =
      new MonitoringRelationshipStatus("surviving-civil-partner");

  /** Asked, and the person preferred not to say. */
  public static final MonitoringRelationshipStatus PREFER_NOT_TO_SAY =
      new MonitoringRelationshipStatus("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final MonitoringRelationshipStatus NOT_KNOWN =
      new MonitoringRelationshipStatus("not-known");

  private MonitoringRelationshipStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MonitoringRelationshipStatus of(String text) {
    return new MonitoringRelationshipStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MonitoringRelationshipStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new MonitoringRelationshipStatus(text)) : Optional.empty();
  }
}
