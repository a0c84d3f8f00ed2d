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

  /** The service starts to obtain the first part of the information. */
  public static final JourneyEvent STAGE_1_STARTED = new JourneyEvent("stage-1-started");

  /**
   * An item of the first part is found to be missing after all; the clock of stage 1 had not
   * started.
   */
  public static final JourneyEvent STAGE_1_INFORMATION_FOUND_INCOMPLETE =
      new JourneyEvent("stage-1-information-found-incomplete");

  /** The service starts to obtain the second part of the information. */
  public static final JourneyEvent STAGE_2_STARTED = new JourneyEvent("stage-2-started");

  /** The last item of the second part of the information is obtained. */
  public static final JourneyEvent STAGE_2_INFORMATION_COMPLETE =
      new JourneyEvent("stage-2-information-complete");

  /**
   * On information of stage 2 the service decides that the person is unlikely to be considered
   * suitable, which allows a brief report.
   */
  public static final JourneyEvent THOUGHT_UNLIKELY_SUITABLE =
      new JourneyEvent("thought-unlikely-suitable");

  /** The full report of the assessment is complete. */
  public static final JourneyEvent FULL_REPORT_COMPLETED =
      new JourneyEvent("full-report-completed");

  /** A brief report of the assessment is complete. */
  public static final JourneyEvent BRIEF_REPORT_COMPLETED =
      new JourneyEvent("brief-report-completed");

  /** The service receives the applicants’ observations on the report. */
  public static final JourneyEvent OBSERVATIONS_RECEIVED =
      new JourneyEvent("observations-received");

  /** The members of the panel are sent the papers of their meeting. */
  public static final JourneyEvent PAPERS_SENT_TO_MEMBERS =
      new JourneyEvent("papers-sent-to-members");

  /** The panel recommends that the applicants are suitable. */
  public static final JourneyEvent RECOMMENDED_SUITABLE = new JourneyEvent("recommended-suitable");

  /** The panel recommends that the applicants are not suitable. */
  public static final JourneyEvent RECOMMENDED_NOT_SUITABLE =
      new JourneyEvent("recommended-not-suitable");

  /** The panel asks for more information or work before it recommends. */
  public static final JourneyEvent PANEL_DEFERRED = new JourneyEvent("panel-deferred");

  /** The panel, given a brief report, asks for a full one. */
  public static final JourneyEvent FULL_REPORT_REQUESTED =
      new JourneyEvent("full-report-requested");

  /** The decision maker has the recommendation and the final minutes. */
  public static final JourneyEvent RECOMMENDATION_AND_MINUTES_RECEIVED =
      new JourneyEvent("recommendation-and-minutes-received");

  /** The applicants are told of the decision or proposal by word of mouth. */
  public static final JourneyEvent DECISION_TOLD = new JourneyEvent("decision-told");

  /** The decision or proposal is notified in writing. */
  public static final JourneyEvent DECISION_NOTIFIED = new JourneyEvent("decision-notified");

  /** A qualifying determination not to approve: a proposal, not a decision. */
  public static final JourneyEvent DETERMINED_NOT_TO_APPROVE =
      new JourneyEvent("determined-not-to-approve");

  /** A qualifying determination to terminate the approval: a proposal, not a decision. */
  public static final JourneyEvent DETERMINED_TO_TERMINATE =
      new JourneyEvent("determined-to-terminate");

  /** A qualifying determination to revise the terms of approval: a proposal, not a decision. */
  public static final JourneyEvent DETERMINED_TO_REVISE_TERMS =
      new JourneyEvent("determined-to-revise-terms");

  /**
   * The carers agree in writing to the revision of their terms, so that the service need not wait.
   */
  public static final JourneyEvent TERMS_AGREED_IN_WRITING =
      new JourneyEvent("terms-agreed-in-writing");

  /** The service receives written representations on its proposal. */
  public static final JourneyEvent REPRESENTATIONS_RECEIVED =
      new JourneyEvent("representations-received");

  /** The applicants or carers ask for a review by an independent panel. */
  public static final JourneyEvent INDEPENDENT_REVIEW_REQUESTED =
      new JourneyEvent("independent-review-requested");

  /** The service is notified that an independent review was asked for. */
  public static final JourneyEvent INDEPENDENT_REVIEW_NOTIFIED =
      new JourneyEvent("independent-review-notified");

  /** The service sends its papers to the independent review. */
  public static final JourneyEvent INDEPENDENT_REVIEW_PAPERS_SENT =
      new JourneyEvent("independent-review-papers-sent");

  /** The independent panel recommends. */
  public static final JourneyEvent INDEPENDENT_RECOMMENDATION =
      new JourneyEvent("independent-recommendation");

  /**
   * The applicants or carers ask for a review by a differently constituted panel of the same
   * service.
   */
  public static final JourneyEvent PANEL_REVIEW_REQUESTED =
      new JourneyEvent("panel-review-requested");

  /** The differently constituted panel recommends. */
  public static final JourneyEvent PANEL_REVIEW_RECOMMENDATION =
      new JourneyEvent("panel-review-recommendation");

  /** The service decides after the review by the other panel. */
  public static final JourneyEvent REVIEW_DECISION_MADE = new JourneyEvent("review-decision-made");

  /** A complaint is made about how the service acted. */
  public static final JourneyEvent COMPLAINT_MADE = new JourneyEvent("complaint-made");

  /** The foster care agreement is made. */
  public static final JourneyEvent AGREEMENT_SIGNED = new JourneyEvent("agreement-signed");

  /** A review of the approval starts. */
  public static final JourneyEvent REVIEW_STARTED = new JourneyEvent("review-started");

  /** The panel considers a report of a review. */
  public static final JourneyEvent REVIEW_CONSIDERED_BY_PANEL =
      new JourneyEvent("review-considered-by-panel");

  /** The final decision is to revise the terms of approval. */
  public static final JourneyEvent TERMS_REVISED = new JourneyEvent("terms-revised");

  /** After a review or a proposal the approval goes on as it is. */
  public static final JourneyEvent APPROVAL_CONTINUED = new JourneyEvent("approval-continued");

  /** The final decision is to terminate the approval. */
  public static final JourneyEvent APPROVAL_TERMINATED = new JourneyEvent("approval-terminated");

  /** A person is approved for a time for one named child. */
  public static final JourneyEvent TEMPORARY_APPROVAL_GIVEN =
      new JourneyEvent("temporary-approval-given");

  /** A temporary approval is extended. */
  public static final JourneyEvent TEMPORARY_APPROVAL_EXTENDED =
      new JourneyEvent("temporary-approval-extended");

  /** A temporary approval ends, by itself or before its time. */
  public static final JourneyEvent TEMPORARY_APPROVAL_ENDED =
      new JourneyEvent("temporary-approval-ended");

  /** The child no longer lives with the carers. */
  public static final JourneyEvent PLACEMENT_ENDED = new JourneyEvent("placement-ended");

  /** A child is placed in an emergency outside the terms of approval. */
  public static final JourneyEvent EMERGENCY_PLACEMENT_MADE =
      new JourneyEvent("emergency-placement-made");

  /** Another service asks for the records of a carer or applicant. */
  public static final JourneyEvent RECORDS_ACCESS_REQUESTED =
      new JourneyEvent("records-access-requested");

  /** The service gives the other service access to the records. */
  public static final JourneyEvent RECORDS_ACCESS_GIVEN = new JourneyEvent("records-access-given");

  /** The carers say that they intend to move to another service; it is no resignation. */
  public static final JourneyEvent TRANSFER_INTENTION_NOTIFIED =
      new JourneyEvent("transfer-intention-notified");

  /** The placing authority has held the meeting about the transfer. */
  public static final JourneyEvent TRANSFER_MEETING_HELD =
      new JourneyEvent("transfer-meeting-held");

  /** The fostering service has ceased to act. */
  public static final JourneyEvent SERVICE_CEASED = new JourneyEvent("service-ceased");

  /** The new service has decided on carers of a service that ceased. */
  public static final JourneyEvent REASSESSED_AFTER_CLOSURE =
      new JourneyEvent("reassessed-after-closure");

  /** More children live with a carer than the limit, by an exception of a limited time. */
  public static final JourneyEvent LIMIT_EXCEEDED = new JourneyEvent("limit-exceeded");

  /** The service refers to the panel that a placement above the limit goes on. */
  public static final JourneyEvent CONTINUATION_REFERRED =
      new JourneyEvent("continuation-referred");

  /** The records are destroyed. */
  public static final JourneyEvent RECORDS_DESTROYED = new JourneyEvent("records-destroyed");

  /** A panel meets on the case, whatever it does. */
  public static final JourneyEvent PANEL_MET = new JourneyEvent("panel-met");

  /** The notice of a proposal not to approve reaches the person. */
  public static final JourneyEvent DETERMINATION_RECEIVED =
      new JourneyEvent("determination-received");

  /** The notice of a proposal to terminate or to revise the terms reaches the carers. */
  public static final JourneyEvent REVIEW_DETERMINATION_RECEIVED =
      new JourneyEvent("review-determination-received");

  /** The decision after the review by the other panel is notified in writing. */
  public static final JourneyEvent REVIEW_DECISION_NOTIFIED =
      new JourneyEvent("review-decision-notified");

  /** A temporary approval is extended until the outcome of a review is known. */
  public static final JourneyEvent TEMPORARY_APPROVAL_EXTENDED_FOR_REVIEW =
      new JourneyEvent("temporary-approval-extended-for-review");

  /** The approval by a service that ceased is extended until the new service decides. */
  public static final JourneyEvent CLOSURE_APPROVAL_EXTENDED =
      new JourneyEvent("closure-approval-extended");

  /** Carers with whom a child lives say that they intend to move to another service. */
  public static final JourneyEvent TRANSFER_MEETING_CALLED_FOR =
      new JourneyEvent("transfer-meeting-called-for");

  /**
   * An approved prospective adopter is approved for one named child; it ends on an event and not
   * with time.
   */
  public static final JourneyEvent TEMPORARY_APPROVAL_GIVEN_TO_ADOPTER =
      new JourneyEvent("temporary-approval-given-to-adopter");

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
