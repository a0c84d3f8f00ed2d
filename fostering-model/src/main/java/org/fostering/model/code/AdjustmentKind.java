package org.fostering.model.code;

import java.util.Optional;

/**
 * A change that a service makes so that somebody is not put at a disadvantage.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("reasonable-adjustment")
public final class AdjustmentKind extends Code {

  /** Meetings where there are no steps. */
  public static final AdjustmentKind STEP_FREE_ACCESS = new AdjustmentKind("step-free-access");

  /** A place to park near the door. */
  public static final AdjustmentKind ACCESSIBLE_PARKING = new AdjustmentKind("accessible-parking");

  /** Meetings and training at the person’s home. */
  public static final AdjustmentKind MEETING_AT_HOME = new AdjustmentKind("meeting-at-home");

  /** Meetings and training by telephone or video. */
  public static final AdjustmentKind REMOTE_MEETING = new AdjustmentKind("remote-meeting");

  /** Meetings in person rather than by telephone or video. */
  public static final AdjustmentKind MEETING_IN_PERSON = new AdjustmentKind("meeting-in-person");

  /** Meetings at particular times of the day. */
  public static final AdjustmentKind TIME_OF_DAY = new AdjustmentKind("time-of-day");

  /** Shorter meetings or more breaks. */
  public static final AdjustmentKind SHORTER_SESSIONS = new AdjustmentKind("shorter-sessions");

  /** A room without noise or bustle. */
  public static final AdjustmentKind QUIET_ROOM = new AdjustmentKind("quiet-room");

  /** Training alone instead of in a group. */
  public static final AdjustmentKind ONE_TO_ONE_TRAINING =
      new AdjustmentKind("one-to-one-training");

  /** Papers and questions before the meeting. */
  public static final AdjustmentKind MATERIAL_IN_ADVANCE =
      new AdjustmentKind("material-in-advance");

  /** Somebody of the person’s choice at meetings. */
  public static final AdjustmentKind SUPPORTER_PRESENT = new AdjustmentKind("supporter-present");

  /** A piece of equipment at meetings or for training. */
  public static final AdjustmentKind EQUIPMENT = new AdjustmentKind("equipment");

  /** Another change. */
  public static final AdjustmentKind OTHER = new AdjustmentKind("other");

  private AdjustmentKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static AdjustmentKind of(String text) {
    return new AdjustmentKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<AdjustmentKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new AdjustmentKind(text)) : Optional.empty();
  }
}
