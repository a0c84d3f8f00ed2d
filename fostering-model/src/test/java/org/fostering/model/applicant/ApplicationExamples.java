package org.fostering.model.applicant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.fostering.model.code.AdjustmentKind;
import org.fostering.model.code.ApplicantLeavingReason;
import org.fostering.model.code.ApplicationKind;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.code.ApplicationStatusReason;
import org.fostering.model.code.CaringExperienceKind;
import org.fostering.model.code.ChildLocation;
import org.fostering.model.code.ChildNeed;
import org.fostering.model.code.CommunicationNeedKind;
import org.fostering.model.code.ConflictHandling;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.code.ConsentKind;
import org.fostering.model.code.ConsentSubject;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.code.DeclineReason;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.DwellingKind;
import org.fostering.model.code.EarlierApplicationOutcome;
import org.fostering.model.code.EarlierApprovalEnd;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.EmploymentStatus;
import org.fostering.model.code.FormSectionState;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringMotivation;
import org.fostering.model.code.HelpingWay;
import org.fostering.model.code.HomeConsentKind;
import org.fostering.model.code.HouseholdMemberKind;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.model.code.IncomeSource;
import org.fostering.model.code.LanguageAbilityLevel;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.MaritalStatus;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.code.OfferedTime;
import org.fostering.model.code.OtherContactKind;
import org.fostering.model.code.PartOfDay;
import org.fostering.model.code.PartnershipEnd;
import org.fostering.model.code.PartnershipKind;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.PetSize;
import org.fostering.model.code.RefereeKind;
import org.fostering.model.code.RelationshipKind;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.code.ServiceEndingReason;
import org.fostering.model.code.SignatureMethod;
import org.fostering.model.code.SupportKind;
import org.fostering.model.code.SupportWanted;
import org.fostering.model.code.Tenure;
import org.fostering.model.code.WithdrawalReason;
import org.fostering.model.code.WorkerRole;
import org.fostering.model.common.Address;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.CaringExperience;
import org.fostering.model.common.CaseWorker;
import org.fostering.model.common.CommunicationNeed;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.ContactTime;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Driving;
import org.fostering.model.common.EarlierApplication;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.Employment;
import org.fostering.model.common.Extension;
import org.fostering.model.common.FamilyProceedings;
import org.fostering.model.common.FormerName;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.LanguageAbility;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.Notice;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.OtherContact;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.common.Pet;
import org.fostering.model.common.PrivacyNotice;
import org.fostering.model.common.ReasonableAdjustment;
import org.fostering.model.common.RecordAccessRequest;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.SignedDeclaration;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.enquiry.DeclaredOffence;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/**
 * Applications of made-up people, for tests and fixtures. The class is long because one of them
 * fills every property; it is a list of values and has no logic.
 */
public final class ApplicationExamples {

  private static final OrganisationReference SERVICE =
      OrganisationReference.builder()
          .name("Example Council fostering service")
          .authorityCode("E06000001")
          .addIdentifiers(Identifier.of("https://example.org/urn", "SC000000"))
          .build();

  private static final OrganisationReference AGENCY =
      OrganisationReference.builder().name("Sample Fostering Agency").build();

  private ApplicationExamples() {}

  /** One applicant whose name is known. */
  public static Application minimal() {
    return Application.builder()
        .addPeople(person("ann", "Ann Example").build())
        .addApplicants(Applicant.builder().person("ann").build())
        .build();
  }

  /** Two applicants who withdraw, with every property of every part that can stand together. */
  public static Application full() {
    return inAssessment()
        .withdrawal(
            Withdrawal.builder()
                .addPeople("ann", "sam")
                .receivedOn(LocalDate.of(2026, 11, 2))
                .channel(NoticeChannel.EMAIL)
                .addReasons(WithdrawalReason.PREGNANCY_OR_NEW_CHILD)
                .reasonsAnswer(ListAnswer.ALL)
                .advisedByService(Answer.NO)
                .acknowledgement(notice(LocalDate.of(2026, 11, 3)))
                .build())
        .addStatusHistory(
            ApplicationStatusChange.builder()
                .status(ApplicationStatus.WITHDRAWN_BY_APPLICANT)
                .effectiveOn(LocalDate.of(2026, 11, 2))
                .recordedAt(Moment.parse("2026-11-03T09:00:00Z"))
                .recordedBy("fostering team")
                .build())
        .build();
  }

