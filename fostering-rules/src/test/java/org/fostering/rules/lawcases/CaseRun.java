package org.fostering.rules.lawcases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
      Set.of("allowed", "stands", "leads", "status", "notes", "remedy");
  private static final Set<String> CLOCKED =
      Stream.concat(JOURNEY.stream(), Stream.of("due")).collect(Collectors.toSet());

  private static final Set<String> ENDS =
      Stream.concat(Stream.of("ends"), CLOCKED.stream()).collect(Collectors.toSet());

  /** The kinds of question on whose answer a table bears. */
  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry(LawTables.CLOCKS, CLOCKED),
          Map.entry(LawTables.BELIEVED, CLOCKED),
          Map.entry(LawTables.TRANSITIONS, JOURNEY),
          Map.entry(LawTables.REQUIREMENTS, JOURNEY),
          Map.entry(LawTables.REMEDIES, JOURNEY),
          Map.entry(LawTables.RULES, Set.of("rule", "protected", "outcome")),
          Map.entry(LawTables.PACKS, Set.of("rule", "protected", "outcome")),
          Map.entry(LawTables.STATEMENTS, Set.of("statement")),
          Map.entry(LawTables.CONSISTENCY, Set.of("finding")),
          Map.entry(LawTables.CODES, Set.of("finding")),
          Map.entry(LawTables.MAPPINGS, Set.of("map")),
          Map.entry("rules/deadline/calendars.csv", Set.of("working-day", "due")),
          Map.entry("rules/deadline/look-back.csv", Set.of("look-back")),
          Map.entry("rules/deadline/savings.csv", CLOCKED),
          Map.entry("rules/deadline/approval-ends.csv", ENDS),
          Map.entry("rules/journey/states.csv", JOURNEY),
          Map.entry("rules/law/instruments.csv", Set.of("instrument")),
          Map.entry("rules/interpretation/interpretations.csv", Set.of("reading")),
          Map.entry("rules/eligibility/policies.csv", Set.of("policy")),
          Map.entry("model/assessment/information-items.csv", Set.of("item")));

  private final List<LawCase> cases;
  private final Map<LawCase, Set<String>> words = new HashMap<>();

  CaseRun(List<LawCase> cases) {
    // A case that has another answer anyway notices nothing.
    this.cases =
        cases.stream()
            .filter(
                one -> LawQuestions.answer(one, LawTables.standard()).differsFrom(one).isEmpty())
            .toList();
    this.cases.forEach(one -> words.put(one, words(one.text())));
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
    Set<Nation> nations = new LinkedHashSet<>();
    for (Nation nation : Nation.values()) {
      String word = Words.of(nation);
      if (row.stream().anyMatch(one -> one.equals(word) || one.startsWith(word + "-"))) {
        nations.add(nation);
      }
    }
    Set<String> kinds = KINDS.get(change.table());
    List<LawCase> touched = new ArrayList<>();
    Map<LawCase, Integer> common = new HashMap<>();
    for (LawCase one : cases) {
      if (kinds.contains(one.kind()) && (nations.isEmpty() || nations.contains(one.nation()))) {
        touched.add(one);
        common.put(one, (int) words.get(one).stream().filter(row::contains).count());
      }
    }
    touched.sort(Comparator.comparing(common::get, Comparator.reverseOrder()));
    return touched;
  }

  /** What comes of a change where the cases are asked in this class loader. */
  Result run(CellChange change) {
    if (!LawTables.ALL.contains(change.table())) {
      return IsolatedTables.run(change, touched(change));
    }
    LawTables tables = LawTables.with(change.table(), change.text());
    try {
      tables.load();
    } catch (RuntimeException refused) {
      return Result.REFUSED;
    }
    Result result = ask(touched(change), tables);
    return result == Result.UNNOTICED && isOfConsistency(change)
        ? askDocuments(change, tables)
        : result;
  }

  private static boolean isOfConsistency(CellChange change) {
    return change.table().equals(LawTables.CONSISTENCY) || change.table().equals(LawTables.CODES);
  }

  /** Asks the documents of which the code of the row, or that of the changed row, is said. */
  private static Result askDocuments(CellChange change, LawTables tables) {
    Consistency consistency = tables.consistency(List.of());
    for (ConsistencyCase one : ConsistencyCase.all()) {
      if (one.fault().isEmpty()
          && isOf(one.code(), change)
          && one.differsFrom(consistency).isPresent()) {
        return Result.NOTICED;
      }
    }
    for (BatchCase one : BatchCase.all()) {
      if (isOf(one.code(), change) && one.differsFrom(consistency).isPresent()) {
        return Result.NOTICED;
      }
    }
    return Result.UNNOTICED;
  }

  private static boolean isOf(String code, CellChange change) {
    return code.equals(change.row().get(0)) || code.equals(change.after());
  }

  static Result ask(List<LawCase> cases, LawTables tables) {
    for (LawCase one : cases) {
      Optional<String> difference;
      try {
        difference = LawQuestions.answer(one, tables).differsFrom(one);
      } catch (RuntimeException failed) {
        return Result.NOTICED;
      }
      if (difference.isPresent()) {
        return Result.NOTICED;
      }
    }
    return Result.UNNOTICED;
  }
}
