package org.fostering.model.code;

import java.util.Optional;

/**
 * Where a child of the family lives.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("child-location")
public final class ChildLocation extends Code {

  /** In the household of the applicants. */
  public static final ChildLocation IN_HOUSEHOLD = new ChildLocation("in-household");

  /** Part of the time in the household and part of it elsewhere. */
  public static final ChildLocation SHARED = new ChildLocation("shared");

  /** With the other parent. */
  public static final ChildLocation OTHER_PARENT = new ChildLocation("other-parent");

  /** With another relative. */
  public static final ChildLocation OTHER_RELATIVE = new ChildLocation("other-relative");

  /** In a home of their own. */
  public static final ChildLocation INDEPENDENT = new ChildLocation("independent");

  /** At a school, a university or a place of work elsewhere. */
  public static final ChildLocation EDUCATION_OR_WORK = new ChildLocation("education-or-work");

  /** Looked after by an authority. */
  public static final ChildLocation LOOKED_AFTER = new ChildLocation("looked-after");

  /** Adopted by other people. */
  public static final ChildLocation ADOPTED_BY_OTHERS = new ChildLocation("adopted-by-others");

  /** Elsewhere. */
  public static final ChildLocation OTHER = new ChildLocation("other");

  /** It is not known where. */
  public static final ChildLocation NOT_KNOWN = new ChildLocation("not-known");

  private ChildLocation(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ChildLocation of(String text) {
    return new ChildLocation(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ChildLocation> tryParse(String text) {
    return isCode(text) ? Optional.of(new ChildLocation(text)) : Optional.empty();
  }
}
