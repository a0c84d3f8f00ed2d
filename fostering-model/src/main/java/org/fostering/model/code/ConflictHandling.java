package org.fostering.model.code;

import java.util.Optional;

/**
 * What a service does about a conflict of interest.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("conflict-handling")
public final class ConflictHandling extends Code {

  /** The service looked at it and found that nothing needs to be done. */
  public static final ConflictHandling NO_ACTION_NEEDED = new ConflictHandling("no-action-needed");

  /** Only named roles may see the record. */
  public static final ConflictHandling RESTRICTED_RECORD =
      new ConflictHandling("restricted-record");

  /** A team without connection deals with the matter. */
  public static final ConflictHandling ANOTHER_TEAM = new ConflictHandling("another-team");

  /** Somebody from outside the service assesses. */
  public static final ConflictHandling INDEPENDENT_ASSESSOR =
      new ConflictHandling("independent-assessor");

  /** Another service assesses, and this one decides. */
  public static final ConflictHandling ANOTHER_SERVICE_ASSESSES =
      new ConflictHandling("another-service-assesses");

  /** The matter was passed to another service as a whole. */
  public static final ConflictHandling ANOTHER_SERVICE_APPROVES =
      new ConflictHandling("another-service-approves");

  /** The person with the role takes no part. */
  public static final ConflictHandling PERSON_STANDS_ASIDE =
      new ConflictHandling("person-stands-aside");

  /** The service has not decided what to do. */
  public static final ConflictHandling NOT_YET_DECIDED = new ConflictHandling("not-yet-decided");

  private ConflictHandling(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConflictHandling of(String text) {
    return new ConflictHandling(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConflictHandling> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConflictHandling(text)) : Optional.empty();
  }
}
