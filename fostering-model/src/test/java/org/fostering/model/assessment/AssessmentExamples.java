package org.fostering.model.assessment;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.code.ApprovalScope;
import org.fostering.model.code.AssessmentRoleKind;
import org.fostering.model.code.AssessmentStatus;
import org.fostering.model.code.AssessmentStatusReason;
import org.fostering.model.code.AssessmentVisitKind;
import org.fostering.model.code.CheckKind;
import org.fostering.model.code.CheckOutcome;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.DecisionMaker;
import org.fostering.model.code.DisclosureLevel;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.InformationItem;
import org.fostering.model.code.InformationOutcome;
import org.fostering.model.code.InformationSource;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.PanelMemberRole;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.code.ReferenceConfidentiality;
import org.fostering.model.code.ReferenceKind;
import org.fostering.model.code.ReferenceOutcome;
import org.fostering.model.code.RemedyKind;
import org.fostering.model.code.RemedyOutcome;
import org.fostering.model.code.ReportPurpose;
import org.fostering.model.code.ReportTemplate;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.code.ServiceEndingReason;
import org.fostering.model.code.TrainingExtent;
import org.fostering.model.code.TrainingProgramme;
import org.fostering.model.code.UnsuitabilityReason;
import org.fostering.model.code.WithdrawalReason;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.ApprovalRange;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Extension;
import org.fostering.model.common.FormerName;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.Notice;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;

/**
 * Assessments of made-up people, for tests and fixtures. The class is long because they tell seven
 * cases from start to end; it is a list of values and has next to no logic.
 */
public final class AssessmentExamples {

  private static final String COUNCIL = "example.org/council";

  private AssessmentExamples() {}

  /** The least that is an assessment: nothing is known yet. */
  public static Assessment minimal() {
    return Assessment.builder().build();
  }

  /**
   * England, two applicants and a lodger: an item found missing, a recommendation against approval,
   * a qualifying determination, an independent review and approval in the end.
   */
  public static Assessment full() {
    return Assessment.builder()
        .addIdentifiers(Identifier.of(COUNCIL, "ASMT-4711"))
        .addExtensions(
            Extension.builder().system(COUNCIL).name("region").value("north-west-team").build())
        .application(document("application", "APP-0815"))
        .nation(Nation.ENGLAND)
        .service(organisation("Exampleshire Council"))
        .decidedToAssessOn(day(1, 12))
        .addPeople(
            person("p-ann", "Ann Exemplar", "1984-05-12"), person("p-ben", "Ben Exemplar", "1982"))
        .addPeople(
            person("p-lou", "Lou Lodger", "2007-09"), person("p-rita", "Rita Referee", "1970"))
        .addPeople(
            Person.builder()
                .id("p-child")
                .addIdentifiers(Identifier.of(COUNCIL + "/children", "C-7"))
                .build())
        .addRoles(
            role("p-ann", AssessmentRoleKind.APPLICANT),
            role("p-ben", AssessmentRoleKind.APPLICANT),
            role("p-rita", AssessmentRoleKind.REFEREE),
            role("p-child", AssessmentRoleKind.CHILD_TO_BE_FOSTERED))
        .addRoles(
            AssessmentRole.builder()
                .person("p-lou")
                .role(AssessmentRoleKind.HOUSEHOLD_MEMBER)
                .since(day(1, 20))
                .until(day(6, 30))
                .build())
        .addAssessors(Identifier.of(COUNCIL + "/staff", "SW-1234"))
        .stageOne(stageOne())
        .stageTwo(
            StageTwo.builder()
                .startedOn(day(2, 2))
                .allInformationObtainedOn(day(5, 11))
                .thoughtUnlikelySuitableOn(day(5, 12))
                .build())
        .addInformation(
            InformationRecord.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .item(InformationItem.ENG_SCH3_9)
                .addConcerns("p-ann", "p-ben", "p-lou")
                .askedOn(day(1, 13))
                .obtainedOn(day(3, 16))
                .obtainedFrom(InformationSource.DISCLOSURE_BODY)
                .outcome(InformationOutcome.OBTAINED)
                .build())
        .addChecks(disclosure())
        .addChecks(
            AssessmentCheck.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .kind(CheckKind.OVERSEAS_POLICE)
                .person("p-ben")
                .country("PT")
                .level(DisclosureLevel.OVERSEAS)
                .outcome(CheckOutcome.NOTHING_RECORDED)
                .build())
        .addReferences(reference())
        .addPreparation(
            PreparationTraining.builder()
                .programme(TrainingProgramme.SKILLS_TO_FOSTER)
                .provider(organisation("Example Hub"))
                .addAttendees("p-ann", "p-ben")
                .addAttendedOn(day(2, 7), day(2, 14))
                .extent(TrainingExtent.COMPLETED)
                .completedOn(day(2, 14))
                .build())
        .addVisits(
            AssessmentVisit.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .visitedOn(day(2, 20))
                .visitedBy(Identifier.of("https://example.org/workers", "W-9"))
                .kind(AssessmentVisitKind.HOME_VISIT)
                .addSeen("p-ann", "p-ben", "p-lou")
                .seenAnswer(ListAnswer.ALL)
                .addSeenAlone("p-lou")
                .seenAloneAnswer(ListAnswer.ALL)
                .homeSeen(Answer.YES)
                .bedroomSeen(Answer.YES)
                .build())
        .addReports(report())
        .addPanelMeetings(panelMeeting())
        .addQualifyingDeterminations(determination())
        .addDecisions(approval())
        .addStatusHistory(
            status(AssessmentStatus.IN_PROGRESS, day(1, 12)),
            status(AssessmentStatus.WITH_PANEL, day(5, 28)),
            status(AssessmentStatus.DETERMINATION_PENDING, day(6, 22)),
            status(AssessmentStatus.APPROVED, day(9, 14)))
        .build();
  }