  /** The same application, ended by the service instead. */
  public static Application endedByService() {
    return inAssessment()
        .endedByService(
            ServiceEnding.builder()
                .addPeople("ann", "sam")
                .kind(ServiceEndingKind.NOT_SUITABLE_STAGE_1)
                .decidedOn(LocalDate.of(2026, 11, 2))
                .decidedBy("agency decision maker")
                .addReasons(ServiceEndingReason.REFERENCES)
                .addNotices(notice(LocalDate.of(2026, 11, 3)))
                .assessment(reference("assessment", "ASM-2026-1"))
                .build())
        .build();
  }

  /** An application that the service declined to assess. */
  public static Application declined() {
    return Application.builder()
        .addPeople(person("ann", "Ann Example").build())
        .addApplicants(
            Applicant.builder()
                .person("ann")
                .since(LocalDate.of(2026, 10, 1))
                .until(LocalDate.of(2026, 10, 8))
                .leavingReason(ApplicantLeavingReason.NO_LONGER_WISHES)
                .build())
        .decisionToAssess(
            DecisionToAssess.builder()
                .choice(AssessmentChoice.DECLINE)
                .decidedOn(LocalDate.of(2026, 10, 9))
                .decidedBy("recruitment manager")
                .addDeclineReasons(DeclineReason.OUTSIDE_AREA)
                .notice(notice(LocalDate.of(2026, 10, 9)))
                .complaintsExplained(Answer.YES)
                .build())
        .build();
  }

  private static Application.Builder inAssessment() {
    Application.Builder application = Application.builder();
    application
        .receivedOn(LocalDate.of(2026, 10, 1))
        .kind(ApplicationKind.FROM_ANOTHER_NATION)
        .service(SERVICE)
        .addEnquiries(reference("enquiry", "ENQ-2026-1"), reference("enquiry", "ENQ-2026-9"))
        .decisionToAssess(
            DecisionToAssess.builder()
                .choice(AssessmentChoice.ASSESS)
                .decidedOn(LocalDate.of(2026, 10, 5))
                .build())
        .interests(
            FosteringInterests.builder()
                .addSupportWanted(SupportWanted.TRAINING)
                .supportWantedAnswer(ListAnswer.ALL)
                .addKinds(FosteringKind.LONG_TERM)
                .kindsAnswer(ListAnswer.ALL)
                .ages(AgeRange.of(5, 12))
                .numberOfChildren(2)
                .numberOfChildrenAtLeast(1)
                .addOfferedTimes(OfferedTime.WEEKENDS, OfferedTime.SCHOOL_HOLIDAYS)
                .offeredTimesAnswer(ListAnswer.ALL)
                .availableFrom(PartialDate.parse("2027-01"))
                .addMotivations(FosteringMotivation.HELP_CHILDREN)
                .motivationsAnswer(ListAnswer.ALL)
                .motivationOwnWords("We have room and time")
                .addOtherWays(HelpingWay.MENTORING)
                .otherWaysAnswer(ListAnswer.ALL)
                .agesInMind(Answer.YES)
                .numberInMind(Answer.NOT_KNOWN)
                .addNeeds(ChildNeed.DISABILITY)
                .needsAnswer(ListAnswer.SOME)
                .build())
        .addApplicants(ann(), Applicant.builder().person("sam").build())
        .household(household())
        .addReferees(referee())
        .refereesAnswer(ListAnswer.ALL)
        .addSupporters(supporter())
        .supportersAnswer(ListAnswer.ALL)
        .accommodation(accommodation())
        .addPreviousAddresses(previousAddress())
        .previousAddressesAnswer(ListAnswer.ALL)
        .addPets(pet())
        .petsAnswer(ListAnswer.ALL)
        .finances(finances())
        .careHistory(careHistory())
        .addConnectedChildCases(connectedChild())
        .connectedChildCasesAnswer(ListAnswer.ALL)
        .conflictOfInterest(conflict())
        .addWorkers(
            CaseWorker.builder()
                .role(WorkerRole.ASSESSING_SOCIAL_WORKER)
                .worker(Identifier.of("https://example.org/workers", "W-7"))
                .name("Jo Worker")
                .contact(ContactDetails.builder().addEmails("jo.worker@example.org").build())
                .organisation(SERVICE)
                .since(LocalDate.of(2026, 10, 1))
                .until(LocalDate.of(2026, 11, 1))
                .build())
        .addDeclarations(
            SignedDeclaration.builder()
                .person("ann")
                .trueAndComplete(Answer.YES)
                .signedOn(LocalDate.of(2026, 10, 1))
                .method(SignatureMethod.ELECTRONIC_SIGNATURE)
                .wording("form-2")
                .build())
        .addFormSections(
            FormSection.builder()
                .name("4. Health")
                .person("ann")
                .state(FormSectionState.STARTED)
                .changedOn(LocalDate.of(2026, 10, 1))
                .build())
        .addAccessRequests(
            RecordAccessRequest.builder()
                .person("ann")
                .receivedOn(LocalDate.of(2026, 10, 2))
                .answeredOn(LocalDate.of(2026, 10, 20))
                .given(Answer.YES)
                .build());
    addPeople(application);
    addFamily(application);
    addPapers(application);
    return application;
  }

