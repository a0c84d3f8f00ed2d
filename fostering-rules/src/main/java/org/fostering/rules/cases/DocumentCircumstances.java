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
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.OtherApproval;
import org.fostering.model.carer.TemporaryApprovalExtension;
import org.fostering.model.carer.TermsInForce;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.value.Answer;
import org.fostering.rules.journey.Circumstance;
import org.fostering.rules.journey.Circumstances;

/**
 * What documents say of a case besides its events, as far as journeys ask for it. What they do not
 * say, or say in two ways, is not known.
 *
 * @param said the states that the documents name, by circumstance
 * @param others the approvals by other services; empty if none is recorded, which does not say that
 *     there is none
 */
record DocumentCircumstances(Map<Circumstance, Set<String>> said, List<OtherApproval> others) {

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
    return of(states, List.of());
  }

  private static void ended(ServiceEnding ending, List<Said> states) {
    Optional<ServiceEndingKind> kind = ending.getKind();
    kind.map(NOTICE_GROUNDS::get).ifPresent(states::add);
    kind.map(ENDING_GROUNDS::get).ifPresent(states::add);
  }

  static DocumentCircumstances of(Assessment assessment) {
    List<Said> states = new ArrayList<>();
    assessment.getServiceEndings().forEach(ending -> ended(ending, states));
    assessment.getQualifyingDeterminations().stream()
        .flatMap(determination -> determination.getSpecifiedOffenceBasis().stream())
        .filter(answer -> answer == Answer.YES || answer == Answer.NO)
        .map(answer -> new Said(Circumstance.OFFENCE_BAR, answer == Answer.YES ? "yes" : "no"))
        .forEach(states::add);
    assessment.getStageOne().stream()
        .flatMap(stage -> stage.getNotSuitableNotices().stream())
        .filter(notice -> notice.getSpecifiedOffenceBasis().equals(Optional.of(Answer.YES)))
        .map(notice -> new Said(Circumstance.NOTICE_GROUND, "specified-offence"))
        .forEach(states::add);
    states.add(new Said(Circumstance.DERIVATION, "original"));
    states.addAll(AssessmentCircumstances.of(assessment));
    return of(states, List.of());
  }

  static DocumentCircumstances of(Approval approval) {
    List<Said> states = new ArrayList<>();
    approval.getBasis().map(DERIVATIONS::get).ifPresent(states::add);
    if (approval.getTerms().stream()
        .map(TermsInForce::getTerms)
        .anyMatch(terms -> terms.getScope().isPresent() && !terms.getRanges().isEmpty())) {
      states.add(new Said(Circumstance.TERMS, "specified"));
    }
    AssessmentCircumstances.last(approval.getDeterminations())
        .filter(one -> one.getSupportStatementOn().isPresent())
        .ifPresent(one -> states.add(new Said(Circumstance.SUPPORT_STATEMENT, "yes")));
    approval
        .getTemporary()
        .flatMap(temporary -> AssessmentCircumstances.last(temporary.getExtensions()))
        .ifPresent(extension -> extended(extension, states));
    return of(states, approval.getOtherApprovals());
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

  private static DocumentCircumstances of(List<Said> states, List<OtherApproval> others) {
    Map<Circumstance, Set<String>> said = new EnumMap<>(Circumstance.class);
    states.forEach(
        one ->
            said.computeIfAbsent(one.circumstance(), circumstance -> new TreeSet<>())
                .add(one.state()));
    return new DocumentCircumstances(said, others);
  }

  /** What the documents of one case say together. */
  static Circumstances together(List<DocumentCircumstances> all) {
    Map<Circumstance, Set<String>> said = new EnumMap<>(Circumstance.class);
    List<OtherApproval> others = new ArrayList<>();
    for (DocumentCircumstances each : all) {
      each.said.forEach(
          (circumstance, states) ->
              said.computeIfAbsent(circumstance, none -> new TreeSet<>()).addAll(states));
      others.addAll(each.others);
    }
    Circumstances circumstances = Circumstances.nothingKnown();
    for (Map.Entry<Circumstance, Set<String>> one : said.entrySet()) {
      if (one.getValue().size() == 1) {
        circumstances = circumstances.with(one.getKey(), one.getValue().iterator().next());
      }
    }
    return others.isEmpty() ? circumstances : circumstances.withOtherApprovals(others);
  }

  /** Says how much is known, never what. */
  @Override
  public String toString() {
    return "DocumentCircumstances[" + said.size() + " known]";
  }
}
