package org.fostering.rules.responsibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.finding.Finding;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.value.DateRange;

/**
 * Something that is wrong with the responsibilities of a directory: in which step, for whose cases,
 * and on which days of those asked about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding what is wrong, and where in the directory
 * @param step in which step; empty where it is about no step in particular
 * @param members for whose cases, in the order of the directory
 * @param days the days on which it is wrong, in order
 * @param law what the law says where it leaves the step to other bodies; the finding rests on it
 */
public record ResponsibilityFault(
    Finding finding,
    Optional<JourneyStep> step,
    List<AuthorityEntry> members,
    List<DateRange> days,
    Optional<ReservedAct> law) {

  /** Copies the lists. */
  public ResponsibilityFault {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(step, "step");
    members = List.copyOf(members);
    days = List.copyOf(days);
    Objects.requireNonNull(law, "law");
  }
}