  private static void addPeople(Application.Builder application) {
    application.addPeople(
        person("ann", "Ann Example")
            .dateOfBirth(PartialDate.parse("1985-02-28"))
            .countryOfBirth("PL")
            .placeOfBirth("Gdynia")
            .addOtherContacts(
                OtherContact.builder()
                    .kind(OtherContactKind.GENERAL_PRACTITIONER)
                    .name("Dr Sample")
                    .organisation(SERVICE)
                    .contact(ContactDetails.builder().addTelephones("01632 960002").build())
                    .contactAgreed(Answer.YES)
                    .build())
            .otherContactsAnswer(ListAnswer.ALL)
            .contact(
                ContactDetails.builder()
                    .addEmails("ann@example.org")
                    .addTelephones("01632 960001")
                    .address(address())
                    .preferredMethod(ContactMethod.EMAIL)
                    .addTimes(
                        ContactTime.builder()
                            .addDays(DayOfWeek.TUESDAY)
                            .partOfDay(PartOfDay.EVENING)
                            .earliest("18:00")
                            .latest("20:00")
                            .purpose(ContactPurpose.FIRST_VISIT)
                            .telephone("01632 960001")
                            .build())
                    .textMessagesAllowed(Answer.YES)
                    .messagesMayBeLeft(Answer.NO)
                    .build())
            .language(
                LanguagePreference.builder()
                    .written("cy")
                    .spoken("en")
                    .askedOn(LocalDate.of(2026, 9, 1))
                    .build())
            .addIdentifiers(Identifier.of("https://example.org/people", "P-100"))
            .build(),
        person("sam", "Sam").build(),
        person("kit", "Kit Example").dateOfBirth(PartialDate.parse("2009-03")).build(),
        person("lodger", "Lou Sample").build(),
        person("ex", "Alex Former").build(),
        person("referee", "Robin Referee").build(),
        person("friend", "Frankie Friend").build());
  }

  private static void addFamily(Application.Builder application) {
    application
        .addChildren(
            FamilyChild.builder()
                .person("kit")
                .inTouch(Answer.YES)
                .childOfFamily(Answer.YES)
                .inHousehold(Answer.NO)
                .location(ChildLocation.OTHER_PARENT)
                .address(Address.builder().postalCode("00-950").country("PL").build())
                .since(PartialDate.parse("2019"))
                .contactAgreed(Answer.YES)
                .build())
        .childrenAnswer(ListAnswer.ALL)
        .addRelationships(
            Relationship.builder()
                .person("ann")
                .kind(RelationshipKind.PARENT)
                .relatedPerson("kit")
                .since(PartialDate.parse("2009-03"))
                .build(),
            Relationship.builder()
                .person("sam")
                .kind(RelationshipKind.STEP_PARENT)
                .relatedPerson("kit")
                .since(PartialDate.parse("2018"))
                .until(PartialDate.parse("2026"))
                .build())
        .relationshipsAnswer(ListAnswer.ALL)
        .addPartnerships(
            Partnership.builder()
                .person("ann")
                .partner("ex")
                .kind(PartnershipKind.MARRIAGE)
                .current(Answer.NO)
                .since(PartialDate.parse("2008"))
                .placeOfRegistration("Exampleton")
                .until(PartialDate.parse("2014-06"))
                .ending(PartnershipEnd.DIVORCE)
                .livingTogether(Answer.NO)
                .contactAgreed(Answer.NO)
                .contactUnsafe(Answer.REFUSED)
                .build())
        .partnershipsAnswer(ListAnswer.ALL);
  }

