package org.fostering.json.examples;

import static org.fostering.model.value.Answer.NO;
import static org.fostering.model.value.Answer.NOT_KNOWN;
import static org.fostering.model.value.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fostering.model.code.AdjustmentKind;
import org.fostering.model.code.CaringExperienceKind;
import org.fostering.model.code.ChildLocation;
import org.fostering.model.code.CommunicationNeedKind;
import org.fostering.model.code.ConsentKind;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.EmploymentStatus;
import org.fostering.model.code.LanguageAbilityLevel;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.OfferedTime;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.CaringExperience;
import org.fostering.model.common.CommunicationNeed;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Driving;
import org.fostering.model.common.EarlierApplication;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.Employment;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.LanguageAbility;
import org.fostering.model.common.Notice;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.PersonName;
import org.fostering.model.common.Pet;
import org.fostering.model.common.PrivacyNotice;
import org.fostering.model.common.ReasonableAdjustment;
import org.fostering.model.enquiry.ChildElsewhere;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;

/**
 * What first pages ask beside the usual, one page in each enquiry that the first months leave as it
 * is. Nothing that a rule reads is answered another way than before.
 */
final class FirstPages {

  private static final int PAGES = 6;

  private static final OrganisationReference SERVICE =
      OrganisationReference.builder().name("Sample Fostering").build();

  private FirstPages() {}

  /** The enquiry with another page answered. */
  static Enquiry of(Enquiry enquiry, int index, LocalDate received) {
    if (index % 2 != 0) {
      return enquiry;
    }
    Enquiry.Builder more = Enquiry.builder().from(enquiry);
    switch (index / 2 % PAGES) {
      case 0 -> home(more, enquiry);
      case 1 -> person(more, enquiry, received);
      case 2 -> work(more, enquiry);
      case 3 -> family(more, enquiry);
      case 4 -> consents(more, received);
      default -> interests(more, enquiry);
    }
    transfer(more, more.build());
    return more.connectedChildren(
            enquiry.getConnectedChildren().stream().map(FirstPages::known).toList())
        .build();
  }

  /** Numbers of which only a least and a most is said, where no number is. */
  private static void home(Enquiry.Builder more, Enquiry enquiry) {
    Home home = enquiry.getHome().orElse(Home.builder().build());
    Home.Builder asked = Home.builder().from(home).since(PartialDate.parse("2019"));
    if (home.getBedrooms().isEmpty()) {
      asked.bedroomsAtLeast(1).bedroomsAtMost(5);
    }
    if (home.getBedroomsForFostering().isEmpty() && home.getBedrooms().isEmpty()) {
      asked.bedroomsForFosteringAtLeast(0).bedroomsForFosteringAtMost(2);
    }
    more.home(asked.build());
    Household household = enquiry.getHousehold().orElse(Household.builder().build());
    Household.Builder who =
        Household.builder().from(household).supportNetwork(YES).changesExpected(NO);
    if (household.getNumberOfAdults().isEmpty()) {
      int enquirers = enquiry.getEnquirers().size();
      who.numberOfAdultsAtLeast(enquirers)
          .numberOfAdultsAtMost(enquirers + household.getMembers().size());
    }
    if (household.getNumberOfChildren().isEmpty()) {
      who.numberOfChildrenAtMost(household.getMembers().size());
    }
    who.members(
        household.getMembers().stream()
            .map(member -> HouseholdMember.builder().from(member).agreesToFostering(YES).build())
            .toList());
    more.household(who.mainLanguage(MainLanguage.ENGLISH).regularVisitors(NO).build());
  }

  private static void person(Enquiry.Builder more, Enquiry enquiry, LocalDate received) {
    Optional<ContactDetails> contact = enquiry.getEnquirers().get(0).getContact();
    first(
        more,
        enquiry,
        person ->
            person
                .contact(
                    contact.map(
                        known ->
                            ContactDetails.builder().from(known).textMessagesAllowed(YES).build()))
                .countryOfBirth("GB")
                .addNationalities("GB")
                .nationalitiesAnswer(ListAnswer.SOME)
                .addLanguages(
                    LanguageAbility.builder()
                        .language("cy")
                        .spoken(LanguageAbilityLevel.CONVERSATIONAL)
                        .written(LanguageAbilityLevel.BASIC)
                        .build())
                .languagesAnswer(ListAnswer.SOME)
                .addCommunicationNeeds(
                    CommunicationNeed.builder()
                        .kind(CommunicationNeedKind.LARGE_PRINT)
                        .recordedOn(received)
                        .build())
                .communicationNeedsAnswer(ListAnswer.ALL)
                .addAdjustments(
                    ReasonableAdjustment.builder()
                        .kind(AdjustmentKind.MEETING_AT_HOME)
                        .requestedOn(received)
                        .agreed(YES)
                        .build())
                .adjustmentsAnswer(ListAnswer.ALL));
  }

  private static void work(Enquiry.Builder more, Enquiry enquiry) {
    first(
        more,
        enquiry,
        person ->
            person
                .addEmployments(
                    Employment.builder()
                        .status(EmploymentStatus.EMPLOYED_FULL_TIME)
                        .occupation("Librarian")
                        .since(PartialDate.parse("2018"))
                        .hoursPerWeek(37)
                        .minutesBeyondHours(30)
                        .workWithChildren(NO)
                        .awayOvernight(NO)
                        .flexible(NOT_KNOWN)
                        .build())
                .employmentsAnswer(ListAnswer.ALL)
                .addExperiences(
                    CaringExperience.builder()
                        .kind(CaringExperienceKind.FAMILY_CHILDREN)
                        .ages(AgeRange.of(2, 9))
                        .years(4)
                        .build())
                .experiencesAnswer(ListAnswer.SOME)
                .relationshipSince(PartialDate.parse("2015"))
                .driving(
                    Driving.builder()
                        .licence(DrivingLicence.HELD)
                        .vehicle(YES)
                        .insured(YES)
                        .build()));
  }

