package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.json.StreamedDocument;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.common.Document;
import org.fostering.model.handover.Handover;
import org.fostering.model.value.Moment;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineState;
import org.fostering.rules.handover.HandoverStanding;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;

/**
 * What the list says about one enquiry, or about one that another organisation offers.
 *
 * @param file the place of the file among those named, from 0
 * @param number the place of the document in its file, from 1
 * @param reference the first reference of the office, if it is to be shown and there is one
 * @param received the day on which it came or was offered, where that is known
 * @param answered the day of the first contact, if there was one
 * @param promise the promise that is soonest due or longest overdue, if any was made
 * @param belongsTo who should answer, where that is settled
 * @param offer where the offer stands; empty for an enquiry
 * @param outcome where the enquiry stands; empty where the document could not be read, and for an
 *     offer
 * @param ask what to ask first, if anything
 * @param questions how many questions there are
 */
record WorklistEntry(
    int file,
    long number,
    Optional<String> reference,
    Optional<LocalDate> received,
    Optional<LocalDate> answered,
    Optional<Deadline> promise,
    Optional<String> belongsTo,
    Optional<HandoverStanding> offer,
    Optional<Outcome> outcome,
    Optional<Question> ask,
    int questions) {

  /** An offer that nobody has answered yet, in time or not. */
  static WorklistEntry of(
      int file, StreamedDocument<Document> read, Handover handover, HandoverStanding standing) {
    return new WorklistEntry(
        file,
        read.number(),
        Optional.empty(),
        handover.getSentAt().map(Moment::day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(standing),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /** How the time that was promised, or given, is kept; empty where there is none. */
  Optional<DeadlineState> timing() {
    return offer.isPresent()
        ? offer
            .get()
            .answerDueOn()
            .map(due -> isExpired() ? DeadlineState.MISSED : DeadlineState.RUNNING)
        : promise.map(Deadline::state);
  }

  /** The last day of that time. */
  Optional<LocalDate> dueOn() {
    return offer.isPresent() ? offer.get().answerDueOn() : promise.flatMap(Deadline::safeDay);
  }

  /** Whether it is an offer that was not answered in time. */
  boolean isExpired() {
    return offer
        .flatMap(HandoverStanding::status)
        .filter(HandoverStatus.EXPIRED::equals)
        .isPresent();
  }

  @Override
  public String toString() {
    return "WorklistEntry[" + number + "]";
  }
}
