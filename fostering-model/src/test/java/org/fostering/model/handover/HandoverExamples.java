package org.fostering.model.handover;

import java.time.LocalDate;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.HandoverReason;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.code.LawfulBasis;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;

/** Handovers between made-up organisations. */
public final class HandoverExamples {

  private HandoverExamples() {}

  /** Who passes what to whom, and nothing more. */
  public static Handover minimal() {
    return Handover.builder()
        .sender(organisation("Foster in Example"))
        .receiver(organisation("Example County Fostering"))
        .subject(reference("enquiry", "ENQ-1"))
        .build();
  }

  /** An enquiry that a hub passes to an authority, which accepts it and later gives it back. */
  public static Handover full() {
    return Handover.builder()
        .from(minimal())
        .addIdentifiers(Identifier.of("hub.example.org", "HO-1"))
        .addExtensions(
            Extension.builder().system("hub.example.org").name("queue").value("north").build())
        .receiver(
            OrganisationReference.builder()
                .name("Example County Fostering")
                .authorityCode("E10000000")
                .addIdentifiers(Identifier.of("sharing.example.org", "county"))
                .build())
        .purpose(SharingPurpose.INITIAL_VISIT)
        .reason(HandoverReason.AREA_OF_RESIDENCE)
        .disclosureLevel(DisclosureExtent.RECEIVING_SERVICE)
        .addDataClasses(Sensitivity.PERSONAL, Sensitivity.THIRD_PARTY_CONFIDENTIAL)
        .dataClassesAnswer(ListAnswer.ALL)
        .addLawfulBases(LawfulBasis.PUBLIC_TASK)
        .lawfulBasesAnswer(ListAnswer.ALL)
        .sharingAgreement(Identifier.of("sharing.example.org", "ISA-7"))
        .peopleInformed(Answer.YES)
        .peopleInformedOn(LocalDate.of(2026, 5, 5))
        .peopleAgreed(Answer.YES)
        .sentAt(Moment.parse("2026-05-06T10:00:00+01:00"))
        .acknowledgementDueOn(LocalDate.of(2026, 5, 8))
        .lockedAt(Moment.parse("2026-05-07T09:00:00+01:00"))
        .responsibilityPassesOn(LocalDate.of(2026, 5, 7))
        .previous(reference("handover", "HO-0"))
        .historicLoad(Answer.NO)
        .addStatusHistory(
            change(HandoverStatus.SENT, 6).build(),
            change(HandoverStatus.ACKNOWLEDGED, 6).build(),
            change(HandoverStatus.ACCEPTED, 7).build(),
            change(HandoverStatus.RETURNED, 20).reason(HandoverReason.OUT_OF_AREA).build())
        .build();
  }

  static HandoverStatusChange.Builder change(HandoverStatus status, int dayOfMay) {
    LocalDate day = LocalDate.of(2026, 5, dayOfMay);
    return HandoverStatusChange.builder()
        .status(status)
        .effectiveOn(day)
        .recordedAt(Moment.parse(day.plusDays(1) + "T08:00:00+01:00"))
        .recordedBy("Duty desk");
  }

  static OrganisationReference organisation(String name) {
    return OrganisationReference.builder().name(name).build();
  }

  private static DocumentReference reference(String type, String number) {
    return DocumentReference.builder()
        .documentType(type)
        .identifier(Identifier.of("hub.example.org", number))
        .build();
  }
}
