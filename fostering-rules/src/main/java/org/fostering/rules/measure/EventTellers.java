package org.fostering.rules.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Words;
import org.fostering.rules.measure.DocumentFacts.FactsType;
import org.fostering.rules.measure.Measure.Unit;

/**
 * Which documents can tell of which events. Where none that could was read, that nothing is
 * recorded does not mean that nothing happened.
 */
final class EventTellers {

  /** For each event the documents that record it; one that only names it is not a record of it. */
  private static final Map<JourneyEvent, Set<FactsType>> TELLERS = read("event-tellers.csv");

  private EventTellers() {}

  private static Map<JourneyEvent, Set<FactsType>> read(String file) {
    Map<JourneyEvent, Set<FactsType>> tellers = new HashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(EventTellers.class.getResourceAsStream(file), file)) {
      tellers.put(JourneyEvent.of(row.text("event")), row.words("documents", FactsType.class));
    }
    return tellers;
  }

  /**
   * Whether any of these types of document can tell any of the events; there may be none to tell.
   */
  static boolean canTell(Set<String> types, Collection<String> events) {
    return events.isEmpty() || tellers(events).map(Words::of).anyMatch(types::contains);
  }

  private static Stream<FactsType> tellers(Collection<String> events) {
    return events.stream()
        .map(JourneyEvent::of)
        .flatMap(event -> TELLERS.getOrDefault(event, Set.of()).stream());
  }

  /** Whether any document that is counted can tell any of the events. */
  static boolean canBeTold(Collection<String> events) {
    return tellers(events).findAny().isPresent();
  }

  /** The type of document of which one must be there for there to be anything of a unit. */
  static Optional<FactsType> typeOf(Unit unit) {
    return switch (unit) {
      case ENQUIRIES -> Optional.of(FactsType.ENQUIRY);
      case APPLICATIONS -> Optional.of(FactsType.APPLICATION);
      case APPROVALS, PLACES -> Optional.of(FactsType.APPROVAL);
      case HOUSEHOLDS, PEOPLE -> Optional.empty();
    };
  }
}
