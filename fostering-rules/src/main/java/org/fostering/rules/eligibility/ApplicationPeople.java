package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.ChildConnection;
import org.fostering.model.applicant.ConnectedChildCase;
import org.fostering.model.applicant.HouseholdMembership;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.ImmigrationStatus;
import org.fostering.model.code.RelationshipKind;
import org.fostering.model.common.Driving;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Person;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.rule.Known;

/** The people of an application, as far as the rules look at them. */
final class ApplicationPeople {

  private static final Pointer PEOPLE = Pointer.ROOT.property("people");
  private static final Pointer CHILDREN = Pointer.ROOT.property("connectedChildCases");
  private static final Pointer APPROVALS =
      Pointer.ROOT.property("careHistory").property("approvalsAnswer");

  /** What people can be to a child who are its relatives by law, whatever else is said. */
  private static final Set<RelationshipKind> RELATIVES =
      Set.of(
          RelationshipKind.GRANDPARENT,
          RelationshipKind.ANY_SIBLING,
          RelationshipKind.SIBLING,
          RelationshipKind.HALF_SIBLING,
          RelationshipKind.AUNT_OR_UNCLE,
          RelationshipKind.STEP_PARENT);

  private ApplicationPeople() {}

  /** Somebody who applies. */
  record WhoApplies(Application application, Applicant applicant, LocalDate asOf)
      implements PersonInHome {
    @Override
    public Optional<PartialDate> birth() {
      return ApplicationPeople.birth(application, applicant.getPerson());
    }

    @Override
    public Optional<OffenceDeclaration> offences() {
      return applicant.getOffences();
    }

    @Override
    public Optional<Answer> rightToWork() {
      return applicant.getRightToWork();
    }

    @Override
    public Optional<Answer> britishOrIrishCitizen() {
      return applicant.getBritishOrIrishCitizen();
    }

    @Override
    public List<String> nationalities() {
      return applicant.getNationalities();
    }

    @Override
    public Optional<ListAnswer> nationalitiesAnswer() {
      return applicant.getNationalitiesAnswer();
    }

    @Override
    public Optional<ImmigrationStatus> immigrationStatus() {
      return applicant.getImmigrationStatus();
    }

    @Override
    public Optional<DrivingLicence> drivingLicence() {
      return applicant.getDriving().flatMap(Driving::getLicence);
    }

    @Override
    public Known<Boolean> approvedElsewhere() {
      return EarlierApprovals.standElsewhere(
          application.getCareHistory(),
          Optional.of(applicant.getPerson()),
          id -> person(application, id) >= 0,
          application.getService().flatMap(OrganisationReference::getAuthorityCode),
          asOf);
    }

    @Override
    public boolean isApprovedOnlyOutside(Set<Nation> nations) {
      return EarlierApprovals.standOnlyOutside(
          nations,
          application.getCareHistory(),
          Optional.of(applicant.getPerson()),
          id -> person(application, id) >= 0,
          application.getService().flatMap(OrganisationReference::getAuthorityCode),
          asOf);
    }

    @Override
    public Known<Boolean> relativeOfChild() {
      return toAnyChild(application, applicant.getPerson(), ApplicationPeople::relative);
    }

    @Override
    public Known<Boolean> alreadyFosteringChild() {
      return toAnyChild(application, applicant.getPerson(), ApplicationPeople::alreadyFostering);
    }

    @Override
    public Optional<Object> part() {
      return Optional.of(applicant);
    }

    @Override
    public Optional<Pointer> birthAt() {
      return ApplicationPeople.birthAt(application, applicant.getPerson());
    }

    @Override
    public Optional<Pointer> approvalsAt() {
      return Optional.of(APPROVALS);
    }

    @Override
    public Optional<Pointer> connectionsAt() {
      return Optional.of(CHILDREN);
    }

    @Override
    public String toString() {
      return "WhoApplies[redacted]";
    }
  }

  /**
   * Somebody else who lives in the home.
   *
   * @param offences what is declared of the person at this place
   * @param part the membership; empty for what somebody declared as an applicant, who is none now
   */
  record WhoLivesThere(
      Application application,
      String person,
      Optional<OffenceDeclaration> offences,
      Optional<Object> part)
      implements PersonInHome {
    WhoLivesThere(Application application, HouseholdMembership member) {
      this(application, member.getPerson(), member.getOffences(), Optional.of(member));
    }

    WhoLivesThere(Application application, Applicant former) {
      this(application, former.getPerson(), former.getOffences(), Optional.empty());
    }

    @Override
    public Optional<PartialDate> birth() {
      return ApplicationPeople.birth(application, person);
    }

    @Override
    public Known<Boolean> relativeOfChild() {
      return toAnyChild(application, person, ApplicationPeople::relative);
    }

    @Override
    public Optional<Pointer> birthAt() {
      return ApplicationPeople.birthAt(application, person);
    }

    @Override
    public Optional<Pointer> connectionsAt() {
      return Optional.of(CHILDREN);
    }

    @Override
    public String toString() {
      return "WhoLivesThere[redacted]";
    }
  }

  /**
   * What a person is to any of the children: nothing only where that is stated of each child, and
   * of nobody else who is anything to the child.
   */
  private static Known<Boolean> toAnyChild(
      Application application, String id, Function<ChildConnection, Known<Boolean>> answer) {
    return application.getConnectedChildCases().stream()
        .map(child -> toChild(child, id, answer))
        .reduce(AnyOf::or)
        .orElseGet(() -> AnyOf.known(true, application.getConnectedChildCasesAnswer()));
  }

  /**
   * Whether somebody is a relative of a child, who by what they are to the child may be one
   * (Children Act 1989 section 105(1), Social Services and Well-being (Wales) Act 2014 section
   * 197(1)).
   */
  static Known<Boolean> relative(ChildConnection connection) {
    Known<Boolean> said = Known.ofAnswer(connection.getRelative());
    return connection.getRelationship().filter(RELATIVES::contains).isPresent()
        ? said.and(Known.of(true))
        : said;
  }

  static Known<Boolean> alreadyFostering(ChildConnection connection) {
    return Known.ofAnswer(connection.getAlreadyFostering());
  }

  private static Known<Boolean> toChild(
      ConnectedChildCase child, String id, Function<ChildConnection, Known<Boolean>> answer) {
    List<Known<Boolean>> stated =
        child.getConnections().stream()
            .filter(connection -> connection.getPerson().equals(id))
            .map(answer)
            .toList();
    return stated.isEmpty()
        ? AnyOf.known(child.getConnections().isEmpty(), child.getConnectionsAnswer())
        : stated.stream().reduce(AnyOf::or).orElseThrow();
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
}
