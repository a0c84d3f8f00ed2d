package org.fostering.rules.journey;

import static org.fostering.rules.journey.History.grounds;
import static org.fostering.rules.journey.History.notes;
import static org.fostering.rules.journey.History.now;
import static org.fostering.rules.journey.History.remedies;
import static org.fostering.rules.journey.History.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The journeys of Wales, Scotland and Northern Ireland, and what may never leak into them. Long,
 * because each provision that was read has its case here, side by side for the three nations.
 */
class OtherNationsJourneyTest {

  private static final String SCOTTISH =
      "application-received 2026-01-05, assessment-agreed 2026-01-08,"
          + " papers-sent-to-panel 2026-06-01, recommended-suitable 2026-06-10";
  private static final String SCOTTISH_APPROVED =
      SCOTTISH + ", approved 2026-06-12, decision-notified 2026-06-15";

  // Scotland

  @Test
  void in_scotland_there_are_no_stages_and_no_independent_review() {
    assertFalse(Journeys.standard().in(Nation.SCOTLAND).tracks().contains(Track.STAGE_1));
    JourneyStatus status =
        History.of(
                Nation.SCOTLAND,
                "stage-1-started 2026-01-05, stage-1-notice-given 2026-01-06,"
                    + " determined-not-to-approve 2026-01-07,"
                    + " independent-review-requested 2026-01-08,"
                    + " temporary-approval-given 2026-01-09")
            .on("2026-02-01");

    assertEquals(
        List.of(
            "/events/0 OTHER_NATION other-nation",
            "/events/1 OTHER_NATION other-nation",
            "/events/2 OTHER_NATION other-nation",
            "/events/3 OTHER_NATION other-nation",
            "/events/4 OTHER_NATION other-nation"),
        notes(status));
    assertEquals(Optional.empty(), status.applicationStatus());
  }

  @Test
  void a_usual_scottish_history_has_nothing_to_note() {
    JourneyStatus status = History.of(Nation.SCOTLAND, SCOTTISH_APPROVED).on("2026-06-16");

    assertEquals(List.of(), notes(status));
    assertEquals("approved", state(status, Track.APPROVAL));
    assertEquals(Optional.of(ApplicationStatus.APPROVED), status.applicationStatus());
  }

  @ParameterizedTest(name = "SSI 2009/210 regulation 22(1), (3) and (5): {0} with terms {1} is {2}")
  @CsvSource({
    "approved, specified, ALLOWED", "approved, not-specified, NOT_ALLOWED",
    "refused, specified, ALLOWED", "decision-made, specified, ALLOWED"
  })
  void a_scottish_approval_says_what_it_covers(String event, String terms, Verdict expected) {
    History history = History.of(Nation.SCOTLAND, SCOTTISH).where(Circumstance.TERMS, terms);

    assertEquals(expected, now(history.on("2026-06-11"), JourneyEvent.of(event)));
  }

  @ParameterizedTest(name = "SSI 2009/210 regulation 22(1) and (3): {0} without the panel")
  @CsvSource({"approved", "refused", "decision-made"})
  void nothing_is_decided_in_scotland_without_the_panel(String event) {
    JourneyStatus status =
        History.of(Nation.SCOTLAND, "application-received 2026-01-05, assessment-agreed 2026-01-08")
            .on("2026-06-11");

    assertEquals(Verdict.NOT_SHOWN, now(status, JourneyEvent.of(event)));
    assertEquals(List.of("scotland-panel-considered"), grounds(status, JourneyEvent.of(event)));
  }

  @ParameterizedTest(name = "SSI 2009/210 regulation 26(3): on {0} asking for a review is {1}")
  @CsvSource({"2026-06-15, ALLOWED", "2026-07-12, ALLOWED", "2026-07-13, NOT_ALLOWED"})
  void hazard_7_in_scotland_even_terms_are_reviewed_within_28_days_of_the_notice(
      String day, Verdict expected) {
    JourneyStatus status = History.of(Nation.SCOTLAND, SCOTTISH_APPROVED).on(day);

    assertEquals(expected, now(status, JourneyEvent.PANEL_REVIEW_REQUESTED));
    assertEquals(
        expected == Verdict.ALLOWED
            ? List.of("panel-review-scotland ALLOWED 2026-07-12")
            : List.of(),
        remedies(status));
  }

