package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.InputDocument;
import org.fostering.json.StreamedDocument;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Identifier;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryStatusChange;
import org.fostering.model.value.Moment;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.fostering.rules.rule.Question;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timelines;

/** Makes an entry of each enquiry on a day. */
final class WorklistEntries {

  private final Intake intake;
  private final Promises promises;
  private final LocalDate asOf;
  private final boolean all;
  private final boolean references;

  /**
   * @param all whether closed enquiries are entered, too
   * @param references whether the references of the office are shown
   */
  WorklistEntries(
      Intake intake, Promises promises, LocalDate asOf, boolean all, boolean references) {
    this.intake = intake;
    this.promises = promises;
    this.asOf = asOf;
    this.all = all;
    this.references = references;
  }

  /**
   * What came of a document.
   *
   * @param entry its entry; empty for one that is closed
   * @param sound whether the document kept to the format
   */
  record Taken(Optional<WorklistEntry> entry, boolean sound) {}

  Taken take(InputDocument<Enquiry> document) {
    StreamedDocument<Enquiry> read = document.unread().read();
    Optional<Enquiry> enquiry = read.checked().value();
    boolean isListed = all || enquiry.filter(this::isClosed).isEmpty();
    return new Taken(
        isListed ? Optional.of(entry(document.file(), read, enquiry)) : Optional.empty(),
        read.checked().isSound());
  }

  private WorklistEntry entry(int file, StreamedDocument<Enquiry> read, Optional<Enquiry> enquiry) {
    Optional<IntakeResult> result = enquiry.map(each -> intake.consider(each, asOf));
    List<Question> questions = result.map(IntakeResult::questions).orElse(List.of());
    return new WorklistEntry(
        file,
        read.number(),
        read.start().line(),
        enquiry.filter(each -> references).flatMap(WorklistEntries::reference),
        enquiry.flatMap(Enquiry::getReceivedAt).map(Moment::day),
        enquiry.flatMap(this::answered),
        result.flatMap(
            each ->
                promises.foremost(
                    enquiry.orElseThrow(), each.residence().jurisdiction().possible())),
        result.flatMap(each -> each.routing().frontDoor()).map(door -> door.name()),
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
