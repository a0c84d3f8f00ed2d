package org.fostering.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovalTermination;
import org.fostering.model.carer.CarerReview;
import org.fostering.model.carer.DecisionReview;
import org.fostering.model.carer.OtherApproval;
import org.fostering.model.carer.ReviewDetermination;
import org.fostering.model.carer.TemporaryApproval;
import org.fostering.model.carer.TemporaryApprovalExtension;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.ReviewViewSource;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.code.TerminationReason;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.cases.AssessmentCircumstances.Occasion;
import org.fostering.rules.journey.Circumstance;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.timeline.Timelines;

/**
 * What documents say about a case besides its events, as far as journeys ask for it. What they do
 * not say, or say in two ways, is not known.
 *
 * @param said the states that the documents name
 * @param others the approvals by other services that are recorded
 * @param areAll whether these are all; empty if nothing is known of any
 * @param taken what the documents say of whether steps were taken
 */
record DocumentCircumstances(
    Set<Said> said, List<OtherApproval> others, Optional<Boolean> areAll, Set<Taken> taken) {

  /**
   * How a circumstance is, as one place of a document says.
   *
   * @param circumstance the circumstance
   * @param state its state; empty if the place does not say
   * @param from the day from which it is so; empty for any time
   * @param concerns whom it concerns; none for everybody
   */
  record Said(
      Circumstance circumstance,
      Optional<String> state,
      Optional<LocalDate> from,
      Set<String> concerns) {

    static Said always(Circumstance circumstance, String state) {
      return new Said(circumstance, Optional.of(state), Optional.empty(), Set.of());
    }
  }

  /**
   * What one place says of whether a step was taken.
   *
   * @param step the step
   * @param is whether it was taken; empty if the place does not say
   * @param from the day from which it speaks; empty for any time
   */
  record Taken(JourneyEvent step, Optional<Boolean> is, Optional<LocalDate> from) {

    static Optional<Boolean> as(Optional<Answer> answer) {
      return answer
          .filter(its -> its == Answer.YES || its == Answer.NO)
          .map(its -> its == Answer.YES);
    }
  }

  private static final Map<ServiceEndingKind, Said> NOTICE_GROUNDS =
      Map.of(
          ServiceEndingKind.NOT_SUITABLE_STAGE_1,
          Said.always(Circumstance.NOTICE_GROUND, "stage-1-information"),
          ServiceEndingKind.SPECIFIED_OFFENCE_STAGE_1,
          Said.always(Circumstance.NOTICE_GROUND, "specified-offence"));
  private static final Map<ServiceEndingKind, Said> ENDING_GROUNDS =
      Map.of(
          ServiceEndingKind.NOT_SUITABLE_STAGE_1,
              Said.always(Circumstance.ENDING_GROUND, "suitability"),
          ServiceEndingKind.SPECIFIED_OFFENCE_STAGE_1,
              Said.always(Circumstance.ENDING_GROUND, "suitability"),
          ServiceEndingKind.NO_REPLY, Said.always(Circumstance.ENDING_GROUND, "other"),
          ServiceEndingKind.SERVICE_CANNOT_CONTINUE,
              Said.always(Circumstance.ENDING_GROUND, "other"));

  private static final Map<ApprovalBasis, Said> DERIVATIONS =
      Map.of(
          ApprovalBasis.FULL_APPROVAL, Said.always(Circumstance.DERIVATION, "original"),
          ApprovalBasis.DERIVATIVE_APPROVAL, Said.always(Circumstance.DERIVATION, "derivative"));

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
    assessment.getDecisions().forEach(decision -> terms(decision.getTerms(), states));
    states.add(Said.always(Circumstance.DERIVATION, "original"));
    states.addAll(AssessmentCircumstances.of(assessment));
    return of(states, List.of(), Optional.empty()).with(AssessmentCircumstances.taken(assessment));
  }

  static DocumentCircumstances of(Approval approval) {
    List<Said> states = new ArrayList<>();
    approval.getBasis().map(DERIVATIONS::get).ifPresent(states::add);
    approval.getTerms().forEach(its -> terms(Optional.of(its.getTerms()), states));
    approval.getDeterminations().forEach(one -> determined(one, states));
    decided(approval, states);
    approval.getReviews().forEach(review -> viewed(review, states));
    approval.getTemporary().ifPresent(its -> temporary(its, approval.getApprovedOn(), states));
    approval.getTermination().ifPresent(termination -> terminated(termination, states));
    approval
        .getTemporary()
        .map(TemporaryApproval::getExtensions)
        .orElse(List.of())
        .forEach(extension -> extended(extension, states));
    return of(states, approval.getOtherApprovals(), areAll(approval))
        .with(
            approval.getReviews().stream()
                .map(
                    review ->
                        new Taken(
                            JourneyEvent.REVIEW_CONSIDERED_BY_PANEL,
                            consideredByPanel(review),
                            day(review)))
                .toList());
  }

  /** The panel considers the report of a review, so its day may come after that of the review. */
  private static Optional<Boolean> consideredByPanel(CarerReview review) {
    return review.getPanelHeldOn().isPresent()
        ? Optional.of(true)
        : Taken.as(review.getPanelConsidered());
  }

  /**
   * A list of all views, or of none, that lacks those of the carers says that nobody sought them.
   */
  private static void viewed(CarerReview review, List<Said> states) {
    boolean sought =
        review.getViews().stream()
            .anyMatch(view -> view.getSource().equals(Optional.of(ReviewViewSource.CARER)));
    boolean told =
        review
            .getViewsAnswer()
            .filter(answer -> answer == ListAnswer.ALL || answer == ListAnswer.NONE)
            .isPresent();
    new Occasion(day(review), List.of(), states)
        .says(
            Circumstance.REVIEW_VIEWS,
            sought ? Optional.of("sought") : told ? Optional.of("none") : Optional.empty());
  }

  /** Which decisions came after a review by another panel, and which did not. */
  private static void decided(Approval approval, List<Said> states) {
    if (!approval.getDecisionReviews().isEmpty()) {
      for (CarerReview review : approval.getReviews()) {
        new Occasion(review.getDecidedOn(), List.of(), states)
            .says(Circumstance.DECISION_REVIEW, review.getDecidedOn().map(day -> "no"));
      }
      for (DecisionReview review : approval.getDecisionReviews()) {
        new Occasion(review.getDecidedOn(), review.getPeople(), states)
            .says(Circumstance.DECISION_REVIEW, review.getDecidedOn().map(day -> "yes"));
      }
    }
  }

  private static void terminated(ApprovalTermination termination, List<Said> states) {
    List<TerminationReason> reasons = termination.getReasons();
    if (!reasons.isEmpty()) {
      boolean ownWish = reasons.contains(TerminationReason.CARERS_NO_LONGER_WISH);
      new Occasion(termination.getDecidedOn(), List.of(), states)
          .says(Circumstance.TERMINATION_GROUND, Optional.of(ownWish ? "own-wish" : "other"));
    }
  }

  /** The first day on which something of a review is recorded. */
  private static Optional<LocalDate> day(CarerReview review) {
    return Stream.of(
            review.getStartedOn(),
            review.getPanelHeldOn(),
            review.getHeldOn(),
            review.getReportedOn(),
            review.getDecidedOn())
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /**
   * That no independent review was offered says that the rights were not explained, where the law
   * gives one: it gives none where the proposal rests on a specified offence. That one was offered
   * says that it does not.
   */
  private static void determined(ReviewDetermination one, List<Said> states) {
    Occasion made = new Occasion(one.getDeterminedOn(), Timelines.concerned(one), states);
    boolean offence = one.getReasons().contains(TerminationReason.SPECIFIED_OFFENCE);
    boolean owed = !offence && !one.getReasons().isEmpty();
    made.says(
        Circumstance.OFFENCE_BAR,
        offence
            ? Optional.of("yes")
            : one.getIndependentReviewOffered().filter(Answer.YES::equals).map(offered -> "no"));
    made.says(Circumstance.SUPPORT_STATEMENT, one.getSupportStatementOn().map(statement -> "yes"));
    made.says(
        Circumstance.PROPOSAL_RIGHTS,
        one.getIndependentReviewOffered().filter(its -> owed && its == Answer.NO).map(no -> "no"));
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
      states.add(Said.always(Circumstance.TERMS, "specified"));
    }
  }

  private static void temporary(
      TemporaryApproval temporary, Optional<LocalDate> given, List<Said> states) {
    Occasion made = new Occasion(given, List.of(), states);
    made.says(Circumstance.TEMPORARY_ASSESSED, before(given, temporary.getAssessedOn()));
    made.says(Circumstance.FULL_ASSESSMENT, before(given, temporary.getFullAssessmentArrangedOn()));
  }

  /** What came after the decision did not come before it. */
  private static void extended(TemporaryApprovalExtension extension, List<Said> states) {
    Optional<LocalDate> decided = extension.getNominatedOfficerApprovedOn();
    Occasion made = new Occasion(decided, List.of(), states);
    made.says(Circumstance.PANEL_VIEWS, before(decided, extension.getPanelViewsSoughtOn()));
    made.says(
        Circumstance.REVIEWING_OFFICER, before(decided, extension.getReviewingOfficerInformedOn()));
  }

  private static Optional<String> before(Optional<LocalDate> decided, Optional<LocalDate> day) {
    return day.map(its -> decided.map(its::isAfter).orElse(false) ? "no" : "yes");
  }

  private static DocumentCircumstances of(
      List<Said> states, List<OtherApproval> others, Optional<Boolean> areAll) {
    // That a place does not say matters only beside one that does.
    List<Said> said =
        states.stream()
            .filter(
                one ->
                    one.state().isPresent()
                        || states.stream()
                            .anyMatch(
                                other ->
                                    other.circumstance() == one.circumstance()
                                        && other.state().isPresent()))
            .toList();
    return new DocumentCircumstances(Set.copyOf(said), others, areAll, Set.of());
  }

  private DocumentCircumstances with(List<Taken> steps) {
    return steps.stream().allMatch(step -> step.is().isEmpty())
        ? this
        : new DocumentCircumstances(said, others, areAll, Set.copyOf(steps));
  }

  /** What the documents of one case say together. */
  static Circumstances together(List<DocumentCircumstances> all) {
    Circumstances circumstances = Circumstances.nothingKnown();
    List<OtherApproval> others = new ArrayList<>();
    Optional<Boolean> areAll = Optional.empty();
    for (DocumentCircumstances each : all) {
      for (Said one : each.said) {
        circumstances =
            circumstances.and(one.circumstance(), one.state(), one.from(), one.concerns());
      }
      for (Taken one : each.taken) {
        circumstances = circumstances.with(one.step(), one.is(), one.from());
      }
      others.addAll(each.others);
      if (each.areAll.isPresent()) {
        areAll = Optional.of(each.areAll.get() && areAll.orElse(true));
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
    return "DocumentCircumstances[" + (said.size() + taken.size()) + " known]";
  }
}
