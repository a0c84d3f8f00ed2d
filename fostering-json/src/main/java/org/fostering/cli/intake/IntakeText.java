package org.fostering.cli.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.cli.shared.Asked;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.FindingLines;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.ReadingChoices;
import org.fostering.cli.shared.RouteLines;
import org.fostering.cli.shared.TwoColumns;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Pointer;
import org.fostering.model.reference.DataSource;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;

/** The result for people: short where all is plain, with reasons where it is not. */
final class IntakeText implements IntakeReport {

  private final TwoColumns out;
  private final CliTexts texts;
  private final FindingLines findings;
  private final InputFiles files;
  private final IntakeRun intake;
  private final Strictness mode;

  /** What is said about each rule whatever the enquiry. */
  private final IdentityHashMap<Rule<?>, String> grounds = new IdentityHashMap<>();

  IntakeText(Appendable out, CliTexts texts, InputFiles files, IntakeRun intake, Strictness mode) {
    this.out = new TwoColumns(out);
    this.texts = texts;
    this.findings = new FindingLines(this.out, texts);
    this.files = files;
    this.intake = intake;
    this.mode = mode;
  }

  @Override
  public void document(IntakeDocument document) throws IOException {
    findings.document(
        files.name(document.file()),
        document.number(),
        document.line(),
        document.sound(),
        document.findings());
    if (document.eligibility().isPresent()) {
      eligibility(document.eligibility().get());
      questions(document.eligibility().get(), document.routing());
      if (document.routing().isPresent()) {
        new RouteLines(out, texts).route(document.routing().get(), false);
      }
    } else {
      labelled("label.eligibility", texts.of("not-assessed"));
    }
    out.gap();
  }

  private void labelled(String label, String text) throws IOException {
    out.labelled(texts.of(label), text);
  }

  private String place(Pointer pointer) {
    String text = pointer.toString();
    return text.isEmpty() ? texts.of("whole-document") : text;
  }

  private void eligibility(Decision decision) throws IOException {
    String nations =
        decision.jurisdiction().nations().stream()
            .map(this::nation)
            .collect(Collectors.joining(", "));
    String where = nations.isEmpty() ? "" : " (" + nations + ")";
    labelled("label.eligibility", texts.of(decision.outcome()) + where);
    if (decision.outcome() == Outcome.MORE_INFORMATION && !decision.results().isEmpty()) {
      labelled("label.none", texts.of("so-far." + Words.of(decision.soFar())));
    }
    for (RuleResult result : decision.results()) {
      if (result.status() == RuleResult.Status.MET) {
        labelled("label.because", reason(result));
      } else if (result.status() == RuleResult.Status.FAILED) {
        labelled(
            "label.because", texts.of("failed", result.rule().id(), result.failure().orElse("?")));
      }
    }
  }

  private String nation(Nation nation) {
    return texts.of(nation);
  }

  private String reason(RuleResult result) {
    String places =
        result.reasons().stream()
            .map(reason -> place(reason.pointer()))
            .distinct()
            .collect(Collectors.joining(", "));
    return grounds.computeIfAbsent(result.rule(), this::ground)
        + (places.isEmpty() ? "]" : "; " + texts.of("from", places) + "]");
  }

  private String ground(Rule<?> rule) {
    String cited = texts.cited(rule.basis().citations());
    return texts.of(rule.reason())
        + " ["
        + texts.force(rule.basis().source(), rule.basis().owner())
        + (cited.isEmpty() ? "" : ": " + cited);
  }

  /** What to ask, each place once: where both decisions ask, routing needs the fuller answer. */
  private void questions(Decision eligibility, Optional<RoutingDecision> routing)
      throws IOException {
    Map<Pointer, Question> questions = new LinkedHashMap<>();
    eligibility.questions().forEach(question -> questions.put(question.pointer(), question));
    routing
        .map(RoutingDecision::questions)
        .orElse(List.of())
        .forEach(question -> questions.put(question.pointer(), question));
    for (Question question : questions.values()) {
      String asked =
          question.why() == Known.WhyUnknown.NOT_ASKED ? "" : " " + texts.of(question.why());
      labelled(
          "label.ask",
          Asked.text(question, texts) + " (" + place(question.pointer()) + ")" + asked);
    }
  }

  @Override
  public void summary(IntakeTally tally, boolean complete) throws IOException {
    out.heading(texts.of("summary.heading"));
    labelled("label.documents", texts.documents(tally.documents()));
    if (tally.skipped() > 0) {
      labelled("label.none", texts.of("summary.skipped", tally.skipped()));
    }
    if (!complete) {
      labelled("label.none", texts.of("summary.incomplete"));
    }
    outcomes(tally);
    List<Entry<String, Long>> codes = tally.documents().findings();
    if (!codes.isEmpty()) {
      labelled("label.findings", texts.counted(codes));
    }
    labelled("label.as-of", texts.of("summary.as-of", intake.asOf(), Words.of(mode)));
    if (!intake.readings().isEmpty()) {
      labelled("label.readings", ReadingChoices.written(intake.readings()));
    }
    if (!tally.packs().isEmpty()) {
      labelled("label.rules", String.join(", ", tally.packs()));
    }
    for (DataSource source : intake.sources()) {
      labelled(
          "label.data", texts.of("summary.data", source.title(), source.edition(), source.asOf()));
    }
    labelled("label.note", texts.of("summary.advice"));
    if (!texts.isReviewed()) {
      labelled("label.note", texts.of("summary.not-reviewed"));
    }
  }

  private void outcomes(IntakeTally tally) throws IOException {
    List<String> eligibility = counts("summary.outcome.", tally.eligibility());
    if (tally.notAssessed() > 0) {
      eligibility.add(
          texts.of("count", texts.of("summary.outcome.not-assessed"), tally.notAssessed()));
    }
    if (!eligibility.isEmpty()) {
      labelled("label.eligibility", String.join(", ", eligibility));
    }
    List<String> routing = counts("summary.routing-outcome.", tally.routing());
    if (!routing.isEmpty()) {
      labelled("label.route", String.join(", ", routing));
    }
  }

  private List<String> counts(String prefix, Map<? extends Enum<?>, Long> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                texts.of("count", texts.of(prefix + Words.of(entry.getKey())), entry.getValue()))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
