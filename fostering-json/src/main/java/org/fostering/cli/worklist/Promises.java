package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.ServiceLevel;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineState;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.deadline.ServiceLevels;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Timelines;

/**
 * How soon an enquiry was promised an answer: a policy of the organisation that promised it, never
 * law.
 */
final class Promises {

  /** What is late comes first, then what will be, then what nobody can tell. */
  private static final List<DeadlineState> BY_URGENCY =
      List.of(DeadlineState.MISSED, DeadlineState.RUNNING, DeadlineState.CANNOT_TELL);

  /** The urgency of what nobody waits for. */
  static final int LEAST_URGENT = BY_URGENCY.size() + 1;

  private final Map<Nation, Deadlines> byNation = new EnumMap<>(Nation.class);
  private final LocalDate asOf;

  private Promises(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * The promises of a directory, and that of a first contact within some working days.
   *
   * @param directory the directory with the service levels, if there is one
   * @param within the working days to the first contact, if that was promised
   */
  static Promises of(
      Optional<OrganisationDirectory> directory,
      Optional<Integer> within,
      BankHolidays holidays,
      LocalDate asOf) {
    OrganisationDirectory.Builder promised = OrganisationDirectory.builder();
    directory.ifPresent(promised::from);
    within.ifPresent(days -> promised.addServiceLevels(firstContact(days)));
    OrganisationDirectory all = promised.build();
    Promises promises = new Promises(asOf);
    for (Nation nation : EnumSet.allOf(Nation.class)) {
      ServiceLevels levels = ServiceLevels.of(all, nation);
      if (!levels.clocks().isEmpty()) {
        promises.byNation.put(
            nation,
            Deadlines.of(
                new ClockSettings(
                    Clocks.of(levels.clocks()), Interpretations.defaults(), holidays)));
      }
    }
    return promises;
  }

  private static ServiceLevel firstContact(int days) {
    return ServiceLevel.builder()
        .id("within")
        .startEvent(JourneyEvent.ENQUIRY_RECEIVED)
        .endEvent(JourneyEvent.FIRST_CONTACT_MADE)
        .amount(days)
        .unit(DurationUnit.WORKING_DAYS)
        .since(LocalDate.EPOCH)
        .build();
  }

  /**
   * The promise to look at first.
   *
   * @param possible the nations in which the home may be
   * @return the one longest overdue, or else soonest due, or else one that was kept; empty where
   *     none was made
   */
  Optional<Deadline> foremost(Enquiry enquiry, Set<Nation> possible) {
    return possible.stream()
        .filter(byNation::containsKey)
        .flatMap(nation -> find(enquiry, nation))
        .filter(deadline -> deadline.state() != DeadlineState.NOT_STARTED)
        .min(
            Comparator.<Deadline>comparingInt(deadline -> urgency(deadline.state()))
                .thenComparing(deadline -> deadline.safeDay().orElse(LocalDate.MAX)));
  }

  private Stream<Deadline> find(Enquiry enquiry, Nation nation) {
    Deadlines deadlines = byNation.get(nation);
    return deadlines == null
        ? Stream.of()
        : deadlines.find(Timelines.of(enquiry), Jurisdiction.of(nation), asOf).stream();
  }

  /** The place of a state in the order of urgency. */
  static int urgency(DeadlineState state) {
    int place = BY_URGENCY.indexOf(state);
    return place < 0 ? BY_URGENCY.size() : place;
  }
}
