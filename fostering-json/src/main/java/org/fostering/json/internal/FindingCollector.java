package org.fostering.json.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.finding.Severity;

/** The findings of one document while it is being read, each with its offset in the text. */
final class FindingCollector {

  private final Strictness mode;
  private final int most;
  private final List<Located> found = new ArrayList<>();
  private boolean full;

  FindingCollector(Strictness mode, int most) {
    this.mode = mode;
    this.most = most;
  }

  private record Located(Finding finding, long offset) {}

  void add(FindingCode code, Pointer at, long offset) {
    add(code.code(), code.severity(mode), at, offset, Optional.empty());
  }

  void add(FindingCode code, Pointer at, long offset, Expectation expected) {
    add(code.code(), code.severity(mode), at, offset, Optional.of(expected));
  }

  /** Adds a broken constraint. */
  void add(String code, Pointer at, long offset, Optional<Expectation> expected) {
    add(code, Severity.ERROR, at, offset, expected);
  }

  /** Adds what a check of the whole document found. */
  void add(Finding finding, long offset) {
    if (isRoom(offset)) {
      found.add(new Located(finding, offset));
    }
  }

  /** Which kind of fault, and where. */
  record Key(String code, Pointer pointer) {}

  /** The faults found so far. */
  Set<Key> keys() {
    return found.stream()
        .map(fault -> new Key(fault.finding.code(), fault.finding.pointer()))
        .collect(Collectors.toSet());
  }

  private void add(
      String code, Severity severity, Pointer at, long offset, Optional<Expectation> expected) {
    if (isRoom(offset)) {
      found.add(new Located(new Finding(code, severity, at, Optional.empty(), expected), offset));
    }
  }

  private boolean isRoom(long offset) {
    if (!full && found.size() == most) {
      full = true;
      Finding limit = Finding.error(FindingCode.LIMIT_FINDINGS.code(), Pointer.ROOT);
      found.add(new Located(limit.expecting(new Range(0, most)), offset));
    }
    return !full;
  }

  /** Everything found, in the order in which it was, where there is no text. */
  List<Finding> withoutPositions() {
    return found.stream().map(Located::finding).toList();
  }

  /**
   * Everything found, in the order of the text. What is missing from an object is noticed only at
   * its end but stands at its start.
   */
  List<Finding> in(SourceText text) {
    found.sort(Comparator.comparingLong(Located::offset));
    SourceText.Locator locator = text.locator();
    List<Finding> findings = new ArrayList<>(found.size());
    for (Located fault : found) {
      Position position = locator.at(fault.offset);
      findings.add(fault.finding.at(position.line(), position.column()));
    }
    return findings;
  }
}
