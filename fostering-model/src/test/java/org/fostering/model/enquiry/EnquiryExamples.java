package org.fostering.model.enquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.fostering.model.applicant.ApplicationExamples;
import org.fostering.model.code.AdjustmentKind;
import org.fostering.model.code.AppointmentStatus;
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
import org.fostering.model.code.ContactOutcome;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.code.DwellingKind;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.code.EnquiryClosingReason;
import org.fostering.model.code.EnquiryRequest;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringMotivation;
import org.fostering.model.code.HeardFrom;
import org.fostering.model.code.HelpingWay;
import org.fostering.model.code.HomeConsentKind;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.model.code.LanguageAbilityLevel;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.MaritalStatus;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.code.OfferedTime;
import org.fostering.model.code.PartOfDay;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.PetSize;
import org.fostering.model.code.SignatureMethod;
import org.fostering.model.code.SupportWanted;
import org.fostering.model.code.Tenure;
import org.fostering.model.code.VisitRecommendation;
import org.fostering.model.code.WorkerRole;
import org.fostering.model.common.Address;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.CaringExperience;
import org.fostering.model.common.CaseWorker;
import org.fostering.model.common.CommunicationNeed;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.ContactTime;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Extension;
import org.fostering.model.common.FamilyProceedings;
import org.fostering.model.common.FormerName;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.LanguageAbility;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.Notice;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.common.PersonName;
import org.fostering.model.common.Pet;
import org.fostering.model.common.PrivacyNotice;
import org.fostering.model.common.ReasonableAdjustment;
import org.fostering.model.common.SignedDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/** Enquiries of made-up people, for tests and fixtures. */
public final class EnquiryExamples {

  private static final OrganisationReference SERVICE =
      OrganisationReference.builder()
          .name("Example Council fostering service")
          .authorityCode("E06000001")
          .addIdentifiers(Identifier.of("https://example.org/urn", "SC000000"))
          .build();

  private EnquiryExamples() {}

  /** A name, and nothing else. */
  public static Enquiry minimal() {
    return Enquiry.builder()
        .addEnquirers(Enquirer.builder().name(name("Ann Example")).build())
        .build();
  }