  private static void family(Enquiry.Builder more, Enquiry enquiry) {
    if (enquiry.getChildrenElsewhere().isEmpty()
        && enquiry.getChildrenElsewhereAnswer().isEmpty()) {
      more.addChildrenElsewhere(
              ChildElsewhere.builder()
                  .name(PersonName.builder().fullName("Robin Sample").build())
                  .age(24)
                  .location(ChildLocation.INDEPENDENT)
                  .inTouch(YES)
                  .contactAgreed(NOT_KNOWN)
                  .build())
          .childrenElsewhereAnswer(ListAnswer.ALL);
    }
    first(
        more,
        enquiry,
        person -> person.familyProceedingsAnswer(ListAnswer.NONE).knownToSocialServices(NO));
    more.pets(
        enquiry.getPets().stream()
            .map(
                pet ->
                    Pet.builder()
                        .from(pet)
                        .neutered(YES)
                        .assessed(YES)
                        .assessedOn(PartialDate.parse("2025-08"))
                        .build())
            .toList());
  }

  private static ConnectedChild known(ConnectedChild child) {
    return ConnectedChild.builder().from(child).knownSince(PartialDate.parse("2021")).build();
  }

  private static void consents(Enquiry.Builder more, LocalDate received) {
    more.addPrivacyNotices(
            PrivacyNotice.builder()
                .controller(SERVICE)
                .version("2025-1")
                .language("en")
                .notice(Notice.builder().givenOn(received).channel(NoticeChannel.PORTAL).build())
                .build())
        .addConsents(
            ConsentRecord.builder()
                .kind(ConsentKind.MARKETING)
                .given(YES)
                .givenOn(received)
                .addMethods(ContactMethod.EMAIL)
                .methodsAnswer(ListAnswer.ALL)
                .wording("news-2025")
                .build())
        .conflictOfInterest(
            ConflictDeclaration.builder()
                .declaredOn(received)
                .connectionsAnswer(ListAnswer.NONE)
                .build());
  }

  private static void interests(Enquiry.Builder more, Enquiry enquiry) {
    FosteringInterests interests =
        enquiry.getInterests().orElse(FosteringInterests.builder().build());
    more.interests(
            FosteringInterests.builder()
                .from(interests)
                .numberOfChildrenAtLeast(1)
                .addOfferedTimes(OfferedTime.WEEKENDS, OfferedTime.SCHOOL_HOLIDAYS)
                .offeredTimesAnswer(ListAnswer.ALL)
                .numberInMind(NOT_KNOWN)
                .otherWaysAnswer(ListAnswer.SOME)
                .availableFrom(PartialDate.parse("2026-06"))
                .motivationOwnWords("We have room and time.")
                .build())
        .heardFromOwnWords("A neighbour fosters.")
        .preferredServicesAnswer(ListAnswer.NONE)
        .addPreviousEnquiries(
            DocumentReference.builder()
                .documentType("enquiry")
                .identifier(Identifier.of("https://example.org/former-system", "1204"))
                .build())
        .previousEnquiriesAnswer(ListAnswer.ALL);
    Optional<String> id = enquiry.getEnquirers().get(0).getId();
    if (id.isEmpty() && enquiry.getCareHistory().isEmpty()) {
      first(more, enquiry, person -> person.id("first"));
      more.careHistory(
          CareHistory.builder()
              .addApplications(
                  EarlierApplication.builder()
                      .person("first")
                      .kind(EarlierCareKind.ADOPT)
                      .organisation(SERVICE)
                      .madeOn(PartialDate.parse("2017"))
                      .build())
              .applicationsAnswer(ListAnswer.ALL)
              .build());
    }
  }

  /** Of those whom another service has approved: since when, and who lives with them now. */
  private static void transfer(Enquiry.Builder more, Enquiry enquiry) {
    Enquirer asks = enquiry.getEnquirers().get(0);
    if (asks.getApprovedElsewhere().equals(Optional.of(YES))
        && asks.getId().isEmpty()
        && enquiry.getCareHistory().isEmpty()) {
      first(more, enquiry, person -> person.id("first"));
      more.careHistory(
          CareHistory.builder()
              .addApprovals(
                  EarlierApproval.builder()
                      .person("first")
                      .kind(EarlierCareKind.FOSTER)
                      .organisation(SERVICE)
                      .since(PartialDate.parse("2020-02"))
                      .current(YES)
                      .particularChild(NO)
                      .childrenPlaced(1)
                      .childrenFostered(5)
                      .addPlacingAuthorities(
                          OrganisationReference.builder().authorityCode("E06000002").build())
                      .placingAuthoritiesAnswer(ListAnswer.ALL)
                      .childrenToStay(NOT_KNOWN)
                      .approvedNumber(2)
                      .approvedAges(AgeRange.of(5, 12))
                      .build())
              .approvalsAnswer(ListAnswer.ALL)
              .build());
    }
  }

  private static void first(
      Enquiry.Builder more, Enquiry enquiry, UnaryOperator<Enquirer.Builder> asked) {
    List<Enquirer> enquirers = new ArrayList<>(enquiry.getEnquirers());
    enquirers.set(0, asked.apply(Enquirer.builder().from(enquirers.get(0))).build());
    more.enquirers(enquirers);
  }
}
