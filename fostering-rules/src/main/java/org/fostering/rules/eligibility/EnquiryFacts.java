package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.LegalDay;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/** What the rules may know about an enquiry as a whole. */
public final class EnquiryFacts {

  private static final Pointer HOUSEHOLD = Pointer.ROOT.property("household");
  private static final Pointer AGES = Pointer.ROOT.property("interests").property("ages");
  private static final Pointer PEOPLE = Pointer.ROOT.property("enquirers");
  private static final Pointer ANIMALS = Pointer.ROOT.property("pets");
  private static final Pointer MEMBERS = HOUSEHOLD.property("members");
  private static final Pointer MEMBERS_ANSWER = HOUSEHOLD.property("membersAnswer");

  /** Where a number of dogs is not given, there may be any. */
  private static final int MOST_DOGS = Integer.MAX_VALUE;

  private static final Pointer CHILDREN = Pointer.ROOT.property("connectedChildren");
  private static final Pointer CHILDREN_ANSWER = Pointer.ROOT.property("connectedChildrenAnswer");

  private static final ListPlaces EACH_PERSON = new ListPlaces(PEOPLE);
  private static final ListPlaces EACH_MEMBER = new ListPlaces(MEMBERS);
  private static final ListPlaces EACH_CHILD = new ListPlaces(CHILDREN);
  private static final ListPlaces EACH_ANIMAL = new ListPlaces(ANIMALS);

  /** The people who enquire. They are always all known. */
  public static final ListFact<Enquiry, PersonInHome> ENQUIRERS =
      ListFact.<Enquiry, PersonInHome>of(
              "enquirers",
              Sensitivity.PERSONAL,
              new Bilingual("Who is enquiring?", "Pwy sy’n ymholi?"),
              (enquiry, context) -> enquirers(enquiry))
          .called("enquirers", "ymholwyr");

  /** The people who live in the home besides the enquirers. */
  public static final ListFact<Enquiry, PersonInHome> OTHERS_IN_HOUSEHOLD =
      ListFact.<Enquiry, PersonInHome>of(
              "household-members",
              Sensitivity.THIRD_PARTY_CONFIDENTIAL,
              new Bilingual(
                  "Who else lives in the home, and is that everybody?",
                  "Pwy arall sy’n byw yn y cartref, ac ai dyna bawb?"),
              (enquiry, context) -> others(enquiry, context.interpretations()))
          .called("other members of the household", "aelodau eraill o’r aelwyd");

  /** The particular children for whom the enquirers wish to care. */
  public static final ListFact<Enquiry, ConnectedChild> CONNECTED_CHILDREN =
      ListFact.<Enquiry, ConnectedChild>of(
              "connected-children",
              Sensitivity.THIRD_PARTY_CONFIDENTIAL,
              new Bilingual(
                  "Is the enquiry about a particular child?",
                  "A yw’r ymholiad yn ymwneud â phlentyn penodol?"),
              (enquiry, context) ->
                  Listing.answered(
                      connectedChildren(enquiry),
                      enquiry.getConnectedChildrenAnswer(),
                      CHILDREN,
                      CHILDREN_ANSWER))
          .called("particular children", "plant penodol");

  /** Whether an enquirer or somebody in the household is a relative of a particular child. */
  public static final Fact<ConnectedChild, Boolean> RELATIVE_OF_CHILD =
      Fact.<ConnectedChild>ofAnswer(
              "relative-of-child",
              Sensitivity.THIRD_PARTY_CONFIDENTIAL,
              Pointer.ROOT.property("relative"),
              new Bilingual(
                  "Is an enquirer, or somebody in the household, a relative of the child?",
                  "A yw ymholwr, neu rywun ar yr aelwyd, yn berthynas i’r plentyn?"),
              ConnectedChild::getRelative)
          .called(
              "somebody in the home is a relative of the child",
              "mae rhywun yn y cartref yn berthynas i’r plentyn");

