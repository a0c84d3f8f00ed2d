package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.NO_OFFENCE;
import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.name;
import static org.fostering.rules.eligibility.Enquiries.offence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fostering.model.code.HomeConsentKind;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;

/**
 * The places of an enquiry that an answer can fill, each with some answers to fill it with, and the
 * enquiry that comes of a choice. The first answer of a place is the one that nothing follows from.
 */
final class InputSpace {

  /** A place: where it stands, and what may be answered there. */
  record Parameter(String pointer, List<?> answers) {
    @Override
    public int hashCode() {
      return pointer.hashCode(); // of the answers it would be slow, and there is one place each
    }
  }

  private static final OffenceDeclaration BARRED =
      declared(offence("offence-against-child", "conviction", "YES"));

  private static final Enquirer SOMEBODY_ELSE =
      Enquirer.builder()
          .name(name())
          .dateOfBirth(PartialDate.parse("2003"))
          .approvedElsewhere(Answer.YES)
          .rightToWork(Answer.NO)
          .offences(
              declared(
                  offence("schedule-4-part-1", "conviction", "YES"),
                  offence("schedule-4-part-2", "conviction", "YES")))
          .build();

  private static final List<OffenceDeclaration> OFFENCES =
      List.of(
          NO_OFFENCE,
          BARRED,
          declared(offence("bodily-injury-to-child", "conviction", "NO")),
          declared(offence("not-specified", "caution-by-constable", "YES")));

  /** Nobody else, an adult with an offence, a child of whom an offence is declared all the same. */
  private static final List<List<HouseholdMember>> OTHERS =
      List.of(
          List.of(),
          List.of(Enquiries.member("1990", BARRED)),
          List.of(
              Enquiries.member(
                  "2012", declared(offence("offence-against-child", "conviction", "NO")))),
          List.of(
              Enquiries.member("2009-01-01", NO_OFFENCE),
              Enquiries.member(
                  "1990", declared(offence("schedule-4-part-2", "conviction", "YES")))));

  private static final Pet DOGS =
      Pet.builder()
          .kind(PetKind.DOG)
          .number(8)
          .bannedBreed(Answer.NO)
          .dangerousWildAnimal(Answer.NO)
          .build();
  private static final Pet SNAKE =
      Pet.builder().kind(PetKind.REPTILE_OR_AMPHIBIAN).dangerousWildAnimal(Answer.YES).build();

  private static final HomeConsent LANDLORD =
      HomeConsent.builder().kind(HomeConsentKind.PRIVATE_LANDLORD).given(Answer.YES).build();

  private static final Set<String> UNDER_18 = Set.of("2015", "2009-03", "2010-01-01");

  private static final List<Answer> NO_YES = List.of(Answer.NO, Answer.YES);
  private static final List<Answer> YES_NO = List.of(Answer.YES, Answer.NO);

  private final int enquirers;
  private final int members;
  private final List<Parameter> all = new ArrayList<>();

  /** Lists of which nobody is asked for more, because no outcome depends on it. */
  private final List<Parameter> lists =
      List.of(
          new Parameter("/enquirers", List.of(List.of(), List.of(SOMEBODY_ELSE))),
          new Parameter("/home/consents", List.of(List.of(), List.of(LANDLORD))),
          new Parameter(
              "/connectedChildrenAnswer",
              List.of(
                  List.of(),
                  List.of(Enquiries.child("YES", "NO")),
                  List.of(Enquiries.child("NO", null)))));

  private InputSpace(int enquirers, int members) {
    this.enquirers = enquirers;
    this.members = members;
  }

  /** What the law asks about. */
  static InputSpace ofLaw(int enquirers, int members) {
    InputSpace parameters = new InputSpace(enquirers, members);
    for (int i = 0; i < enquirers; i++) {
      parameters.all.add(new Parameter("/enquirers/" + i + "/approvedElsewhere", NO_YES));
      parameters.all.add(new Parameter("/enquirers/" + i + "/offences", OFFENCES));
    }
    for (int i = 0; i < members; i++) {
      parameters.all.add(
          new Parameter(
              "/household/members/" + i + "/dateOfBirth", List.of("2015", "1990", "2009-03")));
      parameters.all.add(new Parameter("/household/members/" + i + "/offences", OFFENCES));
    }
    parameters.all.add(new Parameter("/household/membersAnswer", OTHERS));
    return parameters;
  }