  /** Two people who ask together, with every property of every part. */
  public static Enquiry full() {
    return Enquiry.builder()
        .receivedAt(Moment.parse("2026-09-01T09:30:00+01:00"))
        .channel(EnquiryChannel.WEBSITE_FORM)
        .campaign(Identifier.of("https://example.org/campaigns", "autumn-2026"))
        .addEnquirers(ann(), sam())
        .home(home())
        .household(household())
        .interests(
            FosteringInterests.builder()
                .addSupportWanted(SupportWanted.TRAINING)
                .supportWantedAnswer(ListAnswer.ALL)
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
                .addKinds(FosteringKind.SHORT_TERM, FosteringKind.SIBLING_GROUPS)
                .kindsAnswer(ListAnswer.ALL)
                .ages(AgeRange.of(4, 11))
                .build())
        .addConnectedChildren(
            ConnectedChild.builder()
                .welfareRequires(Answer.NOT_KNOWN)
                .child(
                    ParticularChild.builder()
                        .identifier(Identifier.of("https://council.example.org/children", "C-7"))
                        .responsibleAuthority(
                            OrganisationReference.builder().authorityCode("E06000002").build())
                        .build())
                .relative(Answer.YES)
                .alreadyFostering(Answer.NO)
                .knownSince(PartialDate.parse("2020-03"))
                .build())
        .connectedChildrenAnswer(ListAnswer.ALL)
        .addPets(
            Pet.builder()
                .kind(PetKind.DOG)
                .hasHurt(Answer.NO)
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .number(2)
                .size(PetSize.LARGE)
                .neutered(Answer.NOT_KNOWN)
                .bannedBreed(Answer.NO)
                .dangerousWildAnimal(Answer.NO)
                .assessed(Answer.YES)
                .assessedOn(PartialDate.of(LocalDate.of(2026, 9, 20)))
                .build())
        .petsAnswer(ListAnswer.ALL)
        .addPreferredServices(SERVICE)
        .preferredServicesAnswer(ListAnswer.ALL)
        .chosenService(
            ServiceChoice.builder()
                .service(SERVICE)
                .chosenOn(LocalDate.of(2026, 9, 15))
                .outsideHomeArea(Answer.YES)
                .build())
        .addPreviousEnquiries(reference("enquiry", "ENQ-2024-17"))
        .previousEnquiriesAnswer(ListAnswer.ALL)
        .conflictOfInterest(conflict())
        .addPrivacyNotices(privacyNotice())
        .addConsents(consent())
        .addContacts(contact())
        .addStatusHistory(
            EnquiryStatusChange.builder()
                .status(EnquiryStatus.RECEIVED)
                .effectiveOn(LocalDate.of(2026, 9, 1))
                .recordedAt(Moment.parse("2026-09-01T09:31:00+01:00"))
                .recordedBy("front door")
                .build(),
            EnquiryStatusChange.builder()
                .status(EnquiryStatus.CLOSED)
                .effectiveOn(LocalDate.of(2026, 9, 30))
                .recordedAt(Moment.parse("2026-10-02T14:00:00+01:00"))
                .reason(EnquiryClosingReason.NOT_NOW)
                .recordedBy("front door")
                .build())
        .closing(
            EnquiryClosing.builder()
                .closedOn(LocalDate.of(2026, 9, 30))
                .closedBy(ClosedBy.ENQUIRER)
                .agreedBy("recruitment manager")
                .pointedTo(SERVICE)
                .addReasons(EnquiryClosingReason.NOT_NOW)
                .reasonsAnswer(ListAnswer.ALL)
                .build())
        .addIdentifiers(Identifier.of("https://example.org/enquiries", "ENQ-2026-1"))
        .addExtensions(
            Extension.builder().system("example.org").name("buddy").value("wanted").build())
        .addHeardFrom(HeardFrom.FOSTER_CARER, HeardFrom.RADIO)
        .heardFromAnswer(ListAnswer.ALL)
        .heardFromOwnWords("A neighbour fosters")
        .recommendedBy("Jo Neighbour")
        .askedElsewhere(Answer.NO)
        .addRequests(EnquiryRequest.CALL_BACK)
        .requestsAnswer(ListAnswer.ALL)
        .message("We have a spare room and would like to talk")
        .addChildrenElsewhere(
            ChildElsewhere.builder()
                .name(name("Lee Example"))
                .enquirer("ann")
                .dateOfBirth(PartialDate.parse("2001"))
                .age(25)
                .location(ChildLocation.INDEPENDENT)
                .address(Address.builder().postalCode("00-950").country("PL").build())
                .inTouch(Answer.YES)
                .contactAgreed(Answer.YES)
                .build())
        .childrenElsewhereAnswer(ListAnswer.ALL)
        .careHistory(ApplicationExamples.careHistory())
        .addAppointments(
            Appointment.builder()
                .status(AppointmentStatus.BOOKED)
                .at(Moment.parse("2026-09-09T18:30:00+01:00"))
                .endsAt(Moment.parse("2026-09-09T20:00:00+01:00"))
                .place("At their home")
                .offeredOn(LocalDate.of(2026, 9, 2))
                .purpose(ContactPurpose.FIRST_VISIT)
                .method(ContactMethod.VISIT)
                .addPeople("ann", "sam")
                .service(SERVICE)
                .build())
        .nextContact(
            NextContact.builder()
                .on(LocalDate.of(2026, 9, 20))
                .method(ContactMethod.TELEPHONE)
                .purpose(ContactPurpose.FOLLOW_UP)
                .waitingFor("They move house first")
                .build())
        .addVisits(
            EnquiryVisit.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .visitedOn(LocalDate.of(2026, 9, 9))
                .method(ContactMethod.VISIT)
                .visitedBy(Identifier.of("https://example.org/workers", "W-7"))
                .addSeen("ann", "kit")
                .seenAnswer(ListAnswer.ALL)
                .everybodySeen(Answer.NO)
                .homeSeen(Answer.YES)
                .bedroomSeen(Answer.YES)
                .bedroomSuitable(Answer.YES)
                .safe(Answer.YES)
                .recommendation(VisitRecommendation.GO_ON_WHEN_READY)
                .recommendedOn(LocalDate.of(2026, 9, 10))
                .agreedBy("recruitment manager")
                .agreedOn(LocalDate.of(2026, 9, 11))
                .build())
        .addWorkers(
            CaseWorker.builder()
                .role(WorkerRole.ENQUIRY_WORKER)
                .worker(Identifier.of("https://example.org/workers", "W-7"))
                .name("Jo Worker")
                .contact(ContactDetails.builder().addEmails("jo.worker@example.org").build())
                .organisation(SERVICE)
                .since(LocalDate.of(2026, 9, 1))
                .until(LocalDate.of(2026, 9, 30))
                .build())
        .addDeclarations(
            SignedDeclaration.builder()
                .person("ann")
                .trueAndComplete(Answer.YES)
                .signedOn(LocalDate.of(2026, 9, 1))
                .method(SignatureMethod.TICK_BOX)
                .wording("form-2")
                .build())
        .addSafeguardingReferrals(
            SafeguardingReferral.builder()
                .madeOn(LocalDate.of(2026, 9, 12))
                .to(SERVICE)
                .identifier(Identifier.of("https://example.org/referrals", "R-1"))
                .build())
        .build();
  }

