package org.fostering.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.CommitmentBasis;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.code.ServiceApprovalBasis;
import org.fostering.model.common.Identifier;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

class OrganisationDirectoryTest {

  private static final LocalDate HANDOVER = LocalDate.of(2026, 10, 1);

  @Test
  void examples_are_without_fault() {
    assertEquals(Set.of(), Documents.faults(OrganisationDirectoryExamples.full()));
    assertEquals(Set.of(), Documents.faults(OrganisationDirectoryExamples.minimal()));
  }

  @Test
  void every_term_has_a_definition() {
    Documents.assertDefined(OrganisationDirectory.class);
  }

  @Test
  void entries_have_the_terms_of_every_entry_too() {
    OrganisationDirectory directory = OrganisationDirectoryExamples.full();

    assertEquals("county", directory.getAuthorities().get(0).getId());
    assertEquals(
        LocalDate.of(2026, 3, 1), directory.getAuthorities().get(0).getAssuredOn().orElseThrow());
  }

  @Test
  void faults_are_found_where_they_are() {
    OrganisationDirectory directory =
        OrganisationDirectory.builder()
            .addAuthorities(AuthorityEntry.builder().id(" ").dfeCode("12").build())
            .addHubs(
                RecruitmentHubEntry.builder()
                    .id("hub")
                    .addContactPoints(
                        ContactPoint.builder()
                            .website("ftp://example.org")
                            .addEmails("nobody")
                            .addOpeningHours(OpeningHours.builder().opens("24:00").build())
                            .build())
                    .build())
            .build();

    assertEquals(
        Set.of(
            "authorities[0].dfeCode {constraint.dfe-code}",
            "authorities[0].id {constraint.text}",
            "hubs[0].contactPoints[0].emails[0].<list element> {constraint.email}",
            "hubs[0].contactPoints[0].openingHours[0].opens {constraint.time}",
            "hubs[0].contactPoints[0].website {constraint.url}"),
        Documents.faults(directory));
  }

  @Test
  void an_entry_that_ends_before_it_starts_cannot_be_built() {
    MembershipEntry.Builder backwards =
        OrganisationDirectoryExamples.membership("hub", "county", MembershipRole.LEAD)
            .until(LocalDate.of(2020, 1, 1));
    OpeningHours.Builder hours = OpeningHours.builder().opens("17:00").closes("09:00");

    assertThrows(IllegalStateException.class, backwards::build);
    assertThrows(IllegalStateException.class, hours::build);
  }

  @Test
  void hazard_10_nothing_of_england_is_asked_of_the_other_nations() {
    FosteringServiceEntry trust =
        FosteringServiceEntry.builder()
            .id("trust")
            .kind(FosteringServiceKind.HSC_TRUST)
            .addNations(Nation.NORTHERN_IRELAND)
            .build();
    FosteringServiceEntry scottish =
        FosteringServiceEntry.builder()
            .id("agency")
            .addNations(Nation.SCOTLAND)
            .approvalBasis(ServiceApprovalBasis.DELEGATED)
            .addApprovingBodies("council")
            .build();
    ResponsibilityAssignment review =
        ResponsibilityAssignment.builder()
            .organisation("agency")
            .addSteps(JourneyStep.REVIEW_BY_ANOTHER_PANEL)
            .build();

    assertEquals(
        Set.of(),
        Documents.faults(
            OrganisationDirectory.builder()
                .addFosteringServices(trust, scottish)
                .addResponsibilities(review)
                .build()));
    assertTrue(trust.getRegistrations().isEmpty());
  }

  @Test
  void hazard_13_who_approves_and_who_answers_are_different_entries() {
    OrganisationDirectory directory = OrganisationDirectoryExamples.full();
    RecruitmentHubEntry hub = directory.getHubs().get(0);
    FosteringServiceEntry agency = directory.getFosteringServices().get(1);

    assertFalse(agency.getApprovingBodies().contains(hub.getId()));
    assertNotEquals(directory.getAuthorities().get(0).getId(), hub.getId());
    assertEquals(
        List.of("county-service"),
        directory.getResponsibilities().stream()
            .filter(part -> part.getSteps().contains(JourneyStep.PANEL))
            .filter(
                part -> part.getResponsibility().equals(Optional.of(Responsibility.ACCOUNTABLE)))
            .map(ResponsibilityAssignment::getOrganisation)
            .toList());
  }

