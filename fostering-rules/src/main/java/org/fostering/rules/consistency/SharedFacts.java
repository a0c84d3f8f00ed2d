package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.AssessmentChoice;
import org.fostering.model.applicant.DecisionToAssess;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentCheck;
import org.fostering.model.assessment.DecisionKind;
import org.fostering.model.assessment.QualifyingDeterminationKind;
import org.fostering.model.carer.Approval;
import org.fostering.model.code.CheckKind;
import org.fostering.model.code.ConsentSubject;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Person;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Words;

/**
 * What an application, the assessment that follows and the approval that follows that all tell,
 * because each can be kept without the others: the decision to assess, a withdrawal, an end by the
 * service, the decision to approve, a determination, and whether somebody agreed to a check.
 */
final class SharedFacts {

  private static final String DECIDED_TO_ASSESS = "decided-to-assess";
  private static final String WITHDRAWN = "withdrawn";
  private static final String ENDED = "ended-by-service";
  private static final String APPROVED = "approved";
  private static final String DETERMINED = "determined-to-";

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

  /**
   * Something that other documents may tell too.
   *
   * @param place where this one tells it
   * @param about the case or person of which it is stated
   * @param values what is stated, of which one at least must be the others'
   */
  record Fact(Pointer place, long about, Set<Long> values) {}

  private final Digest digest;
  private final List<Fact> facts = new ArrayList<>();

  /** The numbers of the application, by which the documents of a case find each other. */
  private final List<Identifier> cases;

  private SharedFacts(Digest digest, List<Identifier> cases) {
    this.digest = digest;
    this.cases = cases;
  }

  static List<Fact> of(Document document, Digest digest) {
    if (document instanceof Application application) {
      return new SharedFacts(digest, application.getIdentifiers()).stated(application);
    }
    if (document instanceof Assessment assessment) {
      return new SharedFacts(digest, numbers(assessment.getApplication())).stated(assessment);
    }
    if (document instanceof Approval approval) {
      return new SharedFacts(digest, numbers(approval.getApplication())).stated(approval);
    }
    return List.of();
  }

  private static List<Identifier> numbers(Optional<DocumentReference> application) {
    return application.map(DocumentReference::getIdentifier).stream().toList();
  }

  private List<Fact> stated(Application application) {
    Pointer root = Pointer.ROOT;
    days(
        DECIDED_TO_ASSESS,
        root.property("decisionToAssess").property("decidedOn"),
        application
            .getDecisionToAssess()
            .filter(decision -> decision.getChoice().equals(Optional.of(AssessmentChoice.ASSESS)))
            .flatMap(DecisionToAssess::getDecidedOn)
            .stream());
    days(
        WITHDRAWN,
        root.property("withdrawal"),
        application.getWithdrawal().flatMap(Withdrawal::getReceivedOn).stream());
    days(
        ENDED,
        root.property("endedByService"),
        application.getEndedByService().flatMap(ServiceEnding::getDecidedOn).stream());
    List<ConsentRecord> consents = application.getConsents();
    for (int i = 0; i < consents.size(); i++) {
      ConsentRecord consent = consents.get(i);
      Optional<ConsentSubject> subject = consent.getSubject().filter(CONSENTS::containsValue);
      if (consent.getWithdrawnOn().isEmpty() && subject.isPresent()) {
        for (String person : consent.getPeople()) {
          agreed(
              application.getPeople(),
              person,
              subject.get(),
              consent.getGiven(),
              root.property("consents").index(i));
        }
      }
    }
    return List.copyOf(facts);
  }

  private List<Fact> stated(Assessment assessment) {
    Pointer root = Pointer.ROOT;
    days(
        DECIDED_TO_ASSESS,
        root.property("decidedToAssessOn"),
        assessment.getDecidedToAssessOn().stream());
    days(
        WITHDRAWN,
        root.property("withdrawals"),
        assessment.getWithdrawals().stream().flatMap(each -> each.getReceivedOn().stream()));
    days(
        ENDED,
        root.property("serviceEndings"),
        assessment.getServiceEndings().stream().flatMap(each -> each.getDecidedOn().stream()));
    days(
        APPROVED,
        root.property("decisions"),
        assessment.getDecisions().stream()
            .filter(decision -> decision.getKind() == DecisionKind.APPROVE)
            .flatMap(decision -> decision.getDecidedOn().stream()));
    for (QualifyingDeterminationKind kind : QualifyingDeterminationKind.values()) {
      days(
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
        agreed(
            assessment.getPeople(),
            check.getPerson().get(),
            subject,
            check.getAgreed(),
            root.property("checks").index(i).property("agreed"));
      }
    }
    return List.copyOf(facts);
  }

  private List<Fact> stated(Approval approval) {
    days(APPROVED, Pointer.ROOT.property("approvedOn"), approval.getApprovedOn().stream());
    for (QualifyingDeterminationKind kind : QualifyingDeterminationKind.values()) {
      days(
          DETERMINED + Words.of(kind),
          Pointer.ROOT.property("determinations"),
          approval.getDeterminations().stream()
              .filter(
                  each ->
                      each.getProposal()
                          .filter(proposal -> proposal.getText().equals(Words.of(kind)))
                          .isPresent())
              .flatMap(each -> each.getDeterminedOn().stream()));
    }
    return List.copyOf(facts);
  }

  private void days(String what, Pointer place, Stream<LocalDate> stated) {
    List<String> days = stated.map(LocalDate::toString).toList();
    if (!days.isEmpty()) {
      for (Identifier number : cases) {
        add(place, days, "case", number.getSystem(), number.getValue(), what);
      }
    }
  }

  /**
   * A person who did not answer has not stated anything. A person is the same by a number, and
   * within a case by name and date of birth.
   */
  private void agreed(
      List<Person> people,
      String id,
      ConsentSubject subject,
      Optional<Answer> answer,
      Pointer place) {
    Optional<Answer> stated = answer.filter(each -> each == Answer.YES || each == Answer.NO);
    for (Person person : people) {
      if (stated.isPresent() && person.getId().equals(id)) {
        agreed(person, subject, List.of(Words.of(stated.get())), place);
      }
    }
  }

  private void agreed(Person person, ConsentSubject subject, List<String> stated, Pointer place) {
    for (Identifier number : person.getIdentifiers()) {
      add(place, stated, "person", number.getSystem(), number.getValue(), subject.getText());
    }
    Optional<String> born = person.getDateOfBirth().map(PartialDate::getText);
    Optional<String> name =
        person.getName().map(each -> each.getFullName().strip().toLowerCase(Locale.ROOT));
    if (born.isEmpty() || name.isEmpty()) {
      return;
    }
    for (Identifier number : cases) {
      add(
          place,
          stated,
          "person-of-case",
          number.getSystem(),
          number.getValue(),
          name.get(),
          born.get(),
          subject.getText());
    }
  }

  private void add(Pointer place, List<String> values, String... about) {
    facts.add(
        new Fact(
            place,
            digest.of(about),
            values.stream()
                .map(
                    value ->
                        digest.of(
                            Stream.concat(Arrays.stream(about), Stream.of(value))
                                .toArray(String[]::new)))
                .collect(Collectors.toUnmodifiableSet())));
  }
}