  private static void addPapers(Application.Builder application) {
    application
        .addPrivacyNotices(
            PrivacyNotice.builder()
                .controller(SERVICE)
                .version("v4")
                .language("cy")
                .notice(notice(LocalDate.of(2026, 10, 1)))
                .build())
        .addConsents(
            consent(ConsentKind.AGREEMENT_TO_CHECK, ConsentSubject.LOCAL_AUTHORITY_CHECK).build(),
            consent(ConsentKind.RECORDS_REQUEST, ConsentSubject.FOSTERING_SERVICE_RECORDS)
                .organisation(AGENCY)
                .build(),
            consent(ConsentKind.MARKETING, ConsentSubject.NEWS_AND_EVENTS)
                .withdrawnOn(LocalDate.of(2026, 10, 20))
                .addMethods(ContactMethod.EMAIL)
                .methodsAnswer(ListAnswer.ALL)
                .build())
        .addStatusHistory(
            ApplicationStatusChange.builder()
                .status(ApplicationStatus.PAUSED)
                .effectiveOn(LocalDate.of(2026, 10, 10))
                .recordedAt(Moment.parse("2026-10-12T09:00:00+01:00"))
                .reason(ApplicationStatusReason.APPLICANT_ASKED)
                .recordedBy("fostering team")
                .build())
        .addIdentifiers(Identifier.of("https://example.org/applications", "APP-2026-1"))
        .addExtensions(
            Extension.builder().system("example.org").name("buddy").value("wanted").build());
  }

  /** An applicant of whom everything is told. */
  public static Applicant ann() {
    return Applicant.builder()
        .person("ann")
        .britishOrIrishCitizen(Answer.YES)
        .maritalStatus(MaritalStatus.DIVORCED)
        .rightToWork(Answer.YES)
        .addNationalities("GB")
        .nationalitiesAnswer(ListAnswer.ALL)
        .immigrationStatus(ImmigrationStatus.INDEFINITE_LEAVE)
        .addQualifications(
            Qualification.builder()
                .title("First aid at work")
                .awardedBy(SERVICE)
                .gainedOn(PartialDate.parse("2024"))
                .build())
        .qualificationsAnswer(ListAnswer.ALL)
        .addExperiences(
            CaringExperience.builder()
                .kind(CaringExperienceKind.OWN_CHILDREN)
                .ages(AgeRange.of(0, 14))
                .years(14)
                .yearsAtLeast(14)
                .since(PartialDate.parse("2009"))
                .until(PartialDate.parse("2023"))
                .build())
        .experiencesAnswer(ListAnswer.ALL)
        .addFamilyProceedings(
            FamilyProceedings.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .startedOn(PartialDate.parse("2013"))
                .endedOn(PartialDate.parse("2014"))
                .authority(SERVICE)
                .order("Child arrangements order")
                .build())
        .familyProceedingsAnswer(ListAnswer.ALL)
        .knownToSocialServices(Answer.NO)
        .offences(
            OffenceDeclaration.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .onBarredList(Answer.NO)
                .addOffences(
                    DeclaredOffence.builder()
                        .kind(OffenceKind.NOT_SPECIFIED)
                        .disposal(OffenceDisposal.CONVICTION)
                        .committedAtEighteenOrOver(Answer.NO)
                        .build())
                .offencesAnswer(ListAnswer.ALL)
                .underInvestigation(Answer.NO)
                .build())
        .addEmployments(
            Employment.builder()
                .status(EmploymentStatus.EMPLOYED_PART_TIME)
                .occupation("Librarian")
                .employer(OrganisationReference.builder().name("Exampleton Library").build())
                .since(PartialDate.parse("2012"))
                .until(PartialDate.parse("2026-08"))
                .hoursPerWeek(20)
                .minutesBeyondHours(30)
                .workWithChildren(Answer.YES)
                .awayOvernight(Answer.NO)
                .flexible(Answer.YES)
                .contactAgreed(Answer.YES)
                .build())
        .employmentsAnswer(ListAnswer.ALL)
        .driving(
            Driving.builder()
                .licence(DrivingLicence.FULL_AUTOMATIC)
                .vehicle(Answer.YES)
                .insured(Answer.NOT_KNOWN)
                .disqualified(Answer.NO)
                .build())
        .smoking(
            SmokingHabit.builder()
                .smokes(Answer.NO)
                .vapes(Answer.NO)
                .stoppedSmoking(PartialDate.parse("2020"))
                .stoppedVaping(PartialDate.parse("2026-01"))
                .insideHome(Answer.NO)
                .build())
        .addLanguages(
            LanguageAbility.builder()
                .language("cy")
                .spoken(LanguageAbilityLevel.FLUENT)
                .written(LanguageAbilityLevel.CONVERSATIONAL)
                .build())
        .languagesAnswer(ListAnswer.ALL)
        .addCommunicationNeeds(need(CommunicationNeedKind.LARGE_PRINT).build())
        .communicationNeedsAnswer(ListAnswer.ALL)
        .addAdjustments(
            ReasonableAdjustment.builder()
                .kind(AdjustmentKind.MEETING_AT_HOME)
                .requestedOn(LocalDate.of(2026, 9, 1))
                .agreed(Answer.YES)
                .agreedOn(LocalDate.of(2026, 9, 2))
                .since(LocalDate.of(2026, 9, 3))
                .until(LocalDate.of(2026, 11, 2))
                .build())
        .adjustmentsAnswer(ListAnswer.ALL)
        .build();
  }