  @Test
  void the_other_panel_recommends_before_the_reviewed_decision() {
    History asked =
        History.of(Nation.SCOTLAND, SCOTTISH_APPROVED + ", panel-review-requested 2026-07-01");

    assertEquals(List.of(), remedies(asked.on("2026-07-02")));
    assertEquals(Verdict.NOT_SHOWN, now(asked.on("2026-07-02"), JourneyEvent.REVIEW_DECISION_MADE));
    JourneyStatus done =
        asked
            .then(
                "panel-review-recommendation 2026-07-20, review-decision-made 2026-07-25,"
                    + " review-decision-notified 2026-07-27")
            .on("2026-08-01");
    assertEquals(List.of(), notes(done));
    assertEquals("reviewed", state(done, Track.ANSWER));
  }

  @Test
  void every_scottish_review_goes_to_the_panel() {
    JourneyStatus status =
        History.of(
                Nation.SCOTLAND,
                SCOTTISH_APPROVED
                    + ", review-started 2027-06-01, review-considered-by-panel 2027-06-05,"
                    + " review-completed 2027-06-10, review-started 2030-06-01,"
                    + " review-completed 2030-06-05")
            .on("2030-07-01");

    assertEquals(List.of("/events/10 NOT_SHOWN scotland-review-to-panel"), notes(status));
  }

  @Test
  void hazard_17_in_scotland_a_wish_to_stop_ends_nothing_by_itself() {
    History history =
        History.of(Nation.SCOTLAND, SCOTTISH_APPROVED + ", resignation-received 2026-09-01");
    JourneyStatus status = history.on("2030-01-01");

    assertEquals("resigning", state(status, Track.APPROVAL));
    assertEquals(
        List.of(),
        status.byItself().stream().filter(past -> past.row().track() == Track.APPROVAL).toList());
    assertEquals(Verdict.ALLOWED, now(status, JourneyEvent.APPROVAL_TERMINATED));
    assertEquals(
        Verdict.NOT_SHOWN,
        now(
            History.of(Nation.SCOTLAND, SCOTTISH_APPROVED).on("2026-09-01"),
            JourneyEvent.APPROVAL_TERMINATED));
  }

  // Northern Ireland

  @Test
  void in_northern_ireland_one_step_leads_to_the_approval() {
    JourneyStatus status =
        History.of(
                Nation.NORTHERN_IRELAND,
                "application-received 2026-01-05, assessment-agreed 2026-01-08,"
                    + " approved 2026-06-12, agreement-signed 2026-06-13")
            .on("2026-07-01");

    assertEquals(List.of(), notes(status));
    assertEquals("approved", state(status, Track.APPROVAL));
    assertEquals(List.of(), remedies(status));
  }

  @Test
  void a_panel_in_northern_ireland_is_practice_and_an_event_of_england_is_none() {
    JourneyStatus status =
        History.of(
                Nation.NORTHERN_IRELAND,
                "panel-deferred 2026-01-08, recommended-suitable 2026-01-09,"
                    + " determined-not-to-approve 2026-01-10, full-report-requested 2026-01-11")
            .on("2026-02-01");

    assertEquals(
        List.of("/events/2 OTHER_NATION other-nation", "/events/3 OTHER_NATION other-nation"),
        notes(status));
  }

