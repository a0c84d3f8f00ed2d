package org.fostering.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.AssessmentStatus;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.InformationItem;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.code.ServiceEndingReason;
import org.fostering.model.code.WithdrawalReason;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

/** The modelling hazards of the statutory reference that touch an assessment, by their numbers. */
class AssessmentHazardsTest {

  @Test
  void hazard_01_one_of_two_applicants_may_withdraw_and_the_other_goes_on() {
    Assessment assessment = AssessmentExamples.withdrawnByOne();

    assertEquals(2, assessment.getPeople().size());
    assertEquals(List.of("p-ben"), assessment.getWithdrawals().get(0).getPeople());
    for (Class<?> type :
        List.of(
            InformationRecord.class,
            AssessmentReport.class,
            PanelRecommendation.class,
            StageOneNotice.class,
            QualifyingDetermination.class,
            Remedy.class,
            AssessmentDecision.class)) {
      assertEquals(Occurrence.LIST, property(type, "concerns").occurrence(), type.getSimpleName());
    }
    for (Class<?> type : List.of(Withdrawal.class, ServiceEnding.class)) {
      assertEquals(Occurrence.LIST, property(type, "people").occurrence(), type.getSimpleName());
    }
  }

  @Test
  void hazard_02_a_lodger_is_checked_like_anybody_and_who_is_an_adult_is_not_stored() {
    assertEquals(Optional.of("p-lou"), AssessmentExamples.full().getChecks().get(0).getPerson());
    assertFalse(codes("assessment-role").stream().anyMatch(code -> code.contains("adult")));
  }

  @Test
  void hazard_03_a_check_has_no_place_for_what_it_brought_to_light() {
    Set<String> texts =
        TypeDescription.of(AssessmentCheck.class).properties().stream()
            .filter(property -> property.form() == ValueForm.TEXT)
            .map(PropertyDescription::name)
            .collect(Collectors.toSet());

    assertEquals(Set.of("person", "country"), texts);
    assertFalse(codes("check-outcome").stream().anyMatch(code -> code.contains("convict")));
    assertEquals(
        Sensitivity.CRIMINAL_OFFENCE, property(AssessmentCheck.class, "outcome").term().value());
  }

  @Test
  void hazard_04_the_stages_run_side_by_side_and_no_status_says_which_is_under_way() {
    Assessment assessment = AssessmentExamples.full();
    LocalDate firstCompleted =
        assessment.getStageOne().flatMap(StageOne::getAllInformationObtainedOn).orElseThrow();
    LocalDate secondStarted =
        assessment.getStageTwo().flatMap(StageTwo::getStartedOn).orElseThrow();

    assertTrue(secondStarted.isBefore(firstCompleted));
    assertFalse(codes("assessment-status").contains("stage-1"));
    assertFalse(codes("assessment-status").contains("stage-2"));
  }

  @Test
  void hazard_05_the_end_of_stage_one_by_silence_is_not_stored_and_its_clock_may_start_anew() {
    StageOne stage = AssessmentExamples.full().getStageOne().orElseThrow();

    assertFalse(names(StageOne.class).anyMatch(name -> name.contains("pass")));
    assertTrue(
        stage
            .getSupersededCompletions()
            .get(0)
            .getObtainedOn()
            .orElseThrow()
            .isBefore(stage.getAllInformationObtainedOn().orElseThrow()));
  }

  @Test
  void hazard_06_a_stage_one_notice_has_no_place_for_a_remedy_and_a_determination_has() {
    assertFalse(partsOf(StageOneNotice.class).contains(Remedy.class));
    assertTrue(partsOf(QualifyingDetermination.class).contains(Remedy.class));
    assertTrue(names(QualifyingDetermination.class).anyMatch("specifiedOffenceBasis"::equals));
  }

  @Test
  void hazard_07_unwanted_terms_are_no_determination_in_england_and_reviewed_in_scotland() {
    AssessmentDecision decision = AssessmentExamples.scotland().getDecisions().get(0);

    assertEquals(DecisionKind.APPROVE, decision.getKind());
    assertEquals(1, decision.getRemedies().size());
    assertEquals(
        List.of("NOT_APPROVE", "TERMINATE", "REVISE_TERMS"),
        Arrays.stream(QualifyingDeterminationKind.values()).map(Enum::name).toList());
  }

  @Test
  void hazard_08_a_determination_is_no_decision() {
    assertFalse(codes("assessment-status").contains("refused"));
    assertTrue(AssessmentStatus.DETERMINATION_PENDING.isKnown());
    assertFalse(partsOf(AssessmentDecision.class).contains(QualifyingDetermination.class));
    assertEquals(
        List.of("APPROVE", "NOT_APPROVE"),
        Arrays.stream(DecisionKind.values()).map(Enum::name).toList());
  }

