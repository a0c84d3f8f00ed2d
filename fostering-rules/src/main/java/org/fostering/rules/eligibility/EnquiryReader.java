package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.Driving;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/** Where an enquiry holds the facts of a case. */
final class EnquiryReader implements CaseReader<Enquiry> {

  private static final Pointer HOUSEHOLD = Pointer.ROOT.property("household");
  private static final Pointer PEOPLE = Pointer.ROOT.property("enquirers");
  private static final Pointer ANIMALS = Pointer.ROOT.property("pets");
  private static final Pointer ANIMALS_ANSWER = Pointer.ROOT.property("petsAnswer");
  private static final Pointer MEMBERS = HOUSEHOLD.property("members");
  private static final Pointer MEMBERS_ANSWER = HOUSEHOLD.property("membersAnswer");

  private static final ListPlaces EACH_PERSON = new ListPlaces(PEOPLE);
  private static final ListPlaces EACH_MEMBER = new ListPlaces(MEMBERS);
  private static final ListPlaces EACH_ANIMAL = new ListPlaces(ANIMALS);

  /** Somebody who enquires. */
  private record WhoEnquires(Enquiry enquiry, Enquirer enquirer, LocalDate asOf)
      implements PersonInHome {
    @Override
    public Optional<PartialDate> birth() {
      return enquirer.getDateOfBirth();
    }

    @Override
    public Optional<AgeThen> ageThen() {
      return enquirer.getAgeAtLeast().isEmpty() && enquirer.getAgeAtMost().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new AgeThen(
                  enquirer.getAgeAtLeast(),
                  enquirer.getAgeAtMost(),
                  enquiry.getReceivedAt().map(Moment::day)));
    }

    @Override
    public Optional<OffenceDeclaration> offences() {
      return enquirer.getOffences();
    }

    @Override
    public Optional<Answer> rightToWork() {
      return enquirer.getRightToWork();
    }

    @Override
    public Optional<Answer> britishOrIrishCitizen() {
      return enquirer.getBritishOrIrishCitizen();
    }

    @Override
    public List<String> nationalities() {
      return enquirer.getNationalities();
    }

    @Override
    public Optional<ListAnswer> nationalitiesAnswer() {
      return enquirer.getNationalitiesAnswer();
    }

    @Override
    public Optional<ImmigrationStatus> immigrationStatus() {
      return enquirer.getImmigrationStatus();
    }

    @Override
    public Optional<DrivingLicence> drivingLicence() {
      return enquirer.getDriving().flatMap(Driving::getLicence);
    }

    @Override
    public Known<Boolean> approvedElsewhere() {
      Known<Boolean> said = Known.ofAnswer(enquirer.getApprovedElsewhere());
      return enquiry.getCareHistory().isEmpty() ? said : said.and(byHistory());
    }

    private Known<Boolean> byHistory() {
      return EarlierApprovals.standElsewhere(
          enquiry.getCareHistory(), enquirer.getId(), this::isKnown, chosenService(), asOf);
    }

    private boolean isKnown(String person) {
      return Stream.concat(
              enquiry.getEnquirers().stream().map(Enquirer::getId),
              enquiry.getHousehold().stream()
                  .flatMap(household -> household.getMembers().stream())
                  .map(HouseholdMember::getId))
          .anyMatch(Optional.of(person)::equals);
    }

    @Override
    public boolean isApprovedOnlyOutside(Set<Nation> nations) {
      return EarlierApprovals.standOnlyOutside(
          nations,
          enquiry.getCareHistory(),
          enquirer.getId(),
          this::isKnown,
          chosenService(),
          asOf);
    }

    private Optional<String> chosenService() {
      return enquiry
          .getChosenService()
          .map(ServiceChoice::getService)
          .flatMap(OrganisationReference::getAuthorityCode);
    }

    @Override
    public Known<Boolean> relativeOfChild() {
      return EnquiryChildren.toAnyChild(
          enquiry, enquirer.getRelativeOfChild(), ConnectedChild::getRelative);
    }

    @Override
    public Known<Boolean> alreadyFosteringChild() {
      return EnquiryChildren.toAnyChild(
          enquiry, enquirer.getAlreadyFosteringChild(), ConnectedChild::getAlreadyFostering);
    }

    @Override
    public Optional<Object> part() {
      return Optional.of(enquirer);
    }

