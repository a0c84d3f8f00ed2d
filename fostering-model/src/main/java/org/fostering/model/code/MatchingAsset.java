package org.fostering.model.code;

import java.util.Optional;

/**
 * What carers or their home offer that helps to match a child. None is a condition of approval.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("matching-asset")
public final class MatchingAsset extends Code {

  /** The home can be used without steps. */
  public static final MatchingAsset STEP_FREE_HOME = new MatchingAsset("step-free-home");

  /** The home can be used with a wheelchair. */
  public static final MatchingAsset WHEELCHAIR_ACCESSIBLE_HOME =
      new MatchingAsset("wheelchair-accessible-home");

  /** A bedroom for a child is on the ground floor. */
  public static final MatchingAsset GROUND_FLOOR_BEDROOM =
      new MatchingAsset("ground-floor-bedroom");

  /** No other children live in the home. */
  public static final MatchingAsset NO_OTHER_CHILDREN = new MatchingAsset("no-other-children");

  /** No pets live in the home. */
  public static final MatchingAsset NO_PETS = new MatchingAsset("no-pets");

  /** Nobody in the household smokes or vapes. */
  public static final MatchingAsset SMOKE_FREE_HOME = new MatchingAsset("smoke-free-home");

  /** A carer drives and has the use of a car. */
  public static final MatchingAsset CAR = new MatchingAsset("car");

  /** The home is in the country. */
  public static final MatchingAsset RURAL_HOME = new MatchingAsset("rural-home");

  /** What a baby needs is there. */
  public static final MatchingAsset BABY_EQUIPMENT = new MatchingAsset("baby-equipment");

  /** A carer has cared for disabled children. */
  public static final MatchingAsset EXPERIENCE_OF_DISABILITY =
      new MatchingAsset("experience-of-disability");

  /** A carer has cared for children with complex health needs. */
  public static final MatchingAsset EXPERIENCE_OF_HEALTH_NEEDS =
      new MatchingAsset("experience-of-health-needs");

  /** A carer has cared for teenagers. */
  public static final MatchingAsset EXPERIENCE_OF_TEENAGERS =
      new MatchingAsset("experience-of-teenagers");

  /** A carer has cared for brothers and sisters together. */
  public static final MatchingAsset EXPERIENCE_OF_SIBLINGS =
      new MatchingAsset("experience-of-siblings");

  /** A carer has cared for unaccompanied asylum-seeking children. */
  public static final MatchingAsset EXPERIENCE_OF_UNACCOMPANIED_CHILDREN =
      new MatchingAsset("experience-of-unaccompanied-children");

  /** A carer is trained in therapeutic care. */
  public static final MatchingAsset THERAPEUTIC_TRAINING =
      new MatchingAsset("therapeutic-training");

  private MatchingAsset(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MatchingAsset of(String text) {
    return new MatchingAsset(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MatchingAsset> tryParse(String text) {
    return isCode(text) ? Optional.of(new MatchingAsset(text)) : Optional.empty();
  }
}
