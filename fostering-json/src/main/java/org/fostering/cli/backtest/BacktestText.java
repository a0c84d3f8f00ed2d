package org.fostering.cli.backtest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.FindingLines;
import org.fostering.cli.shared.TwoColumns;
import org.fostering.json.format.BacktestCaseFormat.TestedCase;
import org.fostering.json.format.BacktestFormat.Tested;
import org.fostering.json.format.BacktestSummary;
import org.fostering.json.format.BacktestSummary.Fairness;
import org.fostering.json.format.BacktestSummary.Group;
import org.fostering.json.format.BacktestSummary.Move;
import org.fostering.json.format.BacktestSummary.Usage;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Words;
import org.fostering.rules.backtest.BacktestResult;
import org.fostering.rules.backtest.DeadlineChange;
import org.fostering.rules.backtest.DeadlineComparison;
import org.fostering.rules.backtest.Direction;
import org.fostering.rules.backtest.RouteChange;
import org.fostering.rules.backtest.RuleChange;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.PromiseEvaluation.Standing;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.fostering.rules.rule.Question;

/** The result for people: the documents that change, and then what the change comes to. */
final class BacktestText {

  private final TwoColumns out;
  private final FindingLines findings;
  private final CliTexts texts;

  BacktestText(Appendable out, CliTexts texts) {
    this.out = new TwoColumns(out);
    this.findings = new FindingLines(this.out, texts);
    this.texts = texts;
  }

  private void labelled(String label, String text) throws IOException {
    out.labelled(texts.of(label), text);
  }

  /**
   * A document.
   *
   * @param isOther whether it is of a type on which nothing is decided
   */
  void document(Tested tested, boolean isOther) throws IOException {
    findings.document(
        tested.file(), tested.number(), tested.line(), tested.sound(), tested.findings());
    if (tested.result().isPresent()) {
      result(tested.result().get());
    } else if (!isOther) {
      labelled("label.eligibility", texts.of("not-assessed"));
    }
    out.gap();
  }

  private void result(BacktestResult result) throws IOException {
    labelled("label.change", texts.of(result.direction().text()));
    if (!result.isChanged()) {
      return;
    }
    labelled("label.eligibility", moved(result.before(), result.after()));
    Optional<RouteChange> route = result.route().filter(RouteChange::isChanged);
    if (route.isPresent()) {
      labelled(
          "label.route",
          texts.of("backtest.way", route(route.get().before()), route(route.get().after())));
      if (!route.get().rules().isEmpty()) {
        labelled(
            "label.rule", texts.of("backtest.route-rules", String.join(", ", route.get().rules())));
      }
    }
    for (DeadlineChange change :
        result.deadlines().map(DeadlineComparison::changes).orElse(List.of())) {
      labelled("label.deadlines", deadline(change));
    }
    for (RuleChange change : result.changes()) {
      labelled(
          "label.rule",
          texts.of(
                  "backtest.rule-change",
                  change.rule(),
                  status(change.before()),
                  status(change.after()))
              + places(" ", change.places()));
    }
    questions("backtest.asked-now", result.newQuestions());
    questions("backtest.asked-no-more", result.droppedQuestions());
  }

  /** A case, by where its documents stand. */
  void ofCase(TestedCase tested) throws IOException {
    out.heading(
        tested.documents().stream()
            .map(
                each ->
                    each.file().map(file -> texts.of("check.file", file) + " ").orElse("")
                        + texts.of(
                            "status.document",
                            each.number(),
                            each.line(),
                            texts.of("type." + each.type())))
            .collect(Collectors.joining("; ")));
    for (DeadlineChange change : tested.result().deadlines().changes()) {
      labelled("label.deadlines", deadline(change));
    }
    out.gap();
  }

  private String deadline(DeadlineChange change) {
    String moved =
        texts.of(
            "backtest.deadline",
            texts.of(change.promise()),
            standing(change.before()),
            standing(change.after()));
    long days = change.laterBy().orElse(0);
    return days == 0
        ? moved
        : texts.of(
            days > 0 ? "backtest.deadline.later" : "backtest.deadline.sooner",
            moved,
            Math.abs(days));
  }