  /** What the law, the policies and the standards ask about. */
  static InputSpace ofEverything(int enquirers, int members) {
    InputSpace parameters = ofLaw(enquirers, members);
    for (int i = 0; i < enquirers; i++) {
      parameters.all.add(
          new Parameter("/enquirers/" + i + "/dateOfBirth", List.of("1980", "2003", "2010-01-01")));
      parameters.all.add(new Parameter("/enquirers/" + i + "/rightToWork", YES_NO));
    }
    parameters.all.add(new Parameter("/home/bedroomsForFostering", List.of(1, 0)));
    parameters.all.add(new Parameter("/home/tenure", List.of("mortgage", "private-rent")));
    parameters.all.add(new Parameter("/household/smoking", NO_YES));
    parameters.all.add(new Parameter("/household/vaping", NO_YES));
    parameters.all.add(
        new Parameter("/interests/ages", List.of(AgeRange.of(6, 6), AgeRange.of(0, 17))));
    parameters.all.add(new Parameter("/pets/0/bannedBreed", NO_YES));
    parameters.all.add(new Parameter("/pets/0/dangerousWildAnimal", NO_YES));
    parameters.all.add(
        new Parameter("/petsAnswer", List.of(List.of(), List.of(DOGS), List.of(SNAKE))));
    return parameters;
  }

  /** The places about which something may be asked. */
  List<Parameter> all() {
    return all;
  }

  /** The places with the lists of which nobody is asked for more. */
  List<Parameter> withLists() {
    List<Parameter> everything = new ArrayList<>(all);
    everything.addAll(lists);
    return everything;
  }