  @ParameterizedTest(name = "SR 1996/467 regulation 3(3)(a): another approval {0}, approving {1}")
  @CsvSource({
    "none, ALLOWED",
    "live, CANNOT_TELL",
    "live-in-northern-ireland, NOT_ALLOWED",
    "allowed-beside, NOT_ALLOWED"
  })
  void hazard_12_in_northern_ireland_nobody_already_approved_is_approved(
      String other, Verdict expected) {
    JourneyStatus status =
        History.of(Nation.NORTHERN_IRELAND, "application-received 2026-01-05")
            .where(Circumstance.OTHER_APPROVAL, other)
            .on("2026-06-11");

    assertEquals(expected, now(status, JourneyEvent.APPROVED));
  }

  @Test
  void in_northern_ireland_an_approval_ends_on_the_day_that_the_authority_s_notice_names() {
    History wished =
        History.of(Nation.NORTHERN_IRELAND, "approved 2026-01-05, resignation-received 2026-02-01");
    JourneyStatus status = wished.on("2027-06-11");

    assertEquals(List.of(), notes(status));
    assertEquals("resigning", state(status, Track.APPROVAL));
    assertEquals(List.of(), status.byItself());
    JourneyStatus ended = wished.then("approval-ended 2026-03-15").on("2027-06-11");
    assertEquals(List.of(), notes(ended));
    assertEquals("ended", state(ended, Track.APPROVAL));
  }

  @ParameterizedTest(name = "SR 1996/467 regulation {1}: {0} without proposal or panel is allowed")
  @CsvSource({
    "terms-revised, 4(4)(a)",
    "approval-terminated, 4(4)(b)",
    "approval-continued, 4(3)",
    "review-started, 4(1)",
    "review-completed, 4(1) to (3)"
  })
  void in_northern_ireland_a_notice_needs_no_proposal(String event, String provision) {
    JourneyStatus status =
        History.of(Nation.NORTHERN_IRELAND, "approved 2026-01-05, review-completed 2026-11-30")
            .on("2026-12-01");

    assertEquals(Verdict.ALLOWED, now(status, JourneyEvent.of(event)));
    assertEquals(
        Verdict.OTHER_NATION,
        Verdict.OTHER_NATION.worse(now(status, JourneyEvent.APPROVAL_CONTINUED)));
    assertEquals(List.of(), remedies(status));
  }

  // Wales

  private static final String WELSH =
      "application-received 2026-01-05, assessment-agreed 2026-01-08,"
          + " stage-1-started 2026-01-09, stage-1-information-complete 2026-02-02";
  private static final String WELSH_REPORT =
      WELSH
          + ", stage-2-started 2026-02-03, stage-2-information-complete 2026-03-30,"
          + " full-report-completed 2026-04-01, report-shared 2026-04-01,"
          + " observations-received 2026-04-07, papers-sent-to-panel 2026-04-08";
  private static final String WELSH_APPROVED =
      WELSH_REPORT + ", recommended-suitable 2026-04-20, approved 2026-04-24";

  @Test
  void a_usual_welsh_history_has_nothing_to_note() {
    JourneyStatus status =
        History.of(Nation.WALES, WELSH_APPROVED + ", agreement-signed 2026-04-25").on("2026-05-01");

    assertEquals(List.of(), notes(status));
    assertEquals("approved", state(status, Track.APPROVAL));
    assertEquals(Optional.of(ApplicationStatus.APPROVED), status.applicationStatus());
  }

  @ParameterizedTest(name = "WSI 2018/1333 regulation 7(4)(c) and (5): on {0} the notice is {1}")
  @CsvSource({"2026-02-16, ALLOWED, complete", "2026-02-17, NOT_ALLOWED, passed"})
  void in_wales_stage_1_passes_after_ten_working_days_without_notice(
      String day, Verdict expected, String stage) {
    JourneyStatus status = History.of(Nation.WALES, WELSH).on(day);

    assertEquals(expected, now(status, JourneyEvent.STAGE_1_NOTICE_GIVEN));
    assertEquals(stage, state(status, Track.STAGE_1));
  }

