package org.fostering.json.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** What a host has checked of a document once it is read, so that it is found in one go. */
final class DocumentValidators {

  private final List<Function<? super Document, ? extends List<Finding>>> validators;

  DocumentValidators(List<Function<? super Document, ? extends List<Finding>>> validators) {
    this.validators = List.copyOf(validators);
  }

  boolean isEmpty() {
    return validators.isEmpty();
  }

  /** Adds what they find, each where its pointer leads or as near to it as the text has. */
  void check(Document document, FindingCollector findings, Supplier<Map<Pointer, Long>> offsets) {
    for (Function<? super Document, ? extends List<Finding>> validator : validators) {
      List<Finding> found;
      try {
        found = List.copyOf(validator.apply(document));
      } catch (RuntimeException thrown) {
        // What it says may repeat a value, so it goes no further.
        findings.add(FindingCode.CONSTRAINT_UNCHECKED, Pointer.ROOT, 0);
        continue;
      }
      if (!found.isEmpty()) {
        Map<Pointer, Long> places = offsets.get();
        found.forEach(finding -> findings.add(finding, offset(finding.pointer(), places)));
      }
    }
  }

  private static long offset(Pointer pointer, Map<Pointer, Long> offsets) {
    @Nullable Long own = offsets.get(pointer);
    return own != null ? own : pointer.parent().map(around -> offset(around, offsets)).orElse(0L);
  }
}