  private String standing(Optional<Standing> standing) {
    return standing
        .map(each -> texts.of("measure.standing." + Words.of(each)))
        .orElseGet(() -> texts.of("backtest.deadline.none"));
  }

  private String route(RoutingDecision route) {
    Optional<String> to = RouteChange.goesTo(route);
    String door =
        to.orElseGet(() -> texts.of("summary.routing-outcome." + Words.of(route.outcome())));
    return route
        .authority()
        .filter(each -> !to.equals(Optional.of(each.key())))
        .map(each -> texts.of("backtest.door", door, each.getName().orElseGet(each::key)))
        .orElse(door);
  }

  private String way(Outcome from, Outcome to) {
    return texts.of("backtest.way", outcome(from), outcome(to));
  }

  /** Where both are open, what differs is what is settled so far. */
  private String moved(Decision before, Decision after) {
    String way = way(before.outcome(), after.outcome());
    return before.outcome() == after.outcome() && before.soFar() != after.soFar()
        ? texts.of("backtest.so-far", way, way(before.soFar(), after.soFar()))
        : way;
  }

  private String outcome(Outcome outcome) {
    return texts.of("summary.outcome." + Words.of(outcome));
  }

  private String status(Optional<RuleResult> result) {
    return texts.of(
        "backtest.status." + result.map(each -> Words.of(each.status())).orElse("none"));
  }

  private String places(String before, List<Pointer> places) {
    return places.isEmpty()
        ? ""
        : before
            + texts.of(
                "from", places.stream().map(Pointer::toString).collect(Collectors.joining(", ")));
  }

  private void questions(String key, List<Question> questions) throws IOException {
    if (!questions.isEmpty()) {
      labelled(
          "label.ask",
          texts.of(
              key,
              questions.stream()
                  .map(question -> place(question, questions))
                  .collect(Collectors.joining(", "))));
    }
  }

  /** All additions of a region are in one place, so that their facts distinguish them. */
  private String place(Question question, List<Question> all) {
    String place = question.pointer().toString();
    boolean isShared =
        all.stream().filter(other -> other.pointer().equals(question.pointer())).count() > 1;
    return (place.isEmpty() ? texts.of("whole-document") : place)
        + (isShared ? " (" + question.fact() + ")" : "");
  }

  void summary(BacktestSummary summary) throws IOException {
    out.heading(texts.of("summary.heading"));
    labelled("label.documents", texts.documents(summary.counts()));
    if (!summary.complete()) {
      labelled("label.none", texts.of("summary.incomplete"));
    }
    if (summary.notTested() > 0) {
      labelled("label.none", texts.of("backtest.not-tested", summary.notTested()));
    }
    changes(summary);
    groups(summary.groups());
    for (Usage usage : summary.rules()) {
      labelled("label.rule", usage(usage));
    }
    fairness(summary.protectedRules());
    labelled(
        "label.as-of",
        summary
            .asOf()
            .map(day -> texts.of("summary.as-of", day, Words.of(summary.mode())))
            .orElseGet(() -> texts.of("backtest.own-days", Words.of(summary.mode()))));
    labelled(
        "label.rules",
        texts.of("backtest.packs", packs(summary.old()), packs(summary.changedTo())));
    labelled("label.note", texts.of("summary.advice"));
    if (!texts.isReviewed()) {
      labelled("label.note", texts.of("summary.not-reviewed"));
    }
  }

  private String packs(List<String> packs) {
    return packs.isEmpty() ? texts.of("backtest.law-only") : String.join(", ", packs);
  }

