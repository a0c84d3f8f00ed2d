package org.fostering.cli.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.fostering.json.format.DocumentCounts;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/** What all documents come to, in counts. Its size does not grow with their number. */
public final class DocumentTally implements DocumentCounts {

  private final Map<String, Long> types = new TreeMap<>();
  private final Map<String, Long> findings = new TreeMap<>();
  private long documents;
  private long withErrors;
  private long withWarnings;

  public void add(DocumentResult result) {
    add(result.sound(), result.found());
    result.type().ifPresent(type -> types.merge(type, 1L, Long::sum));
  }

  /** Adds a document, whatever its type. */
  public void add(boolean sound, List<Finding> found) {
    documents++;
    withErrors += sound ? 0 : 1;
    withWarnings += found.stream().anyMatch(each -> each.severity() == Severity.WARNING) ? 1 : 0;
    addFindings(found);
  }

  /** Adds what only later documents showed of one that is counted. */
  public void addLater(DocumentResult result) {
    addFindings(result.found());
  }

  /** Adds what other documents come to. */
  public void add(DocumentTally other) {
    documents += other.documents;
    withErrors += other.withErrors;
    withWarnings += other.withWarnings;
    other.types.forEach((type, count) -> types.merge(type, count, Long::sum));
    other.findings.forEach((code, count) -> findings.merge(code, count, Long::sum));
  }

  private void addFindings(List<Finding> found) {
    found.forEach(each -> findings.merge(each.code(), 1L, Long::sum));
  }

  @Override
  public long documents() {
    return documents;
  }

  @Override
  public long sound() {
    return documents - withErrors;
  }

  @Override
  public long withErrors() {
    return withErrors;
  }

  @Override
  public long withWarnings() {
    return withWarnings;
  }

  /** How many documents there were of each type. */
  public List<Entry<String, Long>> types() {
    return List.copyOf(types.entrySet());
  }

  /** How often each code was found, the most frequent first. */
  @Override
  public List<Entry<String, Long>> findings() {
    List<Entry<String, Long>> sorted = new ArrayList<>(findings.entrySet());
    sorted.sort(
        Comparator.comparing((Entry<String, Long> entry) -> -entry.getValue())
            .thenComparing(Entry::getKey));
    return sorted;
  }

  public int exitCode() {
    return withErrors == 0 ? ExitCode.SOUND : ExitCode.UNSOUND;
  }
}
