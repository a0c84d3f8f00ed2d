package org.fostering.rules.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.code.ServiceApprovalBasis;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DeliveryOrganisationEntry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.organisation.ResponsibilityAssignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the responsibilities of a directory, and what is not. */
class ResponsibilityCheckTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
  private static final String BRISTOL = "E06000023";
  private static final String CARDIFF = "W06000015";
  private static final String EDINBURGH = "S12000036";
  private static final String BELFAST = "ZT001";

  /** The findings in the steps asked about, as code, place, step, members and days. */
  private static List<String> faults(
      OrganisationDirectory.Builder directory, JourneyStep... steps) {
    return faults(directory, ReservedActs.standard(), steps);
  }

  private static List<String> faults(
      OrganisationDirectory.Builder directory, ReservedActs acts, JourneyStep... steps) {
    return ResponsibilityCheck.check(directory.build(), Organisations.standard(), acts, FROM, UNTIL)
        .stream()
        .filter(fault -> fault.step().filter(List.of(steps)::contains).isPresent())
        .map(
            fault ->
                fault.finding().code().replace("responsibilities.", "")
                    + " "
                    + fault.finding().pointer()
                    + " "
                    + fault.members().stream()
                        .map(AuthorityEntry::key)
                        .collect(Collectors.joining("+"))
                    + fault.days().stream()
                        .map(
                            days -> " " + days.from().orElseThrow() + "/" + days.to().orElseThrow())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static OrganisationDirectory.Builder hub(String... members) {
    OrganisationDirectory.Builder directory =
        OrganisationDirectory.builder().addHubs(RecruitmentHubEntry.builder().id("hub").build());
    for (String member : members) {
      directory.addMemberships(MembershipEntry.builder().group("hub").member(member).build());
    }
    return directory;
  }

  private static ResponsibilityAssignment.Builder part(
      Responsibility part, String organisation, JourneyStep... steps) {
    return ResponsibilityAssignment.builder()
        .organisation(organisation)
        .responsibility(part)
        .addSteps(steps);
  }

  private static ResponsibilityAssignment accountable(String organisation, JourneyStep... steps) {
    return part(Responsibility.ACCOUNTABLE, organisation, steps).build();
  }

  @Test
  void a_directory_without_assignments_says_so_once() {
    List<ResponsibilityFault> faults =
        ResponsibilityCheck.check(
            hub(BRISTOL, CARDIFF).build(),
            Organisations.standard(),
            ReservedActs.standard(),
            FROM,
            UNTIL);
    assertEquals(1, faults.size());
    assertEquals("responsibilities.matrix-empty", faults.get(0).finding().code());
    assertEquals(2, faults.get(0).members().size());
  }

  @Test
  void a_step_that_nobody_named_is_told_once_for_all_and_only_where_there_is_such_a_step() {
    assertEquals(
        List.of("step-unnamed /responsibilities E06000023+W06000015 2026-01-01/2026-12-31"),
        faults(
            hub(BRISTOL, CARDIFF, EDINBURGH)
                .addResponsibilities(accountable("hub", JourneyStep.CAMPAIGN)),
            JourneyStep.STAGE_1));
  }

  @Test
  void a_member_without_anybody_accountable_is_found_where_it_takes_part() {
    assertEquals(
        List.of("nobody-accountable /memberships/1 W06000015 2026-01-01/2026-12-31"),
        faults(
            hub(BRISTOL, CARDIFF)
                .addResponsibilities(
                    part(Responsibility.ACCOUNTABLE, BRISTOL, JourneyStep.SUPPORT)
                        .addForMembers(BRISTOL)
                        .build()),
            JourneyStep.SUPPORT));
  }

  @Test
  void being_told_is_not_being_accountable() {
    assertEquals(
        List.of("nobody-accountable /responsibilities/0 E06000023 2026-01-01/2026-12-31"),
        faults(
            hub(BRISTOL)
                .addResponsibilities(
                    part(Responsibility.INFORMED, "hub", JourneyStep.SUPPORT).build()),
            JourneyStep.SUPPORT));
  }

  @Test
  void two_accountable_are_found_on_the_days_they_share() {
    assertEquals(
        List.of("accountable-twice /responsibilities/1 E06000023 2026-05-01/2026-06-30"),
        faults(
            hub(BRISTOL)
                .addResponsibilities(
                    part(Responsibility.ACCOUNTABLE, "hub", JourneyStep.CAMPAIGN)
                        .until(LocalDate.of(2026, 6, 30))
                        .build(),
                    part(Responsibility.ACCOUNTABLE, BRISTOL, JourneyStep.CAMPAIGN)
                        .since(LocalDate.of(2026, 5, 1))
                        .build()),
            JourneyStep.CAMPAIGN));
  }

  @Test
  void a_gap_between_two_assignments_is_a_gap_and_not_a_step_without_anybody() {
    assertEquals(
        List.of("gap /responsibilities/1/since E06000023 2026-07-01/2026-08-31"),
        faults(
            hub(BRISTOL)
                .addResponsibilities(
                    part(Responsibility.ACCOUNTABLE, "hub", JourneyStep.CAMPAIGN)
                        .until(LocalDate.of(2026, 6, 30))
                        .build(),
                    part(Responsibility.ACCOUNTABLE, BRISTOL, JourneyStep.CAMPAIGN)
                        .since(LocalDate.of(2026, 9, 1))
                        .build()),
            JourneyStep.CAMPAIGN));
  }

  @ParameterizedTest
  @CsvSource({
    // a hub decides for nobody
    "E06000023, hub, DECISION, true",
    "W06000015, hub, NOTICE_AND_AGREEMENT, true",
    "S12000036, hub, PANEL, true",
    "ZT001, hub, DECISION, true",
    // and may do what no law keeps from it
    "E06000023, hub, INITIAL_VISIT, false",
    "E06000023, hub, STAGE_2, false",
    "ZT001, hub, PANEL, false",
    // an agency approves in Great Britain, and assesses in Northern Ireland
    "E06000023, agency, DECISION, false",
    "W06000015, agency, DECISION, false",
    "S12000036, agency, DECISION, false",
    "ZT001, agency, DECISION, true",
    // nor does an agency approve for the time being
    "E06000023, agency, TEMPORARY_APPROVAL, true",
    "W06000015, agency, TEMPORARY_APPROVAL, true",
    // what only assesses does not approve
    "E06000023, assessor, DECISION, true",
    // a voluntary organisation in Northern Ireland does
    "ZT001, voluntary, DECISION, false",
    // a company that acts for the authority does
    "E06000023, company, DECISION, false",
    "E06000023, company, TEMPORARY_APPROVAL, false",
    // not in a step that its arrangement does not have
    "E06000023, company, TERMINATION, true",
    // another authority is an authority
    "E06000023, E06000031, DECISION, false"
  })
  void the_law_of_the_nation_says_who_may(
      String member, String organisation, JourneyStepName step, boolean found) {
    OrganisationDirectory.Builder directory =
        hub(member)
            .addFosteringServices(
                service("agency", FosteringServiceKind.INDEPENDENT_AGENCY).build(),
                service("voluntary", FosteringServiceKind.VOLUNTARY_ORGANISATION).build(),
                service("assessor", FosteringServiceKind.INDEPENDENT_AGENCY)
                    .approvalBasis(ServiceApprovalBasis.ASSESSES_FOR_ANOTHER_BODY)
                    .build())
            .addDeliveryOrganisations(DeliveryOrganisationEntry.builder().id("company").build())
            .addDeliveryArrangements(
                DeliveryArrangement.builder()
                    .authority(BRISTOL)
                    .organisation("company")
                    .addSteps(JourneyStep.DECISION, JourneyStep.TEMPORARY_APPROVAL)
                    .build())
            .addResponsibilities(accountable(organisation, step.code()));
    List<String> expected =
        found
            ? List.of(
                "body-not-lawful /responsibilities/0/organisation "
                    + member
                    + " 2026-01-01/2026-12-31")
            : List.of();
    // Whether a delegation is written is another question, and only Scottish law asks it.
    assertEquals(
        expected,
        faults(directory, step.code()).stream()
            .filter(each -> !each.startsWith("delegation-not-shown"))
            .toList());
  }

  /**
   * SSI 2009/210 regulation 48(2): in Scotland an agency approves where that is delegated to it.
   */
  @ParameterizedTest
  @CsvSource({"false, false, true", "true, false, false", "false, true, false"})
  void in_scotland_a_delegation_must_be_written(
      boolean byArrangement, boolean byService, boolean found) {
    String member = "S12000036";
    OrganisationDirectory.Builder directory =
        hub(member)
            .addFosteringServices(
                service("agency", FosteringServiceKind.INDEPENDENT_AGENCY)
                    .approvalBasis(
                        byService ? Optional.of(ServiceApprovalBasis.DELEGATED) : Optional.empty())
                    .areas(List.of(member))
                    .build())
            .addResponsibilities(accountable("agency", JourneyStep.DECISION));
    if (byArrangement) {
      directory.addDeliveryArrangements(
          DeliveryArrangement.builder().authority(member).organisation("agency").build());
    }
    assertEquals(
        found
            ? List.of(
                "delegation-not-shown /responsibilities/0/organisation S12000036"
                    + " 2026-01-01/2026-12-31")
            : List.of(),
        faults(directory, JourneyStep.DECISION));
  }

  /** The steps of the table above. */
  enum JourneyStepName {
    DECISION(JourneyStep.DECISION),
    NOTICE_AND_AGREEMENT(JourneyStep.NOTICE_AND_AGREEMENT),
    PANEL(JourneyStep.PANEL),
    INITIAL_VISIT(JourneyStep.INITIAL_VISIT),
    STAGE_2(JourneyStep.STAGE_2),
    TEMPORARY_APPROVAL(JourneyStep.TEMPORARY_APPROVAL),
    TERMINATION(JourneyStep.TERMINATION);

    private final JourneyStep step;

    JourneyStepName(JourneyStep step) {
      this.step = step;
    }

    JourneyStep code() {
      return step;
    }
  }

  private static FosteringServiceEntry.Builder service(String id, FosteringServiceKind kind) {
    return FosteringServiceEntry.builder().id(id).kind(kind);
  }

  @Test
  void a_case_that_changes_hands_is_accepted_or_it_is_found() {
    OrganisationDirectory.Builder directory =
        hub(BRISTOL)
            .addResponsibilities(
                accountable("hub", JourneyStep.INITIAL_ENQUIRY),
                accountable(BRISTOL, JourneyStep.INITIAL_VISIT));
    List<String> expected =
        List.of("handover-not-accepted /responsibilities/1 E06000023 2026-01-01/2026-12-31");
    assertEquals(expected, faults(directory, JourneyStep.INITIAL_VISIT));
    // That the hub accepts what it hands over is not an acceptance.
    directory.addResponsibilities(accountable("hub", JourneyStep.HANDOVER_ACCEPTANCE));
    assertEquals(expected, faults(directory, JourneyStep.INITIAL_VISIT));
    directory.addResponsibilities(
        part(Responsibility.RESPONSIBLE, BRISTOL, JourneyStep.HANDOVER_ACCEPTANCE).build());
    assertEquals(List.of(), faults(directory, JourneyStep.INITIAL_VISIT));
  }

  @Test
  void a_company_that_acts_for_three_members_is_no_overlap_and_hands_nothing_over() {
    OrganisationDirectory.Builder directory =
        hub(BRISTOL, "E10000003", "E06000031")
            .addDeliveryOrganisations(DeliveryOrganisationEntry.builder().id("company").build())
            .addMemberships(MembershipEntry.builder().group("hub").member("company").build())
            .addResponsibilities(
                accountable(
                    "company",
                    JourneyStep.INITIAL_ENQUIRY,
                    JourneyStep.STAGE_1,
                    JourneyStep.DECISION));
    for (String member : List.of(BRISTOL, "E10000003", "E06000031")) {
      directory.addDeliveryArrangements(
          DeliveryArrangement.builder().authority(member).organisation("company").build());
    }
    assertEquals(
        List.of(),
        faults(directory, JourneyStep.INITIAL_ENQUIRY, JourneyStep.STAGE_1, JourneyStep.DECISION));
  }

  @Test
  void an_authority_and_its_own_service_are_one_body() {
    assertEquals(
        List.of(),
        faults(
            hub("b")
                .addAuthorities(AuthorityEntry.builder().id("b").code(BRISTOL).build())
                .addFosteringServices(
                    service("s", FosteringServiceKind.LOCAL_AUTHORITY).addAreas("b").build())
                .addResponsibilities(
                    accountable("b", JourneyStep.DECISION), accountable("s", JourneyStep.DECISION)),
            JourneyStep.DECISION));
  }

  /** Sheffield’s code before 2025. */
  @Test
  void an_old_code_of_a_living_authority_is_one_of_its_names() {
    assertEquals(
        List.of(),
        faults(
            hub("E08000019")
                .addResponsibilities(
                    part(Responsibility.ACCOUNTABLE, "E08000019", JourneyStep.DECISION)
                        .addForMembers("E08000039")
                        .build()),
            JourneyStep.DECISION));
  }

  @Test
  void what_a_hub_does_it_does_for_its_own_members() {
    assertEquals(
        List.of("nobody-accountable /memberships/1 W06000015 2026-01-01/2026-12-31"),
        faults(
            hub(BRISTOL)
                .addHubs(RecruitmentHubEntry.builder().id("other").build())
                .addMemberships(
                    MembershipEntry.builder()
                        .group("other")
                        .member(CARDIFF)
                        .role(MembershipRole.LEAD)
                        .build())
                .addResponsibilities(accountable("hub", JourneyStep.CAMPAIGN)),
            JourneyStep.CAMPAIGN));
  }

  @Test
  void what_nobody_verified_counts_only_where_it_is_asked_for() {
    OrganisationDirectory.Builder directory =
        hub(BELFAST).addResponsibilities(accountable("hub", JourneyStep.TEMPORARY_APPROVAL));
    assertEquals(List.of(), faults(directory, JourneyStep.TEMPORARY_APPROVAL));
  }
}
