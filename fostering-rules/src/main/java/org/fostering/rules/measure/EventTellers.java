package org.fostering.rules.measure;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Words;
import org.fostering.rules.measure.DocumentFacts.FactsType;
import org.fostering.rules.measure.Measure.Unit;

/**
 * Which documents can tell of which events. Where none that could was read, that nothing is
 * recorded does not mean that nothing happened.
 */
final class EventTellers {

  private static final Set<JourneyEvent> ENQUIRY =
      Set.of(
          JourneyEvent.CONTACT_ATTEMPTED,
          JourneyEvent.ENQUIRY_CLOSED,
          JourneyEvent.ENQUIRY_RECEIVED,
          JourneyEvent.FIRST_CONTACT_MADE,
          JourneyEvent.INFORMATION_SENT,
          JourneyEvent.INITIAL_CALL_HELD,
          JourneyEvent.INITIAL_VISIT_HELD,
          JourneyEvent.INVITED_TO_APPLY);

  private static final Set<JourneyEvent> APPLICATION =
      Set.of(
          JourneyEvent.APPLICATION_DECLINED,
          JourneyEvent.APPLICATION_RECEIVED,
          JourneyEvent.ASSESSMENT_AGREED,
          JourneyEvent.ENDED_BY_SERVICE,
          JourneyEvent.REFUSED,
          JourneyEvent.STAGE_1_NOTICE_GIVEN,
          JourneyEvent.WITHDRAWN_BY_APPLICANT);

  private static final Set<JourneyEvent> ASSESSMENT =
      Set.of(
          JourneyEvent.APPROVED,
          JourneyEvent.ASSESSMENT_AGREED,
          JourneyEvent.BRIEF_REPORT_COMPLETED,
          JourneyEvent.COMPLAINT_MADE,
          JourneyEvent.DECISION_NOTIFIED,
          JourneyEvent.DECISION_TOLD,
          JourneyEvent.DETERMINATION_RECEIVED,
          JourneyEvent.DETERMINED_NOT_TO_APPROVE,
          JourneyEvent.DETERMINED_TO_REVISE_TERMS,
          JourneyEvent.DETERMINED_TO_TERMINATE,
          JourneyEvent.ENDED_BY_SERVICE,
          JourneyEvent.FULL_REPORT_COMPLETED,
          JourneyEvent.FULL_REPORT_REQUESTED,
          JourneyEvent.INDEPENDENT_RECOMMENDATION,
          JourneyEvent.INDEPENDENT_REVIEW_NOTIFIED,
          JourneyEvent.INDEPENDENT_REVIEW_PAPERS_SENT,
          JourneyEvent.INDEPENDENT_REVIEW_REQUESTED,
          JourneyEvent.OBSERVATIONS_RECEIVED,
          JourneyEvent.PANEL_DEFERRED,
          JourneyEvent.PANEL_MET,
          JourneyEvent.PANEL_REVIEW_RECOMMENDATION,
          JourneyEvent.PANEL_REVIEW_REQUESTED,
          JourneyEvent.PAPERS_SENT_TO_MEMBERS,
          JourneyEvent.PAPERS_SENT_TO_PANEL,
          JourneyEvent.PROPOSAL_DECIDED,
          JourneyEvent.PROPOSAL_NOTIFIED,
          JourneyEvent.PROPOSAL_TOLD,
          JourneyEvent.RECOMMENDATION_AND_MINUTES_RECEIVED,
          JourneyEvent.RECOMMENDED_NOT_SUITABLE,
          JourneyEvent.RECOMMENDED_SUITABLE,
          JourneyEvent.RECORDS_ACCESS_GIVEN,
          JourneyEvent.RECORDS_ACCESS_REQUESTED,
          JourneyEvent.REFUSED,
          JourneyEvent.REPORT_SHARED,
          JourneyEvent.REPRESENTATIONS_CONSIDERED,
          JourneyEvent.REPRESENTATIONS_RECEIVED,
          JourneyEvent.REVIEW_DECISION_MADE,
          JourneyEvent.REVIEW_DECISION_NOTIFIED,
          JourneyEvent.REVIEW_DETERMINATION_RECEIVED,
          JourneyEvent.REVIEW_NOTIFIED,
          JourneyEvent.STAGE_1_INFORMATION_COMPLETE,
          JourneyEvent.STAGE_1_INFORMATION_FOUND_INCOMPLETE,
          JourneyEvent.STAGE_1_NOTICE_GIVEN,
          JourneyEvent.STAGE_1_STARTED,
          JourneyEvent.STAGE_2_INFORMATION_COMPLETE,
          JourneyEvent.STAGE_2_STARTED,
          JourneyEvent.TERMS_AGREED_IN_WRITING,
          JourneyEvent.THOUGHT_UNLIKELY_SUITABLE,
          JourneyEvent.TRAINING_COMPLETED,
          JourneyEvent.WITHDRAWN_BY_APPLICANT);

