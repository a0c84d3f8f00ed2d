package org.fostering.model.code;

import java.util.Optional;

/**
 * A kind of fostering that somebody asks about or offers. The codes are this vocabulary's own;
 * crosswalks to published returns carry a match type.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("fostering-kind")
public final class FosteringKind extends Code {

  /** For days up to about two years, while plans are made. */
  public static final FosteringKind SHORT_TERM = new FosteringKind("short-term");

  /** Until adulthood. */
  public static final FosteringKind LONG_TERM = new FosteringKind("long-term");

  /** Regular short stays for a child who lives with a parent. */
  public static final FosteringKind SHORT_BREAKS = new FosteringKind("short-breaks");

  /** Time off for other foster carers. */
  public static final FosteringKind RESPITE = new FosteringKind("respite");

  /** At very short notice. */
  public static final FosteringKind EMERGENCY = new FosteringKind("emergency");

  /** A parent and their child live with the carer. */
  public static final FosteringKind PARENT_AND_CHILD = new FosteringKind("parent-and-child");

  /** For a particular child already known to the carer. */
  public static final FosteringKind CONNECTED_PERSON = new FosteringKind("connected-person");

  /** Early permanence: carers who may go on to adopt the child. */
  public static final FosteringKind FOSTERING_TO_ADOPT = new FosteringKind("fostering-to-adopt");

  /** For a child remanded to local authority accommodation. */
  public static final FosteringKind REMAND = new FosteringKind("remand");

  /** A scheme for particular needs, as the service defines it. */
  public static final FosteringKind SPECIALIST = new FosteringKind("specialist");

  /** For unaccompanied asylum-seeking children. */
  public static final FosteringKind UNACCOMPANIED_CHILDREN =
      new FosteringKind("unaccompanied-children");

  /** For brothers and sisters together. */
  public static final FosteringKind SIBLING_GROUPS = new FosteringKind("sibling-groups");

  private FosteringKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static FosteringKind of(String text) {
    return new FosteringKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<FosteringKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new FosteringKind(text)) : Optional.empty();
  }
}
