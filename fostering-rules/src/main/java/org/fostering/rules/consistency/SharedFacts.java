package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.applicant.Applicant;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.AssessmentChoice;
import org.fostering.model.applicant.DecisionToAssess;
import org.fostering.model.applicant.HouseholdComposition;
import org.fostering.model.applicant.HouseholdMembership;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentCheck;
import org.fostering.model.assessment.AssessmentDecision;
import org.fostering.model.assessment.AssessmentRole;
import org.fostering.model.assessment.DecisionKind;
import org.fostering.model.assessment.QualifyingDeterminationKind;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovedCarer;
import org.fostering.model.carer.TermsInForce;
import org.fostering.model.code.AssessmentRoleKind;
import org.fostering.model.code.CheckKind;
import org.fostering.model.code.ConsentSubject;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.common.Document;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Words;
import org.fostering.rules.consistency.FactCollector.Step;

/**
 * What the documents of a case all tell, because each can be kept without the others: of people
 * when they were born, what they declared, in which part they take part and whether they agreed to
 * a check; of the case the decision to assess, a withdrawal, an end by the service, the nation, the
 * decision to approve with its terms and its people, and a determination; and the day of each step.
 *
 * <p>How a person of one document is found in another, {@link FactCollector} says.
 */
final class SharedFacts {

  private static final String DECIDED_TO_ASSESS = "decided-to-assess";
  private static final String WITHDRAWN = "withdrawn";
  private static final String ENDED = "ended-by-service";
  private static final String APPROVED = "approved";
  private static final String DETERMINED = "determined-to-";
  private static final String OUTCOME = "outcome";
  private static final String ROLE = "role";

  /** The consents that are asked for in the form, by the checks that are then made. */
  private static final Map<CheckKind, ConsentSubject> CONSENTS =
      Map.of(
          CheckKind.CRIMINAL_RECORDS, ConsentSubject.CRIMINAL_RECORD_CHECK,
          CheckKind.DBS_ENHANCED_CHILDRENS_BARRED_LIST, ConsentSubject.CRIMINAL_RECORD_CHECK,
          CheckKind.ACCESSNI_ENHANCED, ConsentSubject.CRIMINAL_RECORD_CHECK,
          CheckKind.PVG_SCHEME, ConsentSubject.CRIMINAL_RECORD_CHECK,
          CheckKind.MEDICAL_REPORT, ConsentSubject.HEALTH_REPORT,
          CheckKind.CHILDRENS_SERVICES_RECORDS, ConsentSubject.LOCAL_AUTHORITY_CHECK,
          CheckKind.OTHER_SERVICE_RECORDS, ConsentSubject.FOSTERING_SERVICE_RECORDS,
          CheckKind.ADOPTION_AGENCY_RECORDS, ConsentSubject.ADOPTION_AGENCY_RECORDS,
          CheckKind.OVERSEAS_POLICE, ConsentSubject.OVERSEAS_CHECK,
          CheckKind.SOCIAL_MEDIA, ConsentSubject.INTERNET_SEARCH);

  private static final Set<AssessmentRoleKind> ROLES =
      Set.of(AssessmentRoleKind.APPLICANT, AssessmentRoleKind.HOUSEHOLD_MEMBER);

  private final FactCollector facts;

  private SharedFacts(FactCollector facts) {
    this.facts = facts;
  }

  static FactCollector of(Document document, Digest digest) {
    FactCollector facts = new FactCollector(document, digest);
    SharedFacts shared = new SharedFacts(facts);
    if (document instanceof Enquiry enquiry) {
      shared.state(enquiry);
    } else if (document instanceof Application application) {
      shared.state(application);
    } else if (document instanceof Assessment assessment) {
      shared.state(assessment);
    } else if (document instanceof Approval approval) {
      shared.state(approval);
    }
    return facts;
  }

  private void state(Enquiry enquiry) {
    facts.step(
        Step.ENQUIRY,
        Pointer.ROOT.property("receivedAt"),
        enquiry.getReceivedAt().map(Moment::day).stream());
    List<Enquirer> enquirers = enquiry.getEnquirers();
    for (int i = 0; i < enquirers.size(); i++) {
      Enquirer enquirer = enquirers.get(i);
      Pointer place = Pointer.ROOT.property("enquirers").index(i);
      List<Long> keys = facts.keys(enquirer.getName());
      facts.born(place, keys, enquirer.getDateOfBirth());
      facts.declared(place, keys, enquirer.getOffences());
    }
  }