  @ParameterizedTest(name = "WSI 2018/1333 regulation {3}: with {0}, {1} is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "report-shared 2026-04-01; papers-sent-to-panel; NOT_SHOWN; 7(5)(d) and (7)",
        "brief-report-completed 2026-03-02; report-shared; ALLOWED; 7(6)",
        "full-report-completed 2026-03-02; recommended-suitable; NOT_SHOWN; 5(1)",
        "withdrawn-by-applicant 2026-03-02; approved; NOT_SHOWN; 8(2)",
        "recommended-suitable 2026-03-02; approved; NOT_SHOWN; 8(2)(a)",
      })
  void in_wales_each_step_needs_what_comes_before(
      String event, String asked, Verdict expected, String provision) {
    JourneyStatus status = History.of(Nation.WALES, WELSH + ", " + event).on("2026-06-01");

    assertEquals(expected, now(status, JourneyEvent.of(asked)));
  }

  @ParameterizedTest(name = "WSI 2018/1333 regulation 5(3): on a brief report {0} is {1}")
  @CsvSource({
    "full-report-requested, ALLOWED",
    "recommended-not-suitable, ALLOWED",
    "recommended-suitable, NOT_ALLOWED"
  })
  void in_wales_a_brief_report_leads_to_a_full_one_or_to_not_suitable(
      String event, Verdict expected) {
    JourneyStatus status =
        History.of(
                Nation.WALES,
                WELSH
                    + ", stage-2-started 2026-02-03, thought-unlikely-suitable 2026-03-01,"
                    + " brief-report-completed 2026-03-02, report-shared 2026-03-02,"
                    + " observations-received 2026-03-05, papers-sent-to-panel 2026-03-06")
            .on("2026-03-20");

    assertEquals(expected, now(status, JourneyEvent.of(event)));
  }

  @ParameterizedTest(name = "WSI 2018/1333 regulation 8(6) to (8): on {0} refusing is {1}")
  @CsvSource({"2026-05-22, NOT_ALLOWED", "2026-05-23, ALLOWED"})
  void hazard_10_in_wales_a_proposal_is_answered_to_the_service_or_to_irm_cymru(
      String day, Verdict expected) {
    History proposed =
        History.of(
            Nation.WALES,
            "application-received 2026-01-05, assessment-agreed 2026-01-08,"
                + " recommended-not-suitable 2026-04-20, determined-not-to-approve 2026-04-24");
    JourneyStatus status = proposed.on("2026-05-22");

    assertEquals(
        List.of("representations ALLOWED 2026-05-22", "irm-cymru ALLOWED 2026-05-22"),
        remedies(status));
    assertEquals("in-assessment", state(status, Track.APPLICATION));
    assertEquals("over", state(proposed.on("2026-05-23"), Track.ANSWER));
    assertEquals(expected, now(proposed.on(day), JourneyEvent.REFUSED));
  }

  @ParameterizedTest(name = "WSI 2018/1333 regulation 8(7): resting on {0}, a review is {1}")
  @CsvSource({"no, ALLOWED", "yes, ALLOWED", "exception-withdrawn, NOT_ALLOWED"})
  void in_wales_only_the_exception_withdrawn_shuts_out_the_independent_review(
      String bar, Verdict expected) {
    JourneyStatus status =
        History.of(Nation.WALES, WELSH_APPROVED + ", determined-to-terminate 2026-06-01")
            .where(Circumstance.OFFENCE_BAR, bar)
            .on("2026-06-10");

    assertEquals(expected, now(status, JourneyEvent.INDEPENDENT_REVIEW_REQUESTED));
    assertEquals(Verdict.ALLOWED, now(status, JourneyEvent.REPRESENTATIONS_RECEIVED));
    assertEquals(expected == Verdict.ALLOWED ? 2 : 1, remedies(status).size());
  }

  @ParameterizedTest(name = "WSI 2018/1333 regulation 9(9): on {0} revising the terms is {1}")
  @CsvSource({"2026-06-29, NOT_ALLOWED", "2026-06-30, ALLOWED"})
  void in_wales_agreement_in_writing_shortens_nothing(String day, Verdict expected) {
    History proposed =
        History.of(
            Nation.WALES,
            WELSH_APPROVED
                + ", determined-to-revise-terms 2026-06-01, terms-agreed-in-writing 2026-06-02");

    assertEquals(expected, now(proposed.on(day), JourneyEvent.TERMS_REVISED));
    assertEquals(List.of("/events/13 OTHER_NATION other-nation"), notes(proposed.on(day)));
  }

  @ParameterizedTest(name = "WSI 2018/1333 regulation 9(13): on {0} the approval is {1}")
  @CsvSource({"2026-02-28, resigning", "2026-03-01, ended"})
  void a_welsh_resignation_ends_the_approval_28_days_after_receipt(String day, String expected) {
    JourneyStatus status =
        History.of(Nation.WALES, "approved 2026-01-05, resignation-received 2026-02-01").on(day);

    assertEquals(expected, state(status, Track.APPROVAL));
  }

  @Test
  void in_wales_the_first_review_must_go_to_the_panel_and_a_later_one_may() {
    JourneyStatus status =
        History.of(
                Nation.WALES,
                WELSH_APPROVED
                    + ", review-started 2027-03-01, review-completed 2027-03-10,"
                    + " review-started 2028-03-01, review-completed 2028-03-05")
            .on("2028-07-01");

    assertEquals(List.of("/events/13 NOT_SHOWN wales-first-review-to-panel"), notes(status));
  }

  @ParameterizedTest(name = "WSI 2015/1818 regulations 26(1), 27(2): {0}, on {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "temporary-approval-given 2026-01-05; 2026-04-27; given",
        "temporary-approval-given 2026-01-05; 2026-04-28; expired",
        "temporary-approval-given 2020-11-01; 2021-04-18; given",
        "temporary-approval-given 2020-11-01; 2021-04-19; expired",
        "temporary-approval-given 2026-01-05, temporary-approval-extended 2026-04-20;"
            + " 2026-06-22; extended",
        "temporary-approval-given 2026-01-05, temporary-approval-extended 2026-04-20;"
            + " 2026-06-23; expired",
        "temporary-approval-given-to-adopter 2026-01-05; 2027-06-22; given-to-adopter",
        "temporary-approval-given-to-adopter 2026-01-05, placement-ended 2026-02-01;"
            + " 2026-02-01; ended",
      })
  void a_welsh_temporary_approval_expires_by_itself(String events, String day, String expected) {
    assertEquals(expected, state(History.of(Nation.WALES, events).on(day), Track.TEMPORARY));
  }

  // Across borders

  @ParameterizedTest(name = "[{index}] approved {1}, {0} may approve: {2} ({3})")
  @CsvSource({
    "ENGLAND, live-in-england, NOT_ALLOWED, SI 2011/581 regulation 27(1)",
    "ENGLAND, live-in-wales, ALLOWED, SI 2011/581 regulations 1(2) and 27(1)",
    "ENGLAND, live-in-scotland, ALLOWED, SI 2011/581 regulations 1(2) and 27(1)",
    "ENGLAND, live-in-northern-ireland, ALLOWED, SI 2011/581 regulations 1(2) and 27(1)",
    "ENGLAND, live, CANNOT_TELL, SI 2011/581 regulation 27(1)",
    "ENGLAND, allowed-beside, ALLOWED, SI 2011/581 regulation 34(1)",
    "WALES, live-in-england, NOT_ALLOWED, WSI 2018/1333 regulation 8(1)",
    "WALES, live-in-wales, NOT_ALLOWED, WSI 2018/1333 regulation 8(1)",
    "WALES, live, CANNOT_TELL, WSI 2018/1333 regulation 8(1)",
    "WALES, live-in-scotland, ALLOWED, WSI 2018/1333 regulation 8(1)",
    "WALES, live-in-northern-ireland, ALLOWED, WSI 2018/1333 regulation 8(1)",
    "SCOTLAND, live-in-scotland, ALLOWED, SSI 2009/210 regulations 22 and 23",
    "SCOTLAND, live, ALLOWED, SSI 2009/210 regulation 22",
    "NORTHERN_IRELAND, live, CANNOT_TELL, SR 1996/467 regulation 3(3)(a)",
    "SCOTLAND, live-in-england, ALLOWED, SSI 2009/210 regulation 22",
    "NORTHERN_IRELAND, live-in-northern-ireland, NOT_ALLOWED, SR 1996/467 regulation 3(3)(a)",
    "NORTHERN_IRELAND, live-in-england, ALLOWED, SR 1996/467 regulation 3(3)(a)"
  })
  void an_approval_elsewhere_bars_as_the_words_of_each_nation_have_it(
      Nation nation, String other, Verdict expected, String citation) {
    JourneyStatus status =
        History.of(
                nation,
                "application-received 2026-01-05, assessment-agreed 2026-01-06,"
                    + " full-report-completed 2026-04-01, recommended-suitable 2026-04-20")
            .where(Circumstance.OTHER_APPROVAL, other)
            .on("2026-04-24");

    assertEquals(expected, now(status, JourneyEvent.APPROVED));
  }

  // Scotland: the approval that follows another

  @ParameterizedTest(name = "SSI 2009/210 regulation 23: approving, {0}, without the panel is {1}")
  @CsvSource({"original, NOT_SHOWN", "derivative, ALLOWED"})
  void in_scotland_an_approval_that_corresponds_to_another_needs_no_panel(
      String derivation, Verdict expected) {
    JourneyStatus status =
        History.of(Nation.SCOTLAND, "").where(Circumstance.DERIVATION, derivation).on("2026-06-11");

    assertEquals(expected, now(status, JourneyEvent.APPROVED));
  }

  @ParameterizedTest(name = "SSI 2009/210 regulation 25(6): {0}, {1}, is {2}")
  @CsvSource({
    "terms-revised, original, NOT_SHOWN",
    "terms-revised, derivative, ALLOWED",
    "approval-terminated, original, NOT_SHOWN",
    "approval-terminated, derivative, ALLOWED"
  })
  void in_scotland_such_an_approval_follows_every_change_of_the_original(
      String event, String derivation, Verdict expected) {
    JourneyStatus status =
        History.of(Nation.SCOTLAND, "approved 2026-06-12")
            .where(Circumstance.DERIVATION, derivation)
            .on("2026-09-01");

    assertEquals(expected, now(status, JourneyEvent.of(event)));
  }

  @ParameterizedTest(
      name = "SSI 2009/210 regulation 26(1) and (2)(c): after {0}, {1}: {2} remedies")
  @CsvSource(
      delimiter = ';',
      value = {
        "decision-notified 2026-06-15; original; 1",
        "decision-notified 2026-06-15; derivative; 0",
        "approval-terminated 2026-06-14, decision-notified 2026-06-15; derivative; 1",
      })
  void in_scotland_the_terms_of_such_an_approval_are_not_reviewed_here(
      String events, String derivation, int count) {
    JourneyStatus status =
        History.of(Nation.SCOTLAND, "approved 2026-06-12, " + events)
            .where(Circumstance.DERIVATION, derivation)
            .on("2026-06-20");

    assertEquals(count, remedies(status).size());
  }

  @Test
  void in_scotland_a_reviewed_decision_is_not_reviewed_again() {
    JourneyStatus status =
        History.of(
                Nation.SCOTLAND,
                SCOTTISH_APPROVED
                    + ", panel-review-requested 2026-07-01, panel-review-recommendation 2026-07-20,"
                    + " review-decision-made 2026-07-25, review-decision-notified 2026-07-27")
            .on("2026-07-28");

    assertEquals(List.of(), remedies(status));
    assertEquals(Verdict.NOT_ALLOWED, now(status, JourneyEvent.PANEL_REVIEW_REQUESTED));
  }

  // What had begun under an older law

  @ParameterizedTest(name = "[{index}] {0}, {1}: {2} is {3} ({4})")
  @CsvSource(
      delimiter = ';',
      value = {
        "WALES; assessment-agreed 2019-04-28; stage-1-notice-given; LAW_NOT_CARRIED;"
            + " WSI 2018/1333 regulation 14(3)(a)",
        "WALES; assessment-agreed 2019-04-29; stage-1-notice-given; ALLOWED;"
            + " WSI 2018/1333 regulation 14(3)(a)",
        "WALES; assessment-agreed 2019-04-01, refused 2019-04-28, approved 2019-05-01;"
            + " review-started; ALLOWED; WSI 2018/1333 regulation 14(3)",
        "WALES; approved 2019-05-01, review-started 2019-04-28; review-completed;"
            + " LAW_NOT_CARRIED; WSI 2018/1333 regulation 14(3)(c)",
        "WALES; approved 2019-05-01, review-started 2019-05-02; approval-continued; ALLOWED;"
            + " WSI 2018/1333 regulation 14(3)(c)",
        "SCOTLAND; recommended-suitable 2009-09-27; approved; LAW_NOT_CARRIED;"
            + " SSI 2009/210 regulation 50(2)",
        "SCOTLAND; recommended-suitable 2009-09-28; approved; ALLOWED;"
            + " SSI 2009/210 regulation 50(2)",
      })
  void what_had_begun_under_an_older_law_is_not_judged_by_the_new(
      Nation nation, String events, String asked, Verdict expected, String provision) {
    JourneyStatus status =
        History.of(nation, "application-received 2009-01-05, " + events)
            .on(nation == Nation.WALES ? "2019-06-01" : "2009-10-05");

    assertEquals(expected, now(status, JourneyEvent.of(asked)));
    if (expected == Verdict.LAW_NOT_CARRIED) {
      assertTrue(
          grounds(status, JourneyEvent.of(asked)).stream()
              .anyMatch(id -> id.endsWith("-of-2019") || id.endsWith("-of-2009")));
    }
  }

  // All

  @ParameterizedTest
  @EnumSource(Nation.class)
  void nothing_recorded_gives_initial_states_and_no_notes(Nation nation) {
    JourneyStatus status = History.of(nation, "").on("2026-01-01");

    assertEquals(List.of(), notes(status));
    assertTrue(
        status.standings().stream()
            .allMatch(standing -> standing.state().map(State::initial).orElse(false)));
    assertEquals(Optional.empty(), status.applicationStatus());
    assertEquals(List.of(), status.remedies());
    assertEquals(Verdict.ALLOWED, now(status, JourneyEvent.APPLICATION_RECEIVED));
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void hazard_19_what_is_operational_has_no_row(Nation nation) {
    JourneyStatus status =
        History.of(
                nation,
                "contact-attempted 2026-01-01, records-access-requested 2026-01-02,"
                    + " training-completed 2026-01-03, my-own-event 2026-01-04")
            .on("2026-02-01");

    assertEquals(List.of(), notes(status));
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void hazard_20_an_enquiry_is_no_application(Nation nation) {
    JourneyStatus status =
        History.of(nation, "enquiry-received 2026-01-01, invited-to-apply 2026-01-02")
            .on("2026-02-01");

    assertEquals("invited", state(status, Track.ENQUIRY));
    assertEquals("none", state(status, Track.APPLICATION));
    assertEquals(Optional.empty(), status.applicationStatus());
    JourneyStatus again =
        History.of(
                nation,
                "enquiry-received 2026-01-01, enquiry-closed 2026-01-02,"
                    + " enquiry-closed 2026-01-03, enquiry-received 2026-01-04")
            .on("2026-02-01");
    assertEquals(List.of("/events/2 NOT_ALLOWED enquiry-closed"), notes(again));
    assertEquals("open", state(again, Track.ENQUIRY));
  }
}
