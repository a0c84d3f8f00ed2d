package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.assessment.SupersededCompletion;
import org.fostering.model.carer.Approval;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clock comes to. Long, because each state of each kind of clock has its case. */
class DeadlinesTest {

  private static Pointer pointer(String path) {
    Pointer pointer = Pointer.ROOT;
    for (String step : path.split("/", -1)) {
      pointer = step.isEmpty() ? pointer : pointer.property(step);
    }
    return pointer;
  }

  /** Events as {@code kind day scope concerns}; a day of {@code -} is not recorded. */
  private static Timeline timeline(String... lines) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split(" ", -1);
      events.add(
          new Event(
              JourneyEvent.of(cells[0]),
              cells[1].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[1])),
              pointer("at/" + i),
              cells.length > 2 ? pointer(cells[2]) : Pointer.ROOT,
              cells.length > 3 ? Set.of(cells[3]) : Set.of()));
    }
    return new Timeline(events);
  }

  private static List<Deadline> all(
      String id, Interpretations interpretations, String asOf, Timeline timeline) {
    return Deadlines.of(
            new ClockSettings(Clocks.standard(), interpretations, BankHolidays.standard()))
        .find(timeline, Jurisdiction.of(nation(id)), LocalDate.parse(asOf))
        .stream()
        .filter(deadline -> deadline.clock().id().equals(id))
        .toList();
  }

  private static Nation nation(String id) {
    return Nation.valueOf(id.substring(0, id.indexOf('-')).toUpperCase(java.util.Locale.ROOT));
  }

  private static Deadline one(
      String id, Interpretations interpretations, String asOf, String... lines) {
    List<Deadline> found = all(id, interpretations, asOf, timeline(lines));
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private static Deadline one(String id, String asOf, String... lines) {
    return one(id, Interpretations.defaults(), asOf, lines);
  }

  private static void assertStands(DeadlineState state, String date, String by, Deadline deadline) {
    assertEquals(state, deadline.state());
    assertEquals(
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)), deadline.date());
    assertEquals(by, deadline.stoppedBy().map(event -> event.pointer().toString()).orElse(""));
  }

  @Test
  void a_clock_that_nothing_started_says_so() {
    assertStands(DeadlineState.NOT_STARTED, "", "", one("england-stage-1-notice", "2026-04-01"));
  }

  @ParameterizedTest(name = "on {0}: {1} (SI 2011/581 regulation 26(1C) and (2))")
  @CsvSource({"2026-03-27, RUNNING", "2026-04-14, RUNNING", "2026-04-15, PASSED"})
  void silence_after_ten_working_days_passes_stage_one(String asOf, DeadlineState state) {
    Deadline deadline =
        one("england-stage-1-notice", asOf, "stage-1-information-complete 2026-03-27");

    assertStands(state, "2026-04-14", "", deadline);
    assertEquals("/at/0", deadline.startedBy().orElseThrow().pointer().toString());
  }

  @ParameterizedTest(name = "notice on {0}: {1}")
  @CsvSource({"2026-03-27, MET", "2026-04-14, MET", "2026-04-15, MET_LATE"})
  void a_notice_of_stage_one_is_in_time_or_late(String day, DeadlineState state) {
    assertStands(
        state,
        "2026-04-14",
        "/at/1",
        one(
            "england-stage-1-notice",
            "2026-05-01",
            "stage-1-information-complete 2026-03-27",
            "stage-1-notice-given " + day));
  }

  @Test
  void a_notice_given_on_part_of_the_information_leaves_nothing_due() {
    assertStands(
        DeadlineState.NO_LONGER_DUE,
        "2026-04-14",
        "/at/1",
        one(
            "england-stage-1-notice",
            "2026-05-01",
            "stage-1-information-complete 2026-03-27",
            "stage-1-notice-given 2026-03-20"));
  }

  private static Deadline stageOne(Assessment assessment) {
    return Deadlines.standard().find(assessment, LocalDate.of(2026, 4, 1)).stream()
        .filter(deadline -> deadline.clock().id().equals("england-stage-1-notice"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hazard_5_an_item_found_missing_moves_the_clock_back() {
    StageOne.Builder stage =
        StageOne.builder()
            .addSupersededCompletions(
                SupersededCompletion.builder()
                    .obtainedOn(LocalDate.of(2026, 3, 2))
                    .foundIncompleteOn(LocalDate.of(2026, 3, 12))
                    .build());
    Assessment.Builder assessment = Assessment.builder().nation(Nation.ENGLAND);

    assertStands(
        DeadlineState.NOT_STARTED, "", "", stageOne(assessment.stageOne(stage.build()).build()));
    Deadline again =
        stageOne(
            assessment
                .stageOne(stage.allInformationObtainedOn(LocalDate.of(2026, 3, 27)).build())
                .build());
    assertStands(DeadlineState.RUNNING, "2026-04-14", "", again);
    assertEquals(
        "/stageOne/allInformationObtainedOn", again.startedBy().orElseThrow().pointer().toString());
  }

  @Test
  void an_approval_is_reckoned_by_the_law_of_its_own_nation() {
    Approval.Builder approval = Approval.builder().approvedOn(LocalDate.of(2026, 2, 1));

    assertTrue(
        Deadlines.standard()
            .find(approval.nation(Nation.SCOTLAND).build(), LocalDate.of(2026, 3, 1))
            .stream()
            .allMatch(deadline -> deadline.clock().id().startsWith("scotland-")));
    assertEquals(
        Optional.of(UndeterminedReason.NATION_NOT_KNOWN),
        Deadlines.standard()
            .find(approval.nation(Optional.empty()).build(), LocalDate.of(2026, 3, 1))
            .get(0)
            .why());
  }

  @Test
  void before_two_stages_were_law_there_is_no_clock_of_stage_one() {
    assertEquals(
        List.of(),
        all(
            "england-stage-1-notice",
            Interpretations.defaults(),
            "2013-06-30",
            timeline("stage-1-information-complete 2013-06-28")));
    assertStands(
        DeadlineState.RUNNING,
        "2013-07-15",
        "",
        one("england-stage-1-notice", "2013-07-02", "stage-1-information-complete 2013-07-01"));
  }

  @Test
  void the_law_may_be_that_of_the_day_on_which_the_case_began() {
    Timeline case2013 =
        timeline("application-received 2013-06-01", "stage-1-information-complete 2013-07-05");
    Interpretations ofTheCase =
        Interpretations.defaults()
            .with(Interpretation.LAW_BY_DATE, InterpretationOption.LAW_OF_THE_CASE);

    assertEquals(
        DeadlineState.RUNNING,
        all("england-stage-1-notice", Interpretations.defaults(), "2013-07-08", case2013)
            .get(0)
            .state());
    assertEquals(
        DeadlineState.NOT_STARTED,
        all("england-stage-1-notice", ofTheCase, "2013-07-08", case2013).get(0).state());
  }

  @Test
  void the_other_reading_of_the_cut_off_is_shown_beside_the_regulation() {
    Deadline deadline =
        one(
            "england-stage-1-notice",
            "2026-04-20",
            "stage-2-started 2026-03-02",
            "stage-1-information-complete 2026-03-27");

    assertEquals(
        List.of(
            new Deadline.OtherDay(
                InterpretationOption.CUT_OFF_AT_STAGE_2, Optional.of(LocalDate.of(2026, 3, 2)))),
        deadline.alternatives());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), deadline.warnFrom());
  }

  @Test
  void where_the_other_reading_has_not_started_it_has_no_day() {
    Deadline deadline =
        one("england-stage-1-notice", "2026-04-20", "stage-1-information-complete 2026-03-27");

    assertEquals(
        List.of(new Deadline.OtherDay(InterpretationOption.CUT_OFF_AT_STAGE_2, Optional.empty())),
        deadline.alternatives());
  }

  @Test
  void whoever_chooses_the_other_reading_sees_that_of_the_regulation_beside_it() {
    Interpretations irm =
        Interpretations.defaults()
            .with(
                "england-stage-1-notice",
                Interpretation.STAGE_1_CUT_OFF,
                InterpretationOption.CUT_OFF_AT_STAGE_2);

    Deadline deadline =
        one(
            "england-stage-1-notice",
            irm,
            "2026-03-10",
            "stage-2-started 2026-03-02",
            "stage-1-information-complete 2026-03-09");

    assertStands(DeadlineState.PASSED, "2026-03-02", "", deadline);
    assertEquals(
        List.of(
            new Deadline.OtherDay(
                InterpretationOption.CUT_OFF_AFTER_INFORMATION,
                Optional.of(LocalDate.of(2026, 3, 23)))),
        deadline.alternatives());
  }

  @Test
  void without_observations_the_report_is_due_at_the_end_of_the_window() {
    Deadline deadline =
        one("england-papers-to-panel", "2026-04-14", "report-shared 2026-03-27 reports/0");

    assertStands(DeadlineState.MISSED, "2026-04-13", "", deadline);
    assertEquals(
        List.of(
            new Deadline.OtherDay(
                InterpretationOption.PAPERS_ON_NEXT_DAY, Optional.of(LocalDate.of(2026, 4, 14)))),
        deadline.alternatives());
  }

  @Test
  void observations_bring_the_day_of_the_report_forward() {
    String[] lines = {
      "report-shared 2026-03-27 reports/0",
      "observations-received 2026-04-01 reports/0",
      "papers-sent-to-panel 2026-04-02 reports/0"
    };

    assertStands(
        DeadlineState.NO_LONGER_DUE,
        "2026-04-13",
        "/at/1",
        one("england-papers-to-panel", "2026-05-01", lines));
    assertStands(
        DeadlineState.MET_LATE,
        "2026-04-01",
        "/at/2",
        one("england-papers-to-panel-with-observations", "2026-05-01", lines));
    assertStands(
        DeadlineState.MET, "2026-04-13", "/at/1", one("england-observations", "2026-05-01", lines));
  }

  @Test
  void observations_after_the_window_do_not_excuse_the_report() {
    assertStands(
        DeadlineState.MISSED,
        "2026-04-13",
        "",
        one(
            "england-papers-to-panel",
            "2026-05-01",
            "report-shared 2026-03-27 reports/0",
            "observations-received 2026-04-20 reports/0"));
  }

  @Test
  void what_is_sent_for_another_report_stops_nothing() {
    List<Deadline> found =
        all(
            "england-papers-to-panel",
            Interpretations.defaults(),
            "2026-06-30",
            timeline(
                "report-shared 2026-03-02 reports/0",
                "report-shared 2026-05-05 reports/1",
                "papers-sent-to-panel 2026-05-11 reports/1"));

    assertStands(DeadlineState.MISSED, "2026-03-13", "", found.get(0));
    assertStands(DeadlineState.MET, "2026-05-18", "/at/2", found.get(1));
  }

  @ParameterizedTest(name = "recommended {0}: {1} (standard 14)")
  @CsvSource({"2026-09-15, MET", "2026-09-16, MET_LATE"})
  void the_eight_months_end_with_the_recommendation_and_not_with_the_decision(
      String day, DeadlineState state) {
    assertStands(
        state,
        "2026-09-15",
        "/at/1",
        one(
            "england-panel-recommendation",
            "2026-12-31",
            "application-received 2026-01-15",
            "recommended-suitable " + day + " panelMeetings/0",
            "approved 2026-10-30"));
  }

  @Test
  void a_withdrawal_ends_what_was_due_and_not_what_was_missed() {
    assertStands(
        DeadlineState.NO_LONGER_DUE,
        "2026-09-15",
        "/at/1",
        one(
            "england-panel-recommendation",
            "2026-12-31",
            "application-received 2026-01-15",
            "withdrawn-by-applicant 2026-09-15"));
    assertStands(
        DeadlineState.MISSED,
        "2026-09-15",
        "",
        one(
            "england-panel-recommendation",
            "2026-12-31",
            "application-received 2026-01-15",
            "withdrawn-by-applicant 2026-09-16"));
    assertStands(
        DeadlineState.NO_LONGER_DUE,
        "",
        "/at/0",
        one("england-stage-1-notice", "2026-12-31", "withdrawn-by-applicant 2026-09-16"));
  }

  @Test
  void one_of_two_who_withdraws_does_not_end_the_other_s_case() {
    assertStands(
        DeadlineState.RUNNING,
        "2026-09-15",
        "",
        one(
            "england-panel-recommendation",
            "2026-06-30",
            "application-received 2026-01-15",
            "withdrawn-by-applicant 2026-03-01 / ann"));
    assertStands(
        DeadlineState.NOT_STARTED,
        "",
        "",
        one("england-stage-1-notice", "2026-06-30", "withdrawn-by-applicant 2026-03-01 / ann"));
  }

  @Test
  void whoever_withdraws_ends_what_was_due_to_them() {
    String proposal = "determined-not-to-approve 2026-02-01 qualifyingDeterminations/0 ann";

    assertStands(
        DeadlineState.NO_LONGER_DUE,
        "2026-03-01",
        "/at/1",
        one(
            "england-determination-answer",
            "2026-04-01",
            proposal,
            "withdrawn-by-applicant 2026-02-10 / ann"));
    assertStands(
        DeadlineState.PASSED,
        "2026-03-01",
        "",
        one(
            "england-determination-answer",
            "2026-04-01",
            proposal,
            "withdrawn-by-applicant 2026-02-10 / bob"));
  }

  @Test
  void what_ends_one_part_does_not_end_another() {
    List<Deadline> found =
        all(
            "england-papers-to-panel",
            Interpretations.defaults(),
            "2026-03-05",
            timeline(
                "report-shared 2026-03-02 reports/0",
                "report-shared 2026-03-02 reports/1",
                "observations-received 2026-03-04 reports/1"));

    assertStands(DeadlineState.RUNNING, "2026-03-13", "", found.get(0));
    assertStands(DeadlineState.NO_LONGER_DUE, "2026-03-13", "/at/2", found.get(1));
  }

  @Test
  void a_reading_that_gives_the_same_day_is_not_shown() {
    assertEquals(
        List.of(), one("england-first-review", "2026-04-01", "approved 2026-02-01").alternatives());
  }

  @Test
  void a_receipt_without_a_day_gives_no_other_day() {
    Deadline deadline =
        one(
            "england-determination-answer",
            "2026-03-03",
            "determined-not-to-approve 2026-02-01 qualifyingDeterminations/0",
            "determination-received - qualifyingDeterminations/0");

    assertEquals(
        List.of(
            new Deadline.OtherDay(
                InterpretationOption.FROM_RECEIPT_OF_DETERMINATION, Optional.empty())),
        deadline.alternatives());
  }

  @Test
  void what_is_decided_on_one_of_two_stops_only_what_concerns_that_one() {
    String[] lines = {
      "determined-not-to-approve 2026-02-01 qualifyingDeterminations/0 ann",
      "approved 2026-02-10 / bob",
      "refused 2026-03-02 / ann"
    };

    assertStands(
        DeadlineState.MET,
        "2026-03-02",
        "/at/2",
        one("england-final-decision", "2026-04-01", lines));
  }

  @ParameterizedTest(name = "refused {0}: {1} (SI 2011/581 regulation 27(8))")
  @CsvSource({"2026-03-01, TOO_EARLY", "2026-03-02, MET", "2026-03-03, MET"})
  void the_service_may_not_decide_before_the_time_to_answer_is_over(
      String day, DeadlineState state) {
    assertStands(
        state,
        "2026-03-02",
        "/at/1",
        one(
            "england-final-decision",
            "2026-04-01",
            "determined-not-to-approve 2026-02-01 qualifyingDeterminations/0",
            "refused " + day));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2026-03-01, RUNNING", "2026-03-02, PASSED"})
  void from_the_day_after_the_service_may_decide(String asOf, DeadlineState state) {
    assertStands(
        state,
        "2026-03-02",
        "",
        one(
            "england-final-decision",
            asOf,
            "determined-not-to-approve 2026-02-01 qualifyingDeterminations/0"));
  }

  @Test
  void terms_agreed_in_writing_need_not_wait() {
    String[] lines = {
      "determined-to-revise-terms 2026-02-01 determinations/0",
      "terms-agreed-in-writing 2026-02-09 determinations/0",
      "terms-revised 2026-02-10 determinations/0"
    };

    assertStands(
        DeadlineState.NO_LONGER_DUE,
        "2026-03-02",
        "/at/1",
        one("england-review-final-decision", "2026-04-01", lines));
    assertStands(
        DeadlineState.MET,
        "2026-03-01",
        "/at/1",
        one("england-review-determination-answer", "2026-04-01", lines));
  }

  @Test
  void the_time_to_answer_runs_from_the_date_and_is_shown_from_receipt_as_well() {
    Deadline deadline =
        one(
            "england-determination-answer",
            "2026-03-03",
            "determined-not-to-approve 2026-02-01 qualifyingDeterminations/0",
            "determination-received 2026-02-04 qualifyingDeterminations/0",
            "determination-received 2026-02-20 qualifyingDeterminations/1");

    assertStands(DeadlineState.PASSED, "2026-03-01", "", deadline);
    assertEquals(
        List.of(
            new Deadline.OtherDay(
                InterpretationOption.FROM_RECEIPT_OF_DETERMINATION,
                Optional.of(LocalDate.of(2026, 3, 4)))),
        deadline.alternatives());
  }

  @Test
  void an_answer_stands_within_its_determination() {
    assertStands(
        DeadlineState.MET,
        "2026-03-01",
        "/at/1",
        one(
            "england-determination-answer",
            "2026-03-03",
            "determined-not-to-approve 2026-02-01 qualifyingDeterminations/1",
            "independent-review-requested 2026-03-01 qualifyingDeterminations/1/remedies/0",
            "representations-received 2026-02-10 qualifyingDeterminations/10"));
  }

  @Test
  void each_review_starts_the_next_and_an_overdue_one_ends_nothing() {
    Timeline timeline =
        timeline(
            "approved 2024-02-29",
            "review-completed 2025-03-01 reviews/0",
            "review-completed 2026-02-20 reviews/1");

    Deadline first =
        all("england-first-review", Interpretations.defaults(), "2027-06-01", timeline).get(0);
    assertStands(DeadlineState.MET_LATE, "2025-02-28", "/at/1", first);
    assertEquals(
        List.of(
            new Deadline.OtherDay(
                InterpretationOption.REVIEWS_FIRST_OF_MARCH,
                Optional.of(LocalDate.of(2025, 3, 1)))),
        first.alternatives());
    List<Deadline> later =
        all("england-later-review", Interpretations.defaults(), "2027-06-01", timeline);
    assertStands(DeadlineState.MET, "2026-03-01", "/at/2", later.get(0));
    assertStands(DeadlineState.MISSED, "2027-02-20", "", later.get(1));
    assertEquals(2, later.size());
  }

  @Test
  void an_approval_that_ended_needs_no_review() {
    List<Deadline> later =
        all(
            "scotland-later-review",
            Interpretations.defaults(),
            "2030-01-01",
            timeline("review-completed 2025-03-01 reviews/0", "approval-ended 2026-02-20"));

    assertStands(DeadlineState.NO_LONGER_DUE, "2028-03-01", "/at/1", later.get(0));
  }

  @ParameterizedTest(name = "on {0}: {1} (SI 2011/581 regulation 28(13))")
  @CsvSource({"2026-03-30, RUNNING", "2026-03-31, PASSED"})
  void a_resignation_takes_effect_by_itself(String asOf, DeadlineState state) {
    Deadline deadline =
        one("england-resignation", asOf, "resignation-received 2026-03-03 resignations/0");

    assertStands(state, "2026-03-31", "", deadline);
    assertEquals(
        List.of(
            new Deadline.OtherDay(
                InterpretationOption.ENDS_ON_DAY_29, Optional.of(LocalDate.of(2026, 4, 1)))),
        deadline.alternatives());
  }

  @ParameterizedTest(name = "on {0}: {1} (SI 2010/959 regulation 24(1))")
  @CsvSource({"2026-04-27, RUNNING", "2026-04-28, PASSED"})
  void a_temporary_approval_expires_by_itself_and_the_warning_comes_from_the_earlier_reading(
      String asOf, DeadlineState state) {
    Deadline deadline =
        one("england-temporary-approval", asOf, "temporary-approval-given 2026-01-05 temporary");

    assertStands(state, "2026-04-27", "", deadline);
    assertEquals(Optional.of(LocalDate.of(2026, 4, 26)), deadline.warnFrom());
  }

  @Test
  void an_extension_counts_from_the_beginning_and_only_where_there_is_one() {
    String given = "temporary-approval-given 2026-01-05 temporary";
    String extended = "temporary-approval-extended 2026-04-20 temporary";

    assertStands(
        DeadlineState.NOT_STARTED,
        "",
        "",
        one("england-temporary-approval-extension", "2026-05-01", given));
    assertStands(
        DeadlineState.RUNNING,
        "2026-06-22",
        "",
        one("england-temporary-approval-extension", "2026-05-01", given, extended));
    assertStands(
        DeadlineState.NO_LONGER_DUE,
        "2026-04-27",
        "/at/1",
        one("england-temporary-approval", "2026-05-01", given, extended));
  }

  @Test
  void an_end_without_a_day_leaves_nothing_due() {
    assertStands(
        DeadlineState.NO_LONGER_DUE,
        "2026-07-21",
        "/at/1",
        one(
            "england-closure-old-approval",
            "2026-12-01",
            "service-ceased 2026-03-31 serviceClosure",
            "closure-approval-extended - serviceClosure"));
  }

  @ParameterizedTest(name = "destroyed {0}: {1} (SI 2011/581 regulation 32(1))")
  @CsvSource({"2036-03-31, TOO_EARLY", "2036-04-01, MET"})
  void a_record_is_kept_through_its_last_day(String day, DeadlineState state) {
    assertStands(
        state,
        "2036-03-31",
        "/at/1",
        one(
            "england-keep-record",
            "2040-01-01",
            "approval-ended 2026-03-31",
            "records-destroyed " + day));
  }

  /** The record of somebody whose approval ended is kept while that of another goes on. */
  @ParameterizedTest(name = "approved again {0}: {1}")
  @CsvSource({"' ', RUNNING", "' p2', RUNNING", "' p1', NO_LONGER_DUE"})
  void a_record_is_kept_of_those_whose_approval_does_not_go_on(String who, DeadlineState state) {
    String goesOn = "approval-continued 2026-06-01" + (who.isBlank() ? "" : " " + who);

    assertStands(
        state,
        "2036-03-31",
        state == DeadlineState.RUNNING ? "" : "/at/1",
        one("england-keep-record", "2030-01-01", "approval-ended 2026-03-31  p1", goesOn));
  }

  @Test
  void what_was_destroyed_before_there_was_a_time_has_not_ended_one() {
    assertStands(
        DeadlineState.NOT_STARTED,
        "",
        "",
        one("england-keep-record", "2040-01-01", "records-destroyed 2036-01-01"));
    assertStands(
        DeadlineState.NOT_STARTED,
        "",
        "",
        one("england-keep-record", "2040-01-01", "approved 2016-01-01"));
  }

  @Test
  void papers_of_a_meeting_to_come_are_due_before_it() {
    String meeting = "panel-met 2026-04-15 panelMeetings/0";

    assertStands(
        DeadlineState.RUNNING,
        "2026-04-08",
        "",
        one("england-papers-to-members", "2026-04-08", meeting));
    assertStands(
        DeadlineState.MISSED,
        "2026-04-08",
        "",
        one("england-papers-to-members", "2026-04-09", meeting));
    assertStands(
        DeadlineState.MET,
        "2026-04-08",
        "/at/1",
        one(
            "england-papers-to-members",
            "2026-04-09",
            meeting,
            "papers-sent-to-members 2026-04-01 panelMeetings/0"));
  }

  @Test
  void a_clock_with_two_readings_shows_the_day_by_each() {
    Deadline deadline =
        one("england-papers-to-members", "2026-03-01", "panel-met 2026-04-09 panelMeetings/0");

    assertEquals(
        List.of(
            new Deadline.OtherDay(
                InterpretationOption.CLEAR_DAYS, Optional.of(LocalDate.of(2026, 3, 30))),
            new Deadline.OtherDay(
                InterpretationOption.MONDAY_TO_FRIDAY, Optional.of(LocalDate.of(2026, 4, 2)))),
        deadline.alternatives());
  }

  @Test
  void what_is_recorded_for_a_later_day_has_not_happened() {
    Timeline timeline = timeline("approved 2026-03-01", "review-completed 2027-02-01 reviews/0");

    assertEquals(
        DeadlineState.NOT_STARTED,
        all("england-first-review", Interpretations.defaults(), "2026-02-28", timeline)
            .get(0)
            .state());
    assertEquals(
        DeadlineState.RUNNING,
        all("england-first-review", Interpretations.defaults(), "2027-01-31", timeline)
            .get(0)
            .state());
    assertEquals(
        DeadlineState.MET,
        all("england-first-review", Interpretations.defaults(), "2027-02-01", timeline)
            .get(0)
            .state());
  }

  @Test
  void what_cannot_be_told_says_why() {
    assertEquals(
        Optional.of(UndeterminedReason.START_HAS_NO_DAY),
        one("england-first-review", "2027-01-31", "approved -").why());
    Deadline noStop =
        one("england-first-review", "2027-01-31", "approved 2026-01-01", "review-completed -");
    assertEquals(Optional.of(UndeterminedReason.STOP_HAS_NO_DAY), noStop.why());
    assertStands(DeadlineState.CANNOT_TELL, "2027-01-01", "/at/1", noStop);
    assertEquals(
        Optional.of(UndeterminedReason.STOP_HAS_NO_DAY),
        one(
                "england-temporary-approval",
                "2026-12-01",
                "temporary-approval-given 2026-01-05",
                "temporary-approval-extended -")
            .why());
    assertEquals(
        Optional.of(UndeterminedReason.CALENDAR_NOT_COVERED),
        one("england-stage-1-notice", "2029-01-31", "stage-1-information-complete 2028-12-20")
            .why());
  }

  @Test
  void without_a_nation_every_clock_that_would_run_cannot_be_told() {
    List<Deadline> deadlines =
        Deadlines.standard()
            .find(
                timeline("approved 2026-01-01"), Jurisdiction.notKnown(), LocalDate.of(2026, 6, 1));

    assertTrue(
        deadlines.stream()
            .map(deadline -> deadline.clock().id())
            .toList()
            .containsAll(
                List.of("england-first-review", "wales-first-review", "scotland-first-review")));
    for (Deadline deadline : deadlines) {
      assertEquals(Optional.of(UndeterminedReason.NATION_NOT_KNOWN), deadline.why());
      assertEquals(DeadlineState.CANNOT_TELL, deadline.state());
      assertEquals(Optional.empty(), deadline.date());
    }
  }

  @Test
  void of_two_possible_nations_only_their_clocks_cannot_be_told() {
    List<Deadline> deadlines =
        Deadlines.standard()
            .find(
                timeline("approved 2026-01-01"),
                Jurisdiction.oneOf(List.of(Nation.ENGLAND, Nation.WALES)),
                LocalDate.of(2026, 6, 1));

    assertFalse(deadlines.isEmpty());
    for (Deadline deadline : deadlines) {
      assertTrue(deadline.clock().id().matches("(england|wales)-.*"), deadline.toString());
      assertEquals(Optional.of(UndeterminedReason.NATION_NOT_KNOWN), deadline.why());
    }
  }

  @Test
  void deadlines_read_the_law_otherwise_when_told_so() {
    Interpretations otherwise =
        Interpretations.defaults()
            .with(Interpretation.LAW_BY_DATE, InterpretationOption.LAW_OF_THE_CASE);
    Deadlines deadlines = Deadlines.standard().with(otherwise);

    assertEquals(otherwise, deadlines.settings().interpretations());
    assertEquals(Deadlines.standard().settings().clocks(), deadlines.settings().clocks());
  }

  @Test
  void the_law_of_one_nation_leaves_the_others_alone() {
    for (Nation nation : Nation.values()) {
      String name = nation.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      Deadlines.standard()
          .find(timeline("approved 2026-01-01"), Jurisdiction.of(nation), LocalDate.of(2026, 6, 1))
          .forEach(
              deadline ->
                  assertTrue(deadline.clock().id().startsWith(name + "-"), deadline.toString()));
    }
  }

  @Test
  void a_policy_in_hours_cannot_be_told_from_days() {
    Clocks clocks =
        Clocks.standard()
            .with(List.of(TestClocks.clock("ours", ClockLength.after(24, DurationUnit.HOURS))));

    Deadline deadline =
        Deadlines.of(new ClockSettings(clocks, Interpretations.defaults(), BankHolidays.standard()))
            .find(
                timeline("enquiry-received 2026-06-01"),
                Jurisdiction.of(Nation.ENGLAND),
                LocalDate.of(2026, 6, 2))
            .stream()
            .filter(found -> found.clock().id().equals("ours"))
            .findFirst()
            .orElseThrow();

    assertEquals(Optional.of(UndeterminedReason.HOURS_NOT_RECORDED), deadline.why());
  }

  @Test
  void a_deadline_shows_where_and_never_when() {
    Deadline deadline =
        one(
            "england-stage-1-notice",
            "2026-05-01",
            "stage-2-started 2026-03-02",
            "stage-1-information-complete 2026-03-27",
            "stage-1-notice-given 2026-04-01 / canary");

    assertEquals(
        "Deadline[england-stage-1-notice MET, started at /at/1, stopped at /at/2]",
        deadline.toString());
    assertEquals("[OtherDay[cut-off-at-stage-2]]", deadline.alternatives().toString());
    assertFalse(deadline.startedBy().toString().contains("2026"));
    assertFalse(deadline.stoppedBy().toString().contains("canary"));
  }

  @Test
  void only_what_cannot_be_told_has_a_reason() {
    Deadline waiting = one("england-first-review", "2026-01-01");

    assertThrows(
        IllegalArgumentException.class,
        () ->
            new DeadlineEvaluation(
                DeadlineState.RUNNING,
                Optional.of(UndeterminedReason.STOP_HAS_NO_DAY),
                Optional.empty()));
    assertEquals(Optional.empty(), waiting.warnFrom());
    for (DeadlineState state : DeadlineState.values()) {
      assertFalse(state.label().welsh().isBlank());
    }
  }
}
