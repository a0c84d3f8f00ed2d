package org.fostering.json.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.FindingSource;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.finding.Severity;

/** The findings of one document while it is being read, each with its offset in the text. */
final class FindingCollector {

  private static final Comparator<Located> BY_OFFSET = Comparator.comparingLong(Located::offset);

  private final Strictness strictness;
  private final int most;
  private List<Located> found = List.of();
  private boolean full;

  FindingCollector(Strictness strictness, int most) {
    this.strictness = strictness;
    this.most = most;
  }

  /** A finding that has no position yet. */
  private record Located(
      String code,
      Severity severity,
      Pointer pointer,
      long offset,
      Optional<Expectation> expectation,
      Optional<FindingSource> source) {

    Finding at(Optional<Position> position) {
      return new Finding(code, severity, pointer, position, expectation, source);
    }
  }

  void add(FindingCode code, Pointer at, long offset) {
    add(code.code(), code.severity(strictness), at, offset, Optional.empty());
  }

  void add(FindingCode code, Pointer at, long offset, Expectation expected) {
    add(code.code(), code.severity(strictness), at, offset, Optional.of(expected));
  }

  /** Adds a property that the format has not, with what is meant by it. */
  void addUnknown(Pointer at, long offset, Optional<Expectation> meant) {
    FindingCode code = FindingCode.PROPERTY_UNKNOWN;
    add(code.code(), code.severity(strictness), at, offset, meant);
  }

  /** Adds a constraint of the host's that is broken. */
  void add(String code, Pointer at, long offset, Optional<Expectation> expected) {
    add(code, Severity.ERROR, at, offset, expected);
  }

  /** Adds a broken constraint. */
  void add(ConstraintCheck broken, Pointer at, long offset) {
    add(broken.code(), broken.severity(), at, offset, broken.expectation());
  }

  /** Adds what a check of the whole document found. */
  void add(Finding finding, long offset) {
    add(
        new Located(
            finding.code(),
            finding.severity(),
            finding.pointer(),
            offset,
            finding.expectation(),
            finding.source()));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Which kind of fault, and where. */
  record Key(String code, Pointer pointer) {}

  /** The kinds of finding so far. */
  Set<Key> keys() {
    return found.stream()
        .map(fault -> new Key(fault.code, fault.pointer))
        .collect(Collectors.toSet());
  }

  /** Adds a finding with which everything is said about the document: there is no other. */
  void addAlone(FindingCode code, Pointer at, long offset) {
    found = List.of();
    full = false;
    add(code, at, offset);
    full = true;
  }

  private void add(
      String code, Severity severity, Pointer at, long offset, Optional<Expectation> expected) {
    add(new Located(code, severity, at, offset, expected, Optional.empty()));
  }

  private void add(Located fault) {
    if (full) {
      return;
    }
    if (found.isEmpty()) {
      found = new ArrayList<>();
    }
    full = found.size() == most;
    found.add(full ? tooMany(fault.offset) : fault);
  }

  private Located tooMany(long offset) {
    return new Located(
        FindingCode.LIMIT_FINDINGS.code(),
        Severity.ERROR,
        Pointer.ROOT,
        offset,
        Optional.of(new Range(0, most)),
        Optional.empty());
  }

  /** Everything found, in the order in which it was, where there is no text. */
  List<Finding> withoutPositions() {
    return made(fault -> fault.at(Optional.empty()));
  }

  /**
   * Everything found, in the order of the text. What is missing from an object is noticed only at
   * its end but stands at its start.
   */
  List<Finding> in(SourceText.Locator locator) {
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort(BY_OFFSET);
    return made(fault -> fault.at(Optional.of(locator.at(fault.offset))));
  }

  private List<Finding> made(Function<Located, Finding> maker) {
    Finding[] findings = new Finding[found.size()];
    Arrays.setAll(findings, i -> maker.apply(found.get(i)));
    return List.of(findings);
  }
}
