package org.fostering.rules.lawcases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fostering.model.code.CodeLists;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.ConsistencyOfText;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.ClocksOfText;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.eligibility.PacksOfText;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.journey.JourneyStatus;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.journey.JourneysOfText;

/**
 * What the cases are asked of: what is made of the tables, or of these with one changed. What is
 * not affected by the change is shared. A table that a static holder of the library reads cannot be
 * changed here; {@link IsolatedTables} does that.
 */
final class LawTables {

  static final String CLOCKS = "rules/deadline/clocks.csv";
  static final String BELIEVED = "rules/deadline/clocks-unverified.csv";
  static final String TRANSITIONS = "rules/journey/transitions.csv";
  static final String REQUIREMENTS = "rules/journey/requirements.csv";
  static final String REMEDIES = "rules/journey/remedies.csv";
  static final String RULES = "rules/eligibility/rules.csv";
  static final String PACKS = "rules/eligibility/packs.csv";
  static final String STATEMENTS = "rules/eligibility/statements.csv";
  static final String CONSISTENCY = "rules/consistency/rules.csv";
  static final String CODES = "rules/consistency/codes.csv";
  static final String MAPPINGS = "model/code/mappings.csv";

  /** The tables that can be changed here. */
  static final Set<String> ALL =
      Set.of(
          CLOCKS,
          BELIEVED,
          TRANSITIONS,
          REQUIREMENTS,
          REMEDIES,
          RULES,
          PACKS,
          STATEMENTS,
          CONSISTENCY,
          CODES,
          MAPPINGS);

  private static final LawTables STANDARD = new LawTables(Map.of());

  private final Map<String, String> changed;
  private final Map<String, Object> made = new ConcurrentHashMap<>();

  private LawTables(Map<String, String> changed) {
    this.changed = changed;
  }

  /** The tables as they are. */
  static LawTables standard() {
    return STANDARD;
  }

  /** The tables with one changed. */
  static LawTables with(String table, String text) {
    return new LawTables(Map.of(table, text));
  }

  /** The text of a table as it is. */
  static String text(String table) {
    String path = "org/fostering/" + table;
    try (InputStream in = LawTables.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no table " + table);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Interpretations interpretations(List<String> readings) {
    Interpretations interpretations = Interpretations.defaults();
    for (String reading : readings) {
      InterpretationOption choice = InterpretationOption.ofCode(reading);
      interpretations = interpretations.with(choice.interpretation(), choice);
    }
    return interpretations;
  }

  private String changedText(String table) {
    return changed.containsKey(table) ? changed.get(table) : text(table);
  }

  private List<ResourceTable.Row> rows(String table) {
    return made(
        table,
        List.of(table),
        its -> {
          try {
            return ResourceTable.read(table, new StringReader(its.changedText(table)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Made here if one of the tables is changed, otherwise that of the tables as they are. */
  @SuppressWarnings("unchecked")
  private <T> T made(String what, List<String> tables, Function<LawTables, T> make) {
    LawTables whose = tables.stream().anyMatch(changed::containsKey) ? this : STANDARD;
    Object known = whose.made.get(what);
    if (known == null) {
      known = make.apply(whose);
      whose.made.put(what, known);
    }
    return (T) known;
  }

  /** Reads the table that is changed, for good or ill. */
  void load() {
    for (String table : changed.keySet()) {
      switch (table) {
        case CLOCKS, BELIEVED -> deadlines(List.of());
        case TRANSITIONS, REQUIREMENTS, REMEDIES -> journeys();
        case RULES, PACKS -> PacksOfText.packs(rows(RULES), rows(PACKS));
        case STATEMENTS -> statements();
        case CONSISTENCY, CODES -> consistency(List.of());
        default -> codeLists();
      }
    }
  }

  private ClockSettings clocks() {
    return made(
        "clocks",
        List.of(CLOCKS, BELIEVED),
        its -> ClocksOfText.settings(its.rows(CLOCKS), its.rows(BELIEVED)));
  }

  Deadlines deadlines(List<String> readings) {
    ClockSettings clocks = clocks();
    return made(
        "deadlines " + readings,
        List.of(CLOCKS, BELIEVED),
        its -> Deadlines.of(clocks.with(interpretations(readings))));
  }

  Journeys journeys() {
    return made(
        "journeys",
        List.of(TRANSITIONS, REQUIREMENTS, REMEDIES),
        its ->
            JourneysOfText.journeys(
                its.rows(TRANSITIONS), its.rows(REQUIREMENTS), its.rows(REMEDIES)));
  }

  /** Where a case stands, which several questions are asked about. */
  JourneyStatus status(LawCase asked) {
    return made(
        "status " + asked.facts() + asked.known() + asked.readings() + asked.day() + asked.nation(),
        List.of(CLOCKS, BELIEVED, TRANSITIONS, REQUIREMENTS, REMEDIES),
        its ->
            its.journeys()
                .in(asked.nation())
                .status(
                    LawFacts.timeline(asked.facts()),
                    LawFacts.circumstances(asked.known()),
                    its.deadlines(asked.readings()).settings(),
                    asked.day()));
  }

  List<LegalStatement> statements() {
    return made(
        "statements", List.of(STATEMENTS), its -> PacksOfText.statements(its.rows(STATEMENTS)));
  }

  Optional<RuleSet<Enquiry>> rules(Nation nation) {
    return made(
        "rules " + nation,
        List.of(RULES, PACKS),
        its ->
            Optional.of(PacksOfText.packs(its.rows(RULES), its.rows(PACKS), nation))
                .filter(packs -> !packs.isEmpty())
                .map(RuleSet::of));
  }

  Consistency consistency(List<String> readings) {
    return made(
        "consistency " + readings,
        List.of(CONSISTENCY, CODES),
        its ->
            ConsistencyOfText.consistency(
                its.rows(CONSISTENCY), its.rows(CODES), interpretations(readings)));
  }

  CodeLists codeLists() {
    return made(
        "codes",
        List.of(MAPPINGS),
        its -> its == STANDARD ? CodeLists.standard() : its.mappedLists());
  }

  /** Only the lists that are mapped, which is quicker than all. */
  private CodeLists mappedLists() {
    Set<String> mapped =
        rows(MAPPINGS).stream().map(row -> row.text("list")).collect(Collectors.toSet());
    String index =
        text("model/code/lists.csv")
            .lines()
            .filter(
                line ->
                    line.startsWith("list,")
                        || mapped.contains(line.substring(0, line.indexOf(','))))
            .collect(Collectors.joining("\n", "", "\n"));
    return CodeLists.read(
        file ->
            file.equals("lists.csv")
                ? bytes(index)
                : file.equals("mappings.csv")
                    ? bytes(changedText(MAPPINGS))
                    : CodeLists.class.getResourceAsStream(file));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
