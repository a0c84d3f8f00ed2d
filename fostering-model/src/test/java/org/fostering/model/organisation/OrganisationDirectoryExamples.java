package org.fostering.model.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.fostering.model.code.CommitmentBasis;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.code.ContributionKind;
import org.fostering.model.code.ControllerRelation;
import org.fostering.model.code.CountedUnit;
import org.fostering.model.code.CriminalDataAuthority;
import org.fostering.model.code.DeliveryOrganisationKind;
import org.fostering.model.code.DirectoryStatus;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.HubScope;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.code.LawfulBasis;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.code.MutualViewSubject;
import org.fostering.model.code.NetworkKind;
import org.fostering.model.code.Regulator;
import org.fostering.model.code.ReportingPeriod;
import org.fostering.model.code.Schedule1Condition;
import org.fostering.model.code.ServiceApprovalBasis;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.code.SpecialCategoryCondition;
import org.fostering.model.code.StatisticalReturn;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;

/** Directories of made-up organisations; the codes of the authorities are real in form only. */
public final class OrganisationDirectoryExamples {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private OrganisationDirectoryExamples() {}

  /** A directory that says nothing yet. */
  public static OrganisationDirectory minimal() {
    return OrganisationDirectory.builder().build();
  }

  /** A hub of two authorities, one of them served by a trust, with everything filled in. */
  public static OrganisationDirectory full() {
    return OrganisationDirectory.builder()
        .addIdentifiers(Identifier.of("directory.example.org", "north-2026"))
        .addExtensions(
            Extension.builder().system("hub.example.org").name("map").value("north").build())
        .name("North Example")
        .publisher(OrganisationReference.builder().name("Example County Council").build())
        .issuedOn(START)
        .addStatusHistory(
            DirectoryStatusChange.builder()
                .status(DirectoryStatus.IN_USE)
                .effectiveOn(START)
                .recordedAt(Moment.parse("2026-03-27T09:30:00Z"))
                .recordedBy("Partnership board")
                .build())
        .addAuthorities(
            authority("county", "Example County Council", "Cyngor Sir Enghraifft", "E10000000"),
            authority("borough", "Example Borough Council", "Cyngor Enghraifft", "E08000000"))
        .addFosteringServices(countyService(), agency())
        .addDeliveryOrganisations(trust())
        .addDeliveryArrangements(
            DeliveryArrangement.builder()
                .authority("borough")
                .organisation("trust")
                .addSteps(JourneyStep.STAGE_1, JourneyStep.STAGE_2)
                .since(START)
                .until(LocalDate.of(2031, 3, 31))
                .build())
        .addHubs(hub())
        .addNetworks(network())
        .addCampaigns(campaign())
        .addMemberships(
            membership("hub", "county", MembershipRole.LEAD).build(),
            membership("hub", "trust", MembershipRole.MEMBER).build(),
            membership("network", "county", MembershipRole.MEMBER)
                .localName("Foster Example County")
                .build(),
            membership("campaign", "borough", MembershipRole.MEMBER)
                .until(LocalDate.of(2026, 6, 30))
                .build())
        .addResponsibilities(
            assignment(JourneyStep.INITIAL_ENQUIRY, "hub", Responsibility.RESPONSIBLE),
            assignment(JourneyStep.INITIAL_ENQUIRY, "county", Responsibility.ACCOUNTABLE),
            assignment(JourneyStep.PANEL, "county-service", Responsibility.ACCOUNTABLE),
            assignment(JourneyStep.PANEL, "hub", Responsibility.INFORMED))
        .addServiceLevels(serviceLevel())
        .addSuccessMeasures(measure())
        .addSharingAgreements(agreement())
        .addMeetings(meeting())
        .addMutualViews(view())
        .addContributions(contribution())
        .addRegister(risk())
        .build();
  }

  private static AuthorityEntry authority(String id, String name, String nameWelsh, String code) {
    return AuthorityEntry.builder()
        .id(id)
        .name(name)
        .nameWelsh(nameWelsh)
        .code(code)
        .dfeCode("999")
        .nation(Nation.ENGLAND)
        .type(AuthorityType.COUNTY_COUNCIL)
        .region("Example")
        .addPredecessors("E07000000")
        .addEarlierPredecessors("E07000001")
        .since(LocalDate.of(2009, 1, 1))
        .assuredOn(LocalDate.of(2026, 3, 1))
        .source("https://example.org/register")
        .confidence(Confidence.HIGH)
        .addIdentifiers(Identifier.of("sharing.example.org", id))
        .build();
  }

