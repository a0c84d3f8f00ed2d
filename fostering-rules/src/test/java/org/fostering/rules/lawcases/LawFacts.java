package org.fostering.rules.lawcases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Words;
import org.fostering.rules.consistency.ConsistencyOfText;
import org.fostering.rules.journey.Circumstance;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/** The facts of a case, as the library takes them. */
final class LawFacts {

  /** Made once: a change of a table asks about the same facts again. */
  private static final Map<String, Timeline> TIMELINES = new ConcurrentHashMap<>();

  private static final Map<String, Document> DOCUMENTS = new ConcurrentHashMap<>();

  private LawFacts() {}

  /**
   * What has happened: {@code event day, event day}. An event of a part of the case has {@code
   * @part} after its name, one that concerns people {@code #person+person}; a day that is not known
   * is {@code ?}.
   */
  static Timeline timeline(String facts) {
    return TIMELINES.computeIfAbsent(facts, LawFacts::made);
  }

  private static Timeline made(String facts) {
    List<Event> events = new ArrayList<>();
    for (String part : facts.isBlank() ? new String[0] : facts.split(",", -1)) {
      List<String> words = LawCases.words(part);
      if (words.size() != 2) {
        throw new IllegalArgumentException("an event and its day, not " + part);
      }
      String[] name = words.get(0).split("#", -1);
      Set<String> concerns =
          name.length == 1 ? Set.of() : Set.copyOf(Arrays.asList(name[1].split("\\+", -1)));
      Optional<LocalDate> day =
          words.get(1).equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(words.get(1)));
      String kind = name[0].split("@", -1)[0];
      events.add(
          new Event(
              JourneyEvent.known(kind),
              day,
              Pointer.ROOT.property("events").index(events.size()),
              part(name[0]),
              concerns));
    }
    return new Timeline(events);
  }

  /** The part of the case that is named after an {@code @}. */
  static Pointer part(String name) {
    Pointer part = Pointer.ROOT;
    int at = name.indexOf('@');
    if (at >= 0) {
      for (String step : name.substring(at + 1).split("/", -1)) {
        part = part.property(step);
      }
    }
    return part;
  }

  static Circumstances circumstances(List<String> known) {
    Circumstances circumstances = Circumstances.nothingKnown();
    for (String one : known) {
      String[] both = one.split("=", -1);
      circumstances = circumstances.with(Words.parse(Circumstance.class, both[0]), both[1]);
    }
    return circumstances;
  }

  /** A document: its type and a line for each value, with semicolons between. */
  static Document document(String facts) {
    return DOCUMENTS.computeIfAbsent(
        facts,
        first -> {
          int blank = facts.indexOf(' ');
          return ConsistencyOfText.document(
              facts.substring(0, blank),
              Arrays.stream(facts.substring(blank + 1).split(";", -1)).map(String::strip).toList());
        });
  }
}
