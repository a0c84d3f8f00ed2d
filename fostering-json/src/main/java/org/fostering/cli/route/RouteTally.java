package org.fostering.cli.route;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.fostering.cli.shared.ExitCode;
import org.fostering.json.format.DocumentCounts;
import org.fostering.json.format.RouteFormat.Routed;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.rules.routing.RoutingOutcome;

/** Where all documents so far go, in counts. Its size does not grow with their number. */
final class RouteTally implements DocumentCounts {

  private final Map<RoutingOutcome, Long> routing = new EnumMap<>(RoutingOutcome.class);
  private final Map<String, Long> findings = new TreeMap<>();
  private long documents;
  private long sound;
  private long withWarnings;

  void add(Routed document) {
    documents++;
    sound += document.sound() ? 1 : 0;
    withWarnings +=
        document.findings().stream().anyMatch(each -> each.severity() == Severity.WARNING) ? 1 : 0;
    for (Finding finding : document.findings()) {
      findings.merge(finding.code(), 1L, Long::sum);
    }
    document.routing().ifPresent(route -> routing.merge(route.outcome(), 1L, Long::sum));
  }

  void add(RouteTally other) {
    documents += other.documents;
    sound += other.sound;
    withWarnings += other.withWarnings;
    other.findings.forEach((code, count) -> findings.merge(code, count, Long::sum));
    other.routing.forEach((outcome, count) -> routing.merge(outcome, count, Long::sum));
  }

  Map<RoutingOutcome, Long> routing() {
    return routing;
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
    return documents - sound;
  }

  @Override
  public long withWarnings() {
    return withWarnings;
  }

  @Override
  public List<Entry<String, Long>> findings() {
    return findings.entrySet().stream()
        .sorted(
            Comparator.comparing((Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Entry::getKey))
        .toList();
  }

  int exitCode() {
    return sound == documents ? ExitCode.SOUND : ExitCode.UNSOUND;
  }
}
