package org.fostering.rules.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineState;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.deadline.UndeterminedReason;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * By whichever reading, a history with all its days has an answer: no setting leaves deadlines or
 * journey unable to tell what another can.
 */
class ReadingsPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

  /** What no reading can mend: a time of hours, a rule that is not verified, an earlier law. */
  private static final Set<UndeterminedReason> OF_THE_TABLE =
      EnumSet.of(
          UndeterminedReason.HOURS_NOT_RECORDED,
          UndeterminedReason.NOT_VERIFIED,
          UndeterminedReason.EARLIER_LAW);

  private static final List<Interpretations> SETTINGS = settings();

  /** Every choice of every reading alone, and all the choices that are no default together. */
  private static List<Interpretations> settings() {
    List<Interpretations> settings = new ArrayList<>(List.of(Interpretations.defaults()));
    Interpretations all = Interpretations.defaults();
    for (Interpretation interpretation : Interpretation.values()) {
      for (InterpretationOption choice : interpretation.choices()) {
        settings.add(Interpretations.defaults().with(interpretation, choice));
        all = all.with(interpretation, choice);
      }
    }
    settings.add(all);
    return settings;
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    List<JourneyEvent> kinds = new ArrayList<>();
    for (Nation nation : Nation.values()) {
      kinds.addAll(Journeys.standard().in(nation).events());
    }
    kinds.add(JourneyEvent.DETERMINATION_RECEIVED);
    kinds.add(JourneyEvent.REVIEW_DETERMINATION_RECEIVED);
    Arbitrary<Pointer> scopes =
        Arbitraries.of(Pointer.ROOT, Pointer.ROOT.property("t"), Pointer.ROOT.property("u"));
    return Combinators.combine(
            Arbitraries.of(kinds), Arbitraries.integers().between(0, 700), scopes)
        .as(
            (kind, days, scope) ->
                new Event(kind, Optional.of(FIRST.plusDays(days)), Pointer.ROOT, scope))
        .list()
        .ofMaxSize(20);
  }

  private static JourneyStatus walk(Nation nation, List<Event> events, Interpretations readings) {
    return Journeys.standard()
        .in(nation)
        .status(
            new Timeline(events), History.USUAL, ClockSettings.standard().with(readings), AS_OF);
  }

  @Property(tries = 60)
  void by_every_reading_a_history_with_its_days_has_an_answer(
      @ForAll Nation nation, @ForAll("histories") List<Event> events) {
    for (Interpretations readings : SETTINGS) {
      JourneyStatus status = walk(nation, events, readings);

      assertEquals(
          List.of(),
          status.steps().stream()
              .filter(step -> step.verdict() == Verdict.CANNOT_TELL)
              .map(step -> step.event().getText())
              .toList(),
          () -> readings.toString());
      assertTrue(
          status.standings().stream().allMatch(each -> each.state().isPresent()),
          () -> readings + " " + status.standings());
      assertEquals(
          List.of(),
          Deadlines.standard()
              .with(readings)
              .find(new Timeline(events), Jurisdiction.of(nation), AS_OF)
              .stream()
              .filter(one -> one.state() == DeadlineState.CANNOT_TELL)
              .filter(one -> one.why().filter(OF_THE_TABLE::contains).isEmpty())
              .toList());
    }
  }

  @Property(tries = 60)
  void what_is_allowed_by_some_reading_is_told_by_every_other(
      @ForAll Nation nation, @ForAll("histories") List<Event> events) {
    List<JourneyStatus> all =
        SETTINGS.stream().map(readings -> walk(nation, events, readings)).toList();
    for (int i = 0; i < all.get(0).steps().size(); i++) {
      int step = i;
      Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
      all.forEach(status -> verdicts.add(status.steps().get(step).verdict()));
      assertTrue(
          !verdicts.contains(Verdict.ALLOWED) || !verdicts.contains(Verdict.CANNOT_TELL),
          () -> all.get(0).steps().get(step).event() + " " + verdicts);
    }
  }

  @Property(tries = 60)
  void an_approval_that_the_journey_says_has_ended_has_no_review_running(
      @ForAll Nation nation, @ForAll("histories") List<Event> events) {
    Timeline timeline = new Timeline(events);
    for (Interpretations readings : SETTINGS) {
      TrackState approval = walk(nation, events, readings).stateOf(Track.APPROVAL).orElseThrow();
      boolean ended = approval.state().filter(state -> state.code().equals("ended")).isPresent();
      Stream<Deadline> running =
          Deadlines.standard()
              .with(readings)
              .find(timeline, Jurisdiction.of(nation), AS_OF)
              .stream()
              .filter(one -> one.clock().id().endsWith("-review"))
              .filter(one -> one.clock().ends().contains(JourneyEvent.APPROVAL_ENDED))
              .filter(one -> one.state() == DeadlineState.RUNNING);
      assertTrue(!ended || running.findAny().isEmpty(), () -> readings + " " + events);
    }
  }
}
