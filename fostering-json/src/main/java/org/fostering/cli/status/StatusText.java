package org.fostering.cli.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.FindingLines;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.ReadingChoices;
import org.fostering.cli.shared.TwoColumns;
import org.fostering.cli.status.DocumentPositions.DocumentPosition;
import org.fostering.json.format.StatusFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Words;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.journey.AutomaticTransition;
import org.fostering.rules.journey.ClosedRemedy;
import org.fostering.rules.journey.Irregularity;
import org.fostering.rules.journey.JourneyStatus;
import org.fostering.rules.journey.OpenRemedy;
import org.fostering.rules.journey.PossibleEvent;
import org.fostering.rules.journey.State;
import org.fostering.rules.journey.TrackState;
import org.fostering.rules.journey.TransitionReason;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.timeline.Event;

/**
 * The result for people: the documents with findings, every case, and a summary. The class is long
 * because a case has many parts and each is put into words here.
 */
final class StatusText implements StatusReport {

  private static final Comparator<Deadline> BY_DAY =
      Comparator.comparing(deadline -> deadline.date().orElse(LocalDate.MAX));

  private final TwoColumns out;
  private final FindingLines findings;
  private final CliTexts texts;
  private final InputFiles files;
  private final StatusQuestion question;
  private final Strictness mode;
  private final boolean all;

  /**
   * @param all whether to print what a case that is not near its end has most of: why what comes
   *     later may not happen yet, and the deadlines that have not started
   */
  StatusText(
      Appendable out,
      CliTexts texts,
      InputFiles files,
      StatusQuestion question,
      Strictness mode,
      boolean all) {
    this.out = new TwoColumns(out);
    this.findings = new FindingLines(this.out, texts);
    this.texts = texts;
    this.files = files;
    this.question = question;
    this.mode = mode;
    this.all = all;
  }

  @Override
  public void document(DocumentResult result) throws IOException {
    if (!result.found().isEmpty()) {
      findings.document(
          files.name(result.file()),
          result.number(),
          result.line().orElseThrow(),
          result.sound(),
          result.found());
      out.gap();
    }
  }

  private String file(int file) {
    return files.name(file).map(name -> texts.of("check.file", name) + " ").orElse("");
  }

  @Override
  public void status(CaseStatus status) throws IOException {
    String documents =
        status.about().documents().stream()
            .map(
                document -> {
                  DocumentPosition at = question.positions().of(document);
                  return file(at.file())
                      + texts.of(
                          "status.document",
                          at.number(),
                          at.line(),
                          texts.of("type." + document.type()));
                })
            .collect(Collectors.joining("; "));
    String nation =
        status.jurisdiction().nation().map(of -> texts.of(of)).orElse(texts.of("nation.none"));
    out.heading(documents + " (" + nation + ")");
    if (status.about().apart()) {
      labelled("note", texts.of("status.apart"));
    }
    if (status.journey().isPresent()) {
      standings(status);
      byItself(status.journey().get());
      steps(status.journey().get(), status);
      remedies(status);
    } else {
      labelled("note", texts.of("status.no-nation"));
      if (status.question().isPresent()) {
        labelled("ask", texts.of(status.question().get()));
      }
    }
    deadlines(status);
    if (status.journey().isPresent()) {
      history(status.journey().get(), status);
    }
    out.gap();
  }

  /** A text, with its label before the first of several. */
  private void lines(String label, Collection<String> lines) throws IOException {
    String shown = label;
    for (String line : lines) {
      labelled(shown, line);
      shown = "none";
    }
  }

  private void labelled(String label, String text) throws IOException {
    out.labelled(texts.of("label." + label), text);
  }

  // Where it stands

  private void standings(CaseStatus status) throws IOException {
    List<String> moved = new ArrayList<>();
    List<String> still = new ArrayList<>();
    for (TrackState standing : status.journey().orElseThrow().standings()) {
      if (standing.state().filter(State::initial).isPresent()) {
        still.add(texts.of(standing.track().label()));
      } else {
        moved.add(standing(standing) + of(standing.people(), status));
      }
    }
    lines("stands", moved);
    if (!still.isEmpty()) {
      labelled("no-record", String.join("; ", still));
    }
  }

  private String standing(TrackState standing) {
    String states =
        standing.states().stream()
            .map(state -> texts.of(state.label()))
            .collect(Collectors.joining(" " + texts.of("or") + " "));
    return texts.of(standing.track().label())
        + ": "
        + states
        + standing.since().map(day -> " " + texts.of("status.since", day)).orElse("");
  }

  private void byItself(JourneyStatus status) throws IOException {
    List<String> lines = new ArrayList<>();
    for (AutomaticTransition happened : status.byItself()) {
      lines.add(
          texts.of(
                  "status.by-itself",
                  happened.on(),
                  texts.of(happened.row().track().label()),
                  texts.of(happened.row().to().label()))
              + " "
              + findings.cited(happened.row().basis()));
    }
    lines("by-itself", lines);
  }

