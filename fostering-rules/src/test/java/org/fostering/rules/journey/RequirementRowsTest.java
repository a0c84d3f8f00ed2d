package org.fostering.rules.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.carer.OtherApproval;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each requirement of the table that rests on a circumstance: looked at, named, and decisive. */
class RequirementRowsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  /** Nation, step and requirement, for each requirement that each row of a step has. */
  static Stream<Arguments> rows() {
    List<Arguments> all = new ArrayList<>();
    for (Nation nation : Nation.values()) {
      Set<String> seen = new LinkedHashSet<>();
      for (Transition row : Journeys.standard().in(nation).transitions()) {
        for (Requirement one : row.requires()) {
          boolean alone =
              row.events().stream()
                  .allMatch(
                      event ->
                          Journeys.standard().in(nation).rowsOf(event).stream()
                              .filter(other -> other.track() == row.track())
                              .allMatch(other -> other.requires().contains(one)));
          if (one.aspect() instanceof Circumstance
              && !row.isConsequential()
              && alone
              && one.basis().inForce().contains(DAY)
              && seen.add(row.id() + one.id())) {
            all.add(Arguments.of(nation, row.events().iterator().next(), one));
          }
        }
      }
    }
    return all.stream();
  }

  private static PossibleEvent step(Nation nation, JourneyEvent event, Circumstances known) {
    return Journeys.standard()
        .in(nation)
        .status(new Timeline(List.of()), known, ClockSettings.standard(), DAY)
        .step(event)
        .orElseThrow();
  }

  private static Verdict looked(PossibleEvent step, Requirement requirement) {
    return step.requirements().stream()
        .filter(one -> one.requirement().equals(requirement))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  /** Whether a state is one of several of which it is not recorded which, and some hold. */
  private static boolean mayHold(State state, Requirement requirement) {
    return state.mayBe().stream()
        .anyMatch(code -> requirement.states().contains(State.of(state.aspect(), code)));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("rows")
  void a_step_names_what_was_looked_at_and_what_could_not_be(
      Nation nation, JourneyEvent event, Requirement requirement) {
    Circumstance circumstance = (Circumstance) requirement.aspect();
    for (State state : State.of(circumstance)) {
      boolean holds = requirement.states().contains(state);
      PossibleEvent step =
          step(nation, event, Circumstances.nothingKnown().with(circumstance, state.code()));

      assertEquals(
          holds
              ? Verdict.ALLOWED
              : mayHold(state, requirement)
                  ? Verdict.CANNOT_TELL
                  : state.silent() ? Verdict.NOT_SHOWN : Verdict.NOT_ALLOWED,
          looked(step, requirement),
          state.toString());
      assertTrue(holds || step.verdict().compareTo(looked(step, requirement)) >= 0);
      assertEquals(
          !holds, step.grounds().stream().anyMatch(ground -> ground.id().equals(requirement.id())));
    }
    PossibleEvent unknown = step(nation, event, Circumstances.nothingKnown());
    assertEquals(Verdict.CANNOT_TELL, looked(unknown, requirement));
    assertEquals(
        !requirement.isNamedOnly(),
        unknown.grounds().stream().anyMatch(ground -> ground.id().equals(requirement.id())));
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void a_determination_needs_an_application_or_an_approval(Nation nation) {
    JourneyStatus nothing = History.of(nation, "").on("2026-06-01");
    JourneyStatus assessed =
        History.of(nation, "application-received 2026-01-05, assessment-agreed 2026-01-06")
            .on("2026-06-01");
    JourneyStatus approved = History.of(nation, "approved 2026-01-05").on("2026-06-01");
    JourneyEvent determined = JourneyEvent.DETERMINED_ON_APPROVAL;
    Optional<PossibleEvent> none = nothing.step(determined);

    assertEquals(nation == Nation.ENGLAND || nation == Nation.WALES, none.isPresent());
    if (none.isPresent()) {
      assertEquals(Verdict.NOT_SHOWN, none.get().verdict());
      assertEquals(Verdict.NOT_SHOWN, assessed.step(determined).orElseThrow().verdict());
      assertEquals(Verdict.ALLOWED, approved.step(determined).orElseThrow().verdict());
      JourneyEvent notToApprove = JourneyEvent.DETERMINED_NOT_TO_APPROVE;
      assertEquals(Verdict.NOT_SHOWN, nothing.step(notToApprove).orElseThrow().verdict());
      assertEquals(Verdict.NOT_SHOWN, approved.step(notToApprove).orElseThrow().verdict());
    }
  }

  @ParameterizedTest(name = "{0}: {2}, {1}")
  @CsvSource({
    "england, brief, NOT_ALLOWED, regulation 25(2A)",
    "england, full, ALLOWED, regulation 25(2)(b)",
    "wales, brief, NOT_ALLOWED, regulation 5(3)",
    "wales, full, ALLOWED, regulation 5(2)(b)",
  })
  void after_a_brief_report_the_panel_cannot_ask_for_more(
      String nation, String report, Verdict expected, String provision) {
    JourneyStatus status =
        History.of(
                Nation.valueOf(nation.toUpperCase(java.util.Locale.ROOT)),
                "application-received 2026-01-05, assessment-agreed 2026-01-06,"
                    + " stage-1-information-complete 2026-01-20, stage-2-started 2026-02-04,"
                    + " thought-unlikely-suitable 2026-02-10, "
                    + report
                    + "-report-completed 2026-02-20, report-shared 2026-02-23,"
                    + " observations-received 2026-02-24, papers-sent-to-panel 2026-02-25")
            .on("2026-03-10");

    assertEquals(
        expected, status.step(JourneyEvent.PANEL_DEFERRED).orElseThrow().verdict(), provision);
  }

  @ParameterizedTest(name = "approved in {0} and {1}: in England {2}, in Wales {3}")
  @CsvSource({
    "WALES, SCOTLAND, ALLOWED, NOT_ALLOWED",
    "ENGLAND, SCOTLAND, NOT_ALLOWED, NOT_ALLOWED",
    "SCOTLAND, NORTHERN_IRELAND, ALLOWED, ALLOWED",
  })
  void of_several_live_approvals_each_is_asked_for_itself(
      Nation one, Nation other, Verdict england, Verdict wales) {
    Circumstances known =
        Circumstances.nothingKnown()
            .withOtherApprovals(
                Stream.of(one, other)
                    .map(
                        nation ->
                            OtherApproval.builder()
                                .nation(nation)
                                .since(LocalDate.of(2020, 1, 6))
                                .build())
                    .toList());

    assertEquals(england, other(Nation.ENGLAND, known));
    assertEquals(wales, other(Nation.WALES, known));
  }

  private static Verdict other(Nation nation, Circumstances known) {
    return step(nation, JourneyEvent.APPROVED, known).requirements().stream()
        .filter(one -> one.requirement().aspect() == Circumstance.OTHER_APPROVAL)
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void a_track_asked_without_its_part_answers_for_the_part_that_runs() {
    JourneyStatus status =
        History.england(
                "temporary-approval-given@1 2025-06-02, temporary-approval-given@2 2026-05-04")
            .on("2026-06-01");

    assertEquals("given", History.state(status, Track.TEMPORARY));
    assertEquals(Verdict.ALLOWED, History.now(status, JourneyEvent.TEMPORARY_APPROVAL_EXTENDED));
    assertEquals(Verdict.ALLOWED, History.now(status, JourneyEvent.TEMPORARY_APPROVAL_GIVEN));
    assertFalse(
        status.standings().stream()
            .anyMatch(
                each ->
                    each.track() == Track.TEMPORARY
                        && each.states().contains(State.of(Track.TEMPORARY, "none"))));
  }
}
