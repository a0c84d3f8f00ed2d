package org.fostering.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.consistency.DocumentFixture;
import org.fostering.rules.deadline.ApprovalEnd;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineState;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.journey.JourneyStatus;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.journey.State;
import org.fostering.rules.journey.Track;
import org.fostering.rules.journey.TrackState;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Deadlines and journey say alike whether an approval has ended, for whom, and since when. */
class ApprovalEndTest {

  private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

  static Stream<ApprovalEnd> ends() {
    return ApprovalEnd.all().stream();
  }

  private static Nation nation(ApprovalEnd end) {
    return end.basis().nations().iterator().next();
  }

  private static Timeline timeline(String... lines) {
    List<Event> events = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      events.add(
          new Event(
              JourneyEvent.of(words[0]),
              Optional.of(LocalDate.parse(words[1])),
              Pointer.ROOT.property("events").index(events.size()),
              words.length > 2 ? Pointer.ROOT.property(words[2]) : Pointer.ROOT));
    }
    return new Timeline(events);
  }

  private static JourneyStatus journey(Timeline timeline, Nation nation, LocalDate asOf) {
    return Journeys.standard()
        .in(nation)
        .status(timeline, Circumstances.nothingKnown(), ClockSettings.standard(), asOf);
  }

  private static String states(Optional<TrackState> track) {
    return track.orElseThrow().states().stream().map(State::code).collect(Collectors.joining("|"));
  }

  private static List<Deadline> deadlines(
      Timeline timeline, Nation nation, String clock, LocalDate asOf) {
    return Deadlines.standard().find(timeline, Jurisdiction.of(nation), asOf).stream()
        .filter(deadline -> deadline.clock().id().equals(Words.of(nation) + clock))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("ends")
  void every_end_of_the_table_is_one_for_deadlines_and_journey(ApprovalEnd end) {
    Nation nation = nation(end);
    Timeline timeline = timeline("approved 2025-12-01", end.cause().getText() + " 2026-03-02 part");

    TrackState ended = journey(timeline, nation, LATER).stateOf(Track.APPROVAL).orElseThrow();
    Deadline review = deadlines(timeline, nation, "-first-review", LATER).get(0);
    Deadline record = deadlines(timeline, nation, "-keep-record", LATER).get(0);

    assertEquals("ended", states(Optional.of(ended)));
    assertEquals(DeadlineState.NO_LONGER_DUE, review.state(), end.id());
    assertEquals(ended.since(), review.stoppedBy().flatMap(Event::on));
    assertEquals(ended.since(), record.startedBy().flatMap(Event::on));
    assertEquals(1, deadlines(timeline, nation, "-keep-record", LATER).size());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void the_day_before_it_has_not_ended_for_either(ApprovalEnd end) {
    Nation nation = nation(end);
    Timeline timeline = timeline("approved 2025-12-01", end.cause().getText() + " 2026-03-02 part");
    LocalDate day =
        journey(timeline, nation, LATER)
            .stateOf(Track.APPROVAL)
            .flatMap(TrackState::since)
            .orElseThrow()
            .minusDays(1);

    assertTrue(
        !states(journey(timeline, nation, day).stateOf(Track.APPROVAL)).equals("ended"), end.id());
    assertEquals(
        DeadlineState.RUNNING, deadlines(timeline, nation, "-first-review", day).get(0).state());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void an_approval_that_stood_again_ends_as_if_it_had_never_ended(ApprovalEnd end) {
    Nation nation = nation(end);
    String cause = end.cause().getText() + " 2026-03-02 part";
    Timeline once = timeline("approved 2025-12-01", cause);
    Timeline again =
        timeline("approved 2015-12-01", "approval-ended 2018-01-10", "approved 2025-12-01", cause);

    TrackState expected = journey(once, nation, LATER).stateOf(Track.APPROVAL).orElseThrow();
    TrackState found = journey(again, nation, LATER).stateOf(Track.APPROVAL).orElseThrow();

    assertEquals(states(Optional.of(expected)), states(Optional.of(found)));
    assertEquals(expected.since(), found.since(), end.id());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void a_resignation_that_arrives_after_the_end_is_noted_and_ends_nothing_anew(ApprovalEnd end) {
    Nation nation = nation(end);
    String ended = "approved 2025-12-01;" + end.cause().getText() + " 2026-03-02";
    String late = "resignation-received 2026-11-20";
    JourneyStatus before = journey(timeline(ended.split(";", -1)), nation, LATER);
    JourneyStatus after = journey(timeline((ended + ";" + late).split(";", -1)), nation, LATER);

    assertEquals(before.stateOf(Track.APPROVAL), after.stateOf(Track.APPROVAL));
    assertEquals(before.history().size() + 1, after.history().size(), end.id());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void what_averts_an_end_averts_it_for_both(ApprovalEnd end) {
    for (JourneyEvent averting : end.unless()) {
      if (ends().noneMatch(other -> other.cause().equals(averting))) {
        Timeline timeline =
            timeline(
                "approved 2025-12-01",
                end.cause().getText() + " 2026-03-02 part",
                averting.getText() + " 2026-03-09 part");

        assertTrue(
            !states(journey(timeline, nation(end), LATER).stateOf(Track.APPROVAL)).equals("ended"));
        assertEquals(
            DeadlineState.RUNNING,
            deadlines(timeline, nation(end), "-first-review", LocalDate.of(2026, 11, 30))
                .get(0)
                .state());
      }
    }
  }

  @Test
  void an_end_before_a_new_approval_does_not_end_what_is_due_to_it() {
    Timeline timeline =
        timeline("approved 2020-01-06", "approval-ended 2022-05-02", "approved 2026-02-02");

    List<Deadline> reviews =
        deadlines(timeline, Nation.ENGLAND, "-first-review", LocalDate.of(2026, 3, 1));
    assertEquals(DeadlineState.RUNNING, reviews.get(1).state());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "/resignations/0/receivedOn 2026-03-02, /resignations/0/inWriting yes; england; 2026-03-30",
        "/resignations/0/receivedOn 2026-03-02; wales; 2026-03-30",
        "/resignations/0/receivedOn 2026-03-02, /resignations/0/authorityTerminatedOn 2026-03-09;"
            + " scotland; 2026-03-09",
        "/resignations/0/receivedOn 2026-03-02, /resignations/0/authorityTerminatedOn 2026-03-09,"
            + " /resignations/0/approvalEndsOn 2026-04-20; northern-ireland; 2026-04-20",
        "/resignations/0/receivedOn 2026-03-02, /resignations/0/approvalEndsOn 2026-04-20;"
            + " scotland; 2026-04-20",
        "/resignations/0/receivedOn 2026-03-02, /resignations/0/inWriting yes,"
            + " /resignations/0/approvalEndsOn 2026-04-20; england; 2026-03-30",
        "/decisionReviews/0/subject variation, /decisionReviews/0/outcome terminate,"
            + " /decisionReviews/0/decidedOn 2026-03-02; scotland; 2026-03-02",
        "/determinations/0/outcome terminate, /determinations/0/decidedOn 2026-03-02,"
            + " /determinations/0/effectiveOn 2026-03-20; england; 2026-03-20",
        "/determinations/0/outcome terminate, /determinations/0/decidedOn 2026-03-02; england;"
            + " 2026-03-02",
        "/termination/decidedOn 2026-03-02, /termination/effectiveOn 2026-03-20; wales; 2026-03-20",
        "/termination/decidedOn 2026-03-02; northern-ireland; 2026-03-02",
        "/statusHistory/0/status terminated, /statusHistory/0/effectiveOn 2026-03-02; england;"
            + " 2026-03-02",
        "/carers/0/until 2026-03-02, /carers/1/until 2026-03-20; england; 2026-03-20",
        "/carers/0/until 2026-03-02, /carers/1/diedOn 2026-03-20; scotland; 2026-03-20",
        "/transfers/0/outcome moved, /transfers/0/completedOn 2026-03-02; england; 2026-03-02",
        "/serviceClosure/ceasedOn 2026-03-02, /serviceClosure/decidedOn 2026-04-01; england;"
            + " 2026-04-01",
        "/serviceClosure/ceasedOn 2026-03-02; england; 2026-06-23",
        "/retention/anchors/0/event approval-terminated, /retention/anchors/0/occurredOn"
            + " 2026-03-02; england; 2026-03-02",
        "/resignations/0/receivedOn 2026-03-02, /resignations/0/people/0 ann,"
            + " /resignations/1/receivedOn 2026-03-10, /resignations/1/people/0 bob; england;"
            + " 2026-04-07",
      })
  void however_a_document_records_it_the_end_is_one(String lines, String nation, LocalDate ended) {
    CaseStatus status = status(lines, nation, LATER);

    assertEquals("ended", states(status.journey().orElseThrow().stateOf(Track.APPROVAL)));
    Deadline review =
        status.deadlines().stream()
            .filter(one -> one.clock().id().equals(nation + "-first-review"))
            .findFirst()
            .orElseThrow();
    assertEquals(DeadlineState.NO_LONGER_DUE, review.state());
    assertEquals(Optional.of(ended), review.stoppedBy().flatMap(Event::on));
    CaseStatus before = status(lines, nation, ended.minusDays(1));
    assertTrue(
        !states(before.journey().orElseThrow().stateOf(Track.APPROVAL)).equals("ended"),
        () -> states(before.journey().orElseThrow().stateOf(Track.APPROVAL)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "/statusHistory/0/status terminated, /statusHistory/0/effectiveOn 2026-03-02; england",
        "/termination/decidedOn 2026-03-02, /statusHistory/0/status terminated,"
            + " /statusHistory/0/effectiveOn 2026-03-02; wales",
        "/resignations/0/receivedOn 2026-02-02, /resignations/0/approvalEndsOn 2026-03-02,"
            + " /statusHistory/0/status terminated, /statusHistory/0/effectiveOn 2026-03-02;"
            + " scotland",
        "/termination/decidedOn 2026-03-02, /statusHistory/0/status terminated; northern-ireland",
      })
  void what_the_status_says_is_approved_again_stands_again(String lines, String nation) {
    String again =
        lines + ", /statusHistory/1/status approved, /statusHistory/1/effectiveOn 2026-05-11";

    CaseStatus status = status(again, nation, LocalDate.of(2026, 6, 1));
    assertEquals("approved", states(status.journey().orElseThrow().stateOf(Track.APPROVAL)));
    assertEquals(
        List.of(Optional.of(LocalDate.of(2027, 5, 11))),
        status.deadlines().stream()
            .filter(one -> one.clock().id().equals(nation + "-first-review"))
            .filter(one -> one.state() == DeadlineState.RUNNING)
            .map(Deadline::date)
            .toList());
    assertTrue(
        status.deadlines().stream()
            .filter(one -> one.clock().id().equals(nation + "-keep-record"))
            .noneMatch(one -> one.state() == DeadlineState.RUNNING));
    CaseStatus between = status(again, nation, LocalDate.of(2026, 5, 10));
    assertEquals("ended", states(between.journey().orElseThrow().stateOf(Track.APPROVAL)));
  }

  private static CaseStatus status(String lines, String nation, LocalDate asOf) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "/nation " + nation,
                "/basis full-approval",
                "/approvedOn 2025-12-01",
                "/carers/0/person ann",
                "/carers/1/person bob"));
    all.addAll(List.of(lines.split(",\\s*", -1)));
    return Cases.standard().status(List.of(DocumentFixture.document("approval", all)), asOf).get(0);
  }

  @Test
  void of_two_carers_one_resigns_and_the_other_stays_approved() {
    CaseStatus status =
        status(
            "/resignations/0/receivedOn 2026-03-02, /resignations/0/people/0 ann",
            "england",
            LATER.minusDays(1));
    JourneyStatus journey = status.journey().orElseThrow();

    assertEquals("ended", states(journey.stateOf(Track.APPROVAL, "ann")));
    assertEquals("approved", states(journey.stateOf(Track.APPROVAL, "bob")));
    assertEquals("approved|ended", states(journey.stateOf(Track.APPROVAL)));
    assertEquals(
        Set.of(Set.of("ann"), Set.of("bob")),
        journey.standings().stream()
            .filter(each -> each.track() == Track.APPROVAL)
            .map(TrackState::people)
            .collect(Collectors.toSet()));
    assertEquals(
        DeadlineState.RUNNING,
        status.deadlines().stream()
            .filter(one -> one.clock().id().equals("england-first-review"))
            .findFirst()
            .orElseThrow()
            .state());
    assertTrue(
        journey.history().stream()
            .noneMatch(note -> note.event().kind().equals(JourneyEvent.RESIGNATION_RECEIVED)));
  }

  @Test
  void a_notice_to_one_of_two_is_none_to_the_other() {
    String one =
        "/noticeOfApproval/notices/0/givenOn 2025-12-02, /noticeOfApproval/notices/0/to/0 ann";
    CaseStatus status = status(one, "england", LATER);
    JourneyStatus journey = status.journey().orElseThrow();

    assertEquals("notified", states(journey.stateOf(Track.DECISION, "ann")));
    assertEquals("made", states(journey.stateOf(Track.DECISION, "bob")));
    assertEquals(
        DeadlineState.MISSED,
        status.deadlines().stream()
            .filter(each -> each.clock().id().equals("england-decision-notified"))
            .findFirst()
            .orElseThrow()
            .state());
    assertEquals(
        DeadlineState.MET,
        status(one + ", /noticeOfApproval/notices/0/to/1 bob", "england", LATER)
            .deadlines()
            .stream()
            .filter(each -> each.clock().id().equals("england-decision-notified"))
            .findFirst()
            .orElseThrow()
            .state());
  }

  @ParameterizedTest
  @CsvSource({"england", "wales", "scotland", "northern-ireland"})
  void the_notice_of_a_review_is_not_that_of_the_approval(String nation) {
    CaseStatus status =
        status(
            "/reviews/0/heldOn 2026-11-02, /reviews/0/decidedOn 2026-11-03,"
                + " /reviews/0/notice/notices/0/givenOn 2026-11-04",
            nation,
            LATER);

    assertTrue(
        status.deadlines().stream()
            .filter(one -> one.clock().id().endsWith("-decision-notified"))
            .noneMatch(one -> one.state() == DeadlineState.MET_LATE));
  }

  @ParameterizedTest
  @CsvSource({
    "england, none",
    "wales, none",
    "scotland, resigning",
    "northern-ireland, resigning",
  })
  void a_resignation_by_word_of_mouth_starts_nothing_where_the_law_wants_writing(
      String nation, String expected) {
    CaseStatus status =
        status(
            "/resignations/0/receivedOn 2026-03-02, /resignations/0/channel spoken",
            nation,
            LATER.minusDays(1));

    assertEquals(
        expected.equals("none") ? "approved" : expected,
        states(status.journey().orElseThrow().stateOf(Track.APPROVAL)));
  }
}