  private static HouseholdComposition household() {
    return HouseholdComposition.builder()
        .homeInDaytime(Answer.YES)
        .mainLanguage(MainLanguage.ENGLISH)
        .addMemberships(
            HouseholdMembership.builder()
                .person("ann")
                .kind(HouseholdMemberKind.APPLICANT)
                .since(PartialDate.parse("2015"))
                .build(),
            HouseholdMembership.builder()
                .person("lodger")
                .kind(HouseholdMemberKind.LODGER)
                .since(PartialDate.parse("2025-09"))
                .until(PartialDate.parse("2026-10-15"))
                .nightsPerWeek(5)
                .occupation("student")
                .countedAsMember(Answer.YES)
                .countedOn(LocalDate.of(2026, 10, 6))
                .agreesToFostering(Answer.YES)
                .offences(OffenceDeclaration.builder().offencesAnswer(ListAnswer.NONE).build())
                .smoking(SmokingHabit.builder().smokes(Answer.NOT_KNOWN).build())
                .addCommunicationNeeds(
                    need(CommunicationNeedKind.SPOKEN_LANGUAGE_INTERPRETER)
                        .language("pl")
                        .until(LocalDate.of(2026, 10, 15))
                        .build())
                .communicationNeedsAnswer(ListAnswer.ALL)
                .build())
        .membershipsAnswer(ListAnswer.ALL)
        .changesExpected(Answer.NO)
        .build();
  }

  private static Referee referee() {
    return Referee.builder()
        .person("referee")
        .kind(RefereeKind.PERSONAL)
        .addNominatedBy("ann", "sam")
        .nominatedOn(PartialDate.of(LocalDate.of(2026, 10, 1)))
        .knownSince(PartialDate.parse("2001"))
        .agreed(Answer.YES)
        .related(Answer.NO)
        .build();
  }

  private static Supporter supporter() {
    return Supporter.builder()
        .person("friend")
        .addKinds(SupportKind.BACKUP_CARER, SupportKind.SCHOOL_RUN)
        .kindsAnswer(ListAnswer.ALL)
        .agreed(Answer.YES)
        .since(PartialDate.parse("2026-09"))
        .until(PartialDate.parse("2026-10"))
        .build();
  }

