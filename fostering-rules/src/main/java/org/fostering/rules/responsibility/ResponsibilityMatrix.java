package org.fostering.rules.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.Responsibility;

/**
 * Who is accountable, responsible, consulted and informed in each step of the journey, for the
 * cases of each member, on a day.
 *
 * <p>The members are those who take part on the day in a hub or network of which the directory
 * speaks; of a directory without any, all its authorities. Each has the steps that there are in its
 * nation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param members the members on the day, in the order of the directory
 * @param rows a row for each step and member, in the order of the journey
 */
public record ResponsibilityMatrix(
    LocalDate day, List<AuthorityEntry> members, List<MatrixRow> rows) {

  /** Copies the lists. */
  public ResponsibilityMatrix {
    Objects.requireNonNull(day, "day");
    members = List.copyOf(members);
    rows = List.copyOf(rows);
  }

  /**
   * The matrix of a directory on a day.
   *
   * @param directory the directory
   * @param base the organisations over which it is laid
   * @param day the day
   * @return the matrix; without members where nobody takes part on the day
   */
  public static ResponsibilityMatrix of(
      OrganisationDirectory directory, Organisations base, LocalDate day) {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(day, "day");
    Organisations laid = base.overlaidBy(directory).value().orElseThrow();
    DayAssignments assignments =
        new DayAssignments(directory.getResponsibilities(), new Parties(directory, laid, day), day);
    List<AuthorityEntry> members = assignments.parties().members();
    List<MatrixRow> rows = new ArrayList<>();
    for (MatrixStep step : MatrixStep.ALL) {
      for (AuthorityEntry member : members) {
        if (assignments.has(step, member)) {
          rows.add(row(step.step(), member, assignments));
        }
      }
    }
    return new ResponsibilityMatrix(day, members, rows);
  }

  private static MatrixRow row(
      JourneyStep step, AuthorityEntry member, DayAssignments assignments) {
    Map<Responsibility, List<Party>> parties = new EnumMap<>(Responsibility.class);
    for (Responsibility part : Responsibility.values()) {
      List<Party> who =
          assignments.of(step, part, member).stream()
              .map(assignments::assignment)
              .map(assignment -> assignments.parties().party(assignment, member))
              .distinct()
              .toList();
      if (!who.isEmpty()) {
        parties.put(part, who);
      }
    }
    return new MatrixRow(step, member, parties);
  }
}
