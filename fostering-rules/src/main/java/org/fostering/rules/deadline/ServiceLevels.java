package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.ServiceLevel;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;

/**
 * The service levels of a directory as clocks of the same kind as those of the law, each resting on
 * the policy of the organisation that sets it and never on law: no national response time was
 * found.
 *
 * <p>How often a level must be met ({@link ServiceLevel#getPercentToMeet()}) and how many attempts
 * it asks for are for statistics and no part of the clock. Levels in hours are clocks too; while
 * only days are recorded, their deadlines are undetermined.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clocks the clocks, one for each service level that says from what, to what, how long and
 *     since when
 * @param notTimed where the others stand
 */
public record ServiceLevels(List<Clock> clocks, List<Pointer> notTimed) {

  /** The events after which a service level need not be met any more. */
  private static final Set<JourneyEvent> CLOSED =
      Set.of(
          JourneyEvent.ENQUIRY_CLOSED,
          JourneyEvent.APPLICATION_DECLINED,
          JourneyEvent.WITHDRAWN_BY_APPLICANT,
          JourneyEvent.ENDED_BY_SERVICE);

  /** Copies the lists. */
  public ServiceLevels {
    clocks = List.copyOf(clocks);
    notTimed = List.copyOf(notTimed);
  }

  /**
   * The service levels of a directory. One that does not say since when it holds is taken to hold
   * from the day of this edition of the directory.
   *
   * @param directory the directory
   * @param nation the nation whose bank holidays are not working days
   * @return its clocks
   */
  public static ServiceLevels of(OrganisationDirectory directory, Nation nation) {
    Objects.requireNonNull(nation, "nation");
    List<Clock> clocks = new ArrayList<>();
    List<Pointer> notTimed = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < directory.getServiceLevels().size(); i++) {
      ServiceLevel level = directory.getServiceLevels().get(i);
      String id = "service-level-" + level.getId().orElse("") + (level.getId().isEmpty() ? i : "");
      if (!ids.add(id)) {
        id = id + "-" + i;
      }
      clock(id, level, directory.getIssuedOn(), nation)
          .ifPresentOrElse(clocks::add, notTimed(notTimed, i));
    }
    return new ServiceLevels(clocks, notTimed);
  }

  private static Runnable notTimed(List<Pointer> notTimed, int index) {
    return () -> notTimed.add(Pointer.ROOT.property("serviceLevels").index(index));
  }

  private static Optional<Clock> clock(
      String id, ServiceLevel level, Optional<LocalDate> issued, Nation nation) {
    Optional<LocalDate> since = level.getSince().or(() -> issued);
    if (level.getStartEvent().isEmpty()
        || level.getEndEvent().isEmpty()
        || level.getAmount().isEmpty()
        || level.getUnit().isEmpty()
        || since.isEmpty()
        || isOverBefore(level, since.get())) {
      return Optional.empty();
    }
    JourneyEvent end = level.getEndEvent().get();
    Set<JourneyEvent> closed = new HashSet<>(CLOSED);
    closed.remove(end);
    return Optional.of(
        Clock.builder(id)
            .basis(
                Basis.of(
                        LegalForce.POLICY,
                        level.getOwner().orElse("the publisher of the directory"))
                    .cites(
                        new Citation("Service levels of the directory", level.getName().orElse("")))
                    .in(nation)
                    .during(new InForce(Optional.of(new DateRange(since, level.getUntil()))))
                    .build())
            .label(label(end))
            .startedBy(level.getStartEvent().get())
            .length(length(level.getAmount().get(), level.getUnit().get(), nation))
            .stoppedBy(end)
            .endedBy(closed)
            .build());
  }

  private static boolean isOverBefore(ServiceLevel level, LocalDate since) {
    return level.getUntil().map(last -> last.isBefore(since)).orElse(false);
  }

  private static ClockLength length(int amount, DurationUnit unit, Nation nation) {
    return unit == DurationUnit.WORKING_DAYS
        ? ClockLength.workingDaysAfter(amount, WorkingDayCalendar.ofPolicyIn(nation))
        : ClockLength.after(amount, unit);
  }

  /** What the code list calls the event; a code that it does not know is not shown. */
  private static Bilingual label(JourneyEvent end) {
    return end.isKnown()
        ? new Bilingual(end.labelIn(Locale.ENGLISH), end.labelIn(Messages.WELSH))
        : new Bilingual("Service level", "Lefel gwasanaeth");
  }
}
