package org.fostering.model.code;

import java.util.Optional;

/**
 * A form of care for which somebody applied or was approved before. Not all of them are foster
 * approvals, and none stands for another.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("earlier-care-kind")
public final class EarlierCareKind extends Code {

  /** To foster. */
  public static final EarlierCareKind FOSTER = new EarlierCareKind("foster");

  /** To foster a particular child as a relative, friend or other connected person. */
  public static final EarlierCareKind FOSTER_CONNECTED_CHILD =
      new EarlierCareKind("foster-connected-child");

  /** Temporary approval to foster a named child. */
  public static final EarlierCareKind TEMPORARY_FOSTER = new EarlierCareKind("temporary-foster");

  /** Approval as a kinship carer, a category of its own in Scotland. */
  public static final EarlierCareKind KINSHIP_CARE = new EarlierCareKind("kinship-care");

  /** To adopt. */
  public static final EarlierCareKind ADOPT = new EarlierCareKind("adopt");

  /** Registration as an early or later years provider in England. */
  public static final EarlierCareKind EARLY_YEARS_PROVIDER =
      new EarlierCareKind("early-years-provider");

  /** Registration as a childminder or provider of day care. */
  public static final EarlierCareKind CHILDMINDING = new EarlierCareKind("childminding");

  /** To be a special guardian, or to have a kinship care order. */
  public static final EarlierCareKind GUARDIANSHIP = new EarlierCareKind("guardianship");

  /** Notified private fostering, which nobody approves. */
  public static final EarlierCareKind PRIVATE_FOSTERING = new EarlierCareKind("private-fostering");

  /** To offer supported lodgings or supported accommodation. */
  public static final EarlierCareKind SUPPORTED_LODGINGS =
      new EarlierCareKind("supported-lodgings");

  /** Staying Put, When I Am Ready, Continuing Care or Going the Extra Mile. */
  public static final EarlierCareKind STAYING_PUT = new EarlierCareKind("staying-put");

  /** To share a home with an adult who needs support. */
  public static final EarlierCareKind SHARED_LIVES = new EarlierCareKind("shared-lives");

  /** Another form of care. */
  public static final EarlierCareKind OTHER = new EarlierCareKind("other");

  private EarlierCareKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EarlierCareKind of(String text) {
    return new EarlierCareKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EarlierCareKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new EarlierCareKind(text)) : Optional.empty();
  }
}
