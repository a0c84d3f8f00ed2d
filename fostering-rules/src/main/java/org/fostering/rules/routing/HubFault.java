package org.fostering.rules.routing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.DateRange;
import org.fostering.rules.rule.Condition;

/**
 * Something that is wrong with the routes of a region, on which of the days asked about, and what
 * shows it. Made up from the directory and the rules, so it holds nothing of anybody.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding what is wrong, and where: in the pack that is named, or else in the directory
 * @param days the days on which it is wrong, in order
 * @param pack the id of the pack in which the rule stands; empty where it stands in no rule
 * @param rules the ids of the rules that it takes, that at the place first
 * @param home the name of the authority in whose area the home of such an enquiry is
 * @param bodies the names of the bodies of which the enquirers declare a connection
 * @param named the name of the service that they named; empty if none
 * @param facts the fewest facts that show it, whatever else is so; empty if no fact matters
 */
public record HubFault(
    Finding finding,
    List<DateRange> days,
    Optional<String> pack,
    List<String> rules,
    Optional<String> home,
    List<String> bodies,
    Optional<String> named,
    Optional<Condition<?>> facts) {

  /** Copies the lists. */
  public HubFault {
    Objects.requireNonNull(finding, "finding");
    days = List.copyOf(days);
    Objects.requireNonNull(pack, "pack");
    rules = List.copyOf(rules);
    Objects.requireNonNull(home, "home");
    bodies = List.copyOf(bodies);
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(facts, "facts");
  }

  HubFault on(List<DateRange> others) {
    return new HubFault(finding, others, pack, rules, home, bodies, named, facts);
  }
}