  private void state(Application application) {
    Pointer root = Pointer.ROOT;
    facts.step(Step.APPLICATION, root.property("receivedOn"), application.getReceivedOn().stream());
    facts.born(application.getPeople());
    List<Applicant> applicants = application.getApplicants();
    for (int i = 0; i < applicants.size(); i++) {
      Pointer place = root.property("applicants").index(i);
      List<Long> keys = facts.keys(application.getPeople(), applicants.get(i).getPerson());
      facts.declared(place, keys, applicants.get(i).getOffences());
      facts.add(place, keys, ROLE, AssessmentRoleKind.APPLICANT.getText());
    }
    List<HouseholdMembership> members =
        application.getHousehold().map(HouseholdComposition::getMemberships).orElse(List.of());
    for (int i = 0; i < members.size(); i++) {
      facts.add(
          root.property("household").property("memberships").index(i),
          facts.keys(application.getPeople(), members.get(i).getPerson()),
          ROLE,
          AssessmentRoleKind.HOUSEHOLD_MEMBER.getText());
    }
    facts.days(
        DECIDED_TO_ASSESS,
        root.property("decisionToAssess").property("decidedOn"),
        application
            .getDecisionToAssess()
            .filter(decision -> decision.getChoice().equals(Optional.of(AssessmentChoice.ASSESS)))
            .flatMap(DecisionToAssess::getDecidedOn)
            .stream());
    Optional<Withdrawal> withdrawal = application.getWithdrawal();
    facts.days(
        WITHDRAWN,
        root.property("withdrawal"),
        withdrawal.flatMap(Withdrawal::getReceivedOn).stream());
    if (withdrawal.filter(is -> isOfAll(is.getPeople(), applicants)).isPresent()) {
      facts.add(root.property("withdrawal"), facts.cases(), OUTCOME, WITHDRAWN);
    }
    Optional<ServiceEnding> ending = application.getEndedByService();
    facts.days(
        ENDED,
        root.property("endedByService"),
        ending.flatMap(ServiceEnding::getDecidedOn).stream());
    if (ending.filter(is -> isOfAll(is.getPeople(), applicants)).isPresent()) {
      facts.add(root.property("endedByService"), facts.cases(), OUTCOME, ENDED);
    }
    List<ConsentRecord> consents = application.getConsents();
    for (int i = 0; i < consents.size(); i++) {
      ConsentRecord consent = consents.get(i);
      Optional<ConsentSubject> subject = consent.getSubject().filter(CONSENTS::containsValue);
      if (consent.getWithdrawnOn().isEmpty() && subject.isPresent()) {
        for (String person : consent.getPeople()) {
          facts.said(
              root.property("consents").index(i),
              facts.keys(application.getPeople(), person),
              subject.get().getText(),
              consent.getGiven());
        }
      }
    }
  }

  /** Whether a withdrawal leaves nobody; one that names nobody is of all. */
  private static boolean isOfAll(List<String> people, List<Applicant> applicants) {
    return people.isEmpty()
        || applicants.stream().map(Applicant::getPerson).allMatch(people::contains);
  }

  private void state(Assessment assessment) {
    Pointer root = Pointer.ROOT;
    began(assessment);
    facts.born(assessment.getPeople());
    List<AssessmentRole> roles = assessment.getRoles();
    for (int i = 0; i < roles.size(); i++) {
      if (ROLES.contains(roles.get(i).getRole())) {
        facts.add(
            root.property("roles").index(i),
            facts.keys(assessment.getPeople(), roles.get(i).getPerson()),
            ROLE,
            roles.get(i).getRole().getText());
      }
    }
    facts.nation(assessment.getNation());
    facts.days(
        DECIDED_TO_ASSESS,
        root.property("decidedToAssessOn"),
        assessment.getDecidedToAssessOn().stream());
    Pointer withdrawals = root.property("withdrawals");
    facts.days(
        WITHDRAWN,
        withdrawals,
        assessment.getWithdrawals().stream().flatMap(each -> each.getReceivedOn().stream()));
    if (!assessment.getWithdrawals().isEmpty()) {
      facts.add(withdrawals, facts.cases(), OUTCOME, WITHDRAWN);
    }
    Pointer endings = root.property("serviceEndings");
    facts.days(
        ENDED,
        endings,
        assessment.getServiceEndings().stream().flatMap(each -> each.getDecidedOn().stream()));
    if (!assessment.getServiceEndings().isEmpty()) {
      facts.add(endings, facts.cases(), OUTCOME, ENDED);
    }
    approved(assessment);
    for (QualifyingDeterminationKind kind : QualifyingDeterminationKind.values()) {
      facts.days(
          DETERMINED + Words.of(kind),
          root.property("qualifyingDeterminations"),
          assessment.getQualifyingDeterminations().stream()
              .filter(each -> each.getKind() == kind)
              .flatMap(each -> each.getDeterminedOn().stream()));
    }
    List<AssessmentCheck> checks = assessment.getChecks();
    for (int i = 0; i < checks.size(); i++) {
      AssessmentCheck check = checks.get(i);
      ConsentSubject subject = CONSENTS.get(check.getKind());
      if (subject != null && check.getPerson().isPresent()) {
        facts.said(
            root.property("checks").index(i).property("agreed"),
            facts.keys(assessment.getPeople(), check.getPerson().get()),
            subject.getText(),
            check.getAgreed());
      }
    }
  }