  private static Accommodation accommodation() {
    return Accommodation.builder()
        .address(address())
        .nation(Nation.ENGLAND)
        .since(PartialDate.parse("2015-07"))
        .kind(DwellingKind.HOUSE)
        .tenancyUntil(PartialDate.parse("2027-03"))
        .tenure(Tenure.PRIVATE_RENT)
        .rooms(6)
        .bedroomCount(4)
        .bedroomCountAtLeast(4)
        .bedroomCountAtMost(4)
        .bedroomsForFosteringAtLeast(1)
        .bedroomsForFosteringAtMost(1)
        .bedroomsForFostering(1)
        .addBedrooms(
            Bedroom.builder()
                .addOccupants("lodger")
                .occupantsAnswer(ListAnswer.ALL)
                .availableForFostering(Answer.NO)
                .places(0)
                .build())
        .bedroomsAnswer(ListAnswer.ALL)
        .addConsents(
            HomeConsent.builder()
                .kind(HomeConsentKind.PRIVATE_LANDLORD)
                .organisation(OrganisationReference.builder().name("Sample Lettings").build())
                .needed(Answer.YES)
                .askedOn(PartialDate.of(LocalDate.of(2026, 9, 20)))
                .given(Answer.YES)
                .givenOn(PartialDate.of(LocalDate.of(2026, 9, 28)))
                .inWriting(Answer.YES)
                .build())
        .consentsAnswer(ListAnswer.ALL)
        .outdoorSpace(Answer.YES)
        .firearms(Answer.NO)
        .stepFree(Answer.NO)
        .movePlanned(Answer.NO)
        .workPlanned(Answer.NOT_KNOWN)
        .build();
  }

  private static PreviousAddress previousAddress() {
    return PreviousAddress.builder()
        .addPeople("ann", "sam")
        .address(Address.builder().from(address()).country("IE").build())
        .since(PartialDate.parse("2009"))
        .until(PartialDate.parse("2015-07"))
        .build();
  }

  private static Pet pet() {
    return Pet.builder()
        .kind(PetKind.DOG)
        .hasHurt(Answer.NO)
        .recordedIn(Identifier.of("records.example.org", "D-1"))
        .number(2)
        .size(PetSize.MEDIUM)
        .neutered(Answer.YES)
        .bannedBreed(Answer.NO)
        .dangerousWildAnimal(Answer.NO)
        .assessed(Answer.YES)
        .assessedOn(PartialDate.of(LocalDate.of(2026, 10, 12)))
        .build();
  }

  private static Finances finances() {
    return Finances.builder()
        .recordedIn(Identifier.of("records.example.org", "D-1"))
        .addIncomeSources(IncomeSource.EARNINGS, IncomeSource.BENEFITS)
        .incomeSourcesAnswer(ListAnswer.ALL)
        .coversOutgoings(Answer.YES)
        .unmanagedDebt(Answer.NO)
        .housingArrears(Answer.NO)
        .insolvency(Answer.REFUSED)
        .statedOn(PartialDate.of(LocalDate.of(2026, 10, 1)))
        .build();
  }

  /** What is told of earlier applications and approvals. */
  public static CareHistory careHistory() {
    return CareHistory.builder()
        .addApplications(
            EarlierApplication.builder()
                .person("sam")
                .kind(EarlierCareKind.ADOPT)
                .organisation(AGENCY)
                .nation(Nation.SCOTLAND)
                .madeOn(PartialDate.parse("2012"))
                .outcome(EarlierApplicationOutcome.REFUSED)
                .outcomeOn(PartialDate.parse("2013-02"))
                .application(reference("application", "APP-2012-3"))
                .build())
        .applicationsAnswer(ListAnswer.ALL)
        .addApprovals(
            EarlierApproval.builder()
                .person("ann")
                .kind(EarlierCareKind.FOSTER)
                .organisation(AGENCY)
                .address(Address.builder().addLines("2 Agency Row").town("Sampleton").build())
                .nation(Nation.WALES)
                .since(PartialDate.parse("2019"))
                .until(PartialDate.parse("2024-05-31"))
                .current(Answer.NO)
                .ending(EarlierApprovalEnd.RESIGNED)
                .particularChild(Answer.NO)
                .noticeGivenOn(PartialDate.parse("2024-05"))
                .childrenPlaced(0)
                .childrenFostered(4)
                .childrenFosteredAtLeast(4)
                .placingAuthoritiesAnswer(ListAnswer.NONE)
                .approvedNumber(2)
                .approvedAges(AgeRange.of(5, 12))
                .build(),
            EarlierApproval.builder()
                .person("ann")
                .kind(EarlierCareKind.FOSTER)
                .organisation(AGENCY)
                .nation(Nation.WALES)
                .since(PartialDate.parse("2024-06"))
                .current(Answer.YES)
                .childrenPlaced(1)
                .addPlacingAuthorities(
                    OrganisationReference.builder().authorityCode("W06000015").build())
                .placingAuthoritiesAnswer(ListAnswer.ALL)
                .childrenToStay(Answer.NOT_KNOWN)
                .build())
        .approvalsAnswer(ListAnswer.ALL)
        .build();
  }

