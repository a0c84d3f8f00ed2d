package org.fostering.rules.lawcases;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.consistency.BatchCase;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.ConsistencyCase;

/** Asks the cases that a changed cell may touch, until one notices. */
final class CaseRun {

  /** What comes of a change. */
  enum Result {
    /** The table cannot be read any more, so that every test fails. */
    REFUSED,
    /** A case has another answer. */
    NOTICED,
    /** No case has another answer. */
    UNNOTICED
  }

  private static final Pattern APART = Pattern.compile("[^a-zA-Z0-9-]+");
  private static final Set<String> JOURNEY =
      Set.of("allowed", "stands", "leads", "opens", "wants", "holds", "status", "notes", "remedy");
  private static final Set<String> CLOCKED =
      Stream.concat(JOURNEY.stream(), Stream.of("due")).collect(Collectors.toSet());

  private static final Set<String> SAVED =
      Stream.concat(Stream.of("saved"), CLOCKED.stream()).collect(Collectors.toSet());

  private static final Set<String> ENDS =
      Stream.concat(Stream.of("ends"), CLOCKED.stream()).collect(Collectors.toSet());

  /**
   * The kinds of question on whose answer a table of law bears. Tables that cite no provision, such
   * as those of matching, measures, disclosure, handover and the order of steps, are choices of
   * this library or reference data, and no law.
   */
  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry(LawTables.CLOCKS, CLOCKED),
          Map.entry(LawTables.BELIEVED, CLOCKED),
          Map.entry(LawTables.TRANSITIONS, JOURNEY),
          Map.entry(LawTables.REQUIREMENTS, JOURNEY),
          Map.entry(LawTables.REMEDIES, JOURNEY),
          Map.entry(LawTables.RULES, Set.of("rule", "protected", "outcome", "holds")),
          Map.entry(LawTables.PACKS, Set.of("rule", "protected", "outcome", "holds")),
          Map.entry(LawTables.STATEMENTS, Set.of("statement")),
          Map.entry(LawTables.CONSISTENCY, Set.of("finding", "holds")),
          Map.entry(LawTables.CODES, Set.of("finding")),
          Map.entry(LawTables.MAPPINGS, Set.of("map")),
          Map.entry("rules/responsibility/acts.csv", Set.of("responsible")),
          Map.entry("rules/routing/rules.csv", Set.of("route")),
          Map.entry("rules/deadline/calendars.csv", Set.of("working-day", "due")),
          Map.entry("rules/deadline/look-back.csv", Set.of("look-back")),
          Map.entry("rules/deadline/savings.csv", SAVED),
          Map.entry("rules/deadline/approval-ends.csv", ENDS),
          Map.entry("rules/journey/states.csv", JOURNEY),
          Map.entry("rules/law/instruments.csv", Set.of("instrument")),
          Map.entry("rules/interpretation/interpretations.csv", Set.of("reading")),
          Map.entry("rules/eligibility/policies.csv", Set.of("policy")),
          Map.entry("model/assessment/information-items.csv", Set.of("item")));

  private final List<LawCase> cases;

  /** The cases that have a word, by the places of these in the list. */
  private final Map<String, BitSet> having = new HashMap<>();

  /** The case that noticed a change of a row last, which mostly notices the next one too. */
  private final Map<List<String>, LawCase> noticed = new ConcurrentHashMap<>();

  /** Whether a case has its answer by the tables as they are; otherwise it notices nothing. */
  private final Map<LawCase, Boolean> sound = new ConcurrentHashMap<>();

  CaseRun(List<LawCase> cases) {
    this.cases = List.copyOf(cases);
    for (int i = 0; i < this.cases.size(); i++) {
      for (String word : words(this.cases.get(i).text())) {
        having.computeIfAbsent(word, first -> new BitSet()).set(i);
      }
    }
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(APART.split(text, -1)));
  }

  /** Every table of which the cells are changed. */
  static List<String> tables() {
    return KINDS.keySet().stream().sorted().toList();
  }

  /** The cases that a change may touch, those with most of its words first. */
  List<LawCase> touched(CellChange change) {
    Set<String> row = words(change.row() + " " + change.after());
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    for (Nation nation : Nation.values()) {
      String word = Words.of(nation);
      if (row.stream().anyMatch(one -> one.equals(word) || one.startsWith(word + "-"))) {
        nations.add(nation);
      }
    }
    int[] common = new int[cases.size()];
    row.forEach(word -> having.getOrDefault(word, new BitSet()).stream().forEach(i -> common[i]++));
    LawCase before = noticed.get(change.row());
    Set<String> kinds = KINDS.get(change.table());
    return IntStream.range(0, cases.size())
        .boxed()
        .filter(i -> kinds.contains(cases.get(i).kind()))
        .filter(i -> nations.isEmpty() || nations.contains(cases.get(i).nation()))
        .sorted(
            Comparator.comparingInt(
                i -> cases.get(i).equals(before) ? Integer.MIN_VALUE : -common[i]))
        .map(cases::get)
        .toList();
  }

  /** What comes of a change. */
  Result run(CellChange change) {
    List<LawCase> touched = touched(change);
    Optional<LawCase> first = Optional.empty();
    LawTables tables = LawTables.with(change.table(), change.text());
    boolean here = LawTables.ALL.contains(change.table());
    try {
      if (here) {
        tables.load();
      }
      while (first.isEmpty() && !touched.isEmpty()) {
        OptionalInt place = here ? ask(touched, tables) : IsolatedTables.ask(change, touched);
        first = place.stream().mapToObj(touched::get).findFirst().filter(this::isSound);
        touched = touched.subList(place.orElse(touched.size() - 1) + 1, touched.size());
      }
    } catch (RuntimeException | LinkageError refused) {
      return Result.REFUSED;
    }
    first.ifPresent(one -> noticed.put(change.row(), one));
    return first.isPresent() || (isOfConsistency(change) && isNoticedByDocuments(change, tables))
        ? Result.NOTICED
        : Result.UNNOTICED;
  }

  private boolean isSound(LawCase one) {
    return sound.computeIfAbsent(one, first -> !isAnsweredOtherwise(first, LawTables.standard()));
  }

  private static boolean isOfConsistency(CellChange change) {
    return change.table().equals(LawTables.CONSISTENCY) || change.table().equals(LawTables.CODES);
  }

  /** Asks the documents of which the code of the row, or that of the changed row, is said. */
  private static boolean isNoticedByDocuments(CellChange change, LawTables tables) {
    Consistency consistency = tables.consistency(List.of());
    for (ConsistencyCase one : ConsistencyCase.all()) {
      if (one.fault().isEmpty()
          && isOf(one.code(), change)
          && one.differsFrom(consistency).isPresent()) {
        return true;
      }
    }
    for (BatchCase one : BatchCase.all()) {
      if (isOf(one.code(), change) && one.differsFrom(consistency).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String code, CellChange change) {
    return code.equals(change.row().get(0)) || code.equals(change.after());
  }

  /** The place of the first case that has another answer. */
  static OptionalInt ask(List<LawCase> cases, LawTables tables) {
    return IntStream.range(0, cases.size())
        .filter(i -> isAnsweredOtherwise(cases.get(i), tables))
        .findFirst();
  }

  private static boolean isAnsweredOtherwise(LawCase one, LawTables tables) {
    try {
      return LawQuestions.answer(one, tables).differsFrom(one).isPresent();
    } catch (RuntimeException failed) {
      return true;
    }
  }
}
