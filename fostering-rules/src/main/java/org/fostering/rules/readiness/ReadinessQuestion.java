package org.fostering.rules.readiness;

import org.fostering.model.value.Bilingual;

/** What is asked of a hub in a step. */
public enum ReadinessQuestion {
  /** What is counted, from which number to which, by when. */
  MEASURES(
      ReadinessStep.SUCCESS,
      "What is counted, from which number, to which number, by which day?",
      "Beth a gyfrifir, o ba rif, i ba rif, erbyn pa ddiwrnod?"),
  /** Who does what, without gaps. */
  MATRIX(
      ReadinessStep.ROLES,
      "Is it said for every step and member who does what?",
      "A ddywedir ar gyfer pob cam a phob aelod pwy sy’n gwneud beth?"),
  /** What the lead does as the lead. */
  LEAD(
      ReadinessStep.ROLES,
      "Is it said what the lead does as the lead, apart from what it does as a member?",
      "A ddywedir beth y mae’r arweinydd yn ei wneud fel arweinydd, ar wahân i’r hyn y mae’n ei wneud"
          + " fel aelod?"),
  /** Who sits at the table. */
  PARTICIPANTS(
      ReadinessStep.ROOM,
      "Who takes part in which meeting, and is every member there?",
      "Pwy sy’n cymryd rhan ym mha gyfarfod, ac a yw pob aelod yno?"),
  /** The page that they read. */
  BOOK(
      ReadinessStep.ROOM,
      "Which edition of which book of rules do they read?",
      "Pa argraffiad o ba lyfr rheolau y maent yn ei ddarllen?"),
  /** Where to get in touch. */
  CONTACT_POINTS(
      ReadinessStep.OPENNESS,
      "Where do enquirers, and the other members, get in touch?",
      "Ble mae ymholwyr, a’r aelodau eraill, yn cysylltu?"),
  /** On what terms data is shared. */
  AGREEMENT(
      ReadinessStep.OPENNESS,
      "On what terms do all members share personal data?",
      "Ar ba delerau y mae pob aelod yn rhannu data personol?"),
  /** Which findings and figures they see of each other. */
  MUTUAL_VIEW(
      ReadinessStep.OPENNESS,
      "Which findings and figures do members see of each other?",
      "Pa ganfyddiadau a ffigurau y mae aelodau’n eu gweld o’i gilydd?"),
  /** What each brought. */
  CONTRIBUTIONS(
      ReadinessStep.EXPERTISE, "What did each authority bring?", "Beth a gyfrannodd pob awdurdod?"),
  /** Where carers were heard. */
  CARERS(
      ReadinessStep.EXPERTISE,
      "Where were foster carers heard?",
      "Ble y gwrandawyd ar ofalwyr maeth?"),
  /** Decisions, risks and open questions. */
  REGISTER(
      ReadinessStep.RISKS,
      "Which decisions, risks and open questions are there, who owns each, and when is it looked at"
          + " again?",
      "Pa benderfyniadau, risgiau a chwestiynau agored sydd yno, pwy sy’n berchen ar bob un, a phryd"
          + " yr edrychir arno eto?"),
  /** Whether reviews were held. */
  REVIEWS(ReadinessStep.RISKS, "Is any review overdue?", "A oes unrhyw adolygiad yn hwyr?");

  private final ReadinessStep step;
  private final Bilingual text;

  ReadinessQuestion(ReadinessStep step, String english, String welsh) {
    this.step = step;
    this.text = new Bilingual(english, welsh);
  }

  /** {@return the step to which it belongs} */
  public ReadinessStep step() {
    return step;
  }

  /** {@return the question, a sentence; the Welsh has not been reviewed by a speaker} */
  public Bilingual text() {
    return text;
  }
}
