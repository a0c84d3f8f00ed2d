package org.fostering.rules.journey;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;

/**
 * What would come of an event if it happened on the day asked about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event the event
 * @param scope the part of the document concerned, such as one of several temporary approvals
 * @param verdict whether it may happen
 * @param leadsTo the rows by which tracks would move
 * @param grounds why it may not, or why that cannot be determined
 * @param requirements what those rows require besides, with what came of looking at each, those
 *     included that could not be looked at
 * @param people the local ids of those to whom it is so, if not to everybody
 */
public record PossibleEvent(
    JourneyEvent event,
    Pointer scope,
    Verdict verdict,
    List<Transition> leadsTo,
    List<TransitionReason> grounds,
    List<CheckedRequirement> requirements,
    Set<String> people) {

  /** Copies the lists and the set. */
  public PossibleEvent {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(verdict, "verdict");
    leadsTo = List.copyOf(leadsTo);
    grounds = List.copyOf(grounds);
    requirements = List.copyOf(requirements);
    people = Set.copyOf(people);
  }
}
