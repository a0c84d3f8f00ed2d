package org.fostering.rules.deadline;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;

/** How the tables of this package write constants and events. */
final class Rows {

  private Rows() {}

  static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static Set<JourneyEvent> events(Optional<String> codes) {
    Set<JourneyEvent> events = new LinkedHashSet<>();
    codes.ifPresent(
        text -> Arrays.stream(text.split(" ", -1)).map(JourneyEvent::of).forEach(events::add));
    return events;
  }
}
