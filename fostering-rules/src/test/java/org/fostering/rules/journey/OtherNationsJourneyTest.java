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

/** The journeys of Wales, Scotland and Northern Ireland, and what may never leak into them. */
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
  @CsvSource({"none, ALLOWED", "live, NOT_ALLOWED", "allowed-beside, NOT_ALLOWED"})
  void hazard_12_in_northern_ireland_nobody_already_approved_is_approved(
      String other, Verdict expected) {
    JourneyStatus status =
        History.of(Nation.NORTHERN_IRELAND, "application-received 2026-01-05")
            .where(Circumstance.OTHER_APPROVAL, other)
            .on("2026-06-11");

    assertEquals(expected, now(status, JourneyEvent.APPROVED));
  }

  @Test
  void what_is_not_verified_for_northern_ireland_moves_and_judges_nothing() {
    JourneyStatus status =
        History.of(Nation.NORTHERN_IRELAND, "approved 2026-01-05, resignation-received 2026-02-01")
            .on("2027-06-11");

    assertEquals(List.of("/events/1 LAW_NOT_CARRIED northern-ireland-resignation"), notes(status));
    assertEquals("resigning", state(status, Track.APPROVAL));
  }

  // Wales

  @Test
  void in_wales_the_verified_rows_judge_and_the_others_only_move() {
    JourneyStatus status =
        History.of(
                Nation.WALES,
                "application-received 2026-01-05, assessment-agreed 2026-01-08,"
                    + " stage-1-started 2026-01-09, stage-1-information-complete 2026-02-02,"
                    + " stage-2-started 2026-02-03")
            .on("2026-02-02");
    assertEquals("complete|passed", state(status, Track.STAGE_1));
    assertEquals(List.of(), status.byItself());
    assertEquals(List.of(), notes(status));
    assertEquals(Verdict.LAW_NOT_CARRIED, now(status, JourneyEvent.STAGE_1_NOTICE_GIVEN));
    assertEquals(Verdict.LAW_NOT_CARRIED, now(status, JourneyEvent.STAGE_2_STARTED));
    assertEquals(Verdict.NOT_ALLOWED, now(status, JourneyEvent.ASSESSMENT_AGREED));
  }

  @ParameterizedTest(name = "IRM Cymru: on {0} refusing is {1}")
  @CsvSource({"2026-05-22, NOT_ALLOWED", "2026-05-23, LAW_NOT_CARRIED"})
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

  @Test
  void a_welsh_resignation_is_not_said_to_end_the_approval() {
    JourneyStatus status =
        History.of(Nation.WALES, "approved 2026-01-05, resignation-received 2026-02-01")
            .on("2027-06-11");

    assertEquals("ended|resigning", state(status, Track.APPROVAL));
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
