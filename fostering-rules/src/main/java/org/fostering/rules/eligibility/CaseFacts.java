package org.fostering.rules.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.HomeConsentKind;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.Pet;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/**
 * What the rules may know about a case as a whole, in one vocabulary: an enquiry and an application
 * hold the same facts in different places, and the same law reads both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the document that holds the facts
 */
final class CaseFacts<S> {

  private static final FactTable<Pet> PET = FactTable.of("pet");
  private static final FactTable<ChildInCase> CHILD = FactTable.of("connected-child");

  /** Where a number of dogs is not given, there may be any. */
  private static final int MOST_DOGS = Integer.MAX_VALUE;

  /** Those who let a home or give one with a job. */
  private static final Set<HomeConsentKind> LANDLORDS =
      Set.of(
          HomeConsentKind.LANDLORD,
          HomeConsentKind.PRIVATE_LANDLORD,
          HomeConsentKind.SOCIAL_LANDLORD,
          HomeConsentKind.EMPLOYER);

  private static final Pointer HOUSEHOLD = Pointer.ROOT.property("household");

  static final Fact<ChildInCase, Boolean> RELATIVE_OF_CHILD =
      CHILD
          .truth(
              "relative-of-child",
              Pointer.ROOT.property("relative"),
              (child, context) -> child.relative())
          .elsewhere(ChildInCase::connectionsAt);

  static final Fact<ChildInCase, Boolean> ALREADY_FOSTERING_CHILD =
      CHILD
          .truth(
              "already-fostering-child",
              Pointer.ROOT.property("alreadyFostering"),
              (child, context) -> child.alreadyFostering())
          .elsewhere(ChildInCase::connectionsAt);

  static final Fact<ChildInCase, Boolean> WELFARE_REQUIRES =
      CHILD.truth(
          "welfare-of-child-requires-it",
          Pointer.ROOT.property("welfareRequires"),
          (child, context) -> child.welfareRequires());

  /** That nobody has said so is known: it is what the document holds. */
  static final Fact<ChildInCase, Boolean> WELFARE_RULES_IT_OUT =
      CHILD.truth(
          "welfare-of-child-rules-it-out",
          Pointer.ROOT.property("welfareRequires"),
          (child, context) -> Known.of(child.welfareRequires().equals(Known.of(false))));

  static final Fact<Pet, String> PET_KIND =
      PET.code(
          "pet-kind",
          Pointer.ROOT.property("kind"),
          pet -> Optional.of(pet.getKind()),
          PetKind.DOG.list());

  static final Fact<Pet, Boolean> BANNED_BREED =
      PET.answer("banned-breed", Pointer.ROOT.property("bannedBreed"), Pet::getBannedBreed);

  static final Fact<Pet, Boolean> DANGEROUS_WILD_ANIMAL =
      PET.answer(
          "dangerous-wild-animal",
          Pointer.ROOT.property("dangerousWildAnimal"),
          Pet::getDangerousWildAnimal);

  private static final Facts<Pet> OF_PET =
      Facts.<Pet>about("pet")
          .fact(PET_KIND)
          .fact(BANNED_BREED)
          .fact(DANGEROUS_WILD_ANIMAL)
          .build()
          .standingIn(Pet.class, Optional::of);

  private static final Facts<ChildInCase> OF_CHILD =
      Facts.<ChildInCase>about("connected-child")
          .fact(RELATIVE_OF_CHILD)
          .fact(ALREADY_FOSTERING_CHILD)
          .fact(WELFARE_REQUIRES)
          .fact(WELFARE_RULES_IT_OUT)
          .build();

  final ListFact<S, PersonInHome> applicants;
  final ListFact<S, PersonInHome> others;
  final ListFact<S, ChildInCase> children;
  final Fact<S, Integer> bedroomsForFostering;
  final Fact<S, Boolean> smoking;
  final Fact<S, Boolean> vaping;
  final Fact<S, Integer> youngestChild;
  final Fact<S, Integer> oldestChild;
  final Fact<S, String> tenure;
  final Fact<S, Boolean> rented;
  final Fact<S, Boolean> landlordConsentHeld;
  final ListFact<S, Pet> pets;
  final Fact<S, Integer> dogs;
  final Fact<S, Boolean> homeInDaytime;
  final Fact<S, String> mainLanguage;

  /** Everything that rules on the case may read. */
  final Facts<S> all;

