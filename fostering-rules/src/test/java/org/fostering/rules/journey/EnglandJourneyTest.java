package org.fostering.rules.journey;

import static org.fostering.rules.journey.History.england;
import static org.fostering.rules.journey.History.grounds;
import static org.fostering.rules.journey.History.notes;
import static org.fostering.rules.journey.History.now;
import static org.fostering.rules.journey.History.remedies;
import static org.fostering.rules.journey.History.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.timeline.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journey of England: SI 2011/581 and SI 2010/959. Long because it has a case for each row. */
class EnglandJourneyTest {

  private static final String ASSESSED =
      "application-received 2026-01-05, assessment-agreed 2026-01-08, stage-1-started 2026-01-09";

  /** Complete on a Monday; ten working days later is Monday 16 February 2026. */
  private static final String COMPLETE = ASSESSED + ", stage-1-information-complete 2026-02-02";

  private static final String TO_PANEL =
      COMPLETE
          + ", stage-2-started 2026-01-20, stage-2-information-complete 2026-03-20,"
          + " full-report-completed 2026-04-01, report-shared 2026-04-02,"
          + " observations-received 2026-04-08, papers-sent-to-panel 2026-04-08";
  private static final String RECOMMENDED = TO_PANEL + ", recommended-suitable 2026-04-20";
  private static final String PROPOSED =
      TO_PANEL
          + ", recommended-not-suitable 2026-04-20, decision-made 2026-04-24,"
          + " determined-not-to-approve 2026-04-24";
  private static final String APPROVED = RECOMMENDED + ", approved 2026-04-24";

  @Test
  void a_usual_history_has_nothing_to_note_and_ends_in_an_approval() {
    JourneyStatus status = england(APPROVED + ", agreement-signed 2026-04-25").on("2026-05-01");

    assertEquals(List.of(), notes(status));
    assertEquals("approved", state(status, Track.APPROVAL));
    assertEquals("signed", state(status, Track.AGREEMENT));
    assertEquals(Optional.of(ApplicationStatus.APPROVED), status.applicationStatus());
    assertEquals(
        List.of("england-stage-1-passes"),
        status.byItself().stream().map(past -> past.row().id()).toList());
  }

  @Test
  void hazard_4_stages_stand_beside_each_other_and_the_status_names_neither() {
    JourneyStatus status = england(ASSESSED + ", stage-2-started 2026-01-10").on("2026-01-12");

    assertEquals("gathering", state(status, Track.STAGE_1));
    assertEquals("started", state(status, Track.STAGE_2));
    assertEquals(List.of(), notes(status));
    assertEquals(Optional.of(ApplicationStatus.IN_ASSESSMENT), status.applicationStatus());
  }

  @ParameterizedTest(name = "regulation 26(1C)(b) and (2): on {0} stage 1 is {1}")
  @CsvSource({
    "2026-02-01, gathering",
    "2026-02-02, complete",
    "2026-02-16, complete",
    "2026-02-17, passed"
  })
  void hazard_5_silence_for_ten_working_days_passes_stage_1(String day, String expected) {
    JourneyStatus status = england(COMPLETE).on(day);

    assertEquals(expected, state(status, Track.STAGE_1));
    if (expected.equals("passed")) {
      AutomaticTransition happened = status.byItself().get(0);
      assertEquals(LocalDate.of(2026, 2, 17), happened.on());
      assertEquals(
          Optional.of(LocalDate.of(2026, 2, 17)),
          status.stateOf(Track.STAGE_1).orElseThrow().since());
    }
  }

  @Test
  void hazard_5_an_item_found_missing_moves_the_clock_back() {
    History history =
        england(
            COMPLETE
                + ", stage-1-information-found-incomplete 2026-02-20,"
                + " stage-1-information-complete 2026-03-02");

    assertEquals("passed", state(history.on("2026-02-19"), Track.STAGE_1));
    assertEquals("gathering", state(history.on("2026-02-20"), Track.STAGE_1));
    assertEquals(List.of(), history.on("2026-02-20").byItself());
    assertEquals("complete", state(history.on("2026-03-16"), Track.STAGE_1));
    assertEquals("passed", state(history.on("2026-03-17"), Track.STAGE_1));
    assertEquals(List.of(), notes(history.on("2026-03-17")));
  }

  @ParameterizedTest(name = "regulation 26(1C)(b): a notice on {0} is {1}")
  @CsvSource({"2026-01-12, ALLOWED", "2026-02-16, ALLOWED", "2026-02-17, NOT_ALLOWED"})
  void the_short_way_out_closes_after_ten_working_days(String day, Verdict expected) {
    assertEquals(expected, now(england(COMPLETE).on(day), JourneyEvent.STAGE_1_NOTICE_GIVEN));

    JourneyStatus status = england(COMPLETE + ", stage-1-notice-given " + day).on(day);
    assertEquals(
        expected == Verdict.ALLOWED
            ? List.of()
            : List.of("/events/4 NOT_ALLOWED england-stage-1-notice"),
        notes(status));
    assertEquals("not-suitable", state(status, Track.STAGE_1));
    assertEquals(Optional.of(ApplicationStatus.ENDED_BY_SERVICE), status.applicationStatus());
  }

