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
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.Clocks;
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
    cases.addAll(ofSteps(written));
    return cases;
  }

  /** Of each clock, each law and each reading of it, one case with all other events added. */
  private static List<LawCase> ofClocks(List<LawCase> written) {
    Map<String, Set<String>> spoken = new TreeMap<>();
    Map<String, LawCase> chosen = new LinkedHashMap<>();
    for (LawCase one : written) {
      if (one.kind().equals("due")) {
        Set<String> its = spoken.computeIfAbsent(clock(one), key -> new TreeSet<>());
        its.addAll(events(one.own()));
        one.answer().forEach(its::addAll);
        if (one.fault().isEmpty()
            && !one.facts().isBlank()
            && one.answer().stream().flatMap(List::stream).anyMatch(Silence::isSaid)) {
          String law =
              String.join(
                  " ",
                  clock(one),
                  one.instrument(),
                  one.provision().orElse(""),
                  one.readings().toString(),
                  Integer.toString(one.day().getYear()));
          chosen.merge(law, one, (first, other) -> isRunning(first) ? first : other);
        }
      }
    }
    return chosen.values().stream().map(one -> withAll(one, spoken.get(clock(one)))).toList();
  }

  private static boolean isSaid(String word) {
    return !word.equals("none") && !word.startsWith("-");
  }

  private static String clock(LawCase due) {
    return Words.of(due.nation()) + " " + due.argument().split("[@#]", 2)[0];
  }

  private static boolean isRunning(LawCase due) {
    return due.answer().stream().anyMatch(words -> words.contains("running"));
  }

  private static LawCase withAll(LawCase one, Set<String> spoken) {
    int at = one.argument().indexOf('@');
    String part = at < 0 ? "" : one.argument().substring(at);
    Set<String> known = new TreeSet<>(spoken);
    known.addAll(events(one.facts()));
    List<List<String>> answer = new ArrayList<>();
    for (List<String> words : one.answer()) {
      List<String> more = new ArrayList<>(words);
      if (spoken.stream().noneMatch(word -> word.endsWith("-extended"))) {
        more.add("none-extended");
      }
      if (spoken.stream().noneMatch(word -> word.startsWith("law-of-"))) {
        more.add("law-of-day-started");
      }
      answer.add(more);
    }
    return new LawCase(
        one.name() + ", and whatever else",
        one.nation(),
        unspoken(known).stream()
            .map(event -> ", " + event + part + " " + one.day())
            .collect(Collectors.joining("", one.facts(), "")),
        "",
        one.known(),
        one.readings(),
        one.day(),
        one.kind(),
        one.arguments(),
        answer,
        one.instrument(),
        one.provision(),
        Optional.empty());
  }

  /** Of each track, of remedies and of conditions, the events and clocks of which none speaks. */
  private static List<LawCase> ofSteps(List<LawCase> written) {
    Map<String, Set<String>> spoken = new TreeMap<>();
    for (Nation nation : Nation.values()) {
      for (Track track : Track.values()) {
        spoken.put(Words.of(nation) + " leads " + Words.of(track), new TreeSet<>());
      }
      spoken.put(Words.of(nation) + " opens", new TreeSet<>());
      spoken.put(Words.of(nation) + " wants", new TreeSet<>());
    }
    for (LawCase one : written) {
      String nation = Words.of(one.nation()) + " ";
      if (one.kind().equals("leads")) {
        spoken.get(nation + "leads " + one.arguments().get(1)).add(one.argument());
      } else if (one.kind().equals("opens") || one.kind().equals("wants")) {
        spoken.get(nation + one.kind()).add(one.argument());
      }
    }
    List<LawCase> cases = new ArrayList<>();
    spoken.forEach(
        (about, events) -> {
          List<String> words = LawCases.words(about);
          List<String> arguments = new ArrayList<>(words.subList(2, words.size()));
          Set<String> others = unspoken(events);
          Clocks.standard().all().stream()
              .map(Clock::id)
              .filter(id -> !events.contains(id))
              .forEach(others::add);
          arguments.add(0, String.join("+", others));
          cases.add(
              new LawCase(
                  "silence: " + about,
                  Words.parse(Nation.class, words.get(0)),
                  "",
                  "",
                  List.of(),
                  List.of(),
                  DAY,
                  words.get(1),
                  arguments,
                  // A state of some tracks is called none, too.
                  List.of(List.of("none", "-besides", "-of-its-own")),
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