  /** Whether somebody is a child and committed an offence at eighteen: one of them is wrong. */
  static boolean isContradictory(Map<Parameter, Object> chosen) {
    for (Map.Entry<Parameter, Object> age : chosen.entrySet()) {
      String pointer = age.getKey().pointer();
      if (pointer.endsWith("/dateOfBirth") && UNDER_18.contains(age.getValue())) {
        String offences = pointer.replace("/dateOfBirth", "/offences");
        for (Map.Entry<Parameter, Object> other : chosen.entrySet()) {
          if (other.getKey().pointer().equals(offences)
              && ((OffenceDeclaration) other.getValue())
                  .getOffences().stream()
                      .anyMatch(
                          offence ->
                              offence
                                  .getCommittedAtEighteenOrOver()
                                  .equals(Optional.of(Answer.YES)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The place to which a pointer leads: itself, or the one around it. */
  Parameter at(String pointer) {
    Parameter found = null;
    for (Parameter parameter : withLists()) {
      boolean around =
          pointer.equals(parameter.pointer()) || pointer.startsWith(parameter.pointer() + "/");
      if (around && (found == null || found.pointer().length() < parameter.pointer().length())) {
        found = parameter;
      }
    }
    if (found == null && pointer.startsWith("/household/members/")) {
      return at("/household/membersAnswer"); // somebody whom the answer there added
    }
    if (found == null && pointer.startsWith("/pets")) {
      return at("/petsAnswer"); // an animal whom the answer there added, or how many there are
    }
    if (found == null && pointer.startsWith("/connectedChildren/")) {
      return at("/connectedChildrenAnswer"); // a child whom the answer there added
    }
    if (found == null) {
      throw new AssertionError("no place for " + pointer);
    }
    return found;
  }

  private static <T> void fill(
      Map<Parameter, Object> chosen, String pointer, Class<T> type, Consumer<T> into) {
    chosen.forEach(
        (parameter, answer) -> {
          if (parameter.pointer().equals(pointer)) {
            into.accept(type.cast(answer));
          }
        });
  }

  /** The enquiry in which the places chosen are filled and the others are open. */
  Enquiry enquiry(Map<Parameter, Object> chosen) {
    Enquiry.Builder enquiry = Enquiry.builder();
    for (int i = 0; i < enquirers; i++) {
      String at = "/enquirers/" + i;
      Enquirer.Builder enquirer = Enquirer.builder().name(name());
      fill(chosen, at + "/approvedElsewhere", Answer.class, enquirer::approvedElsewhere);
      fill(chosen, at + "/rightToWork", Answer.class, enquirer::rightToWork);
      fill(chosen, at + "/offences", OffenceDeclaration.class, enquirer::offences);
      fill(
          chosen,
          at + "/dateOfBirth",
          String.class,
          day -> enquirer.dateOfBirth(PartialDate.parse(day)));
      enquiry.addEnquirers(enquirer.build());
    }
    fill(
        chosen,
        "/enquirers",
        List.class,
        more -> more.forEach(one -> enquiry.addEnquirers((Enquirer) one)));
    fill(
        chosen,
        "/connectedChildrenAnswer",
        List.class,
        more -> {
          more.forEach(one -> enquiry.addConnectedChildren((ConnectedChild) one));
          enquiry.connectedChildrenAnswer(more.isEmpty() ? ListAnswer.NONE : ListAnswer.ALL);
        });
    Home.Builder home = Home.builder();
    fill(chosen, "/home/bedroomsForFostering", Integer.class, home::bedroomsForFostering);
    fill(chosen, "/home/tenure", String.class, tenure -> home.tenure(Tenure.of(tenure)));
    fill(
        chosen,
        "/home/consents",
        List.class,
        more -> more.forEach(one -> home.addConsents((HomeConsent) one)));
    FosteringInterests.Builder interests = FosteringInterests.builder();
    fill(chosen, "/interests/ages", AgeRange.class, interests::ages);
    return enquiry
        .home(home.build())
        .household(household(chosen))
        .interests(interests.build())
        .addAllPets(pets(chosen, enquiry))
        .build();
  }

  private Household household(Map<Parameter, Object> chosen) {
    Household.Builder household = Household.builder();
    for (int i = 0; i < members; i++) {
      String at = "/household/members/" + i;
      HouseholdMember.Builder member = HouseholdMember.builder();
      fill(chosen, at + "/offences", OffenceDeclaration.class, member::offences);
      fill(
          chosen,
          at + "/dateOfBirth",
          String.class,
          day -> member.dateOfBirth(PartialDate.parse(day)));
      household.addMembers(member.build());
    }
    fill(chosen, "/household/smoking", Answer.class, household::smoking);
    fill(chosen, "/household/vaping", Answer.class, household::vaping);
    fill(
        chosen,
        "/household/membersAnswer",
        List.class,
        more -> {
          more.forEach(member -> household.addMembers((HouseholdMember) member));
          household.membersAnswer(members + more.size() == 0 ? ListAnswer.NONE : ListAnswer.ALL);
        });
    return household.build();
  }

  /** One entry of dogs, where the places have one. */
  private List<Pet> pets(Map<Parameter, Object> chosen, Enquiry.Builder enquiry) {
    Optional<Parameter> dogs =
        all.stream().filter(parameter -> parameter.pointer().equals("/petsAnswer")).findFirst();
    if (dogs.isEmpty()) {
      return List.of();
    }
    Pet.Builder pet = Pet.builder().kind(PetKind.DOG);
    fill(chosen, "/pets/0/bannedBreed", Answer.class, pet::bannedBreed);
    fill(chosen, "/pets/0/dangerousWildAnimal", Answer.class, pet::dangerousWildAnimal);
    List<Pet> pets = new ArrayList<>();
    fill(chosen, "/petsAnswer", List.class, more -> more.forEach(other -> pets.add((Pet) other)));
    fill(chosen, "/petsAnswer", List.class, more -> enquiry.petsAnswer(ListAnswer.ALL));
    fill(chosen, "/petsAnswer", List.class, more -> pet.number(1 + more.size()));
    pets.add(0, pet.build());
    return pets;
  }
}
