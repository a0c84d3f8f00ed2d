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
import org.fostering.model.applicant.ChildConnection;
import org.fostering.model.applicant.ConnectedChildCase;
import org.fostering.model.applicant.HouseholdComposition;
import org.fostering.model.applicant.HouseholdMembership;
import org.fostering.model.applicant.SmokingHabit;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.HouseholdMemberKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Person;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
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
  private static final Pointer MEMBERS_ANSWER = HOUSEHOLD.property("membershipsAnswer");
  private static final Pointer CHILDREN = Pointer.ROOT.property("connectedChildCases");
  private static final Pointer CHILDREN_ANSWER = Pointer.ROOT.property("connectedChildCasesAnswer");
  private static final Pointer APPROVALS =
      Pointer.ROOT.property("careHistory").property("approvalsAnswer");

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
    // The answer speaks of everybody listed, applicants and those who are no members among them.
    Optional<ListAnswer> answer = answer(application);
    return elements.isEmpty()
            && !memberships.isEmpty()
            && answer.equals(Optional.of(ListAnswer.ALL))
        ? Listing.all(elements, MEMBERS_ANSWER)
        : Listing.answered(elements, answer, MEMBERSHIPS, MEMBERS_ANSWER);
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
    return number < 0 ? Optional.empty() : application.getPeople().get(number).getDateOfBirth();
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
    Known<Boolean> approved =
        known(history.get().getApprovals().isEmpty(), history.get().getApprovalsAnswer());
    for (EarlierApproval approval : history.get().getApprovals()) {
      if (approval.getPerson().equals(id) && !isOfThisService(approval, application)) {
        approved = or(approved, stands(approval, asOf));
      }
    }
    return approved;
  }

  /** That something is so of nothing else than what a list has: known where that is all. */
  private static Known<Boolean> known(boolean empty, Optional<ListAnswer> answer) {
    if (answer.isEmpty()) {
      return Known.unknown();
    }
    return switch (answer.get()) {
      case NONE -> empty ? Known.of(false) : Known.unknown(Known.WhyUnknown.CONTRADICTED);
      case ALL -> empty ? Known.unknown(Known.WhyUnknown.CONTRADICTED) : Known.of(false);
      case SOME -> Known.unknown();
      case NOT_KNOWN -> Known.unknown(Known.WhyUnknown.NOT_KNOWN);
      case REFUSED -> Known.unknown(Known.WhyUnknown.REFUSED);
    };
  }

  private static Known<Boolean> or(Known<Boolean> left, Known<Boolean> right) {
    Optional<Boolean> known = left.value();
    return known.isEmpty()
        ? (right.equals(Known.of(true)) ? right : left)
        : known.get() ? left : right;
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
    Optional<String> own =
        application.getService().flatMap(OrganisationReference::getAuthorityCode);
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

  /** Whether it is so of anybody; of nobody only where all that people are to it is told. */
  private static Known<Boolean> ofAny(
      ConnectedChildCase child, Function<ChildConnection, Optional<Answer>> answer) {
    Known<Boolean> any = known(child.getConnections().isEmpty(), child.getConnectionsAnswer());
    for (ChildConnection connection : child.getConnections()) {
      any = or(any, Known.ofAnswer(answer.apply(connection)));
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
    return CaseFacts.number(application.getAccommodation().flatMap(Accommodation::getBedroomCount));
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
    Known<Boolean> any = known(memberships(application).isEmpty(), answer(application));
    Set<String> applicants = new HashSet<>();
    for (Applicant applicant : application.getApplicants()) {
      applicants.add(applicant.getPerson());
      any = or(any, Known.ofAnswer(applicant.getSmoking().flatMap(answer)));
    }
    for (HouseholdMembership member : memberships(application)) {
      if (!applicants.contains(member.getPerson())) {
        any = or(any, Known.ofAnswer(member.getSmoking().flatMap(answer)));
      }
    }
    return any;
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
