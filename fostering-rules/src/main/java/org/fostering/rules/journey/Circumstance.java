package org.fostering.rules.journey;

import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;

/**
 * Something besides the events on which it may depend what may follow. No event moves it: who asks
 * says how it is, if it is known ({@link Circumstances}).
 */
public enum Circumstance implements Aspect {
  /** An approval by another service. */
  OTHER_APPROVAL("Approval by another service", "Cymeradwyaeth gan wasanaeth arall"),
  /** Whether the determination rests on a specified offence. */
  OFFENCE_BAR("Specified offence", "Trosedd benodedig"),
  /** On what the notice of stage 1 rests. */
  NOTICE_GROUND("Ground of the stage 1 notice", "Sail hysbysiad cam 1"),
  /** Whether a case that the service ended was ended for its view of suitability. */
  ENDING_GROUND("Ground of the service’s ending", "Sail terfynu gan y gwasanaeth"),
  /** Whether the approval says what it covers. */
  TERMS("Terms of the approval", "Telerau’r gymeradwyaeth"),
  /** Whether the approval corresponds to that of another authority. */
  DERIVATION("Whose approval it is", "Cymeradwyaeth pwy ydyw"),
  /** Whether personal referees were interviewed. */
  REFEREES("Personal referees", "Canolwyr personol"),
  /** Whether reasons were given with the notice of stage 1. */
  NOTICE_REASONS("Reasons for the stage 1 notice", "Rhesymau dros hysbysiad cam 1"),
  /** Whether reasons were given with a proposal. */
  PROPOSAL_REASONS("Reasons for the proposal", "Rhesymau dros y cynnig"),
  /** Whether the panel’s recommendation was copied with a proposal. */
  PROPOSAL_RECOMMENDATION("Recommendation copied", "Copïo’r argymhelliad"),
  /** Whether it was explained how a proposal can be answered. */
  PROPOSAL_RIGHTS("Rights explained", "Egluro hawliau"),
  /** Whether a proposal to revise terms came with a statement of support needs. */
  SUPPORT_STATEMENT("Statement of support needs", "Datganiad o anghenion cymorth"),
  /** Whether reasons were given for a refusal. */
  REFUSAL_REASONS("Reasons for the refusal", "Rhesymau dros wrthod"),
  /** Whether the reasons for a decision against the panel were recorded. */
  DEPARTURE_REASONS("Reasons against the panel", "Rhesymau yn groes i’r panel"),
  /** Whether the panel had its quorum. */
  PANEL_QUORUM("Quorum of the panel", "Cworwm y panel"),
  /** Whether the panel recorded its reasons. */
  PANEL_REASONS("Reasons of the panel", "Rhesymau’r panel"),
  /** Whether the applicants could meet the panel before it recommended. */
  PANEL_INVITATION("Opportunity to meet the panel", "Cyfle i gwrdd â’r panel"),
  /** Whether the applicants were interviewed before they were approved. */
  INTERVIEW("Interview of the applicants", "Cyfweld â’r ymgeiswyr"),
  /** Whether a decision was made after a review by another panel. */
  DECISION_REVIEW("Decision after a review", "Penderfyniad ar ôl adolygiad"),
  /** Why an approval was terminated. */
  TERMINATION_GROUND("Ground of the termination", "Sail y terfyniad"),
  /** Whether the panel that reviews is another. */
  REVIEWING_PANEL("Reviewing panel", "Panel adolygu"),
  /** Whether the carers’ views were sought in a review. */
  REVIEW_VIEWS("Views of the carers", "Barn y gofalwyr"),
  /** Whether somebody was assessed before they were approved for a time. */
  TEMPORARY_ASSESSED(
      "Assessment for a temporary approval", "Asesiad ar gyfer cymeradwyaeth dros dro"),
  /** Whether the full assessment was arranged before somebody was approved for a time. */
  FULL_ASSESSMENT("Full assessment arranged", "Trefnu’r asesiad llawn"),
  /** Whether the panel’s views were sought before a temporary approval was extended. */
  PANEL_VIEWS("Views of the panel", "Barn y panel"),
  /** Whether the reviewing officer was informed before a temporary approval was extended. */
  REVIEWING_OFFICER("Reviewing officer", "Swyddog adolygu");

  private final Bilingual label;

  Circumstance(String english, String welsh) {
    label = new Bilingual(english, welsh);
  }

  @Override
  public Bilingual label() {
    return label;
  }

  @Override
  public String code() {
    return Words.of(this);
  }
}