  CaseFacts(CaseReader<S> reader) {
    FactTable<S> words = FactTable.of("case");
    applicants =
        ListFact.<S, PersonInHome>of(
                "enquirers", Sensitivity.PERSONAL, reader.whoAsks(), reader::applicants)
            .called(reader.applicantsLabel().english(), reader.applicantsLabel().welsh());
    others = words.list("household-members", reader::others);
    children =
        ListFact.<S, ChildInCase>of(
                "connected-children",
                Sensitivity.THIRD_PARTY_CONFIDENTIAL,
                reader.aboutParticularChild(),
                (document, context) -> reader.children(document))
            .called("particular children", "plant penodol");
    bedroomsForFostering =
        words.number(
            "spare-bedrooms",
            reader.homeAt().property("bedroomsForFostering"),
            (document, context) -> bedroomsForFostering(reader, document));
    smoking = words.truth("smoking", reader.smokingAt(), reader::smoking);
    vaping = words.truth("vaping", reader.vapingAt(), reader::vaping);
    youngestChild =
        words.number(
            "youngest-child",
            reader.agesAt().property("youngest"),
            (document, context) -> youngest(reader.ages(document)));
    oldestChild =
        words.number(
            "oldest-child",
            reader.agesAt().property("oldest"),
            (document, context) -> oldest(reader.ages(document)));
    tenure =
        words.code(
            "tenure",
            reader.homeAt().property("tenure"),
            reader::tenure,
            Tenure.OWNED_OUTRIGHT.list());
    rented =
        words.truth(
            "home-rented",
            reader.homeAt().property("tenure"),
            (document, context) -> rented(reader.tenure(document)));
    landlordConsentHeld =
        words.truth(
            "landlord-consent-held",
            reader.homeAt().property("consents"),
            (document, context) -> landlordConsentHeld(reader.homeConsents(document)));
    pets = words.list("pets", (document, context) -> reader.pets(document));
    dogs =
        words.number("dogs", reader.petsAt(), (document, context) -> dogs(reader.pets(document)));
    homeInDaytime =
        words.truth(
            "home-in-daytime",
            HOUSEHOLD.property("homeInDaytime"),
            (document, context) -> reader.homeInDaytime(document));
    mainLanguage =
        words.code(
            "main-language-of-home",
            HOUSEHOLD.property("mainLanguage"),
            reader::mainLanguage,
            MainLanguage.ENGLISH.list());
    all =
        Facts.<S>about(reader.subject())
            .list(applicants, people(reader.applicantType()))
            .list(others, people(reader.otherType()))
            .list(children, OF_CHILD)
            .fact(bedroomsForFostering)
            .fact(smoking)
            .fact(vaping)
            .fact(youngestChild)
            .fact(oldestChild)
            .fact(tenure)
            .fact(rented)
            .fact(landlordConsentHeld)
            .list(pets, OF_PET)
            .fact(dogs)
            .fact(homeInDaytime)
            .fact(mainLanguage)
            .build()
            .standingIn(reader.type(), Optional::of);
  }

  private static Facts<PersonInHome> people(Class<?> standingIn) {
    return PersonFacts.ALL.standingIn(standingIn, PersonInHome::part);
  }

  static Known<Integer> number(Optional<Integer> value) {
    return value.isPresent() ? Known.of(value.get()) : Known.unknown();
  }

  /**
   * What is said about a number, and what is said only of how many there are at least and at most.
   */
  static Known<Integer> number(
      Optional<Integer> value, Optional<Integer> least, Optional<Integer> most) {
    Known<Integer> known = number(value);
    Known<Integer> bounded = least.isPresent() ? known.and(Known.atLeast(least.get())) : known;
    return most.isPresent() ? bounded.and(Known.between(0, most.get())) : bounded;
  }

  /** There are no more spare bedrooms than bedrooms. */
  private static <S> Known<Integer> bedroomsForFostering(CaseReader<S> reader, S document) {
    Known<Integer> spare = reader.bedroomsForFostering(document);
    Optional<Integer> bedrooms = reader.bedrooms(document).most();
    return bedrooms.isPresent() ? spare.and(Known.between(0, bedrooms.get())) : spare;
  }

  /** That nobody who lets the home has agreed is known: it is what the document holds. */
  private static Known<Boolean> landlordConsentHeld(List<HomeConsent> consents) {
    Set<Answer> given =
        consents.stream()
            .filter(consent -> LANDLORDS.contains(consent.getKind()))
            .flatMap(consent -> consent.getGiven().stream())
            .collect(Collectors.toUnmodifiableSet());
    return Known.of(given.equals(Set.of(Answer.YES)));
  }

  /**
   * Any code that is a part of rented means rented, and so does its own: from whom is another
   * matter.
   */
  private static Known<Boolean> rented(Optional<Tenure> tenure) {
    if (tenure.isEmpty() || !tenure.get().isKnown()) {
      return Known.unknown();
    }
    CodeList list = tenure.get().list();
    Optional<String> code = Optional.of(tenure.get().getText());
    boolean rented = tenure.get().equals(Tenure.TIED);
    while (code.isPresent() && !rented) {
      rented = code.get().equals(Tenure.RENTED.getText());
      code = list.find(code.get()).flatMap(CodeEntry::broader);
    }
    return Known.of(rented);
  }

  /** The youngest child is no older than the oldest. */
  private static Known<Integer> youngest(Optional<AgeRange> ages) {
    Known<Integer> youngest = number(ages.flatMap(AgeRange::getYoungest));
    Optional<Integer> oldest = ages.flatMap(AgeRange::getOldest);
    return oldest.isPresent() ? youngest.and(Known.atMost(oldest.get())) : youngest;
  }

  private static Known<Integer> oldest(Optional<AgeRange> ages) {
    Known<Integer> oldest = number(ages.flatMap(AgeRange::getOldest));
    Optional<Integer> youngest = ages.flatMap(AgeRange::getYoungest);
    return youngest.isPresent() ? oldest.and(Known.atLeast(youngest.get())) : oldest;
  }

  /**
   * A dog entry without a number is one dog or more; an entry of a broader kind, or of one that the
   * list does not know, may be of dogs.
   */
  private static Known<Integer> dogs(Listing<Pet> pets) {
    int least = 0;
    boolean isExact = pets.complete();
    for (Element<Pet> element : pets.elements()) {
      Pet pet = element.value();
      if (pet.getKind().equals(PetKind.DOG)) {
        least += pet.getNumber().orElse(1);
        isExact &= pet.getNumber().isPresent();
      } else if (!pet.getKind().isKnown() || pet.getKind().overlaps(PetKind.DOG)) {
        isExact = false;
      }
    }
    return isExact ? Known.of(least) : Known.between(least, MOST_DOGS);
  }
}