  /** Whether an enquirer is already acting as a foster parent for a particular child. */
  public static final Fact<ConnectedChild, Boolean> ALREADY_FOSTERING_CHILD =
      Fact.<ConnectedChild>ofAnswer(
              "already-fostering-child",
              Sensitivity.THIRD_PARTY_CONFIDENTIAL,
              Pointer.ROOT.property("alreadyFostering"),
              new Bilingual(
                  "Is an enquirer already acting as a foster parent for the child?",
                  "A yw ymholwr eisoes yn gweithredu fel rhiant maeth i’r plentyn?"),
              ConnectedChild::getAlreadyFostering)
          .called("already fostering the child", "eisoes yn maethu’r plentyn");

  /** How many bedrooms nobody uses. */
  public static final Fact<Enquiry, Integer> SPARE_BEDROOMS =
      Fact.<Enquiry>ofNumber(
              "spare-bedrooms",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("home").property("spareBedrooms"),
              new Bilingual(
                  "How many bedrooms in the home does nobody use?",
                  "Faint o ystafelloedd gwely yn y cartref nad oes neb yn eu defnyddio?"),
              (enquiry, context) -> number(enquiry.getHome().flatMap(Home::getSpareBedrooms)))
          .called("spare bedrooms", "ystafelloedd gwely sbâr");

  /** Whether anybody in the household smokes. */
  public static final Fact<Enquiry, Boolean> SMOKING =
      Fact.<Enquiry>ofAnswer(
              "smoking",
              Sensitivity.PERSONAL,
              HOUSEHOLD.property("smoking"),
              new Bilingual(
                  "Does anybody in the household smoke?",
                  "A oes unrhyw un ar yr aelwyd yn ysmygu?"),
              enquiry -> enquiry.getHousehold().flatMap(Household::getSmoking))
          .called("somebody smokes", "mae rhywun yn ysmygu");

  /** Whether anybody in the household vapes. */
  public static final Fact<Enquiry, Boolean> VAPING =
      Fact.<Enquiry>ofAnswer(
              "vaping",
              Sensitivity.PERSONAL,
              HOUSEHOLD.property("vaping"),
              new Bilingual(
                  "Does anybody in the household vape?", "A oes unrhyw un ar yr aelwyd yn fepio?"),
              enquiry -> enquiry.getHousehold().flatMap(Household::getVaping))
          .called("somebody vapes", "mae rhywun yn fepio");

  /** The age of the youngest child that the enquirers think of. */
  public static final Fact<Enquiry, Integer> YOUNGEST_CHILD =
      Fact.<Enquiry>ofNumber(
              "youngest-child",
              Sensitivity.PERSONAL,
              AGES.property("youngest"),
              new Bilingual(
                  "How old is the youngest child that they would care for?",
                  "Beth yw oed y plentyn ieuengaf y byddent yn gofalu amdano?"),
              (enquiry, context) -> number(ages(enquiry).flatMap(AgeRange::getYoungest)))
          .called("age of the youngest child thought of", "oed y plentyn ieuengaf dan sylw");

  /** The age of the oldest child that the enquirers think of. */
  public static final Fact<Enquiry, Integer> OLDEST_CHILD =
      Fact.<Enquiry>ofNumber(
              "oldest-child",
              Sensitivity.PERSONAL,
              AGES.property("oldest"),
              new Bilingual(
                  "How old is the oldest child that they would care for?",
                  "Beth yw oed y plentyn hynaf y byddent yn gofalu amdano?"),
              (enquiry, context) -> number(ages(enquiry).flatMap(AgeRange::getOldest)))
          .called("age of the oldest child thought of", "oed y plentyn hynaf dan sylw");

  /** On what footing the household lives in the home. */
  public static final Fact<Enquiry, String> TENURE =
      Fact.<Enquiry>ofCode(
              "tenure",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("home").property("tenure"),
              new Bilingual(
                  "Is the home owned, rented, or lived in on another footing?",
                  "A yw’r cartref yn eiddo i’r aelwyd, wedi’i rentu, neu ar sail arall?"),
              enquiry -> enquiry.getHome().flatMap(Home::getTenure))
          .called("footing on which the home is lived in", "sail byw yn y cartref")
          .codedBy(Tenure.OWNED_OUTRIGHT.list());