  /** England, ended by a notice in stage 1 while stage 2 had already begun. */
  public static Assessment endedInStageOne() {
    return Assessment.builder()
        .nation(Nation.ENGLAND)
        .addPeople(person("p-ann", "Ann Exemplar", "1984-05-12"))
        .addRoles(role("p-ann", AssessmentRoleKind.APPLICANT))
        .stageOne(
            StageOne.builder()
                .startedOn(day(1, 12))
                .addNotSuitableNotices(
                    StageOneNotice.builder()
                        .recordedIn(Identifier.of("records.example.org", "D-1"))
                        .addConcerns("p-ann")
                        .decidedOn(day(2, 16))
                        .decidedBy(DecisionMaker.TEAM_MANAGER)
                        .addReasons(UnsuitabilityReason.SPECIFIED_OFFENCE)
                        .specifiedOffenceBasis(Answer.YES)
                        .reasonsGiven(Answer.YES)
                        .addNotices(notice(day(2, 17), "p-ann"))
                        .build())
                .build())
        .stageTwo(StageTwo.builder().startedOn(day(2, 2)).build())
        .build();
  }

  /** England, where one of two applicants withdraws and the other goes on. */
  public static Assessment withdrawnByOne() {
    return Assessment.builder()
        .nation(Nation.ENGLAND)
        .addPeople(
            person("p-ann", "Ann Exemplar", "1984-05-12"), person("p-ben", "Ben Exemplar", "1982"))
        .addRoles(role("p-ann", AssessmentRoleKind.APPLICANT))
        .addRoles(
            AssessmentRole.builder()
                .person("p-ben")
                .role(AssessmentRoleKind.APPLICANT)
                .until(day(3, 2))
                .build())
        .addWithdrawals(
            Withdrawal.builder()
                .addPeople("p-ben")
                .receivedOn(day(3, 2))
                .addReasons(WithdrawalReason.HEALTH)
                .reasonsAnswer(ListAnswer.ALL)
                .build())
        .build();
  }

  /** England, where the service ends the assessment because nobody replies. */
  public static Assessment endedByService() {
    return Assessment.builder()
        .nation(Nation.ENGLAND)
        .addPeople(person("p-ann", "Ann Exemplar", "1984-05-12"))
        .addRoles(role("p-ann", AssessmentRoleKind.APPLICANT))
        .addServiceEndings(
            ServiceEnding.builder()
                .addPeople("p-ann")
                .kind(ServiceEndingKind.NO_REPLY)
                .decidedOn(day(5, 4))
                .addReasons(ServiceEndingReason.ENGAGEMENT)
                .build())
        .addStatusHistory(status(AssessmentStatus.ENDED_BY_SERVICE, day(5, 4)))
        .build();
  }

