package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.Bedroom;
import org.fostering.model.applicant.ChildConnection;
import org.fostering.model.applicant.ConnectedChildCase;
import org.fostering.model.applicant.HouseholdComposition;
import org.fostering.model.applicant.HouseholdMembership;
import org.fostering.model.applicant.SmokingHabit;
import org.fostering.model.code.HouseholdMemberKind;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/**
 * Where an application holds the facts of a case: people stand once, and their parts point to them.
 */
final class ApplicationReader implements CaseReader<Application> {

  private static final Pointer APPLICANTS = Pointer.ROOT.property("applicants");
  private static final Pointer HOUSEHOLD = Pointer.ROOT.property("household");
  private static final Pointer MEMBERSHIPS = HOUSEHOLD.property("memberships");
  private static final Pointer MEMBERS_ANSWER = HOUSEHOLD.property("membershipsAnswer");
  private static final Pointer CHILDREN = Pointer.ROOT.property("connectedChildCases");
  private static final Pointer CHILDREN_ANSWER = Pointer.ROOT.property("connectedChildCasesAnswer");

  @Override
  public String subject() {
    return "application";
  }

  @Override
  public Class<Application> type() {
    return Application.class;
  }

  @Override
  public Class<?> applicantType() {
    return Applicant.class;
  }

  @Override
  public Class<?> otherType() {
    return HouseholdMembership.class;
  }

  @Override
  public Bilingual applicantsLabel() {
    return new Bilingual("applicants", "ymgeiswyr");
  }

  @Override
  public Bilingual whoAsks() {
    return new Bilingual("Who is applying?", "Pwy sy’n gwneud cais?");
  }

  @Override
  public Bilingual aboutParticularChild() {
    return new Bilingual(
        "Is the application about a particular child?",
        "A yw’r cais yn ymwneud â phlentyn penodol?");
  }

  @Override
  public Listing<PersonInHome> applicants(Application application, FactContext context) {
    List<Element<PersonInHome>> elements = new ArrayList<>();
    List<Applicant> applicants = application.getApplicants();
    for (int i = 0; i < applicants.size(); i++) {
      Applicant applicant = applicants.get(i);
      if (!isApplicant(applicant, context.asOf())) {
        continue;
      }
      elements.add(
          new Element<>(
              new ApplicationPeople.WhoApplies(application, applicant, context.asOf()),
              APPLICANTS.index(i)));
    }
    return Listing.all(elements, APPLICANTS);
  }

  private static boolean isApplicant(Applicant applicant, LocalDate asOf) {
    return applicant.getUntil().isEmpty() || !applicant.getUntil().get().isBefore(asOf);
  }

  /**
   * Those who live there and do not apply now. What is declared of a person counts wherever it
   * stands: at an earlier spell, with an applicant who is none now, or at the membership of one who
   * is.
   */
  @Override
  public Listing<PersonInHome> others(Application application, FactContext context) {
    List<Element<PersonInHome>> elements = new ArrayList<>();
    List<HouseholdMembership> memberships = memberships(application);
    Set<String> applicants = applicantIds(application, context.asOf());
    Set<String> there = members(application, context);
    Set<String> declared = new HashSet<>();
    List<Applicant> all = application.getApplicants();
    for (int i = 0; i < all.size(); i++) {
      Applicant former = all.get(i);
      if (!applicants.contains(former.getPerson())
          && there.contains(former.getPerson())
          && former.getOffences().isPresent()) {
        declared.add(former.getPerson());
        elements.add(
            new Element<>(
                new ApplicationPeople.WhoLivesThere(application, former), APPLICANTS.index(i)));
      }
    }
    for (int i = 0; i < memberships.size(); i++) {
      HouseholdMembership member = memberships.get(i);
      boolean declares =
          member.getOffences().filter(ApplicationReader::tellsOfOffences).isPresent()
              && (there.contains(member.getPerson()) || applicants.contains(member.getPerson()));
      boolean isOther =
          isMember(member, context)
              && !applicants.contains(member.getPerson())
              && !declared.contains(member.getPerson());
      if (declares || isOther) {
        elements.add(
            new Element<>(
                new ApplicationPeople.WhoLivesThere(application, member), MEMBERSHIPS.index(i)));
      }
    }
    // The answer speaks of everybody listed, applicants and those who are not members among them.
    Optional<ListAnswer> answer = answer(application);
    return elements.isEmpty()
            && !memberships.isEmpty()
            && answer.equals(Optional.of(ListAnswer.ALL))
        ? Listing.all(elements, MEMBERS_ANSWER)
        : Listing.answered(elements, answer, MEMBERSHIPS, MEMBERS_ANSWER);
  }

