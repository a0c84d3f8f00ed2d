package org.fostering.model.code;

import java.util.Optional;

/**
 * What one person is to another.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("relationship-kind")
public final class RelationshipKind extends Code {

  /** Husband, wife, civil partner or partner. */
  public static final RelationshipKind PARTNER = new RelationshipKind("partner");

  /** Formerly husband, wife, civil partner or partner. */
  public static final RelationshipKind FORMER_PARTNER = new RelationshipKind("former-partner");

  /** Mother or father by birth. */
  public static final RelationshipKind PARENT = new RelationshipKind("parent");

  /** Mother or father by adoption. */
  public static final RelationshipKind ADOPTIVE_PARENT = new RelationshipKind("adoptive-parent");

  /** Husband, wife, civil partner or partner of a parent. */
  public static final RelationshipKind STEP_PARENT = new RelationshipKind("step-parent");

  /** Son or daughter by birth. */
  public static final RelationshipKind CHILD = new RelationshipKind("child");

  /** Son or daughter by adoption. */
  public static final RelationshipKind ADOPTED_CHILD = new RelationshipKind("adopted-child");

  /** Son or daughter of a husband, wife, civil partner or partner. */
  public static final RelationshipKind STEPCHILD = new RelationshipKind("stepchild");

  /** A child fostered at present. */
  public static final RelationshipKind FOSTER_CHILD = new RelationshipKind("foster-child");

  /** Somebody fostered before. */
  public static final RelationshipKind FORMER_FOSTER_CHILD =
      new RelationshipKind("former-foster-child");

  /** Somebody who fosters the other person. */
  public static final RelationshipKind FOSTER_CARER = new RelationshipKind("foster-carer");

  /** A guardian, or somebody with parental responsibility under an order. */
  public static final RelationshipKind SPECIAL_GUARDIAN = new RelationshipKind("special-guardian");

  /** A child for whom somebody is guardian or has parental responsibility under an order. */
  public static final RelationshipKind CHILD_UNDER_ORDER =
      new RelationshipKind("child-under-order");

  /** Brother or sister with both parents in common. */
  public static final RelationshipKind SIBLING = new RelationshipKind("sibling");

  /** Brother or sister with one parent in common. */
  public static final RelationshipKind HALF_SIBLING = new RelationshipKind("half-sibling");

  /** Child of a step-parent. */
  public static final RelationshipKind STEP_SIBLING = new RelationshipKind("step-sibling");

  /** Not related by blood, and like a brother or sister. */
  public static final RelationshipKind SIBLING_LIKE = new RelationshipKind("sibling-like");

  /** Grandmother or grandfather. */
  public static final RelationshipKind GRANDPARENT = new RelationshipKind("grandparent");

  /** Grandson or granddaughter. */
  public static final RelationshipKind GRANDCHILD = new RelationshipKind("grandchild");

  /** Sister or brother of a parent, also of half blood or by marriage or civil partnership. */
  public static final RelationshipKind AUNT_OR_UNCLE = new RelationshipKind("aunt-or-uncle");

  /** Child of a sister or brother, also of half blood or by marriage or civil partnership. */
  public static final RelationshipKind NIECE_OR_NEPHEW = new RelationshipKind("niece-or-nephew");

  /** Child of an aunt or uncle. */
  public static final RelationshipKind COUSIN = new RelationshipKind("cousin");

  /** Parent of a husband, wife or civil partner. */
  public static final RelationshipKind PARENT_IN_LAW = new RelationshipKind("parent-in-law");

  /** Husband, wife or civil partner of a child. */
  public static final RelationshipKind CHILD_IN_LAW = new RelationshipKind("child-in-law");

  /** Another relative. */
  public static final RelationshipKind OTHER_RELATIVE = new RelationshipKind("other-relative");

  /** A friend. */
  public static final RelationshipKind FRIEND = new RelationshipKind("friend");

  /** A neighbour. */
  public static final RelationshipKind NEIGHBOUR = new RelationshipKind("neighbour");

  /** Somebody from the same work. */
  public static final RelationshipKind COLLEAGUE = new RelationshipKind("colleague");

  /** Somebody for whom the other person works or worked. */
  public static final RelationshipKind EMPLOYER = new RelationshipKind("employer");

  /** Somebody who knows the other person through their profession. */
  public static final RelationshipKind PROFESSIONAL = new RelationshipKind("professional");

  /** Somebody from the same faith group or association. */
  public static final RelationshipKind FAITH_OR_COMMUNITY =
      new RelationshipKind("faith-or-community");

  /** Somebody in whose property the other person lives. */
  public static final RelationshipKind LANDLORD = new RelationshipKind("landlord");

  /** Somebody who pays to live with the other person. */
  public static final RelationshipKind LODGER = new RelationshipKind("lodger");

  /** Something else. */
  public static final RelationshipKind OTHER = new RelationshipKind("other");

  private RelationshipKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static RelationshipKind of(String text) {
    return new RelationshipKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<RelationshipKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new RelationshipKind(text)) : Optional.empty();
  }
}
