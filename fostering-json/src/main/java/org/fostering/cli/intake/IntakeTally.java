package org.fostering.cli.intake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fostering.cli.shared.ExitCode;
import org.fostering.json.format.DocumentCounts;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.rule.Outcome;

/** What all documents so far come to, in counts. Its size does not grow with their number. */
final class IntakeTally implements DocumentCounts {

  private final Map<Outcome, Long> eligibility = new EnumMap<>(Outcome.class);
  private final Map<RoutingOutcome, Long> routing = new EnumMap<>(RoutingOutcome.class);
  private final Map<String, Long> findings = new TreeMap<>();
  private final TreeSet<String> packs = new TreeSet<>();
  private long skipped;
  private long documents;
  private long sound;
  private long withErrors;
  private long withWarnings;
  private long notAssessed;

  void add(IntakeDocument document) {
    documents++;
    sound += document.sound() ? 1 : 0;
    withErrors += document.count(Severity.ERROR) > 0 ? 1 : 0;
    withWarnings += document.count(Severity.WARNING) > 0 ? 1 : 0;
    notAssessed += document.eligibility().isEmpty() ? 1 : 0;
    for (Finding finding : document.findings()) {
      findings.merge(finding.code(), 1L, Long::sum);
    }
    document
        .eligibility()
        .ifPresent(
            decision -> {
              eligibility.merge(decision.outcome(), 1L, Long::sum);
              packs.addAll(decision.packs());
            });
    document.routing().ifPresent(route -> routing.merge(route.outcome(), 1L, Long::sum));
  }

  /** Adds what other documents come to. */
  void add(IntakeTally other) {
    documents += other.documents;
    sound += other.sound;
    withErrors += other.withErrors;
    withWarnings += other.withWarnings;
    notAssessed += other.notAssessed;
    other.findings.forEach((code, count) -> findings.merge(code, count, Long::sum));
    other.eligibility.forEach((outcome, count) -> eligibility.merge(outcome, count, Long::sum));
    other.routing.forEach((outcome, count) -> routing.merge(outcome, count, Long::sum));
    packs.addAll(other.packs);
  }

  /** Documents were passed over at the start. */
  void skip(long count) {
    skipped = count;
  }

  /** How many documents were passed over at the start. */
  long skipped() {
    return skipped;
  }

  @Override
  public long documents() {
    return documents;
  }

  @Override
  public long sound() {
    return sound;
  }

  @Override
  public long withErrors() {
    return withErrors;
  }

  @Override
  public long withWarnings() {
    return withWarnings;
  }

  /** Documents from which neither an enquiry nor an application could be built. */
  long notAssessed() {
    return notAssessed;
  }

  /** How many came to each outcome; those that none came to are left out. */
  Map<Outcome, Long> eligibility() {
    return eligibility;
  }

  /** How many were routed in each way; ways that none took are left out. */
  Map<RoutingOutcome, Long> routing() {
    return routing;
  }

  /** How often each code was found, the most frequent first. */
  @Override
  public List<Entry<String, Long>> findings() {
    return findings.entrySet().stream()
        .sorted(
            Comparator.comparing((Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Entry::getKey))
        .toList();
  }

  /** The packs of rules that were used. */
  List<String> packs() {
    return List.copyOf(packs);
  }

  int exitCode() {
    return sound == documents ? ExitCode.SOUND : ExitCode.UNSOUND;
  }
}