  private static boolean tellsOfOffences(OffenceDeclaration declaration) {
    return !declaration.getOffences().isEmpty()
        || declaration.getOffencesAnswer().equals(Optional.of(ListAnswer.SOME));
  }

  /** Who is a member now. */
  private static Set<String> members(Application application, FactContext context) {
    Set<String> there = new HashSet<>();
    for (HouseholdMembership member : memberships(application)) {
      if (isMember(member, context)) {
        there.add(member.getPerson());
      }
    }
    return there;
  }

  /** Somebody whose membership nobody has settled is a member: missing is never false. */
  private static boolean isMember(HouseholdMembership member, FactContext context) {
    if (member.getCountedAsMember().equals(Optional.of(Answer.NO))
        || member.getSince().filter(day -> day.earliest().isAfter(context.asOf())).isPresent()
        || member.getUntil().filter(day -> day.latest().isBefore(context.asOf())).isPresent()) {
      return false;
    }
    Interpretations interpretations = context.interpretations();
    return interpretations.of(Interpretation.HOUSEHOLD_MEMBERS)
            != InterpretationOption.THOSE_WHO_SHARE_LIFE
        || member.getCountedAsMember().equals(Optional.of(Answer.YES))
        || !member.getKind().equals(Optional.of(HouseholdMemberKind.LODGER));
  }

  private static List<HouseholdMembership> memberships(Application application) {
    return application.getHousehold().map(HouseholdComposition::getMemberships).orElse(List.of());
  }

  private static Optional<ListAnswer> answer(Application application) {
    return application.getHousehold().flatMap(HouseholdComposition::getMembershipsAnswer);
  }

  private static Set<String> applicantIds(Application application, LocalDate asOf) {
    Set<String> ids = new HashSet<>();
    for (Applicant applicant : application.getApplicants()) {
      if (isApplicant(applicant, asOf)) {
        ids.add(applicant.getPerson());
      }
    }
    return ids;
  }

  @Override
  public Listing<ChildInCase> children(Application application) {
    List<Element<ChildInCase>> elements = new ArrayList<>();
    for (ConnectedChildCase child : application.getConnectedChildCases()) {
      Pointer at = CHILDREN.index(elements.size());
      elements.add(
          new Element<>(
              new ChildInCase(
                  ofAny(child, child.getConnections(), ApplicationPeople::relative),
                  ofAny(
                      child, ofApplicants(application, child), ApplicationPeople::alreadyFostering),
                  Known.ofAnswer(child.getWelfareRequires()),
                  Optional.of(at.property("connections"))),
              at));
    }
    return Listing.answered(
        elements, application.getConnectedChildCasesAnswer(), CHILDREN, CHILDREN_ANSWER);
  }

  /** Who already acts as a foster parent counts where it is somebody who applies. */
  private static List<ChildConnection> ofApplicants(
      Application application, ConnectedChildCase child) {
    return child.getConnections().stream()
        .filter(
            connection ->
                application.getApplicants().stream()
                    .anyMatch(one -> one.getPerson().equals(connection.getPerson())))
        .toList();
  }

  /** Whether it is so of anybody; of nobody only where all that people are to it is stated. */
  private static Known<Boolean> ofAny(
      ConnectedChildCase child,
      List<ChildConnection> connections,
      Function<ChildConnection, Known<Boolean>> answer) {
    Known<Boolean> any =
        AnyOf.known(child.getConnections().isEmpty(), child.getConnectionsAnswer());
    for (ChildConnection connection : connections) {
      any = AnyOf.or(any, answer.apply(connection));
    }
    return any;
  }

  @Override
  public Listing<Pet> pets(Application application) {
    return EnquiryReader.animals(application.getPets(), application.getPetsAnswer());
  }