  /** The animals kept at the home. */
  public static final ListFact<Enquiry, Pet> PETS =
      ListFact.<Enquiry, Pet>of(
              "pets",
              Sensitivity.PERSONAL,
              new Bilingual(
                  "Which animals are kept at the home?", "Pa anifeiliaid a gedwir yn y cartref?"),
              (enquiry, context) ->
                  Listing.answered(pets(enquiry), enquiry.getPetsAnswer(), ANIMALS, ANIMALS))
          .called("animals", "anifeiliaid");

  /**
   * How many dogs are kept at the home. A dog entry without a number is one dog or more, and where
   * the animals are not said to be all, there may be more dogs.
   */
  public static final Fact<Enquiry, Integer> DOGS =
      Fact.<Enquiry>ofNumber(
              "dogs",
              Sensitivity.PERSONAL,
              ANIMALS,
              new Bilingual(
                  "How many dogs are kept at the home?", "Faint o gŵn a gedwir yn y cartref?"),
              (enquiry, context) -> dogs(enquiry))
          .called("number of dogs", "nifer y cŵn");

  /** What kind of animal it is. */
  public static final Fact<Pet, String> PET_KIND =
      Fact.<Pet>ofCode(
              "pet-kind",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("kind"),
              new Bilingual("What kind of animal is it?", "Pa fath o anifail ydyw?"),
              pet -> Optional.of(pet.getKind()))
          .called("kind of animal", "math o anifail")
          .codedBy(PetKind.DOG.list());

  /** Whether it is of a banned breed. */
  public static final Fact<Pet, Boolean> BANNED_BREED =
      Fact.<Pet>ofAnswer(
              "banned-breed",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("bannedBreed"),
              new Bilingual("Is it of a banned breed?", "A yw o frîd gwaharddedig?"),
              Pet::getBannedBreed)
          .called("of a banned breed", "o frîd gwaharddedig");

  /** Whether it is a dangerous wild animal. */
  public static final Fact<Pet, Boolean> DANGEROUS_WILD_ANIMAL =
      Fact.<Pet>ofAnswer(
              "dangerous-wild-animal",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("dangerousWildAnimal"),
              new Bilingual(
                  "Is it an animal that needs a licence as a dangerous wild animal?",
                  "A yw’n anifail y mae angen trwydded arno fel anifail gwyllt peryglus?"),
              Pet::getDangerousWildAnimal)
          .called("dangerous wild animal", "anifail gwyllt peryglus");

  private static final Facts<Pet> OF_PET =
      Facts.<Pet>about("pet").fact(PET_KIND).fact(BANNED_BREED).fact(DANGEROUS_WILD_ANIMAL).build();

  private static final Facts<ConnectedChild> OF_CHILD =
      Facts.<ConnectedChild>about("connected-child")
          .fact(RELATIVE_OF_CHILD)
          .fact(ALREADY_FOSTERING_CHILD)
          .build();

  /** Everything that rules on an enquiry may read. */
  public static final Facts<Enquiry> ALL =
      Facts.<Enquiry>about("enquiry")
          .list(ENQUIRERS, PersonFacts.ALL)
          .list(OTHERS_IN_HOUSEHOLD, PersonFacts.ALL)
          .list(CONNECTED_CHILDREN, OF_CHILD)
          .fact(SPARE_BEDROOMS)
          .fact(SMOKING)
          .fact(VAPING)
          .fact(YOUNGEST_CHILD)
          .fact(OLDEST_CHILD)
          .fact(TENURE)
          .list(PETS, OF_PET)
          .fact(DOGS)
          .build();

  private EnquiryFacts() {}

  private static Known<Integer> number(Optional<Integer> value) {
    return value.isPresent() ? Known.of(value.get()) : Known.unknown();
  }

