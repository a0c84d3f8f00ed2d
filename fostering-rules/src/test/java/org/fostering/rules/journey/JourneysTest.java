package org.fostering.rules.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.carer.OtherApproval;
import org.fostering.model.code.ApprovalCoexistence;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables themselves: complete, sound, and open to a service's own rows. */
@Tag("both-paths")
class JourneysTest {

  private static final Bilingual WHY = new Bilingual("Not now.", "Ddim nawr.");
  private static final Basis POLICY =
      Basis.of(LegalForce.POLICY, "Example Council")
          .cites(new Citation("Recruitment policy", "2"))
          .in(Nation.ENGLAND)
          .build();
  private static final Basis LAW =
      Instrument.named("fsr-2011").basis("regulation 99", Certainty.READ).build();

  @ParameterizedTest
  @EnumSource(Nation.class)
  void every_nation_has_a_table_of_its_own_law_and_practice_only(Nation nation) {
    Journey journey = Journeys.standard().in(nation);

    assertEquals(nation, journey.nation());
    assertFalse(journey.transitions().isEmpty());
    for (Transition row : journey.transitions()) {
      assertTrue(row.basis().nations().contains(nation), row.id());
      assertTrue(row.basis().certainty().isVerified(), row.id());
      assertFalse(row.basis().citations().get(0).provision().isEmpty(), row.id());
    }
    for (Transition row : journey.unverified()) {
      assertEquals(Certainty.UNVERIFIED, row.basis().certainty(), row.id());
    }
  }

  @Test
  void statute_of_one_nation_is_in_no_other() {
    for (Nation nation : Nation.values()) {
      for (Transition row : Journeys.standard().in(nation).rows()) {
        if (row.basis().source() != LegalForce.POLICY) {
          assertEquals(Set.of(nation), row.basis().nations(), row.id());
          row.requires()
              .forEach(one -> assertEquals(Set.of(nation), one.basis().nations(), one.id()));
        }
      }
    }
  }

  @Test
  void nothing_of_england_stands_on_less_than_what_was_read() {
    assertEquals(List.of(), Journeys.standard().in(Nation.ENGLAND).unverified());
    assertTrue(
        Journeys.standard().in(Nation.SCOTLAND).transitions().stream()
            .filter(row -> row.basis().source() == LegalForce.STATUTE)
            .allMatch(row -> row.basis().certainty() == Certainty.READ));
  }

  @Test
  void every_clock_that_a_row_names_is_one_of_the_clocks() {
    Set<String> known = new TreeSet<>();
    Stream.of(Clocks.standard(), Clocks.unverified())
        .forEach(clocks -> clocks.all().stream().map(Clock::id).forEach(known::add));
    for (Nation nation : Nation.values()) {
      Journey journey = Journeys.standard().in(nation);
      journey
          .byThemselves()
          .forEach(r -> assertTrue(known.contains(r.clock().orElseThrow()), r.id()));
      journey.remedies().stream()
          .flatMap(remedy -> remedy.clock().stream())
          .forEach(clock -> assertTrue(known.contains(clock), clock));
    }
  }

  @Test
  void every_event_of_the_tables_is_one_of_the_code_list() {
    for (Nation nation : Nation.values()) {
      Journeys.standard().in(nation).events().forEach(e -> assertTrue(e.isKnown(), e.getText()));
    }
  }

  @Test
  void every_track_that_moves_has_one_state_to_start_from_and_both_languages() {
    for (Track track : Track.values()) {
      long initial = State.of(track).stream().filter(State::initial).count();
      assertEquals(1, initial, track.code());
      assertEquals(track, Words.parse(Track.class, track.code()));
      assertFalse(track.label().welsh().isBlank());
    }
    assertEquals(State.all().size(), Set.copyOf(State.all()).size());
  }

