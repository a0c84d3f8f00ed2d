package org.fostering.model.code;

import java.util.Optional;

/**
 * An arrangement for a child or young person that is not fostering under an approval.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("other-arrangement-kind")
public final class OtherArrangementKind extends Code {

  /** A young adult in England stays with the former foster carer. */
  public static final OtherArrangementKind STAYING_PUT = new OtherArrangementKind("staying-put");

  /** A young adult in Wales stays with the former foster carer. */
  public static final OtherArrangementKind WHEN_I_AM_READY =
      new OtherArrangementKind("when-i-am-ready");

  /** A young person in Scotland stays in the same placement with the same carer. */
  public static final OtherArrangementKind CONTINUING_CARE =
      new OtherArrangementKind("continuing-care");

  /** A young adult in Northern Ireland stays with the former foster carer. */
  public static final OtherArrangementKind GOING_THE_EXTRA_MILE =
      new OtherArrangementKind("going-the-extra-mile");

  /** A young person of sixteen or over lives with a host who gives support, not care. */
  public static final OtherArrangementKind SUPPORTED_LODGINGS =
      new OtherArrangementKind("supported-lodgings");

  /**
   * A child lives with somebody by private arrangement. It is notified, not approved, and the child
   * counts towards the usual fostering limit.
   */
  public static final OtherArrangementKind PRIVATE_FOSTERING =
      new OtherArrangementKind("private-fostering");

  /** A child in Scotland is placed with a kinship carer, who is not a foster carer. */
  public static final OtherArrangementKind KINSHIP_CARE_SCOTLAND =
      new OtherArrangementKind("kinship-care-scotland");

  /** Another arrangement. */
  public static final OtherArrangementKind OTHER = new OtherArrangementKind("other");

  private OtherArrangementKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static OtherArrangementKind of(String text) {
    return new OtherArrangementKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<OtherArrangementKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new OtherArrangementKind(text)) : Optional.empty();
  }
}