  private static Listing<PersonInHome> enquirers(Enquiry enquiry) {
    List<Element<PersonInHome>> elements = new ArrayList<>(enquiry.getEnquirers().size());
    for (Enquirer enquirer : enquiry.getEnquirers()) {
      elements.add(
          new Element<>(
              new PersonInHome(
                  enquirer.getDateOfBirth(),
                  Optional.empty(),
                  enquirer.getOffences(),
                  enquirer.getRightToWork(),
                  enquirer.getApprovedElsewhere()),
              EACH_PERSON.at(elements.size())));
    }
    return Listing.all(elements, PEOPLE);
  }

  private static Listing<PersonInHome> others(Enquiry enquiry, Interpretations interpretations) {
    List<Element<PersonInHome>> elements = new ArrayList<>();
    List<HouseholdMember> members =
        enquiry.getHousehold().map(Household::getMembers).orElse(List.of());
    Optional<LocalDate> received =
        isAnyAgeGiven(members) ? enquiry.getReceivedAt().map(LegalDay::of) : Optional.empty();
    for (int i = 0; i < members.size(); i++) {
      HouseholdMember member = members.get(i);
      if (!isMember(member, interpretations)) {
        continue;
      }
      elements.add(
          new Element<>(
              new PersonInHome(
                  member.getDateOfBirth(),
                  member.getAge().map(age -> new PersonInHome.AgeThen(age, received)),
                  member.getOffences(),
                  Optional.empty(),
                  Optional.empty()),
              EACH_MEMBER.at(i)));
    }
    Optional<ListAnswer> answer = enquiry.getHousehold().flatMap(Household::getMembersAnswer);
    Listing<PersonInHome> listing =
        Listing.answered(elements, answer, MEMBERS, MEMBERS_ANSWER);
    // The answer speaks of everybody listed, those too who are no members as the law is read.
    return elements.isEmpty() && !members.isEmpty() && answer.equals(Optional.of(ListAnswer.ALL))
        ? Listing.all(elements, MEMBERS_ANSWER)
        : listing;
  }

  /** The day of an instant takes longer to find than all the rest, and is seldom needed. */
  private static boolean isAnyAgeGiven(List<HouseholdMember> members) {
    for (HouseholdMember member : members) {
      if (member.getAge().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of whom nobody says what they are to the enquirer, they are members: missing is never false.
   */
  private static boolean isMember(HouseholdMember member, Interpretations interpretations) {
    return interpretations.of(Interpretation.HOUSEHOLD_MEMBERS)
            != InterpretationOption.THOSE_WHO_SHARE_LIFE
        || !member.getRelationship().equals(Optional.of(HouseholdRelationship.LODGER));
  }

  private static List<Element<Pet>> pets(Enquiry enquiry) {
    List<Element<Pet>> elements = new ArrayList<>();
    for (Pet pet : enquiry.getPets()) {
      elements.add(new Element<>(pet, EACH_ANIMAL.at(elements.size())));
    }
    return elements;
  }

  private static Optional<AgeRange> ages(Enquiry enquiry) {
    return enquiry.getInterests().flatMap(FosteringInterests::getAges);
  }

  private static Known<Integer> dogs(Enquiry enquiry) {
    List<Pet> pets = enquiry.getPets();
    Optional<ListAnswer> answer = enquiry.getPetsAnswer();
    Listing<Pet> listing = Listing.answered(pets(enquiry), answer, ANIMALS, ANIMALS);
    if (pets.isEmpty() && !listing.complete()) {
      return Known.unknown(listing.why());
    }
    int least = 0;
    boolean isExact = listing.complete();
    for (Pet pet : pets) {
      if (pet.getKind().equals(PetKind.DOG)) {
        least += pet.getNumber().orElse(1);
        isExact &= pet.getNumber().isPresent();
      }
    }
    return isExact ? Known.of(least) : Known.between(least, MOST_DOGS);
  }

  private static List<Element<ConnectedChild>> connectedChildren(Enquiry enquiry) {
    List<Element<ConnectedChild>> elements = new ArrayList<>();
    for (ConnectedChild child : enquiry.getConnectedChildren()) {
      elements.add(new Element<>(child, EACH_CHILD.at(elements.size())));
    }
    return elements;
  }
}
