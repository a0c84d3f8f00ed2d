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
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.Driving;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Person;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.rule.Known;

/** The people of an application, as far as the rules look at them. */
final class ApplicationPeople {

  private static final Pointer PEOPLE = Pointer.ROOT.property("people");
  private static final Pointer CHILDREN = Pointer.ROOT.property("connectedChildCases");
  private static final Pointer APPROVALS =
      Pointer.ROOT.property("careHistory").property("approvalsAnswer");

  /** Approvals that stand in the way of another: a temporary one for a named child does not. */
  private static final Set<EarlierCareKind> APPROVALS_TO_FOSTER =
      Set.of(EarlierCareKind.FOSTER, EarlierCareKind.FOSTER_CONNECTED_CHILD);

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
    public Optional<DrivingLicence> drivingLicence() {
      return applicant.getDriving().flatMap(Driving::getLicence);
    }

    @Override
    public Known<Boolean> approvedElsewhere() {
      return ApplicationPeople.approvedElsewhere(application, applicant.getPerson(), asOf);
    }

    @Override
    public Known<Boolean> relativeOfChild() {
      return toAnyChild(application, applicant.getPerson(), ChildConnection::getRelative);
    }

    @Override
    public Known<Boolean> alreadyFosteringChild() {
      return toAnyChild(application, applicant.getPerson(), ChildConnection::getAlreadyFostering);
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

  /** Somebody else who lives in the home. */
  record WhoLivesThere(Application application, HouseholdMembership member)
      implements PersonInHome {
    @Override
    public Optional<PartialDate> birth() {
      return ApplicationPeople.birth(application, member.getPerson());
    }

    @Override
    public Optional<OffenceDeclaration> offences() {
      return member.getOffences();
    }

    @Override
    public Known<Boolean> relativeOfChild() {
      return toAnyChild(application, member.getPerson(), ChildConnection::getRelative);
    }

    @Override
    public Optional<Pointer> birthAt() {
      return ApplicationPeople.birthAt(application, member.getPerson());
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

  /** What a person is to any of the children; unknown where nothing is told of the person. */
  private static Known<Boolean> toAnyChild(
      Application application, String id, Function<ChildConnection, Optional<Answer>> answer) {
    Known<Boolean> any = Known.unknown();
    for (ConnectedChildCase child : application.getConnectedChildCases()) {
      for (ChildConnection connection : child.getConnections()) {
        if (connection.getPerson().equals(id)) {
          Known<Boolean> its = Known.ofAnswer(answer.apply(connection));
          any = any.value().isPresent() ? or(any, its) : its;
        }
      }
    }
    return any;
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
  static Known<Boolean> known(boolean empty, Optional<ListAnswer> answer) {
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

  static Known<Boolean> or(Known<Boolean> left, Known<Boolean> right) {
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
}