  @Test
  void hazard_09_every_clock_has_the_day_of_its_event_and_no_deadline_is_stored() {
    for (PropertyDescription event :
        List.of(
            property(StageOne.class, "allInformationObtainedOn"),
            property(AssessmentReport.class, "sentToPanelOn"),
            property(PanelMeeting.class, "papersSentOn"),
            property(PanelMeeting.class, "minutesFinalOn"),
            property(PanelRecommendation.class, "recommendedOn"),
            property(QualifyingDetermination.class, "determinedOn"),
            property(QualifyingDetermination.class, "agreedInWritingOn"),
            property(Remedy.class, "serviceNotifiedOn"),
            property(Remedy.class, "papersSentOn"),
            property(AssessmentDecision.class, "decidedOn"))) {
      assertEquals(ValueForm.DATE, event.form());
    }
    assertNothingNamed("deadline", "due", "daysleft");
  }

  @Test
  void hazard_10_nothing_of_england_is_needed_in_another_nation() {
    assertTrue(
        TypeDescription.of(Assessment.class).properties().stream()
            .noneMatch(property -> property.occurrence() == Occurrence.REQUIRED));
    for (Assessment assessment :
        List.of(AssessmentExamples.scotland(), AssessmentExamples.northernIreland())) {
      assertTrue(assessment.getStageOne().isEmpty() && assessment.getStageTwo().isEmpty());
    }
    assertEquals(Optional.of(12), lookBack(InformationItem.ENG_REG26_1A_B));
    assertEquals(Optional.of(36), lookBack(InformationItem.WLS_REG7_2_B));
    assertTrue(codes("remedy-kind").containsAll(List.of("irm-england", "irm-cymru")));
  }

  @Test
  void hazard_11_no_stage_has_a_duration() {
    assertNothingNamed("duration", "months", "weeks", "target");
  }

  @Test
  void hazard_22_a_reference_is_a_third_party_s_and_says_nothing_of_its_content() {
    for (Class<?> type : List.of(AssessmentReference.class, ReferenceInterview.class)) {
      for (PropertyDescription property : TypeDescription.of(type).properties()) {
        assertEquals(Sensitivity.THIRD_PARTY_CONFIDENTIAL, property.term().value());
      }
    }
  }

  @Test
  void hazard_24_the_applicants_withdraw_and_an_end_by_the_service_is_another_thing() {
    assertEquals(Withdrawal.class, property(Assessment.class, "withdrawals").valueType());
    assertEquals(ServiceEnding.class, property(Assessment.class, "serviceEndings").valueType());
    assertEquals(WithdrawalReason.class, property(Withdrawal.class, "reasons").valueType());
    assertEquals(ServiceEndingReason.class, property(ServiceEnding.class, "reasons").valueType());
    assertTrue(codes("assessment-status").containsAll(List.of("withdrawn", "ended-by-service")));
  }

  @Test
  void hazard_27_a_fostering_panel_and_an_independent_review_panel_are_told_apart() {
    assertTrue(PanelPurpose.APPLICATION.isKnown());
    assertTrue(PanelPurpose.INDEPENDENT_REVIEW.isKnown());
    assertEquals(ValueForm.CODE, property(PanelMeeting.class, "purpose").form());
  }

  private static void assertNothingNamed(String... words) {
    for (String word : words) {
      assertEquals(
          List.of(),
          AssessmentTest.properties()
              .map(AssessmentTest::id)
              .filter(id -> id.substring(id.indexOf('.')).toLowerCase(Locale.ROOT).contains(word))
              .toList());
    }
  }

  private static Optional<Integer> lookBack(InformationItem item) {
    return InformationRequirements.standard()
        .find(item)
        .filter(requirement -> requirement.nation() != Nation.SCOTLAND)
        .flatMap(InformationRequirement::lookBackMonths);
  }

  private static PropertyDescription property(Class<?> type, String name) {
    return TypeDescription.of(type).properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no " + name));
  }

  private static Stream<String> names(Class<?> type) {
    return TypeDescription.of(type).properties().stream().map(PropertyDescription::name);
  }

  private static Set<Class<?>> partsOf(Class<?> type) {
    return TypeDescription.of(type).properties().stream()
        .map(PropertyDescription::valueType)
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(String list) {
    return CodeLists.standard().find(list).orElseThrow().entries().stream()
        .map(CodeEntry::code)
        .collect(Collectors.toSet());
  }
}
