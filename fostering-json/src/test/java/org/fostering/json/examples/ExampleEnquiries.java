package org.fostering.json.examples;

import static org.fostering.model.value.Answer.NO;
import static org.fostering.model.value.Answer.NOT_KNOWN;
import static org.fostering.model.value.Answer.REFUSED;
import static org.fostering.model.value.Answer.YES;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.code.EnquiryRequest;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.HeardFrom;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.Address;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/**
 * The good example enquiries: ordinary ones from all over the country, as sparse or as full as real
 * ones are, and between them the {@link SpecialEnquiries}. The same seed gives the same enquiries.
 */
final class ExampleEnquiries {

  static final String SYSTEM = "https://example.org/enquiries";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 12, 1, 9, 0);
  private static final int MINUTES_APART = 1_117;

  private final Random random;
  private final Random further;
  private final ExamplePeople people;
  private final FirstMonths firstMonths = new FirstMonths();
  private final RoundRobin<EnquiryChannel> channels =
      new RoundRobin<>("enquiry-channel", EnquiryChannel::of);
  private final RoundRobin<ContactMethod> methods =
      new RoundRobin<>("contact-method", ContactMethod::of);
  private final RoundRobin<FosteringKind> kinds =
      new RoundRobin<>("fostering-kind", FosteringKind::of);
  private final RoundRobin<HeardFrom> heardFrom = new RoundRobin<>("heard-from", HeardFrom::of);
  private final RoundRobin<EnquiryRequest> requests =
      new RoundRobin<>("enquiry-request", EnquiryRequest::of);
  private final RoundRobin<PetKind> pets = new RoundRobin<>("pet-kind", PetKind::of);
  private final RoundRobin<Tenure> tenures = new RoundRobin<>("tenure", Tenure::of);
  private final RoundRobin<HouseholdRelationship> relationships =
      new RoundRobin<>("household-relationship", HouseholdRelationship::of);

  private ExampleEnquiries(long seed) {
    random = new Random(seed);
    further = new Random(seed + 1);
    people = new ExamplePeople(random);
  }

  /**
   * The enquiries.
   *
   * @param seed what to start from
   * @param postcodes where the homes are, one for each ordinary enquiry
   */
  static List<Enquiry> make(long seed, List<String> postcodes) {
    return new ExampleEnquiries(seed).make(postcodes);
  }

  private List<Enquiry> make(List<String> postcodes) {
    List<Enquiry> specials = SpecialEnquiries.make(people);
    List<Enquiry> enquiries = new ArrayList<>();
    List<String> order = new ArrayList<>(postcodes);
    Collections.shuffle(order, random);
    int every = Math.max(1, order.size() / specials.size());
    int special = 0;
    for (int i = 0; i < order.size(); i++) {
      enquiries.add(stamped(ordinary(order.get(i)), enquiries.size()));
      if (i % every == every - 1 && special < specials.size()) {
        enquiries.add(stamped(specials.get(special++), enquiries.size()));
      }
    }
    while (special < specials.size()) {
      enquiries.add(stamped(specials.get(special++), enquiries.size()));
    }
    for (Enquiry enquiry : NationEnquiries.make(people)) {
      enquiries.add(stamped(enquiry, enquiries.size()));
    }
    return enquiries;
  }

  /** The enquiry with a number of its own and the time when it came. */
  private Enquiry stamped(Enquiry enquiry, int index) {
    OffsetDateTime at =
        FIRST.plusMinutes((long) index * MINUTES_APART).atZone(LONDON).toOffsetDateTime();
    return Enquiry.builder()
        .from(
            FirstPages.of(
                firstMonths.of(enquiry, index, at.toLocalDate()), index, at.toLocalDate()))
        .addIdentifiers(Identifier.of(SYSTEM, "E-%04d".formatted(index + 1)))
        .receivedAt(Moment.of(at))
        .build();
  }

  private Enquiry ordinary(String postcode) {
    Enquiry.Builder enquiry =
        Enquiry.builder().channel(channels.next()).addEnquirers(enquirer()).home(home(postcode));
    if (random.nextInt(3) == 0) {
      enquiry.addEnquirers(enquirer());
    }
    if (random.nextInt(4) > 0) {
      enquiry.household(household());
    }
    if (random.nextInt(5) > 0) {
      enquiry.interests(interests());
    }
    if (random.nextInt(6) == 0) {
      enquiry.campaign(
          Identifier.of("https://example.org/campaigns", "foster-care-fortnight-2026"));
    }
    if (random.nextInt(8) == 0) {
      enquiry.addExtensions(extension("preferred-evening", "Thursday"));
    }
    addFurther(enquiry);
    return enquiry.build();
  }

  /** Questions that came later, by chances of their own: the rest stays as it is. */
  private void addFurther(Enquiry.Builder enquiry) {
    switch (further.nextInt(6)) {
      case 0 -> {}
      case 1 -> enquiry.petsAnswer(ListAnswer.REFUSED);
      case 2, 3 ->
          enquiry
              .addPets(Pet.builder().kind(pets.next()).number(1 + further.nextInt(3)).build())
              .petsAnswer(further.nextInt(6) == 0 ? ListAnswer.SOME : ListAnswer.ALL);
      default -> enquiry.petsAnswer(ListAnswer.NONE);
    }
    if (further.nextInt(3) > 0) {
      enquiry.connectedChildrenAnswer(ListAnswer.NONE);
    }
    if (further.nextInt(2) > 0) {
      enquiry.addHeardFrom(heardFrom.next()).heardFromAnswer(ListAnswer.ALL);
    }
    if (further.nextInt(2) > 0) {
      enquiry.addRequests(requests.next()).requestsAnswer(ListAnswer.ALL);
    }
    if (further.nextInt(3) > 0) {
      enquiry.childrenElsewhereAnswer(ListAnswer.NONE);
    }
  }

  static Extension extension(String name, String value) {
    return Extension.builder().system("https://example.org/local").name(name).value(value).build();
  }

  private Enquirer enquirer() {
    Enquirer.Builder enquirer = Enquirer.builder().name(people.name());
    enquirer.contact(people.contact().preferredMethod(methods.next()).build());
    if (random.nextInt(4) > 0) {
      enquirer.dateOfBirth(people.adultBirth());
    }
    switch (random.nextInt(12)) {
      case 0 -> enquirer.language(ExamplePeople.languages("cy", "cy"));
      case 1 -> enquirer.language(ExamplePeople.languages("en", "cy"));
      case 2 -> enquirer.language(ExamplePeople.languages("en", "bfi"));
      case 3 -> enquirer.language(ExamplePeople.languages("pl", "pl"));
      case 4 -> enquirer.language(ExamplePeople.languages("gd", "en-GB"));
      case 5, 6 -> enquirer.language(ExamplePeople.languages("en", "en"));
      default -> {}
    }
    if (random.nextInt(3) > 0) {
      enquirer.rightToWork(answer(YES));
      enquirer.approvedElsewhere(answer(random.nextInt(12) == 0 ? YES : NO));
    }
    if (random.nextInt(3) > 0) {
      enquirer.offences(nothing(answer(ListAnswer.NONE)));
    }
    return enquirer.build();
  }

  /** What most people say; some do not know or would rather not say. */
  private Answer answer(Answer usual) {
    return switch (random.nextInt(30)) {
      case 0 -> NOT_KNOWN;
      case 1 -> REFUSED;
      default -> usual;
    };
  }

  private ListAnswer answer(ListAnswer usual) {
    return switch (random.nextInt(30)) {
      case 0 -> ListAnswer.NOT_KNOWN;
      case 1 -> ListAnswer.REFUSED;
      default -> usual;
    };
  }

  private static OffenceDeclaration nothing(ListAnswer answer) {
    return OffenceDeclaration.builder().offencesAnswer(answer).build();
  }

  private Home home(String postcode) {
    Address.Builder address = Address.builder().postcode(Postcode.parse(postcode));
    if (random.nextInt(3) > 0) {
      address.addLines(1 + random.nextInt(199) + " Example Road").town("Exampleton");
    }
    if (random.nextInt(10) == 0) {
      address.uprn("99999999" + (1000 + random.nextInt(9000)));
    }
    Home.Builder home = Home.builder().address(address.build());
    if (random.nextInt(3) > 0) {
      int bedrooms = 1 + random.nextInt(5);
      home.tenure(tenures.next())
          .bedrooms(bedrooms)
          .bedroomsForFostering(random.nextInt(bedrooms + 1));
    }
    return home.build();
  }

  private Household household() {
    Household.Builder household = Household.builder();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      household.addMembers(member(relationships.next()));
    }
    if (random.nextInt(4) > 0) {
      household.membersAnswer(answer(count == 0 ? ListAnswer.NONE : ListAnswer.ALL));
    }
    if (random.nextInt(3) > 0) {
      household.smoking(answer(random.nextInt(5) == 0 ? YES : NO));
      household.vaping(answer(random.nextInt(5) == 0 ? YES : NO));
    }
    return household.build();
  }

  private HouseholdMember member(HouseholdRelationship relationship) {
    HouseholdMember.Builder member = HouseholdMember.builder().relationship(relationship);
    if (relationship.equals(HouseholdRelationship.CHILD)) {
      member.age(random.nextInt(16));
    } else if (relationship.equals(HouseholdRelationship.FOSTER_CHILD)) {
      member.dateOfBirth(PartialDate.parse(Integer.toString(2012 + random.nextInt(10))));
    } else {
      member.name(people.name()).dateOfBirth(people.adultBirth());
    }
    return random.nextInt(3) == 0
        ? member.build()
        : member.offences(nothing(answer(ListAnswer.NONE))).build();
  }

  private FosteringInterests interests() {
    FosteringInterests.Builder interests = FosteringInterests.builder().addKinds(kinds.next());
    if (random.nextBoolean()) {
      interests.addKinds(kinds.next());
    }
    if (random.nextInt(3) > 0) {
      int youngest = random.nextInt(14);
      interests.ages(AgeRange.of(youngest, youngest + random.nextInt(18 - youngest)));
    }
    return interests.build();
  }
}