  /** An anchor of retention may name others, and is no record of them. */
  private static final Set<JourneyEvent> APPROVAL =
      Set.of(
          JourneyEvent.AGREEMENT_SIGNED,
          JourneyEvent.APPROVAL_CONTINUED,
          JourneyEvent.APPROVAL_ENDED,
          JourneyEvent.APPROVAL_TERMINATED,
          JourneyEvent.APPROVED,
          JourneyEvent.CARER_DIED,
          JourneyEvent.CLOSURE_APPROVAL_EXTENDED,
          JourneyEvent.CONTINUATION_AGREED,
          JourneyEvent.CONTINUATION_DECIDED,
          JourneyEvent.CONTINUATION_NOTIFIED,
          JourneyEvent.CONTINUATION_RECOMMENDED,
          JourneyEvent.CONTINUATION_REFERRED,
          JourneyEvent.DECISION_NOTIFIED,
          JourneyEvent.DECISION_TOLD,
          JourneyEvent.DETERMINED_ON_APPROVAL,
          JourneyEvent.DETERMINED_TO_REVISE_TERMS,
          JourneyEvent.DETERMINED_TO_TERMINATE,
          JourneyEvent.EMERGENCY_PLACEMENT_MADE,
          JourneyEvent.INDEPENDENT_RECOMMENDATION,
          JourneyEvent.INDEPENDENT_REVIEW_REQUESTED,
          JourneyEvent.LIMIT_EXCEEDED,
          JourneyEvent.LIMIT_EXCEPTION_MADE,
          JourneyEvent.PANEL_REVIEW_RECOMMENDATION,
          JourneyEvent.PANEL_REVIEW_REQUESTED,
          JourneyEvent.PLACEMENT_ENDED,
          JourneyEvent.REASSESSED_AFTER_CLOSURE,
          JourneyEvent.RECORDS_DESTROYED,
          JourneyEvent.REPRESENTATIONS_CONSIDERED,
          JourneyEvent.REPRESENTATIONS_RECEIVED,
          JourneyEvent.RESIGNATION_RECEIVED,
          JourneyEvent.REVIEW_COMPLETED,
          JourneyEvent.REVIEW_CONSIDERED_BY_PANEL,
          JourneyEvent.REVIEW_DECISION_MADE,
          JourneyEvent.REVIEW_DECISION_NOTIFIED,
          JourneyEvent.REVIEW_DETERMINATION_RECEIVED,
          JourneyEvent.REVIEW_NOTIFIED,
          JourneyEvent.REVIEW_STARTED,
          JourneyEvent.SERVICE_CEASED,
          JourneyEvent.TEMPORARY_APPROVAL_ENDED,
          JourneyEvent.TEMPORARY_APPROVAL_EXTENDED,
          JourneyEvent.TEMPORARY_APPROVAL_EXTENDED_FOR_REVIEW,
          JourneyEvent.TEMPORARY_APPROVAL_GIVEN,
          JourneyEvent.TEMPORARY_APPROVAL_GIVEN_TO_ADOPTER,
          JourneyEvent.TEMPORARY_APPROVAL_NOTICE_RECEIVED,
          JourneyEvent.TEMPORARY_APPROVAL_STARTED,
          JourneyEvent.TERMS_AGREED_IN_WRITING,
          JourneyEvent.TERMS_REVISED,
          JourneyEvent.TRANSFER_INTENTION_NOTIFIED,
          JourneyEvent.TRANSFER_MEETING_CALLED_FOR,
          JourneyEvent.TRANSFER_MEETING_HELD,
          JourneyEvent.TRANSFER_REFERENCE_GIVEN,
          JourneyEvent.TRANSFER_REFERENCE_REQUESTED,
          JourneyEvent.WITHDRAWN_BY_APPLICANT);

  private static final Map<FactsType, Set<JourneyEvent>> BY_TYPE =
      Map.of(
          FactsType.ENQUIRY, ENQUIRY,
          FactsType.APPLICATION, APPLICATION,
          FactsType.ASSESSMENT, ASSESSMENT,
          FactsType.APPROVAL, APPROVAL);

  private EventTellers() {}

  /**
   * Whether any of these types of document can tell any of the events; there may be none to tell.
   */
  static boolean canTell(Set<String> types, Collection<String> events) {
    return events.isEmpty()
        || BY_TYPE.entrySet().stream()
            .anyMatch(
                each -> types.contains(Words.of(each.getKey())) && holds(each.getValue(), events));
  }

  private static boolean holds(Set<JourneyEvent> recorded, Collection<String> events) {
    return events.stream().map(JourneyEvent::of).anyMatch(recorded::contains);
  }

  /** Whether any document that is counted can tell any of the events. */
  static boolean canBeTold(Collection<String> events) {
    return BY_TYPE.values().stream().anyMatch(each -> holds(each, events));
  }

  /** The type of document of which one must be there for there to be anything of a unit. */
  static Optional<FactsType> typeOf(Unit unit) {
    return switch (unit) {
      case ENQUIRIES -> Optional.of(FactsType.ENQUIRY);
      case APPLICATIONS -> Optional.of(FactsType.APPLICATION);
      case APPROVALS, PLACES -> Optional.of(FactsType.APPROVAL);
      case HOUSEHOLDS, PEOPLE -> Optional.empty();
    };
  }
}
