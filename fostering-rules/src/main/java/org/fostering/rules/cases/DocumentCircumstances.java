package org.fostering.rules.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.ServiceEnding;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.OtherApproval;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.value.Answer;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.journey.State;
import org.fostering.rules.journey.Track;

/**
 * What documents say of a case besides its events, as far as journeys ask for it. What they do not say, or say in two ways, is not
 * known.
 *
 * @param said the states that the documents name, by track
 * @param others the approvals by other services; empty if none is recorded, which does not say that
 *     there is none
 */
record DocumentCircumstances(Map<Track, Set<State>> said, List<OtherApproval> others) {

  private static final Map<ServiceEndingKind, State> NOTICE_GROUNDS =
      Map.of(
          ServiceEndingKind.NOT_SUITABLE_STAGE_1,
          State.of(Track.NOTICE_GROUND, "stage-1-information"),
          ServiceEndingKind.SPECIFIED_OFFENCE_STAGE_1,
          State.of(Track.NOTICE_GROUND, "specified-offence"));
  private static final Map<ServiceEndingKind, State> ENDING_GROUNDS =
      Map.of(
          ServiceEndingKind.NOT_SUITABLE_STAGE_1, State.of(Track.ENDING_GROUND, "suitability"),
          ServiceEndingKind.SPECIFIED_OFFENCE_STAGE_1, State.of(Track.ENDING_GROUND, "suitability"),
          ServiceEndingKind.NO_REPLY, State.of(Track.ENDING_GROUND, "other"),
          ServiceEndingKind.SERVICE_CANNOT_CONTINUE, State.of(Track.ENDING_GROUND, "other"));

  static DocumentCircumstances of(Application application) {
    List<State> states = new ArrayList<>();
    Optional<ServiceEndingKind> kind =
        application.getEndedByService().flatMap(ServiceEnding::getKind);
    kind.map(NOTICE_GROUNDS::get).ifPresent(states::add);
    kind.map(ENDING_GROUNDS::get).ifPresent(states::add);
    return of(states, List.of());
  }

  static DocumentCircumstances of(Assessment assessment) {
    List<State> states = new ArrayList<>();
    assessment.getQualifyingDeterminations().stream()
        .flatMap(determination -> determination.getSpecifiedOffenceBasis().stream())
        .filter(answer -> answer == Answer.YES || answer == Answer.NO)
        .map(answer -> State.of(Track.OFFENCE_BAR, answer == Answer.YES ? "yes" : "no"))
        .forEach(states::add);
    assessment.getStageOne().stream()
        .flatMap(stage -> stage.getNotSuitableNotices().stream())
        .filter(notice -> notice.getSpecifiedOffenceBasis().equals(Optional.of(Answer.YES)))
        .map(notice -> State.of(Track.NOTICE_GROUND, "specified-offence"))
        .forEach(states::add);
    return of(states, List.of());
  }

  static DocumentCircumstances of(Approval approval) {
    List<State> states = new ArrayList<>();
    if (approval.getTerms().stream()
        .anyMatch(terms -> terms.getScope().isPresent() && !terms.getRanges().isEmpty())) {
      states.add(State.of(Track.TERMS, "specified"));
    }
    return of(states, approval.getOtherApprovals());
  }

  private static DocumentCircumstances of(List<State> states, List<OtherApproval> others) {
    Map<Track, Set<State>> said = new EnumMap<>(Track.class);
    states.forEach(
        state -> said.computeIfAbsent(state.track(), track -> new TreeSet<>()).add(state));
    return new DocumentCircumstances(said, others);
  }

  /** What the documents of one case say together. */
  static Circumstances together(List<DocumentCircumstances> all) {
    DocumentCircumstances sum =
        of(
            all.stream().flatMap(each -> each.said.values().stream()).flatMap(Set::stream).toList(),
            all.stream().flatMap(each -> each.others.stream()).toList());
    Circumstances circumstances = Circumstances.nothingKnown();
    for (Set<State> states : sum.said.values()) {
      if (states.size() == 1) {
        circumstances = circumstances.with(states.iterator().next());
      }
    }
    return sum.others.isEmpty() ? circumstances : circumstances.withOtherApprovals(sum.others);
  }

  /** Says how much is known, never what. */
  @Override
  public String toString() {
    return "DocumentCircumstances[" + said.size() + " known]";
  }
}
