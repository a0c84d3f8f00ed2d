package org.fostering.rules.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.organisation.ResponsibilityAssignment;
import org.fostering.model.value.Nation;

/**
 * The assignments of a directory by their places, as they stand on a day.
 *
 * @param all every assignment
 * @param parties the organisations on the day
 * @param day the day
 */
record DayAssignments(List<ResponsibilityAssignment> all, Parties parties, LocalDate day) {

  ResponsibilityAssignment assignment(int place) {
    return all.get(place);
  }

  /** Whether there is a step in the nation of a member; where that is not known, there is. */
  boolean has(MatrixStep step, AuthorityEntry member) {
    return nation(member).map(step.nations()::contains).orElse(true);
  }

  static Optional<Nation> nation(AuthorityEntry member) {
    return member.getNation().or(() -> member.getCode().flatMap(Nation::ofGssCode));
  }

  /** The places of those in force that give a part in a step for the cases of a member. */
  List<Integer> of(JourneyStep step, Responsibility part, AuthorityEntry member) {
    return places(step, part, member, each -> each.period().contains(day));
  }

  /** The places of those that give it on the days of which something is true. */
  List<Integer> places(
      JourneyStep step,
      Responsibility part,
      AuthorityEntry member,
      Predicate<ResponsibilityAssignment> when) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).getSteps().contains(step))
        .filter(i -> all.get(i).getResponsibility().filter(part::equals).isPresent())
        .filter(i -> when.test(all.get(i)))
        .filter(i -> isFor(all.get(i), member))
        .boxed()
        .toList();
  }

  private boolean isFor(ResponsibilityAssignment assignment, AuthorityEntry member) {
    if (!assignment.getForMembers().isEmpty()) {
      return assignment.getForMembers().stream().anyMatch(id -> parties.standsFor(id, member));
    }
    String organisation = assignment.getOrganisation();
    return !parties.isGroup(organisation) || parties.standsFor(organisation, member);
  }
}
