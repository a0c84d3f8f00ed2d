package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ContactOutcome;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.enquiry.ContactAttempt;
import org.fostering.model.enquiry.ContactDirection;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.ServiceLevel;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.timeline.Timelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLevelsTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 1, 1);

  private static ServiceLevel.Builder level(int amount, DurationUnit unit) {
    return ServiceLevel.builder()
        .startEvent(JourneyEvent.ENQUIRY_RECEIVED)
        .endEvent(JourneyEvent.FIRST_CONTACT_MADE)
        .amount(amount)
        .unit(unit);
  }

  private static ServiceLevels of(Nation nation, ServiceLevel... levels) {
    return ServiceLevels.of(
        OrganisationDirectory.builder().issuedOn(ISSUED).addServiceLevels(levels).build(), nation);
  }

  @Test
  void a_service_level_is_a_clock_of_policy_and_never_of_law() {
    Clock clock =
        of(
                Nation.ENGLAND,
                level(1, DurationUnit.WORKING_DAYS)
                    .id("reply")
                    .name("First reply")
                    .owner("hub")
                    .build())
            .clocks()
            .get(0);

    assertEquals("service-level-reply", clock.id());
    assertEquals(LegalForce.POLICY, clock.basis().source());
    assertEquals("hub", clock.basis().owner());
    assertEquals(Certainty.STATED, clock.basis().certainty());
    assertEquals(
        "Service levels of the directory First reply", clock.basis().citations().get(0).toString());
    assertEquals("First contact made", clock.label().english());
    assertEquals("Cysylltu am y tro cyntaf", clock.label().welsh());
    assertEquals(DeadlineKind.ACT_BY, clock.kind());
    assertEquals(Actor.OWNER_OF_THE_POLICY, clock.actor());
  }

  @Test
  void it_holds_on_its_own_days_or_else_from_the_edition_on() {
    List<Clock> clocks =
        of(
                Nation.ENGLAND,
                level(1, DurationUnit.WEEKS).build(),
                level(1, DurationUnit.WEEKS)
                    .since(LocalDate.of(2025, 4, 1))
                    .until(LocalDate.of(2025, 9, 30))
                    .build())
            .clocks();

    assertEquals(
        List.of(false, true),
        List.of(
            clocks.get(0).basis().inForce().contains(ISSUED.minusDays(1)),
            clocks.get(0).basis().inForce().contains(ISSUED)));
    assertEquals(
        List.of(false, true, true, false),
        List.of(
            clocks.get(1).basis().inForce().contains(LocalDate.of(2025, 3, 31)),
            clocks.get(1).basis().inForce().contains(LocalDate.of(2025, 4, 1)),
            clocks.get(1).basis().inForce().contains(LocalDate.of(2025, 9, 30)),
            clocks.get(1).basis().inForce().contains(LocalDate.of(2025, 10, 1))));
  }

  @Test
  void what_does_not_say_from_what_to_what_how_long_and_since_when_is_pointed_at() {
    ServiceLevels levels =
        of(
            Nation.ENGLAND,
            ServiceLevel.builder().build(),
            level(1, DurationUnit.WEEKS).startEvent(Optional.empty()).build(),
            level(1, DurationUnit.WEEKS).endEvent(Optional.empty()).build(),
            level(1, DurationUnit.WEEKS).amount(Optional.empty()).build(),
            level(1, DurationUnit.WEEKS).unit(Optional.empty()).build(),
            level(1, DurationUnit.WEEKS).until(ISSUED.minusDays(1)).build(),
            level(1, DurationUnit.WEEKS).until(ISSUED).build());
    Pointer here = Pointer.ROOT.property("serviceLevels");

    assertEquals(
        List.of(
            here.index(0),
            here.index(1),
            here.index(2),
            here.index(3),
            here.index(4),
            here.index(5)),
        levels.notTimed());
    assertEquals("service-level-6", levels.clocks().get(0).id());
    assertEquals(
        List.of(here.index(0)),
        ServiceLevels.of(
                OrganisationDirectory.builder()
                    .addServiceLevels(level(1, DurationUnit.WEEKS).build())
                    .build(),
                Nation.ENGLAND)
            .notTimed());
  }

  @Test
  void two_levels_of_one_id_stay_apart() {
    ServiceLevel twice = level(1, DurationUnit.WEEKS).id("reply").build();

    assertEquals(
        List.of("service-level-reply", "service-level-reply-1"),
        of(Nation.ENGLAND, twice, twice).clocks().stream().map(Clock::id).toList());
  }

  @ParameterizedTest(name = "{0} {1} in {2}: reached on {3}: {4} by {5}")
  @CsvSource({
    // Friday 12 June 2026; Monday 15 June is a bank holiday in Scotland alone.
    "1, WORKING_DAYS, SCOTLAND, 2026-06-16, MET, 2026-06-16",
    "1, WORKING_DAYS, ENGLAND, 2026-06-16, MET_LATE, 2026-06-15",
    "7, CALENDAR_DAYS, ENGLAND, 2026-06-19, MET, 2026-06-19",
    "7, CALENDAR_DAYS, ENGLAND, 2026-06-20, MET_LATE, 2026-06-19",
    "48, HOURS, ENGLAND, 2026-06-13, MET,",
    "48, HOURS, ENGLAND, 2026-06-14, CANNOT_TELL,",
    "48, HOURS, ENGLAND, 2026-06-15, MET_LATE,",
    "30, HOURS, ENGLAND, 2026-06-12, MET,",
    "30, HOURS, ENGLAND, 2026-06-13, CANNOT_TELL,",
    "30, HOURS, ENGLAND, 2026-06-14, CANNOT_TELL,",
    "30, HOURS, ENGLAND, 2026-06-15, MET_LATE,"
  })
  void a_hub_s_promise_is_reckoned_like_any_clock(
      int amount,
      DurationUnit unit,
      Nation nation,
      LocalDate reached,
      DeadlineState state,
      LocalDate due) {
    Enquiry enquiry =
        Enquiry.builder()
            .receivedAt(Moment.of(LocalDate.of(2026, 6, 12)))
            .addContacts(
                ContactAttempt.builder()
                    .at(Moment.of(reached))
                    .direction(ContactDirection.OUTGOING)
                    .outcome(ContactOutcome.REACHED)
                    .build())
            .build();

    Deadline deadline =
        Deadlines.of(
                new ClockSettings(
                    Clocks.of(of(nation, level(amount, unit).build()).clocks()),
                    Interpretations.defaults(),
                    BankHolidays.standard()))
            .find(Timelines.of(enquiry), Jurisdiction.of(nation), LocalDate.of(2026, 7, 1))
            .get(0);

    assertEquals(state, deadline.state());
    assertEquals(Optional.ofNullable(due), deadline.date());
  }

  @Test
  void a_level_that_ends_with_the_closing_is_not_excused_by_it() {
    ServiceLevel close = level(1, DurationUnit.WEEKS).endEvent(JourneyEvent.ENQUIRY_CLOSED).build();
    List<Clock> clocks = of(Nation.ENGLAND, close, level(1, DurationUnit.WEEKS).build()).clocks();

    assertEquals(false, clocks.get(0).ends().contains(JourneyEvent.ENQUIRY_CLOSED));
    assertEquals(true, clocks.get(0).ends().contains(JourneyEvent.WITHDRAWN_BY_APPLICANT));
    assertEquals(true, clocks.get(1).ends().contains(JourneyEvent.ENQUIRY_CLOSED));
  }

  @Test
  void an_event_that_the_list_does_not_know_is_not_shown() {
    Clock clock =
        of(
                Nation.ENGLAND,
                level(1, DurationUnit.WEEKS).endEvent(JourneyEvent.of("canary-event")).build())
            .clocks()
            .get(0);

    assertEquals("Service level", clock.label().english());
  }
}
