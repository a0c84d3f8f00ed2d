package org.fostering.model.code;

import java.util.Optional;

/**
 * What a member of the household is to the person who enquires.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("household-relationship")
public final class HouseholdRelationship extends Code {

  /** Husband, wife, civil partner or partner. */
  public static final HouseholdRelationship PARTNER = new HouseholdRelationship("partner");

  /** Son or daughter, step and adopted ones among them. */
  public static final HouseholdRelationship CHILD = new HouseholdRelationship("child");

  /** Mother or father. */
  public static final HouseholdRelationship PARENT = new HouseholdRelationship("parent");

  /** Brother or sister. */
  public static final HouseholdRelationship SIBLING = new HouseholdRelationship("sibling");

  /** Another relative. */
  public static final HouseholdRelationship OTHER_RELATIVE =
      new HouseholdRelationship("other-relative");

  /** Somebody who pays to live there. */
  public static final HouseholdRelationship LODGER = new HouseholdRelationship("lodger");

  /** A friend. */
  public static final HouseholdRelationship FRIEND = new HouseholdRelationship("friend");

  /** A child placed by a fostering service. */
  public static final HouseholdRelationship FOSTER_CHILD =
      new HouseholdRelationship("foster-child");

  /** A parent who lives there with a child under parent and child arrangements. */
  public static final HouseholdRelationship PARENT_IN_ARRANGEMENT =
      new HouseholdRelationship("parent-in-arrangement");

  /** A young adult who stays with a former foster carer. */
  public static final HouseholdRelationship STAYING_PUT = new HouseholdRelationship("staying-put");

  /** Somebody else. */
  public static final HouseholdRelationship OTHER = new HouseholdRelationship("other");

  private HouseholdRelationship(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static HouseholdRelationship of(String text) {
    return new HouseholdRelationship(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<HouseholdRelationship> tryParse(String text) {
    return isCode(text) ? Optional.of(new HouseholdRelationship(text)) : Optional.empty();
  }
}