  // What may follow

  private void steps(JourneyStatus journey, CaseStatus status) throws IOException {
    Map<Verdict, Map<String, List<String>>> events = new LinkedHashMap<>();
    for (PossibleEvent step : journey.steps()) {
      if (isWorthSaying(step, journey)) {
        events
            .computeIfAbsent(step.verdict(), verdict -> new LinkedHashMap<>())
            .computeIfAbsent(
                isSaidOfAll(step.verdict()) ? "" : why(step.grounds()), why -> new ArrayList<>())
            .add(texts.label(step.event()) + in(step.scope(), status) + of(step.people(), status));
      }
    }
    for (Verdict verdict : Verdict.values()) {
      List<String> lines = new ArrayList<>();
      events
          .getOrDefault(verdict, Map.of())
          .forEach(
              (why, which) ->
                  lines.add(String.join("; ", which) + (why.isEmpty() ? "" : ". " + why)));
      lines("step." + Words.of(verdict), lines);
      if (verdict == Verdict.ALLOWED) {
        notLookedAt(journey);
      }
    }
  }

  /** Says what could not be checked, beside what may happen. */
  private void notLookedAt(JourneyStatus journey) throws IOException {
    String all =
        journey.mayHappen().stream()
            .flatMap(step -> step.requirements().stream())
            .filter(each -> !each.isLookedAt())
            .map(each -> texts.of(each.requirement().aspect().label()))
            .distinct()
            .collect(Collectors.joining("; "));
    if (!all.isEmpty()) {
      labelled("not-looked-at", texts.of("status.not-looked-at", all));
    }
  }

  /** Whether one reason for all is printed: most of what may happen later only has to wait. */
  private boolean isSaidOfAll(Verdict verdict) {
    return !all && verdict == Verdict.NOT_SHOWN;
  }

  /** Whether a step of a part of the document is not one of the whole already. */
  private static boolean isWorthSaying(PossibleEvent step, JourneyStatus journey) {
    return step.scope().equals(Pointer.ROOT)
        || journey.steps().stream()
            .filter(whole -> whole.scope().equals(Pointer.ROOT))
            .filter(whole -> whole.event().equals(step.event()))
            .filter(whole -> whole.verdict() == step.verdict())
            .noneMatch(whole -> whole.grounds().equals(step.grounds()));
  }

  /** The people for whom something holds, if not for everybody. */
  private String of(Set<String> people, CaseStatus status) {
    List<CaseStatus.Place> places = status.places(people);
    return places.isEmpty()
        ? ""
        : " ("
            + places.stream()
                .map(each -> Pointer.ROOT.property(each.document().type()).append(each.pointer()))
                .map(pointer -> place(pointer, status))
                .collect(Collectors.joining(", "))
            + ")";
  }

  private String in(Pointer scope, CaseStatus status) {
    return scope.equals(Pointer.ROOT) ? "" : " (" + place(scope, status) + ")";
  }

  /** The reasons, the graver first; an uncertain one is worded as uncertain. */
  private String why(List<TransitionReason> grounds) {
    return grounds.stream()
        .sorted(Comparator.comparing(TransitionReason::verdict).reversed())
        .map(this::why)
        .collect(Collectors.joining(" "));
  }

  private String why(TransitionReason ground) {
    String why = texts.of(ground.why());
    return ground.citations().isEmpty()
        ? why
        : texts.of("transition-reason." + Words.of(ground.verdict()), why)
            + " ["
            + texts.cited(ground.citations())
            + "]";
  }

  private void remedies(CaseStatus status) throws IOException {
    List<String> lines = new ArrayList<>();
    JourneyStatus journey = status.journey().orElseThrow();
    for (OpenRemedy remedy : journey.remedies()) {
      String until =
          remedy
              .until()
              .map(day -> texts.of("status.open-until", day))
              .orElse(
                  texts.of(
                      remedy.remedy().clock().isEmpty()
                          ? "status.open-ended"
                          : remedy.verdict() == Verdict.ALLOWED
                              ? "status.open-not-started"
                              : "status.open-unknown"));
      String verdict =
          remedy.verdict() == Verdict.ALLOWED ? "" : texts.of("status.remedy-unclear") + " ";
      lines.add(
          (texts.label(remedy.remedy().kind())
                      + ": "
                      + until
                      + " "
                      + verdict
                      + why(remedy.grounds()))
                  .strip()
              + of(remedy.people(), status)
              + " "
              + findings.cited(remedy.remedy().basis()));
    }
    lines("remedies", lines);
    List<String> closed = new ArrayList<>();
    for (ClosedRemedy remedy : journey.closedRemedies()) {
      closed.add(
          texts.label(remedy.remedy().kind())
              + ": "
              + why(remedy.grounds())
              + of(remedy.people(), status)
              + " "
              + findings.cited(remedy.remedy().basis()));
    }
    lines("closed-remedies", closed);
  }

