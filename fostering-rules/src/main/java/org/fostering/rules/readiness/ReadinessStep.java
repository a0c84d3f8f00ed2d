package org.fostering.rules.readiness;

import org.fostering.model.value.Bilingual;

/** The six things by which a hub starts well, after the guidance of the programme. */
public enum ReadinessStep {
  /** One picture of what success means. */
  SUCCESS("The picture of success", "Y darlun o lwyddiant"),
  /** Roles without gaps and overlaps. */
  ROLES("Roles", "Rolau"),
  /** People in one room who read the same page. */
  ROOM("The room", "Yr ystafell"),
  /** What members know of each other. */
  OPENNESS("Openness", "Bod yn agored"),
  /** What each authority and the foster carers bring. */
  EXPERTISE("Expertise", "Arbenigedd"),
  /** Challenges and risks. */
  RISKS("Challenges and risks", "Heriau a risgiau");

  private final Bilingual title;

  ReadinessStep(String english, String welsh) {
    this.title = new Bilingual(english, welsh);
  }

  /** {@return what it is called; the Welsh has not been reviewed by a speaker} */
  public Bilingual title() {
    return title;
  }
}
