package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.value.Nation;
import org.fostering.rules.backtest.BacktestResult;
import org.fostering.rules.backtest.DeadlineComparison;
import org.fostering.rules.backtest.Direction;
import org.fostering.rules.backtest.RouteChange;
import org.fostering.rules.backtest.RuleChange;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.fostering.rules.rule.Question;

/** The records of {@code fostering backtest}. The class is long because each property is a line. */
public final class BacktestFormat {

  private static final WrittenObject<RuleChange, Object> CHANGE =
      WrittenObject.<RuleChange, Object>named(
              "ruleChange", "A rule that bears on the decision in another way than before.")
          .required("rule", WrittenValue.ID, "The stable name of the rule.", RuleChange::rule)
          .optional(
              "before",
              WrittenValue.word(RuleResult.Status.class),
              "What it came to by the old rules; left out where it bore on nothing.",
              change -> change.before().map(RuleResult::status))
          .optional(
              "after",
              WrittenValue.word(RuleResult.Status.class),
              "What it comes to by the new rules; left out where it bears on nothing.",
              change -> change.after().map(RuleResult::status))
          .required(
              "pointers",
              WrittenValue.list(WrittenValue.POINTER, 0),
              "The places in the document on which it rests (RFC 6901).",
              RuleChange::places);

  private static final WrittenObject<RoutingDecision, Object> ROUTE =
      WrittenObject.<RoutingDecision, Object>named("backtestRoute", "Where an enquiry goes.")
          .required(
              "outcome",
              WrittenValue.word(RoutingOutcome.class),
              "How it is settled.",
              RoutingDecision::outcome)
          .optional(
              "to",
              WrittenValue.TEXT,
              "The id of the front door, or the code of the one authority.",
              RouteChange::goesTo)
          .optional(
              "authority",
              WrittenValue.TEXT,
              "The code of the authority whose service it is for, where that is one.",
              route -> route.authority().map(AuthorityEntry::key));

  /** What a change of rules does to one document. */
  public static final WrittenDocument<Tested, RecordTexts> DOCUMENT =
      new WrittenDocument<>("backtest-document", document());

  private static final WrittenObject<BacktestSummary.Group, Object> GROUP =
      WrittenObject.<BacktestSummary.Group, Object>named(
              "group", "The documents of a nation and an authority, or of a kind.")
          .optional(
              "nation",
              WrittenValue.word(Nation.class),
              "The nation; left out where it is not known.",
              BacktestSummary.Group::nation)
          .optional(
              "authority",
              WrittenValue.TEXT,
              "The code of the authority; left out where it is not one known authority.",
              BacktestSummary.Group::authority)
          .optional(
              "name", WrittenValue.TEXT, "The name of the authority.", BacktestSummary.Group::name)
          .optional(
              "kind",
              WrittenValue.CODE,
              "The kind of fostering asked about, where it was asked by kind and is one.",
              BacktestSummary.Group::kind)
          .required(
              "documents",
              WrittenValue.COUNT,
              "How many enquiries and applications.",
              BacktestSummary.Group::documents)
          .required(
              "directions",
              WrittenValue.countsOf(Direction.class),
              "How many went which way.",
              BacktestSummary.Group::directions);

  private static final WrittenObject<BacktestSummary.Move, Object> MOVE =
      WrittenObject.<BacktestSummary.Move, Object>named(
              "move", "Enquiries that went from one outcome to another.")
          .required(
              "from",
              WrittenValue.word(Outcome.class),
              "By the old rules.",
              BacktestSummary.Move::from)
          .required(
              "to", WrittenValue.word(Outcome.class), "By the new rules.", BacktestSummary.Move::to)
          .required("documents", WrittenValue.COUNT, "How many.", BacktestSummary.Move::documents);

  private static final WrittenObject<BacktestSummary.Usage, Object> USAGE =
      WrittenObject.<BacktestSummary.Usage, Object>named(
              "ruleUse", "What became of a rule of the packs compared over all documents.")
          .required(
              "rule", WrittenValue.ID, "The stable name of the rule.", BacktestSummary.Usage::rule)
          .required(
              "side",
              WrittenValue.word(BacktestSummary.Side.class),
              "Which packs have it.",
              BacktestSummary.Usage::side)
          .required(
              "asked",
              WrittenValue.COUNT,
              "To how many documents it applied, so that its condition was asked.",
              BacktestSummary.Usage::asked)
          .required(
              "met", WrittenValue.COUNT, "For how many it was met.", BacktestSummary.Usage::met)
          .required(
              "open",
              WrittenValue.COUNT,
              "For how many it was left open.",
              BacktestSummary.Usage::open)
          .required(
              "changed",
              WrittenValue.COUNT,
              "On how many decisions that changed it bears in another way than before.",
              BacktestSummary.Usage::changed);

