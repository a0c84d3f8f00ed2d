package org.fostering.model.code;

import java.util.Optional;

/**
 * In what capacity somebody sits with a panel.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("panel-member-role")
public final class PanelMemberRole extends Code {

  /** Person appointed to chair. */
  public static final PanelMemberRole CHAIR = new PanelMemberRole("chair");

  /** Person who may act as chair. */
  public static final PanelMemberRole VICE_CHAIR = new PanelMemberRole("vice-chair");

  /** Social worker with at least three years’ relevant post-qualifying experience. */
  public static final PanelMemberRole SOCIAL_WORKER = new PanelMemberRole("social-worker");

  /** Another member. */
  public static final PanelMemberRole OTHER_MEMBER = new PanelMemberRole("other-member");

  /** Adviser on medical questions. */
  public static final PanelMemberRole MEDICAL_ADVISER = new PanelMemberRole("medical-adviser");

  /** Adviser on legal questions. */
  public static final PanelMemberRole LEGAL_ADVISER = new PanelMemberRole("legal-adviser");

  /** Professional adviser to the panel, who does not vote. */
  public static final PanelMemberRole PANEL_ADVISER = new PanelMemberRole("panel-adviser");

  /** Person who takes the minutes. */
  public static final PanelMemberRole ADMINISTRATOR = new PanelMemberRole("administrator");

  /** Person who looks on. */
  public static final PanelMemberRole OBSERVER = new PanelMemberRole("observer");

  private PanelMemberRole(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static PanelMemberRole of(String text) {
    return new PanelMemberRole(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<PanelMemberRole> tryParse(String text) {
    return isCode(text) ? Optional.of(new PanelMemberRole(text)) : Optional.empty();
  }
}