  private static ConnectedChildCase connectedChild() {
    return ConnectedChildCase.builder()
        .welfareRequires(Answer.YES)
        .child(
            ParticularChild.builder()
                .identifier(Identifier.of("https://council.example.org/children", "C-7"))
                .responsibleAuthority(
                    OrganisationReference.builder().authorityCode("W06000015").build())
                .build())
        .addConnections(
            ChildConnection.builder()
                .person("ann")
                .relationship(RelationshipKind.AUNT_OR_UNCLE)
                .relative(Answer.YES)
                .alreadyFostering(Answer.NO)
                .knownSince(PartialDate.parse("2020"))
                .build())
        .connectionsAnswer(ListAnswer.ALL)
        .livingWithApplicants(Answer.YES)
        .since(PartialDate.parse("2026-08"))
        .build();
  }

  private static ConflictDeclaration conflict() {
    return ConflictDeclaration.builder()
        .declaredOn(LocalDate.of(2026, 10, 1))
        .addConnections(
            ConflictOfInterest.builder()
                .person("ann")
                .holder(ConflictHolder.SELF)
                .role(ConflictRole.EMPLOYEE)
                .organisation(SERVICE)
                .current(Answer.NO)
                .since(PartialDate.parse("2012"))
                .until(PartialDate.parse("2026-08"))
                .build())
        .connectionsAnswer(ListAnswer.ALL)
        .addHandling(ConflictHandling.RESTRICTED_RECORD)
        .handlingAnswer(ListAnswer.ALL)
        .build();
  }

  private static ConsentRecord.Builder consent(ConsentKind kind, ConsentSubject subject) {
    return ConsentRecord.builder()
        .holdsFrom(LocalDate.of(2026, 12, 1))
        .kind(kind)
        .subject(subject)
        .addPeople("ann")
        .given(Answer.YES)
        .givenOn(LocalDate.of(2026, 10, 1))
        .wording("agreement-2");
  }

  private static CommunicationNeed.Builder need(CommunicationNeedKind kind) {
    return CommunicationNeed.builder().kind(kind).recordedOn(LocalDate.of(2026, 9, 1));
  }

  private static Notice notice(LocalDate day) {
    return Notice.builder()
        .givenOn(day)
        .channel(NoticeChannel.LETTER)
        .receivedOn(day.plusDays(2))
        .addTo("ann", "sam")
        .build();
  }

  private static Address address() {
    return Address.builder()
        .addLines("1 Sample Street")
        .town("Exampleton")
        .postcode(Postcode.parse("TS24 7XX"))
        .uprn("100012345678")
        .build();
  }

  private static Person.Builder person(String id, String fullName) {
    return Person.builder().id(id).name(name(fullName));
  }

  private static PersonName name(String fullName) {
    PersonName.Builder name = PersonName.builder().fullName(fullName);
    if (fullName.startsWith("Ann")) {
      name.title("Dr")
          .givenNames("Ann")
          .familyName("Example")
          .knownAs("Annie")
          .addFormerNames(
              FormerName.builder()
                  .fullName("Ann Sample")
                  .since(PartialDate.parse("1985"))
                  .until(PartialDate.parse("2008"))
                  .build(),
              FormerName.builder().fullName("Ann Middle").build())
          .formerNamesAnswer(ListAnswer.ALL);
    }
    return name.build();
  }

  private static DocumentReference reference(String type, String number) {
    return DocumentReference.builder()
        .documentType(type)
        .identifier(Identifier.of("https://example.org", number))
        .build();
  }
}