  @Override
  public Optional<AgeRange> ages(Application application) {
    return application.getInterests().flatMap(FosteringInterests::getAges);
  }

  @Override
  public Known<Integer> bedrooms(Application application) {
    return CaseFacts.number(
        application.getAccommodation().flatMap(Accommodation::getBedroomCount),
        application.getAccommodation().flatMap(Accommodation::getBedroomCountAtLeast),
        application.getAccommodation().flatMap(Accommodation::getBedroomCountAtMost));
  }

  @Override
  public Known<Integer> bedroomsForFostering(Application application) {
    return CaseFacts.number(
            application.getAccommodation().flatMap(Accommodation::getBedroomsForFostering),
            application.getAccommodation().flatMap(Accommodation::getBedroomsForFosteringAtLeast),
            application.getAccommodation().flatMap(Accommodation::getBedroomsForFosteringAtMost))
        .and(
            application
                .getAccommodation()
                .map(ApplicationReader::listedForFostering)
                .orElse(Known.unknown()));
  }

  /** How many of the bedrooms that are listed there are for a fostered child. */
  private static Known<Integer> listedForFostering(Accommodation home) {
    List<Bedroom> bedrooms = home.getBedrooms();
    int available = 0;
    int open = 0;
    for (Bedroom bedroom : bedrooms) {
      Known<Boolean> its = Known.ofAnswer(bedroom.getAvailableForFostering());
      available += its.equals(Known.of(true)) ? 1 : 0;
      open += its.value().isEmpty() ? 1 : 0;
    }
    boolean all = AnyOf.known(bedrooms.isEmpty(), home.getBedroomsAnswer()).equals(Known.of(false));
    return all ? Known.between(available, available + open) : Known.atLeast(available);
  }

  @Override
  public Optional<Tenure> tenure(Application application) {
    return application.getAccommodation().flatMap(Accommodation::getTenure);
  }

  @Override
  public List<HomeConsent> homeConsents(Application application) {
    return application.getAccommodation().map(Accommodation::getConsents).orElse(List.of());
  }

  @Override
  public Known<Boolean> smoking(Application application, FactContext context) {
    return ofAnybody(application, context, SmokingHabit::getSmokes);
  }

  @Override
  public Known<Boolean> vaping(Application application, FactContext context) {
    return ofAnybody(application, context, SmokingHabit::getVapes);
  }

  /**
   * Each person who lives there now is asked; that nobody does is known where everybody in the home
   * is.
   */
  private static Known<Boolean> ofAnybody(
      Application application,
      FactContext context,
      Function<SmokingHabit, Optional<Answer>> answer) {
    Map<String, Known<Boolean>> said = new LinkedHashMap<>();
    for (Applicant applicant : application.getApplicants()) {
      if (isApplicant(applicant, context.asOf())) {
        said.merge(
            applicant.getPerson(),
            Known.ofAnswer(applicant.getSmoking().flatMap(answer)),
            Known::and);
      }
    }
    for (HouseholdMembership member : memberships(application)) {
      if (isMember(member, context)) {
        said.merge(
            member.getPerson(), Known.ofAnswer(member.getSmoking().flatMap(answer)), Known::and);
      }
    }
    return said.values().stream()
        .reduce(AnyOf.known(memberships(application).isEmpty(), answer(application)), AnyOf::or);
  }

  @Override
  public Known<Boolean> homeInDaytime(Application application) {
    return Known.ofAnswer(
        application.getHousehold().flatMap(HouseholdComposition::getHomeInDaytime));
  }

  @Override
  public Optional<MainLanguage> mainLanguage(Application application) {
    return application.getHousehold().flatMap(HouseholdComposition::getMainLanguage);
  }

  @Override
  public Pointer agesAt() {
    return Pointer.ROOT.property("interests").property("ages");
  }

  @Override
  public Pointer homeAt() {
    return Pointer.ROOT.property("accommodation");
  }

  @Override
  public Pointer smokingAt() {
    return APPLICANTS;
  }

  @Override
  public Pointer vapingAt() {
    return APPLICANTS;
  }

  @Override
  public Pointer petsAt() {
    return Pointer.ROOT.property("pets");
  }
}
