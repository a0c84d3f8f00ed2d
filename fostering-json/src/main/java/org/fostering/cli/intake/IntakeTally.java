package org.fostering.cli.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.rule.Outcome;

/** What all documents so far come to, in counts. Its size does not grow with their number. */
final class IntakeTally {

  private final DocumentTally documents = new DocumentTally();
  private final Map<Outcome, Long> eligibility = new EnumMap<>(Outcome.class);
  private final Map<RoutingOutcome, Long> routing = new EnumMap<>(RoutingOutcome.class);
  private final TreeSet<String> packs = new TreeSet<>();
  private long skipped;
  private long notAssessed;

  void add(IntakeDocument document) {
    documents.add(document.sound(), document.findings());
    notAssessed += document.eligibility().isEmpty() ? 1 : 0;
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
    documents.add(other.documents);
    notAssessed += other.notAssessed;
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

  DocumentTally documents() {
    return documents;
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

  /** The packs of rules that were used. */
  List<String> packs() {
    return List.copyOf(packs);
  }
}