  private static final WrittenObject<BacktestSummary.Fairness, Object> FAIRNESS =
      WrittenObject.<BacktestSummary.Fairness, Object>named(
              "protectedRule",
              "A rule by which some outcomes would move if facts about a protected characteristic were other.")
          .required(
              "rule",
              WrittenValue.ID,
              "The stable name of the rule.",
              BacktestSummary.Fairness::rule)
          .required(
              "source",
              WrittenValue.word(LegalForce.class),
              "What gives it its force.",
              BacktestSummary.Fairness::source)
          .required(
              "owner", WrittenValue.TEXT, "Who answers for it.", BacktestSummary.Fairness::owner)
          .required(
              "characteristics",
              WrittenValue.list(WrittenValue.word(ProtectedCharacteristic.class), 0),
              "What it reads that is protected.",
              BacktestSummary.Fairness::characteristics)
          .required(
              "basis",
              FindingFormat.CITATION.list(),
              "What allows it to read that.",
              BacktestSummary.Fairness::basis)
          .required(
              "before",
              WrittenValue.COUNT,
              "On how many it could turn by the old rules, if nothing of such facts were known.",
              fairness -> fairness.counts().before())
          .required(
              "after",
              WrittenValue.COUNT,
              "On how many it could turn by the new rules.",
              fairness -> fairness.counts().after())
          .required(
              "movedBefore",
              WrittenValue.COUNT,
              "How many outcomes do move by the old rules as such facts are varied, those of one"
                  + " characteristic together.",
              fairness -> fairness.counts().movedBefore())
          .required(
              "movedAfter",
              WrittenValue.COUNT,
              "How many outcomes do move by the new rules.",
              fairness -> fairness.counts().movedAfter());

  /** What a change of rules does to all documents. */
  public static final WrittenDocument<BacktestSummary, RecordTexts> SUMMARY =
      new WrittenDocument<>("backtest-summary", summary());

  /** The format of the output. */
  public static final LinesFormat LINES =
      new LinesFormat(
          "backtest-record",
          "BacktestRecord",
          "One line of the output of 'fostering backtest --format ndjson': a record for each"
              + " document whose decision changes or that has findings, in the order of the input,"
              + " one for each case whose promises change, then one for the summary. No record holds anything out of a document.",
          List.of(DOCUMENT.format(), BacktestCaseFormat.CASE.format(), SUMMARY.format()));

  private BacktestFormat() {}

  private static WrittenObject<Tested, RecordTexts> document() {
    return WrittenObject.<Tested, RecordTexts>named(
            "document", "A document whose decision changes, or that has findings.")
        .optional("file", WrittenValue.TEXT, CheckedDocument.FILE, Tested::file)
        .required("number", WrittenValue.NUMBER, CheckedDocument.NUMBER, Tested::number)
        .required("line", WrittenValue.NUMBER, CheckedDocument.LINE, Tested::line)
        .required("sound", WrittenValue.BOOLEAN, "Whether no finding is an error.", Tested::sound)
        .required(
            "findings",
            FindingFormat.FINDING.list(),
            "Everything found, in the order of the document.",
            Tested::findings)
        .optional(
            "direction",
            WrittenValue.word(Direction.class),
            "Which way the decision moves; left out where none could be made.",
            tested -> tested.result().map(BacktestResult::direction))
        .optional(
            "before",
            WrittenValue.word(Outcome.class),
            "The outcome by the old rules.",
            tested -> tested.result().map(result -> result.before().outcome()))
        .optional(
            "after",
            WrittenValue.word(Outcome.class),
            "The outcome by the new rules.",
            tested -> tested.result().map(result -> result.after().outcome()))
        .optional(
            "routeBefore",
            ROUTE.value(),
            "Where it goes by the old directory and rules on routes, if that is compared.",
            tested -> tested.result().flatMap(BacktestResult::route).map(RouteChange::before))
        .optional(
            "routeAfter",
            ROUTE.value(),
            "Where it goes by the new ones.",
            tested -> tested.result().flatMap(BacktestResult::route).map(RouteChange::after))
        .required(
            "routeRules",
            WrittenValue.list(WrittenValue.ID, 0),
            "The rules on routes that speak of a service on one side only, or are open on one.",
            tested ->
                tested.result().flatMap(BacktestResult::route).stream()
                    .flatMap(route -> route.rules().stream())
                    .toList())
        .required(
            "deadlines",
            PromiseChangeFormat.CHANGE.list(),
            "The promises that end on another day, or stand in another way.",
            tested ->
                tested
                    .result()
                    .flatMap(BacktestResult::deadlines)
                    .map(DeadlineComparison::changes)
                    .orElse(List.of()))
        .required(
            "changes",
            CHANGE.list(),
            "The rules that bear on it in another way than before.",
            tested -> tested.result().map(BacktestResult::changes).orElse(List.of()))
        .required(
            "newQuestions",
            WrittenValue.list(WrittenValue.POINTER, 0),
            "Where the answers belong that are asked for by the new rules only.",
            tested -> places(tested.result().map(BacktestResult::newQuestions)))
        .required(
            "droppedQuestions",
            WrittenValue.list(WrittenValue.POINTER, 0),
            "Where the answers belong that are not asked for any more.",
            tested -> places(tested.result().map(BacktestResult::droppedQuestions)));
  }