    @Override
    public String toString() {
      return "WhoEnquires[redacted]";
    }
  }

  /** Somebody else who lives in the home. */
  private record WhoLivesThere(
      Enquiry enquiry, HouseholdMember member, Optional<LocalDate> received)
      implements PersonInHome {
    @Override
    public Optional<PartialDate> birth() {
      return member.getDateOfBirth();
    }

    @Override
    public Optional<AgeThen> ageThen() {
      return member.getAge().map(age -> AgeThen.of(age, received));
    }

    @Override
    public Optional<OffenceDeclaration> offences() {
      return member.getOffences();
    }

    @Override
    public Known<Boolean> relativeOfChild() {
      return EnquiryChildren.toAnyChild(
          enquiry, member.getRelativeOfChild(), ConnectedChild::getRelative);
    }

    @Override
    public Optional<Object> part() {
      return Optional.of(member);
    }

    @Override
    public String toString() {
      return "WhoLivesThere[redacted]";
    }
  }

  @Override
  public String subject() {
    return "enquiry";
  }

  @Override
  public Class<Enquiry> type() {
    return Enquiry.class;
  }

  @Override
  public Class<?> applicantType() {
    return Enquirer.class;
  }

  @Override
  public Class<?> otherType() {
    return HouseholdMember.class;
  }

  @Override
  public Bilingual applicantsLabel() {
    return new Bilingual("enquirers", "ymholwyr");
  }

  @Override
  public Bilingual whoAsks() {
    return new Bilingual("Who is enquiring?", "Pwy sy’n ymholi?");
  }

  @Override
  public Bilingual aboutParticularChild() {
    return new Bilingual(
        "Is the enquiry about a particular child?",
        "A yw’r ymholiad yn ymwneud â phlentyn penodol?");
  }

  @Override
  public Listing<PersonInHome> applicants(Enquiry enquiry, FactContext context) {
    List<Enquirer> enquirers = enquiry.getEnquirers();
    List<Element<PersonInHome>> elements = new ArrayList<>(enquirers.size());
    for (Enquirer enquirer : enquirers) {
      elements.add(
          new Element<>(
              new WhoEnquires(enquiry, enquirer, context.asOf()), EACH_PERSON.at(elements.size())));
    }
    return Listing.all(elements, PEOPLE);
  }

  @Override
  public Listing<PersonInHome> others(Enquiry enquiry, FactContext context) {
    List<Element<PersonInHome>> elements = new ArrayList<>();
    Optional<Household> household = enquiry.getHousehold();
    List<HouseholdMember> members = household.map(Household::getMembers).orElse(List.of());
    Optional<LocalDate> received =
        isAnyAgeGiven(members) ? enquiry.getReceivedAt().map(Moment::day) : Optional.empty();
    for (int i = 0; i < members.size(); i++) {
      HouseholdMember member = members.get(i);
      if (!isMember(member, context.interpretations())) {
        continue;
      }
      elements.add(new Element<>(new WhoLivesThere(enquiry, member, received), EACH_MEMBER.at(i)));
    }
    Optional<ListAnswer> answer = household.flatMap(Household::getMembersAnswer);
    // The answer speaks of everybody listed, those too who are not members as the law is read.
    Listing<PersonInHome> listed =
        elements.isEmpty() && !members.isEmpty() && answer.equals(Optional.of(ListAnswer.ALL))
            ? Listing.all(elements, MEMBERS_ANSWER)
            : Listing.answered(elements, answer, MEMBERS, MEMBERS_ANSWER);
    return household.isPresent()
        ? HouseholdCount.compared(listed, enquiry, household.get(), context.asOf())
        : listed;
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

  /** Those whose relation to the enquirer is not recorded are members: missing is never false. */
  private static boolean isMember(HouseholdMember member, Interpretations interpretations) {
    return interpretations.of(Interpretation.HOUSEHOLD_MEMBERS)
            != InterpretationOption.THOSE_WHO_SHARE_LIFE
        || !member.getRelationship().equals(Optional.of(HouseholdRelationship.LODGER));
  }

  @Override
  public Listing<ChildInCase> children(Enquiry enquiry) {
    return EnquiryChildren.of(enquiry);
  }

  @Override
  public Listing<Pet> pets(Enquiry enquiry) {
    return animals(enquiry.getPets(), enquiry.getPetsAnswer());
  }

  static Listing<Pet> animals(List<Pet> pets, Optional<ListAnswer> answer) {
    List<Element<Pet>> elements = new ArrayList<>();
    for (Pet pet : pets) {
      elements.add(new Element<>(pet, EACH_ANIMAL.at(elements.size())));
    }
    return Listing.answered(elements, answer, ANIMALS, ANIMALS_ANSWER);
  }

  @Override
  public Optional<AgeRange> ages(Enquiry enquiry) {
    return enquiry.getInterests().flatMap(FosteringInterests::getAges);
  }

  @Override
  public Known<Integer> bedrooms(Enquiry enquiry) {
    return CaseFacts.number(
        enquiry.getHome().flatMap(Home::getBedrooms),
        enquiry.getHome().flatMap(Home::getBedroomsAtLeast),
        enquiry.getHome().flatMap(Home::getBedroomsAtMost));
  }

  @Override
  public Known<Integer> bedroomsForFostering(Enquiry enquiry) {
    return CaseFacts.number(
        enquiry.getHome().flatMap(Home::getBedroomsForFostering),
        enquiry.getHome().flatMap(Home::getBedroomsForFosteringAtLeast),
        enquiry.getHome().flatMap(Home::getBedroomsForFosteringAtMost));
  }

  @Override
  public Optional<Tenure> tenure(Enquiry enquiry) {
    return enquiry.getHome().flatMap(Home::getTenure);
  }

  @Override
  public List<HomeConsent> homeConsents(Enquiry enquiry) {
    return enquiry.getHome().map(Home::getConsents).orElse(List.of());
  }

  @Override
  public Known<Boolean> smoking(Enquiry enquiry, FactContext context) {
    return Known.ofAnswer(enquiry.getHousehold().flatMap(Household::getSmoking));
  }

  @Override
  public Known<Boolean> vaping(Enquiry enquiry, FactContext context) {
    return Known.ofAnswer(enquiry.getHousehold().flatMap(Household::getVaping));
  }

  @Override
  public Known<Boolean> homeInDaytime(Enquiry enquiry) {
    return Known.ofAnswer(enquiry.getHousehold().flatMap(Household::getHomeInDaytime));
  }

  @Override
  public Optional<MainLanguage> mainLanguage(Enquiry enquiry) {
    return enquiry.getHousehold().flatMap(Household::getMainLanguage);
  }

  @Override
  public Pointer agesAt() {
    return Pointer.ROOT.property("interests").property("ages");
  }

  @Override
  public Pointer homeAt() {
    return Pointer.ROOT.property("home");
  }

  @Override
  public Pointer smokingAt() {
    return HOUSEHOLD.property("smoking");
  }

  @Override
  public Pointer vapingAt() {
    return HOUSEHOLD.property("vaping");
  }

  @Override
  public Pointer petsAt() {
    return ANIMALS;
  }
}