  private static Enquirer ann() {
    return Enquirer.builder()
        .livesInUnitedKingdom(Answer.YES)
        .britishOrIrishCitizen(Answer.YES)
        .relativeOfChild(Answer.YES)
        .alreadyFosteringChild(Answer.NO)
        .name(
            PersonName.builder()
                .fullName("Ann Example")
                .title("Dr")
                .givenNames("Ann")
                .familyName("Example")
                .knownAs("Annie")
                .addFormerNames(
                    FormerName.builder()
                        .fullName("Ann Sample")
                        .since(PartialDate.parse("1985"))
                        .until(PartialDate.parse("2011-06"))
                        .build())
                .formerNamesAnswer(ListAnswer.ALL)
                .build())
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
        .dateOfBirth(PartialDate.parse("1985-02-28"))
        .rightToWork(Answer.YES)
        .approvedElsewhere(Answer.NO)
        .addNationalities("GB", "PL")
        .nationalitiesAnswer(ListAnswer.ALL)
        .immigrationStatus(ImmigrationStatus.INDEFINITE_LEAVE)
        .countryOfBirth("PL")
        .maritalStatus(MaritalStatus.MARRIED)
        .relationshipSince(PartialDate.parse("2011"))
        .addAllEmployments(ApplicationExamples.ann().getEmployments())
        .employmentsAnswer(ListAnswer.ALL)
        .driving(ApplicationExamples.ann().getDriving())
        .addExperiences(
            CaringExperience.builder()
                .kind(CaringExperienceKind.OWN_CHILDREN)
                .ages(AgeRange.of(0, 14))
                .years(14)
                .yearsAtLeast(14)
                .since(PartialDate.parse("2012"))
                .until(PartialDate.parse("2026"))
                .build())
        .experiencesAnswer(ListAnswer.ALL)
        .addFamilyProceedings(
            FamilyProceedings.builder()
                .recordedIn(Identifier.of("records.example.org", "D-1"))
                .startedOn(PartialDate.parse("2015"))
                .endedOn(PartialDate.parse("2016"))
                .authority(SERVICE)
                .order("Child arrangements order")
                .build())
        .familyProceedingsAnswer(ListAnswer.ALL)
        .knownToSocialServices(Answer.NO)
        .canAttendTraining(Answer.YES)
        .offences(offences())
        .id("ann")
        .addLanguages(
            LanguageAbility.builder()
                .language("cy")
                .spoken(LanguageAbilityLevel.FLUENT)
                .written(LanguageAbilityLevel.CONVERSATIONAL)
                .build())
        .languagesAnswer(ListAnswer.ALL)
        .addCommunicationNeeds(
            CommunicationNeed.builder()
                .kind(CommunicationNeedKind.SIGN_LANGUAGE_INTERPRETER)
                .language("bfi")
                .recordedOn(LocalDate.of(2026, 9, 1))
                .until(LocalDate.of(2026, 9, 30))
                .build())
        .communicationNeedsAnswer(ListAnswer.ALL)
        .addAdjustments(
            ReasonableAdjustment.builder()
                .kind(AdjustmentKind.STEP_FREE_ACCESS)
                .requestedOn(LocalDate.of(2026, 9, 1))
                .agreed(Answer.YES)
                .agreedOn(LocalDate.of(2026, 9, 2))
                .since(LocalDate.of(2026, 9, 3))
                .until(LocalDate.of(2026, 9, 30))
                .build())
        .adjustmentsAnswer(ListAnswer.ALL)
        .build();
  }

