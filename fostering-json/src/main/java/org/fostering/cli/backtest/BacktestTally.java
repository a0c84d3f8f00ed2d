package org.fostering.cli.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.json.format.BacktestCaseFormat.TestedCase;
import org.fostering.json.format.BacktestFormat.Tested;
import org.fostering.json.format.BacktestSummary;
import org.fostering.json.format.BacktestSummary.Group;
import org.fostering.json.format.BacktestSummary.Move;
import org.fostering.json.format.BacktestSummary.Side;
import org.fostering.json.format.BacktestSummary.Usage;
import org.fostering.json.format.DocumentCounts;
import org.fostering.model.applicant.Application;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.value.Nation;
import org.fostering.rules.backtest.BacktestResult;
import org.fostering.rules.backtest.DeadlineComparison;
import org.fostering.rules.backtest.Direction;
import org.fostering.rules.backtest.RouteChange;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.rule.Outcome;

/** What all documents so far come to, in counts. Its size does not grow with their number. */
final class BacktestTally {

  /** What is counted of a rule on one side. */
  private enum Count {
    ASKED_BEFORE,
    MET_BEFORE,
    OPEN_BEFORE,
    ASKED_AFTER,
    MET_AFTER,
    OPEN_AFTER,
    CHANGED,
    PROTECTED_BEFORE,
    PROTECTED_AFTER,
    MOVING_BEFORE,
    MOVING_AFTER
  }

  /** Outcomes before and after. */
  private record Way(Outcome from, Outcome to) {}

  /** Where documents belong. */
  private record Place(
      Optional<Nation> nation,
      Optional<String> authority,
      Optional<String> name,
      Optional<FosteringKind> kind) {
    static Place in(Optional<Nation> nation) {
      return new Place(nation, Optional.empty(), Optional.empty(), Optional.empty());
    }

    String order() {
      return nation.map(Nation::ordinal).map(String::valueOf).orElse("9")
          + authority.orElse("~")
          + kind.map(FosteringKind::getText).orElse("~");
    }
  }

  private static final Place NOWHERE = Place.in(Optional.empty());

  private final DocumentTally documents = new DocumentTally();
  private final Map<Measure.Unit, Long> decided = new EnumMap<>(Measure.Unit.class);
  private final Map<Direction, Long> directions = new EnumMap<>(Direction.class);
  private final Map<Way, Long> moves =
      new TreeMap<>(Comparator.comparing(Way::from).thenComparing(Way::to));
  private final Map<Place, Map<Direction, Long>> groups =
      new TreeMap<>(Comparator.comparing(Place::order));
  private final Map<String, Map<Count, Long>> rules = new TreeMap<>();
  private final boolean byKind;
  private long notTested;
  private long otherDocuments;
  private long cases;
  private long casesChanged;
  private long changed;
  private long routed;
  private long routesChanged;
  private long questionsBefore;
  private long questionsAfter;
  private long deadlines;
  private long lateBefore;
  private long lateAfter;

  BacktestTally(boolean byKind) {
    this.byKind = byKind;
  }

  /**
   * Adds a document.
   *
   * @param built the document, if it could be built
   */
  void add(Tested tested, Optional<Document> built) {
    documents.add(
        new DocumentResult(
            0,
            tested.number(),
            Optional.of(tested.line()),
            Optional.empty(),
            tested.sound(),
            tested.findings()));
    Optional<Measure.Unit> unit = built.flatMap(BacktestTally::unit);
    notTested += built.isEmpty() ? 1 : 0;
    otherDocuments += built.isPresent() && unit.isEmpty() ? 1 : 0;
    unit.ifPresent(each -> decided.merge(each, 1L, Long::sum));
    tested.result().ifPresent(result -> add(result, tested.kind()));
  }

  /** What a document counts as, if it is decided on. */
  private static Optional<Measure.Unit> unit(Document document) {
    return document instanceof Enquiry
        ? Optional.of(Measure.Unit.ENQUIRIES)
        : document instanceof Application
            ? Optional.of(Measure.Unit.APPLICATIONS)
            : Optional.empty();
  }

  void add(TestedCase tested) {
    cases++;
    casesChanged += tested.result().deadlines().changes().isEmpty() ? 0 : 1;
    count(tested.result().deadlines());
  }

