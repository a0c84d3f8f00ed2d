package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovalNotice;
import org.fostering.model.carer.ApprovalStatusChange;
import org.fostering.model.carer.CarerReview;
import org.fostering.model.carer.CarerTransfer;
import org.fostering.model.carer.DecisionReview;
import org.fostering.model.carer.DeterminationResponse;
import org.fostering.model.carer.Resignation;
import org.fostering.model.carer.ReviewDetermination;
import org.fostering.model.carer.ServiceClosure;
import org.fostering.model.carer.TemporaryApproval;
import org.fostering.model.carer.TemporaryApprovalExtension;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.ApprovalStatus;
import org.fostering.model.code.DecisionReviewSubject;
import org.fostering.model.code.DeterminationReply;
import org.fostering.model.code.ExtensionGround;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.common.Notice;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.rules.timeline.EventCollector.Part;
import org.jspecify.annotations.Nullable;

/** The events of an approval. */
final class ApprovalEvents {

  private static final Part ROOT = Part.ofCase(Pointer.ROOT);
  private static final Map<DecisionReviewSubject, ReviewConclusion> UNDER_REVIEW =
      Map.of(
          DecisionReviewSubject.VARIATION, ReviewConclusion.REVISE_TERMS,
          DecisionReviewSubject.TERMINATION, ReviewConclusion.TERMINATE);
  private static final Set<Nation> ANY_FORM = Set.of(Nation.SCOTLAND, Nation.NORTHERN_IRELAND);
  private static final Map<ReviewConclusion, JourneyEvent> CONCLUSIONS =
      Map.of(
          ReviewConclusion.CONTINUE, JourneyEvent.APPROVAL_CONTINUED,
          ReviewConclusion.REVISE_TERMS, JourneyEvent.TERMS_REVISED,
          ReviewConclusion.TERMINATE, JourneyEvent.APPROVAL_TERMINATED);

  /**
   * Where a review itself decides, without a proposal: SSI 2009/210 regulation 25(3), SR 1996/467
   * regulation 4(3) and (4).
   */
  private static final Set<Nation> DECIDE_ON_REVIEW =
      Set.of(Nation.SCOTLAND, Nation.NORTHERN_IRELAND);

  private static final Map<ReviewConclusion, JourneyEvent> PROPOSALS =
      Map.of(
          ReviewConclusion.REVISE_TERMS, JourneyEvent.DETERMINED_TO_REVISE_TERMS,
          ReviewConclusion.TERMINATE, JourneyEvent.DETERMINED_TO_TERMINATE);
  private static final Map<DeterminationReply, JourneyEvent> REPLIES =
      Map.of(
          DeterminationReply.REPRESENTATIONS, JourneyEvent.REPRESENTATIONS_RECEIVED,
          DeterminationReply.INDEPENDENT_REVIEW, JourneyEvent.INDEPENDENT_REVIEW_REQUESTED,
          DeterminationReply.WRITTEN_AGREEMENT, JourneyEvent.TERMS_AGREED_IN_WRITING);

  private final Approval approval;
  private final EventCollector recorder;

  private ApprovalEvents(Approval approval, EventCollector recorder) {
    this.approval = approval;
    this.recorder = recorder;
  }

  static Timeline of(Approval approval) {
    EventCollector recorder = new EventCollector();
    for (int i = 0; i < approval.getCarers().size(); i++) {
      recorder.person(
          approval.getCarers().get(i).getPerson(), Pointer.ROOT.property("carers").index(i));
    }
    new ApprovalEvents(approval, recorder).read();
    return recorder.timeline();
  }

  private void read() {
    given();
    recorder.notices(
        JourneyEvent.DECISION_TOLD,
        JourneyEvent.DECISION_NOTIFIED,
        notices(approval.getNoticeOfApproval()),
        ROOT.at("noticeOfApproval").at("notices"));
    ROOT.each(
        "agreements",
        approval.getAgreements(),
        (agreement, part) ->
            recorder.on(
                JourneyEvent.AGREEMENT_SIGNED,
                agreement.getSignedOn(),
                part.at("signedOn").concerning(agreement.getPeople())));
    boolean given = isTemporary() && approval.getApprovedOn().isPresent();
    if (given || approval.getTemporary().isPresent()) {
      temporary(approval.getTemporary().orElseGet(() -> TemporaryApproval.builder().build()));
    }
    ROOT.eachAlone("reviews", approval.getReviews(), this::review);
    ROOT.eachAlone("determinations", approval.getDeterminations(), this::determination);
    ROOT.eachAlone("decisionReviews", approval.getDecisionReviews(), this::decisionReview);
    ROOT.eachAlone("resignations", approval.getResignations(), this::resignation);
    ROOT.eachAlone("transfers", approval.getTransfers(), this::transfer);
    approval.getServiceClosure().ifPresent(this::closure);
    ROOT.eachAlone(
        "limitExceptions",
        approval.getLimitExceptions(),
        (exception, part) -> LimitExceptionEvents.read(exception, part, recorder));
    new ApprovalEndEvents(approval, isTemporary(), recorder).read();
  }

