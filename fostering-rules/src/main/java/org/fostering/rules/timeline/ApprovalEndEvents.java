package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovalStatusChange;
import org.fostering.model.carer.ApprovedCarer;
import org.fostering.model.carer.CarerTransfer;
import org.fostering.model.carer.RecordRetention;
import org.fostering.model.carer.Resignation;
import org.fostering.model.carer.RetentionAnchor;
import org.fostering.model.carer.ReviewDetermination;
import org.fostering.model.code.ApprovalStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.RetentionEvent;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.code.TransferOutcome;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.timeline.EventCollector.Part;

/**
 * The places of an approval that say that it has ended, for all of its carers or for some. What
 * follows from a resignation, a termination or a closure is not said again here.
 */
final class ApprovalEndEvents {

  private static final Part ROOT = Part.ofCase(Pointer.ROOT);
  private static final Set<ApprovalStatus> OVER =
      Set.of(ApprovalStatus.TERMINATED, ApprovalStatus.EXPIRED);
  private static final Set<ApprovalStatus> IN_FULL =
      Set.of(ApprovalStatus.APPROVED, ApprovalStatus.APPROVED_WITH_TERMS);
  private static final Set<ReviewConclusion> STANDS =
      Set.of(ReviewConclusion.CONTINUE, ReviewConclusion.REVISE_TERMS);
  private static final Set<TransferOutcome> LEFT =
      Set.of(TransferOutcome.MOVED, TransferOutcome.LEFT_FOSTERING);

  /** SSI 2009/210 regulation 25(4), SR 1996/467 regulation 4(5). */
  private static final Set<Nation> NAME_THE_DAY = Set.of(Nation.SCOTLAND, Nation.NORTHERN_IRELAND);

  private static final Map<RetentionEvent, JourneyEvent> ANCHORS =
      Map.of(
          RetentionEvent.APPROVAL_TERMINATED, JourneyEvent.APPROVAL_ENDED,
          RetentionEvent.PLACEMENT_ENDED, JourneyEvent.PLACEMENT_ENDED,
          RetentionEvent.APPLICATION_REFUSED, JourneyEvent.REFUSED,
          RetentionEvent.APPLICATION_WITHDRAWN, JourneyEvent.WITHDRAWN_BY_APPLICANT,
          RetentionEvent.ENQUIRY_CLOSED, JourneyEvent.ENQUIRY_CLOSED);

  private final Approval approval;
  private final EventCollector recorder;

  /** The whole document; of a temporary approval it is the scope in which its time runs. */
  private final Part whole;

  private final JourneyEvent ended;

  ApprovalEndEvents(Approval approval, boolean temporary, EventCollector recorder) {
    this.approval = approval;
    this.recorder = recorder;
    this.whole =
        temporary ? new Part(Pointer.ROOT, Pointer.ROOT.property("temporary"), Set.of()) : ROOT;
    this.ended = temporary ? JourneyEvent.TEMPORARY_APPROVAL_ENDED : JourneyEvent.APPROVAL_ENDED;
  }

  void read() {
    if (!recorder.has(JourneyEvent.APPROVAL_TERMINATED)) {
      recorder.on(
          JourneyEvent.APPROVAL_TERMINATED,
          approval.getTermination().flatMap(termination -> termination.getDecidedOn()),
          ROOT.at("termination").at("decidedOn"));
    }
    statuses();
    if (!recorder.has(ended)) {
      recorder.on(
          ended,
          approval.getTermination().flatMap(termination -> termination.getEffectiveOn()),
          whole.at("termination").at("effectiveOn"));
    }
    determinations();
    resignations();
    transfers();
    carers();
    approval.getRetention().ifPresent(this::retention);
  }

  /** A decision to terminate says from which day. */
  private void determinations() {
    boolean saidElsewhere = recorder.has(ended);
    for (int i = 0; i < approval.getDeterminations().size() && !saidElsewhere; i++) {
      ReviewDetermination determination = approval.getDeterminations().get(i);
      if (determination.getOutcome().filter(ReviewConclusion.TERMINATE::equals).isPresent()) {
        ended(
            determination.getEffectiveOn(),
            ROOT.at("determinations", i)
                .at("effectiveOn")
                .concerning(Timelines.concerned(determination)));
      }
    }
  }

