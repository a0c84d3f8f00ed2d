package org.fostering.rules.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.applicant.Application;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.handover.Handover;
import org.fostering.model.handover.HandoverStatusChange;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.ServiceLevel;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

/** The protocol of handovers, bound to documents. */
class HandoverReviewTest {

  private static final LocalDate SENT = LocalDate.of(2026, 6, 1);

  private static Identifier id(String value) {
    return Identifier.builder().system("https://example.org/id").value(value).build();
  }

  private static Handover.Builder handover(String id) {
    return Handover.builder()
        .addIdentifiers(id(id))
        .sender(OrganisationReference.builder().name("Hub").build())
        .receiver(OrganisationReference.builder().name("Council").build())
        .subject(DocumentReference.builder().documentType("enquiry").identifier(id("E-1")).build())
        .sentAt(Moment.parse("2026-06-01T09:00:00Z"));
  }

  private static HandoverStatusChange change(HandoverStatus status, LocalDate day) {
    return HandoverStatusChange.builder().status(status).effectiveOn(day).build();
  }

  private static Enquiry enquiry(String name) {
    return Enquiry.builder()
        .addIdentifiers(id("E-1"))
        .addEnquirers(Enquirer.builder().name(PersonName.builder().fullName(name).build()).build())
        .build();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(each -> each.code() + " " + each.pointer()).toList();
  }

  @Test
  void an_offer_is_shown_as_expired_from_the_day_after_the_one_it_names() {
    Handover offer = handover("1").acknowledgementDueOn(SENT.plusDays(2)).build();
    HandoverReview review = HandoverReview.standard();

    assertEquals(Optional.of(HandoverStatus.SENT), review.of(offer, SENT.plusDays(2)).status());
    HandoverStanding late = review.of(offer, SENT.plusDays(3));
    assertEquals(Optional.of(HandoverStatus.EXPIRED), late.status());
    assertEquals(List.of("handover.expired /acknowledgementDueOn"), codes(late.findings()));
  }

  @Test
  void an_offer_expires_by_the_service_level_of_the_directory() {
    OrganisationDirectory directory =
        OrganisationDirectory.builder()
            .addServiceLevels(
                ServiceLevel.builder()
                    .id("answer")
                    .startEvent(JourneyEvent.HANDOVER_SENT)
                    .endEvent(JourneyEvent.HANDOVER_ACCEPTED)
                    .amount(5)
                    .unit(DurationUnit.WORKING_DAYS)
                    .since(LocalDate.EPOCH)
                    .build())
            .build();
    HandoverReview review = HandoverReview.by(directory, Nation.ENGLAND, BankHolidays.standard());
    Handover acknowledged =
        handover("1").addStatusHistory(change(HandoverStatus.ACKNOWLEDGED, SENT)).build();

    HandoverStanding open = review.of(acknowledged, SENT.plusDays(7));
    assertEquals(Optional.of(HandoverStatus.ACKNOWLEDGED), open.status());
    assertEquals(Optional.of(LocalDate.of(2026, 6, 8)), open.answerDueOn());
    assertEquals(
        Optional.of(HandoverStatus.EXPIRED), review.of(acknowledged, SENT.plusDays(8)).status());
    Handover accepted =
        handover("1")
            .from(acknowledged)
            .addStatusHistory(change(HandoverStatus.ACCEPTED, SENT.plusDays(1)))
            .build();
    assertTrue(review.of(accepted, SENT.plusDays(90)).isLocked());
    assertEquals(List.of(), review.of(accepted, SENT.plusDays(90)).findings());
  }

  @Test
  void what_the_sender_changed_after_acceptance_is_found_and_before_it_is_not() {
    HandoverReview review = HandoverReview.standard();
    Handover offered = handover("1").build();
    Handover accepted =
        handover("1").addStatusHistory(change(HandoverStatus.ACCEPTED, SENT.plusDays(1))).build();
    Handover returned =
        handover("1")
            .from(accepted)
            .addStatusHistory(change(HandoverStatus.RETURNED, SENT.plusDays(2)))
            .build();
    LocalDate later = SENT.plusDays(5);

    assertEquals(
        List.of("handover.changed-after-acceptance /enquirers"),
        codes(review.changes(accepted, enquiry("Ann"), enquiry("Anna"), later)));
    assertEquals(List.of(), review.changes(accepted, enquiry("Ann"), enquiry("Ann"), later));
    assertEquals(List.of(), review.changes(offered, enquiry("Ann"), enquiry("Anna"), later));
    assertEquals(List.of(), review.changes(returned, enquiry("Ann"), enquiry("Anna"), later));
    assertThrows(
        IllegalArgumentException.class,
        () -> review.changes(accepted, enquiry("Ann"), Application.builder().build(), later));
  }

  @Test
  void no_enquiry_has_two_owners_and_an_offer_that_is_there_twice_is_one() {
    HandoverStatusChange accepted = change(HandoverStatus.ACCEPTED, SENT);
    Handover first = handover("1").addStatusHistory(accepted).build();
    Handover other = handover("2").addStatusHistory(accepted).build();
    HandoverReview review = HandoverReview.standard();

    assertEquals(Set.of(1), review.secondOwners(List.of(first, other), SENT).keySet());
    assertEquals(Set.of(), review.secondOwners(List.of(first, first), SENT).keySet());
  }

  @Test
  void a_history_that_is_not_in_the_order_of_its_days_is_read_by_its_days() {
    Handover turned =
        handover("1")
            .addStatusHistory(
                change(HandoverStatus.ACCEPTED, SENT.plusDays(2)),
                change(HandoverStatus.ACKNOWLEDGED, SENT.plusDays(1)),
                change(HandoverStatus.SENT, SENT))
            .build();

    HandoverStanding standing = HandoverReview.standard().of(turned, SENT.plusYears(1));

    assertEquals(Optional.of(HandoverStatus.ACCEPTED), standing.status());
    assertEquals(List.of(), standing.findings());
  }

  @Test
  void a_history_that_no_step_allows_is_found() {
    Handover odd =
        handover("1")
            .addStatusHistory(
                change(HandoverStatus.DECLINED, SENT), change(HandoverStatus.ACCEPTED, SENT))
            .build();
    assertEquals(
        List.of("handover.status-not-allowed /statusHistory/1/status"),
        codes(HandoverReview.standard().of(odd, SENT).findings()));
    Handover usual =
        handover("1")
            .addStatusHistory(
                change(HandoverStatus.PREPARED, SENT),
                change(HandoverStatus.SENT, SENT),
                change(HandoverStatus.ACKNOWLEDGED, SENT),
                change(HandoverStatus.ACCEPTED, SENT),
                change(HandoverStatus.RETURNED, SENT))
            .build();
    assertEquals(List.of(), HandoverReview.standard().of(usual, SENT).findings());
    assertFalse(HandoverReview.standard().of(usual, SENT).isLocked());
  }
}
