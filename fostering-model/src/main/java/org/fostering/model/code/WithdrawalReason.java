package org.fostering.model.code;

import java.util.Optional;

/**
 * Why applicants withdrew, in their own account. A decision of a service is no withdrawal and has a
 * list of its own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("withdrawal-reason")
public final class WithdrawalReason extends Code {

  /** Fostering is not as the applicants expected. */
  public static final WithdrawalReason FOSTERING_NOT_AS_EXPECTED =
      new WithdrawalReason("fostering-not-as-expected");

  /** The needs of the children who are fostered are not as the applicants expected. */
  public static final WithdrawalReason NEEDS_OF_CHILDREN =
      new WithdrawalReason("needs-of-children");

  /** Fostering takes more time than the applicants expected. */
  public static final WithdrawalReason TIME_NEEDED = new WithdrawalReason("time-needed");

  /** The assessment is not as the applicants expected. */
  public static final WithdrawalReason ASSESSMENT_NOT_AS_EXPECTED =
      new WithdrawalReason("assessment-not-as-expected");

  /** The assessment takes longer than the applicants expected. */
  public static final WithdrawalReason ASSESSMENT_TOO_LONG =
      new WithdrawalReason("assessment-too-long");

  /** The assessment asks more than the applicants wish to say. */
  public static final WithdrawalReason ASSESSMENT_TOO_INTRUSIVE =
      new WithdrawalReason("assessment-too-intrusive");

  /** The applicants do not wish certain checks or references to be made. */
  public static final WithdrawalReason CHECKS_AND_REFERENCES =
      new WithdrawalReason("checks-and-references");

  /** The applicants are not content with how the service dealt with them. */
  public static final WithdrawalReason SERVICE_CONTACT = new WithdrawalReason("service-contact");

  /** The health of somebody in the household has changed. */
  public static final WithdrawalReason HEALTH = new WithdrawalReason("health");

  /** A child is expected or has come to the family. */
  public static final WithdrawalReason PREGNANCY_OR_NEW_CHILD =
      new WithdrawalReason("pregnancy-or-new-child");

  /** Somebody close has died. */
  public static final WithdrawalReason BEREAVEMENT = new WithdrawalReason("bereavement");

  /** The applicants have separated, or a relationship has changed. */
  public static final WithdrawalReason SEPARATION = new WithdrawalReason("separation");

  /** A relative needs care. */
  public static final WithdrawalReason CARING_FOR_RELATIVE =
      new WithdrawalReason("caring-for-relative");

  /** The household moves or has lost its room. */
  public static final WithdrawalReason HOUSE_MOVE = new WithdrawalReason("house-move");

  /** Work has changed, for other than financial reasons. */
  public static final WithdrawalReason WORK = new WithdrawalReason("work");

  /** Somebody in the household does not wish to foster. */
  public static final WithdrawalReason HOUSEHOLD_MEMBER_OBJECTS =
      new WithdrawalReason("household-member-objects");

  /** The applicants cannot go on for financial reasons. */
  public static final WithdrawalReason FINANCIAL = new WithdrawalReason("financial");

  /** The household has lost income. */
  public static final WithdrawalReason LOSS_OF_INCOME = new WithdrawalReason("loss-of-income");

  /** The payments for fostering are not enough for the household. */
  public static final WithdrawalReason FOSTERING_PAYMENTS =
      new WithdrawalReason("fostering-payments");

  /** The applicants are concerned about the risk of allegations. */
  public static final WithdrawalReason RISK_OF_ALLEGATIONS =
      new WithdrawalReason("risk-of-allegations");

  /** The applicants go on with another service. */
  public static final WithdrawalReason CHOSE_ANOTHER_SERVICE =
      new WithdrawalReason("chose-another-service");

  /** The applicants wish to adopt. */
  public static final WithdrawalReason ADOPTION_INSTEAD = new WithdrawalReason("adoption-instead");

  /** A guardianship or another order for the particular child takes the place of fostering. */
  public static final WithdrawalReason OTHER_ORDER_INSTEAD =
      new WithdrawalReason("other-order-instead");

  /** The particular child went home or to somebody else. */
  public static final WithdrawalReason CHILD_NO_LONGER_NEEDS_CARER =
      new WithdrawalReason("child-no-longer-needs-carer");

  /** Another reason. */
  public static final WithdrawalReason OTHER = new WithdrawalReason("other");

  /** The applicants gave no reason, or it is not known. */
  public static final WithdrawalReason NOT_GIVEN = new WithdrawalReason("not-given");

  private WithdrawalReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static WithdrawalReason of(String text) {
    return new WithdrawalReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<WithdrawalReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new WithdrawalReason(text)) : Optional.empty();
  }
}