  /** Wales, where a foster parent of three years ago brings a reference of the service then. */
  public static Assessment wales() {
    return Assessment.builder()
        .nation(Nation.WALES)
        .addPeople(person("p-cerys", "Cerys Enghraifft", "1979-11"))
        .addRoles(role("p-cerys", AssessmentRoleKind.APPLICANT))
        .stageOne(StageOne.builder().startedOn(day(1, 12)).build())
        .addInformation(
            InformationRecord.builder()
                .item(InformationItem.WLS_REG7_2_B)
                .addConcerns("p-cerys")
                .askedOn(day(1, 13))
                .build(),
            InformationRecord.builder()
                .item(InformationItem.WLS_SCH1_14)
                .addConcerns("p-cerys")
                .outcome(InformationOutcome.OBTAINED)
                .build())
        .build();
  }

  /** Scotland: no stages, and the terms of the approval are reviewed by another panel. */
  public static Assessment scotland() {
    return Assessment.builder()
        .nation(Nation.SCOTLAND)
        .addPeople(person("p-dougal", "Dougal Example", "1975-01-31"))
        .addRoles(role("p-dougal", AssessmentRoleKind.APPLICANT))
        .addChecks(
            AssessmentCheck.builder()
                .kind(CheckKind.PVG_SCHEME)
                .person("p-dougal")
                .level(DisclosureLevel.PVG)
                .certificateIssuedOn(day(1, 19))
                .validUntil(LocalDate.of(2031, 1, 18))
                .build())
        .addReports(
            AssessmentReport.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .kind(ReportKind.FULL)
                .build())
        .addPanelMeetings(
            PanelMeeting.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .purpose(PanelPurpose.REQUESTED_REVIEW)
                .differentlyConstituted(Answer.YES)
                .opportunityToMeet(Answer.YES)
                .build())
        .addDecisions(
            AssessmentDecision.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .kind(DecisionKind.APPROVE)
                .addConcerns("p-dougal")
                .interviewed(Answer.YES)
                .decidedOn(day(5, 4))
                .terms(
                    TermsOfApproval.builder()
                        .scope(ApprovalScope.ANY_CHILD)
                        .numberOfChildren(1)
                        .build())
                .addRemedies(
                    Remedy.builder()
                        .kind(RemedyKind.PANEL_REVIEW_SCOTLAND)
                        .addConcerns("p-dougal")
                        .requestedOn(day(5, 20))
                        .build())
                .build())
        .build();
  }

  /** Northern Ireland: one step. */
  public static Assessment northernIreland() {
    return Assessment.builder()
        .nation(Nation.NORTHERN_IRELAND)
        .addPeople(person("p-niamh", "Niamh Example", "1988"))
        .addRoles(role("p-niamh", AssessmentRoleKind.APPLICANT))
        .addInformation(
            InformationRecord.builder()
                .item(InformationItem.NIR_SCH1_9)
                .addConcerns("p-niamh")
                .outcome(InformationOutcome.NOT_APPLICABLE)
                .build())
        .addDecisions(AssessmentDecision.builder().kind(DecisionKind.NOT_APPROVE).build())
        .build();
  }

  /** A proposal to revise the terms of an approval, to which the foster parent agrees. */
  public static QualifyingDetermination revision() {
    return QualifyingDetermination.builder()
        .recordedIn(Identifier.of("records.example.org", "D-1"))
        .kind(QualifyingDeterminationKind.REVISE_TERMS)
        .addConcerns("p-ann")
        .proposedTerms(terms())
        .supportNeedsStated(Answer.YES)
        .agreedInWritingOn(day(11, 9))
        .build();
  }

  /** Every example. */
  static List<Assessment> all() {
    return List.of(
        minimal(),
        full(),
        endedInStageOne(),
        withdrawnByOne(),
        endedByService(),
        wales(),
        scotland(),
        northernIreland());
  }

  private static StageOne stageOne() {
    return StageOne.builder()
        .startedOn(day(1, 12))
        .allInformationObtainedOn(day(3, 16))
        .addSupersededCompletions(
            SupersededCompletion.builder()
                .obtainedOn(day(2, 23))
                .foundIncompleteOn(day(2, 27))
                .addMissingItems(InformationItem.ENG_SCH3_9)
                .recordedAt(at(2, 27))
                .build())
        .addCourtesyNotices(notice(day(3, 31), "p-ann", "p-ben"))
        .build();
  }