  private static FosteringServiceEntry countyService() {
    return FosteringServiceEntry.builder()
        .id("county-service")
        .name("Example County Fostering")
        .kind(FosteringServiceKind.LOCAL_AUTHORITY)
        .addNations(Nation.ENGLAND)
        .forProfit(Answer.NO)
        .approvalBasis(ServiceApprovalBasis.OWN_FUNCTION)
        .addAreas("county")
        .addKinds(FosteringKind.SHORT_TERM, FosteringKind.PARENT_AND_CHILD)
        .addContactPoints(handoverPoint())
        .build();
  }

  private static FosteringServiceEntry agency() {
    return FosteringServiceEntry.builder()
        .id("agency")
        .name("Example Fostering Agency")
        .kind(FosteringServiceKind.INDEPENDENT_AGENCY)
        .addNations(Nation.ENGLAND, Nation.WALES)
        .addRegistrations(
            ServiceRegistration.builder()
                .regulator(Regulator.OFSTED)
                .number(Identifier.of("ofsted-urn", "SC000000"))
                .since(LocalDate.of(2019, 5, 1))
                .build())
        .forProfit(Answer.YES)
        .approvalBasis(ServiceApprovalBasis.ASSESSES_FOR_ANOTHER_BODY)
        .addApprovingBodies("county-service")
        .addAreas("county", "borough")
        .build();
  }

  private static DeliveryOrganisationEntry trust() {
    return DeliveryOrganisationEntry.builder()
        .id("trust")
        .name("Example Children’s Trust")
        .kind(DeliveryOrganisationKind.CHILDRENS_TRUST)
        .fosteringService("county-service")
        .build();
  }

  private static RecruitmentHubEntry hub() {
    return RecruitmentHubEntry.builder()
        .id("hub")
        .name("Foster in Example")
        .scope(HubScope.ENQUIRY_TO_APPLICATION)
        .launched(PartialDate.parse("2023-10"))
        .launchedBy(PartialDate.parse("2023-11-15"))
        .addContactPoints(
            ContactPoint.builder()
                .purpose(ContactPointPurpose.ENQUIRIES)
                .name("Front door")
                .addEmails("hello@example.org")
                .addTelephones("01632 960123")
                .website("https://example.org/foster")
                .addLanguages("en", "cy")
                .welshActiveOffer(Answer.YES)
                .addOpeningHours(
                    OpeningHours.builder()
                        .addDays(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)
                        .opens("09:00")
                        .closes("20:30")
                        .build())
                .openOnBankHolidays(Answer.NO)
                .build())
        .build();
  }

  private static ContactPoint handoverPoint() {
    return ContactPoint.builder()
        .purpose(ContactPointPurpose.HANDOVER)
        .addEmails("handover@example.org")
        .build();
  }

  private static NetworkEntry network() {
    return NetworkEntry.builder()
        .id("network")
        .name("Foster Nation")
        .nameWelsh("Maethu Cenedl")
        .kind(NetworkKind.NATIONAL_NETWORK)
        .addNations(Nation.WALES)
        .build();
  }

  private static CampaignEntry campaign() {
    return CampaignEntry.builder()
        .id("campaign")
        .name("Spring 2026")
        .runBy("hub")
        .addLanguages("en", "cy")
        .addIdentifiers(Identifier.of("campaigns.example.org", "spring-2026"))
        .since(START)
        .until(LocalDate.of(2026, 6, 30))
        .build();
  }

  static MembershipEntry.Builder membership(String group, String member, MembershipRole role) {
    return MembershipEntry.builder().group(group).member(member).role(role).since(START);
  }

  private static ResponsibilityAssignment assignment(
      JourneyStep step, String organisation, Responsibility responsibility) {
    return ResponsibilityAssignment.builder()
        .addSteps(step)
        .organisation(organisation)
        .responsibility(responsibility)
        .addForMembers("county")
        .team("Recruitment team")
        .agreement("agreement")
        .since(START)
        .build();
  }