  private void add(BacktestResult result, Optional<FosteringKind> kind) {
    Direction direction = result.direction();
    directions.merge(direction, 1L, Long::sum);
    changed += result.isChanged() ? 1 : 0;
    questionsBefore += result.before().questions().size();
    questionsAfter += result.after().questions().size();
    result.deadlines().ifPresent(this::count);
    result.route().ifPresent(this::count);
    Outcome from = result.before().outcome();
    Outcome to = result.after().outcome();
    if (from != to) {
      moves.merge(new Way(from, to), 1L, Long::sum);
    }
    groups
        .computeIfAbsent(place(result, kind), each -> new EnumMap<>(Direction.class))
        .merge(direction, 1L, Long::sum);
    count(result.before(), Count.ASKED_BEFORE, Count.MET_BEFORE, Count.OPEN_BEFORE);
    count(result.after(), Count.ASKED_AFTER, Count.MET_AFTER, Count.OPEN_AFTER);
    if (result.isChanged()) {
      result.changes().forEach(change -> count(change.rule(), Count.CHANGED, 1));
    }
    count(result.protectedBefore().possible(), Count.PROTECTED_BEFORE);
    count(result.protectedAfter().possible(), Count.PROTECTED_AFTER);
    count(result.protectedBefore().moving(), Count.MOVING_BEFORE);
    count(result.protectedAfter().moving(), Count.MOVING_AFTER);
  }

  private void count(RouteChange route) {
    routed++;
    count(RouteChange.speaking(route.before(), true), Count.MET_BEFORE);
    count(RouteChange.speaking(route.before(), false), Count.OPEN_BEFORE);
    count(RouteChange.speaking(route.after(), true), Count.MET_AFTER);
    count(RouteChange.speaking(route.after(), false), Count.OPEN_AFTER);
    if (route.isChanged()) {
      routesChanged++;
      count(route.rules(), Count.CHANGED);
    }
  }

  private void count(DeadlineComparison compared) {
    deadlines += compared.changes().size();
    lateBefore += compared.lateBefore();
    lateAfter += compared.lateAfter();
  }

  private void count(Set<String> ids, Count what) {
    ids.forEach(rule -> count(rule, what, 1));
  }

  private Place place(BacktestResult result, Optional<FosteringKind> kind) {
    if (byKind) {
      return new Place(
          result.after().jurisdiction().nation(), Optional.empty(), Optional.empty(), kind);
    }
    List<AuthorityEntry> authorities = result.residence().authorities();
    Optional<AuthorityEntry> one =
        authorities.size() == 1 ? Optional.of(authorities.get(0)) : Optional.empty();
    return new Place(
        result.after().jurisdiction().nation(),
        one.map(AuthorityEntry::key),
        one.flatMap(AuthorityEntry::getName),
        Optional.empty());
  }

  private void count(Decision decision, Count asked, Count met, Count open) {
    for (RuleResult result : decision.results()) {
      if (result.status().isApplicable()) {
        count(result.rule().id(), asked, 1);
      }
      if (result.status() == RuleResult.Status.MET) {
        count(result.rule().id(), met, 1);
      } else if (result.status() == RuleResult.Status.UNDETERMINED) {
        count(result.rule().id(), open, 1);
      }
    }
  }

  private void count(String rule, Count what, long number) {
    rules.computeIfAbsent(rule, id -> new EnumMap<>(Count.class)).merge(what, number, Long::sum);
  }

  /** Adds what other documents come to. */
  void add(BacktestTally other) {
    documents.add(other.documents);
    other.decided.forEach((unit, count) -> decided.merge(unit, count, Long::sum));
    other.directions.forEach((direction, count) -> directions.merge(direction, count, Long::sum));
    other.moves.forEach((way, count) -> moves.merge(way, count, Long::sum));
    other.groups.forEach(
        (place, counts) -> {
          Map<Direction, Long> own =
              groups.computeIfAbsent(place, each -> new EnumMap<>(Direction.class));
          counts.forEach((direction, count) -> own.merge(direction, count, Long::sum));
        });
    other.rules.forEach(
        (rule, counts) -> counts.forEach((what, count) -> count(rule, what, count)));
    notTested += other.notTested;
    otherDocuments += other.otherDocuments;
    cases += other.cases;
    casesChanged += other.casesChanged;
    changed += other.changed;
    routed += other.routed;
    routesChanged += other.routesChanged;
    questionsBefore += other.questionsBefore;
    questionsAfter += other.questionsAfter;
    deadlines += other.deadlines;
    lateBefore += other.lateBefore;
    lateAfter += other.lateAfter;
  }

  int exitCode() {
    return documents.exitCode();
  }

