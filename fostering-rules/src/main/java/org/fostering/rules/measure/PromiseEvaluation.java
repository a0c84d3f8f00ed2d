package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.ServiceLevel;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.deadline.ServiceLevels;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * Whether the service levels of a directory were kept, by clocks of the same kind as those of the
 * law. The day of the event from which the time runs does not count; working days are Monday to
 * Friday without the bank holidays of the nation. A service level is a promise of the organisation
 * that set it, and never law.
 *
 * <p>A level binds the organisations that it names, or else its owner: an authority, or the members
 * of a hub. One that names neither binds every authority.
 *
 * <p>Immutable and thread-safe.
 */
public final class PromiseEvaluation {

  private final List<Promise> promises = new ArrayList<>();
  private final Map<Nation, Map<String, Deadlines>> byNation = new EnumMap<>(Nation.class);
  private final List<Finding> findings = new ArrayList<>();
  private final Organisations organisations;

  /** A service level, by the number of its place among those that can be timed. */
  private record Promise(ServiceLevel level, Measure measure, Set<String> bound) {}

  /** How a promise stands. */
  public enum Standing {
    /** It was kept. */
    MET,
    /** It was done late, or is overdue and not done. */
    LATE,
    /** The time runs. */
    RUNNING,
    /** The event from which the time runs is not recorded. */
    NOT_STARTED,
    /** Something else has happened, after which it need not be kept. */
    NO_LONGER_DUE,
    /** It cannot be determined. */
    CANNOT_TELL
  }

  /**
   * How a promise stands in a case.
   *
   * @param promise the id of the measure of the promise
   * @param standing how it stands
   * @param startedBy the event from which the time runs, if it is recorded
   * @param restsOn the event by which it was kept or came to its end, if there was one
   * @param due the last day on which it could be kept, if that is known
   */
  public record Kept(
      String promise,
      Standing standing,
      Optional<Event> startedBy,
      Optional<Event> restsOn,
      Optional<LocalDate> due) {
    /** Checks that all parts are there. */
    public Kept {
      Objects.requireNonNull(promise, "promise");
      Objects.requireNonNull(standing, "standing");
      Objects.requireNonNull(startedBy, "startedBy");
      Objects.requireNonNull(restsOn, "restsOn");
      Objects.requireNonNull(due, "due");
    }
  }

