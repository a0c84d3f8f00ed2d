package org.fostering.model.code;

import java.util.Optional;

/**
 * What happens at a moment of the journey: service levels run from one event to another, and
 * success measures count them.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("journey-event")
public final class JourneyEvent extends Code {

  /** An enquiry is received by whoever records it first. */
  public static final JourneyEvent ENQUIRY_RECEIVED = new JourneyEvent("enquiry-received");

  /** Information about fostering is sent to the enquirers. */
  public static final JourneyEvent INFORMATION_SENT = new JourneyEvent("information-sent");

  /** Somebody tries to reach the enquirers, whether or not they are reached. */
  public static final JourneyEvent CONTACT_ATTEMPTED = new JourneyEvent("contact-attempted");

  /** Somebody of the organisation speaks to the enquirers or has a reply from them. */
  public static final JourneyEvent FIRST_CONTACT_MADE = new JourneyEvent("first-contact-made");

  /** The first conversation has taken place. */
  public static final JourneyEvent INITIAL_CALL_HELD = new JourneyEvent("initial-call-held");

  /** The first visit to the home has taken place. */
  public static final JourneyEvent INITIAL_VISIT_HELD = new JourneyEvent("initial-visit-held");

  /** The enquirers are invited to apply. */
  public static final JourneyEvent INVITED_TO_APPLY = new JourneyEvent("invited-to-apply");

  /** The enquiry is closed without an application. */
  public static final JourneyEvent ENQUIRY_CLOSED = new JourneyEvent("enquiry-closed");

  /** An enquiry or application is passed on. */
  public static final JourneyEvent HANDOVER_SENT = new JourneyEvent("handover-sent");

  /** The receiver confirms that it has what was passed on. */
  public static final JourneyEvent HANDOVER_ACKNOWLEDGED =
      new JourneyEvent("handover-acknowledged");

  /** The receiver takes on what was passed on. */
  public static final JourneyEvent HANDOVER_ACCEPTED = new JourneyEvent("handover-accepted");

  /** The application to be assessed is received. */
  public static final JourneyEvent APPLICATION_RECEIVED = new JourneyEvent("application-received");

  /** The fostering service decides to assess. */
  public static final JourneyEvent ASSESSMENT_AGREED = new JourneyEvent("assessment-agreed");

  /** The fostering service decides not to assess. */
  public static final JourneyEvent APPLICATION_DECLINED = new JourneyEvent("application-declined");

  /** The last item of the first part of the information is obtained. */
  public static final JourneyEvent STAGE_1_INFORMATION_COMPLETE =
      new JourneyEvent("stage-1-information-complete");

  /** The applicants are notified at stage 1 that they are not considered suitable. */
  public static final JourneyEvent STAGE_1_NOTICE_GIVEN = new JourneyEvent("stage-1-notice-given");

  /** The applicants have completed the preparation training. */
  public static final JourneyEvent TRAINING_COMPLETED = new JourneyEvent("training-completed");

  /** The applicants are given the report and notified of the referral to the panel. */
  public static final JourneyEvent REPORT_SHARED = new JourneyEvent("report-shared");

  /** The papers are sent to the panel. */
  public static final JourneyEvent PAPERS_SENT_TO_PANEL = new JourneyEvent("papers-sent-to-panel");

  /** The panel recommends. */
  public static final JourneyEvent PANEL_RECOMMENDATION = new JourneyEvent("panel-recommendation");

  /** The decision maker decides, or proposes not to approve. */
  public static final JourneyEvent DECISION_MADE = new JourneyEvent("decision-made");

  /**
   * The service proposes not to approve, to terminate or to change terms; it is not yet a decision.
   */
  public static final JourneyEvent QUALIFYING_DETERMINATION =
      new JourneyEvent("qualifying-determination");

  /** The approval takes effect. */
  public static final JourneyEvent APPROVED = new JourneyEvent("approved");

  /** The final decision is not to approve. */
  public static final JourneyEvent REFUSED = new JourneyEvent("refused");

  /** The applicants withdraw. */
  public static final JourneyEvent WITHDRAWN_BY_APPLICANT =
      new JourneyEvent("withdrawn-by-applicant");

  /**
   * The service ends the enquiry or application; never to be counted as a withdrawal by the
   * applicant.
   */
  public static final JourneyEvent ENDED_BY_SERVICE = new JourneyEvent("ended-by-service");

  /** The first child comes to live with the carers. */
  public static final JourneyEvent FIRST_CHILD_PLACED = new JourneyEvent("first-child-placed");

  /** A review of the approval is completed. */
  public static final JourneyEvent REVIEW_COMPLETED = new JourneyEvent("review-completed");

  /** The service receives the carer’s notice. */
  public static final JourneyEvent RESIGNATION_RECEIVED = new JourneyEvent("resignation-received");

  /** The approval ends, for whatever reason. */
  public static final JourneyEvent APPROVAL_ENDED = new JourneyEvent("approval-ended");

  /** A service asks the carer’s present service for a reference. */
  public static final JourneyEvent TRANSFER_REFERENCE_REQUESTED =
      new JourneyEvent("transfer-reference-requested");

  /** The present service gives the reference. */
  public static final JourneyEvent TRANSFER_REFERENCE_GIVEN =
      new JourneyEvent("transfer-reference-given");

  private JourneyEvent(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static JourneyEvent of(String text) {
    return new JourneyEvent(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<JourneyEvent> tryParse(String text) {
    return isCode(text) ? Optional.of(new JourneyEvent(text)) : Optional.empty();
  }
}