  /** Where the authority terminates when it is asked to, it names the day. */
  private void resignations() {
    if (approval.getNation().filter(NAME_THE_DAY::contains).isEmpty()) {
      return;
    }
    for (int i = 0; i < approval.getResignations().size(); i++) {
      Resignation resignation = approval.getResignations().get(i);
      ended(
          resignation.getApprovalEndsOn(),
          whole.at("resignations", i).at("approvalEndsOn").concerning(resignation.getPeople()));
    }
  }

  /**
   * What ended and is approved again afterwards stands again from that day, unless a review or a
   * later determination tells how it came to stand.
   */
  private void statuses() {
    List<ApprovalStatusChange> history = approval.getStatusHistory();
    boolean saidElsewhere = recorder.has(ended);
    boolean over = false;
    for (int i = 0; i < history.size(); i++) {
      ApprovalStatusChange change = history.get(i);
      Part where = whole.at("statusHistory", i).at("effectiveOn");
      if (OVER.contains(change.getStatus())) {
        over = true;
        if (!saidElsewhere && (change.getEffectiveOn().isPresent() || !isAgain(i))) {
          recorder.happened(ended, change.getEffectiveOn(), where);
        }
      } else if (over && IN_FULL.contains(change.getStatus())) {
        over = false;
        if (!isRecordedElsewhere(change)) {
          recorder.happened(JourneyEvent.APPROVED, change.getEffectiveOn(), where);
        }
      }
    }
  }

  /** Whether a status after one says approved, so that an end without a day lies before it. */
  private boolean isAgain(int status) {
    List<ApprovalStatusChange> history = approval.getStatusHistory();
    return history.subList(status, history.size()).stream()
        .anyMatch(after -> IN_FULL.contains(after.getStatus()));
  }

  private boolean isRecordedElsewhere(ApprovalStatusChange again) {
    return !approval.getDecisionReviews().isEmpty()
        || approval.getDeterminations().stream()
            .anyMatch(its -> its.getOutcome().filter(STANDS::contains).isPresent())
        || (again.getEffectiveOn().isPresent()
            && again.getEffectiveOn().equals(approval.getApprovedOn()));
  }

  private void transfers() {
    for (int i = 0; i < approval.getTransfers().size(); i++) {
      CarerTransfer transfer = approval.getTransfers().get(i);
      if (transfer.getOutcome().filter(LEFT::contains).isPresent()) {
        ended(
            transfer.getCompletedOn(),
            ROOT.at("transfers", i).at("completedOn").concerning(transfer.getPeople()));
      }
    }
  }

  private void carers() {
    for (int i = 0; i < approval.getCarers().size(); i++) {
      ApprovedCarer carer = approval.getCarers().get(i);
      boolean until = carer.getUntil().isPresent();
      ended(
          carer.getUntil().or(carer::getDiedOn),
          whole
              .at("carers", i)
              .at(until ? "until" : "diedOn")
              .concerning(Set.of(carer.getPerson())));
      recorder.on(
          JourneyEvent.CARER_DIED,
          carer.getDiedOn(),
          ROOT.at("carers", i).at("diedOn").concerning(Set.of(carer.getPerson())));
    }
  }

  /** It ended for some, unless it had ended for all. */
  private void ended(Optional<LocalDate> day, Part where) {
    if (day.isPresent() && !recorder.hasForAll(ended, day.get())) {
      recorder.happened(ended, day, where);
    }
  }

  /** An anchor says again what another part of the document may have said already. */
  private void retention(RecordRetention retention) {
    Part part = ROOT.at("retention");
    for (int i = 0; i < retention.getAnchors().size(); i++) {
      RetentionAnchor anchor = retention.getAnchors().get(i);
      Optional<JourneyEvent> kind = Optional.ofNullable(ANCHORS.get(anchor.getEvent()));
      if (kind.isPresent() && !recorder.has(kind.get())) {
        recorder.happened(
            kind.get(), anchor.getOccurredOn(), part.at("anchors", i).at("occurredOn"));
      }
    }
    recorder.on(JourneyEvent.RECORDS_DESTROYED, retention.getDestroyedOn(), part.at("destroyedOn"));
  }
}
