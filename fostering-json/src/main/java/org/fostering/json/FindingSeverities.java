package org.fostering.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.json.csv.CsvFindingCode;
import org.fostering.json.reader.EventFindingCode;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;
import org.fostering.rules.analysis.AnalysisCode;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.handover.HandoverFindingCode;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.readiness.ReadinessFindingCode;
import org.fostering.rules.responsibility.ResponsibilityFindingCode;
import org.fostering.rules.routing.HubFindingCode;

/** How grave each finding is. What is said of no code is an error. */
final class FindingSeverities {

  /** Of the files that go with documents, and of cases: work goes on, and somebody should look. */
  private static final Set<String> WARNINGS =
      Set.of(
          "mapping.ambiguous",
          "mapping.column-unknown",
          "mapping.duplicate",
          "mapping.expired",
          "mapping.list-retired",
          "organisations.code-missing",
          "postcodes.more-rows",
          "case.index-full",
          "duplicates.index-full",
          "measure.promise-not-timed",
          "measure.success-not-counted",
          "journey.not-allowed",
          "journey.other-nation",
          "journey.not-shown");

  private final Map<String, Severity> strict = new HashMap<>();
  private final Map<String, Severity> tolerant = new HashMap<>();

  FindingSeverities(Consistency consistency) {
    WARNINGS.forEach(code -> both(code, Severity.WARNING));
    Stream.of(Verdict.LAW_NOT_CARRIED, Verdict.CANNOT_TELL)
        .forEach(verdict -> both("journey." + Words.of(verdict), Severity.INFO));
    for (FindingCode code : FindingCode.values()) {
      strict.put(code.code(), code.severity(Strictness.STRICT));
      tolerant.put(code.code(), code.severity(Strictness.TOLERANT));
    }
    for (ResponsibilityFindingCode code : ResponsibilityFindingCode.values()) {
      both(code.code(), code.severity());
    }
    for (ReadinessFindingCode code : ReadinessFindingCode.values()) {
      both(code.code(), Severity.WARNING);
    }
    for (AnalysisCode code : AnalysisCode.values()) {
      both(code.code(), code.severity());
    }
    for (HandoverFindingCode code : HandoverFindingCode.values()) {
      both(code.code(), code.severity());
    }
    for (HubFindingCode code : HubFindingCode.values()) {
      both(code.code(), code.severity());
    }
    for (EventFindingCode code : EventFindingCode.values()) {
      strict.put(code.code(), code.severity(Strictness.STRICT));
      tolerant.put(code.code(), code.severity(Strictness.TOLERANT));
    }
    for (CsvFindingCode code : CsvFindingCode.values()) {
      both(code.code(), code.severity());
    }
    consistency.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .forEach(
            rule -> {
              both(rule.code(), rule.severity());
              both(rule.code() + ".failed", Severity.WARNING);
            });
  }

  private void both(String code, Severity severity) {
    strict.put(code, severity);
    tolerant.put(code, severity);
  }

  Severity of(String code, Strictness strictness) {
    return (strictness == Strictness.STRICT ? strict : tolerant).getOrDefault(code, Severity.ERROR);
  }
}
