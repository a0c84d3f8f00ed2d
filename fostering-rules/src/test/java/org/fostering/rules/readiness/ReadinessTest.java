package org.fostering.rules.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.code.ContributionKind;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.Contribution;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DeliveryOrganisationEntry;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.NetworkEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.PartnerMeeting;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.organisation.RegisterEntry;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.organisation.ResponsibilityAssignment;
import org.fostering.model.organisation.SharingAgreement;
import org.junit.jupiter.api.Test;

/** What counts as written down, and what as missing. */
class ReadinessTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String BRISTOL = "E06000023";
  private static final String CARDIFF = "W06000015";

  private static List<String> missing(
      OrganisationDirectory.Builder directory, ReadinessQuestion question) {
    return Readiness.of(directory.build(), Organisations.standard(), List.of(), DAY)
        .answers()
        .stream()
        .filter(answer -> answer.question() == question)
        .flatMap(answer -> answer.missing().stream())
        .map(gap -> gap.finding().code().replace("readiness.", "") + " " + gap.finding().pointer())
        .toList();
  }

  private static OrganisationDirectory.Builder hub() {
    return OrganisationDirectory.builder().addHubs(RecruitmentHubEntry.builder().id("hub").build());
  }

  private static MembershipEntry member(String group, String member) {
    return MembershipEntry.builder().group(group).member(member).build();
  }

  @Test
  void every_question_is_answered_once_in_its_order() {
    assertEquals(
        List.of(ReadinessQuestion.values()),
        Readiness.of(hub().build(), Organisations.standard(), List.of(), DAY).answers().stream()
            .map(ReadinessAnswer::question)
            .toList());
  }

  @Test
  void a_hub_has_a_lead_and_a_network_needs_none() {
    assertEquals(
        List.of("lead-missing /hubs/0"),
        missing(hub().addMemberships(member("hub", BRISTOL)), ReadinessQuestion.LEAD));
    assertEquals(
        List.of(),
        missing(
            OrganisationDirectory.builder()
                .addNetworks(NetworkEntry.builder().id("network").build())
                .addMemberships(member("network", CARDIFF)),
            ReadinessQuestion.LEAD));
  }

  @Test
  void what_the_lead_does_for_all_is_not_its_part_as_a_member() {
    MembershipEntry lead =
        MembershipEntry.builder().group("hub").member(BRISTOL).role(MembershipRole.LEAD).build();
    ResponsibilityAssignment.Builder part =
        ResponsibilityAssignment.builder()
            .organisation(BRISTOL)
            .responsibility(Responsibility.ACCOUNTABLE);
    ResponsibilityAssignment forAll = part.addSteps(JourneyStep.CAMPAIGN).build();
    ResponsibilityAssignment forItself =
        ResponsibilityAssignment.builder().from(forAll).addForMembers(BRISTOL).build();

    assertEquals(
        List.of("lead-not-apart /memberships/0"),
        missing(hub().addMemberships(lead).addResponsibilities(forAll), ReadinessQuestion.LEAD));
    assertEquals(
        List.of("lead-not-apart /memberships/0"),
        missing(hub().addMemberships(lead).addResponsibilities(forItself), ReadinessQuestion.LEAD));
    assertEquals(
        List.of(),
        missing(
            hub().addMemberships(lead).addResponsibilities(forAll, forItself),
            ReadinessQuestion.LEAD));
  }

  @Test
  void who_acts_for_a_member_sits_signs_brings_and_answers_for_it() {
    OrganisationDirectory.Builder directory =
        hub()
            .addMemberships(member("hub", BRISTOL))
            .addDeliveryOrganisations(
                DeliveryOrganisationEntry.builder()
                    .id("company")
                    .addContactPoints(
                        ContactPoint.builder().purpose(ContactPointPurpose.HANDOVER).build())
                    .build())
            .addDeliveryArrangements(
                DeliveryArrangement.builder().authority(BRISTOL).organisation("company").build())
            .addMeetings(PartnerMeeting.builder().addParticipants("company").build())
            .addSharingAgreements(SharingAgreement.builder().id("a").addParties("company").build())
            .addContributions(
                Contribution.builder()
                    .organisation("company")
                    .kind(ContributionKind.TRAINING)
                    .build());

    assertEquals(List.of(), missing(directory, ReadinessQuestion.PARTICIPANTS));
    assertEquals(List.of(), missing(directory, ReadinessQuestion.AGREEMENT));
    assertEquals(List.of(), missing(directory, ReadinessQuestion.CONTRIBUTIONS));
    assertEquals(
        List.of("contact-point-missing /hubs/0"),
        missing(directory, ReadinessQuestion.CONTACT_POINTS));
  }

  @Test
  void that_the_hub_sits_there_seats_no_member() {
    assertEquals(
        List.of("member-not-in-room /memberships/0"),
        missing(
            hub()
                .addMemberships(member("hub", BRISTOL))
                .addMeetings(PartnerMeeting.builder().addParticipants("hub").build()),
            ReadinessQuestion.PARTICIPANTS));
  }

  @Test
  void what_does_not_hold_on_the_day_is_not_written_down() {
    RegisterEntry ahead = RegisterEntry.builder().since(DAY.plusDays(1)).build();
    RegisterEntry closed = RegisterEntry.builder().until(DAY.minusDays(1)).build();

    assertEquals(
        List.of("no-register /register"),
        missing(hub().addRegister(ahead, closed), ReadinessQuestion.REGISTER));
    assertEquals(
        List.of("owner-missing /register/0", "review-day-missing /register/0"),
        missing(
            hub().addRegister(RegisterEntry.builder().since(DAY).build()),
            ReadinessQuestion.REGISTER));
  }

  @Test
  void a_review_may_be_held_on_its_day_and_an_agreement_has_one_too() {
    assertEquals(
        List.of(
            "review-overdue /register/1/reviewOn", "review-overdue /sharingAgreements/0/reviewOn"),
        missing(
            hub()
                .addRegister(
                    RegisterEntry.builder().reviewOn(DAY).build(),
                    RegisterEntry.builder().reviewOn(DAY.minusDays(1)).build())
                .addSharingAgreements(
                    SharingAgreement.builder().id("a").reviewOn(DAY.minusDays(1)).build()),
            ReadinessQuestion.REVIEWS));
  }

  @Test
  void a_step_passes_when_nothing_of_it_is_missing() {
    Readiness readiness =
        Readiness.of(
            hub().addRegister(RegisterEntry.builder().owner("hub").reviewOn(DAY).build()).build(),
            Organisations.standard(),
            List.of(),
            DAY);

    assertTrue(readiness.passes(ReadinessStep.RISKS));
    assertFalse(readiness.passes(ReadinessStep.SUCCESS));
    assertFalse(readiness.passes());
  }
}