  private static AssessmentCheck disclosure() {
    return AssessmentCheck.builder()
        .kind(CheckKind.DBS_ENHANCED_CHILDRENS_BARRED_LIST)
        .person("p-lou")
        .body(organisation("Disclosure and Barring Service"))
        .agreed(Answer.YES)
        .agreedOn(day(1, 14))
        .requestedOn(day(1, 15))
        .receivedOn(day(3, 16))
        .level(DisclosureLevel.ENHANCED_CHILDRENS_BARRED_LIST)
        .certificateIssuedOn(day(3, 12))
        .certificateNumber(Identifier.of("gov.uk/dbs", "001122334455"))
        .barredListChecked(Answer.YES)
        .validUntil(LocalDate.of(2029, 3, 11))
        .lastVerifiedOn(day(9, 1))
        .outcome(CheckOutcome.SOMETHING_TO_CONSIDER)
        .consideredOn(day(3, 18))
        .consideredBy(DecisionMaker.TEAM_MANAGER)
        .build();
  }

  private static AssessmentReference reference() {
    return AssessmentReference.builder()
        .recordedIn(Identifier.of("records.example.org", "D-1"))
        .kind(ReferenceKind.PERSONAL)
        .referee("p-rita")
        .organisation(organisation("Example Community Choir"))
        .addConcerns("p-ann", "p-ben")
        .requestedOn(day(1, 13))
        .receivedOn(day(2, 3))
        .addInterviews(
            ReferenceInterview.builder()
                .interviewedOn(day(2, 10))
                .method(ContactMethod.VISIT)
                .reportMadeOn(day(2, 12))
                .build())
        .outcome(ReferenceOutcome.SUPPLIED)
        .confidentiality(ReferenceConfidentiality.IN_CONFIDENCE)
        .build();
  }

  private static AssessmentReport report() {
    return AssessmentReport.builder()
        .kind(ReportKind.FULL)
        .template(ReportTemplate.FORM_F)
        .addPurposes(ReportPurpose.FOSTERING_APPROVAL)
        .purposesAnswer(ListAnswer.ALL)
        .addConcerns("p-ann", "p-ben")
        .completedOn(day(5, 14))
        .conclusion(Suitability.SUITABLE)
        .proposedTerms(terms())
        .addSharing(notice(day(5, 15), "p-ann", "p-ben"))
        .observationsInvited(Answer.YES)
        .observationsReceivedOn(day(5, 27))
        .sentToPanelOn(day(5, 28))
        .build();
  }

  private static PanelMeeting panelMeeting() {
    return PanelMeeting.builder()
        .purpose(PanelPurpose.APPLICATION)
        .panel(organisation("Exampleshire Fostering Panel"))
        .papersSentOn(day(6, 5))
        .metOn(day(6, 15))
        .reportConsidered(ReportKind.FULL)
        .joint(Answer.NO)
        .differentlyConstituted(Answer.NO)
        .chairIndependent(Answer.YES)
        .quorumMet(Answer.YES)
        .addMembers(
            PanelMember.builder().role(PanelMemberRole.CHAIR).number(1).build(),
            PanelMember.builder().role(PanelMemberRole.OTHER_MEMBER).number(3).build())
        .membersAnswer(ListAnswer.ALL)
        .addApplicantsAttending("p-ann", "p-ben")
        .applicantsAttendingAnswer(ListAnswer.ALL)
        .supporterAttended(Answer.NO)
        .addRecommendations(recommendation(RecommendationKind.NOT_SUITABLE, day(6, 15)))
        .reasonsRecorded(Answer.YES)
        .minutesFinalOn(day(6, 17))
        .build();
  }

  private static QualifyingDetermination determination() {
    return QualifyingDetermination.builder()
        .kind(QualifyingDeterminationKind.NOT_APPROVE)
        .addConcerns("p-ann", "p-ben")
        .determinedOn(day(6, 22))
        .decidedBy(DecisionMaker.AGENCY_DECISION_MAKER)
        .decisionMakerNumber(Identifier.of(COUNCIL + "/staff", "ADM-77"))
        .departsFromRecommendation(Answer.NO)
        .addReasons(UnsuitabilityReason.AVAILABILITY)
        .specifiedOffenceBasis(Answer.NO)
        .addNotices(notice(day(6, 22), "p-ann", "p-ben"))
        .reasonsGiven(Answer.YES)
        .recommendationCopied(Answer.YES)
        .rightsExplained(Answer.YES)
        .addRemedies(
            Remedy.builder()
                .kind(RemedyKind.IRM_ENGLAND)
                .addConcerns("p-ann", "p-ben")
                .requestedOn(day(7, 6))
                .body(organisation("Independent Review Mechanism"))
                .serviceNotifiedOn(day(7, 9))
                .papersSentOn(day(7, 20))
                .recommendation(recommendation(RecommendationKind.SUITABLE, day(9, 7)))
                .outcome(RemedyOutcome.CONSIDERED)
                .concludedOn(day(9, 7))
                .build())
        .build();
  }

