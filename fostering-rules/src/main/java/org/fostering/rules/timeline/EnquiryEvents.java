package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.AppointmentStatus;
import org.fostering.model.code.ContactOutcome;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.enquiry.Appointment;
import org.fostering.model.enquiry.ContactAttempt;
import org.fostering.model.enquiry.ContactDirection;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryStatusChange;
import org.fostering.model.finding.Pointer;
import org.fostering.model.handover.Handover;
import org.fostering.model.handover.HandoverStatusChange;
import org.fostering.model.value.Moment;
import org.fostering.rules.timeline.EventCollector.Part;

/** The events of an enquiry and of a handover. */
final class EnquiryEvents {

  private static final Part ROOT = Part.ofCase(Pointer.ROOT);
  private static final Set<ContactOutcome> REACHED =
      Set.of(ContactOutcome.REACHED, ContactOutcome.ATTENDED);

  private EnquiryEvents() {}

  static Timeline of(Enquiry enquiry) {
    EventCollector recorder = new EventCollector();
    received(enquiry, recorder);
    contacts(enquiry.getContacts(), recorder);
    appointments(enquiry.getAppointments(), recorder);
    for (int i = 0; i < enquiry.getVisits().size(); i++) {
      met(
          Optional.of(ContactPurpose.FIRST_VISIT),
          enquiry.getVisits().get(i).getVisitedOn(),
          ROOT.at("visits", i).at("visitedOn"),
          recorder);
    }
    List<EnquiryStatusChange> history = enquiry.getStatusHistory();
    for (int i = 0; i < history.size(); i++) {
      if (history.get(i).getStatus().equals(EnquiryStatus.INVITED_TO_APPLY)) {
        recorder.happened(
            JourneyEvent.INVITED_TO_APPLY,
            history.get(i).getEffectiveOn(),
            ROOT.at("statusHistory", i).at("effectiveOn"));
      }
    }
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

  private static void contacts(List<ContactAttempt> contacts, EventCollector recorder) {
    for (int i = 0; i < contacts.size(); i++) {
      ContactAttempt contact = contacts.get(i);
      Optional<LocalDate> day = day(contact.getAt());
      Part where = ROOT.at("contacts", i).at("at");
      boolean reached = contact.getOutcome().filter(REACHED::contains).isPresent();
      Optional<ContactPurpose> purpose = contact.getPurpose();
      if (contact.getDirection().filter(ContactDirection.OUTGOING::equals).isPresent()) {
        recorder.happened(JourneyEvent.CONTACT_ATTEMPTED, day, where);
        boolean came =
            contact.getOutcome().filter(ContactOutcome.UNDELIVERABLE::overlaps).isEmpty();
        if (came && purpose.filter(ContactPurpose.INFORMATION::equals).isPresent()) {
          recorder.happened(JourneyEvent.INFORMATION_SENT, day, where);
        }
      }
      if (reached) {
        met(purpose, day, where, recorder);
      }
    }
  }

  private static void appointments(List<Appointment> appointments, EventCollector recorder) {
    for (int i = 0; i < appointments.size(); i++) {
      Appointment each = appointments.get(i);
      if (each.getStatus().filter(AppointmentStatus.KEPT::equals).isPresent()) {
        met(each.getPurpose(), day(each.getAt()), ROOT.at("appointments", i).at("at"), recorder);
      }
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
    List<HandoverStatusChange> history = handover.getStatusHistory();
    for (int i = 0; i < history.size(); i++) {
      Part where = ROOT.at("statusHistory", i);
      Optional<LocalDate> day = history.get(i).getEffectiveOn();
      if (history.get(i).getStatus().equals(Optional.of(HandoverStatus.ACKNOWLEDGED))) {
        recorder.happened(JourneyEvent.HANDOVER_ACKNOWLEDGED, day, where);
      } else if (history.get(i).getStatus().equals(Optional.of(HandoverStatus.ACCEPTED))) {
        recorder.happened(JourneyEvent.HANDOVER_ACCEPTED, day, where);
      }
    }
    return recorder.timeline();
  }

  private static Optional<LocalDate> day(Optional<Moment> moment) {
    return moment.map(Moment::day);
  }
}
