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
  DERIVATION("Whose approval it is", "Cymeradwyaeth pwy ydyw");

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