  private static Enquirer sam() {
    return Enquirer.builder()
        .name(name("Sam"))
        .id("sam")
        .relationship(HouseholdRelationship.PARTNER)
        .ageAtLeast(35)
        .ageAtMost(44)
        .build();
  }

  private static OffenceDeclaration offences() {
    return OffenceDeclaration.builder()
        .recordedIn(Identifier.of("records.example.org", "D-1"))
        .onBarredList(Answer.NO)
        .addOffences(
            DeclaredOffence.builder()
                .kind(OffenceKind.NOT_SPECIFIED)
                .disposal(OffenceDisposal.CONVICTION)
                .committedAtEighteenOrOver(Answer.YES)
                .build())
        .offencesAnswer(ListAnswer.ALL)
        .underInvestigation(Answer.NO)
        .build();
  }

  private static Home home() {
    return Home.builder()
        .address(address())
        .nation(Nation.WALES)
        .kind(DwellingKind.FLAT)
        .since(PartialDate.parse("2019"))
        .tenure(Tenure.PRIVATE_RENT)
        .tenancyUntil(PartialDate.parse("2027-03"))
        .outdoorSpace(Answer.YES)
        .firearms(Answer.NO)
        .addConsents(
            HomeConsent.builder()
                .kind(HomeConsentKind.PRIVATE_LANDLORD)
                .organisation(OrganisationReference.builder().name("Sample Lettings").build())
                .needed(Answer.YES)
                .askedOn(PartialDate.of(LocalDate.of(2026, 9, 2)))
                .given(Answer.YES)
                .givenOn(PartialDate.of(LocalDate.of(2026, 9, 5)))
                .inWriting(Answer.YES)
                .build())
        .consentsAnswer(ListAnswer.ALL)
        .movePlanned(Answer.NO)
        .otherHome(Answer.NO)
        .bedrooms(4)
        .bedroomsAtLeast(3)
        .bedroomsAtMost(4)
        .bedroomsForFostering(1)
        .bedroomsForFosteringAtLeast(1)
        .bedroomsForFosteringAtMost(2)
        .build();
  }