  @ParameterizedTest(name = "regulation 26(1B): a notice that rests on {0} is {1}")
  @CsvSource({
    "stage-1-information, ALLOWED",
    "specified-offence, ALLOWED",
    "stage-2-information, NOT_ALLOWED"
  })
  void the_short_notice_rests_on_stage_1_or_an_offence(String ground, Verdict expected) {
    JourneyStatus status =
        england(ASSESSED).where(Circumstance.NOTICE_GROUND, ground).on("2026-01-20");

    assertEquals(expected, now(status, JourneyEvent.STAGE_1_NOTICE_GIVEN));
  }

  @Test
  void a_ground_that_is_not_known_leaves_it_open() {
    JourneyStatus status = england(ASSESSED).knowing(Circumstances.nothingKnown()).on("2026-01-20");

    assertEquals(Verdict.CANNOT_TELL, now(status, JourneyEvent.STAGE_1_NOTICE_GIVEN));
    assertEquals(
        List.of("england-notice-ground"), grounds(status, JourneyEvent.STAGE_1_NOTICE_GIVEN));
  }

  @Test
  void by_the_other_reading_stage_2_closes_the_short_way_out() {
    Interpretations other =
        Interpretations.defaults()
            .with(Interpretation.STAGE_1_CUT_OFF, InterpretationOption.CUT_OFF_AT_STAGE_2);
    History history = england(ASSESSED + ", stage-2-started 2026-01-20");

    assertEquals(Verdict.ALLOWED, now(history.on("2026-01-21"), JourneyEvent.STAGE_1_NOTICE_GIVEN));
    JourneyStatus status = history.timed(ClockSettings.standard().with(other)).on("2026-01-21");
    assertEquals(
        List.of("england-before-stage-2"), grounds(status, JourneyEvent.STAGE_1_NOTICE_GIVEN));
  }

  @Test
  void hazard_6_a_stage_1_notice_opens_a_complaint_and_nothing_else() {
    JourneyStatus status = england(ASSESSED + ", stage-1-notice-given 2026-01-20").on("2026-01-21");

    assertEquals(
        List.of("complaint"), status.remedies().stream().map(o -> o.remedy().id()).toList());
    assertEquals(Verdict.ALLOWED, status.remedies().get(0).verdict());
    assertEquals(Optional.empty(), status.remedies().get(0).until());
  }