  private static ServiceLevel serviceLevel() {
    return ServiceLevel.builder()
        .id("answer")
        .name("Answer an enquiry")
        .step(JourneyStep.INITIAL_ENQUIRY)
        .startEvent(JourneyEvent.ENQUIRY_RECEIVED)
        .endEvent(JourneyEvent.CONTACT_ATTEMPTED)
        .amount(1)
        .unit(DurationUnit.WORKING_DAYS)
        .attempts(2)
        .percentToMeet(95)
        .basis(CommitmentBasis.PUBLISHED_PROMISE)
        .owner("hub")
        .addAppliesTo("hub", "county-service")
        .build();
  }

  private static SuccessMeasure measure() {
    return SuccessMeasure.builder()
        .id("conversion")
        .name("Enquiries that lead to an application")
        .unit(CountedUnit.HOUSEHOLDS)
        .addNumerator(JourneyEvent.APPLICATION_RECEIVED)
        .addDenominator(JourneyEvent.ENQUIRY_RECEIVED)
        .durationFrom(JourneyEvent.ENQUIRY_RECEIVED)
        .period(ReportingPeriod.YEAR_TO_31_MARCH)
        .target(10)
        .targetOn(LocalDate.of(2027, 3, 31))
        .baseline(6)
        .baselineOn(LocalDate.of(2026, 3, 31))
        .owner("hub")
        .statisticalReturn(StatisticalReturn.HUB_REPORT)
        .build();
  }

  private static SharingAgreement agreement() {
    return SharingAgreement.builder()
        .id("agreement")
        .name("Sharing for recruitment")
        .addIdentifiers(Identifier.of("sharing.example.org", "ISA-7"))
        .addParties("hub", "county", "borough", "trust")
        .relation(ControllerRelation.SUCCESSIVE_CONTROLLERS)
        .addPurposes(SharingPurpose.CONTACT_ENQUIRERS, SharingPurpose.PERFORMANCE_MEASURES)
        .addLawfulBases(LawfulBasis.PUBLIC_TASK)
        .addSpecialCategoryConditions(SpecialCategoryCondition.SUBSTANTIAL_PUBLIC_INTEREST)
        .addCriminalDataAuthorities(CriminalDataAuthority.AUTHORISED_BY_LAW)
        .addSchedule1Conditions(Schedule1Condition.SAFEGUARDING)
        .policyDocument(Answer.YES)
        .impactAssessedOn(LocalDate.of(2026, 2, 20))
        .addDisclosureLevels(DisclosureExtent.HUB, DisclosureExtent.STATISTICS)
        .addDataClasses(Sensitivity.PERSONAL)
        .addRetention(
            RetentionTerm.builder()
                .bound(RetentionBound.AT_MOST)
                .amount(2)
                .unit(DurationUnit.YEARS)
                .afterEvent(JourneyEvent.ENQUIRY_CLOSED)
                .build())
        .signedOn(LocalDate.of(2026, 3, 2))
        .reviewOn(LocalDate.of(2027, 3, 2))
        .since(START)
        .build();
  }

  private static PartnerMeeting meeting() {
    return PartnerMeeting.builder()
        .name("Programme board")
        .addParticipants("hub", "county", "borough", "trust")
        .book("https://example.org/book")
        .bookIssuedOn(START)
        .since(START)
        .build();
  }

  private static MutualView view() {
    return MutualView.builder()
        .addSubjects(MutualViewSubject.SUCCESS_MEASURES, MutualViewSubject.LATE_CASES)
        .addViewers("county")
        .addAbout("borough")
        .since(START)
        .build();
  }

  private static Contribution contribution() {
    return Contribution.builder()
        .organisation("county")
        .kind(ContributionKind.CARERS_HEARD)
        .summary("Two evenings with foster carers on the first visit.")
        .addSteps(JourneyStep.INITIAL_VISIT)
        .since(START)
        .build();
  }

  private static RegisterEntry risk() {
    return RegisterEntry.builder()
        .id("risk-1")
        .kind(RegisterKind.RISK)
        .summary("Enquiries double in January.")
        .response("Two members lend staff.")
        .owner("hub")
        .team("Recruitment team")
        .reviewOn(LocalDate.of(2026, 10, 1))
        .since(START)
        .build();
  }
}
