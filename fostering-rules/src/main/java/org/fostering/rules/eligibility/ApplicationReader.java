package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.CareHistory;
import org.fostering.model.applicant.ChildConnection;
import org.fostering.model.applicant.ConnectedChildCase;
import org.fostering.model.applicant.EarlierApproval;
import org.fostering.model.applicant.HouseholdComposition;
import org.fostering.model.applicant.HouseholdMembership;
import org.fostering.model.applicant.SmokingHabit;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.HouseholdMemberKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Person;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.PartialDate;
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

  private static final Pointer PEOPLE = Pointer.ROOT.property("people");
  private static final Pointer APPLICANTS = Pointer.ROOT.property("applicants");
  private static final Pointer HOUSEHOLD = Pointer.ROOT.property("household");
  private static final Pointer MEMBERSHIPS = HOUSEHOLD.property("memberships");
  private static final Pointer MEMBERSHIPS_ANSWER = HOUSEHOLD.property("membershipsAnswer");
  private static final Pointer CHILDREN = Pointer.ROOT.property("connectedChildCases");
  private static final Pointer CHILDREN_ANSWER =
      Pointer.ROOT.property("connectedChildCasesAnswer");
  private static final Pointer APPROVALS = Pointer.ROOT.property("careHistory");

  /** Approvals that stand in the way of another: a temporary one for a named child does not. */
  private static final Set<EarlierCareKind> APPROVALS_TO_FOSTER =
      Set.of(EarlierCareKind.FOSTER, EarlierCareKind.FOSTER_CONNECTED_CHILD);

  @Override
  public String subject() {
    return "application";
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
              new PersonInHome(
                  birth(application, applicant.getPerson()),
                  Optional.empty(),
                  applicant.getOffences(),
                  applicant.getRightToWork(),
                  approvedElsewhere(application, applicant.getPerson(), context.asOf()),
                  birthAt(application, applicant.getPerson()),
                  Optional.of(APPROVALS)),
              APPLICANTS.index(i)));
    }
    return Listing.all(elements, APPLICANTS);
  }

  private static boolean isApplicant(Applicant applicant, LocalDate asOf) {
    return applicant.getUntil().isEmpty() || !applicant.getUntil().get().isBefore(asOf);
  }

  @Override
  public Listing<PersonInHome> others(Application application, FactContext context) {
    List<Element<PersonInHome>> elements = new ArrayList<>();
    List<HouseholdMembership> memberships = memberships(application);
    Set<String> applicants = applicantIds(application, context.asOf());
    for (int i = 0; i < memberships.size(); i++) {
      HouseholdMembership member = memberships.get(i);
      if (!isMember(member, context) || applicants.contains(member.getPerson())) {
        continue;
      }
      elements.add(
          new Element<>(
              new PersonInHome(
                  birth(application, member.getPerson()),
                  Optional.empty(),
                  member.getOffences(),
                  Optional.empty(),
                  Known.unknown(),
                  birthAt(application, member.getPerson()),
                  Optional.empty()),
              MEMBERSHIPS.index(i)));
    }
    return household(application, elements);
  }

  private static <E> Listing<E> household(Application application, List<Element<E>> elements) {
    return Listing.answered(
        elements,
        !memberships(application).isEmpty(),
        application.getHousehold().flatMap(HouseholdComposition::getMembershipsAnswer),
        MEMBERSHIPS,
        MEMBERSHIPS_ANSWER);
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

  private static Set<String> applicantIds(Application application, LocalDate asOf) {
    Set<String> ids = new HashSet<>();
    for (Applicant applicant : application.getApplicants()) {
      if (isApplicant(applicant, asOf)) {
        ids.add(applicant.getPerson());
      }
    }
    return ids;
  }

  private static int person(Application application, String id) {
    List<Person> people = application.getPeople();
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).getId().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<PartialDate> birth(Application application, String id) {
    int number = person(application, id);
    return number < 0
        ? Optional.empty()
        : application.getPeople().get(number).getDateOfBirth();
  }

  /** Of a person whom the document does not have, the people are what is missing. */
  private static Optional<Pointer> birthAt(Application application, String id) {
    int number = person(application, id);
    return Optional.of(number < 0 ? PEOPLE : PEOPLE.index(number).property("dateOfBirth"));
  }

  private static Known<Boolean> approvedElsewhere(
      Application application, String id, LocalDate asOf) {
    Optional<CareHistory> history = application.getCareHistory();
    if (history.isEmpty()) {
      return Known.unknown();
    }
    Known<Boolean> approved = Known.of(false);
    for (EarlierApproval approval : history.get().getApprovals()) {
      if (approval.getPerson().equals(id) && !isOfThisService(approval, application)) {
        Known<Boolean> its = stands(approval, asOf);
        if (its.equals(Known.of(true))) {
          return its;
        }
        approved = its.value().isPresent() ? approved : its;
      }
    }
    if (approved.value().isEmpty()) {
      return approved;
    }
    Listing<EarlierApproval> all =
        Listing.answered(
            List.of(),
            !history.get().getApprovals().isEmpty(),
            history.get().getApprovalsAnswer(),
            APPROVALS,
            APPROVALS);
    return all.complete() ? approved : Known.unknown(all.why());
  }

  private static Known<Boolean> stands(EarlierApproval approval, LocalDate asOf) {
    if (approval.getKind().isPresent() && !APPROVALS_TO_FOSTER.contains(approval.getKind().get())) {
      return Known.of(false);
    }
    Known<Boolean> current = Known.ofAnswer(approval.getCurrent());
    boolean ended = approval.getUntil().filter(day -> day.latest().isBefore(asOf)).isPresent();
    Known<Boolean> stands = ended ? current.and(Known.of(false)) : current;
    boolean isToFoster = approval.getKind().isPresent();
    return isToFoster || !stands.equals(Known.of(true)) ? stands : Known.unknown();
  }

  private static boolean isOfThisService(EarlierApproval approval, Application application) {
    Optional<String> own = application.getService().flatMap(OrganisationReference::getAuthorityCode);
    return own.isPresent()
        && approval.getOrganisation().flatMap(OrganisationReference::getAuthorityCode).equals(own);
  }

  @Override
  public Listing<ChildInCase> children(Application application) {
    List<Element<ChildInCase>> elements = new ArrayList<>();
    for (ConnectedChildCase child : application.getConnectedChildCases()) {
      Pointer at = CHILDREN.index(elements.size());
      elements.add(
          new Element<>(
              new ChildInCase(
                  ofAny(child, ChildConnection::getRelative),
                  ofAny(child, ChildConnection::getAlreadyFostering),
                  Known.unknown(),
                  Optional.of(at.property("connections"))),
              at));
    }
    return Listing.answered(
        elements, application.getConnectedChildCasesAnswer(), CHILDREN, CHILDREN_ANSWER);
  }

  /** Whether it is so of anybody; of nobody only where it is told of everybody. */
  private static Known<Boolean> ofAny(
      ConnectedChildCase child, Function<ChildConnection, Optional<Answer>> answer) {
    Listing<ChildConnection> listing =
        Listing.answered(
            List.of(),
            !child.getConnections().isEmpty(),
            child.getConnectionsAnswer(),
            CHILDREN,
            CHILDREN);
    Known<Boolean> all = listing.complete() ? Known.of(false) : Known.unknown(listing.why());
    for (ChildConnection connection : child.getConnections()) {
      Known<Boolean> its = Known.ofAnswer(answer.apply(connection));
      if (its.equals(Known.of(true))) {
        return its;
      }
      all = its.value().isPresent() ? all : its;
    }
    return all;
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
        application.getAccommodation().flatMap(Accommodation::getBedroomCount));
  }

  @Override
  public Known<Integer> spareBedrooms(Application application) {
    return CaseFacts.number(
        application.getAccommodation().flatMap(Accommodation::getSpareBedrooms));
  }

  @Override
  public Optional<Tenure> tenure(Application application) {
    return application.getAccommodation().flatMap(Accommodation::getTenure);
  }

  @Override
  public Known<Boolean> smoking(Application application) {
    return ofAnybody(application, SmokingHabit::getSmokes);
  }

  @Override
  public Known<Boolean> vaping(Application application) {
    return ofAnybody(application, SmokingHabit::getVapes);
  }

  /** Each person is asked; that nobody does is known where everybody in the home is. */
  private static Known<Boolean> ofAnybody(
      Application application, Function<SmokingHabit, Optional<Answer>> answer) {
    Listing<HouseholdMembership> household = household(application, List.of());
    Known<Boolean> all = household.complete() ? Known.of(false) : Known.unknown(household.why());
    List<Optional<SmokingHabit>> habits = new ArrayList<>();
    application.getApplicants().forEach(each -> habits.add(each.getSmoking()));
    Set<String> applicants = new HashSet<>();
    application.getApplicants().forEach(each -> applicants.add(each.getPerson()));
    memberships(application).stream()
        .filter(each -> !applicants.contains(each.getPerson()))
        .forEach(each -> habits.add(each.getSmoking()));
    for (Optional<SmokingHabit> habit : habits) {
      Known<Boolean> its = Known.ofAnswer(habit.flatMap(answer));
      if (its.equals(Known.of(true))) {
        return its;
      }
      all = its.value().isPresent() ? all : its;
    }
    return all;
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
