package org.fostering.model.code;

import java.util.Optional;

/**
 * The steps from the first contact to the end of an approval. The list is that of all four nations;
 * a step that a nation lacks is simply not used there.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("journey-step")
public final class JourneyStep extends Code {

  /** Making fostering known and asking people to enquire. */
  public static final JourneyStep CAMPAIGN = new JourneyStep("campaign");

  /** Receiving and answering the first contact. */
  public static final JourneyStep INITIAL_ENQUIRY = new JourneyStep("initial-enquiry");

  /** The first conversation about fostering and the household. */
  public static final JourneyStep INITIAL_CALL = new JourneyStep("initial-call");

  /** Meeting enquirers at an event. */
  public static final JourneyStep INFORMATION_EVENT = new JourneyStep("information-event");

  /** Bringing the enquirers together with a foster carer who answers their questions. */
  public static final JourneyStep BUDDY_CONTACT = new JourneyStep("buddy-contact");

  /** The first visit to the home, before any application. */
  public static final JourneyStep INITIAL_VISIT = new JourneyStep("initial-visit");

  /** Passing the enquirers on to the fostering service that goes on with them. */
  public static final JourneyStep HANDOVER = new JourneyStep("handover");

  /** Staying in touch with people who have been handed over. */
  public static final JourneyStep CHECK_IN_CONTACT = new JourneyStep("check-in-contact");

  /** Receiving an application to be assessed and deciding whether to assess. */
  public static final JourneyStep REGISTRATION_OF_INTEREST =
      new JourneyStep("registration-of-interest");

  /**
   * England, and with its own information Wales: obtaining the first part of the information,
   * references and the consultation of the area authority.
   */
  public static final JourneyStep STAGE_1 = new JourneyStep("stage-1");

  /**
   * England and Wales: assessing the applicants and the household and writing the report; the
   * stages may overlap.
   */
  public static final JourneyStep STAGE_2 = new JourneyStep("stage-2");

  /** Scotland and Northern Ireland: obtaining the information and assessing, in one step. */
  public static final JourneyStep ASSESSMENT = new JourneyStep("assessment");

  /** Asking the authority in whose area the applicants live. */
  public static final JourneyStep CONSULTATION_OF_AREA_AUTHORITY =
      new JourneyStep("consultation-of-area-authority");

  /** Criminal record checks, the medical report, other checks and references. */
  public static final JourneyStep CHECKS = new JourneyStep("checks");

  /** Preparing the applicants for fostering. */
  public static final JourneyStep PREPARATION_TRAINING = new JourneyStep("preparation-training");

  /** Giving the applicants the report and inviting their observations. */
  public static final JourneyStep REPORT_SHARED = new JourneyStep("report-shared");

  /** Sending the report and the observations to the fostering panel. */
  public static final JourneyStep PAPERS_TO_PANEL = new JourneyStep("papers-to-panel");

  /** Considering the case and recommending; the panel does not decide. */
  public static final JourneyStep PANEL = new JourneyStep("panel");

  /** Deciding, or proposing not to approve, by the decision maker. */
  public static final JourneyStep DECISION = new JourneyStep("decision");

  /** Giving notice of approval with any terms and signing the foster care agreement. */
  public static final JourneyStep NOTICE_AND_AGREEMENT = new JourneyStep("notice-and-agreement");

  /** England and Wales: considering what the applicant or carer says against a proposal. */
  public static final JourneyStep REPRESENTATIONS = new JourneyStep("representations");

  /** England and Wales: dealing with the independent review mechanism of the nation. */
  public static final JourneyStep INDEPENDENT_REVIEW = new JourneyStep("independent-review");

  /** Scotland: reviewing a decision by another panel of the same service. */
  public static final JourneyStep REVIEW_BY_ANOTHER_PANEL =
      new JourneyStep("review-by-another-panel");

  /** Deciding after the proposal, and giving notice. */
  public static final JourneyStep FINAL_DECISION = new JourneyStep("final-decision");

  /** Approving a connected person temporarily for a named child. */
  public static final JourneyStep TEMPORARY_APPROVAL = new JourneyStep("temporary-approval");

  /** Supervising and supporting approved foster carers. */
  public static final JourneyStep SUPPORT = new JourneyStep("support");

  /** The first review of the approval. */
  public static final JourneyStep FIRST_REVIEW = new JourneyStep("first-review");

  /** Any further review of the approval. */
  public static final JourneyStep LATER_REVIEW = new JourneyStep("later-review");

  /** Changing the terms of the approval. */
  public static final JourneyStep VARIATION_OF_TERMS = new JourneyStep("variation-of-terms");

  /** Dealing with an allegation or a concern about standards of care. */
  public static final JourneyStep ALLEGATION = new JourneyStep("allegation");

  /** Receiving the carer’s notice and ending the approval. */
  public static final JourneyStep RESIGNATION = new JourneyStep("resignation");

  /** Ending the approval by decision of the service. */
  public static final JourneyStep TERMINATION = new JourneyStep("termination");

  /** A carer moves from one fostering service to another. */
  public static final JourneyStep TRANSFER = new JourneyStep("transfer");

  /** Keeping, giving access to and destroying the records. */
  public static final JourneyStep RECORDS = new JourneyStep("records");

  private JourneyStep(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static JourneyStep of(String text) {
    return new JourneyStep(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<JourneyStep> tryParse(String text) {
    return isCode(text) ? Optional.of(new JourneyStep(text)) : Optional.empty();
  }
}
