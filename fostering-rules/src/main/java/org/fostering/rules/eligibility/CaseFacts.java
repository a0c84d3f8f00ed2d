package org.fostering.rules.eligibility;

import java.util.Optional;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.Pet;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.ProtectedCharacteristic;

/**
 * What the rules may know about a case as a whole, in one vocabulary: an enquiry and an application
 * hold the same facts in different places, and the same law reads both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the document that holds the facts
 */
final class CaseFacts<S> {

  /** Where a number of dogs is not given, there may be any. */
  private static final int MOST_DOGS = Integer.MAX_VALUE;

  private static final Pointer HOUSEHOLD = Pointer.ROOT.property("household");

  static final Fact<ChildInCase, Boolean> RELATIVE_OF_CHILD =
      Fact.<ChildInCase>ofTruth(
              "relative-of-child",
              Sensitivity.THIRD_PARTY_CONFIDENTIAL,
              Pointer.ROOT.property("relative"),
              new Bilingual(
                  "Is somebody in the household, or one of those who ask, a relative of the"
                      + " child?",
                  "A yw rhywun ar yr aelwyd, neu un o’r rhai sy’n gofyn, yn berthynas i’r"
                      + " plentyn?"),
              (child, context) -> child.relative())
          .called(
              "somebody in the home is a relative of the child",
              "mae rhywun yn y cartref yn berthynas i’r plentyn")
          .elsewhere(ChildInCase::connectionsAt);

  static final Fact<ChildInCase, Boolean> ALREADY_FOSTERING_CHILD =
      Fact.<ChildInCase>ofTruth(
              "already-fostering-child",
              Sensitivity.THIRD_PARTY_CONFIDENTIAL,
              Pointer.ROOT.property("alreadyFostering"),
              new Bilingual(
                  "Is one of those who ask already acting as a foster parent for the child?",
                  "A yw un o’r rhai sy’n gofyn eisoes yn gweithredu fel rhiant maeth i’r"
                      + " plentyn?"),
              (child, context) -> child.alreadyFostering())
          .called("already fostering the child", "eisoes yn maethu’r plentyn")
          .elsewhere(ChildInCase::connectionsAt);

  static final Fact<ChildInCase, Boolean> WELFARE_REQUIRES =
      Fact.<ChildInCase>ofTruth(
              "welfare-of-child-requires-it",
              Sensitivity.THIRD_PARTY_CONFIDENTIAL,
              Pointer.ROOT.property("welfareRequires"),
              new Bilingual(
                  "Is the service satisfied that the welfare of the child requires it?",
                  "A yw’r gwasanaeth yn fodlon bod lles y plentyn yn gofyn am hynny?"),
              (child, context) -> child.welfareRequires())
          .called("the welfare of the child requires it", "mae lles y plentyn yn gofyn am hynny");

  static final Fact<Pet, String> PET_KIND =
      Fact.<Pet>ofCode(
              "pet-kind",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("kind"),
              new Bilingual("What kind of animal is it?", "Pa fath o anifail ydyw?"),
              pet -> Optional.of(pet.getKind()))
          .called("kind of animal", "math o anifail")
          .codedBy(PetKind.DOG.list());

  static final Fact<Pet, Boolean> BANNED_BREED =
      Fact.<Pet>ofAnswer(
              "banned-breed",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("bannedBreed"),
              new Bilingual("Is it of a banned breed?", "A yw o frîd gwaharddedig?"),
              Pet::getBannedBreed)
          .called("of a banned breed", "o frîd gwaharddedig");

  static final Fact<Pet, Boolean> DANGEROUS_WILD_ANIMAL =
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
  final ListFact<S, Pet> pets;
  final Fact<S, Integer> dogs;
  final Fact<S, Boolean> homeInDaytime;
  final Fact<S, String> mainLanguage;

  /** Everything that rules on the case may read. */
  final Facts<S> all;