  // Deadlines

  private void deadlines(CaseStatus status) throws IOException {
    List<String> running = new ArrayList<>();
    Map<String, List<String>> without = new LinkedHashMap<>();
    for (Deadline deadline : status.deadlines().stream().sorted(BY_DAY).toList()) {
      if (deadline.startedBy().isPresent()) {
        running.add(deadline(deadline, status));
      } else {
        without
            .computeIfAbsent(texts.of(deadline.state().label()), state -> new ArrayList<>())
            .add(texts.of(deadline.clock().label()));
      }
    }
    lines("deadlines", running);
    List<String> lines = new ArrayList<>();
    without.forEach(
        (state, labels) ->
            lines.add(
                all
                    ? state
                        + ": "
                        + labels.stream().distinct().collect(Collectors.joining("; "))
                        + "."
                    : texts.of("status.without-day", state, labels.size())));
    lines(running.isEmpty() ? "deadlines" : "none", lines);
  }

  private String deadline(Deadline deadline, CaseStatus status) {
    List<String> parts = new ArrayList<>();
    String day = deadline.date().map(date -> date + " ").orElse("");
    String why = deadline.why().map(reason -> " " + texts.of(reason.label())).orElse("");
    parts.add(day + texts.of(deadline.state().label()) + ": " + texts.of(deadline.clock().label()));
    parts.add(texts.of(deadline.clock().kind(), texts.of(deadline.clock().actor())) + why);
    parts.add(texts.of("status.started-by", event(deadline.startedBy().orElseThrow(), status)));
    if (deadline.stoppedBy().isPresent()) {
      parts.add(texts.of("status.stopped-by", event(deadline.stoppedBy().get(), status)));
    } else if (!deadline.clock().stops().isEmpty()) {
      parts.add(texts.of("status.would-stop", labels(deadline.clock().stops())));
    }
    for (Deadline.OtherDay other : deadline.alternatives()) {
      parts.add(
          texts.of(
              "status.otherwise",
              texts.of(other.choice().label()),
              StatusFormat.setting(other.choice()),
              other.date().map(LocalDate::toString).orElse(texts.of("status.no-day"))));
    }
    return String.join(". ", parts) + ". " + findings.cited(deadline.clock().basis());
  }

  private String labels(Collection<JourneyEvent> events) {
    return events.stream()
        .map(texts::label)
        .collect(Collectors.joining(" " + texts.of("or") + " "));
  }

  private String event(Event event, CaseStatus status) {
    return texts.label(event.kind())
        + ", "
        + event.on().map(LocalDate::toString).orElse(texts.of("status.day-not-recorded"))
        + ", "
        + place(event.pointer(), status);
  }

  private String place(Pointer pointer, CaseStatus status) {
    Optional<CaseStatus.Place> place = status.place(pointer);
    String at =
        place
            .map(found -> found.pointer().toString())
            .filter(text -> !text.isEmpty())
            .orElse(texts.of("whole-document"));
    return status.about().documents().size() == 1 || place.isEmpty()
        ? texts.of("at", at)
        : texts.of(
            "status.at-document", at, question.positions().of(place.get().document()).number());
  }

  // What does not fit

  private void history(JourneyStatus journey, CaseStatus status) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Irregularity note : journey.history()) {
      lines.add(
          event(note.event(), status)
              + ". "
              + texts.of(note.verdict())
              + " "
              + why(note.grounds()));
    }
    lines("history", lines);
  }

  @Override
  public void summary(StatusTally tally) throws IOException {
    out.heading(texts.of("summary.heading"));
    labelled("documents", texts.documents(tally.documents()));
    labelled(
        "cases",
        texts.of(
            "status.cases",
            tally.cases(),
            tally.withMisfits(),
            tally.withGaps(),
            tally.nationNotKnown()));
    if (tally.notCases() > 0) {
      labelled("note", texts.of("status.not-cases", tally.notCases()));
    }
    if (!tally.states().isEmpty()) {
      labelled(
          "deadlines",
          tally.states().entrySet().stream()
              .map(
                  entry ->
                      texts.of("count", texts.of(entry.getKey().label()) + ":", entry.getValue()))
              .collect(Collectors.joining(", ")));
    }
    labelled("as-of", texts.of("summary.as-of", question.asOf(), Words.of(mode)));
    if (!question.choices().isEmpty()) {
      labelled("readings", ReadingChoices.written(question.choices()));
    }
    labelled("note", texts.of("status.personal"));
    labelled("note", texts.of("status.advice"));
    if (!texts.isReviewed()) {
      labelled("note", texts.of("summary.not-reviewed"));
    }
  }
}