  private static List<Pointer> places(Optional<List<Question>> questions) {
    return questions.orElse(List.of()).stream().map(Question::pointer).toList();
  }

  private static WrittenObject<BacktestSummary, RecordTexts> summary() {
    WrittenObject<BacktestSummary, RecordTexts> summary =
        WrittenObject.<BacktestSummary, RecordTexts>named(
            "summary",
            "What the change does to all documents. It is the last record; where it is missing,"
                + " the output was cut off.");
    summary = SummaryFormat.addComplete(summary, BacktestSummary::complete);
    summary = SummaryFormat.addTo(summary, BacktestSummary::counts);
    summary =
        summary
            .required(
                "decided",
                WrittenValue.countsOf(Measure.Unit.class),
                "How many documents of each type were decided by both, which directions, moves, groups and rules count, each once.",
                BacktestSummary::decided)
            .required(
                "notTested",
                WrittenValue.COUNT,
                "From how many no document could be built.",
                BacktestSummary::notTested)
            .required(
                "changed",
                WrittenValue.COUNT,
                "For how many documents outcome or questions differ.",
                BacktestSummary::changed)
            .required(
                "directions",
                WrittenValue.countsOf(Direction.class),
                "How many went which way.",
                BacktestSummary::directions)
            .required(
                "moves",
                MOVE.list(),
                "How many went from which outcome to which.",
                BacktestSummary::moves)
            .required(
                "questionsBefore",
                WrittenValue.COUNT,
                "How many questions the old rules ask.",
                BacktestSummary::questionsBefore)
            .required(
                "questionsAfter",
                WrittenValue.COUNT,
                "How many questions the new rules ask.",
                BacktestSummary::questionsAfter)
            .required(
                "routesChanged",
                WrittenValue.COUNT,
                "How many enquiries go elsewhere, whatever else changes.",
                BacktestSummary::routesChanged)
            .required(
                "deadlines",
                PromiseChangeFormat.COUNTS.value(),
                "What becomes of the promises of the directories.",
                BacktestSummary::deadlines)
            .required(
                "cases",
                PromiseChangeFormat.CASES.value(),
                "The same in the cases of which documents of other types are.",
                BacktestSummary::cases)
            .required(
                "groups",
                GROUP.list(),
                "The same by nation and authority.",
                BacktestSummary::groups)
            .required(
                "rules",
                USAGE.list(),
                "The rules of the packs compared: one with none met and none open was touched by no document.",
                BacktestSummary::rules)
            .required(
                "protectedRules",
                FAIRNESS.list(),
                "The rules by which facts about protected characteristics decide; none where no"
                    + " outcome moves with them.",
                BacktestSummary::protectedRules);
    summary = SummaryFormat.addFindings(summary, BacktestSummary::counts);
    summary =
        summary.optional(
            "asOf",
            WrittenValue.DATE,
            "The day asked about; left out where each was asked on the day on which it was"
                + " received.",
            BacktestSummary::asOf);
    return SummaryFormat.addMode(summary, BacktestSummary::mode)
        .required(
            "old",
            WrittenValue.list(WrittenValue.TEXT, 0),
            "The packs beside the law before, each as id and version.",
            BacktestSummary::old)
        .required(
            "new",
            WrittenValue.list(WrittenValue.TEXT, 0),
            "The packs beside the law after, each as id and version.",
            BacktestSummary::changedTo);
  }

  /**
   * What the change does to one document.
   *
   * @param file the file, as it was named; empty if there was only one
   * @param number the place among the documents of the file, from 1
   * @param line the line on which it starts, from 1
   * @param sound whether no finding is an error
   * @param findings what was found
   * @param result what the change does; empty where nothing is decided
   * @param kind the one kind of fostering asked about, if it is counted by kind
   */
  public record Tested(
      Optional<String> file,
      long number,
      long line,
      boolean sound,
      List<Finding> findings,
      Optional<BacktestResult> result,
      Optional<FosteringKind> kind) {

    /** Copies the list. */
    public Tested {
      Objects.requireNonNull(file, "file");
      findings = List.copyOf(findings);
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(kind, "kind");
    }
  }
}
