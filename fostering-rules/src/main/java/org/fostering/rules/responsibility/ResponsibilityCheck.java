package org.fostering.rules.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DirectoryStatement;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.organisation.ResponsibilityAssignment;
import org.fostering.model.value.DateRange;

/**
 * What is wrong with the responsibilities of a directory, all at once, on each day of a period.
 *
 * <p>An authority and its own fostering service are one body here; one organisation may act for
 * several members; and an old code of an authority that lives on under another is one of its names.
 */
public final class ResponsibilityCheck {

  private static final Pointer RESPONSIBILITIES = Pointer.ROOT.property("responsibilities");
  private static final Set<Responsibility> DOING =
      Set.of(Responsibility.ACCOUNTABLE, Responsibility.RESPONSIBLE);

  private final OrganisationDirectory directory;
  private final Organisations laid;
  private final ReservedActs acts;
  private final FaultCollector faults = new FaultCollector();

  private ResponsibilityCheck(
      OrganisationDirectory directory, Organisations laid, ReservedActs acts) {
    this.directory = directory;
    this.laid = laid;
    this.acts = acts;
  }

  /**
   * Checks the responsibilities of a directory.
   *
   * @param directory the directory
   * @param base the organisations over which it is laid
   * @param acts what the law leaves to certain bodies
   * @param from the first day
   * @param until the last day; a day before the first is taken for the first
   * @return what is wrong; empty if nothing is, or nobody takes part on these days
   */
  public static List<ResponsibilityFault> check(
      OrganisationDirectory directory,
      Organisations base,
      ReservedActs acts,
      LocalDate from,
      LocalDate until) {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(acts, "acts");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Organisations laid = base.overlaidBy(directory).value().orElseThrow();
    ResponsibilityCheck check = new ResponsibilityCheck(directory, laid, acts);
    LocalDate last = until.isBefore(from) ? from : until;
    DateRange.between(from, last).splitAt(check.changes()).forEach(check::span);
    return check.faults.faults();
  }

  /**
   * The last day on which a directory says something new of who does what.
   *
   * @param directory the directory
   * @return the day; empty if it names no days
   */
  public static Optional<LocalDate> lastChange(OrganisationDirectory directory) {
    return statements(directory)
        .flatMap(statement -> statement.period().changes())
        .max(Comparator.naturalOrder());
  }

  private static Stream<? extends DirectoryStatement> statements(OrganisationDirectory directory) {
    return Stream.<List<? extends DirectoryStatement>>of(
            directory.getAuthorities(),
            directory.getFosteringServices(),
            directory.getDeliveryOrganisations(),
            directory.getDeliveryArrangements(),
            directory.getHubs(),
            directory.getNetworks(),
            directory.getMemberships(),
            directory.getResponsibilities())
        .flatMap(List::stream);
  }

  private Stream<LocalDate> changes() {
    return Stream.concat(
            Stream.concat(statements(directory), laid.authorities().stream())
                .map(DirectoryStatement::period),
            Stream.concat(
                acts.all().stream().flatMap(act -> act.basis().inForce().days().stream()),
                directory.getHubs().stream().flatMap(hub -> hub.launchSpan().stream())))
        .flatMap(DateRange::changes);
  }

  /** Everything that is wrong on days on which nothing changes. */
  private void span(DateRange days) {
    LocalDate day = days.from().orElseThrow();
    DayAssignments assignments =
        new DayAssignments(directory.getResponsibilities(), new Parties(directory, laid, day), day);
    List<AuthorityEntry> members = assignments.parties().members();
    if (assignments.all().isEmpty()) {
      members.forEach(
          member ->
              faults.add(
                  ResponsibilityFindingCode.MATRIX_EMPTY.at(RESPONSIBILITIES),
                  Optional.empty(),
                  member,
                  days));
      return;
    }
    for (MatrixStep step : MatrixStep.ALL) {
      step(
          step.step(),
          members.stream().filter(member -> assignments.has(step, member)).toList(),
          assignments,
          days);
    }
    members.forEach(member -> acceptance(member, assignments, days));
  }

  private void step(
      JourneyStep step, List<AuthorityEntry> members, DayAssignments assignments, DateRange days) {
    boolean isNamed =
        members.stream().anyMatch(member -> !named(step, member, assignments).isEmpty());
    for (AuthorityEntry member : members) {
      boolean isGap = gaps(step, member, assignments, days);
      List<Integer> accountable = assignments.of(step, Responsibility.ACCOUNTABLE, member);
      if (accountable.isEmpty() && !isGap) {
        unaccounted(step, member, isNamed, assignments, days);
      }
      twice(step, member, accountable, assignments, days);
      for (Responsibility part : DOING) {
        assignments
            .of(step, part, member)
            .forEach(place -> lawful(step, part, member, place, assignments, days));
      }
    }
  }

  private static List<Integer> named(
      JourneyStep step, AuthorityEntry member, DayAssignments assignments) {
    List<Integer> places = new ArrayList<>();
    for (Responsibility part : Responsibility.values()) {
      places.addAll(assignments.of(step, part, member));
    }
    return places.stream().sorted().toList();
  }

  private void unaccounted(
      JourneyStep step,
      AuthorityEntry member,
      boolean isNamed,
      DayAssignments assignments,
      DateRange days) {
    Pointer place =
        named(step, member, assignments).stream()
            .findFirst()
            .map(RESPONSIBILITIES::index)
            .orElseGet(() -> assignments.parties().place(member));
    faults.add(
        isNamed
            ? ResponsibilityFindingCode.NOBODY_ACCOUNTABLE.at(place)
            : ResponsibilityFindingCode.STEP_UNNAMED.at(RESPONSIBILITIES),
        Optional.of(step),
        member,
        days);
  }

