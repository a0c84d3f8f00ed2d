package org.fostering.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.QualifyingDetermination;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.CarerReview;
import org.fostering.model.carer.OtherApproval;
import org.fostering.model.carer.TemporaryApprovalExtension;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.code.TerminationReason;
import org.fostering.model.code.UnsuitabilityReason;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.journey.Circumstance;
import org.fostering.rules.journey.Circumstances;

/**
 * What documents say of a case besides its events, as far as journeys ask for it. What they do not
 * say, or say in two ways, is not known.
 *
 * @param said the states that the documents name, by circumstance
 * @param others the approvals by other services that are recorded
 * @param areAll whether these are all; empty if nothing is told of any
 * @param notTaken the steps of which a document says that they were not taken
 */
record DocumentCircumstances(
    Map<Circumstance, Set<String>> said,
    List<OtherApproval> others,
    Optional<Boolean> areAll,
    Set<JourneyEvent> notTaken) {

  /** How a circumstance is, as one place of a document says. */
  record Said(Circumstance circumstance, String state) {}

  private static final Map<ServiceEndingKind, Said> NOTICE_GROUNDS =
      Map.of(
          ServiceEndingKind.NOT_SUITABLE_STAGE_1,
          new Said(Circumstance.NOTICE_GROUND, "stage-1-information"),
          ServiceEndingKind.SPECIFIED_OFFENCE_STAGE_1,
          new Said(Circumstance.NOTICE_GROUND, "specified-offence"));
  private static final Map<ServiceEndingKind, Said> ENDING_GROUNDS =
      Map.of(
          ServiceEndingKind.NOT_SUITABLE_STAGE_1,
              new Said(Circumstance.ENDING_GROUND, "suitability"),
          ServiceEndingKind.SPECIFIED_OFFENCE_STAGE_1,
              new Said(Circumstance.ENDING_GROUND, "suitability"),
          ServiceEndingKind.NO_REPLY, new Said(Circumstance.ENDING_GROUND, "other"),
          ServiceEndingKind.SERVICE_CANNOT_CONTINUE, new Said(Circumstance.ENDING_GROUND, "other"));

  private static final Map<ApprovalBasis, Said> DERIVATIONS =
      Map.of(
          ApprovalBasis.FULL_APPROVAL, new Said(Circumstance.DERIVATION, "original"),
          ApprovalBasis.DERIVATIVE_APPROVAL, new Said(Circumstance.DERIVATION, "derivative"));

  static DocumentCircumstances of(Application application) {
    List<Said> states = new ArrayList<>();
    application.getEndedByService().ifPresent(ending -> ended(ending, states));
    return of(states, List.of(), Optional.empty());
  }

  private static void ended(ServiceEnding ending, List<Said> states) {
    Optional<ServiceEndingKind> kind = ending.getKind();
    kind.map(NOTICE_GROUNDS::get).ifPresent(states::add);
    kind.map(ENDING_GROUNDS::get).ifPresent(states::add);
  }

  static DocumentCircumstances of(Assessment assessment) {
    List<Said> states = new ArrayList<>();
    assessment.getServiceEndings().forEach(ending -> ended(ending, states));
    for (QualifyingDetermination one : assessment.getQualifyingDeterminations()) {
      one.getSpecifiedOffenceBasis()
          .ifPresent(
              answer -> AssessmentCircumstances.add(Circumstance.OFFENCE_BAR, answer, states));
      if (one.getReasons().contains(UnsuitabilityReason.SPECIFIED_OFFENCE)) {
        states.add(new Said(Circumstance.OFFENCE_BAR, "yes"));
      }
    }
    assessment.getDecisions().forEach(decision -> terms(decision.getTerms(), states));
    assessment.getStageOne().stream()
        .flatMap(stage -> stage.getNotSuitableNotices().stream())
        .filter(notice -> notice.getSpecifiedOffenceBasis().equals(Optional.of(Answer.YES)))
        .map(notice -> new Said(Circumstance.NOTICE_GROUND, "specified-offence"))
        .forEach(states::add);
    states.add(new Said(Circumstance.DERIVATION, "original"));
    states.addAll(AssessmentCircumstances.of(assessment));
    return of(states, List.of(), Optional.empty())
        .without(AssessmentCircumstances.notTaken(assessment));
  }

  static DocumentCircumstances of(Approval approval) {
    List<Said> states = new ArrayList<>();
    approval.getBasis().map(DERIVATIONS::get).ifPresent(states::add);
    approval.getTerms().forEach(its -> terms(Optional.of(its.getTerms()), states));
    AssessmentCircumstances.last(approval.getDeterminations())
        .filter(one -> one.getSupportStatementOn().isPresent())
        .ifPresent(one -> states.add(new Said(Circumstance.SUPPORT_STATEMENT, "yes")));
    approval
        .getTemporary()
        .flatMap(temporary -> AssessmentCircumstances.last(temporary.getExtensions()))
        .ifPresent(extension -> extended(extension, states));
    approval.getDeterminations().stream()
        .filter(one -> one.getReasons().contains(TerminationReason.SPECIFIED_OFFENCE))
        .forEach(one -> states.add(new Said(Circumstance.OFFENCE_BAR, "yes")));
    boolean notAtPanel =
        AssessmentCircumstances.last(approval.getReviews())
            .flatMap(CarerReview::getPanelConsidered)
            .equals(Optional.of(Answer.NO));
    return of(states, approval.getOtherApprovals(), areAll(approval))
        .without(notAtPanel ? Set.of(JourneyEvent.REVIEW_CONSIDERED_BY_PANEL) : Set.of());
  }

  private static Optional<Boolean> areAll(Approval approval) {
    boolean empty = approval.getOtherApprovals().isEmpty();
    Optional<ListAnswer> answer = approval.getOtherApprovalsAnswer();
    return empty && answer.isEmpty()
        ? Optional.empty()
        : Optional.of(answer.equals(Optional.of(empty ? ListAnswer.NONE : ListAnswer.ALL)));
  }

  /** What the decision says that an approval covers, and how many children. */
  private static void terms(Optional<TermsOfApproval> terms, List<Said> states) {
    if (terms.filter(its -> its.getScope().isPresent() && !its.getRanges().isEmpty()).isPresent()) {
      states.add(new Said(Circumstance.TERMS, "specified"));
    }
  }

  /** What came after the decision did not come before it. */
  private static void extended(TemporaryApprovalExtension extension, List<Said> states) {
    Optional<LocalDate> decided = extension.getNominatedOfficerApprovedOn();
    before(Circumstance.PANEL_VIEWS, extension.getPanelViewsSoughtOn(), decided, states);
    before(
        Circumstance.REVIEWING_OFFICER, extension.getReviewingOfficerInformedOn(), decided, states);
  }

  private static void before(
      Circumstance circumstance,
      Optional<LocalDate> day,
      Optional<LocalDate> decided,
      List<Said> states) {
    if (day.isPresent()) {
      boolean late = decided.map(day.get()::isAfter).orElse(false);
      states.add(new Said(circumstance, late ? "no" : "yes"));
    }
  }

  private static DocumentCircumstances of(
      List<Said> states, List<OtherApproval> others, Optional<Boolean> areAll) {
    Map<Circumstance, Set<String>> said = new EnumMap<>(Circumstance.class);
    states.forEach(
        one ->
            said.computeIfAbsent(one.circumstance(), circumstance -> new TreeSet<>())
                .add(one.state()));
    return new DocumentCircumstances(said, others, areAll, Set.of());
  }

  private DocumentCircumstances without(Set<JourneyEvent> steps) {
    return new DocumentCircumstances(said, others, areAll, steps);
  }

  /** What the documents of one case say together. */
  static Circumstances together(List<DocumentCircumstances> all) {
    Map<Circumstance, Set<String>> said = new EnumMap<>(Circumstance.class);
    List<OtherApproval> others = new ArrayList<>();
    Optional<Boolean> areAll = Optional.empty();
    for (DocumentCircumstances each : all) {
      each.said.forEach(
          (circumstance, states) ->
              said.computeIfAbsent(circumstance, none -> new TreeSet<>()).addAll(states));
      others.addAll(each.others);
      if (each.areAll.isPresent()) {
        areAll = Optional.of(each.areAll.get() && areAll.orElse(true));
      }
    }
    Circumstances circumstances = Circumstances.nothingKnown();
    for (Map.Entry<Circumstance, Set<String>> one : said.entrySet()) {
      if (one.getValue().size() == 1) {
        circumstances = circumstances.with(one.getKey(), one.getValue().iterator().next());
      }
    }
    for (DocumentCircumstances each : all) {
      for (JourneyEvent step : each.notTaken) {
        circumstances = circumstances.without(step);
      }
    }
    if (areAll.isEmpty()) {
      return circumstances;
    }
    return areAll.get()
        ? circumstances.withOtherApprovals(others)
        : circumstances.withSomeOtherApprovals(others);
  }

  /** Says how much is known, never what. */
  @Override
  public String toString() {
    return "DocumentCircumstances[" + (said.size() + notTaken.size()) + " known]";
  }
}
