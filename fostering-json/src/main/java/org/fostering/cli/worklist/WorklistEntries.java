package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.cli.shared.InputDocument;
import org.fostering.json.StreamedDocument;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Document;
import org.fostering.model.common.Identifier;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryStatusChange;
import org.fostering.model.handover.Handover;
import org.fostering.model.value.Moment;
import org.fostering.rules.handover.HandoverReview;
import org.fostering.rules.handover.HandoverStanding;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.fostering.rules.rule.Question;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/** Makes an entry of each enquiry on a day, and of each offer that waits for an answer. */
final class WorklistEntries {

  private static final Set<HandoverStatus> NOT_ANSWERED =
      Set.of(HandoverStatus.SENT, HandoverStatus.ACKNOWLEDGED, HandoverStatus.EXPIRED);

  private final Intake intake;
  private final Promises promises;
  private final HandoverReview offers;
  private final LocalDate asOf;
  private final boolean all;
  private final boolean references;

  /**
   * @param all whether closed enquiries are entered, too
   * @param references whether the references of the office are shown
   */
  WorklistEntries(
      Intake intake,
      Promises promises,
      HandoverReview offers,
      LocalDate asOf,
      boolean all,
      boolean references) {
    this.intake = intake;
    this.promises = promises;
    this.offers = offers;
    this.asOf = asOf;
    this.all = all;
    this.references = references;
  }

  /**
   * What came of a document.
   *
   * @param entry its entry; empty for one that is closed, and for what nobody is to answer
   * @param closed whether it is an enquiry that is closed
   * @param sound whether the document kept to the format
   */
  record Taken(Optional<WorklistEntry> entry, boolean closed, boolean sound) {}

  Taken take(InputDocument<Document> document) {
    StreamedDocument<Document> read = document.unread().read();
    boolean sound = read.checked().isSound();
    @Nullable Document value = read.checked().value().orElse(null);
    if (value instanceof Handover handover) {
      HandoverStanding standing = offers.of(handover, asOf);
      return new Taken(
          standing
              .status()
              .filter(NOT_ANSWERED::contains)
              .map(status -> WorklistEntry.of(document.file(), read, handover, standing)),
          false,
          sound);
    }
    if (value != null && !(value instanceof Enquiry)) {
      return new Taken(Optional.empty(), false, sound);
    }
    Optional<Enquiry> enquiry = read.checked().value().map(Enquiry.class::cast);
    boolean isClosed = !all && enquiry.filter(this::isClosed).isPresent();
    return new Taken(
        isClosed ? Optional.empty() : Optional.of(entry(document.file(), read, enquiry)),
        isClosed,
        sound);
  }

  private WorklistEntry entry(
      int file, StreamedDocument<Document> read, Optional<Enquiry> enquiry) {
    Optional<IntakeResult> result = enquiry.map(each -> intake.consider(each, asOf));
    List<Question> questions = result.map(IntakeResult::questions).orElse(List.of());
    return new WorklistEntry(
        file,
        read.number(),
        enquiry.filter(each -> references).flatMap(WorklistEntries::reference),
        enquiry.flatMap(Enquiry::getReceivedAt).map(Moment::day),
        enquiry.flatMap(this::answered),
        result.flatMap(
            each ->
                promises.foremost(
                    enquiry.orElseThrow(), each.residence().jurisdiction().possible())),
        result.flatMap(each -> each.routing().frontDoor()).map(door -> door.name()),
        Optional.empty(),
        result.map(each -> each.eligibility().outcome()),
        questions.stream().findFirst(),
        questions.size());
  }

  private static Optional<String> reference(Enquiry enquiry) {
    return enquiry.getIdentifiers().stream().findFirst().map(Identifier::getValue);
  }

  private Optional<LocalDate> answered(Enquiry enquiry) {
    return Timelines.of(enquiry).events(JourneyEvent.FIRST_CONTACT_MADE).stream()
        .map(Event::on)
        .flatMap(Optional::stream)
        .filter(day -> !day.isAfter(asOf))
        .min(LocalDate::compareTo);
  }

  /** Whether it was over by the day. One that does not say when it ended is over. */
  private boolean isClosed(Enquiry enquiry) {
    return enquiry
            .getClosing()
            .filter(closing -> closing.getClosedOn().filter(asOf::isBefore).isEmpty())
            .isPresent()
        || enquiry.getStatusHistory().stream()
            .filter(change -> change.getEffectiveOn().filter(asOf::isBefore).isEmpty())
            .reduce((earlier, later) -> later)
            .map(EnquiryStatusChange::getStatus)
            .filter(EnquiryStatus.CLOSED::equals)
            .isPresent();
  }
}