  /** Whether a part that somebody had, and will have again, is nobody's on the days. */
  private boolean gaps(
      JourneyStep step, AuthorityEntry member, DayAssignments assignments, DateRange days) {
    boolean isAccountable = false;
    for (Responsibility part : DOING) {
      boolean isOver = !assignments.places(step, part, member, each -> ended(each, days)).isEmpty();
      Optional<Integer> next =
          assignments.places(step, part, member, each -> begins(each, days)).stream()
              .min(
                  Comparator.comparing(
                      place -> assignments.assignment(place).getSince().orElseThrow()));
      if (assignments.of(step, part, member).isEmpty() && isOver && next.isPresent()) {
        faults.add(
            ResponsibilityFindingCode.GAP.at(RESPONSIBILITIES.index(next.get()).property("since")),
            Optional.of(step),
            member,
            days);
        isAccountable |= part == Responsibility.ACCOUNTABLE;
      }
    }
    return isAccountable;
  }

  private static boolean ended(ResponsibilityAssignment assignment, DateRange days) {
    return assignment.getUntil().filter(day -> day.isBefore(days.from().orElseThrow())).isPresent();
  }

  private static boolean begins(ResponsibilityAssignment assignment, DateRange days) {
    return assignment.getSince().filter(day -> day.isAfter(days.to().orElseThrow())).isPresent();
  }

  private void twice(
      JourneyStep step,
      AuthorityEntry member,
      List<Integer> accountable,
      DayAssignments assignments,
      DateRange days) {
    Set<String> bodies = new LinkedHashSet<>();
    for (int place : accountable) {
      String body =
          assignments.parties().body(assignments.assignment(place).getOrganisation(), member);
      if (bodies.add(body) && bodies.size() > 1) {
        faults.add(
            ResponsibilityFindingCode.ACCOUNTABLE_TWICE.at(RESPONSIBILITIES.index(place)),
            Optional.of(step),
            member,
            days);
      }
    }
  }

  private void lawful(
      JourneyStep step,
      Responsibility part,
      AuthorityEntry member,
      int place,
      DayAssignments assignments,
      DateRange days) {
    Set<BodyKind> kinds =
        assignments.parties().kinds(assignments.assignment(place).getOrganisation(), member, step);
    List<ReservedAct> reserved =
        DayAssignments.nation(member)
            .map(nation -> acts.of(step, part, nation, assignments.day()))
            .orElse(List.of());
    if (kinds.isEmpty() || reserved.isEmpty()) {
      return;
    }
    List<ReservedAct> allowing =
        reserved.stream().filter(act -> act.bodies().stream().anyMatch(kinds::contains)).toList();
    if (allowing.isEmpty()) {
      faults.add(
          ResponsibilityFindingCode.BODY_NOT_LAWFUL.at(
              RESPONSIBILITIES.index(place).property("organisation")),
          step,
          reserved.get(0),
          member,
          days);
    } else if (allowing.stream().allMatch(act -> act.delegated().containsAll(kinds))
        && !assignments
            .parties()
            .isDelegated(assignments.assignment(place).getOrganisation(), member, step)) {
      faults.add(
          ResponsibilityFindingCode.DELEGATION_NOT_SHOWN.at(
              RESPONSIBILITIES.index(place).property("organisation")),
          step,
          allowing.get(0),
          member,
          days);
    }
  }

  /** Where those who work for all have had the case, the member’s side takes it on by a step. */
  private void acceptance(AuthorityEntry member, DayAssignments assignments, DateRange days) {
    boolean isWithOthers = false;
    for (MatrixStep step : MatrixStep.ALL) {
      if (!step.carries() || !assignments.has(step, member)) {
        continue;
      }
      List<Integer> doers = doers(step.step(), member, assignments);
      Optional<Integer> own =
          doers.stream().filter(place -> isOwn(place, member, assignments)).findFirst();
      if (own.isPresent() && isWithOthers) {
        if (accepting(member, assignments).isEmpty()) {
          faults.add(
              ResponsibilityFindingCode.HANDOVER_NOT_ACCEPTED.at(RESPONSIBILITIES.index(own.get())),
              Optional.of(step.step()),
              member,
              days);
        }
        return;
      }
      isWithOthers |= !doers.isEmpty() && own.isEmpty();
    }
  }

  private static List<Integer> accepting(AuthorityEntry member, DayAssignments assignments) {
    return doers(JourneyStep.HANDOVER_ACCEPTANCE, member, assignments).stream()
        .filter(place -> isOwn(place, member, assignments))
        .toList();
  }

  /** Those who do the work; where nobody is named for it, those who answer for it. */
  private static List<Integer> doers(
      JourneyStep step, AuthorityEntry member, DayAssignments assignments) {
    List<Integer> responsible = assignments.of(step, Responsibility.RESPONSIBLE, member);
    return responsible.isEmpty()
        ? assignments.of(step, Responsibility.ACCOUNTABLE, member)
        : responsible;
  }

  private static boolean isOwn(int place, AuthorityEntry member, DayAssignments assignments) {
    return assignments.parties().isOwn(assignments.assignment(place).getOrganisation(), member);
  }
}
