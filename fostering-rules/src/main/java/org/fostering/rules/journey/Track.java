package org.fostering.rules.journey;

import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;

/**
 * One of the courses that a case takes at the same time as the others. There is no one status: an
 * assessment is in stage 1 and in stage 2 at once, and a proposal stands beside the approval that
 * goes on.
 */
public enum Track implements Aspect {
  /** The enquiry, before there is an application. */
  ENQUIRY("Enquiry", "Ymholiad"),
  /** The application as a whole. */
  APPLICATION("Application", "Cais"),
  /** Stage 1 of the assessment. */
  STAGE_1("Stage 1", "Cam 1"),
  /** Stage 2 of the assessment. */
  STAGE_2("Stage 2", "Cam 2"),
  /** The report of the assessment, full or brief. */
  REPORT("Report", "Adroddiad"),
  /** The time in which the applicants may comment on the report. */
  OBSERVATIONS("Observations on the report", "Sylwadau ar yr adroddiad"),
  /** The fostering panel. */
  PANEL("Panel", "Panel"),
  /** The decision and its notice. */
  DECISION("Decision", "Penderfyniad"),
  /** A qualifying determination: a proposal, not a decision. */
  PROPOSAL("Proposal", "Cynnig"),
  /** What the people concerned do about a proposal or decision. */
  ANSWER("Answer to a proposal or decision", "Ymateb i gynnig neu benderfyniad"),
  /** A complaint. */
  COMPLAINT("Complaint", "Cwyn"),
  /** The approval. */
  APPROVAL("Approval", "Cymeradwyaeth"),
  /** The foster care agreement. */
  AGREEMENT("Foster care agreement", "Cytundeb gofal maeth"),
  /** The reviews of the approval. */
  REVIEW("Review", "Adolygiad"),
  /** A temporary approval for one child; there may be several, each for itself. */
  TEMPORARY("Temporary approval for a child", "Cymeradwyaeth dros dro ar gyfer plentyn");

  private final Bilingual label;

  Track(String english, String welsh) {
    label = new Bilingual(english, welsh);
  }

  @Override
  public Bilingual label() {
    return label;
  }

  /**
   * {@return whether there may be several, each for a part of the document; true for a temporary
   * approval}
   */
  public boolean isScoped() {
    return this == TEMPORARY;
  }

  /**
   * {@return whether an event that the record excludes leaves the track where it is; true for the
   * answer to a proposal or decision} Otherwise what follows is worked out as if the event could
   * have been; but an answer out of time, or beside one that was chosen, is none, and the proposal
   * can be decided without it.
   */
  public boolean holdsAgainstExcluded() {
    return this == ANSWER;
  }

  @Override
  public String code() {
    return Words.of(this);
  }
}
