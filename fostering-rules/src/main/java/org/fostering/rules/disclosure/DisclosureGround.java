package org.fostering.rules.disclosure;

import org.fostering.model.value.Bilingual;

/** Why a class of data goes to a receiver or stays. */
public enum DisclosureGround {
  /** The level gives it to everybody who receives at that level. */
  LEVEL_GIVES("The level of disclosure gives it.", "Mae’r lefel datgelu yn ei roi."),
  /** The sharing agreement allows the class for the purpose. */
  AGREEMENT_ALLOWS(
      "The sharing agreement allows it for the purpose, in its classes of data.",
      "Mae’r cytundeb rhannu yn ei ganiatáu at y diben, yn ei ddosbarthiadau data."),
  /** No agreement can give it at the level. */
  LEVEL_WITHHOLDS("The level of disclosure does not give it.", "Nid yw’r lefel datgelu yn ei roi."),
  /** An agreement could give it, and none is named. */
  NO_AGREEMENT(
      "It goes only under a sharing agreement, and none was named.",
      "Dim ond o dan gytundeb rhannu y mae’n mynd, ac ni enwyd un."),
  /** The agreement does not hold on the day. */
  AGREEMENT_NOT_IN_FORCE(
      "The sharing agreement does not hold on the day.",
      "Nid yw’r cytundeb rhannu mewn grym ar y diwrnod."),
  /** No purpose is named, or one that the agreement does not have. */
  PURPOSE_NOT_AGREED(
      "The sharing agreement does not name the purpose.",
      "Nid yw’r cytundeb rhannu yn enwi’r diben."),
  /** The agreement names levels, and not this one. */
  LEVEL_NOT_AGREED(
      "The sharing agreement does not name the level of disclosure.",
      "Nid yw’r cytundeb rhannu yn enwi’r lefel datgelu."),
  /** The agreement does not name the class. */
  CLASS_NOT_AGREED(
      "The sharing agreement does not name the class of data.",
      "Nid yw’r cytundeb rhannu yn enwi’r dosbarth data."),
  /** The agreement names the class, and not the condition that the law asks for. */
  CONDITION_NOT_NAMED(
      "The sharing agreement names the class of data without the condition or authority that UK GDPR"
          + " article 9 or 10 asks for.",
      "Mae’r cytundeb rhannu yn enwi’r dosbarth data heb yr amod neu’r awdurdod y mae erthygl 9 neu"
          + " 10 o GDPR y DU yn gofyn amdano.");

  private final Bilingual statement;

  DisclosureGround(String english, String welsh) {
    this.statement = new Bilingual(english, welsh);
  }

  /** {@return what it says; the Welsh has not been reviewed by a speaker} */
  public Bilingual statement() {
    return statement;
  }
}
