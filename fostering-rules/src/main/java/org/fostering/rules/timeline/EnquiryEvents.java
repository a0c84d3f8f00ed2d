package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.AppointmentStatus;
import org.fostering.model.code.ContactOutcome;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.enquiry.ContactAttempt;
import org.fostering.model.enquiry.ContactDirection;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryStatusChange;
import org.fostering.model.finding.Pointer;
import org.fostering.model.handover.Handover;
import org.fostering.model.value.Moment;
import org.fostering.rules.timeline.EventCollector.Part;

/** The events of an enquiry and of a handover. */
final class EnquiryEvents {

  private static final Part ROOT = Part.ofCase(Pointer.ROOT);
  private static final Set<ContactOutcome> REACHED =
      Set.of(ContactOutcome.REACHED, ContactOutcome.ATTENDED);

  private static final Map<HandoverStatus, JourneyEvent> ANSWERS =
      Map.of(
          HandoverStatus.ACKNOWLEDGED, JourneyEvent.HANDOVER_ACKNOWLEDGED,
          HandoverStatus.ACCEPTED, JourneyEvent.HANDOVER_ACCEPTED);

  private EnquiryEvents() {}

  static Timeline of(Enquiry enquiry) {
    EventCollector recorder = new EventCollector();
    received(enquiry, recorder);
    ROOT.each(
        "contacts",
        enquiry.getContacts(),
        (contact, part) -> contact(contact, part.at("at"), recorder));
    ROOT.each(
        "appointments",
        enquiry.getAppointments(),
        (each, part) -> {
          if (each.getStatus().filter(AppointmentStatus.KEPT::equals).isPresent()) {
            met(each.getPurpose(), day(each.getAt()), part.at("at"), recorder);
          }
        });
    ROOT.each(
        "visits",
        enquiry.getVisits(),
        (visit, part) ->
            met(
                Optional.of(ContactPurpose.FIRST_VISIT),
                visit.getVisitedOn(),
                part.at("visitedOn"),
                recorder));
    ROOT.each(
        "statusHistory",
        enquiry.getStatusHistory(),
        (change, part) -> {
          if (change.getStatus().equals(EnquiryStatus.INVITED_TO_APPLY)) {
            recorder.happened(
                JourneyEvent.INVITED_TO_APPLY, change.getEffectiveOn(), part.at("effectiveOn"));
          }
        });
    enquiry
        .getClosing()
        .ifPresent(
            closing ->
                recorder.happened(
                    JourneyEvent.ENQUIRY_CLOSED,
                    closing.getClosedOn(),
                    ROOT.at("closing").at("closedOn")));
    return recorder.timeline();
  }

  /** Without its moment, as statistics are, the history may still have the day. */
  private static void received(Enquiry enquiry, EventCollector recorder) {
    List<EnquiryStatusChange> history = enquiry.getStatusHistory();
    for (int i = 0; i < history.size() && enquiry.getReceivedAt().isEmpty(); i++) {
      EnquiryStatusChange change = history.get(i);
      if (change.getStatus().equals(EnquiryStatus.RECEIVED)
          && change.getEffectiveOn().isPresent()) {
        recorder.happened(
            JourneyEvent.ENQUIRY_RECEIVED,
            change.getEffectiveOn(),
            ROOT.at("statusHistory", i).at("effectiveOn"));
        return;
      }
    }
    recorder.happened(
        JourneyEvent.ENQUIRY_RECEIVED, day(enquiry.getReceivedAt()), ROOT.at("receivedAt"));
  }

  private static void contact(ContactAttempt contact, Part where, EventCollector recorder) {
    Optional<LocalDate> day = day(contact.getAt());
    Optional<ContactPurpose> purpose = contact.getPurpose();
    if (contact.getDirection().filter(ContactDirection.OUTGOING::equals).isPresent()) {
      recorder.happened(JourneyEvent.CONTACT_ATTEMPTED, day, where);
      boolean came = contact.getOutcome().filter(ContactOutcome.UNDELIVERABLE::overlaps).isEmpty();
      if (came && purpose.filter(ContactPurpose.INFORMATION::equals).isPresent()) {
        recorder.happened(JourneyEvent.INFORMATION_SENT, day, where);
      }
    }
    if (contact.getOutcome().filter(REACHED::contains).isPresent()) {
      met(purpose, day, where, recorder);
    }
  }

  private static void met(
      Optional<ContactPurpose> purpose,
      Optional<LocalDate> day,
      Part where,
      EventCollector recorder) {
    recorder.happened(JourneyEvent.FIRST_CONTACT_MADE, day, where);
    if (purpose.filter(ContactPurpose.FIRST_CONVERSATION::equals).isPresent()) {
      recorder.happened(JourneyEvent.INITIAL_CALL_HELD, day, where);
    }
    if (purpose.filter(ContactPurpose.FIRST_VISIT::equals).isPresent()) {
      recorder.happened(JourneyEvent.INITIAL_VISIT_HELD, day, where);
    }
  }

  static Timeline of(Handover handover) {
    EventCollector recorder = new EventCollector();
    recorder.on(JourneyEvent.HANDOVER_SENT, day(handover.getSentAt()), ROOT.at("sentAt"));
    ROOT.each(
        "statusHistory",
        handover.getStatusHistory(),
        (change, part) ->
            change
                .getStatus()
                .map(ANSWERS::get)
                .ifPresent(answer -> recorder.happened(answer, change.getEffectiveOn(), part)));
    return recorder.timeline();
  }

  private static Optional<LocalDate> day(Optional<Moment> moment) {
    return moment.map(Moment::day);
  }
}