  /** An assessment has begun when anything was decided in it, whatever else is not told. */
  private void began(Assessment assessment) {
    Optional<LocalDate> began = assessment.getDecidedToAssessOn();
    facts.step(
        Step.ASSESSMENT,
        Pointer.ROOT.property(began.isPresent() ? "decidedToAssessOn" : "decisions"),
        began.isPresent()
            ? began.stream()
            : assessment.getDecisions().stream().flatMap(each -> each.getDecidedOn().stream()));
  }

  private void approved(Assessment assessment) {
    Pointer place = Pointer.ROOT.property("decisions");
    Set<String> people = new HashSet<>();
    boolean isNamed = true;
    List<LocalDate> days = new ArrayList<>();
    List<AssessmentDecision> decisions = assessment.getDecisions();
    for (int i = 0; i < decisions.size(); i++) {
      AssessmentDecision decision = decisions.get(i);
      if (decision.getKind() == DecisionKind.APPROVE) {
        facts.add(place, facts.cases(), OUTCOME, APPROVED);
        decision.getDecidedOn().ifPresent(days::add);
        people.addAll(decision.getConcerns());
        isNamed &= !decision.getConcerns().isEmpty();
        facts.terms(place.index(i).property("terms"), decision.getDecidedOn(), decision.getTerms());
      }
    }
    facts.days(APPROVED, place, days.stream());
    List<List<String>> marks =
        people.stream().map(id -> FactCollector.marks(assessment.getPeople(), id)).toList();
    if (isNamed && marks.stream().noneMatch(List::isEmpty)) {
      facts.approvedPeople(place, marks.stream().flatMap(List::stream).toList());
    }
  }

  private void state(Approval approval) {
    Pointer root = Pointer.ROOT;
    facts.born(approval.getPeople());
    facts.nation(approval.getNation());
    Optional<LocalDate> day = approval.getApprovedOn();
    facts.days(APPROVED, root.property("approvedOn"), day.stream());
    if (day.isPresent() && DocumentKeys.isLastingBasis(approval)) {
      facts.add(root.property("approvedOn"), facts.cases(), OUTCOME, APPROVED);
      facts.step(Step.APPROVAL, root.property("approvedOn"), day.stream());
    }
    List<TermsInForce> terms = approval.getTerms();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).getSince().equals(day)) {
        facts.terms(
            root.property("terms").index(i).property("terms"),
            day,
            Optional.of(terms.get(i).getTerms()));
      }
    }
    List<ApprovedCarer> carers = approval.getCarers();
    for (int i = 0; i < carers.size(); i++) {
      if (carers.get(i).getSince().equals(day)) {
        facts.approvedPeople(
            root.property("carers").index(i),
            FactCollector.marks(approval.getPeople(), carers.get(i).getPerson()));
      }
    }
    for (QualifyingDeterminationKind kind : QualifyingDeterminationKind.values()) {
      facts.days(
          DETERMINED + Words.of(kind),
          root.property("determinations"),
          approval.getDeterminations().stream()
              .filter(
                  each ->
                      each.getProposal()
                          .filter(proposal -> proposal.getText().equals(Words.of(kind)))
                          .isPresent())
              .flatMap(each -> each.getDeterminedOn().stream()));
    }
  }
}