  private void changes(BacktestSummary summary) throws IOException {
    if (summary.changed() == 0 && summary.cases().changed() == 0) {
      labelled("label.change", texts.of("backtest.nothing-changes"));
      return;
    }
    labelled(
        "label.change",
        texts.of(
            "backtest.changed",
            summary.changed(),
            summary.decided().values().stream().mapToLong(Long::longValue).sum(),
            directions(summary.directions()),
            summary.decided().entrySet().stream()
                .map(each -> texts.of("backtest.count", unit(each.getKey()), each.getValue()))
                .collect(Collectors.joining(", "))));
    for (Move move : summary.moves()) {
      labelled(
          "label.eligibility",
          texts.of("backtest.count", way(move.from(), move.to()), move.documents()));
    }
    labelled(
        "label.ask",
        texts.of("backtest.questions", summary.questionsBefore(), summary.questionsAfter()));
    if (summary.routesChanged() > 0) {
      labelled("label.route", texts.of("backtest.routes", summary.routesChanged()));
    }
    BacktestSummary.Deadlines deadlines = summary.deadlines();
    if (deadlines.changed() > 0) {
      labelled(
          "label.deadlines",
          texts.of(
              "backtest.deadlines",
              deadlines.changed(),
              deadlines.lateBefore(),
              deadlines.lateAfter()));
    }
    if (summary.cases().compared() > 0) {
      labelled(
          "label.none",
          texts.of("backtest.cases", summary.cases().changed(), summary.cases().compared()));
    }
  }

  private String unit(Measure.Unit unit) {
    return texts.of("measure.unit." + Words.of(unit));
  }

  private String directions(Map<Direction, Long> directions) {
    return directions.entrySet().stream()
        .map(entry -> texts.of("backtest.count", texts.of(entry.getKey().text()), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The nations, and those places in which something changes. */
  private void groups(List<Group> groups) throws IOException {
    Map<String, List<Group>> nations =
        groups.stream()
            .collect(Collectors.groupingBy(this::nation, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Group>> nation : nations.entrySet()) {
      labelled("label.group", group(nation.getKey(), together(nation.getValue())));
      places(
          nation.getValue().stream()
              .filter(each -> each.authority().isPresent() || each.kind().isPresent())
              .toList());
    }
  }

  private static Map<Direction, Long> together(List<Group> groups) {
    Map<Direction, Long> together = new EnumMap<>(Direction.class);
    groups.forEach(
        each -> each.directions().forEach((way, count) -> together.merge(way, count, Long::sum)));
    return together;
  }

  private void places(List<Group> groups) throws IOException {
    long same = 0;
    for (Group group : groups) {
      if (group.directions().keySet().equals(Set.of(Direction.SAME))) {
        same++;
      } else {
        labelled("label.none", group(authority(group), group.directions()));
      }
    }
    if (same > 0) {
      labelled("label.none", texts.of("backtest.same-groups", same));
    }
  }

  private String nation(Group group) {
    return group.nation().map(texts::of).orElseGet(() -> texts.of("nation.none"));
  }

  private String authority(Group group) {
    return Stream.of(group.kind().map(texts::label), group.name(), group.authority())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private String group(String where, Map<Direction, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return texts.of("backtest.group", where, all, directions(counts));
  }

  private String usage(Usage usage) {
    List<String> said = new ArrayList<>();
    said.add(
        usage.changed() == 0
            ? texts.of("backtest.changes-none")
            : texts.of("backtest.changes", usage.changed()));
    said.add(texts.of("backtest.use", usage.asked(), usage.met(), usage.open()));
    if (!usage.isTouched()) {
      said.add(texts.of(usage.asked() == 0 ? "backtest.never-applied" : "backtest.untouched"));
    }
    return texts.of(
        "backtest.rule",
        usage.rule(),
        texts.of("backtest.side." + Words.of(usage.side())),
        String.join(" ", said));
  }

  private void fairness(List<Fairness> rules) throws IOException {
    if (rules.isEmpty()) {
      labelled("label.fairness", texts.of("backtest.fair"));
    }
    for (Fairness rule : rules) {
      labelled(
          "label.fairness",
          texts.of(
              "backtest.protected",
              rule.rule(),
              rule.characteristics().stream()
                  .map(this::characteristic)
                  .collect(Collectors.joining(", ")),
              texts.force(rule.source(), rule.owner()),
              texts.cited(rule.basis()),
              rule.counts().movedBefore(),
              rule.counts().movedAfter(),
              rule.counts().before(),
              rule.counts().after()));
    }
  }

  private String characteristic(ProtectedCharacteristic characteristic) {
    return texts.of("backtest.characteristic." + Words.of(characteristic));
  }
}