  @Test
  void a_circumstance_has_states_none_of_which_is_the_first_and_both_languages() {
    Set<String> codes = new HashSet<>();
    for (Circumstance circumstance : Circumstance.values()) {
      assertTrue(State.of(circumstance).size() >= 2, circumstance.code());
      assertTrue(State.of(circumstance).stream().noneMatch(State::initial), circumstance.code());
      assertFalse(circumstance.label().welsh().isBlank());
      codes.add(circumstance.code());
    }
    for (Track track : Track.values()) {
      assertTrue(codes.add(track.code()), track.code());
    }
  }

  // Rows of one's own

  @Test
  void a_service_can_ask_for_more_than_the_law() {
    Requirement visited =
        Requirement.builder("visit-first", Track.ENQUIRY)
            .states("invited")
            .basis(POLICY)
            .why(WHY)
            .build();
    Transition row =
        Transition.builder("example-invited", Track.ENQUIRY, "closed")
            .on(JourneyEvent.APPLICATION_RECEIVED)
            .requires(visited)
            .basis(POLICY)
            .why(WHY)
            .build();
    Journey journey = Journeys.standard().in(Nation.ENGLAND).with(row);
    JourneyStatus status =
        journey.status(
            new Timeline(List.of()),
            Circumstances.nothingKnown(),
            ClockSettings.standard(),
            LocalDate.of(2026, 1, 1));

    PossibleEvent step = status.step(JourneyEvent.APPLICATION_RECEIVED).orElseThrow();
    assertEquals(Verdict.NOT_SHOWN, step.verdict());
    assertEquals(
        List.of("visit-first"), step.grounds().stream().map(TransitionReason::id).toList());
    assertEquals(POLICY.citations(), step.grounds().get(0).citations());
    assertTrue(step.leadsTo().contains(row));
    assertEquals(
        Verdict.ALLOWED,
        History.england("")
            .on("2026-01-01")
            .step(JourneyEvent.APPLICATION_RECEIVED)
            .orElseThrow()
            .verdict());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "a policy cannot widen the law; is or meets a policy where the law speaks",
        "two rows cannot lead apart; and another lead to different states",
        "an id stands once; stands twice on the same day",
        "another nation's row; does not hold in ENGLAND",
        "a remedy that is not there; opens a remedy that is not there",
        "a state that nothing leads to; requires what nothing leads to",
        "a circle; goes round in a circle by itself",
        "a start that nothing leads to; starts in a state that nothing leads to",
        "a remedy that is not there to close; closes a remedy that is not there",
      })
  void a_table_that_makes_no_sense_is_not_built(String name, String message) {
    Journey england = Journeys.standard().in(Nation.ENGLAND);
    Requirement unreachable =
        Requirement.builder("never", Track.ANSWER)
            .states("panel-review")
            .basis(LAW)
            .why(WHY)
            .build();
    JourneyEvent own = JourneyEvent.of("own-event");
    List<Transition> rows =
        switch (name) {
          case "a policy cannot widen the law" ->
              List.of(
                  Transition.builder("mine", Track.APPROVAL, "approved")
                      .on(JourneyEvent.APPROVED)
                      .basis(POLICY)
                      .why(WHY)
                      .build());
          case "two rows cannot lead apart" ->
              List.of(
                  Transition.builder("mine", Track.APPROVAL, "ended")
                      .on(JourneyEvent.APPROVED)
                      .basis(LAW)
                      .why(WHY)
                      .build());
          case "an id stands once" ->
              List.of(
                  Transition.builder("england-approved", Track.COMPLAINT, "made")
                      .on(own)
                      .basis(LAW)
                      .why(WHY)
                      .build());
          case "another nation's row" ->
              List.of(
                  Transition.builder("mine", Track.COMPLAINT, "made")
                      .on(own)
                      .basis(Instrument.named("lacsr-2009").basis("1", Certainty.READ).build())
                      .why(WHY)
                      .build());
          case "a remedy that is not there" ->
              List.of(
                  Transition.builder("mine", Track.COMPLAINT, "made")
                      .on(own)
                      .opensRemedies("appeal")
                      .basis(LAW)
                      .why(WHY)
                      .build());
          case "a remedy that is not there to close" ->
              List.of(
                  Transition.builder("mine", Track.COMPLAINT, "made")
                      .on(own)
                      .closesRemedies("appeal")
                      .basis(LAW)
                      .why(WHY)
                      .build());
          case "a state that nothing leads to" ->
              List.of(
                  Transition.builder("mine", Track.COMPLAINT, "made")
                      .on(own)
                      .requires(unreachable)
                      .basis(LAW)
                      .why(WHY)
                      .build());
          case "a start that nothing leads to" ->
              List.of(
                  Transition.builder("mine", Track.ANSWER, "over")
                      .on(own)
                      .from("panel-review")
                      .basis(LAW)
                      .why(WHY)
                      .build());
          default ->
              List.of(
                  Transition.builder("there", Track.COMPLAINT, "made")
                      .from("none")
                      .onTheDayOf("x")
                      .basis(LAW)
                      .build(),
                  Transition.builder("back", Track.COMPLAINT, "none")
                      .from("made")
                      .afterTheDayOf("y")
                      .basis(LAW)
                      .build());
        };

    String thrown =
        assertThrows(
                IllegalArgumentException.class, () -> england.with(rows.toArray(Transition[]::new)))
            .getMessage();
    assertTrue(thrown.startsWith("the transition " + rows.get(0).id() + " " + message), thrown);
  }

  @Test
  void rows_that_never_hold_on_one_day_or_exclude_each_other_may_lead_apart() {
    JourneyEvent own = JourneyEvent.of("own-event");
    Basis early =
        Basis.of(LegalForce.STATUTE, "x")
            .cites(new Citation("Law", "1"))
            .in(Nation.ENGLAND)
            .during(InForce.between(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31)))
            .certainty(Certainty.READ)
            .build();
    Basis late =
        Basis.of(LegalForce.STATUTE, "x")
            .cites(new Citation("Law", "2"))
            .in(Nation.ENGLAND)
            .during(InForce.from(LocalDate.of(2013, 1, 1)))
            .certainty(Certainty.READ)
            .build();
    Journey journey =
        Journeys.standard()
            .in(Nation.ENGLAND)
            .with(
                Transition.builder("one", Track.COMPLAINT, "made")
                    .on(own)
                    .basis(early)
                    .why(WHY)
                    .build(),
                Transition.builder("two", Track.COMPLAINT, "none")
                    .on(own)
                    .basis(late)
                    .why(WHY)
                    .build());

    assertEquals(2, journey.rowsOf(own).size());
    JourneyStatus status =
        journey.status(
            History.england("own-event 2012-06-01").timeline(),
            Circumstances.nothingKnown(),
            ClockSettings.standard(),
            LocalDate.of(2012, 7, 1));
    assertEquals("made", History.state(status, Track.COMPLAINT));
    assertEquals(List.of(), History.notes(status));
  }

  @Test
  void a_row_that_is_enacted_and_not_commenced_says_and_does_nothing() {
    Basis enacted =
        Basis.of(LegalForce.STATUTE, "x")
            .cites(new Citation("Act", "1"))
            .in(Nation.ENGLAND)
            .during(InForce.notCommenced())
            .certainty(Certainty.READ)
            .build();
    Journey journey =
        Journeys.standard()
            .in(Nation.ENGLAND)
            .with(
                Transition.builder("new", Track.APPROVAL, "ended")
                    .on(JourneyEvent.APPROVED)
                    .basis(enacted)
                    .why(WHY)
                    .build());
    JourneyStatus status =
        journey.status(
            History.england("approved 2026-01-05").timeline(),
            History.USUAL,
            ClockSettings.standard(),
            LocalDate.of(2026, 2, 1));

    assertEquals("approved", History.state(status, Track.APPROVAL));
  }

  @Test
  void a_row_that_is_not_verified_moves_and_judges_nothing_and_is_named() {
    Basis believed =
        Instrument.named("fsr-2011").basis("regulation 99", Certainty.UNVERIFIED).build();
    JourneyEvent own = JourneyEvent.of("own-event");
    Journey journey =
        Journeys.standard()
            .in(Nation.ENGLAND)
            .with(
                Transition.builder("believed", Track.COMPLAINT, "made")
                    .on(own)
                    .basis(believed)
                    .why(WHY)
                    .build());
    JourneyStatus status =
        journey.status(
            History.england("own-event 2026-01-05").timeline(),
            History.USUAL,
            ClockSettings.standard(),
            LocalDate.of(2026, 2, 1));

    assertEquals(List.of("/events/0 LAW_NOT_CARRIED believed"), History.notes(status));
    assertEquals("made", History.state(status, Track.COMPLAINT));
    assertEquals(List.of("believed"), History.grounds(status, own));
    assertEquals(1, journey.unverified().size());
  }

  /** Nothing that the tables hold of a journey is believed only: all four nations were read. */
  @ParameterizedTest
  @EnumSource(Nation.class)
  void no_row_of_a_nation_is_believed_only(Nation nation) {
    Journey journey = Journeys.standard().in(nation);

    assertEquals(List.of(), journey.unverified());
    journey.rows().stream()
        .flatMap(row -> row.requires().stream())
        .forEach(one -> assertTrue(one.basis().certainty().isVerified(), one.id()));
    journey.remedies().forEach(one -> assertTrue(one.basis().certainty().isVerified(), one.id()));
  }

  @Test
  void rows_say_what_is_wrong_with_them() {
    Basis bare = Basis.of(LegalForce.STATUTE, "x").in(Nation.ENGLAND).build();
    Basis nowhere = Basis.of(LegalForce.STATUTE, "x").cites(new Citation("Law", "1")).build();

    assertBroken("has neither an event nor a clock", made().basis(LAW).why(WHY));
    assertBroken("has events and a clock", onEvent().onTheDayOf("c").basis(LAW));
    assertBroken("has a clock and is consequential", made().onTheDayOf("c").consequential());
    assertBroken("has no reason, and events are judged by it", onEvent().basis(LAW));
    assertBroken(
        "has a reason, and no event is judged by it", made().onTheDayOf("c").basis(LAW).why(WHY));
    assertBroken("has a reason, and no event is judged by it", onEvent().consequential().why(WHY));
    assertBroken("has no basis", onEvent().why(WHY));
    assertBroken("cites nothing", onEvent().basis(bare).why(WHY));
    assertBroken("holds in no nation", onEvent().basis(nowhere).why(WHY));
    assertEquals(
        "complaint has no state lost",
        assertThrows(
                IllegalArgumentException.class,
                () -> Transition.builder("x", Track.COMPLAINT, "lost"))
            .getMessage());
  }

  private static Transition.Builder made() {
    return Transition.builder("x", Track.COMPLAINT, "made");
  }

  private static Transition.Builder onEvent() {
    return made().on(JourneyEvent.COMPLAINT_MADE);
  }

  private static void assertBroken(String why, Transition.Builder row) {
    assertEquals(
        "the transition x " + why,
        assertThrows(IllegalStateException.class, row::build).getMessage());
  }

  @Test
  void a_requirement_says_what_it_lacks() {
    Basis bare = Basis.of(LegalForce.STATUTE, "x").in(Nation.ENGLAND).build();

    assertLacks("names no state", requirement());
    assertLacks("has no basis", requirement().states("none"));
    assertLacks("cites nothing", requirement().states("none").basis(bare));
    assertLacks("has no reason", requirement().states("none").basis(LAW));
    assertThrows(IllegalArgumentException.class, () -> requirement().states("made"));
  }

  private static Requirement.Builder requirement() {
    return Requirement.builder("r", Track.PANEL);
  }

  private static void assertLacks(String what, Requirement.Builder requirement) {
    assertEquals(
        "the requirement r " + what,
        assertThrows(IllegalStateException.class, requirement::build).getMessage());
  }

  @Test
  void rows_with_the_same_parts_are_equal() {
    Supplier<Transition> row = () -> onEvent().basis(LAW).why(WHY).build();

    assertEquals(row.get(), row.get());
    assertEquals(row.get().hashCode(), row.get().hashCode());
    assertNotEquals(row.get(), onEvent().basis(LAW).why(WHY).reverting().build());
    assertNotEquals(row.get(), onEvent().basis(POLICY).why(WHY).build());
    Supplier<Requirement> one = () -> requirement().states("none").basis(LAW).why(WHY).build();
    assertEquals(one.get(), one.get());
    assertNotEquals(one.get(), requirement().states("none").basis(POLICY).why(WHY).build());
  }

  // Circumstances

  @ParameterizedTest(name = "ground {0}, {1} to {2}: {3}")
  @CsvSource({
    ", , , live-in-england|none",
    ", 2020-01-01, , live-in-england",
    ", 2020-01-01, 2026-05-31, none",
    ", 2020-01-01, 2026-06-01, live-in-england",
    ", 2026-06-02, , none",
    ", 2026-06-01, , live-in-england",
    "service-closure, 2020-01-01, , allowed-beside",
    "temporary-approval, 2020-01-01, , allowed-beside",
    "transfer, 2020-01-01, , live-in-england",
    "old-record, 2020-01-01, , live-in-england|none",
    "being-looked-into, 2020-01-01, , live-in-england|none",
  })
  void hazard_12_other_approvals_are_live_on_their_days(
      String ground, LocalDate since, LocalDate until, String expected) {
    OtherApproval.Builder other = OtherApproval.builder().nation(Nation.ENGLAND);
    Optional.ofNullable(ground).map(ApprovalCoexistence::of).ifPresent(other::ground);
    Optional.ofNullable(since).ifPresent(other::since);
    Optional.ofNullable(until).ifPresent(other::until);
    List<String> codes = new ArrayList<>();
    otherApproval(
            Circumstances.nothingKnown().withOtherApprovals(List.of(other.build())),
            LocalDate.of(2026, 6, 1))
        .forEach(state -> codes.add(state.code()));

    assertEquals(expected, String.join("|", new TreeSet<>(codes)));
  }

  @Test
  void hazard_12_an_approval_of_a_nation_that_is_not_recorded_may_be_of_each() {
    OtherApproval other = OtherApproval.builder().since(LocalDate.of(2020, 1, 1)).build();

    assertEquals(
        Set.of("live-in-england", "live-in-wales", "live-in-scotland", "live-in-northern-ireland"),
        otherApproval(
                Circumstances.nothingKnown().withOtherApprovals(List.of(other)),
                LocalDate.of(2026, 6, 1))
            .stream()
            .map(State::code)
            .collect(Collectors.toSet()));
  }

  private static Set<State> otherApproval(Circumstances circumstances, LocalDate day) {
    long[] each = circumstances.at(Circumstance.OTHER_APPROVAL, day, Optional.empty());
    assertEquals(1, each.length);
    return StateBits.of(Circumstance.OTHER_APPROVAL).states(each[0]);
  }

  @Test
  void what_nobody_said_is_not_known_and_an_empty_list_says_that_there_is_none() {
    Circumstances nothing = Circumstances.nothingKnown();
    LocalDate day = LocalDate.of(2026, 6, 1);

    assertEquals(7, otherApproval(nothing, day).size());
    assertEquals(
        Set.of(State.of(Circumstance.OTHER_APPROVAL, "none")),
        otherApproval(nothing.withOtherApprovals(List.of()), day));
    assertEquals(
        "offence-bar has no state perhaps",
        assertThrows(
                IllegalArgumentException.class,
                () -> nothing.with(Circumstance.OFFENCE_BAR, "perhaps"))
            .getMessage());
  }

  @Test
  void no_text_shows_a_day() {
    JourneyStatus status =
        History.england("approved 2026-01-05, resignation-received 2026-02-01").on("2026-06-01");

    String shown =
        status
            + status.history().toString()
            + status.standings()
            + status.byItself()
            + status.remedies()
            + History.USUAL;
    assertFalse(shown.contains("2026"), shown);
  }
}