  private boolean hasBasis(ApprovalBasis basis) {
    return approval.getBasis().equals(Optional.of(basis));
  }

  /** A temporary approval is none that reviews and years run from. */
  private boolean isTemporary() {
    return hasBasis(ApprovalBasis.TEMPORARY_CONNECTED_PERSON)
        || hasBasis(ApprovalBasis.TEMPORARY_PROSPECTIVE_ADOPTER)
        || hasBasis(ApprovalBasis.IMMEDIATE_PLACEMENT)
        || (approval.getBasis().isEmpty() && approval.getTemporary().isPresent());
  }

  private void given() {
    if (!isTemporary()) {
      recorder.happened(JourneyEvent.APPROVED, approval.getApprovedOn(), ROOT.at("approvedOn"));
    }
  }

  private void temporary(TemporaryApproval temporary) {
    Part part = ROOT.at("temporary").alone();
    boolean full = hasBasis(ApprovalBasis.FULL_APPROVAL);
    boolean adopter = hasBasis(ApprovalBasis.TEMPORARY_PROSPECTIVE_ADOPTER);
    recorder.happened(
        adopter
            ? JourneyEvent.TEMPORARY_APPROVAL_GIVEN_TO_ADOPTER
            : JourneyEvent.TEMPORARY_APPROVAL_GIVEN,
        full ? statusSince(ApprovalStatus.TEMPORARILY_APPROVED) : approval.getApprovedOn(),
        new Part(Pointer.ROOT.property("approvedOn"), part.scope(), Set.of()));
    recorder.on(
        JourneyEvent.TEMPORARY_APPROVAL_STARTED, temporary.getAssessedOn(), part.at("assessedOn"));
    part.each("extensions", temporary.getExtensions(), this::extended);
    recorder.on(JourneyEvent.TEMPORARY_APPROVAL_ENDED, temporary.getEndedOn(), part.at("endedOn"));
    recorder.on(
        JourneyEvent.PLACEMENT_ENDED, temporary.getPlacementEndedOn(), part.at("placementEndedOn"));
  }

  private void extended(TemporaryApprovalExtension extension, Part part) {
    boolean forReview =
        extension.getGround().equals(Optional.of(ExtensionGround.REVIEW_OUTCOME_AWAITED));
    recorder.happened(
        forReview
            ? JourneyEvent.TEMPORARY_APPROVAL_EXTENDED_FOR_REVIEW
            : JourneyEvent.TEMPORARY_APPROVAL_EXTENDED,
        extension.getNominatedOfficerApprovedOn(),
        part.at("nominatedOfficerApprovedOn"));
  }

  private void review(CarerReview review, Part part) {
    recorder.on(JourneyEvent.REVIEW_STARTED, review.getStartedOn(), part.at("startedOn"));
    // Of one day, what the panel did comes before the review of which it is a part.
    recorder.on(
        JourneyEvent.REVIEW_CONSIDERED_BY_PANEL, review.getPanelHeldOn(), part.at("panelHeldOn"));
    Optional<LocalDate> day = review.getHeldOn().or(review::getReportedOn);
    if (day.isPresent() || review.getDecidedOn().isPresent()) {
      recorder.happened(
          JourneyEvent.REVIEW_COMPLETED,
          day,
          part.at(review.getHeldOn().isEmpty() && day.isPresent() ? "reportedOn" : "heldOn"));
    }
    boolean decides = approval.getNation().filter(DECIDE_ON_REVIEW::contains).isPresent();
    review
        .getOutcome()
        .filter(outcome -> decides || outcome.equals(ReviewConclusion.CONTINUE))
        .map(CONCLUSIONS::get)
        .ifPresent(kind -> recorder.happened(kind, review.getDecidedOn(), part.at("decidedOn")));
    recorder.notices(
        review.getOutcome().filter(ReviewConclusion.CONTINUE::equals).isPresent()
            ? JourneyEvent.CONFIRMATION_NOTIFIED
            : JourneyEvent.REVIEW_NOTIFIED,
        notices(review.getNotice()),
        part.at("notice").at("notices"));
  }