  /** What it all comes to. */
  BacktestSummary summary(boolean complete, BacktestRules compared, BacktestAsked asked) {
    DocumentCounts counts = documents;
    return new BacktestSummary(
        complete,
        counts,
        decided,
        notTested,
        changed,
        directions,
        moves.entrySet().stream()
            .map(move -> new Move(move.getKey().from(), move.getKey().to(), move.getValue()))
            .toList(),
        questionsBefore,
        questionsAfter,
        routesChanged,
        new BacktestSummary.Deadlines(deadlines, lateBefore, lateAfter),
        new BacktestSummary.Cases(otherDocuments, cases, casesChanged),
        groups(asked.fewest()),
        usage(compared),
        compared.fairness(
            new FairnessCounts(
                of(Count.PROTECTED_BEFORE),
                of(Count.PROTECTED_AFTER),
                of(Count.MOVING_BEFORE),
                of(Count.MOVING_AFTER))),
        asked.asOf(),
        asked.mode(),
        compared.before(),
        compared.after());
  }

  private List<Group> groups(int fewest) {
    Map<Place, Map<Direction, Long>> shown = new TreeMap<>(Comparator.comparing(Place::order));
    shown.putAll(groups);
    Set<Optional<Nation>> nations = new LinkedHashSet<>();
    groups.keySet().forEach(place -> nations.add(place.nation()));
    for (Optional<Nation> nation : nations) {
      fold(shown, Place.in(nation), nation, fewest);
    }
    fold(shown, NOWHERE, Optional.empty(), fewest);
    return shown.entrySet().stream().map(BacktestTally::group).toList();
  }

  /**
   * Counts small groups with the rest, the smallest first, until the rest is not a small group
   * itself: it could be worked out from the whole otherwise.
   */
  private static void fold(
      Map<Place, Map<Direction, Long>> shown, Place rest, Optional<Nation> of, int fewest) {
    while (true) {
      boolean restIsSmall = shown.containsKey(rest) && size(shown, rest) < fewest;
      Optional<Place> next =
          shown.keySet().stream()
              .filter(place -> !place.equals(rest))
              .filter(place -> of.isEmpty() ? rest.equals(NOWHERE) : place.nation().equals(of))
              .min(Comparator.comparing(place -> size(shown, place)));
      if (next.isEmpty() || (!restIsSmall && size(shown, next.get()) >= fewest)) {
        return;
      }
      Map<Direction, Long> own = new EnumMap<>(Direction.class);
      own.putAll(shown.getOrDefault(rest, Map.of()));
      Objects.requireNonNull(shown.remove(next.get()))
          .forEach((direction, count) -> own.merge(direction, count, Long::sum));
      shown.put(rest, own);
    }
  }

  private static long size(Map<Place, Map<Direction, Long>> shown, Place place) {
    return shown.getOrDefault(place, Map.of()).values().stream().mapToLong(Long::longValue).sum();
  }

  private static Group group(Entry<Place, Map<Direction, Long>> entry) {
    Place place = entry.getKey();
    return new Group(
        place.nation(),
        place.authority(),
        place.name(),
        place.kind(),
        entry.getValue().values().stream().mapToLong(Long::longValue).sum(),
        entry.getValue());
  }

  private Map<String, Long> of(Count what) {
    Map<String, Long> counts = new TreeMap<>();
    rules.forEach(
        (rule, each) ->
            Optional.ofNullable(each.get(what)).ifPresent(count -> counts.put(rule, count)));
    return counts;
  }

  /** The rules of the packs, and those of the law that bear in another way than before. */
  private List<Usage> usage(BacktestRules compared) {
    Set<String> ids = new LinkedHashSet<>(compared.ids());
    ids.addAll(of(Count.CHANGED).keySet());
    List<Usage> usage = new ArrayList<>();
    for (String id : ids) {
      Map<Count, Long> counts = rules.getOrDefault(id, Map.of());
      Side side = compared.side(id);
      boolean old = side == Side.OLD;
      usage.add(
          new Usage(
              id,
              side,
              compared.isOnRoutes(id)
                  ? routed
                  : counts.getOrDefault(old ? Count.ASKED_BEFORE : Count.ASKED_AFTER, 0L),
              counts.getOrDefault(old ? Count.MET_BEFORE : Count.MET_AFTER, 0L),
              counts.getOrDefault(old ? Count.OPEN_BEFORE : Count.OPEN_AFTER, 0L),
              counts.getOrDefault(Count.CHANGED, 0L)));
    }
    return usage;
  }
}