  private static AssessmentDecision approval() {
    return AssessmentDecision.builder()
        .kind(DecisionKind.APPROVE)
        .addConcerns("p-ann", "p-ben")
        .decidedOn(day(9, 14))
        .decidedBy(DecisionMaker.AGENCY_DECISION_MAKER)
        .decisionMakerNumber(Identifier.of(COUNCIL + "/staff", "ADM-77"))
        .reviewedDecision(Answer.YES)
        .departsFromRecommendation(Answer.YES)
        .reasonsRecorded(Answer.YES)
        .addReasons(UnsuitabilityReason.AVAILABILITY)
        .reasonsGiven(Answer.YES)
        .terms(terms())
        .addNotices(notice(day(9, 15), "p-ann", "p-ben"))
        .reviewBodyNotice(notice(day(9, 16)))
        .approval(document("approval", "APV-2026-9"))
        .ruleSet(Identifier.of("example.org/rules", "england-2026-1"))
        .build();
  }

  private static PanelRecommendation recommendation(RecommendationKind kind, LocalDate day) {
    return PanelRecommendation.builder()
        .kind(kind)
        .addConcerns("p-ann", "p-ben")
        .terms(terms())
        .recommendedOn(day)
        .build();
  }

  private static TermsOfApproval terms() {
    return TermsOfApproval.builder()
        .scope(ApprovalScope.PARTICULAR_CHILDREN)
        .addChildren(
            ParticularChild.builder()
                .identifier(Identifier.of(COUNCIL + "/children", "C-7"))
                .build())
        .childrenAnswer(ListAnswer.ALL)
        .addKinds(FosteringKind.SHORT_TERM)
        .kindsAnswer(ListAnswer.ALL)
        .numberOfChildren(2)
        .addRanges(ApprovalRange.builder().ages(AgeRange.of(4, 11)).build())
        .rangesAnswer(ListAnswer.ALL)
        .wording("Up to two children aged four to eleven, short-term")
        .build();
  }

  private static Person person(String id, String name, String born) {
    return Person.builder()
        .id(id)
        .name(
            PersonName.builder()
                .fullName(name)
                .givenNames(name.split(" ")[0])
                .familyName(name.split(" ")[1])
                .knownAs(name.split(" ")[0] + "ie")
                .addFormerNames(
                    FormerName.builder()
                        .fullName("Formerly " + name)
                        .since(PartialDate.parse("1990"))
                        .until(PartialDate.parse("2001-06"))
                        .build())
                .formerNamesAnswer(ListAnswer.ALL)
                .build())
        .dateOfBirth(PartialDate.parse(born))
        .contact(
            ContactDetails.builder()
                .addEmails(id + "@example.org")
                .addTelephones("01632 960123")
                .build())
        .language(LanguagePreference.builder().written("en").spoken("cy").build())
        .addIdentifiers(Identifier.of(COUNCIL + "/people", "P-" + id))
        .build();
  }

  private static AssessmentRole role(String person, AssessmentRoleKind role) {
    return AssessmentRole.builder().person(person).role(role).build();
  }

  private static AssessmentStatusChange status(AssessmentStatus status, LocalDate day) {
    return AssessmentStatusChange.builder()
        .status(status)
        .effectiveOn(day)
        .recordedAt(at(day.getMonthValue(), day.getDayOfMonth()))
        .reason(AssessmentStatusReason.OTHER)
        .recordedBy("assessment-team-two")
        .build();
  }

  private static Notice notice(LocalDate day, String... to) {
    return Notice.builder()
        .givenOn(day)
        .channel(NoticeChannel.LETTER)
        .receivedOn(day.plusDays(2))
        .addTo(to)
        .build();
  }

  private static OrganisationReference organisation(String name) {
    return OrganisationReference.builder().name(name).build();
  }

  private static DocumentReference document(String type, String number) {
    return DocumentReference.builder()
        .documentType(type)
        .identifier(Identifier.of(COUNCIL, number))
        .build();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static Moment at(int month, int day) {
    return Moment.parse(day(month, day) + "T09:30:00Z");
  }
}