  private void determination(ReviewDetermination determination, Part own) {
    List<Notice> notices = notices(determination.getNotice());
    Part part = own.concerning(Timelines.concerned(determination));
    // The determination is the written notice: what was only said starts no time.
    if (EventCollector.areSpoken(notices)) {
      return;
    }
    recorder.determined(
        determination.getProposal().map(PROPOSALS::get).orElse(JourneyEvent.DETERMINED_ON_APPROVAL),
        determination.getDeterminedOn(),
        part.at("determinedOn"),
        notices,
        part.at("notice").at("notices"));
    reviewNotified(determination.getNotice(), part.at("notice"));
    recorder.received(
        JourneyEvent.REVIEW_DETERMINATION_RECEIVED, notices, part.at("notice").at("notices"));
    part.each("responses", determination.getResponses(), this::response);
    recorder.on(
        JourneyEvent.REPRESENTATIONS_CONSIDERED,
        determination.getPanelHeldOn(),
        part.at("panelHeldOn"));
    recorder.on(
        JourneyEvent.INDEPENDENT_RECOMMENDATION,
        determination.getIndependentRecommendationOn(),
        part.at("independentRecommendationOn"));
    determination
        .getOutcome()
        .map(CONCLUSIONS::get)
        .ifPresent(
            kind -> recorder.happened(kind, determination.getDecidedOn(), part.at("decidedOn")));
    reviewNotified(determination.getDecisionNotice(), part.at("decisionNotice"));
  }

  private void response(DeterminationResponse response, Part part) {
    response
        .getKind()
        .map(REPLIES::get)
        .ifPresent(
            reply ->
                recorder.happened(
                    reply,
                    response.getReceivedOn(),
                    part.at("receivedOn").concerning(response.getPerson().stream().toList())));
  }

  private void decisionReview(DecisionReview review, Part own) {
    Part part = ofDecision(review, own).concerning(review.getPeople());
    boolean ofReview = review.getSubject().filter(UNDER_REVIEW::containsKey).isPresent();
    recorder.notices(
        JourneyEvent.DECISION_TOLD,
        ofReview ? JourneyEvent.REVIEW_NOTIFIED : JourneyEvent.DECISION_NOTIFIED,
        notices(review.getNoticeOfDecision()),
        part.at("noticeOfDecision").at("notices"));
    recorder.on(
        JourneyEvent.PANEL_REVIEW_REQUESTED, review.getRequestedOn(), part.at("requestedOn"));
    recorder.on(
        JourneyEvent.PANEL_REVIEW_RECOMMENDATION, review.getPanelHeldOn(), part.at("panelHeldOn"));
    recorder.on(JourneyEvent.REVIEW_DECISION_MADE, review.getDecidedOn(), part.at("decidedOn"));
    review
        .getOutcome()
        .map(outcome -> reviewed(review.getSubject(), outcome))
        .ifPresent(kind -> recorder.on(kind, review.getDecidedOn(), part.at("decidedOn")));
    List<Notice> notices = notices(review.getNotice());
    if (notices.stream().anyMatch(notice -> notice.getGivenOn().isPresent())) {
      recorder.notices(
          JourneyEvent.DECISION_TOLD,
          JourneyEvent.REVIEW_DECISION_NOTIFIED,
          notices,
          part.at("notice").at("notices"));
    }
  }

  /**
   * What is asked of a decision belongs to the review that led to it, if its notice stands there.
   */
  private Part ofDecision(DecisionReview asked, Part own) {
    Optional<ReviewConclusion> decided = asked.getSubject().map(UNDER_REVIEW::get);
    if (decided.isPresent() && asked.getNoticeOfDecision().isEmpty()) {
      for (int i = approval.getReviews().size() - 1; i >= 0; i--) {
        CarerReview review = approval.getReviews().get(i);
        if (review.getOutcome().equals(decided)
            && isByThen(review.getDecidedOn(), asked.getRequestedOn())) {
          Pointer scope = Pointer.ROOT.property("reviews").index(i);
          return new Part(own.pointer(), scope, own.concerns());
        }
      }
    }
    return own;
  }

  private static boolean isByThen(Optional<LocalDate> day, Optional<LocalDate> then) {
    return day.isEmpty() || then.isEmpty() || !day.get().isAfter(then.get());
  }

