package org.fostering.json.examples;

import static org.fostering.model.value.Answer.NO;
import static org.fostering.model.value.Answer.NOT_KNOWN;
import static org.fostering.model.value.Answer.YES;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.AppointmentStatus;
import org.fostering.model.code.CaringExperienceKind;
import org.fostering.model.code.ChildNeed;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.ContactOutcome;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.DwellingKind;
import org.fostering.model.code.EmploymentStatus;
import org.fostering.model.code.FosteringMotivation;
import org.fostering.model.code.HeardFrom;
import org.fostering.model.code.HelpingWay;
import org.fostering.model.code.HomeConsentKind;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.MaritalStatus;
import org.fostering.model.code.PartOfDay;
import org.fostering.model.code.SignatureMethod;
import org.fostering.model.code.SupportWanted;
import org.fostering.model.code.Tenure;
import org.fostering.model.code.VisitRecommendation;
import org.fostering.model.code.WorkerRole;
import org.fostering.model.common.CaringExperience;
import org.fostering.model.common.CaseWorker;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.ContactTime;
import org.fostering.model.common.Driving;
import org.fostering.model.common.Employment;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Pet;
import org.fostering.model.common.SignedDeclaration;
import org.fostering.model.enquiry.Appointment;
import org.fostering.model.enquiry.ContactAttempt;
import org.fostering.model.enquiry.ContactDirection;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryVisit;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.NextContact;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;

/**
 * What a hub asks on its first page and in its first call, and what follows until the first visit.
 * Nothing here is left to chance: which enquiry has what depends on its place.
 */
final class FirstMonths {

  /** The last enquiries are young: a visit to them lies ahead. */
  private static final int YOUNG = 340;

  private static final int WEEK = 7;

  private static final Set<Tenure> RENTED =
      Set.of(
          Tenure.RENTED,
          Tenure.PRIVATE_RENT,
          Tenure.SOCIAL_RENT,
          Tenure.SOCIAL_RENT_COUNCIL,
          Tenure.SOCIAL_RENT_OTHER);

  private final RoundRobin<FosteringMotivation> motivations =
      new RoundRobin<>("fostering-motivation", FosteringMotivation::of);
  private final RoundRobin<ChildNeed> needs = new RoundRobin<>("child-need", ChildNeed::of);
  private final RoundRobin<HelpingWay> ways = new RoundRobin<>("helping-way", HelpingWay::of);
  private final RoundRobin<SupportWanted> supports =
      new RoundRobin<>("support-wanted", SupportWanted::of);
  private final RoundRobin<DwellingKind> dwellings =
      new RoundRobin<>("dwelling-kind", DwellingKind::of);
  private final RoundRobin<EmploymentStatus> employments =
      new RoundRobin<>("employment-status", EmploymentStatus::of);
  private final RoundRobin<CaringExperienceKind> experiences =
      new RoundRobin<>("caring-experience", CaringExperienceKind::of);
  private final RoundRobin<DrivingLicence> licences =
      new RoundRobin<>("driving-licence", DrivingLicence::of);
  private final RoundRobin<MaritalStatus> maritals =
      new RoundRobin<>("marital-status", MaritalStatus::of);
  private final RoundRobin<PartOfDay> parts = new RoundRobin<>("part-of-day", PartOfDay::of);
  private final RoundRobin<ContactOutcome> outcomes =
      new RoundRobin<>("contact-outcome", ContactOutcome::of);
  private final RoundRobin<VisitRecommendation> recommendations =
      new RoundRobin<>("visit-recommendation", VisitRecommendation::of);

  /** The enquiry with what was asked and done next. */
  Enquiry of(Enquiry enquiry, int index, LocalDate received) {
    if (index % 2 == 0) {
      return enquiry;
    }
    Enquiry.Builder more = Enquiry.builder().from(asked(enquiry, index));
    if (index < YOUNG) {
      followed(more, index, received);
    }
    return more.build();
  }