  CaseFacts(CaseReader<S> reader) {
    applicants =
        ListFact.<S, PersonInHome>of(
                "enquirers", Sensitivity.PERSONAL, reader.whoAsks(), reader::applicants)
            .called(reader.applicantsLabel().english(), reader.applicantsLabel().welsh());
    others =
        ListFact.<S, PersonInHome>of(
                "household-members",
                Sensitivity.THIRD_PARTY_CONFIDENTIAL,
                new Bilingual(
                    "Who else lives in the home, and is that everybody?",
                    "Pwy arall sy’n byw yn y cartref, ac ai dyna bawb?"),
                reader::others)
            .called("other members of the household", "aelodau eraill o’r aelwyd");
    children =
        ListFact.<S, ChildInCase>of(
                "connected-children",
                Sensitivity.THIRD_PARTY_CONFIDENTIAL,
                reader.aboutParticularChild(),
                (document, context) -> reader.children(document))
            .called("particular children", "plant penodol");
    bedroomsForFostering =
        Fact.<S>ofNumber(
                "spare-bedrooms",
                Sensitivity.PERSONAL,
                reader.homeAt().property("bedroomsForFostering"),
                new Bilingual(
                    "How many bedrooms in the home does nobody use?",
                    "Faint o ystafelloedd gwely yn y cartref nad oes neb yn eu defnyddio?"),
                (document, context) -> bedroomsForFostering(reader, document))
            .called("spare bedrooms", "ystafelloedd gwely sbâr");
    smoking =
        Fact.<S>ofTruth(
                "smoking",
                Sensitivity.PERSONAL,
                reader.smokingAt(),
                new Bilingual(
                    "Does anybody in the household smoke?",
                    "A oes unrhyw un ar yr aelwyd yn ysmygu?"),
                (document, context) -> reader.smoking(document))
            .called("somebody smokes", "mae rhywun yn ysmygu");
    vaping =
        Fact.<S>ofTruth(
                "vaping",
                Sensitivity.PERSONAL,
                reader.vapingAt(),
                new Bilingual(
                    "Does anybody in the household vape?",
                    "A oes unrhyw un ar yr aelwyd yn fepio?"),
                (document, context) -> reader.vaping(document))
            .called("somebody vapes", "mae rhywun yn fepio");
    youngestChild =
        Fact.<S>ofNumber(
                "youngest-child",
                Sensitivity.PERSONAL,
                reader.agesAt().property("youngest"),
                new Bilingual(
                    "How old is the youngest child that they would care for?",
                    "Beth yw oed y plentyn ieuengaf y byddent yn gofalu amdano?"),
                (document, context) -> youngest(reader.ages(document)))
            .called("age of the youngest child thought of", "oed y plentyn ieuengaf dan sylw");
    oldestChild =
        Fact.<S>ofNumber(
                "oldest-child",
                Sensitivity.PERSONAL,
                reader.agesAt().property("oldest"),
                new Bilingual(
                    "How old is the oldest child that they would care for?",
                    "Beth yw oed y plentyn hynaf y byddent yn gofalu amdano?"),
                (document, context) -> oldest(reader.ages(document)))
            .called("age of the oldest child thought of", "oed y plentyn hynaf dan sylw");
    tenure =
        Fact.<S>ofCode(
                "tenure",
                Sensitivity.PERSONAL,
                reader.homeAt().property("tenure"),
                new Bilingual(
                    "Is the home owned, rented, or lived in on another footing?",
                    "A yw’r cartref yn eiddo i’r aelwyd, wedi’i rentu, neu ar sail arall?"),
                reader::tenure)
            .called("footing on which the home is lived in", "sail byw yn y cartref")
            .codedBy(Tenure.OWNED_OUTRIGHT.list());
    rented =
        Fact.<S>ofTruth(
                "home-rented",
                Sensitivity.PERSONAL,
                reader.homeAt().property("tenure"),
                new Bilingual(
                    "Is the home rented, or does it come with a job?",
                    "A yw’r cartref wedi’i rentu, neu’n dod gyda swydd?"),
                (document, context) -> rented(reader.tenure(document)))
            .called("home rented or tied to a job", "cartref wedi’i rentu neu ynghlwm wrth swydd");
    pets =
        ListFact.<S, Pet>of(
                "pets",
                Sensitivity.PERSONAL,
                new Bilingual(
                    "Which animals are kept at the home?", "Pa anifeiliaid a gedwir yn y cartref?"),
                (document, context) -> reader.pets(document))
            .called("animals", "anifeiliaid");
    dogs =
        Fact.<S>ofNumber(
                "dogs",
                Sensitivity.PERSONAL,
                reader.petsAt(),
                new Bilingual(
                    "How many dogs are kept at the home?", "Faint o gŵn a gedwir yn y cartref?"),
                (document, context) -> dogs(reader.pets(document)))
            .called("number of dogs", "nifer y cŵn");
    homeInDaytime =
        Fact.<S>ofTruth(
                "home-in-daytime",
                Sensitivity.PERSONAL,
                HOUSEHOLD.property("homeInDaytime"),
                new Bilingual(
                    "Is somebody at home in the day?", "A oes rhywun gartref yn ystod y dydd?"),
                (document, context) -> reader.homeInDaytime(document))
            .called("somebody is at home in the day", "mae rhywun gartref yn ystod y dydd");
    mainLanguage =
        Fact.<S>ofCode(
                "main-language-of-home",
                Sensitivity.PERSONAL,
                HOUSEHOLD.property("mainLanguage"),
                new Bilingual(
                    "Which language is mostly spoken in the home?",
                    "Pa iaith a siaredir yn bennaf yn y cartref?"),
                reader::mainLanguage)
            .about(ProtectedCharacteristic.RACE)
            .called("language of the home", "iaith y cartref")
            .codedBy(MainLanguage.ENGLISH.list());
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
            .list(pets, OF_PET)
            .fact(dogs)
            .fact(homeInDaytime)
            .fact(mainLanguage)
            .build()
            .standingIn(reader.type(), Optional::of);
  }

  private static Facts<PersonInHome> people(Optional<Class<?>> standingIn) {
    return standingIn
        .map(type -> PersonFacts.ALL.standingIn(type, PersonInHome::part))
        .orElse(PersonFacts.ALL);
  }

  static Known<Integer> number(Optional<Integer> value) {
    return value.isPresent() ? Known.of(value.get()) : Known.unknown();
  }

  /** There are no more spare bedrooms than bedrooms. */
  private static <S> Known<Integer> bedroomsForFostering(CaseReader<S> reader, S document) {
    Known<Integer> spare = reader.bedroomsForFostering(document);
    Optional<Integer> bedrooms = reader.bedrooms(document).value();
    return bedrooms.isPresent() ? spare.and(Known.between(0, bedrooms.get())) : spare;
  }

  /**
   * Rented is told by any code that is a part of it, and by itself: from whom is another matter.
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

  /** A dog entry without a number is one dog or more. */
  private static Known<Integer> dogs(Listing<Pet> pets) {
    int least = 0;
    boolean isExact = pets.complete();
    for (Element<Pet> element : pets.elements()) {
      Pet pet = element.value();
      if (pet.getKind().equals(PetKind.DOG)) {
        least += pet.getNumber().orElse(1);
        isExact &= pet.getNumber().isPresent();
      }
    }
    return isExact ? Known.of(least) : Known.between(least, MOST_DOGS);
  }
}