  /**
   * To what a reviewed decision comes: one that does not uphold a termination approves, so that
   * reviews are counted from it (SSI 2009/210 regulations 25(1)(a) and 26(9)).
   */
  private static @Nullable JourneyEvent reviewed(
      Optional<DecisionReviewSubject> subject, ReviewConclusion outcome) {
    if (subject.equals(Optional.of(DecisionReviewSubject.TERMINATION))) {
      return outcome.equals(ReviewConclusion.TERMINATE) ? null : JourneyEvent.APPROVED;
    }
    return CONCLUSIONS.get(outcome);
  }

  /**
   * Where the law wants it in writing, what was only said is not a notice, and no time runs from
   * it. Scotland and Northern Ireland ask for no form. Who is approved for a time gives up that,
   * and no approval as a foster carer.
   */
  private void resignation(Resignation resignation, Part own) {
    Part part = own.concerning(resignation.getPeople());
    boolean spoken =
        resignation.getInWriting().equals(Optional.of(Answer.NO))
            || (resignation.getInWriting().isEmpty()
                && resignation.getChannel().equals(Optional.of(NoticeChannel.SPOKEN)));
    boolean anyForm = approval.getNation().filter(ANY_FORM::contains).isPresent();
    if (!spoken || anyForm) {
      recorder.happened(
          isTemporary()
              ? JourneyEvent.TEMPORARY_APPROVAL_NOTICE_RECEIVED
              : JourneyEvent.RESIGNATION_RECEIVED,
          resignation.getReceivedOn(),
          part.at("receivedOn"));
    }
    recorder.on(
        JourneyEvent.APPROVAL_TERMINATED,
        resignation.getAuthorityTerminatedOn(),
        part.at("authorityTerminatedOn"));
  }

  private void transfer(CarerTransfer transfer, Part own) {
    Part part = own.concerning(transfer.getPeople());
    recorder.happened(
        JourneyEvent.TRANSFER_INTENTION_NOTIFIED,
        transfer.getIntentionNotifiedOn(),
        part.at("intentionNotifiedOn"));
    // A meeting is for the child who lives there: none if there is no child, open if not known.
    if (!transfer.getChildInPlacement().equals(Optional.of(Answer.NO))) {
      boolean known = transfer.getChildInPlacement().equals(Optional.of(Answer.YES));
      recorder.happened(
          JourneyEvent.TRANSFER_MEETING_CALLED_FOR,
          known ? transfer.getIntentionNotifiedOn() : Optional.empty(),
          part.at(known ? "intentionNotifiedOn" : "childInPlacement"));
    }
    recorder.on(
        JourneyEvent.TRANSFER_REFERENCE_REQUESTED,
        transfer.getReferenceRequestedOn(),
        part.at("referenceRequestedOn"));
    recorder.on(
        JourneyEvent.TRANSFER_REFERENCE_GIVEN,
        transfer.getReferenceGivenOn(),
        part.at("referenceGivenOn"));
    recorder.on(
        JourneyEvent.TRANSFER_MEETING_HELD, transfer.getMeetingHeldOn(), part.at("meetingHeldOn"));
  }

  private void closure(ServiceClosure closure) {
    Part part = ROOT.at("serviceClosure").alone();
    recorder.happened(JourneyEvent.SERVICE_CEASED, closure.getCeasedOn(), part.at("ceasedOn"));
    if (closure.getExtendedUntil().isPresent()) {
      // On which day it was extended is not recorded, only until when.
      recorder.happened(
          JourneyEvent.CLOSURE_APPROVAL_EXTENDED, Optional.empty(), part.at("extendedUntil"));
    }
    recorder.on(
        JourneyEvent.REASSESSED_AFTER_CLOSURE, closure.getDecidedOn(), part.at("decidedOn"));
  }

  /** The notice of what a review led to, or was to lead to; it is none of approval. */
  private void reviewNotified(Optional<ApprovalNotice> notice, Part part) {
    recorder.notices(JourneyEvent.REVIEW_NOTIFIED, notices(notice), part.at("notices"));
  }

  /** The notice to each of the people. */
  static List<Notice> notices(Optional<ApprovalNotice> notice) {
    return notice.map(ApprovalNotice::getNotices).orElse(List.of());
  }

  private Optional<LocalDate> statusSince(ApprovalStatus status) {
    return approval.getStatusHistory().stream()
        .filter(change -> change.getStatus().equals(status))
        .findFirst()
        .flatMap(ApprovalStatusChange::getEffectiveOn);
  }
}