  private Enquiry asked(Enquiry enquiry, int index) {
    List<Enquirer> enquirers = new ArrayList<>(enquiry.getEnquirers());
    enquirers.set(0, asked(enquirers.get(0), index));
    Enquiry.Builder asked = Enquiry.builder().from(enquiry).enquirers(enquirers);
    if (index % 3 == 0) {
      asked.message("Please tell me more about fostering.");
    }
    enquiry
        .getHome()
        .filter(home -> index % 3 == 1)
        .ifPresent(
            home ->
                asked.home(
                    Home.builder()
                        .from(home)
                        .kind(dwellings.next())
                        .outdoorSpace(index % 4 == 1 ? YES : NO)
                        .movePlanned(NO)
                        .otherHome(NO)
                        .firearms(index % 8 == 1 ? NOT_KNOWN : NO)
                        .consents(consents(home, index))
                        .consentsAnswer(isRented(home) ? ListAnswer.ALL : ListAnswer.NONE)
                        .build()));
    enquiry
        .getHousehold()
        .filter(household -> index % 5 == 1)
        .ifPresent(
            household ->
                asked.household(
                    Household.builder()
                        .from(household)
                        .addLanguages(index % 10 == 1 ? "cy" : "en")
                        .languagesAnswer(ListAnswer.ALL)
                        .homeInDaytime(YES)
                        .build()));
    counted(enquiry, asked);
    if (index % 4 == 3) {
      asked.askedElsewhere(index % 16 == 3 ? YES : NO);
    }
    if (enquiry.getHeardFrom().contains(HeardFrom.FOSTER_CARER)) {
      asked.recommendedBy("Sample Carer");
    }
    enquiry
        .getInterests()
        .ifPresent(
            interests ->
                asked.interests(
                    FosteringInterests.builder()
                        .from(interests)
                        .addMotivations(motivations.next())
                        .motivationsAnswer(ListAnswer.ALL)
                        .numberOfChildren(1 + index % 3)
                        .addNeeds(needs.next())
                        .needsAnswer(ListAnswer.SOME)
                        .agesInMind(interests.getAges().isPresent() ? YES : NOT_KNOWN)
                        .addOtherWays(ways.next())
                        .addSupportWanted(supports.next())
                        .supportWantedAnswer(ListAnswer.SOME)
                        .build()));
    asked.pets(enquiry.getPets().stream().map(pet -> told(pet, index)).toList());
    return asked.build();
  }

  /** Whether a pet has hurt anybody, and for some when it was looked at, as far as known. */
  private static Pet told(Pet pet, int index) {
    Pet.Builder told = Pet.builder().from(pet).hasHurt(index % 7 == 0 ? NOT_KNOWN : NO);
    if (index % 4 == 1) {
      told.assessed(YES).assessedOn(PartialDate.parse("2025-0" + (1 + index % 9)));
    }
    return told.build();
  }

  private static final Optional<HouseholdRelationship> LODGER =
      Optional.of(HouseholdRelationship.LODGER);

  /** How many live in the home, where all who do are told and every age is. */
  private static void counted(Enquiry enquiry, Enquiry.Builder asked) {
    Household household = enquiry.getHousehold().orElse(Household.builder().build());
    ListAnswer told = household.getMembersAnswer().orElse(ListAnswer.NOT_KNOWN);
    if (told == ListAnswer.ALL || told == ListAnswer.NONE) {
      int children =
          (int)
              household.getMembers().stream()
                  .filter(member -> member.getName().isEmpty())
                  .filter(member -> !member.getRelationship().equals(LODGER))
                  .count();
      int adults = enquiry.getEnquirers().size() + household.getMembers().size() - children;
      Household of = asked.build().getHousehold().orElse(household);
      asked.household(
          Household.builder().from(of).numberOfAdults(adults).numberOfChildren(children).build());
    }
  }

  private static boolean isRented(Home home) {
    return home.getTenure().filter(RENTED::contains).isPresent();
  }