  @Test
  void hazard_14_a_trust_can_be_the_member_of_a_hub_for_an_authority() {
    OrganisationDirectory directory = OrganisationDirectoryExamples.full();

    assertEquals("trust", directory.getMemberships().get(1).getMember());
    assertEquals("borough", directory.getDeliveryArrangements().get(0).getAuthority());
    assertEquals(Answer.YES, directory.getFosteringServices().get(1).getForProfit().orElseThrow());
  }

  @Test
  void hazard_20_a_measure_says_what_one_unit_of_it_is() {
    SuccessMeasure measure = OrganisationDirectoryExamples.full().getSuccessMeasures().get(0);

    assertEquals("households", measure.getUnit().orElseThrow().getText());
    assertTrue(CodeLists.standard().find("counted-unit").orElseThrow().find("people").isPresent());
    assertTrue(
        CodeLists.standard()
            .find("reporting-period")
            .orElseThrow()
            .find("year-to-31-december")
            .isPresent());
  }

  @Test
  void hazard_21_a_service_level_rests_on_no_law() {
    List<String> bases =
        CodeLists.standard().of(CommitmentBasis.class).entries().stream()
            .map(CodeEntry::code)
            .toList();

    assertTrue(
        bases.stream().noneMatch(basis -> basis.contains("statut") || basis.contains("law")));
  }

  @Test
  void hazard_24_what_a_service_ends_is_not_counted_as_withdrawn() {
    assertNotEquals(JourneyEvent.WITHDRAWN_BY_APPLICANT, JourneyEvent.ENDED_BY_SERVICE);
    assertTrue(JourneyEvent.ENDED_BY_SERVICE.isKnown());
  }

  @Test
  void hazard_26_the_lead_of_a_hub_changes_hands_by_date() {
    MembershipEntry before =
        OrganisationDirectoryExamples.membership("hub", "county", MembershipRole.LEAD)
            .until(HANDOVER.minusDays(1))
            .build();
    MembershipEntry after =
        OrganisationDirectoryExamples.membership("hub", "borough", MembershipRole.LEAD)
            .since(HANDOVER)
            .build();

    OrganisationDirectory directory =
        OrganisationDirectory.builder().addMemberships(before, after).build();

    assertEquals(HANDOVER.minusDays(1), directory.getMemberships().get(0).getUntil().orElseThrow());
    assertEquals(HANDOVER, directory.getMemberships().get(1).getSince().orElseThrow());
  }

  @Test
  void hazard_27_a_hub_here_is_a_recruitment_hub_only() {
    assertTrue(Documents.partsOf(OrganisationDirectory.class).contains(RecruitmentHubEntry.class));
    assertTrue(
        Stream.of("hub-scope", "network-kind", "membership-role")
            .flatMap(list -> CodeLists.standard().find(list).orElseThrow().entries().stream())
            .noneMatch(
                entry ->
                    (entry.code() + entry.label()).toLowerCase(Locale.ROOT).contains("mocking")));
  }

  @Test
  void hazard_28_what_is_no_fostering_is_no_kind_that_a_service_recruits_for() {
    assertTrue(
        CodeLists.standard().find("fostering-kind").orElseThrow().entries().stream()
            .map(CodeEntry::code)
            .noneMatch(code -> code.contains("lodging") || code.contains("staying-put")));
  }

  @Test
  void to_string_shows_no_mailbox_and_no_number() {
    String text =
        OrganisationDirectoryExamples.full().toString()
            + OrganisationDirectory.builder()
                .addIdentifiers(Identifier.of("example.org", "canary-1"))
                .addStatusHistory(DirectoryStatusChange.builder().recordedBy("canary-2").build())
                .build();

    for (String canary :
        List.of("hello@", "handover@", "960123", "SC000000", "ISA-7", "canary", "Partnership")) {
      assertFalse(text.contains(canary), canary);
    }
  }
}