  @ParameterizedTest(name = "{3}: {0} after {1} is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "full-report-completed; stage-2-started 2026-01-12; NOT_SHOWN; regulation 26(2)",
        "full-report-completed; stage-1-information-complete 2026-01-12; ALLOWED; regulation 26(2)",
        "brief-report-completed; stage-2-started 2026-01-12; NOT_SHOWN; regulation 26(3)",
        "thought-unlikely-suitable; stage-1-information-complete 2026-01-12; NOT_SHOWN;"
            + " regulation 26(3)",
        "thought-unlikely-suitable; stage-2-started 2026-01-12; ALLOWED; regulation 26(3)",
        "report-shared; stage-2-started 2026-01-12; NOT_SHOWN; regulation 26(2)(d)",
        "assessment-agreed; stage-2-started 2026-01-12; NOT_ALLOWED; regulation 26(1)",
        "application-declined; stage-2-started 2026-01-12; NOT_ALLOWED; regulation 26(1)",
        "ended-by-service; stage-2-started 2026-01-12; NOT_ALLOWED; regulations 26 and 27(6)",
        "withdrawn-by-applicant; stage-2-started 2026-01-12; ALLOWED; regulation 30(5)",
        "stage-1-started; stage-2-started 2026-01-12; NOT_ALLOWED; regulation 26(1A)",
        "approved; stage-2-started 2026-01-12; NOT_SHOWN; regulation 27(2)",
        "refused; stage-2-started 2026-01-12; NOT_SHOWN; regulation 27(6) and (8)",
      })
  void what_may_follow_in_an_assessment(
      String event, String history, Verdict expected, String provision) {
    JourneyStatus status = england(ASSESSED + ", " + history).on("2026-01-15");

    assertEquals(expected, now(status, JourneyEvent.of(event)), provision);
  }

  @Test
  void stage_2_is_not_completed_before_stage_1() {
    JourneyStatus status =
        england(
                ASSESSED
                    + ", stage-2-started 2026-01-12, full-report-completed 2026-02-01,"
                    + " stage-1-information-complete 2026-02-02")
            .on("2026-02-03");

    assertEquals(List.of("/events/4 NOT_SHOWN england-stage-1-information"), notes(status));
    assertEquals("full", state(status, Track.REPORT));
  }

  @Test
  void a_brief_report_leads_to_a_full_one_or_to_no_recommendation_of_approval() {
    History brief =
        england(
            ASSESSED
                + ", stage-2-started 2026-01-12, thought-unlikely-suitable 2026-02-01,"
                + " brief-report-completed 2026-02-03, report-shared 2026-02-03,"
                + " observations-received 2026-02-05, papers-sent-to-panel 2026-02-05");
    JourneyStatus atPanel = brief.on("2026-02-10");

    assertEquals(List.of(), notes(atPanel));
    assertEquals(Verdict.ALLOWED, now(atPanel, JourneyEvent.FULL_REPORT_REQUESTED));
    assertEquals(Verdict.ALLOWED, now(atPanel, JourneyEvent.RECOMMENDED_NOT_SUITABLE));
    assertEquals(Verdict.NOT_ALLOWED, now(atPanel, JourneyEvent.RECOMMENDED_SUITABLE));
    assertEquals(
        List.of("england-full-report"), grounds(atPanel, JourneyEvent.RECOMMENDED_SUITABLE));

    JourneyStatus approved =
        brief.then("recommended-not-suitable 2026-02-20, approved 2026-02-21").on("2026-02-22");
    assertEquals(List.of("/events/10 NOT_ALLOWED england-assessed"), notes(approved));
    assertEquals("approved", state(approved, Track.APPROVAL));
  }

  @Test
  void a_full_report_is_asked_for_only_where_there_is_a_brief_one() {
    JourneyStatus status = england(TO_PANEL).on("2026-04-10");

    assertEquals(
        List.of("england-brief-report"), grounds(status, JourneyEvent.FULL_REPORT_REQUESTED));
  }

  @ParameterizedTest(name = "regulation 26(2)(d) and (4): papers on {0} are {1}")
  @CsvSource({"2026-04-15, NOT_SHOWN", "2026-04-16, ALLOWED"})
  void papers_wait_ten_working_days_beginning_with_the_notice(String day, Verdict expected) {
    History shared =
        england(COMPLETE + ", full-report-completed 2026-04-01, report-shared 2026-04-01");

    assertEquals(expected, now(shared.on(day), JourneyEvent.PAPERS_SENT_TO_PANEL));
    assertEquals(
        Verdict.ALLOWED,
        now(
            shared.then("observations-received 2026-04-07").on("2026-04-07"),
            JourneyEvent.PAPERS_SENT_TO_PANEL));
  }

  @Test
  void there_is_no_approval_without_the_panel_and_the_decision_maker_may_depart_from_it() {
    JourneyStatus without = england(TO_PANEL + ", approved 2026-04-24").on("2026-04-25");
    assertEquals(List.of("/events/10 NOT_SHOWN england-panel-considered"), notes(without));
    assertEquals("approved", state(without, Track.APPROVAL));

    JourneyStatus departed =
        england(TO_PANEL + ", recommended-not-suitable 2026-04-20, approved 2026-04-24")
            .on("2026-04-25");
    assertEquals(List.of(), notes(departed));
  }

  @Test
  void in_2020_approval_needed_the_panel_only_where_the_case_was_referred_to_it() {
    String before =
        "application-received 2019-10-01, assessment-agreed 2019-10-02,"
            + " stage-1-started 2019-10-03, stage-1-information-complete 2019-11-01,"
            + " full-report-completed 2020-03-02, ";

    assertEquals(
        List.of("/events/5 NOT_SHOWN england-panel-considered"),
        notes(england(before + "approved 2020-04-23").on("2021-01-01")));
    assertEquals(List.of(), notes(england(before + "approved 2020-04-24").on("2021-01-01")));
    assertEquals(List.of(), notes(england(before + "approved 2020-09-25").on("2021-01-01")));
    assertEquals(
        List.of("/events/7 NOT_SHOWN england-panel-considered"),
        notes(
            england(
                    before
                        + "report-shared 2020-03-02, papers-sent-to-panel 2020-03-20,"
                        + " approved 2020-04-24")
                .on("2021-01-01")));
  }

  @ParameterizedTest(name = "SI 2020/445 regulation 15(b): agreed on {0}, approved on {1}: {2}")
  @CsvSource({
    "2019-10-02, 2020-09-26, ",
    "2020-09-25, 2020-09-26, ",
    "2020-09-25, 2021-06-01, ",
    "2020-09-26, 2021-06-01, NOT_SHOWN"
  })
  void an_assessment_of_25_september_2020_goes_on_under_the_rules_of_the_pandemic(
      String agreed, String approved, String verdict) {
    List<String> found =
        notes(
            england(
                    "application-received 2019-10-01, assessment-agreed "
                        + agreed
                        + ", stage-1-information-complete "
                        + agreed
                        + ", full-report-completed "
                        + agreed
                        + ", approved "
                        + approved)
                .on("2022-01-01"));

    assertEquals(
        verdict == null ? List.of() : List.of("/events/4 " + verdict + " england-panel-considered"),
        found);
  }

  @ParameterizedTest(name = "SI 2020/445 regulation 15(b): agreed on {0}: stage 1 {1}")
  @CsvSource({"2020-09-25, complete", "2020-09-26, passed"})
  void silence_after_ten_working_days_passes_stage_1_only_where_the_old_rule_is_back(
      String agreed, String expected) {
    assertEquals(
        expected,
        state(
            england(
                    "application-received 2020-09-01, assessment-agreed "
                        + agreed
                        + ", stage-1-information-complete 2020-10-01")
                .on("2021-01-01"),
            Track.STAGE_1));
  }

  @Test
  void what_was_over_by_25_september_2020_is_saved_for_nothing() {
    String first =
        "application-received 2020-05-01, assessment-agreed 2020-05-02,"
            + " withdrawn-by-applicant 2020-08-03, ";
    String again =
        "application-received 2021-01-04, assessment-agreed 2021-01-05,"
            + " stage-1-information-complete 2021-02-01";

    assertEquals("passed", state(england(first + again).on("2021-03-01"), Track.STAGE_1));
  }

  @Test
  void in_2020_stage_1_had_no_last_day_and_did_not_end_by_silence() {
    String before =
        "application-received 2020-03-02, assessment-agreed 2020-03-03,"
            + " stage-1-started 2020-03-04, stage-1-information-complete ";

    assertEquals("passed", state(england(before + "2020-04-23").on("2020-06-01"), Track.STAGE_1));
    assertEquals("complete", state(england(before + "2020-04-24").on("2020-06-01"), Track.STAGE_1));
    assertEquals("complete", state(england(before + "2020-09-25").on("2021-01-01"), Track.STAGE_1));
    assertEquals("complete", state(england(before + "2020-09-26").on("2021-01-01"), Track.STAGE_1));
  }

  @Test
  void in_2020_the_time_to_comment_was_over_after_ten_working_days_at_the_latest() {
    String before =
        "application-received 2020-03-02, assessment-agreed 2020-03-03,"
            + " stage-1-started 2020-03-04, stage-1-information-complete 2020-04-01,"
            + " full-report-completed 2020-06-01, report-shared 2020-06-01";

    assertEquals("invited", state(england(before).on("2020-06-12"), Track.OBSERVATIONS));
    assertEquals("over", state(england(before).on("2020-06-13"), Track.OBSERVATIONS));
  }

  @Test
  void law_of_days_before_the_table_begins_is_not_carried() {
    JourneyStatus status = england("approved 2010-05-01").on("2012-01-01");

    assertEquals(List.of("/events/0 LAW_NOT_CARRIED england-approved"), notes(status));
    assertEquals("approved", state(status, Track.APPROVAL));
  }

  @Test
  void hazard_7_an_approval_opens_no_review_of_its_terms() {
    JourneyStatus status = england(APPROVED).on("2026-04-25");

    assertEquals(List.of(), remedies(status));
    assertEquals(
        List.of("complaint"), status.remedies().stream().map(o -> o.remedy().id()).toList());
  }

  @ParameterizedTest(name = "regulation 27(6)(b) and (8): on {0} refusing is {1}")
  @CsvSource({"2026-04-24, NOT_ALLOWED", "2026-05-22, NOT_ALLOWED", "2026-05-23, ALLOWED"})
  void hazard_8_a_proposal_is_no_decision_for_28_days(String day, Verdict expected) {
    JourneyStatus status = england(PROPOSED).on(day);

    assertEquals(expected, now(status, JourneyEvent.REFUSED));
    assertEquals("not-to-approve", state(status, Track.PROPOSAL));
    assertEquals(Optional.of(ApplicationStatus.IN_ASSESSMENT), status.applicationStatus());
    assertEquals(
        expected == Verdict.ALLOWED
            ? List.of()
            : List.of("representations ALLOWED 2026-05-22", "irm-england ALLOWED 2026-05-22"),
        remedies(status));
    if (expected == Verdict.NOT_ALLOWED) {
      assertEquals(List.of("england-answered"), grounds(status, JourneyEvent.REFUSED));
      assertEquals(
          List.of("/events/13 NOT_ALLOWED england-answered"),
          notes(england(PROPOSED + ", refused " + day).on(day)));
    }
  }

  @Test
  void approving_must_wait_as_long_as_refusing() {
    JourneyStatus status = england(PROPOSED).on("2026-05-01");

    assertEquals(List.of("england-not-while-answering"), grounds(status, JourneyEvent.APPROVED));
    assertEquals(Verdict.ALLOWED, now(england(PROPOSED).on("2026-06-01"), JourneyEvent.APPROVED));
  }

  @Test
  void representations_go_back_to_the_panel_and_end_the_other_way() {
    History history = england(PROPOSED + ", representations-received 2026-05-10");
    JourneyStatus waiting = history.on("2026-05-11");

    assertEquals(List.of(), remedies(waiting));
    assertEquals(Verdict.NOT_SHOWN, now(waiting, JourneyEvent.REFUSED));
    assertEquals(Verdict.NOT_ALLOWED, now(waiting, JourneyEvent.INDEPENDENT_REVIEW_REQUESTED));
    assertEquals(
        List.of("england-representations answered", "england-independent-review answered"),
        waiting.closedRemedies().stream()
            .map(one -> one.remedy().id() + " " + one.grounds().get(0).id())
            .toList());
    JourneyStatus heard = history.then("recommended-not-suitable 2026-05-20").on("2026-05-21");
    assertEquals("considered", state(heard, Track.ANSWER));
    assertEquals(Verdict.ALLOWED, now(heard, JourneyEvent.REFUSED));
    assertEquals(List.of(), notes(heard));
  }

  @Test
  void an_independent_review_must_be_known_before_the_decision() {
    History history = england(PROPOSED + ", independent-review-requested 2026-05-10");

    assertEquals(Verdict.NOT_SHOWN, now(history.on("2026-07-01"), JourneyEvent.REFUSED));
    assertEquals(
        Verdict.NOT_ALLOWED, now(history.on("2026-07-01"), JourneyEvent.REPRESENTATIONS_RECEIVED));
    JourneyStatus done =
        history.then("independent-recommendation 2026-07-01, refused 2026-07-05").on("2026-07-05");
    assertEquals(List.of(), notes(done));
    assertEquals(Optional.of(ApplicationStatus.NOT_APPROVED), done.applicationStatus());
    assertEquals("none", state(done, Track.PROPOSAL));
    assertEquals("none", state(done, Track.ANSWER));
  }

  @ParameterizedTest(name = "regulations 27(7) and 28(8): offence {0}, review {1}")
  @CsvSource({"yes, NOT_ALLOWED", "no, ALLOWED"})
  void hazard_6_a_proposal_for_an_offence_has_representations_and_no_independent_review(
      String offence, Verdict expected) {
    JourneyStatus status =
        england(PROPOSED).where(Circumstance.OFFENCE_BAR, offence).on("2026-05-01");

    assertEquals(expected, now(status, JourneyEvent.INDEPENDENT_REVIEW_REQUESTED));
    assertEquals(Verdict.ALLOWED, now(status, JourneyEvent.REPRESENTATIONS_RECEIVED));
    assertEquals(
        offence.equals("yes")
            ? List.of("representations ALLOWED 2026-05-22")
            : List.of("representations ALLOWED 2026-05-22", "irm-england ALLOWED 2026-05-22"),
        remedies(status));
  }

  @Test
  void whether_there_is_an_independent_review_cannot_be_told_without_the_ground() {
    JourneyStatus status = england(PROPOSED).knowing(Circumstances.nothingKnown()).on("2026-05-01");

    assertEquals(
        List.of("representations ALLOWED 2026-05-22", "irm-england CANNOT_TELL 2026-05-22"),
        remedies(status));
  }

  @Test
  void by_the_other_reading_the_28_days_run_from_receipt() {
    Interpretations other =
        Interpretations.defaults()
            .with(
                Interpretation.DETERMINATION_CLOCK,
                InterpretationOption.FROM_RECEIPT_OF_DETERMINATION);
    History history = england(PROPOSED).timed(ClockSettings.standard().with(other));

    assertEquals(
        List.of("representations ALLOWED ?", "irm-england ALLOWED ?"),
        remedies(history.on("2026-05-01")));
    assertEquals("open", state(history.on("2026-05-01"), Track.ANSWER));
    assertEquals(
        List.of("representations ALLOWED 2026-05-25", "irm-england ALLOWED 2026-05-25"),
        remedies(history.then("determination-received 2026-04-27").on("2026-05-01")));
  }

  @Test
  void hazard_12_one_live_approval_save_where_the_law_lets_two_stand() {
    History history = england(RECOMMENDED);

    JourneyStatus live =
        history.where(Circumstance.OTHER_APPROVAL, "live-in-england").on("2026-04-24");
    assertEquals(List.of("england-no-other-approval"), grounds(live, JourneyEvent.APPROVED));
    assertEquals(Verdict.NOT_ALLOWED, now(live, JourneyEvent.APPROVED));
    assertEquals(
        Verdict.ALLOWED,
        now(
            history.where(Circumstance.OTHER_APPROVAL, "allowed-beside").on("2026-04-24"),
            JourneyEvent.APPROVED));
    assertEquals(
        Verdict.CANNOT_TELL,
        now(history.knowing(Circumstances.nothingKnown()).on("2026-04-24"), JourneyEvent.APPROVED));
  }

  @Test
  void the_approval_by_a_service_that_ceased_ends_with_the_new_decision_or_after_16_weeks() {
    History ceased = england(APPROVED + ", service-ceased 2026-06-01");

    assertEquals("closing", state(ceased.on("2026-09-21"), Track.APPROVAL));
    assertEquals("ended", state(ceased.on("2026-09-22"), Track.APPROVAL));
    assertEquals(
        "closing-extended",
        state(
            ceased.then("closure-approval-extended 2026-09-01").on("2027-01-01"), Track.APPROVAL));
    assertEquals(
        "ended",
        state(ceased.then("reassessed-after-closure 2026-08-01").on("2026-08-01"), Track.APPROVAL));
  }

  @ParameterizedTest(name = "regulation 28(13): on {0} the approval is {1}")
  @CsvSource({"2026-06-01, resigning", "2026-06-28, resigning", "2026-06-29, ended"})
  void hazard_17_a_resignation_ends_the_approval_by_itself(String day, String expected) {
    JourneyStatus status = england(APPROVED + ", resignation-received 2026-06-01").on(day);

    assertEquals(expected, state(status, Track.APPROVAL));
    assertEquals(Verdict.NOT_ALLOWED, now(status, JourneyEvent.APPROVAL_CONTINUED));
    assertEquals(Verdict.NOT_ALLOWED, now(status, JourneyEvent.TERMS_REVISED));
  }

  @Test
  void hazard_17_a_resignation_is_never_undone_and_an_intention_to_move_is_none() {
    JourneyStatus status =
        england(APPROVED + ", resignation-received 2026-06-01, approval-continued 2026-06-10")
            .on("2026-06-11");
    assertEquals(List.of("/events/13 NOT_ALLOWED england-approval-continued"), notes(status));

    JourneyStatus moving =
        england(APPROVED + ", transfer-intention-notified 2026-06-01").on("2027-01-01");
    assertEquals("approved", state(moving, Track.APPROVAL));
    assertEquals(List.of(), notes(moving));
  }

  @Test
  void by_the_other_reading_a_resignation_takes_effect_a_day_later() {
    Interpretations other =
        Interpretations.defaults()
            .with(Interpretation.END_AFTER_RESIGNATION, InterpretationOption.ENDS_ON_DAY_29);
    History history =
        england(APPROVED + ", resignation-received 2026-06-01")
            .timed(ClockSettings.standard().with(other));

    assertEquals("resigning", state(history.on("2026-06-29"), Track.APPROVAL));
    assertEquals("ended", state(history.on("2026-06-30"), Track.APPROVAL));
  }

  @Test
  void hazard_18_an_overdue_review_ends_nothing() {
    JourneyStatus status = england(APPROVED).on("2028-12-01");

    assertEquals("approved", state(status, Track.APPROVAL));
    assertEquals("none", state(status, Track.REVIEW));
    assertEquals(Verdict.ALLOWED, now(status, JourneyEvent.REVIEW_STARTED));
  }

  @Test
  void the_first_review_goes_to_the_panel_and_later_ones_need_not() {
    History first = england(APPROVED + ", review-started 2027-03-01");

    assertEquals(
        List.of("england-first-review-to-panel"),
        grounds(first.on("2027-03-02"), JourneyEvent.REVIEW_COMPLETED));
    JourneyStatus later =
        first
            .then(
                "review-considered-by-panel 2027-03-10, review-completed 2027-03-12,"
                    + " review-started 2028-03-01, review-completed 2028-03-05")
            .on("2028-04-01");
    assertEquals(List.of(), notes(later));
    assertEquals("reviewed", state(later, Track.REVIEW));
  }

  @ParameterizedTest(name = "regulation 28(7) to (12): {0} after {1} is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "approval-terminated; ; NOT_SHOWN",
        "approval-terminated; determined-to-terminate 2026-06-05; NOT_ALLOWED",
        "approval-terminated; determined-to-terminate 2026-05-01; ALLOWED",
        "approval-terminated; determined-to-revise-terms 2026-05-01; NOT_ALLOWED",
        "terms-revised; determined-to-revise-terms 2026-06-05; NOT_ALLOWED",
        "terms-revised; determined-to-revise-terms 2026-06-05, terms-agreed-in-writing 2026-06-06;"
            + " ALLOWED",
        "terms-agreed-in-writing; determined-to-terminate 2026-06-05; NOT_ALLOWED",
        "terms-agreed-in-writing; determined-to-revise-terms 2026-06-05; ALLOWED",
        "determined-to-terminate; determined-to-revise-terms 2026-06-05; NOT_ALLOWED",
        "approval-continued; determined-to-terminate 2026-06-05; NOT_ALLOWED",
        "approval-continued; ; ALLOWED",
        "terms-revised; ; NOT_SHOWN",
      })
  void what_may_follow_in_an_approval(String event, String history, Verdict expected) {
    String more = history == null ? "" : history;
    JourneyStatus status = england(APPROVED).then(more).on("2026-06-10");

    assertEquals(expected, now(status, JourneyEvent.of(event)));
    assertEquals("approved", state(status, Track.APPROVAL));
  }

  @Test
  void a_proposal_on_an_approval_opens_both_ways_for_28_days() {
    JourneyStatus status =
        england(APPROVED + ", determined-to-terminate 2026-06-01").on("2026-06-29");

    assertEquals(
        List.of("representations ALLOWED 2026-06-29", "irm-england ALLOWED 2026-06-29"),
        remedies(status));
    assertEquals(
        "over",
        state(
            england(APPROVED + ", determined-to-terminate 2026-06-01").on("2026-06-30"),
            Track.ANSWER));
  }

  @ParameterizedTest(name = "SI 2010/959 regulations 24 and 25: on {0} it is {1}")
  @CsvSource({
    "2026-04-26, given",
    "2026-04-27, expired",
  })
  void hazard_16_a_temporary_approval_expires_by_itself_after_16_weeks(
      String day, String expected) {
    Pointer child = Pointer.ROOT.property("temporary").property("1");
    JourneyStatus status = england("temporary-approval-given@1 2026-01-04").on(day);

    assertEquals(
        expected,
        status.stateOf(Track.TEMPORARY, child).orElseThrow().state().orElseThrow().code());
    assertEquals(expected, state(status, Track.TEMPORARY));
    assertEquals(Optional.empty(), status.applicationStatus());
  }

  @Test
  void hazard_16_it_is_extended_once_by_eight_weeks_each_child_for_itself() {
    Pointer one = Pointer.ROOT.property("temporary").property("1");
    Pointer two = Pointer.ROOT.property("temporary").property("2");
    History history =
        england(
            "temporary-approval-given@1 2026-01-04, temporary-approval-given@2 2026-01-04,"
                + " temporary-approval-extended@1 2026-04-20");

    JourneyStatus status = history.on("2026-06-21");
    assertEquals(
        "extended",
        status.stateOf(Track.TEMPORARY, one).orElseThrow().state().orElseThrow().code());
    assertEquals(
        "expired", status.stateOf(Track.TEMPORARY, two).orElseThrow().state().orElseThrow().code());
    assertEquals(
        "expired",
        history
            .on("2026-06-22")
            .stateOf(Track.TEMPORARY, one)
            .orElseThrow()
            .state()
            .orElseThrow()
            .code());
    assertEquals(
        List.of("/events/3 NOT_ALLOWED england-temporary-extended"),
        notes(history.then("temporary-approval-extended@1 2026-06-01").on("2026-06-02")));
    assertEquals(
        List.of("/events/3 NOT_ALLOWED england-temporary-extended"),
        notes(history.then("temporary-approval-extended@2 2026-06-01").on("2026-06-02")));
  }

  @Test
  void a_prospective_adopters_temporary_approval_ends_by_events_only() {
    Pointer child = Pointer.ROOT.property("temporary").property("1");
    History history = england("temporary-approval-given-to-adopter@1 2026-01-04");

    assertEquals(
        Set.of(State.of(Track.TEMPORARY, "given-to-adopter")),
        history.on("2028-01-01").stateOf(Track.TEMPORARY, child).orElseThrow().states());
    JourneyStatus ended = history.then("placement-ended@1 2026-02-01").on("2026-02-02");
    assertEquals(
        Set.of(State.of(Track.TEMPORARY, "ended")),
        ended.stateOf(Track.TEMPORARY, child).orElseThrow().states());
    JourneyStatus connected =
        england("temporary-approval-given@1 2026-01-04, placement-ended@1 2026-02-01")
            .on("2026-02-02");
    assertEquals(
        Set.of(State.of(Track.TEMPORARY, "given")),
        connected.stateOf(Track.TEMPORARY, child).orElseThrow().states());
  }

  @Test
  void hazard_1_what_concerns_one_of_two_people_leaves_the_other_where_they_are() {
    History history = england(ASSESSED);
    List<Event> events = new ArrayList<>(history.events());
    events.add(
        new Event(
            JourneyEvent.WITHDRAWN_BY_APPLICANT,
            Optional.of(LocalDate.of(2026, 1, 20)),
            Pointer.ROOT.property("withdrawal"),
            Pointer.ROOT,
            Set.of("p2")));
    JourneyStatus status =
        new History(history.nation(), events, history.circumstances(), history.timing())
            .on("2026-01-21");

    assertEquals("in-assessment|withdrawn", state(status, Track.APPLICATION));
    assertEquals(Optional.empty(), status.applicationStatus());
    assertEquals(List.of(), notes(status));
  }

  @Test
  void hazard_24_a_withdrawal_is_the_applicants_and_an_ending_the_services() {
    assertEquals(
        Optional.of(ApplicationStatus.WITHDRAWN_BY_APPLICANT),
        england(ASSESSED + ", withdrawn-by-applicant 2026-01-20")
            .on("2026-01-21")
            .applicationStatus());
    JourneyStatus ended = england(ASSESSED + ", ended-by-service 2026-01-20").on("2026-01-21");
    assertEquals(Optional.of(ApplicationStatus.ENDED_BY_SERVICE), ended.applicationStatus());
    assertEquals(List.of("/events/3 NOT_ALLOWED england-ending-not-on-suitability"), notes(ended));
    assertEquals(
        Verdict.ALLOWED,
        now(
            england(ASSESSED).where(Circumstance.ENDING_GROUND, "other").on("2026-01-20"),
            JourneyEvent.ENDED_BY_SERVICE));
  }

  @Test
  void stage_1_does_not_pass_after_the_application_is_withdrawn() {
    JourneyStatus status =
        england(COMPLETE + ", withdrawn-by-applicant 2026-02-10").on("2026-04-01");

    assertEquals("complete", state(status, Track.STAGE_1));
  }

  @Test
  void beyond_the_calendar_nothing_is_told() {
    JourneyStatus status =
        england(
                "application-received 2028-11-01, assessment-agreed 2028-11-02,"
                    + " stage-1-information-complete 2028-12-20")
            .on("2029-06-01");

    assertEquals("complete|passed", state(status, Track.STAGE_1));
    assertEquals(List.of(), status.byItself());
    assertEquals(Verdict.CANNOT_TELL, now(status, JourneyEvent.STAGE_1_NOTICE_GIVEN));
  }

  @Test
  void an_event_without_a_day_may_have_happened_at_any_time() {
    JourneyStatus status =
        england(
                "application-received 2026-01-05, assessment-agreed 2026-01-08, approved ?,"
                    + " resignation-received 2026-06-01")
            .on("2026-06-02");

    assertEquals(
        List.of(
            "/events/1 CANNOT_TELL england-assessment-agreed",
            "/events/3 CANNOT_TELL england-resignation",
            "/events/2 CANNOT_TELL day-unknown"),
        notes(status));
    assertTrue(state(status, Track.APPROVAL).contains("resigning"));
    assertEquals(2, status.possibleStatuses().size());
    assertEquals(Optional.empty(), status.applicationStatus());
  }

  @Test
  void what_is_recorded_for_a_later_day_has_not_happened() {
    JourneyStatus status = england(APPROVED).on("2026-04-23");

    assertEquals("none", state(status, Track.APPROVAL));
    assertFalse(status.stateOf(Track.APPROVAL).orElseThrow().since().isPresent());
  }

  @Test
  void what_two_documents_say_of_one_day_happened_once() {
    History refused = england(PROPOSED + ", refused 2026-06-01, refused 2026-06-01");

    assertEquals(List.of(), notes(refused.on("2026-06-02")));
    assertEquals(
        List.of(
            "/events/15 NOT_ALLOWED england-refused england-proposed-not-to-approve"
                + " england-answered"),
        notes(refused.then("refused 2026-06-02").on("2026-06-02")));
  }

  @Test
  void a_new_application_starts_anew() {
    JourneyStatus status =
        england(PROPOSED + ", refused 2026-06-01, application-received 2027-01-04")
            .on("2027-01-05");

    assertEquals(List.of(), notes(status));
    assertEquals("not-started", state(status, Track.STAGE_1));
    assertEquals("none", state(status, Track.REPORT));
    assertEquals("none", state(status, Track.PANEL));
    assertEquals(Optional.of(ApplicationStatus.RECEIVED), status.applicationStatus());
  }

  @Test
  void events_that_another_nation_has_are_named_and_change_nothing() {
    JourneyStatus status =
        england(APPROVED + ", panel-review-requested 2026-05-01").on("2026-05-02");

    assertEquals(List.of("/events/12 OTHER_NATION other-nation"), notes(status));
    Finding finding = status.history().get(0).toFinding();
    assertEquals("journey.other-nation", finding.code());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("/events/12", finding.pointer().toString());
  }

  @Test
  void a_note_is_a_warning_or_information_and_never_an_error() {
    JourneyStatus status = england("approved ?, stage-1-notice-given 2026-01-05").on("2026-02-01");

    assertEquals(
        List.of("journey.not-shown", "journey.cannot-tell"),
        status.history().stream().map(note -> note.toFinding().code()).toList());
    assertEquals(
        List.of(Severity.WARNING, Severity.INFO),
        status.history().stream().map(note -> note.toFinding().severity()).toList());
  }
}