  private static List<HomeConsent> consents(Home home, int index) {
    return isRented(home)
        ? List.of(
            HomeConsent.builder()
                .kind(HomeConsentKind.LANDLORD)
                .needed(YES)
                .given(index % 4 == 1 ? YES : NOT_KNOWN)
                .build())
        : List.of();
  }

  private Enquirer asked(Enquirer enquirer, int index) {
    Enquirer.Builder asked = Enquirer.builder().from(enquirer);
    if (enquirer.getDateOfBirth().isEmpty()) {
      asked.ageAtLeast(21);
    }
    if (index % 9 == 0) {
      asked.livesInUnitedKingdom(YES);
    }
    if (index % 3 == 0) {
      asked
          .addEmployments(Employment.builder().status(employments.next()).flexible(YES).build())
          .employmentsAnswer(ListAnswer.ALL)
          .maritalStatus(maritals.next());
    }
    if (index % 5 == 0) {
      asked
          .addExperiences(CaringExperience.builder().kind(experiences.next()).build())
          .experiencesAnswer(ListAnswer.SOME)
          .canAttendTraining(YES);
    }
    if (index % 7 == 0) {
      asked.driving(Driving.builder().licence(licences.next()).vehicle(YES).build());
    }
    enquirer
        .getContact()
        .filter(contact -> index % 3 == 1)
        .ifPresent(
            contact ->
                asked.contact(
                    ContactDetails.builder()
                        .from(contact)
                        .addTimes(
                            ContactTime.builder()
                                .addDays(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)
                                .partOfDay(parts.next())
                                .build())
                        .messagesMayBeLeft(YES)
                        .build()));
    return asked.build();
  }

  private void followed(Enquiry.Builder enquiry, int index, LocalDate received) {
    if (index % 3 == 0) {
      enquiry.addContacts(
          ContactAttempt.builder()
              .at(Moment.of(received.plusDays(1)))
              .method(ContactMethod.TELEPHONE)
              .direction(ContactDirection.OUTGOING)
              .purpose(ContactPurpose.FIRST_CONVERSATION)
              .outcome(outcomes.next())
              .madeBy(worker(index))
              .recordedIn(Identifier.of(ExampleEnquiries.SYSTEM, "CALL-%04d".formatted(index + 1)))
              .build());
      enquiry.addWorkers(
          CaseWorker.builder()
              .role(WorkerRole.ENQUIRY_WORKER)
              .worker(worker(index))
              .since(received)
              .build());
    }
    if (index % 5 == 0) {
      enquiry.nextContact(
          NextContact.builder()
              .on(received.plusDays(4L * WEEK))
              .method(ContactMethod.TELEPHONE)
              .purpose(ContactPurpose.FOLLOW_UP)
              .waitingFor("Building work at the home.")
              .build());
    }
    if (index % 7 == 0) {
      LocalDate visited = received.plusDays(WEEK);
      enquiry.addAppointments(
          Appointment.builder()
              .status(AppointmentStatus.KEPT)
              .offeredOn(received.plusDays(2))
              .at(Moment.of(visited))
              .place("At their home")
              .purpose(ContactPurpose.FIRST_VISIT)
              .method(ContactMethod.VISIT)
              .build());
      enquiry.addVisits(
          EnquiryVisit.builder()
              .visitedOn(visited)
              .visitedBy(worker(index))
              .method(ContactMethod.VISIT)
              .homeSeen(YES)
              .bedroomSeen(YES)
              .safe(YES)
              .recommendation(recommendations.next())
              .recommendedOn(visited.plusDays(1))
              .build());
      enquiry.addDeclarations(
          SignedDeclaration.builder()
              .trueAndComplete(YES)
              .signedOn(visited)
              .method(SignatureMethod.ELECTRONIC_SIGNATURE)
              .build());
    }
  }

  private static Identifier worker(int index) {
    return Identifier.of("https://example.org/workers", "W-" + index % 4);
  }
}
