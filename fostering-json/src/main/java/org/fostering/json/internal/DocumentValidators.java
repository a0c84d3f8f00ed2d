package org.fostering.json.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** What a host has checked of a document once it is read, so that it is found in one go. */
final class DocumentValidators {

  private final Function<? super Document, ? extends List<Finding>> checks;

  DocumentValidators(Function<? super Document, ? extends List<Finding>> checks) {
    this.checks = checks;
  }

  /** Adds what the checks find, each where its pointer leads or as near to it as the text has. */
  void check(Document document, FindingCollector faults, Map<Pointer, Long> offsets) {
    List<Finding> findings;
    try {
      findings = List.copyOf(checks.apply(document));
    } catch (RuntimeException thrown) {
      // What it says may repeat a value, so it goes no further.
      faults.add(FindingCode.CONSTRAINT_UNCHECKED, Pointer.ROOT, 0);
      return;
    }
    findings.forEach(finding -> faults.add(finding, offset(finding.pointer(), offsets)));
  }

  private static long offset(Pointer pointer, Map<Pointer, Long> offsets) {
    @Nullable Long own = offsets.get(pointer);
    return own != null ? own : pointer.parent().map(around -> offset(around, offsets)).orElse(0L);
  }
}
