package org.fostering.model.code;

import java.util.Optional;

/**
 * In what capacity somebody decides for the service.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("decision-maker")
public final class DecisionMaker extends Code {

  /** Senior person who makes the decisions on approval. */
  public static final DecisionMaker AGENCY_DECISION_MAKER =
      new DecisionMaker("agency-decision-maker");

  /** Officer whom a local authority nominates for a kind of decision. */
  public static final DecisionMaker NOMINATED_OFFICER = new DecisionMaker("nominated-officer");

  /** Person of another service that decides by delegation. */
  public static final DecisionMaker DELEGATED_DECISION_MAKER =
      new DecisionMaker("delegated-decision-maker");

  /** Manager of the team that assesses, as for a notice in stage 1. */
  public static final DecisionMaker TEAM_MANAGER = new DecisionMaker("team-manager");

  private DecisionMaker(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DecisionMaker of(String text) {
    return new DecisionMaker(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DecisionMaker> tryParse(String text) {
    return isCode(text) ? Optional.of(new DecisionMaker(text)) : Optional.empty();
  }
}