  private static Household household() {
    return Household.builder()
        .numberOfAdults(2)
        .numberOfAdultsAtLeast(2)
        .numberOfAdultsAtMost(3)
        .numberOfChildren(1)
        .numberOfChildrenAtLeast(1)
        .numberOfChildrenAtMost(2)
        .homeInDaytime(Answer.YES)
        .changesExpected(Answer.NO)
        .supportNetwork(Answer.YES)
        .mainLanguage(MainLanguage.WELSH)
        .addMembers(
            HouseholdMember.builder()
                .id("kit")
                .since(PartialDate.parse("2012"))
                .agreesToFostering(Answer.YES)
                .relativeOfChild(Answer.NO)
                .occupation("at school")
                .name(name("Kit Example"))
                .relationship(HouseholdRelationship.CHILD)
                .dateOfBirth(PartialDate.parse("2012"))
                .age(14)
                .offences(OffenceDeclaration.builder().offencesAnswer(ListAnswer.NONE).build())
                .build())
        .membersAnswer(ListAnswer.ALL)
        .smoking(Answer.NO)
        .vaping(Answer.REFUSED)
        .addLanguages("en", "pl")
        .languagesAnswer(ListAnswer.ALL)
        .regularVisitors(Answer.NOT_KNOWN)
        .build();
  }

  private static ConflictDeclaration conflict() {
    return ConflictDeclaration.builder()
        .declaredOn(LocalDate.of(2026, 9, 1))
        .addConnections(
            ConflictOfInterest.builder()
                .person("ann")
                .holder(ConflictHolder.PARTNER)
                .role(ConflictRole.COUNCILLOR)
                .organisation(OrganisationReference.builder().authorityCode("E06000001").build())
                .current(Answer.NO)
                .since(PartialDate.parse("2017"))
                .until(PartialDate.parse("2023-05"))
                .build())
        .connectionsAnswer(ListAnswer.ALL)
        .addHandling(ConflictHandling.ANOTHER_TEAM)
        .handlingAnswer(ListAnswer.ALL)
        .build();
  }

  private static PrivacyNotice privacyNotice() {
    return PrivacyNotice.builder()
        .controller(SERVICE)
        .version("v4")
        .language("cy")
        .notice(
            Notice.builder()
                .givenOn(LocalDate.of(2026, 9, 1))
                .channel(NoticeChannel.EMAIL)
                .receivedOn(LocalDate.of(2026, 9, 1))
                .addTo("ann")
                .build())
        .build();
  }

  private static ConsentRecord consent() {
    return ConsentRecord.builder()
        .holdsFrom(LocalDate.of(2026, 12, 1))
        .kind(ConsentKind.MARKETING)
        .subject(ConsentSubject.NEWS_AND_EVENTS)
        .addPeople("ann")
        .given(Answer.YES)
        .givenOn(LocalDate.of(2026, 9, 1))
        .withdrawnOn(LocalDate.of(2026, 9, 30))
        .organisation(SERVICE)
        .addMethods(ContactMethod.EMAIL)
        .methodsAnswer(ListAnswer.ALL)
        .wording("news-3")
        .build();
  }

  private static ContactAttempt contact() {
    return ContactAttempt.builder()
        .recordedIn(Identifier.of("records.example.org", "D-1"))
        .at(Moment.parse("2026-09-02T10:00:00+01:00"))
        .method(ContactMethod.TELEPHONE)
        .direction(ContactDirection.OUTGOING)
        .purpose(ContactPurpose.FIRST_CONVERSATION)
        .outcome(ContactOutcome.MESSAGE_LEFT)
        .madeBy(Identifier.of("https://example.org/workers", "W-7"))
        .addPeople("ann")
        .service(SERVICE)
        .build();
  }

  private static Address address() {
    return Address.builder()
        .addLines("1 Sample Street")
        .town("Exampleton")
        .postcode(Postcode.parse("SY10 7AB"))
        .uprn("100012345678")
        .build();
  }

  private static PersonName name(String fullName) {
    return PersonName.builder().fullName(fullName).build();
  }

  private static DocumentReference reference(String type, String number) {
    return DocumentReference.builder()
        .documentType(type)
        .identifier(Identifier.of("https://example.org", number))
        .build();
  }
}
