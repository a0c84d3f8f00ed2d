package org.fostering.rules.lawcases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.journey.Track;

/**
 * What the cases say by their silence, as cases: an event that no case about a clock has among its
 * facts neither starts nor stops that clock, and one that no case about a track or a remedy has
 * does nothing to it. So whatever a provision lets happen must be said by a case.
 */
final class Silence {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Silence() {}

  static List<LawCase> cases(List<LawCase> written) {
    List<LawCase> cases = new ArrayList<>();
    cases.addAll(ofClocks(written));
    cases.addAll(ofTracks(written));
    return cases;
  }

  /** Of each clock and each law of it, the first case with all other events added. */
  private static List<LawCase> ofClocks(List<LawCase> written) {
    Map<String, Set<String>> spoken = new TreeMap<>();
    Map<String, LawCase> first = new LinkedHashMap<>();
    for (LawCase one : written) {
      if (one.kind().equals("due")) {
        String clock = Words.of(one.nation()) + " " + one.argument().split("[@#]", 2)[0];
        spoken.computeIfAbsent(clock, key -> new TreeSet<>()).addAll(events(one.facts()));
        if (one.fault().isEmpty()
            && !one.facts().isBlank()
            && !one.answer().equals(List.of(List.of("none")))) {
          String law =
              String.join(
                  " ",
                  clock,
                  one.instrument(),
                  one.provision().orElse(""),
                  one.readings().toString(),
                  Integer.toString(one.day().getYear()));
          first.putIfAbsent(law, one);
        }
      }
    }
    List<LawCase> cases = new ArrayList<>();
    for (LawCase one : first.values()) {
      String clock = Words.of(one.nation()) + " " + one.argument().split("[@#]", 2)[0];
      String facts =
          unspoken(spoken.get(clock)).stream()
              .map(event -> ", " + event + " " + one.day())
              .collect(Collectors.joining("", one.facts(), ""));
      cases.add(
          new LawCase(
              one.name() + ", and whatever else",
              one.nation(),
              facts,
              one.known(),
              one.readings(),
              one.day(),
              one.kind(),
              one.arguments(),
              one.answer(),
              one.instrument(),
              one.provision(),
              Optional.empty()));
    }
    return cases;
  }

  /** Of each track and each remedy, the events of which nothing is said. */
  private static List<LawCase> ofTracks(List<LawCase> written) {
    Map<String, Set<String>> spoken = new TreeMap<>();
    for (Nation nation : Nation.values()) {
      for (Track track : Track.values()) {
        spoken.put(Words.of(nation) + " leads " + Words.of(track), new TreeSet<>());
      }
      spoken.put(Words.of(nation) + " opens", new TreeSet<>());
    }
    for (LawCase one : written) {
      String nation = Words.of(one.nation()) + " ";
      if (one.kind().equals("stands")) {
        spoken.get(nation + "leads " + one.argument().split("@", 2)[0]).addAll(events(one.facts()));
      } else if (one.kind().equals("leads")) {
        spoken.get(nation + "leads " + one.arguments().get(1)).add(one.argument());
      } else if (one.kind().equals("opens")) {
        spoken.get(nation + "opens").add(one.argument());
      }
    }
    List<LawCase> cases = new ArrayList<>();
    spoken.forEach(
        (about, events) -> {
          List<String> words = LawCases.words(about);
          List<String> arguments = new ArrayList<>(words.subList(2, words.size()));
          arguments.add(0, String.join("+", unspoken(events)));
          cases.add(
              new LawCase(
                  "silence: " + about,
                  Words.parse(Nation.class, words.get(0)),
                  "",
                  List.of(),
                  List.of(),
                  DAY,
                  words.get(1),
                  arguments,
                  List.of(List.of("none")),
                  "vocabulary",
                  Optional.empty(),
                  Optional.empty()));
        });
    return cases;
  }

  /** The kinds of events of some facts. */
  private static Set<String> events(String facts) {
    Set<String> events = new LinkedHashSet<>();
    for (String part : facts.isBlank() ? new String[0] : facts.split(",", -1)) {
      events.add(part.strip().split("[@# ]", 2)[0]);
    }
    return events;
  }

  private static Set<String> unspoken(Set<String> spoken) {
    Set<String> events = new LinkedHashSet<>();
    for (CodeEntry entry : CodeLists.standard().find("journey-event").orElseThrow().entries()) {
      if (!spoken.contains(entry.code())) {
        events.add(entry.code());
      }
    }
    return events;
  }
}
