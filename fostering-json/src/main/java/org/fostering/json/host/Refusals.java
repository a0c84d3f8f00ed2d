package org.fostering.json.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.json.host.HostValues.Step;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;

/**
 * What was refused in a list or an object of a host's, up to as many findings as one document may
 * have. Of one thread.
 */
final class Refusals {

  /** After these findings it is unknown where the next value begins. */
  private static final Set<String> LAST =
      Set.of(FindingCode.JSON_SYNTAX.code(), FindingCode.JSON_TRUNCATED.code());

  private final int most;
  private final List<Refused> all = new ArrayList<>();
  private int findings;
  private boolean closed;

  Refusals(int most) {
    this.most = most;
  }

  /**
   * A value that was refused.
   *
   * @param findings all of its findings
   * @param way how to get there from the list or object
   */
  record Refused(List<Finding> findings, List<Step> way) {

    Refused {
      findings = List.copyOf(findings);
      way = List.copyOf(way);
    }

    /** The same from further out. */
    Refused after(List<Step> start) {
      return new Refused(findings, Stream.concat(start.stream(), way.stream()).toList());
    }

    Stream<Finding> placed() {
      return HostValues.placed(findings, way);
    }
  }

  /**
   * Adds what was refused; what is more than there is room for becomes one finding.
   *
   * @param others what was refused
   * @param start the way to where it was
   */
  void add(List<Refused> others, List<Step> start) {
    for (Refused inner : others) {
      Refused other = inner.after(start);
      int room = most - findings;
      if (!all.isEmpty() && other.findings().size() > room) {
        all.add(new Refused(other.findings().subList(0, room), other.way()));
        all.add(new Refused(List.of(tooMany()), List.of()));
        closed = true;
        return;
      }
      all.add(other);
      findings += other.findings().size();
      closed |= other.findings().stream().anyMatch(each -> LAST.contains(each.code()));
    }
  }

  /** Whether to read on: not without room, nor where the next value cannot be found. */
  boolean mayGoOn() {
    return !closed;
  }

  List<Refused> all() {
    return List.copyOf(all);
  }

  private Finding tooMany() {
    return new Finding(
        FindingCode.LIMIT_FINDINGS.code(),
        Severity.ERROR,
        Pointer.ROOT,
        Optional.empty(),
        Optional.of(new Expectation.Range(0, most)),
        Optional.empty());
  }
}