  private PromiseEvaluation(
      OrganisationDirectory directory, Organisations organisations, BankHolidays holidays) {
    this.organisations = organisations;
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < directory.getServiceLevels().size(); i++) {
      ServiceLevel level = directory.getServiceLevels().get(i);
      OrganisationDirectory alone =
          OrganisationDirectory.builder().from(directory).serviceLevels(List.of(level)).build();
      String id = "promise-" + (i + 1);
      Set<String> bound = new HashSet<>(level.getAppliesTo());
      if (bound.isEmpty()) {
        level.getOwner().ifPresent(bound::add);
      }
      for (Nation nation : EnumSet.allOf(Nation.class)) {
        List<Clock> clocks = ServiceLevels.of(alone, nation).clocks();
        if (clocks.isEmpty()) {
          continue;
        }
        byNation
            .computeIfAbsent(nation, each -> new HashMap<>())
            .put(
                id,
                Deadlines.of(
                    new ClockSettings(Clocks.of(clocks), Interpretations.defaults(), holidays)));
        if (ids.add(id)) {
          promises.add(new Promise(level, measure(id, level, clocks.get(0)), bound));
        }
      }
      if (!ids.contains(id)) {
        findings.add(
            MeasureFindingCode.PROMISE_NOT_TIMED.at(
                Pointer.ROOT.property("serviceLevels").index(i)));
      }
    }
  }

  private static Measure measure(String id, ServiceLevel level, Clock clock) {
    Bilingual label =
        level.getName().map(name -> new Bilingual(name, name)).orElseGet(clock::label);
    return new Measure(
        id,
        Measure.Form.PROMISE,
        new Measure.Counting(
            unit(level.getStartEvent().orElseThrow()),
            Measure.Only.ALL,
            Set.of(level.getEndEvent().orElseThrow().getText()),
            Set.of(level.getStartEvent().orElseThrow().getText()),
            OptionalInt.empty()),
        MeasurePeriod.Length.MONTH,
        List.of(),
        true,
        level.getSource().orElse("a service level of the directory, never law"),
        label,
        List.of());
  }

  /** A time that runs from an enquiry runs for each enquiry. */
  private static Measure.Unit unit(JourneyEvent start) {
    return start.equals(JourneyEvent.ENQUIRY_RECEIVED)
        ? Measure.Unit.ENQUIRIES
        : start.equals(JourneyEvent.APPLICATION_RECEIVED)
            ? Measure.Unit.APPLICATIONS
            : Measure.Unit.HOUSEHOLDS;
  }

  /**
   * The promises of a directory.
   *
   * @param directory the directory
   * @param organisations the organisations that it names
   * @param holidays the bank holidays
   * @return the evaluation
   */
  public static PromiseEvaluation of(
      OrganisationDirectory directory, Organisations organisations, BankHolidays holidays) {
    return new PromiseEvaluation(
        Objects.requireNonNull(directory, "directory"),
        Objects.requireNonNull(organisations, "organisations"),
        Objects.requireNonNull(holidays, "holidays"));
  }

  /** {@return the promises as measures; an unmodifiable list, in the order of the directory} */
  public List<Measure> measures() {
    return promises.stream().map(Promise::measure).toList();
  }

  /**
   * {@return what is wrong with the service levels: a finding for each that cannot be timed, with a
   * pointer into the directory}
   */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * How the promises stand that an enquiry alone can tell.
   *
   * @param timeline what has happened to the enquiry
   * @param nation the nation whose bank holidays are not working days; empty where it is not known
   * @param authority the key of the authority; empty where it is not known
   * @param asOf the day asked about
   * @return how they stand
   */
  public List<Kept> standingsOfEnquiry(
      Timeline timeline, Optional<Nation> nation, String authority, LocalDate asOf) {
    return promises.stream()
        .filter(promise -> isOfEnquiries(promise.measure()))
        .flatMap(promise -> standings(promise, timeline, nation, authority, asOf).stream())
        .toList();
  }

  /**
   * How the promises stand in all documents of a household together, without those that an enquiry
   * alone can tell.
   *
   * @param household the documents
   * @param asOf the day asked about
   * @return how those stand that an application, an assessment or an approval can tell
   */
  public List<Kept> standings(HouseholdFacts household, LocalDate asOf) {
    List<Kept> standings = new ArrayList<>();
    for (Promise promise : promises) {
      Measure measure = promise.measure();
      if (isOfEnquiries(measure) || !EventTellers.canBeTold(measure.counting().events())) {
        continue;
      }
      for (HouseholdFacts.Counted counted :
          household.counted(measure.counting().unit(), Measure.Only.ALL)) {
        standings.addAll(
            standings(promise, counted.timeline(), household.nation(), counted.authority(), asOf));
      }
    }
    return List.copyOf(standings);
  }

  private static boolean isOfEnquiries(Measure promise) {
    return EventTellers.canTell(
        Set.of(Words.of(DocumentFacts.FactsType.ENQUIRY)), promise.counting().events());
  }

  /** How one promise stands. */
  List<Kept> standings(
      Measure promise,
      Timeline timeline,
      Optional<Nation> nation,
      String authority,
      LocalDate asOf) {
    return promises.stream()
        .filter(each -> each.measure().id().equals(promise.id()))
        .flatMap(each -> standings(each, timeline, nation, authority, asOf).stream())
        .toList();
  }

  private List<Kept> standings(
      Promise promise,
      Timeline timeline,
      Optional<Nation> nation,
      String authority,
      LocalDate asOf) {
    String id = promise.measure().id();
    Nation counting = nation.orElse(Nation.ENGLAND);
    Optional<Deadlines> deadlines =
        Optional.ofNullable(byNation.getOrDefault(counting, Map.of()).get(id));
    if (deadlines.isEmpty() || !binds(promise, authority, asOf)) {
      return List.of();
    }
    boolean working = promise.level().getUnit().equals(Optional.of(DurationUnit.WORKING_DAYS));
    List<Kept> standings = new ArrayList<>();
    for (Deadline deadline : deadlines.get().find(timeline, Jurisdiction.of(counting), asOf)) {
      Standing standing = standing(deadline);
      boolean open = working && nation.isEmpty() && deadline.startedBy().isPresent();
      standings.add(
          new Kept(
              id,
              open ? Standing.CANNOT_TELL : standing,
              deadline.startedBy(),
              deadline.stoppedBy(),
              open ? Optional.empty() : deadline.date()));
    }
    return standings;
  }

  private boolean binds(Promise promise, String authority, LocalDate day) {
    if (promise.bound().isEmpty() || promise.bound().contains(authority)) {
      return true;
    }
    Optional<AuthorityEntry> entry = organisations.find(authority);
    return entry.isPresent()
        && (promise.bound().contains(entry.get().getId())
            || organisations.hubs().of(entry.get(), day).stream()
                .anyMatch(hub -> promise.bound().contains(hub.group().getId())));
  }

  private static Standing standing(Deadline deadline) {
    return switch (deadline.state()) {
      case MET, TOO_EARLY -> Standing.MET;
      case MET_LATE, MISSED -> Standing.LATE;
      case RUNNING -> Standing.RUNNING;
      case NOT_STARTED -> Standing.NOT_STARTED;
      case PASSED, NO_LONGER_DUE -> Standing.NO_LONGER_DUE;
      case CANNOT_TELL -> Standing.CANNOT_TELL;
    };
  }
}
